"""Points of the viewport and offsets of the text: what lies where on the screen.

Pure questions to the flow; nothing is changed or painted. Offsets are code points, points and boxes are the viewport's.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QWidget

from reader.base.tuples import NamedTuple
from reader.ui.article import marks, movement
from reader.ui.article.flow import Flow, Placed
from reader.ui.article.geometry import cell_at
from reader.ui.article.layout import LaidPiece


class Grip(NamedTuple):
    """A handle of the selected span: a stem beside the letters, and a knob below them, where no name is covered."""

    x: float
    top: float
    bottom: float

    @property
    def knob(self) -> QPointF:
        """The middle of the knob."""
        return QPointF(self.x, self.bottom)


class Places:
    """Answers for one flow that is shown in ``area``."""

    def __init__(self, flow: Flow, area: QWidget) -> None:
        self._flow = flow
        self._area = area

    @property
    def column_x(self) -> float:
        """The left edge of the column."""
        return float(round((self._area.width() - self._flow.width) / 2))

    def offset_at(self, point: QPointF) -> int:
        """The caret's place nearest to a point."""
        placed, number = self._line_at(point.y())
        return movement.offset_near(placed.laid, number, point.x() - self.column_x)

    def letter_at(self, point: QPointF) -> tuple[int, bool]:
        """The letter nearest to a point, and whether the point is on it."""
        placed, number = self._line_at(point.y())
        x, laid = point.x() - self.column_x, placed.laid
        cell = cell_at(laid.cells(number), x)
        if cell is None:
            return laid.text.to_cp(laid.lines[number].textStart()), False
        top = placed.top + laid.line_top(number)
        inside = cell.left <= x <= cell.right and top <= point.y() < top + laid.measures.pitch
        return laid.text.to_cp(cell.start), inside

    def caret_boxes(self, offset: int) -> list[QRectF]:
        """The box of the caret, and a second one where directions meet; also where it is scrolled out."""
        laid, number = self._flow.locate(offset)
        top, height = marks.letters_band(laid, number)
        y = self._flow.top_of(laid.piece.index) + top
        width = max(1.5, laid.measures.em * 0.08)
        left = self.column_x - width / 2
        return [QRectF(left + x, y, width, height) for x in movement.caret_xs(laid, number, offset)]

    def letter_box(self, offset: int) -> QRectF:
        """The box of the letter at ``offset``, of no width where there is none; also where it is scrolled out."""
        laid, number = self._flow.locate(offset)
        top, height = marks.letters_band(laid, number)
        y = self._flow.top_of(laid.piece.index) + top
        place = laid.text.letter_to_u16(offset)
        for cell in laid.cells(number):
            if cell.start <= place < cell.end:
                return QRectF(self.column_x + cell.left, y, cell.right - cell.left, height)
        x = self.column_x + movement.caret_xs(laid, number, offset)[0]
        return QRectF(x, y, 0, height)

    def range_boxes(self, start: int, end: int) -> list[QRectF]:
        """The boxes of the visible letters of a range, one for each visual piece."""
        x = self.column_x
        return [
            box.translated(x, placed.top)
            for placed in self._flow.visible()
            if placed.laid.piece.start < end and start < placed.laid.piece.end
            for box in marks.range_boxes(placed.laid, start, end)
        ]

    def grips(self, start: int, end: int) -> dict[str, Grip]:
        """The handles at the ends of a range, by ``start`` and ``end``; only those that are near the viewport."""
        found: dict[str, Grip] = {}
        length = len(self._flow.pieces.text)
        for name, offset, leading in (("start", min(start, length), True), ("end", min(end, length), False)):
            laid, number = self._flow.locate(offset if leading else max(0, offset - 1))
            top, height = marks.letters_band(laid, number)
            y = self._flow.top_of(laid.piece.index)
            if -laid.height <= y <= self._area.height():
                x = self.column_x + _edge(laid, number, offset, leading=leading)
                found[name] = Grip(x, y + top, y + top + height + 5)
        return found

    def _line_at(self, y: float) -> tuple[Placed, int]:
        """The visible piece and line at ``y``, or the nearest ones."""
        shown = self._flow.visible()
        placed = next((one for one in shown if y < one.top + one.laid.height), shown[-1])
        return placed, placed.laid.line_at(y - placed.top)


def _edge(laid: LaidPiece, number: int, offset: int, *, leading: bool) -> float:
    """The side of the letter that is at (or, not ``leading``, ends at) ``offset``, or that ``offset`` lies in."""
    place = laid.text.letter_to_u16(offset) if leading else laid.text.to_u16(offset)
    for cell in laid.cells(number):
        if cell.start <= place < cell.end if leading else cell.start < place <= cell.end:
            return cell.right if cell.rtl == leading else cell.left
    return laid.edge(number)
