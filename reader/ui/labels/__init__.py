"""Widgets of a label: its cap, its guideline card, its examples."""
