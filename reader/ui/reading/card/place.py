"""The position of a card: below or above the line that is being read, never over it, and within the available room.

Rectangles are in the window's coordinates, in pixels. Uses no widgets.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize

from reader.ui.look.tokens import STEP


class Spot(NamedTuple):
    """What a card is placed beside: it is aligned with ``word`` and must not cover ``line``."""

    word: QRect
    line: QRect


def card_place(wanted: QSize, spot: Spot, room: QRect, *, rtl: bool) -> QRect:
    """The rectangle of a card of the size ``wanted`` within ``room``.

    Below the line if it fits there, else above, else on the side with more room, reduced to its height. It is aligned
    with the left edge of the word, with ``rtl`` with the right one.
    """
    below = room.bottom() + 1 - (spot.line.bottom() + 1 + STEP)
    above = spot.line.top() - STEP - room.top()
    is_below = wanted.height() <= below or (wanted.height() > above and below >= above)
    height = max(0, min(wanted.height(), below if is_below else above))
    width = min(wanted.width(), room.width())
    left = spot.word.right() + 1 - width if rtl else spot.word.left()
    top = spot.line.bottom() + 1 + STEP if is_below else spot.line.top() - STEP - height
    return QRect(max(room.left(), min(left, room.right() + 1 - width)), top, width, height)


def spot_of(boxes: list[QRect], *, rtl: bool) -> Spot | None:
    """The spot of words with the visible boxes ``boxes``, in reading order; None if there are none."""
    if not boxes:
        return None
    first = boxes[0]
    line = first
    for box in boxes[1:]:
        same_line = box.top() < first.bottom() and first.top() < box.bottom()
        line = line.united(box)
        if same_line and (box.right() > first.right() if rtl else box.left() < first.left()):
            first = box
    return Spot(first, line)
