"""The page of an article: paints a text with its marks, scrolls and zooms it, and maps points to offsets and back.

Owns the scene and shows it. The caret, the selection and the spans are changed by the subclass in
:mod:`reader.ui.article.view`.
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
"""Pixels around a sign in the margin in which a point still hits it."""


class ArticlePage(QAbstractScrollArea):
    """Shows a scene. Signals: ``zoomChanged(factor)``; ``firstPainted()`` once, during the first paint event;
    ``scrolled()`` when the visible part of the page may have changed.
    """

    zoomChanged = Signal(float)
    firstPainted = Signal()
    scrolled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Set a viewport made here: wrapping the one Qt creates makes PySide load all its widget classes first (10 ms).
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
        # If the system's fonts change, the fallback fonts may change too. A signal is used because overriding
        # changeEvent() makes PySide load its classes for all kinds of events first.
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.fontDatabaseChanged.connect(self._change_faces)

    # What is shown

    def set_label_styles(self, styles: Mapping[str, LabelStyle]) -> None:
        """Set names (in the language of the window), colours and keys of the labels, by code, in the labels' order."""
        self._scene.inks = Inks(self._scene.page.colours, dict(styles))
        self.flow.forget_marks()
        self.viewport().update()

    def set_page_style(self, style: PageStyle) -> None:
        """Set fonts, sizes and colours of the page."""
        if style == self._scene.page:
            return
        self._scene.page = style
        self._scene.inks = Inks(style.colours, self._scene.inks.styles)
        self._typeset()

    def set_zoom(self, factor: float) -> None:
        """Set the zoom factor, clamped to 0.5 to 4."""
        factor = max(ZOOM_LEAST, min(ZOOM_MOST, factor))
        if abs(factor - self._zoom) > 1e-6:
            self._zoom = factor
            self._typeset()
            self.zoomChanged.emit(factor)

    def zoom(self) -> float:
        """The current zoom factor."""
        return self._zoom

    def zoom_by(self, steps: float) -> None:
        """Zoom in by steps of a tenth each; negative steps zoom out."""
        self.set_zoom(self._zoom * _ZOOM_STEP**steps)

    def label_name(self, code: str) -> str:
        """What a label is called in the reader's language."""
        return self._scene.inks.style(code).name

    def label_ink(self, code: str) -> Ink:
        """The colours of a label's marks on this page."""
        return self._scene.inks.ink(code)

    def show_word_lines(self, layer: str, words: WordLines | None) -> None:
        """Show the lines under words that ``words`` returns, as ``layer``; None removes the layer. To be called again
        when ``words`` would return other lines than before.
        """
        others = {name: told for name, told in self._scene.words.items() if name != layer}
        self._scene.words = others if words is None else others | {layer: words}
        self.flow.forget_words()
        self.viewport().update()

    def spans_at(self, offset: int) -> list[Span]:
        """The spans at an offset, innermost first."""
        return self._scene.index.at(offset)

    def spans_touching(self, start: int, end: int) -> list[Span]:
        """The spans that overlap a range with one of their pieces, by start."""
        touching = self._scene.index.touching(start, end)
        return [span for span in touching if any(first < end and start < last for first, last in span.pieces)]

    # Marginalia

    def set_marginalia(self, marginalia: Iterable[Marginal]) -> None:
        """Show these bookmarks, highlights and notes, and no others."""
        self._scene.margins = Margins(marginalia)
        self.viewport().update()

    @property
    def margins(self) -> Margins:
        """The bookmarks, highlights and notes that are shown."""
        return self._scene.margins

    def signs_of_line(self, offset: int) -> list[Marginal]:
        """The marginalia with a sign in the margin of the line that holds ``offset``."""
        if not self._scene.margins:
            return []
        laid, number = self.flow.locate(self.flow.pieces.clamp(offset))
        here = (each for each in self._scene.margins.of_piece(laid) if each.kind == "bookmark" or each.text)
        return [each for each in here if laid.piece.start <= each.start and line_of(laid, each) == number]

    def sign_at(self, point: QPointF) -> tuple[Sign, QRectF] | None:
        """The sign in the margin at a point of the viewport, and its box in the viewport; None if there is none."""
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
        """Scroll until ``offset`` is visible. Does nothing in the lit sentence, which is scrolled to already."""
        if self._lighting.holds(offset):
            return
        margin = self.flow.locate(self.flow.pieces.clamp(offset))[0].measures.pitch * _REVEAL_LINES
        self.flow.show(self.flow.pieces.clamp(offset), margin=margin)
        self.refresh()

    def top(self) -> int:
        """The offset of the line at the top of the viewport."""
        return self.flow.top

    def put_at_top(self, offset: int) -> None:
        """Scroll until the line of ``offset`` is at the top."""
        self._lighting.rest()
        self.flow.put_at_top(self.flow.pieces.clamp(offset))
        self.refresh()

    def place_at(self, y: float) -> float:
        """The fractional offset at a y of the viewport, for :meth:`put_place`."""
        return self.flow.place_at(y)

    def put_place(self, place: float, y: float) -> None:
        """Scroll until a fractional offset lies at ``y`` of the viewport, or as far as the page can scroll."""
        self._lighting.rest()
        self.flow.put_place(place, y)
        self.refresh()

    def show_partner(self, place: tuple[int, int] | None) -> None:
        """Tint the paragraph that corresponds to one on the page beside this one; None tints none."""
        if place != self._scene.partner:
            self._scene.partner = place
            self.viewport().update()

    def scroll_by(self, pixels: float) -> None:
        """Scroll down by ``pixels``; up if negative."""
        self._lighting.rest()
        self.flow.scroll_by(pixels)
        self.refresh()

    def follow_sentences(self, on: bool) -> None:
        """Switch on or off that the caret's sentence is lit (the rest is dimmed) and the page scrolls with it."""
        self._lighting.follow(on)

    def follows_sentences(self) -> bool:
        """Whether the caret's sentence is lit."""
        return self._lighting.follows

    def light(self, place: tuple[int, int] | None) -> None:
        """Light a range as the one being read aloud and scroll to it; None ends that."""
        self._lighting.speak(place)

    def lit(self) -> tuple[int, int] | None:
        """The lit range, or None."""
        return self._scene.lit

    # Geometry, also for the mouse and for screen readers

    def offset_at(self, point: QPointF) -> int:
        """The caret offset nearest to a point of the viewport."""
        return self._places.offset_at(point)

    def letter_at(self, point: QPointF) -> tuple[int, bool]:
        """The letter nearest to a point of the viewport, and whether the point is on it."""
        return self._places.letter_at(point)

    def caret_box(self, offset: int) -> QRectF:
        """The box of the caret at ``offset`` in the viewport's coordinates, even if it is scrolled out of view."""
        return self._places.caret_boxes(offset)[0]

    def letter_box(self, offset: int) -> QRectF:
        """The box of the letter at ``offset`` in the viewport, even out of view; no width if there is none."""
        return self._places.letter_box(offset)

    def range_boxes(self, start: int, end: int) -> list[QRectF]:
        """The boxes of the visible letters of a range in the viewport, one for each visual stretch."""
        return self._places.range_boxes(start, end)

    def grips(self) -> dict[str, Grip]:
        """The handles of the selected span in the viewport, under the keys ``start`` and ``end``."""
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
        """Lay the lines out again if the width changed."""
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
        if self.isVisible():  # Qt emits this once more at exit, when parts of the page have been deleted
            self._typeset()

    def _typeset(self) -> None:
        area = self.viewport()
        self.flow.set_page(self._scene.page, self._zoom, available=area.width(), viewport=area.height())
        self.refresh()

    def refresh(self) -> None:
        """Update the scroll bar from the flow, and repaint."""
        bar = self.verticalScrollBar()
        self._placing, was = True, self._placing  # not blockSignals(): Qt shows and hides the bar by rangeChanged
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
