"""The whole page on the screen: what is shown, and the order in which it is painted.

Under the letters lie fills, finds, the selection, lines and names, then the frame and the handles of the selected span;
over them only the caret.
"""

from __future__ import annotations

from dataclasses import field

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from reader.base.dataclass import dataclass
from reader.model import Span
from reader.text.segments import SpanIndex
from reader.ui.article import painter
from reader.ui.article.caret import Caret
from reader.ui.article.finds import Finds
from reader.ui.article.flow import Flow, Placed
from reader.ui.article.layout import LaidPiece
from reader.ui.article.marks import PieceMarks, control_boxes, place_marks
from reader.ui.article.places import Places
from reader.ui.article.styles import Inks, PageStyle, mix

_TARGET = 0.38
"""How much of the colour of selection lies behind the word that a label key would mark."""


@dataclass(slots=True)
class Scene:
    """What is shown on a text. ``dragged`` is the range that the handle under way would give the selected span.

    ``target`` is the word that a label key would mark; ``proposed`` are places that wait for the person's consent.
    """

    page: PageStyle = field(default_factory=PageStyle)
    inks: Inks = field(default_factory=lambda: Inks(PageStyle().colours))
    index: SpanIndex = field(default_factory=SpanIndex)
    finds: Finds = field(default_factory=Finds)
    proposed: Finds = field(default_factory=Finds)
    proposed_label: str = ""
    caret: Caret = field(default_factory=Caret)
    target: tuple[int, int] | None = None
    caret_shown: bool = False
    selected: str = ""
    dragged: tuple[int, int] | None = None

    def selected_span(self) -> Span | None:
        """The selected span; asks the index only if there is one, for the first question by id costs time."""
        return self.index.get(self.selected) if self.selected else None

    def selected_range(self) -> tuple[int, int] | None:
        """The outer range of the selected span, as it is or as it is being dragged."""
        span = self.selected_span()
        return (self.dragged or (span.start, span.end)) if span else None


class Surface:
    """Paints a scene on the text of a flow."""

    def __init__(self, flow: Flow, places: Places, scene: Scene) -> None:
        self._flow = flow
        self._places = places
        self._scene = scene

    def paint(self, brush: QPainter, area: QRectF) -> None:
        """Paint the part of the viewport that is ``area``."""
        brush.setRenderHint(QPainter.RenderHint.Antialiasing)
        brush.setBackground(QColor(self._scene.page.colours.page))
        brush.eraseRect(area)
        shown = self._flow.visible()
        touched = [one for one in shown if one.top < area.bottom() and one.top + one.laid.height > area.top()]
        for placed in touched:
            self._at(brush, placed)
            self._paint_under(brush, placed.laid)
        brush.resetTransform()
        self._paint_grips(brush)
        for placed in touched:
            self._at(brush, placed)
            painter.paint_letters(brush, placed.laid, self._scene.page.colours)
        brush.resetTransform()
        if self._scene.caret_shown:
            self._paint_caret(brush)

    def marks(self, laid: LaidPiece) -> PieceMarks:
        """The marks of a piece; placed once for as long as neither they nor the lines change."""
        if laid.marks is None:
            piece, scene = laid.piece, self._scene
            spans = scene.index.touching(piece.start, max(piece.end, piece.start + 1))
            laid.marks = place_marks(laid, spans, scene.inks, captions=scene.page.captions)
        return laid.marks

    def _at(self, brush: QPainter, placed: Placed) -> None:
        brush.resetTransform()
        brush.translate(self._places.column_x, placed.top)

    def _paint_under(self, brush: QPainter, laid: LaidPiece) -> None:
        painter.paint_under(brush, laid, self.marks(laid), self._highlights(laid), self._scene.page.marks)
        self._paint_proposed(brush, laid)
        self._paint_selected(brush, laid)
        painter.paint_captions(brush, laid, self.marks(laid))
        if self._scene.page.show_controls:
            painter.paint_controls(brush, control_boxes(laid), QColor(self._scene.page.colours.caret))

    def _highlights(self, laid: LaidPiece) -> list[painter.Highlight]:
        scene, piece = self._scene, laid.piece
        colours, caret = scene.page.colours, scene.caret
        finds = scene.finds.between(piece.start, piece.end)
        current = scene.finds.ranges[scene.finds.current] if scene.finds.current >= 0 else None
        target = QColor(mix(colours.selection, colours.page, _TARGET))
        return [
            painter.Highlight([scene.target] if scene.target else [], target),
            painter.Highlight([place for place in finds if place != current], QColor(colours.find)),
            painter.Highlight([current] if current in finds else [], QColor(colours.find_current)),
            painter.Highlight([caret.range] if caret.selecting else [], QColor(colours.selection)),
        ]

    def _paint_proposed(self, brush: QPainter, laid: LaidPiece) -> None:
        scene = self._scene
        near = scene.proposed.between(laid.piece.start, laid.piece.end)
        if near:
            painter.paint_outline(brush, laid, near, scene.inks.ink(scene.proposed_label), dashed=True)

    def _paint_selected(self, brush: QPainter, laid: LaidPiece) -> None:
        scene = self._scene
        span = scene.selected_span()
        if span is not None:
            ranges = [scene.dragged] if scene.dragged else span.pieces
            near = [place for place in ranges if place[0] < laid.piece.end and laid.piece.start < place[1]]
            painter.paint_outline(brush, laid, near, scene.inks.ink(span.label))

    def _paint_grips(self, brush: QPainter) -> None:
        scene = self._scene
        span, place = scene.selected_span(), scene.selected_range()
        if span and place:
            for grip in self._places.grips(*place).values():
                painter.paint_grip(brush, grip, scene.inks.ink(span.label).line, QColor(scene.page.colours.page))

    def _paint_caret(self, brush: QPainter) -> None:
        focus = self._scene.caret.focus
        boxes = self._places.caret_boxes(focus)
        color = QColor(self._scene.page.colours.caret)
        rtl = self._flow.pieces.direction(self._flow.pieces.index_at(focus)) == "rtl"
        painter.paint_caret(brush, boxes[0], color, rtl=rtl, flagged=len(boxes) > 1)
        for box in boxes[1:]:
            painter.paint_caret(brush, box.adjusted(0, box.height() / 2, 0, 0), color, rtl=rtl, flagged=False)
