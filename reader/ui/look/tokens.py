"""The design tokens of the interface: grid, sizes, type scale, times. Does not import Qt.

Sizes are in device-independent pixels; widgets with text grow with the font. ``docs/design.md`` explains each.
"""

from __future__ import annotations

# Spacing: a grid of 8 pixels, and half of it between things that belong together.
HAIR = 1
TIGHT = 4
STEP = 8
GAP = 16
WIDE = 24

NONE = (0, 0, 0, 0)
PANEL = (STEP, STEP, STEP, STEP)
LIST_PANEL = (STEP, STEP, STEP, 0)
"""A panel whose list extends to its lower edge."""
BAR = (GAP, STEP, GAP, STEP)
DIALOG = (WIDE, WIDE, WIDE, GAP)

# Sizes of controls and icons.
ROW = 28
"""The least height of a row of a list, and of a swatch with a key."""
FIELD = 26
"""The least height of a field or button, without its border."""
CAP = 22
"""The side of a label's cap, which shows its key on its colour."""
ICON = 18
SWATCH = 14
DOT = 10
"""The side of the square in a label's colour in lists."""
ROUND, ROUND_SMALL = 6, 4

# Widths of columns and dialogs.
SIDE, SIDE_LEAST = 280, 240
START = 344
CENTRE_LEAST = 480
"""The least width of the article's column; the panels beside it are narrowed first."""
DIALOG_NARROW, DIALOG_USUAL, DIALOG_WIDE = 440, 520, 640
DIALOG_PREFERENCES = 720
DIALOG_FILES = 800
CARD = 400
"""The width of a word's card over the article; wider if its buttons need it."""
FRAME = 40
"""Height reserved for the window frame when a window is fitted to the screen."""
PREVIEW = 144
"""The height of the page preview in the preferences."""

# Font sizes, relative to the interface's or the article's.
CAPTION = 0.48
"""The name of a label above a mark, relative to the article's font."""
TITLE, BYLINE, LEFTOVER = 1.5, 0.86, 0.94
TITLE_PITCH = 1.4
"""Line spacing of titles, in ems; that of the body is set by the user."""
HEADWORD, SUBWORD = 2.0, 1.4
"""The headword of a card, and a word below it, relative to the interface's font."""
LETTERS_LEAST = 9.5
"""The least size of the interface's font, in points."""
CAPTION_LEAST = 6.5

FAINT = 0.4
"""Opacity of the fill of a mark where letters are dimmed."""

# Times in milliseconds: the duration of the only animation, and delays.
GLIDE = 260
"""Duration of scrolling a sentence to the middle of the page; with reduced motion there is no animation."""
TYPING = 150
"""Delay after the last key typed into a filter."""
TYPED = 500
"""Delay after the last key typed into a text that is saved."""
WORD = 4_000
"""Duration of a message that disappears by itself."""
