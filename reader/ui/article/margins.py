"""What a reader left on an article: highlights under the letters, ribbons and signs of notes in the margin.

Owns which lie where, and the shapes; painting is ``painter.py``. Signs stand on the side at which a paragraph begins,
as in a manuscript: next to the column the ribbon, outside of it the note. Offsets are code points.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from reader.base.tuples import NamedTuple
from reader.ui.article.layout import LaidPiece
from reader.ui.article.marks import letters_band, range_boxes

if TYPE_CHECKING:
    from reader.model import Marginal

_RIBBON, _NOTE = 0.34, 0.56  # widths in ems
_APART = 0.32  # between the column and a ribbon, and between that and a note
_GROW = 0.16  # of an em: a highlight is higher than the ground of a mark


class Ground(NamedTuple):
    """The ground of a highlight under the letters of one line, in the piece's coordinates."""

    box: QRectF
    colour: str


class Sign(NamedTuple):
    """A ribbon or the sign of notes in the margin of a line, in the piece's coordinates; ``ids``: what it is of."""

    is_ribbon: bool
    box: QRectF
    colour: str
    ids: tuple[str, ...]


class Margins:
    """The bookmarks, highlights and notes of an article, in reading order; empty at no cost."""

    def __init__(self, marginalia: Iterable[Marginal] = ()) -> None:
        self.all: list[Marginal] = sorted(marginalia, key=lambda each: (each.start, -each.end, each.id))
        self._starts = [each.start for each in self.all]
        self._reached = list(accumulate((each.end for each in self.all), max))

    def __bool__(self) -> bool:
        return bool(self.all)

    def between(self, start: int, end: int) -> list[Marginal]:
        """Those that share a letter with a range, or lie as a place within it or at one of its ends."""
        if not self.all:
            return []
        first, last = bisect_left(self._reached, start), bisect_right(self._starts, end)
        return [
            each
            for each in self.all[first:last]
            if (each.start < end and start < each.end) or (each.start == each.end and start <= each.start <= end)
        ]

    def at(self, offset: int) -> list[Marginal]:
        """Those at a place: ranges that hold it, the shortest first, and what lies exactly there."""
        found = self.between(offset, offset + 1)
        here = [each for each in found if each.start <= offset < each.end or each.start == each.end == offset]
        return sorted(here, key=lambda each: each.end - each.start)

    def following(self, offset: int) -> Marginal | None:
        """The first that begins after a place."""
        at = bisect_right(self._starts, offset)
        return self.all[at] if at < len(self.all) else None

    def preceding(self, offset: int) -> Marginal | None:
        """The last that begins before a place."""
        at = bisect_left(self._starts, offset)
        return self.all[at - 1] if at else None

    def of_piece(self, laid: LaidPiece) -> list[Marginal]:
        """Those that are seen in a piece; a place at its end is the next one's, where that begins there."""
        piece = laid.piece
        found = self.between(piece.start, piece.end)
        return [each for each in found if each.start < each.end or each.start < piece.end or piece.last]


def grounds(laid: LaidPiece, marginalia: Iterable[Marginal]) -> list[Ground]:
    """The grounds of what lies on ranges; an inner one comes after those around it."""
    grow = laid.measures.em * _GROW
    return [
        Ground(box, each.colour) for each in marginalia for box in range_boxes(laid, each.start, each.end, grow=grow)
    ]


def signs(laid: LaidPiece, marginalia: Sequence[Marginal]) -> list[Sign]:
    """The signs in the margin of a piece: at most one ribbon and one note a line."""
    lines: dict[tuple[int, bool], list[Marginal]] = {}
    for each in marginalia:
        if laid.piece.start <= each.start <= laid.piece.end:
            number = line_of(laid, each)
            if each.kind == "bookmark":
                lines.setdefault((number, True), []).append(each)
            if each.text:
                lines.setdefault((number, False), []).append(each)
    return [
        Sign(
            is_ribbon,
            _sign_box(laid, number, is_ribbon=is_ribbon),
            here[0].colour,
            tuple(each.id for each in here),
        )
        for (number, is_ribbon), here in sorted(lines.items())
    ]


def line_of(laid: LaidPiece, marginal: Marginal) -> int:
    """The line in whose margin the sign stands: that of the first letter."""
    return laid.line_number(laid.text.to_u16(marginal.start))


def _sign_box(laid: LaidPiece, number: int, *, is_ribbon: bool) -> QRectF:
    em = laid.measures.em
    top, height = letters_band(laid, number)
    out = _APART if is_ribbon else 2 * _APART + _RIBBON
    width = (_RIBBON if is_ribbon else _NOTE) * em
    line = laid.lines[number]
    left = line.x() + line.width() + out * em if laid.rtl else line.x() - out * em - width
    tall = min(height, em) if is_ribbon else width
    return QRectF(left, top + (height - tall) / 2, width, tall)
