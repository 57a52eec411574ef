"""The search for reference cycles, on the window's thread alone.

Python searches on whichever thread happens to allocate, and PySide destroys an object of Qt on the thread that finds
it. A widget or a timer destroyed by the project's thread takes the program down; so the automatic search is off while
the application runs, and the window's thread does it now and then, with Python's own thresholds.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 1000
"""Milliseconds; what gathers in between is searched in some milliseconds."""


class CycleSearch(QObject):
    """Takes the search over from Python until :meth:`end`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.search)
        self._timer.start()

    def search(self) -> None:
        """Search the oldest generation that is due, as Python would (``gc.set_threshold``)."""
        due = [count > threshold for count, threshold in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if any(due):
            gc.collect(max(generation for generation in range(3) if due[generation]))

    def end(self) -> None:
        """Give the search back."""
        self._timer.stop()
        if self._was_on:
            gc.enable()
