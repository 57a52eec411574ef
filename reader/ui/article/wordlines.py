"""Quiet lines under words, which tell how far a reader has learnt them: where they go and how they are painted.

A row of dots runs under a word; from the word's beginning on a thin line takes the place of the dots, the farther the
better the word is known. What is known needs no line. Length and pattern say all of it; the colours only repeat it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader.ui.article.geometry import Stretch
from reader.ui.article.layout import LaidPiece
from reader.ui.article.marks import PieceMarks, lane_y
from reader.ui.article.styles import Colours

_DOT, _LINE = 1.2, 1.4  # widths in pixels
_DOTS = [0.01, 3.0]  # of the pen's width: dots are dashes of no length with round ends
_BESIDE = 1.5  # pixels between the end of a line and that of its word: lines of neighbours never touch


class WordLine(NamedTuple):
    """The line under the word ``[start, end)`` (code points); ``share`` of it, from 0 to 1, is drawn through."""

    start: int
    end: int
    share: float


WordLines = Callable[[int, int], Sequence[WordLine] | None]
"""The lines between two offsets; None while they are being found."""


class WordStrokes(NamedTuple):
    """The lines of one piece, in its coordinates."""

    dotted: list[QLineF]
    drawn: list[QLineF]


def place_lines(laid: LaidPiece, marks: PieceMarks, lines: Iterable[WordLine]) -> WordStrokes:
    """The strokes of ``lines`` in one piece: below the letters, and below the lines of the marks that lie there."""
    made = WordStrokes([], [])
    for word in lines:
        start, end = laid.text.to_u16(word.start), laid.text.to_u16(word.end)
        if start < end:
            above = [lane + 1 for first, last, lane in marks.lanes if first < word.end and word.start < last]
            depth = max(above, default=0)
            for number in laid.line_numbers(start, end):
                y = round(lane_y(laid, number, depth, max(depth, marks.deepest))) + 0.5
                for part in laid.stretches(number, start, end):
                    _add(made, part, y, word.share, rtl=laid.rtl)
    return made


def _add(made: WordStrokes, part: Stretch, y: float, share: float, *, rtl: bool) -> None:
    left, right = part.left + _BESIDE, part.right - _BESIDE
    near, far = (right, left) if rtl else (left, right)
    turn = near + (far - near) * share
    if share > 0:
        made.drawn.append(QLineF(near, y, turn, y))
    if share < 1:
        made.dotted.append(QLineF(turn + (_DOT * _DOTS[1] * (-1 if rtl else 1) if share else 0), y, far, y))


def paint_lines(painter: QPainter, strokes: WordStrokes, colours: Colours) -> None:
    """Paint the strokes of one piece; the painter's origin is the piece's."""
    if strokes.dotted:
        pen = QPen(QColor(colours.dots), _DOT)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern(_DOTS)
        painter.setPen(pen)
        painter.drawLines(strokes.dotted)
    if strokes.drawn:
        painter.setPen(QPen(QColor(colours.learning), _LINE))
        painter.drawLines(strokes.drawn)
