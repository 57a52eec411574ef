"""The article view: the text of an article with its marks, a caret and a selection.

Assembles the parts of this package and owns nothing but their present state. It has no shortcuts: the window's actions
call its methods. It changes no annotation: it asks by signals, and shows what :meth:`ArticleView.apply_changes` brings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, QTimerEvent, Signal
from PySide6.QtGui import (
    QClipboard,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from reader.model import Article, Change, Span
from reader.text.clitics import narrow, widen
from reader.text.folding import FOLD_ALL, FoldOptions
from reader.text.segments import SpanIndex
from reader.ui.article import movement, painter
from reader.ui.article.caret import Caret
from reader.ui.article.finds import Finds
from reader.ui.article.flow import Flow, Placed
from reader.ui.article.geometry import cell_at
from reader.ui.article.layout import LaidPiece
from reader.ui.article.marks import PieceMarks, control_boxes, letters_band, place_marks
from reader.ui.article.mouse import Mouse
from reader.ui.article.movement import Direction, Unit
from reader.ui.article.paragraphs import Pieces
from reader.ui.article.roles import roles_of
from reader.ui.article.styles import Inks, LabelStyle, PageStyle, Role

if TYPE_CHECKING:
    from reader.text.structure import Structure

ZOOM_LEAST, ZOOM_MOST = 0.5, 4.0
_ZOOM_STEP = 1.1
_REVEAL_LINES = 2
_RANGES = {Unit.WORD: movement.words_between, Unit.SENTENCE: movement.sentences_between}


class ArticleView(QAbstractScrollArea):
    """Shows one article. Every offset in its methods and signals is a code point of the article's text.

    ``caretMoved(offset)``; ``selectionChanged(start, end)``, equal when nothing is selected; ``spanSelected(id)``,
    empty when none is; ``markRequested(start, end)`` when a drag ends while a label is armed; ``resizeRequested(id,
    start, end)`` when a handle is dropped; ``zoomChanged(factor)``; ``contextMenuWanted(global position, offset)``.
    """

    caretMoved = Signal(int)
    selectionChanged = Signal(int, int)
    spanSelected = Signal(str)
    markRequested = Signal(int, int)
    resizeRequested = Signal(str, int, int)
    zoomChanged = Signal(float)
    contextMenuWanted = Signal(QPoint, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.flow = Flow()
        self._article: Article | None = None
        self._index = SpanIndex()
        self._page = PageStyle()
        self._inks = Inks(self._page.colours)
        self._zoom = 1.0
        self._caret = Caret()
        self._finds = Finds()
        self._selected = ""
        self._armed: str | None = None
        self._dragged: tuple[int, int] | None = None
        self._mouse = Mouse(self)
        self._caret_on = True
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._toggle_caret)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)  # keys arrive as keys under any layout
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.verticalScrollBar().valueChanged.connect(self._on_scroll_bar)

    # What is shown

    def set_article(self, article: Article | None, structure: Structure | None = None) -> None:
        """Show an article from its top, without spans; ``structure`` tells title, byline and leftovers."""
        self._mouse.cancel()
        self._article = article
        text = article.text if article else ""
        roles = roles_of(structure) if structure else ()
        self.flow.set_pieces(Pieces(text, (article.direction or None) if article else None, roles))
        self._index = SpanIndex()
        self._finds = Finds(text)
        self._selected, self._dragged = "", None
        self._caret = Caret()
        self._refresh()
        self.spanSelected.emit("")
        self._tell_caret()

    def article(self) -> Article | None:
        """The article shown."""
        return self._article

    def set_spans(self, spans: Iterable[Span]) -> None:
        """Show these spans and no others. Ranges that leave the text are shown as far as they lie in it."""
        self._index = SpanIndex(spans)
        if self._selected not in self._index:
            self._select("")
        self.flow.forget_marks()
        self.viewport().update()

    def apply_changes(self, changes: Iterable[Change]) -> None:
        """Take in what an operation did to spans of this article; all other changes are passed over."""
        for change in changes:
            for image in (change.before, change.after):
                if change.kind == "span" and isinstance(image, Span) and self._is_here(image):
                    self._take(change, image)
        if self._selected not in self._index:
            self._select("")
        self.viewport().update()

    def set_label_styles(self, styles: Mapping[str, LabelStyle]) -> None:
        """Names, colours and keys of the labels, by code, in their order, in the reader's language."""
        self._inks = Inks(self._page.colours, dict(styles))
        self.flow.forget_marks()
        self.viewport().update()

    def set_page_style(self, style: PageStyle) -> None:
        """Faces, sizes and colours of the page."""
        self._page = style
        self._inks = Inks(style.colours, self._inks.styles)
        self._typeset()

    def set_zoom(self, factor: float) -> None:
        """Enlarge the text; between 0.5 and 4."""
        factor = max(ZOOM_LEAST, min(ZOOM_MOST, factor))
        if abs(factor - self._zoom) > 1e-6:
            self._zoom = factor
            self._typeset()
            self.zoomChanged.emit(factor)

    def zoom(self) -> float:
        """The present enlargement."""
        return self._zoom

    def zoom_by(self, steps: float) -> None:
        """Enlarge by steps of a tenth; negative ones shrink."""
        self.set_zoom(self._zoom * _ZOOM_STEP**steps)

    # Caret and selection

    def caret(self) -> int:
        """Where the caret stands."""
        return self._caret.focus

    def anchor(self) -> int:
        """Where the selection began; the caret's place if nothing is selected."""
        return self._caret.anchor

    def selection(self) -> tuple[int, int]:
        """The selected range; empty at the caret if nothing is selected."""
        return self._caret.range

    def selected_text(self) -> str:
        """The selected text, exactly as it is in the article."""
        start, end = self._caret.range
        return self.flow.pieces.text[start:end]

    def copy(self) -> None:
        """Put the selected text into the clipboard."""
        if self._caret.selecting:
            QGuiApplication.clipboard().setText(self.selected_text())

    def set_caret(self, offset: int, extend: bool = False) -> None:
        """Put the caret at ``offset``, or the end of the text before it; ``extend`` selects up to it."""
        self._caret.go(self.flow.pieces.clamp(offset), extend=extend)
        self._tell_caret()

    def select(self, start: int, end: int) -> None:
        """Select a range; the caret stands at ``end``, which may be the smaller one."""
        self._caret.go(self.flow.pieces.clamp(start), extend=False)
        self._caret.go(self.flow.pieces.clamp(end), extend=True)
        self._tell_caret()

    def select_all(self) -> None:
        """Select the whole text."""
        self.select(0, len(self.flow.pieces.text))

    def move(self, unit: Unit, direction: Direction, extend: bool = False) -> None:
        """Move the caret; see :mod:`reader.ui.article.movement`. Left and right follow the paragraph's direction."""
        if unit in (Unit.LINE, Unit.PAGE) and direction in (Direction.UP, Direction.DOWN):
            self._move_lines(unit, down=direction is Direction.DOWN, extend=extend)
            return
        forward = movement.is_forward(self.flow, self._caret.focus, direction)
        if unit is Unit.PAGE:
            self._move_lines(unit, down=forward, extend=extend)
            return
        self._caret.go(self._target(unit, forward=forward, extend=extend), extend=extend)
        self._after_move()

    def widen(self) -> None:
        """Select more: from the caret the word, then what else its clitics and neighbours offer."""
        self._reselect(widen)

    def narrow(self) -> None:
        """Select less: the word without its proclitics, without ال, without its enclitic."""
        self._reselect(narrow)

    def reveal(self, offset: int) -> None:
        """Scroll until ``offset`` can be seen."""
        margin = self.flow.locate(self.flow.pieces.clamp(offset))[0].measures.pitch * _REVEAL_LINES
        self.flow.show(self.flow.pieces.clamp(offset), margin=margin)
        self._refresh()

    # Spans

    def selected_span(self) -> str:
        """The id of the selected span, or an empty string."""
        return self._selected

    def select_span(self, span_id: str) -> None:
        """Select a span (an unknown or empty id selects none), show it, and put the caret at its start."""
        span = self._index.get(span_id)
        self._select(span.id if span else "")
        if span:
            self.set_caret(span.start)
            self.reveal(span.end)
            self.reveal(span.start)

    def next_span(self) -> str:
        """Select the span after the selected one, or after the caret; its id, or an empty string at the end."""
        return self._step_span(self._index.following)

    def previous_span(self) -> str:
        """Select the span before the selected one, or before the caret; its id, or an empty string at the start."""
        return self._step_span(self._index.preceding)

    def cycle_at_caret(self) -> str:
        """Select the innermost span at the caret, then those around it in turn; the id, or an empty string."""
        return self._cycle(self._caret.focus)

    def spans_at(self, offset: int) -> list[Span]:
        """The spans at a place, innermost first."""
        return self._index.at(offset)

    def arm(self, label: str | None) -> None:
        """With a label armed, a drag asks for a mark when it ends."""
        self._armed = label

    def armed(self) -> str | None:
        """The code of the armed label."""
        return self._armed

    # Finding

    def find(self, query: str, options: FoldOptions = FOLD_ALL) -> int:
        """Mark all places of ``query``, compared folded; returns how many (at most 10,000). Moves nothing."""
        count = self._finds.search(query, options)
        self.viewport().update()
        return count

    def set_finds(self, ranges: Iterable[tuple[int, int]]) -> None:
        """Mark these ranges as found ones."""
        self._finds.put(list(ranges))
        self.viewport().update()

    def finds(self) -> list[tuple[int, int]]:
        """The places found."""
        return list(self._finds.ranges)

    def find_next(self) -> int:
        """Select and show the next place found, round the end; its number from 0, or -1."""
        return self._step_find(self._caret.range[1], forward=True)

    def find_previous(self) -> int:
        """Select and show the place found before; its number from 0, or -1."""
        return self._step_find(self._caret.range[0], forward=False)

    # Geometry, also for the mouse and for readers of the screen

    def offset_at(self, point: QPointF) -> int:
        """The caret's place nearest to a point of the viewport."""
        placed, number = self._line_at(point.y())
        return movement.offset_near(placed.laid, number, point.x() - self._column_x())

    def letter_at(self, point: QPointF) -> tuple[int, bool]:
        """The letter nearest to a point of the viewport, and whether the point is on it."""
        placed, number = self._line_at(point.y())
        x, laid = point.x() - self._column_x(), placed.laid
        cell = cell_at(laid.cells(number), x)
        if cell is None:
            return laid.text.to_cp(laid.lines[number].textStart()), False
        top = placed.top + laid.line_top(number)
        inside = cell.left <= x <= cell.right and top <= point.y() < top + laid.measures.pitch
        return laid.text.to_cp(cell.start), inside

    def caret_box(self, offset: int) -> QRectF:
        """The box of the caret at ``offset`` in the viewport; also where it is scrolled out."""
        return self._caret_boxes(offset)[0]

    def range_boxes(self, start: int, end: int) -> list[QRectF]:
        """The boxes of the visible letters of a range in the viewport, one for each visual piece."""
        x = self._column_x()
        return [
            box.translated(x, placed.top)
            for placed in self.flow.visible()
            if placed.laid.piece.start < end and start < placed.laid.piece.end
            for box in painter.range_boxes(placed.laid, start, end)
        ]

    def grips(self) -> dict[str, painter.Grip]:
        """The handles of the selected span in the viewport, by ``start`` and ``end``."""
        span = self._index.get(self._selected)
        if span is None:
            return {}
        start, end = self._dragged or (span.start, span.end)
        found: dict[str, painter.Grip] = {}
        for name, offset, above in (("start", start, True), ("end", end, False)):
            laid, number = self.flow.locate(offset if above else max(start, end - 1))
            top, height = letters_band(laid, number)
            y = self.flow.top_of(laid.piece.index)
            if -laid.height <= y <= self.viewport().height():
                x = self._column_x() + self._edge_x(laid, number, offset, leading=above)
                found[name] = painter.Grip(x, y + top - 3, y + top + height + 3, above)
        return found

    # What the mouse asks for

    def scroll_by(self, pixels: float) -> None:
        """Scroll down by pixels of the viewport."""
        self.flow.scroll_by(pixels)
        self._refresh()

    def click(self, point: QPointF) -> None:
        """A click selects the span under it; once more, the next one of those that lie there."""
        offset, inside = self.letter_at(point)
        if inside and self._index.at(offset):
            self._cycle(offset)
        else:
            self._select("")

    def finish_drag(self) -> None:
        """A selection was made with the mouse."""
        clipboard = QGuiApplication.clipboard()
        if self._caret.selecting and clipboard.supportsSelection():
            clipboard.setText(self.selected_text(), QClipboard.Mode.Selection)
        if self._armed and self._caret.selecting:
            self.markRequested.emit(*self._caret.range)

    def drag_grip(self, name: str, offset: int) -> None:
        """Show the selected span as it would be with one end at ``offset``; it keeps at least one letter."""
        span = self._index.get(self._selected)
        if span is None:
            return
        start, end = self._dragged or (span.start, span.end)
        if name == "start":
            start = min(offset, movement.by_letter(self.flow, end, forward=False))
        else:
            end = max(offset, movement.by_letter(self.flow, start, forward=True))
        self._dragged = start, end
        self.viewport().update()

    def drop_grip(self, *, commit: bool) -> None:
        """A handle was let go."""
        span, dragged = self._index.get(self._selected), self._dragged
        self._dragged = None
        self.viewport().update()
        if commit and span and dragged and dragged != (span.start, span.end):
            self.resizeRequested.emit(span.id, *dragged)

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page: marks, letters, caret."""
        colours = self._page.colours
        brush = QPainter(self.viewport())
        brush.setRenderHint(QPainter.RenderHint.Antialiasing)
        brush.fillRect(event.rect(), QColor(colours.page))
        shown = self.flow.visible()
        for placed in shown:
            if placed.top < event.rect().bottom() + 1 and placed.top + placed.laid.height > event.rect().top():
                self._paint_piece(brush, placed)
        brush.resetTransform()
        if self._caret_on and self.hasFocus():
            self._paint_caret(brush)
        brush.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the lines anew where the width changed."""
        if event.size().width() != event.oldSize().width():
            self._typeset()
        else:
            self.flow.set_viewport_height(self.viewport().height())
            self._refresh()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(event.angleDelta().y() / 120)
        elif not event.pixelDelta().isNull():
            self.scroll_by(-event.pixelDelta().y())
        else:
            lines = QGuiApplication.styleHints().wheelScrollLines() * event.angleDelta().y() / 120
            self.scroll_by(-lines * self.flow.measures(Role.BODY).pitch * 0.8)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See :class:`Mouse`."""
        self._mouse.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """See :class:`Mouse`."""
        self._mouse.double(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """See :class:`Mouse`."""
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """See :class:`Mouse`."""
        self._mouse.release(event)

    def timerEvent(self, event: QTimerEvent) -> None:
        """Scroll on while a drag is held outside."""
        if event.timerId() == self._mouse.scrolling.timerId():
            self._mouse.scroll_on()
        else:
            super().timerEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask the window for a menu, at the pointer or, from the keyboard, at the caret."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            offset = self.letter_at(QPointF(self.viewport().mapFromGlobal(event.globalPos())))[0]
            self.contextMenuWanted.emit(event.globalPos(), offset)
        else:
            below = self.caret_box(self._caret.focus).bottomLeft().toPoint()
            self.contextMenuWanted.emit(self.viewport().mapToGlobal(below), self._caret.focus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret."""
        self._show_caret()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the caret."""
        self._blink.stop()
        self.viewport().update()
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """A change of the system's fonts changes the fallback faces."""
        if event.type() is QEvent.Type.ApplicationFontChange:
            self._typeset()
        super().changeEvent(event)

    # Inside

    def _target(self, unit: Unit, *, forward: bool, extend: bool) -> int:
        flow, caret = self.flow, self._caret.focus
        anchor = self._caret.anchor if extend else None
        if unit is Unit.LETTER:
            if self._caret.selecting and not extend:
                return self._caret.range[1 if forward else 0]
            return movement.by_letter(flow, caret, forward=forward)
        if unit is Unit.LINE:
            return movement.to_line_end(flow, caret, forward=forward)
        if unit is Unit.PARAGRAPH:
            return movement.to_paragraph(flow, caret, forward=forward)
        ranges_of = _RANGES.get(unit)
        if ranges_of:
            return movement.by_range(flow, caret, anchor, ranges_of, forward=forward)
        return len(flow.pieces.text) if forward else 0

    def _move_lines(self, unit: Unit, *, down: bool, extend: bool) -> None:
        caret = self._caret
        laid, number = self.flow.locate(caret.focus)
        x = caret.goal_x if caret.goal_x is not None else movement.caret_x(laid, number, caret.focus)[0]
        lines = 1
        if unit is Unit.PAGE:
            lines = max(1, int(self.viewport().height() / laid.measures.pitch) - 1)
        target = caret.focus
        for _ in range(lines):
            target = movement.by_line(self.flow, target, x, down=down)
        caret.go(target, extend=extend)
        caret.goal_x = x
        self._after_move()

    def _after_move(self) -> None:
        goal = self._caret.goal_x
        self._tell_caret()
        self._caret.goal_x = goal
        self.reveal(self._caret.focus)

    def _reselect(self, how: Callable[[str, int, int], tuple[int, int]]) -> None:
        start, end = how(self.flow.pieces.text, *self._caret.range)
        self.select(start, end)
        self.reveal(end)

    def _tell_caret(self) -> None:
        self._show_caret()
        self.viewport().update()
        self.caretMoved.emit(self._caret.focus)
        self.selectionChanged.emit(*self._caret.range)

    def _step_find(self, offset: int, *, forward: bool) -> int:
        found = self._finds.step(offset, forward=forward)
        if found:
            self.select(*found)
            self.reveal(found[0])
        return self._finds.current if found else -1

    def _step_span(self, step: Callable[[int, str], Span | None]) -> str:
        selected = self._index.get(self._selected)
        place = (selected.start, selected.id) if selected else (self._caret.focus, "")
        found = step(*place)
        if found is None:
            return ""
        self.select_span(found.id)
        return found.id

    def _cycle(self, offset: int) -> str:
        here = [span.id for span in self._index.at(offset)]
        if not here:
            return ""
        chosen = here[(here.index(self._selected) + 1) % len(here)] if self._selected in here else here[0]
        self._select(chosen)
        return chosen

    def _select(self, span_id: str) -> None:
        if span_id != self._selected:
            self._selected, self._dragged = span_id, None
            self.viewport().update()
            self.spanSelected.emit(span_id)

    def _is_here(self, span: Span) -> bool:
        return self._article is not None and span.article_id == self._article.id

    def _take(self, change: Change, image: Span) -> None:
        if image is change.after:
            self._index.put(image)
        elif change.after is None:
            self._index.remove(image.id)
        self.flow.forget_marks_of(image.start, image.end)

    def _typeset(self) -> None:
        area = self.viewport()
        self.flow.set_page(self._page, self._zoom, available=area.width(), viewport=area.height())
        self._refresh()

    def _refresh(self) -> None:
        """Bring the scroll bar in line with the page, and repaint."""
        bar = self.verticalScrollBar()
        was = bar.blockSignals(True)
        bar.setRange(0, self.flow.maximum)
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(max(1, round(self.flow.measures(Role.BODY).pitch)))
        bar.setValue(self.flow.value)
        bar.blockSignals(was)
        self.viewport().update()

    def _on_scroll_bar(self, value: int) -> None:
        self.flow.scroll_to(value)
        self._refresh()

    def _column_x(self) -> float:
        return float(round((self.viewport().width() - self.flow.width) / 2))

    def _line_at(self, y: float) -> tuple[Placed, int]:
        """The visible piece and line at ``y``, or the nearest ones."""
        shown = self.flow.visible()
        placed = next((one for one in shown if y < one.top + one.laid.height), shown[-1])
        return placed, placed.laid.line_at(y - placed.top)

    def _edge_x(self, laid: LaidPiece, number: int, offset: int, *, leading: bool) -> float:
        """The side of the letter after (or, not ``leading``, before) ``offset``."""
        place = laid.text.to_u16(offset)
        for cell in laid.cells(number):
            if place == (cell.start if leading else cell.end):
                return cell.right if cell.rtl == leading else cell.left
        return laid.edge(number)

    def _caret_boxes(self, offset: int) -> list[QRectF]:
        laid, number = self.flow.locate(offset)
        top, height = letters_band(laid, number)
        y = self.flow.top_of(laid.piece.index) + top
        width = max(1.5, laid.measures.em * 0.08)
        left = self._column_x() - width / 2
        return [QRectF(left + x, y, width, height) for x in movement.caret_x(laid, number, offset)]

    def _marks(self, laid: LaidPiece) -> PieceMarks:
        if laid.marks is None:
            piece = laid.piece
            spans = self._index.touching(piece.start, max(piece.end, piece.start + 1))
            laid.marks = place_marks(laid, spans, self._inks, captions=self._page.captions)
        return laid.marks

    def _paint_piece(self, brush: QPainter, placed: Placed) -> None:
        brush.resetTransform()
        brush.translate(self._column_x(), placed.top)
        painter.paint_under(brush, placed, self._marks(placed.laid), self._highlights(placed.laid))
        self._paint_selected(brush, placed.laid)
        if self._page.show_controls:
            painter.paint_controls(brush, control_boxes(placed.laid), QColor(self._page.colours.caret))
        painter.paint_letters(brush, placed.laid, self._page.colours)

    def _highlights(self, laid: LaidPiece) -> list[painter.Highlight]:
        colours, piece = self._page.colours, laid.piece
        finds = self._finds.between(piece.start, piece.end)
        current = self._finds.ranges[self._finds.current] if self._finds.current >= 0 else None
        return [
            painter.Highlight([place for place in finds if place != current], QColor(colours.find)),
            painter.Highlight([current] if current in finds else [], QColor(colours.find_current)),
            painter.Highlight([self._caret.range] if self._caret.selecting else [], QColor(colours.selection)),
        ]

    def _paint_selected(self, brush: QPainter, laid: LaidPiece) -> None:
        span = self._index.get(self._selected)
        if span is None or span.end <= laid.piece.start or span.start >= laid.piece.end:
            return
        ink = self._inks.ink(span.label)
        painter.paint_outline(brush, laid, [self._dragged] if self._dragged else span.pieces, ink)

    def _paint_caret(self, brush: QPainter) -> None:
        boxes = self._caret_boxes(self._caret.focus)
        color = QColor(self._page.colours.caret)
        rtl = self.flow.pieces.direction(self.flow.pieces.index_at(self._caret.focus)) == "rtl"
        painter.paint_caret(brush, boxes[0], color, rtl=rtl, flagged=len(boxes) > 1)
        for box in boxes[1:]:
            painter.paint_caret(brush, box.adjusted(0, box.height() / 2, 0, 0), color, rtl=rtl, flagged=False)

    def _show_caret(self) -> None:
        self._caret_on = True
        period = QGuiApplication.styleHints().cursorFlashTime() // 2
        if self.hasFocus() and period > 0:
            self._blink.start(period)

    def _toggle_caret(self) -> None:
        self._caret_on = not self._caret_on
        for box in self._caret_boxes(self._caret.focus):
            self.viewport().update(box.adjusted(-8, -4, 8, 4).toAlignedRect())
