"""Turns: what the person asked for happens in the order it was asked for. Knows no action and no database.

While an edit is being committed, further requests wait. Fast typing (mark, undo, mark, next) is neither lost nor
mixed up, and the window never stands still.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer, Signal

_BLINK = 50
"""Milliseconds; what is over by then is not shown to be under way: most edits are, and the window would flicker."""


class Turns(QObject):
    """A queue of requests behind the edit that is under way. ``changed``: busy has become idle, or the reverse, or what
    is under way is to be :attr:`shown`.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown = False
        """Whether the window shows that it is busy: after a blink, or when somebody wants to ask for more."""
        self._blink = QTimer(self, singleShot=True, interval=_BLINK)
        self._blink.timeout.connect(self.show)
        self._edits = 0
        self._queue: deque[Callable[[], None]] = deque()
        self._running = self._waited = False

    @property
    def busy(self) -> bool:
        """Whether an edit is under way or requests are waiting."""
        return self._edits > 0 or bool(self._queue)

    def take(self, request: Callable[[], None]) -> None:
        """Run ``request`` now, or after the edit under way and everything asked for before."""
        self._queue.append(request)
        self._advance()

    def begin(self) -> None:
        """An edit is under way."""
        self._edits += 1
        if self._edits == 1:
            self._blink.start()
            self.changed.emit()

    def show(self) -> None:
        """Show that an edit is under way, if one is."""
        if self.busy and not self.shown:
            self.shown = True
            self.changed.emit()

    def end(self) -> None:
        """The edit is committed or has failed, and the window shows what is so."""
        self._edits -= 1
        self._advance()
        if not self.busy:
            self._rest()

    @contextmanager
    def ending(self) -> Iterator[None]:
        """Show what is so now, then :meth:`end`; also where showing it fails, or nothing would ever have its turn."""
        try:
            yield
        finally:
            self.end()

    def drop(self) -> None:
        """Forget what waits: what it was meant for has failed."""
        self._queue.clear()

    def _advance(self) -> None:
        if self._running:
            self._waited = True
            return  # a request asked for another one: it has its place in the queue
        self._running, self._waited = True, False
        try:
            while self._queue and self._edits == 0:
                self._queue.popleft()()
        except BaseException:
            self._queue.clear()  # what waits was meant for what has failed
            raise
        finally:
            self._running = False
        if self._waited and not self.busy:
            self._rest()  # who looked meanwhile saw one waiting, which may have come to nothing

    def _rest(self) -> None:
        self._blink.stop()
        self.shown = False
        self.changed.emit()
