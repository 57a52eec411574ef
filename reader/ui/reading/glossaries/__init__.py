"""The glossaries of a project and their entries."""
