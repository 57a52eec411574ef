"""Widgets that serve everywhere: plain text, fields, tables, lists to tick."""
