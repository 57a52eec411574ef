"""The card of a word: what is on it, where it stands, how it comes and goes."""
