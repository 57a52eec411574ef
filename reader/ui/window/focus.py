"""Focus mode: hides everything around the article, and later shows again exactly what was visible before."""

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
    """The focus mode of one window. ``around`` are the widgets it hides; shortcuts still work, because the actions
    belong to the window.
    """

    def __init__(self, window: MainWindow, around: tuple[QWidget, ...]) -> None:
        super().__init__(window)
        self._window = window
        self._around = around
        self._hidden: list[QWidget] = []
        self.on = False

    def toggle(self) -> None:
        """Enter or leave focus mode."""
        self.leave() if self.on else self.enter()

    def enter(self) -> None:
        """Hide everything but the text, and show for a moment how to come back."""
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
        """In focus mode, hide a part until it is left."""
        if self.on and not part.isHidden():
            self._hidden.append(part)
            part.hide()

    def forget(self, part: QWidget) -> None:
        """Do not show a part again when focus mode is left."""
        self._hidden = [hidden for hidden in self._hidden if hidden is not part]

    def leave(self) -> None:
        """Show again what was hidden."""
        self.on = False
        for part in self._hidden:
            part.show()
        self._hidden = []
        for hint in self._window.view.findChildren(_Hint):
            hint.hide()
            hint.deleteLater()

    def kept(self, part: QWidget) -> bool:
        """Whether a part is visible, or hidden only by focus mode."""
        return part in self._hidden or not part.isHidden()


class _Hint(PlainLabel):
    """A hint over the lower edge of the page, how to leave focus mode; deletes itself after ``WORD`` ms."""

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
        """Stay at the lower edge when the page is resized."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        view = self._view
        self.move((view.width() - self.width()) // 2, view.height() - self.height() - GAP)
