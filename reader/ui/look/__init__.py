"""Appearance: design tokens, colours, icons, motion."""
