"""The open project: its thread, the jobs on it, the session that the window sees, its care."""
