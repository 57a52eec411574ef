"""The list of articles: its table, columns and filters."""
