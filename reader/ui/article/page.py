"""The page of an article: paints a text with its marks, scrolls and enlarges it, and knows what lies where.

Owns the scene and how it is shown, and changes nothing in it but its style: caret, selection and spans are moved by the
view (:mod:`reader.ui.article.view`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from reader.model import Marginal, Span
from reader.ui.article.flow import Flow
from reader.ui.article.lighting import Lighting
from reader.ui.article.margins import Margins, Sign, line_of, signs
from reader.ui.article.places import Grip, Places
from reader.ui.article.styles import Ink, Inks, LabelStyle, PageStyle, Role
from reader.ui.article.surface import Scene, Surface

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent, QWheelEvent

    from reader.ui.article.wordlines import WordLines

ZOOM_LEAST, ZOOM_MOST = 0.5, 4.0
_ZOOM_STEP = 1.1
_REVEAL_LINES = 2
_REACH = 3.0
"""Pixels round a sign in the margin that still mean it."""


class ArticlePage(QAbstractScrollArea):
    """Shows a scene. ``zoomChanged(factor)``; ``firstPainted()`` once, inside the first paint; ``scrolled()`` when
    another part of the page may be on show.
    """

    zoomChanged = Signal(float)
    firstPainted = Signal()
    scrolled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Our own: to wrap the one that Qt makes, PySide first builds its classes for all other widgets (10 ms).
        self.setViewport(QWidget())
        self.flow = Flow()
        self._scene = Scene()
        self._places = Places(self.flow, self.viewport())
        self._surface = Surface(self.flow, self._places, self._scene)
        self._lighting = Lighting(self, self._scene)
        self._zoom = 1.0
        self._was_painted = False
        self._placing = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.verticalScrollBar().valueChanged.connect(self._on_scroll_bar)
        # Other fonts in the system are other fallback faces. Not by changeEvent(): for an event of any kind PySide
        # first builds its classes for all of them.
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.fontDatabaseChanged.connect(self._change_faces)

    # What is shown

    def set_label_styles(self, styles: Mapping[str, LabelStyle]) -> None:
        """Names, colours and keys of the labels, by code, in their order, in the reader's language."""
        self._scene.inks = Inks(self._scene.page.colours, dict(styles))
        self.flow.forget_marks()
        self.viewport().update()

    def set_page_style(self, style: PageStyle) -> None:
        """Faces, sizes and colours of the page."""
        if style == self._scene.page:
            return
        self._scene.page = style
        self._scene.inks = Inks(style.colours, self._scene.inks.styles)
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

    def label_name(self, code: str) -> str:
        """What a label is called in the reader's language."""
        return self._scene.inks.style(code).name

    def label_ink(self, code: str) -> Ink:
        """The colours of a label's marks on this page."""
        return self._scene.inks.ink(code)

    def show_word_lines(self, layer: str, words: WordLines | None) -> None:
        """Show the lines under words that ``words`` tells, or those of this layer no more; called again when it tells
        others than before.
        """
        others = {name: told for name, told in self._scene.words.items() if name != layer}
        self._scene.words = others if words is None else others | {layer: words}
        self.flow.forget_words()
        self.viewport().update()

    def spans_at(self, offset: int) -> list[Span]:
        """The spans at a place, innermost first."""
        return self._scene.index.at(offset)

    def spans_touching(self, start: int, end: int) -> list[Span]:
        """The spans that share a letter with a range, by start."""
        touching = self._scene.index.touching(start, end)
        return [span for span in touching if any(first < end and start < last for first, last in span.pieces)]

    # What a reader left on it

    def set_marginalia(self, marginalia: Iterable[Marginal]) -> None:
        """Show these bookmarks, highlights and notes, and no others."""
        self._scene.margins = Margins(marginalia)
        self.viewport().update()

    @property
    def margins(self) -> Margins:
        """The bookmarks, highlights and notes on show."""
        return self._scene.margins

    def signs_of_line(self, offset: int) -> list[Marginal]:
        """What has a sign in the margin of the line that holds ``offset``."""
        if not self._scene.margins:
            return []
        laid, number = self.flow.locate(self.flow.pieces.clamp(offset))
        here = (each for each in self._scene.margins.of_piece(laid) if each.kind == "bookmark" or each.text)
        return [each for each in here if laid.piece.start <= each.start and line_of(laid, each) == number]

    def sign_at(self, point: QPointF) -> tuple[Sign, QRectF] | None:
        """The sign in the margin under a point of the viewport, with its box there."""
        if not self._scene.margins:
            return None
        for placed in self.flow.visible():
            for sign in signs(placed.laid, self._scene.margins.of_piece(placed.laid)):
                box = sign.box.translated(self._places.column_x, placed.top)
                if box.adjusted(-_REACH, -_REACH, _REACH, _REACH).contains(point):
                    return sign, box
        return None

    # Scrolling

    def reveal(self, offset: int) -> None:
        """Scroll until ``offset`` can be seen; in the lit sentence it can, or will as soon as the page rests."""
        if self._lighting.holds(offset):
            return
        margin = self.flow.locate(self.flow.pieces.clamp(offset))[0].measures.pitch * _REVEAL_LINES
        self.flow.show(self.flow.pieces.clamp(offset), margin=margin)
        self.refresh()

    def top(self) -> int:
        """The offset of the line at the top of the page as it is scrolled now."""
        return self.flow.top

    def put_at_top(self, offset: int) -> None:
        """Scroll until the line of ``offset`` is at the top."""
        self._lighting.rest()
        self.flow.put_at_top(self.flow.pieces.clamp(offset))
        self.refresh()

    def place_at(self, y: float) -> float:
        """The place of the text at a height of the viewport, with a fraction; what :meth:`put_place` takes."""
        return self.flow.place_at(y)

    def put_place(self, place: float, y: float) -> None:
        """Scroll until a place lies at a height of the viewport, as far as the page reaches."""
        self._lighting.rest()
        self.flow.put_place(place, y)
        self.refresh()

    def show_partner(self, place: tuple[int, int] | None) -> None:
        """Lay a soft light behind the paragraph that corresponds to one of the page beside, or behind none."""
        if place != self._scene.partner:
            self._scene.partner = place
            self.viewport().update()

    def scroll_by(self, pixels: float) -> None:
        """Scroll down by pixels of the viewport."""
        self._lighting.rest()
        self.flow.scroll_by(pixels)
        self.refresh()

    def follow_sentences(self, on: bool) -> None:
        """Let the caret's sentence stand clear, the rest be quieter, and the page follow it; or no more."""
        self._lighting.follow(on)

    def follows_sentences(self) -> bool:
        """Whether the caret's sentence stands clear."""
        return self._lighting.follows

    def light(self, place: tuple[int, int] | None) -> None:
        """Let a range stand clear as the one that is read aloud, and follow it; None: no more."""
        self._lighting.speak(place)

    def lit(self) -> tuple[int, int] | None:
        """The range that stands clear."""
        return self._scene.lit

    # Geometry, also for the mouse and for readers of the screen

    def offset_at(self, point: QPointF) -> int:
        """The caret's place nearest to a point of the viewport."""
        return self._places.offset_at(point)

    def letter_at(self, point: QPointF) -> tuple[int, bool]:
        """The letter nearest to a point of the viewport, and whether the point is on it."""
        return self._places.letter_at(point)

    def caret_box(self, offset: int) -> QRectF:
        """The box of the caret at ``offset`` in the viewport; also where it is scrolled out."""
        return self._places.caret_boxes(offset)[0]

    def letter_box(self, offset: int) -> QRectF:
        """The box of the letter at ``offset`` in the viewport, of no width where there is none; also scrolled out."""
        return self._places.letter_box(offset)

    def range_boxes(self, start: int, end: int) -> list[QRectF]:
        """The boxes of the visible letters of a range in the viewport, one for each visual piece."""
        return self._places.range_boxes(start, end)

    def grips(self) -> dict[str, Grip]:
        """The handles of the selected span in the viewport, by ``start`` and ``end``."""
        place = self._scene.selected_range()
        return self._places.grips(*place) if place else {}

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page: marks, letters, caret."""
        with QPainter(self.viewport()) as brush:
            self._surface.paint(brush, QRectF(event.rect()))
        if not self._was_painted:
            self._was_painted = True
            self.firstPainted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the lines anew where the width changed."""
        if event.size().width() != event.oldSize().width():
            self._typeset()
        else:
            self.flow.set_viewport_height(self.viewport().height())
            self.refresh()

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

    # Inside

    def _change_faces(self) -> None:
        self.flow.forget_faces()
        if self.isVisible():  # Qt tells of it once more at the end of the program, when parts of a page are gone
            self._typeset()

    def _typeset(self) -> None:
        area = self.viewport()
        self.flow.set_page(self._scene.page, self._zoom, available=area.width(), viewport=area.height())
        self.refresh()

    def refresh(self) -> None:
        """Bring the scroll bar in line with the page, and repaint."""
        bar = self.verticalScrollBar()
        self._placing, was = True, self._placing  # Qt itself must hear of the range: it shows and hides the bar
        bar.setRange(0, self.flow.maximum)
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(max(1, round(self.flow.measures(Role.BODY).pitch)))
        moved = bar.value() != self.flow.value
        bar.setValue(self.flow.value)
        self._placing = was
        if moved:
            self.scrolled.emit()
        self.viewport().update()

    def _on_scroll_bar(self, value: int) -> None:
        if not self._placing:
            self._lighting.rest()
            self.flow.scroll_to(value)
            self.refresh()
