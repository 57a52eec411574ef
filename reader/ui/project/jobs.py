"""Jobs of the window: work goes to the lane, its result comes back by one queued signal. Owns the progress popup.

A result whose owner is gone is dropped. Nothing here waits: the window's thread never stands still for the database.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from reader.base.errors import Cancelled
from reader.base.sentences import Sentence
from reader.ui.project.lane import Job, Lane, Work

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

POPUP_AFTER = 0.5
"""Seconds that work may take before a popup shows how far it is."""
_DELIVER_FOR = 0.008
"""Seconds of handing results over between two looks at the window's events."""


class Jobs(QObject):
    """Runs work on a lane. ``failed`` gives every error that no caller took; popups stand over ``window()``."""

    arrived = Signal()
    failed = Signal(object)

    def __init__(
        self, lane: Lane, parent: QObject | None = None, *, window: Callable[[], QWidget | None] = lambda: None
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._window = window
        self._waiting: dict[Job, tuple[QObject, Any, Any, Sentence | None]] = {}
        self._popup: Any = None
        self._watch = QTimer(self, interval=100)
        self._watch.timeout.connect(self._look)
        self.arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        lane.listen(self.arrived.emit)

    @property
    def idle(self) -> bool:
        """Whether no work is under way."""
        return not self._waiting

    def run(
        self,
        work: Work,
        *,
        owner: QObject,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
        title: Sentence | None = None,
    ) -> Job:
        """Queue ``work``; then ``done(result)`` or ``failed(error)`` on the window's thread, if ``owner`` still is.

        With a ``title`` the work may be long: after half a second a popup shows its progress and lets it be cancelled.
        """
        job = Job(work)
        self._waiting[job] = (owner, done, failed, title)
        if title is not None and not self._watch.isActive():
            self._watch.start()
        self._lane.submit(job)
        return job

    def stop(self) -> None:
        """Deliver nothing from now on."""
        self._waiting.clear()
        self._close_popup()

    def _deliver(self) -> None:
        end = time.monotonic() + _DELIVER_FOR
        while (job := self._lane.take()) is not None:
            owner, done, failed, _ = self._waiting.pop(job, (None, None, None, None))
            if self._popup is not None and self._popup.job is job:
                self._close_popup()
            try:
                if owner is not None and shiboken6.isValid(owner):
                    self._hand_over(job, done, failed)
            except Exception as error:  # a bug in one result must not keep the others from arriving
                sys.excepthook(type(error), error, error.__traceback__)
            finally:
                job.forget()
            if time.monotonic() > end:  # the others after a look at the window's events
                self.arrived.emit()
                return

    def _hand_over(self, job: Job, done: Any, failed: Any) -> None:
        if job.error is None:
            if done is not None:
                done(job.result)
        elif failed is not None:
            failed(job.error)
        elif not isinstance(job.error, Cancelled):
            self.failed.emit(job.error)

    def _look(self) -> None:
        if not any(title for *_, title in self._waiting.values()):
            self._watch.stop()
            return
        job = self._lane.running
        title = self._waiting[job][3] if job in self._waiting else None
        if title is None or job is None:
            return
        if self._popup is None and time.monotonic() - job.since >= POPUP_AFTER:
            from reader.ui.project.popup import ProgressPopup

            self._popup = ProgressPopup(job, title, self._window())
            self._popup.show()
        if self._popup is not None and shiboken6.isValid(self._popup):
            self._popup.look()

    def _close_popup(self) -> None:
        popup, self._popup = self._popup, None
        if popup is not None and shiboken6.isValid(popup):  # it goes with its window
            popup.finish()
