"""Where a card stands: below the line that is being read, or above it, never over it, and inside its room.

Rectangles are the window's, in pixels; nothing is asked of a widget.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize

from reader.ui.look.tokens import STEP


class Spot(NamedTuple):
    """What a card is beside: ``word`` gives it its edge, ``line`` is what it must leave free."""

    word: QRect
    line: QRect


def card_place(wanted: QSize, spot: Spot, room: QRect, *, rtl: bool) -> QRect:
    """Where a card that wants a size finds its place in ``room``.

    Below the line where it fits there, else above, else on the larger side, as high as that is. It begins where the
    word begins: on the right, with ``rtl``.
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
    """The spot of words whose visible pieces are ``boxes``, in reading order; None where nothing of them is seen."""
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
