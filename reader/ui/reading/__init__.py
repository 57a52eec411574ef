"""Reading: looking up words, glossaries, learning, marginalia, reading aloud, and two articles side by side."""
