"""The open project: its thread, the jobs that run on it, the session that the window uses, checks and backups."""
