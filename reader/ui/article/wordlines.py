"""Thin lines under words, which show how well the reader knows a word and which words may be names: geometry and
painting.

A new word has a row of dots. The better a word is known, the more of the dots, from the word's beginning, are replaced
by a solid line; a known word has neither. A possible name has long dashes. Length and pattern carry the information by
themselves; the colours only repeat it.
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

_PERIOD = 4  # pixels from one dot to the next
_DOT, _LINE = 1.3, 1.4  # the height of dots and of lines in pixels
_DASH, _GAP, _THIN = 7.0, 4.0, 1.0  # length, gap and height of the dashes under a possible name, in pixels
_BESIDE = 1.5  # pixels by which a line is shorter than its word at each end, so that lines of neighbours never touch


class WordLine(NamedTuple):
    """The line under the word ``[start, end)`` (code points); ``share`` of it, from 0 to 1, is solid.

    With ``is_name`` it is dashed instead.
    """

    start: int
    end: int
    share: float = 0.0
    is_name: bool = False


WordLines = Callable[[int, int], Sequence[WordLine] | None]
"""``lines(start, end)``: the lines between two offsets (code points); None while they are being computed."""


class WordStrokes(NamedTuple):
    """The rectangles of the lines of one piece, in its coordinates: dotted parts, solid parts, dashes."""

    dotted: list[QRectF]
    drawn: list[QRectF]
    dashes: list[QRectF]


def place_lines(laid: LaidPiece, marks: PieceMarks, lines: Iterable[WordLine]) -> WordStrokes:
    """The rectangles of ``lines`` in one piece: below the letters and below the lines of marks there."""
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
    """As many dashes as fit, all of the same length, from end to end."""
    left, width = part.left + _BESIDE, part.right - part.left - 2 * _BESIDE
    count = max(1, round((width + _GAP) / (_DASH + _GAP)))
    length = (width - (count - 1) * _GAP) / count
    return [QRectF(left + at * (length + _GAP), y, length, _THIN) for at in range(count) if length > 0]


def _add(made: WordStrokes, part: Stretch, y: float, share: float, *, rtl: bool) -> None:
    """Add the line under one stretch of a word. Dots are aligned to a grid of their period, so that none is cut."""
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
    """A texture brush of one dot and the gap after it: twenty times as fast as a dotted pen."""
    image = QImage(round(_PERIOD * ratio), 1, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as brush:
        brush.setRenderHint(QPainter.RenderHint.Antialiasing)
        brush.fillRect(QRectF(round(ratio), 0, _DOT * ratio, 1), QColor(color))
    image.setDevicePixelRatio(ratio)
    return QBrush(image)
