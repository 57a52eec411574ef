"""The reading side of the window: what stands on the text and beside it for who reads."""
