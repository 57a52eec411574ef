"""Marginalia: the list of bookmarks, highlights and notes, and the card of a note."""
