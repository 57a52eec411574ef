"""Focus mode: the text alone. Hides everything round the article and brings back exactly what was there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from reader.base.sentences import sentence
from reader.ui.language.words import say
from reader.ui.look.tokens import GAP, WORD
from reader.ui.widgets.plain import PlainLabel

if TYPE_CHECKING:
    from reader.ui.window.window import MainWindow


class FocusMode(QObject):
    """Of one window. ``around`` are the parts that go; keys work as before, for the actions belong to the window."""

    def __init__(self, window: MainWindow, around: tuple[QWidget, ...]) -> None:
        super().__init__(window)
        self._window = window
        self._around = around
        self._hidden: list[QWidget] = []
        self.on = False

    def toggle(self) -> None:
        """Into focus mode and back."""
        self.leave() if self.on else self.enter()

    def enter(self) -> None:
        """Leave nothing but the text, and say for a moment how to come back."""
        if self.on:
            return
        self.on = True
        for part in self._around:
            self.put_away(part)
        if self._window.shown("steps"):
            self.put_away(self._window.part("steps"))
        self._window.view.setFocus()
        _Hint(self._window.view)

    def put_away(self, part: QWidget) -> None:
        """Hide a part for the time of focus mode."""
        if self.on and not part.isHidden():
            self._hidden.append(part)
            part.hide()

    def forget(self, part: QWidget) -> None:
        """Let a part stay hidden afterwards, too."""
        self._hidden = [hidden for hidden in self._hidden if hidden is not part]

    def leave(self) -> None:
        """Bring back what was hidden."""
        self.on = False
        for part in self._hidden:
            part.show()
        self._hidden = []
        for hint in self._window.view.findChildren(_Hint):
            hint.hide()
            hint.deleteLater()

    def kept(self, part: QWidget) -> bool:
        """Whether a part is there, perhaps hidden for the time of focus mode only."""
        return part in self._hidden or not part.isHidden()


class _Hint(PlainLabel):
    """How to come back, over the lower edge of the page; goes by itself."""

    def __init__(self, view: QWidget) -> None:
        from reader.ui.actions.registry import (
            key_text,  # late: it brings the keymap, which the first paint does not need
        )

        said = sentence("ui", "{key} brings the window back", key=key_text("Esc"))
        super().__init__(say(said), view, role="floating")
        self._view = view
        self.setProperty("floats", True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        view.installEventFilter(self)
        QTimer.singleShot(WORD, self, self.deleteLater)
        self.ensurePolished()
        self.adjustSize()
        self._place()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the lower edge."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        view = self._view
        self.move((view.width() - self.width()) // 2, view.height() - self.height() - GAP)
