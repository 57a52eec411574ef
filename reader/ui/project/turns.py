"""Turns: the user's requests are carried out in the order they were made. Knows neither actions nor the database.

While an edit is being committed, further requests are queued. So fast typing (mark, undo, mark, next) is neither lost
nor reordered, and the window is never blocked.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer, Signal

_BLINK = 50
"""Milliseconds before the window shows that it is busy: most edits take less, and the window would flicker."""


class Turns(QObject):
    """The queue of requests behind the running edit. ``changed`` is emitted when :attr:`busy` or :attr:`shown` has
    changed.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown = False
        """Whether the window should show that it is busy: after ``_BLINK``, or once :meth:`show` was called."""
        self._blink = QTimer(self, singleShot=True, interval=_BLINK)
        self._blink.timeout.connect(self.show)
        self._edits = 0
        self._queue: deque[Callable[[], None]] = deque()
        self._running = self._waited = False

    @property
    def busy(self) -> bool:
        """Whether an edit is running or requests are waiting."""
        return self._edits > 0 or bool(self._queue)

    def take(self, request: Callable[[], None]) -> None:
        """Run ``request`` now, or after the running edit and all earlier requests."""
        self._queue.append(request)
        self._advance()

    def begin(self) -> None:
        """Note that an edit has begun."""
        self._edits += 1
        if self._edits == 1:
            self._blink.start()
            self.changed.emit()

    def show(self) -> None:
        """Show that the window is busy, if it is."""
        if self.busy and not self.shown:
            self.shown = True
            self.changed.emit()

    def end(self) -> None:
        """Note that an edit was committed or has failed, and that the window shows the result; run what waits."""
        self._edits -= 1
        self._advance()
        if not self.busy:
            self._rest()

    @contextmanager
    def ending(self) -> Iterator[None]:
        """Call :meth:`end` after the block, which shows the result; also if it raises, or the queue would be stuck."""
        try:
            yield
        finally:
            self.end()

    def drop(self) -> None:
        """Drop the waiting requests, because the edit they were to follow has failed."""
        self._queue.clear()

    def _advance(self) -> None:
        if self._running:
            self._waited = True
            return  # called from within a request: the loop below will run the new one
        self._running, self._waited = True, False
        try:
            while self._queue and self._edits == 0:
                self._queue.popleft()()
        except BaseException:
            self._queue.clear()  # as in drop()
            raise
        finally:
            self._running = False
        if self._waited and not self.busy:
            self._rest()  # a request was queued meanwhile and seen as busy, but began no edit

    def _rest(self) -> None:
        self._blink.stop()
        self.shown = False
        self.changed.emit()
