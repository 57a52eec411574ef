"""Where the marks of one piece go: fills, lines, the names of labels. Shapes only; painting is ``painter.py``.

Every span has a fill under its letters and a line below them. Where spans overlap, the innermost fill lies on top,
outer ones stand out around it, and each span has its own lane of line, closed by ticks at its true ends. The name of
the label stands above the start; a name without room of its own is counted at its neighbour's (``+1``). The gaps of a
discontinuous span are bridged by a dotted line in its lane.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from reader.base.tuples import NamedTuple
from reader.model.spans import Span
from reader.text.direction import bidi_controls
from reader.text.segments import lanes
from reader.ui.article.geometry import Stretch, caret_xs
from reader.ui.article.layout import CLEAR, LaidPiece
from reader.ui.article.styles import Ink, Inks

_MOST_LANES_APART = 5
_NAME_GAP = 5.0
_STEPS = (0.0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75, 1.0, -1.0, 1.5, 2.0, 3.0)
"""How far a name may go along its line to find room, in ems; forward is on in the line."""
_WIDEST = 0.5  # of the line: a longer name is cut, and whole in the lists beside the text


class Fill(NamedTuple):
    """A filled stretch under the letters."""

    box: QRectF
    ink: Ink


class Rule(NamedTuple):
    """A line below the letters from ``left`` to ``right``; ticks close it at a true end of its span."""

    left: float
    right: float
    y: float
    ink: Ink
    tick_left: bool
    tick_right: bool


class Join(NamedTuple):
    """The bridge over a gap of a discontinuous span."""

    left: float
    right: float
    y: float
    ink: Ink


@dataclass(slots=True, eq=False, repr=False)
class Caption:
    """The name of a label: its left edge, its width and its baseline. ``more`` counts names that had no room."""

    left: float
    width: float
    baseline: float
    text: str
    ink: Ink
    line: int = 0
    more: int = 0

    @property
    def shown(self) -> str:
        """What is painted."""
        return f"{self.text} +{self.more}" if self.more else self.text


class PieceMarks:
    """Everything to be painted under the letters of one piece, in the order of painting.

    ``lanes`` tells the lane of line that each range of code points has, ``deepest`` the greatest of them.
    """

    def __init__(self) -> None:
        self.fills: list[Fill] = []
        self.rules: list[Rule] = []
        self.joins: list[Join] = []
        self.captions: list[Caption] = []
        self.lanes: list[tuple[int, int, int]] = []
        self.deepest = 0


def range_boxes(laid: LaidPiece, start_cp: int, end_cp: int, *, grow: float = 0.0) -> list[QRectF]:
    """The boxes round the letters of a range, one for each visual piece, in the piece's coordinates."""
    start, end = laid.text.range_to_u16(start_cp, end_cp)
    boxes: list[QRectF] = []
    if start < end:
        for number in laid.line_numbers(start, end):
            top, height = letters_band(laid, number)
            for part in laid.stretches(number, start, end):
                boxes.append(QRectF(part.left, top - grow, part.right - part.left, height + 2 * grow))
    return boxes


def control_boxes(laid: LaidPiece) -> list[QRectF]:
    """Where the flags of invisible direction controls go, in the piece's coordinates."""
    boxes: list[QRectF] = []
    for place in bidi_controls(laid.text.shown):
        start = laid.text.shown_to_u16(place)
        number = laid.line_number(start)
        top, height = letters_band(laid, number)
        boxes += [QRectF(x, top, laid.measures.em * 0.22, height) for x in caret_xs(laid.cells(number), start)[:1]]
    return boxes


def letters_band(laid: LaidPiece, number: int) -> tuple[float, float]:
    """Top and height of what letters fill on a line."""
    measures = laid.measures
    return laid.line_top(number) + measures.baseline - measures.rise, measures.rise + measures.drop


def place_marks(laid: LaidPiece, spans: Iterable[Span], inks: Inks, *, captions: bool) -> PieceMarks:
    """The marks of ``spans`` in one piece."""
    marks = PieceMarks()
    shown = [span for span in spans if span.start < span.end]
    depth = lanes([(span.start, span.end) for span in shown])
    marks.deepest = deepest = max(depth, default=0)
    for lane, span in sorted(zip(depth, shown, strict=True), key=lambda pair: -pair[0]):
        ink = inks.ink(span.label)
        marks.lanes.append((span.start, span.end, lane))
        for start, end in span.pieces:
            _place_piece(marks, laid, (start, end), ink, lane=lane, deepest=deepest)
        for (_, gap_start), (gap_end, _) in pairwise(span.fragments):
            _place_gap(marks, laid, (gap_start, gap_end), ink, lane=lane, deepest=deepest)
    if captions:
        _place_captions(marks, laid, shown, inks)
    return marks


def lane_y(laid: LaidPiece, number: int, lane: int, deepest: int) -> float:
    """The height of a lane's line; many lanes lie closer together, so that all of them stay above the next line."""
    top, height = letters_band(laid, number)
    room = laid.measures.lane * min(deepest, _MOST_LANES_APART)
    return top + height + (room * lane / deepest if deepest else 0.0)


def _place_piece(
    marks: PieceMarks, laid: LaidPiece, place: tuple[int, int], ink: Ink, *, lane: int, deepest: int
) -> None:
    start, end = laid.text.range_to_u16(*place)
    if start >= end:
        return
    opens, closes = place[0] >= laid.piece.start, place[1] <= laid.piece.end
    numbers = laid.line_numbers(start, end)
    grow = min(lane, 3) * 1.5
    for number in numbers:
        top, height = letters_band(laid, number)
        parts = laid.stretches(number, start, end)
        y = lane_y(laid, number, lane, deepest)
        first = opens and number == numbers[0]
        last = closes and number == numbers[-1]
        for at, part in enumerate(parts):
            marks.fills.append(Fill(QRectF(part.left, top - grow, part.right - part.left, height + 2 * grow), ink))
            begins, ends = (at == len(parts) - 1, at == 0) if laid.rtl else (at == 0, at == len(parts) - 1)
            left, right = (last and ends, first and begins) if laid.rtl else (first and begins, last and ends)
            marks.rules.append(Rule(part.left, part.right, y, ink, left, right))


def _place_gap(
    marks: PieceMarks, laid: LaidPiece, place: tuple[int, int], ink: Ink, *, lane: int, deepest: int
) -> None:
    start, end = laid.text.range_to_u16(*place)
    if start < end:
        for number in laid.line_numbers(start, end):
            y = lane_y(laid, number, lane, deepest)
            marks.joins += [Join(part.left, part.right, y, ink) for part in laid.stretches(number, start, end)]


def _place_captions(marks: PieceMarks, laid: LaidPiece, spans: list[Span], inks: Inks) -> None:
    widths = QFontMetricsF(laid.measures.caption_font)
    rows: dict[int, list[Caption]] = {}
    starts = [
        (start, -span.end, span, at)
        for span in spans
        for at, (start, end) in enumerate(span.pieces)
        if laid.piece.start <= start < end and start < max(laid.piece.end, laid.piece.start + 1)
    ]
    for start, _, span, at in sorted(starts, key=lambda item: item[:2]):
        style = inks.style(span.label)
        most = laid.lines[0].width() * _WIDEST
        name = widths.elidedText(style.name, Qt.TextElideMode.ElideRight, most)
        name = name if at == 0 else f"⋯ {name}"
        place, stop = laid.text.range_to_u16(start, span.pieces[at][1])
        number = laid.line_number(place)
        parts = laid.stretches(number, place, stop)
        if not parts:
            continue
        row = rows.setdefault(number, [])
        edge = _start_edge(laid, number, place, parts)
        limit = parts[0].left if laid.rtl else parts[-1].right
        caption = _fit(laid, row, edge, limit, width=widths.horizontalAdvance(name))
        if caption is None and row:
            _count(laid, row, widths)
            continue
        left, width = caption or (edge, 0.0)
        left, baseline = _settle(laid, number, left, width, row)
        row.append(Caption(left, width, baseline, name, inks.ink(span.label), number))
    for row in rows.values():
        marks.captions += row


def _count(laid: LaidPiece, row: list[Caption], widths: QFontMetricsF) -> None:
    """Count a name without room at the last one, which grows by the figure; where the line ends, at the cost of the
    name.
    """
    last, line = row[-1], laid.lines[0]
    last.more += 1
    right = last.left + last.width
    room = right - line.x() if laid.rtl else line.x() + line.width() - last.left
    last.width = min(widths.horizontalAdvance(last.shown), room)
    if widths.horizontalAdvance(last.shown) > room:
        figure = widths.horizontalAdvance(f" +{last.more}")
        last.text = widths.elidedText(last.text, Qt.TextElideMode.ElideRight, room - figure)
    if laid.rtl:
        last.left = right - last.width
    lowest, highest = _room(laid, last.line, last.left, last.left + last.width)
    last.baseline = max(highest, min(last.baseline, lowest)) if highest <= lowest else (lowest + highest) / 2


def _settle(laid: LaidPiece, number: int, left: float, width: float, row: list[Caption]) -> tuple[float, float]:
    """Left edge and baseline of a name: where it is wanted, or a little further along the line where a tall letter or
    a deep one of the line above leaves no room.
    """
    line, best = laid.lines[0], (0.0, left, 0.0)
    for step in _STEPS:
        tried = left + step * laid.measures.em * (-1 if laid.rtl else 1)
        held = row and tried < row[-1].left + row[-1].width + _NAME_GAP and row[-1].left - _NAME_GAP < tried + width
        if step and (held or tried < line.x() or tried + width > line.x() + line.width()):
            continue
        lowest, highest = _room(laid, number, tried, tried + width)
        if highest <= lowest:
            return tried, max(highest, min(laid.line_top(number) + laid.measures.caption_baseline, lowest))
        if not step or lowest - highest > best[0]:
            best = (lowest - highest, tried, (lowest + highest) / 2)
    return best[1], best[2]


def _room(laid: LaidPiece, number: int, left: float, right: float) -> tuple[float, float]:
    """The lowest and the highest baseline of a name between the letters under it and those of the line above."""
    sizes = laid.measures
    under = (ink.top for ink in laid.drawn(number) if ink.left < right and left < ink.right)
    over = (ink.bottom for ink in laid.drawn(number - 1) if ink.left < right and left < ink.right) if number else ()
    above = laid.line_top(number - 1) if number else -sizes.gap  # between two paragraphs there is room
    lowest = min(under, default=laid.line_top(number) + sizes.pitch) - sizes.caption_below - CLEAR
    return lowest, max(over, default=above) + sizes.caption_above + CLEAR


def _start_edge(laid: LaidPiece, number: int, place: int, parts: list[Stretch]) -> float:
    """The side at which the paragraph comes upon the piece of a mark that holds its first letter."""
    letter = laid.stretches(number, place, place + 1)
    middle = (letter[0].left + letter[0].right) / 2 if letter else parts[-1 if laid.rtl else 0].left
    piece = next((part for part in parts if part.left <= middle <= part.right), parts[-1 if laid.rtl else 0])
    return piece.right if laid.rtl else piece.left


def _fit(laid: LaidPiece, row: list[Caption], edge: float, limit: float, *, width: float) -> tuple[float, float] | None:
    """Left edge and width of a name that begins at ``edge``, or beyond the names there, but above its own mark."""
    line = laid.lines[0]
    if laid.rtl:
        edge = min([edge, *(held.left - _NAME_GAP for held in row if held.left < edge + _NAME_GAP)])
        left = max(edge - width, line.x())
        fits = edge > limit and (edge - width >= line.x() or not row)
    else:
        edge = max([edge, *(held.left + held.width + _NAME_GAP for held in row)])
        left = min(edge, line.x() + line.width() - width)
        fits = edge < limit and (edge + width <= line.x() + line.width() or not row)
    return (left, width) if fits else None
