"""The start page: the window when no project is open."""
