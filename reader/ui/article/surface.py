"""The whole page on the screen: what is shown, and the order in which it is painted.

Under the letters lie the light of a paragraph, what a reader highlighted, fills, finds, the selection, lines and
names, then the frame and the handles of the selected span; over them only the caret.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QRegion

from reader.model import Span
from reader.text.segments import SpanIndex
from reader.ui.article import painter
from reader.ui.article.caret import Caret
from reader.ui.article.finds import Finds
from reader.ui.article.flow import Flow, Placed
from reader.ui.article.layout import LaidPiece
from reader.ui.article.margins import Margins, grounds, signs
from reader.ui.article.marks import PieceMarks, control_boxes, place_marks
from reader.ui.article.places import Places
from reader.ui.article.styles import Inks, PageStyle, mix

if TYPE_CHECKING:
    from reader.ui.article.wordlines import WordLines

_TARGET = 0.38
"""How much of the colour of selection lies behind the word that a label key would mark."""
_LOOKED_UP = 0.6
"""The same for the words that a card stands beside."""
_PARTNER = 0.28
"""The same, behind the paragraph that corresponds to one of the page beside."""


class Scene:
    """What is shown on a text. ``dragged`` is the range that the handle under way would give the selected span.

    ``target`` is the word that a label key would mark; ``proposed`` are places that wait for the person's consent;
    ``lit`` is the range that stands clear while all other letters are quieter; ``partner`` the paragraph that
    corresponds to one of the page beside this one; ``words`` tell the lines under words, where such are wanted;
    ``looked_up`` are the words that a card stands beside.
    """

    def __init__(self) -> None:
        self.page = PageStyle()
        self.inks = Inks(self.page.colours)
        self.index = SpanIndex()
        self.margins = Margins()
        self.finds = Finds()
        self.proposed = Finds()
        self.proposed_labels: Mapping[tuple[int, int], str] = {}
        self.words: Mapping[str, WordLines] = {}
        self.caret = Caret()
        self.target: tuple[int, int] | None = None
        self.lit: tuple[int, int] | None = None
        self.looked_up: tuple[int, int] | None = None
        self.caret_shown = False
        self.selected = ""
        self.dragged: tuple[int, int] | None = None
        self.partner: tuple[int, int] | None = None

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
            painter.paint_letters(brush, placed.laid, self._scene.page.colours, self._light(placed.laid))
        brush.resetTransform()
        if self._scene.caret_shown:
            self._paint_caret(brush)

    def marks(self, laid: LaidPiece) -> PieceMarks:
        """The marks of a piece; placed once for as long as neither they nor the lines change."""
        if laid.marks is None:
            piece, scene = laid.piece, self._scene
            hidden = scene.page.marks == "none"
            spans = [] if hidden else scene.index.touching(piece.start, max(piece.end, piece.start + 1))
            laid.marks = place_marks(laid, spans, scene.inks, captions=scene.page.captions)
        return laid.marks

    def _at(self, brush: QPainter, placed: Placed) -> None:
        brush.resetTransform()
        brush.translate(self._places.column_x, placed.top)

    def _paint_under(self, brush: QPainter, laid: LaidPiece) -> None:
        scene, piece, light = self._scene, laid.piece, self._light(laid)
        if scene.partner is not None and scene.partner[0] < piece.end and piece.start < scene.partner[1]:
            colours = scene.page.colours
            painter.paint_partner(brush, laid, QColor(mix(colours.selection, colours.page, _PARTNER)))
        if scene.margins:
            self._paint_margins(brush, laid)
        painter.paint_under(brush, laid, self.marks(laid), self._highlights(laid), scene.page.marks, light=light)
        self._paint_words(brush, laid)
        self._paint_proposed(brush, laid)
        self._paint_selected(brush, laid)
        painter.paint_captions(brush, laid, self.marks(laid))
        if self._scene.page.show_controls:
            painter.paint_controls(brush, control_boxes(laid), QColor(self._scene.page.colours.caret))

    def _light(self, laid: LaidPiece) -> QRegion | None:
        scene, piece = self._scene, laid.piece
        if scene.lit is None:
            return None
        grounds = scene.finds.between(piece.start, piece.end)
        grounds += [(each.start, each.end) for each in scene.margins.of_piece(laid)]
        grounds += [place for place in (scene.target, scene.caret.range) if place]
        return painter.light_on(laid, scene.lit, grounds)

    def _paint_words(self, brush: QPainter, laid: LaidPiece) -> None:
        """The lines under words that are known by now; whoever finds them is told here what is on the screen."""
        scene, piece = self._scene, laid.piece
        if not scene.words:
            return
        from reader.ui.article.wordlines import paint_lines, place_lines  # late: never there at the first paint

        strokes = laid.words
        if strokes is None:
            told = [lines(piece.start, piece.end) for lines in scene.words.values()]
            strokes = place_lines(laid, self.marks(laid), (line for lines in told for line in lines or ()))
            laid.words = None if None in told else strokes  # what is missing is asked for again
        paint_lines(brush, strokes, scene.page.colours)

    def _paint_margins(self, brush: QPainter, laid: LaidPiece) -> None:
        here, colours = self._scene.margins.of_piece(laid), self._scene.page.colours
        painter.paint_grounds(brush, grounds(laid, here), colours)
        for sign in signs(laid, here):
            painter.paint_sign(brush, sign, colours)

    def _highlights(self, laid: LaidPiece) -> list[painter.Highlight]:
        scene, piece = self._scene, laid.piece
        colours, caret = scene.page.colours, scene.caret
        finds = scene.finds.between(piece.start, piece.end)
        current = scene.finds.ranges[scene.finds.current] if scene.finds.current >= 0 else None
        target, looked_up = (QColor(mix(colours.selection, colours.page, share)) for share in (_TARGET, _LOOKED_UP))
        return [
            painter.Highlight([scene.target] if scene.target and not scene.looked_up else [], target),
            painter.Highlight([scene.looked_up] if scene.looked_up else [], looked_up),
            painter.Highlight([place for place in finds if place != current], QColor(colours.find)),
            painter.Highlight([current] if current in finds else [], QColor(colours.find_current)),
            painter.Highlight([caret.range] if caret.selecting else [], QColor(colours.selection)),
        ]

    def _paint_proposed(self, brush: QPainter, laid: LaidPiece) -> None:
        scene = self._scene
        near = scene.proposed.between(laid.piece.start, laid.piece.end)
        for place in near:
            ink = scene.inks.ink(scene.proposed_labels.get(place, ""))
            painter.paint_outline(brush, laid, [place], ink, dashed=True)

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
