"""Shows a word's card when the pointer rests on the word, and hides it when the pointer leaves both."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QCursor, QMouseEvent

from reader.ui.desk import Desk

_LEAVE_MS = 300
"""Milliseconds until the card is hidden: on its way to the card the pointer may cross other words."""
_NEAR = 4
"""Pixels that a resting pointer may move, and by which a word's box is enlarged."""


class Hovering(QObject):
    """Watches the article of one window. ``wanted()`` says whether cards are shown on hover; ``look_up()`` returns the
    :class:`LookUp`.
    """

    def __init__(self, desk: Desk, wanted: Callable[[], bool], look_up: Callable[[], Any]) -> None:
        super().__init__(desk.window)
        self._desk, self._view = desk, desk.view
        self._wanted, self._look_up = wanted, look_up
        self._at: QPointF | None = None
        self._rests = QTimer(self, singleShot=True)
        self._rests.timeout.connect(self._rested)
        self._leaves = QTimer(self, singleShot=True, interval=_LEAVE_MS)
        self._leaves.timeout.connect(self._left)
        desk.view.viewport().installEventFilter(self)
        desk.view.scrolled.connect(self._rests.stop)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the pointer; all events are passed on to the article."""
        kind = event.type()
        if kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._moved(event)
        elif kind == QEvent.Type.MouseButtonPress:
            self._rests.stop()
        elif kind == QEvent.Type.Leave:
            self._at = None
            self._rests.stop()
            self._leaves.start()
        return super().eventFilter(watched, event)

    def _moved(self, event: QMouseEvent) -> None:
        point = event.position()
        still = self._at is not None and (point - self._at).manhattanLength() <= _NEAR
        if still or not self._wanted():
            return
        self._at = point
        if event.buttons() == Qt.MouseButton.NoButton:
            self._rests.start(self._desk.preferences.get("hover_delay"))
        if not self._leaves.isActive():
            self._leaves.start()

    def _rested(self) -> None:
        """Show the card of the word at the pointer, unless a card that the user opened is shown."""
        if self._at is None or not self._wanted():
            return
        offset, is_on_letter = self._view.letter_at(self._at)
        look_up = self._look_up()
        if is_on_letter and not (look_up.card.isVisible() and not look_up.hovered):
            look_up.at(offset, hovered=True)
            look_up.card.installEventFilter(
                self
            )  # to notice when the pointer leaves the card; repeating it is harmless

    def _left(self) -> None:
        look_up = self._look_up()
        card = look_up.card
        if not look_up.hovered or card.has_keys or card.rect().contains(card.mapFromGlobal(QCursor.pos())):
            return
        near = [box.adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR) for box in look_up.lit_boxes()]
        if self._at is None or not any(box.contains(self._at.toPoint()) for box in near):
            look_up.put_away()
