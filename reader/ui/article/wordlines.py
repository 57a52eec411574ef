"""Quiet lines under words, which tell how far a reader has learnt them, and which are perhaps names: where they go and
how they are painted.

A row of dots runs under a word; from the word's beginning on a thin line takes the place of the dots, the farther the
better the word is known. What is known needs no line. Long dashes run under a possible name. Length and pattern say all
of it; the colours only repeat it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from math import ceil, floor
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter

from reader.ui.article.geometry import Stretch
from reader.ui.article.layout import LaidPiece
from reader.ui.article.marks import PieceMarks, lane_y
from reader.ui.article.styles import Colours

_PERIOD = 4  # pixels from dot to dot
_DOT, _LINE = 1.3, 1.4  # the height of dots and of lines in pixels
_DASH, _GAP, _THIN = 7.0, 4.0, 1.0  # length, distance and height of the dashes under a possible name
_BESIDE = 1.5  # pixels between the end of a line and that of its word: lines of neighbours never touch


class WordLine(NamedTuple):
    """The line under the word ``[start, end)`` (code points); ``share`` of it, from 0 to 1, is drawn through.

    ``is_name``: it is dashed instead.
    """

    start: int
    end: int
    share: float = 0.0
    is_name: bool = False


WordLines = Callable[[int, int], Sequence[WordLine] | None]
"""The lines between two offsets; None while they are being found."""


class WordStrokes(NamedTuple):
    """The lines of one piece, in its coordinates: where dots are, where the line is drawn through, and the dashes."""

    dotted: list[QRectF]
    drawn: list[QRectF]
    dashes: list[QRectF]


def place_lines(laid: LaidPiece, marks: PieceMarks, lines: Iterable[WordLine]) -> WordStrokes:
    """The strokes of ``lines`` in one piece: below the letters, and below the lines of the marks that lie there."""
    made = WordStrokes([], [], [])
    for word in lines:
        start, end = laid.text.range_to_u16(word.start, word.end)
        if start < end:
            above = [lane + 1 for first, last, lane in marks.lanes if first < word.end and word.start < last]
            depth = max(above, default=0)
            for number in laid.line_numbers(start, end):
                y = round(lane_y(laid, number, depth, max(depth, marks.deepest)))
                for part in laid.stretches(number, start, end):
                    if word.is_name:
                        made.dashes.extend(_dashes(part, y))
                    else:
                        _add(made, part, y, word.share, rtl=laid.rtl)
    return made


def _dashes(part: Stretch, y: float) -> list[QRectF]:
    """As many dashes as there is room for, all of one length, from end to end."""
    left, width = part.left + _BESIDE, part.right - part.left - 2 * _BESIDE
    count = max(1, round((width + _GAP) / (_DASH + _GAP)))
    length = (width - (count - 1) * _GAP) / count
    return [QRectF(left + at * (length + _GAP), y, length, _THIN) for at in range(count) if length > 0]


def _add(made: WordStrokes, part: Stretch, y: float, share: float, *, rtl: bool) -> None:
    """One stretch of a word, nearly always all of it. Dots are whole: they keep to a grid of their period."""
    left, right = part.left + _BESIDE, part.right - _BESIDE
    turn = right - (right - left) * share if rtl else left + (right - left) * share
    if share > 0:
        made.drawn.append(QRectF(turn if rtl else left, y, abs(turn - (right if rtl else left)), _LINE))
    low, high = (left, turn) if rtl else (turn, right)
    first, last = ceil(low / _PERIOD), floor(high / _PERIOD)
    if share < 1 and first < last:
        made.dotted.append(QRectF(first * _PERIOD, y, (last - first) * _PERIOD, _DOT))


def paint_lines(painter: QPainter, strokes: WordStrokes, colours: Colours) -> None:
    """Paint the strokes of one piece; the painter's origin is the piece's."""
    painter.setPen(Qt.PenStyle.NoPen)
    if strokes.dotted:
        painter.setBrush(_dots(colours.dots, painter.device().devicePixelRatioF()))
        painter.drawRects(strokes.dotted)
    if strokes.drawn:
        painter.setBrush(QColor(colours.learning))
        painter.drawRects(strokes.drawn)
    if strokes.dashes:
        painter.setBrush(QColor(colours.muted))
        painter.drawRects(strokes.dashes)
    painter.setBrush(Qt.BrushStyle.NoBrush)


@cache
def _dots(color: str, ratio: float) -> QBrush:
    """One dot and the room beside it, to be repeated: twenty times as fast as a dotted pen."""
    image = QImage(round(_PERIOD * ratio), 1, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as brush:
        brush.setRenderHint(QPainter.RenderHint.Antialiasing)
        brush.fillRect(QRectF(round(ratio), 0, _DOT * ratio, 1), QColor(color))
    image.setDevicePixelRatio(ratio)
    return QBrush(image)
