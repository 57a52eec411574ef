"""What the mouse does in the article: clicks, drags, handles.

A press begins a drag; where the pointer has not moved when it is let go, it was a click. A drag that ends outside the
text is still a drag. Double click takes words, triple click sentences, and dragging on takes whole ones of them.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QBasicTimer, QElapsedTimer, QPointF, Qt
from PySide6.QtGui import QGuiApplication

from reader.ui.article.movement import around, by_letter, sentences_between, words_between
from reader.ui.widgets.plain import tip

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from reader.ui.article.margins import Sign
    from reader.ui.article.surface import Scene
    from reader.ui.article.view import ArticleView

_SCROLL_EVERY = 30  # milliseconds
_GRASP = 9.0  # pixels round a handle's knob
_MOST_NOTES, _MOST_TOLD = 5, 600
"""How many notes, and how many letters of each, the tooltip of a sign tells."""


class _Grain(Enum):
    LETTER = 1
    WORD = 2
    SENTENCE = 3


class Mouse:
    """The state of the gesture under way."""

    def __init__(self, view: ArticleView, scene: Scene) -> None:
        self._view = view
        self._scene = scene
        self._pressed_at: QPointF | None = None
        self._moved = False
        self._pointer = QPointF()
        self._grain = _Grain.LETTER
        self._origin = (0, 0)
        self._grip: str | None = None
        self._double_at = QPointF()
        self._since_double = QElapsedTimer()
        self.scrolling = QBasicTimer()

    def press(self, event: QMouseEvent) -> None:
        """A button went down."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        point = event.position()
        found = self._view.sign_at(point)
        if found is not None:
            self._pressed_at = None
            self._view.marginWanted.emit(found[0].ids[0])
            return
        self._pressed_at = self._pointer = point
        self._moved = False
        self._grip = self._grip_at(point)
        if self._grip:
            return
        offset = self._view.offset_at(point)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._grain = _Grain.LETTER
            self._view.set_caret(offset, extend=True)
            self._origin = (self._view.anchor(), self._view.anchor())
            self._moved = True
        elif self._is_third_press(point):
            self._take(_Grain.SENTENCE, point)
        else:
            self._grain = _Grain.LETTER
            self._view.set_caret(offset)
            self._origin = (offset, offset)

    def double(self, event: QMouseEvent) -> None:
        """The second press of a double click."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = self._pointer = self._double_at = event.position()
            self._since_double.start()
            self._take(_Grain.WORD, event.position())

    def move(self, event: QMouseEvent) -> None:
        """The pointer moved, with or without a button down."""
        self._pointer = event.position()
        if self._pressed_at is None:
            self._show_shape()
            return
        far = (self._pointer - self._pressed_at).manhattanLength() >= QGuiApplication.styleHints().startDragDistance()
        if not self._moved and not far:
            return
        self._moved = True
        self._follow()
        outside = not 0 <= self._pointer.y() < self._view.viewport().height()
        if not outside:
            self.scrolling.stop()
        elif not self.scrolling.isActive():
            self.scrolling.start(_SCROLL_EVERY, self._view)

    def release(self, event: QMouseEvent) -> None:
        """The button went up: the gesture is complete."""
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed_at is None:
            return
        self.scrolling.stop()
        point, self._pressed_at = self._pressed_at, None
        grip, self._grip = self._grip, None
        if grip:
            self._drop_grip()
        elif self._moved:
            self._finish_drag()
        elif self._grain is _Grain.LETTER:
            self._click(point)

    def cancel(self) -> None:
        """Forget the gesture: the text under it has changed."""
        self.scrolling.stop()
        self._pressed_at = self._grip = None

    def scroll_on(self) -> None:
        """One step of scrolling while the pointer is held outside."""
        height = self._view.viewport().height()
        y = self._pointer.y()
        self._view.scroll_by((y if y < 0 else y - height) * 0.5)
        self._follow()

    def _follow(self) -> None:
        height = self._view.viewport().height()
        point = QPointF(self._pointer.x(), max(0.0, min(self._pointer.y(), height - 1.0)))
        offset = self._view.offset_at(point)
        if self._grip:
            self._drag_grip(self._grip, offset)
        elif self._grain is _Grain.LETTER:
            self._view.select(self._origin[0], offset)
        else:
            start, end = self._range_at(point)
            first, last = self._origin
            self._view.select(*((last, start) if start < first else (first, max(last, end))))

    def _click(self, point: QPointF) -> None:
        """Select the span under the pointer; at the next click, the next one of those that lie there."""
        offset, inside = self._view.letter_at(point)
        if not self._view.marking:
            if inside:
                self._view.wordClicked.emit(offset)
            return
        if not (inside and self._view.cycle_at(offset)):
            self._view.select_span("")

    def _finish_drag(self) -> None:
        clipboard = QGuiApplication.clipboard()
        if not self._scene.caret.selecting:
            return
        if clipboard.supportsSelection():
            clipboard.setText(self._view.selected_text(), clipboard.Mode.Selection)
        if self._view.armed() and self._view.marking:
            self._view.markRequested.emit(*self._view.selection())

    def _drag_grip(self, name: str, offset: int) -> None:
        """Show the selected span as it would be with one end at ``offset``; it keeps at least one letter."""
        place = self._scene.selected_range()
        if place is None:
            return
        start, end = place
        if name == "start":
            start = min(offset, by_letter(self._view.flow, end, forward=False))
        else:
            end = max(offset, by_letter(self._view.flow, start, forward=True))
        self._scene.dragged = start, end
        self._view.viewport().update()

    def _drop_grip(self) -> None:
        span, dragged = self._scene.selected_span(), self._scene.dragged
        self._scene.dragged = None
        self._view.viewport().update()
        if span and dragged and dragged != (span.start, span.end):
            self._view.resizeRequested.emit(span.id, *dragged)

    def _take(self, grain: _Grain, point: QPointF) -> None:
        self._grain = grain
        self._moved = False
        self._origin = self._range_at(point)
        self._view.select(*self._origin)

    def _range_at(self, point: QPointF) -> tuple[int, int]:
        ranges_of = words_between if self._grain is _Grain.WORD else sentences_between
        return around(self._view.flow, self._view.letter_at(point)[0], ranges_of)

    def _is_third_press(self, point: QPointF) -> bool:
        interval = QGuiApplication.styleHints().mouseDoubleClickInterval()
        soon = self._since_double.isValid() and not self._since_double.hasExpired(interval)
        return soon and (point - self._double_at).manhattanLength() < 8

    def _grip_at(self, point: QPointF) -> str | None:
        far = {name: (grip.knob - point).manhattanLength() for name, grip in self._view.grips().items()}
        nearest = min(far, key=lambda name: far[name], default=None)
        return nearest if nearest and far[nearest] <= _GRASP else None

    def _show_shape(self) -> None:
        """The pointer's shape, and the tooltip, which tells the notes of the sign under it."""
        viewport, sign = self._view.viewport(), self._view.sign_at(self._pointer)
        if sign:
            shape = Qt.CursorShape.PointingHandCursor
        else:
            shape = Qt.CursorShape.SizeHorCursor if self._grip_at(self._pointer) else Qt.CursorShape.IBeamCursor
        viewport.setCursor(shape)
        told = self._notes_of(sign[0]) if sign else ""
        if told != viewport.toolTip():
            viewport.setToolTip(told)

    def _notes_of(self, sign: Sign) -> str:
        texts = [each.text for each in self._view.margins.all if each.id in sign.ids and each.text]
        return tip("\n\n".join(text[:_MOST_TOLD] for text in texts[:_MOST_NOTES])).replace("\n", "<br>")
