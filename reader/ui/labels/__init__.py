"""A label on the screen: its cap, its guideline, its examples."""
