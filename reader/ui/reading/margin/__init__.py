"""What a reader leaves in the margin: the list of it, and the card of a note."""
