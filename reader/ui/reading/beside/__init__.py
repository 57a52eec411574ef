"""Two articles side by side."""
