"""One window follows another: the old one stays on the screen as it was until the new one has been painted.

Else the desktop would show between the two. The preferences, where the change was asked for, come again over the new
one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from reader.ui.dialogs.preferences import Place


class Succession(QObject):
    """The windows that are about to go, and what of them is handed on."""

    def __init__(self) -> None:
        super().__init__()
        self._leaving: list[Any] = []
        self._preferences: Place | None = None

    def still(self, window: QWidget | None) -> None:
        """Let a window and its dialogs show what they show, whatever language and colours come now."""
        if window is not None:
            for shown in (window, *(child for child in window.findChildren(QWidget) if child.isWindow())):
                shown.setUpdatesEnabled(False)

    def put_away(self, window: Any, *, lasting: bool = False) -> None:
        """Have a window go: at once, or, where it is ``lasting``, when :meth:`finish` says so."""
        if window is None:
            return
        window.closed.disconnect()
        self._leaving.append(window)
        if not lasting:
            self.finish()

    def finish(self) -> None:
        """Let go of what has stayed so far."""
        leaving, self._leaving = self._leaving, []
        for window in leaving:
            window.close()
            window.deleteLater()

    def take_preferences(self, window: QWidget) -> None:
        """Note where the person is in the preferences, if these are open or have not come again yet."""
        dialogs: list[Any] = window.findChildren(QWidget, "preferences")
        self._preferences = next((each.place() for each in dialogs if each.isVisible()), self._preferences)

    def bring_preferences(self, window: Any) -> None:
        """Open the preferences over a window that stands there, at the place that was noted."""
        if self._preferences is not None:
            QTimer.singleShot(0, window, lambda: self._open_preferences(window))

    def _open_preferences(self, window: Any) -> None:
        from reader.ui.dialogs.preferences import PreferencesDialog

        place, self._preferences = self._preferences, None
        if place is not None:
            PreferencesDialog(window.desk, place).open()
