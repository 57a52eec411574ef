"""The search for reference cycles, on the window's thread alone.

Python searches on whichever thread happens to allocate, and PySide destroys an object of Qt on the thread that finds
it. A widget or a timer destroyed by the project's thread takes the program down; so the automatic search is off while
the application runs, and the window's thread does it now and then, with Python's own thresholds.
"""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_EVERY = 1000
"""Milliseconds; what gathers in between is searched in some milliseconds."""

_BULK = 50_000
"""So many objects are searched at once at most (some 25 ms). More than that are the records of articles and lists,
which form no cycles (100,000 spans: 50 ms, and as much again at each full search), so what has gathered by then is set
aside; reference counts free it."""


class CycleSearch(QObject):
    """Takes the search over from Python until :meth:`end`. While ``busy()`` somebody waits, and so does the search."""

    def __init__(self, parent: QObject, busy: Callable[[], bool] = lambda: False) -> None:
        super().__init__(parent)
        self._busy = busy
        self._was_on = gc.isenabled()
        gc.disable()
        self._searched = 0  # objects that earlier searches left, and that a full one would look at again
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.search)
        self._timer.start()

    def search(self) -> None:
        """Search the oldest generation that is due, as Python would (``gc.set_threshold``)."""
        counts = gc.get_count()
        due = [count > threshold for count, threshold in zip(counts, gc.get_threshold(), strict=True)]
        if self._searched + counts[0] > _BULK:
            self.set_aside()
        elif any(due) and not self._busy():
            found = gc.collect(max(generation for generation in range(3) if due[generation]))
            self._searched += max(0, counts[0] - found)

    def set_aside(self) -> None:
        """Keep all that there is now out of every later search."""
        gc.freeze()
        gc.collect(0)  # of nothing: it begins the count anew
        self._searched = 0

    def end(self) -> None:
        """Give the search back."""
        self._timer.stop()
        if self._was_on:
            gc.enable()
