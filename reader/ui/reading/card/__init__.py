"""The card of a word: its contents, its position, and when it is shown."""
