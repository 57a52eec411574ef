"""The window on a project: its parts, and how it was left."""
