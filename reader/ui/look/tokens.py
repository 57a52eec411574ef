"""The measures of the interface, each in one place: grid, sizes, scale of type, times. Knows no Qt.

Pixels are those of a screen at 100 %; what holds letters grows with them. ``docs/design.md`` says what each is for.
"""

from __future__ import annotations

# Space: a grid of 8, with its half for what belongs together.
HAIR = 1
TIGHT = 4
STEP = 8
GAP = 16
WIDE = 24

NONE = (0, 0, 0, 0)
PANEL = (STEP, STEP, STEP, STEP)
LIST_PANEL = (STEP, STEP, STEP, 0)
"""A panel whose list runs to its lower edge."""
BAR = (GAP, STEP, GAP, STEP)
DIALOG = (WIDE, WIDE, WIDE, GAP)

# Sizes of what can be pressed and seen.
ROW = 28
"""The least height of a row of a list, and of a swatch with a key."""
FIELD = 26
"""The least height inside the frame of a field or button."""
CAP = 22
"""The key that stands on a label's colour."""
ICON = 18
SWATCH = 14
DOT = 10
"""The colour of a label in a list."""
ROUND, ROUND_SMALL = 6, 4

# Widths of columns and dialogs.
SIDE, SIDE_LEAST = 280, 240
START = 344
CENTRE_LEAST = 480
"""The article's column keeps this, and the panels beside it give way."""
DIALOG_NARROW, DIALOG_USUAL, DIALOG_WIDE = 440, 520, 640
DIALOG_PREFERENCES = 720
DIALOG_FILES = 800
CARD = 400
"""A word's card over the article; wider where its buttons ask for it."""
FRAME = 40
"""What the system's frame takes of the height of a screen."""
PREVIEW = 144
"""The height of the page in the preferences."""

# Type, relative to the interface's letters or the article's.
CAPTION = 0.48
"""The name of a label over a mark, of the article's letters."""
TITLE, BYLINE, LEFTOVER = 1.5, 0.86, 0.94
TITLE_PITCH = 1.4
"""Line spacing of titles, which are short; the body has the person's own."""
HEADWORD, SUBWORD = 2.0, 1.4
"""The word of a card, and a word of its term, of the interface's letters."""
LETTERS_LEAST = 9.5
"""Points of the interface; the system may ask for more, never for less."""
CAPTION_LEAST = 6.5

FAINT = 0.4
"""How much is left of the ground of a mark where letters are quieter."""

# Times, in milliseconds. One thing glides; all others are pauses.
GLIDE = 260
"""How long the page takes to bring a sentence to its middle; nothing where motion is not wanted."""
TYPING = 150
"""After the last key of a filter."""
TYPED = 500
"""After the last key of a text that is kept."""
WORD = 4_000
"""A short word that goes away by itself."""
