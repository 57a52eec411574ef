"""Reading aloud: the voice, what is said, and the bar that shows it."""
