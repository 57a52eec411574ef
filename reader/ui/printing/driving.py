"""Drives a press beside the work of the window: a few milliseconds at a time, with progress and a way to cancel."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer

from reader.base.errors import Cancelled
from reader.base.sentences import Sentence
from reader.ui.project.jobs import POPUP_AFTER
from reader.ui.project.lane import Job
from reader.ui.project.popup import ProgressPopup

_SLICE = 0.015


class Driving(QObject):
    """Goes through ``parts`` on the window's thread; then ``done()``, or ``failed(error)``, and is gone."""

    def __init__(
        self,
        parent: QObject,
        parts: Iterator[tuple[int, int]],
        *,
        title: Sentence,
        done: Callable[[], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._title = title
        self._done, self._failed = done, failed
        self._job = Job(lambda project, progress: None)  # for the popup: how far it is, and whether it was cancelled
        self._began = time.monotonic()
        self._popup: ProgressPopup | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def stop(self) -> None:
        """Leave it where it is, without a word to anybody."""
        self._end()

    def _go_on(self) -> None:
        try:
            finished = self._slice()
        except BaseException as error:  # handed over, as a job's
            self._end()
            self._failed(error)
            return
        if finished:
            self._end()
            self._done()

    def _slice(self) -> bool:
        """Work for some milliseconds; whether all is done. Raises ``Cancelled``."""
        until = time.monotonic() + _SLICE
        for done, total in self._parts:
            self._job.progress(done, total)
            if time.monotonic() >= until:
                self._show_popup()
                return False
        return True

    def _show_popup(self) -> None:
        if self._popup is None and time.monotonic() - self._began >= POPUP_AFTER:
            self._popup = ProgressPopup(self._job, self._title, self.parent())
            self._popup.show()
        if self._popup is not None:
            self._popup.look()

    def _end(self) -> None:
        self._timer.stop()
        close = getattr(self._parts, "close", None)
        if close is not None:
            close()  # the painter ends with it
        if self._popup is not None:
            self._popup.finish()
        self.deleteLater()


def is_cancel(error: BaseException) -> bool:
    """Whether the person ended it."""
    return isinstance(error, Cancelled)
