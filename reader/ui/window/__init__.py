"""The main window of a project: its parts, and its saved state."""
