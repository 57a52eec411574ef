"""The reading side of the window: what a word means, what is known of it, and what makes reading easy."""
