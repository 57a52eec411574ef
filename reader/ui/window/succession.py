"""Replacing the window: the old one stays visible and unchanged until the new one has been painted.

Otherwise the desktop would be visible between the two. If the preferences dialog was open, because the change was made
there, it is opened again over the new window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from reader.ui.dialogs.preferences import Place


class Succession(QObject):
    """The windows that are about to be closed, and the state of the preferences dialog."""

    def __init__(self) -> None:
        super().__init__()
        self._leaving: list[Any] = []
        self._preferences: Place | None = None

    def still(self, window: QWidget | None) -> None:
        """Freeze the painting of a window and its dialogs while language and colours change."""
        if window is not None:
            for shown in (window, *(child for child in window.findChildren(QWidget) if child.isWindow())):
                shown.setUpdatesEnabled(False)

    def put_away(self, window: Any, *, lasting: bool = False) -> None:
        """Close a window: at once, or if ``lasting`` when :meth:`finish` is called."""
        if window is None:
            return
        window.closed.disconnect()
        self._leaving.append(window)
        if not lasting:
            self.finish()

    def finish(self) -> None:
        """Close and delete the windows that were put away."""
        leaving, self._leaving = self._leaving, []
        for window in leaving:
            window.close()
            window.deleteLater()

    def take_preferences(self, window: QWidget) -> None:
        """Note the user's place in the preferences dialog if it is open; otherwise keep the one noted before."""
        dialogs: list[Any] = window.findChildren(QWidget, "preferences")
        self._preferences = next((each.place() for each in dialogs if each.isVisible()), self._preferences)

    def bring_preferences(self, window: Any) -> None:
        """Open the preferences dialog over ``window``, at the place that was noted."""
        if self._preferences is not None:
            QTimer.singleShot(0, window, lambda: self._open_preferences(window))

    def _open_preferences(self, window: Any) -> None:
        from reader.ui.dialogs.preferences import PreferencesDialog

        place, self._preferences = self._preferences, None
        if place is not None:
            PreferencesDialog(window.desk, place).open()
