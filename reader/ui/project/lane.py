"""The database lane: one thread that owns the open project and runs every job on it, one after the other.

Knows no Qt, so that it can open the project while Qt is still being loaded. Results are taken by :meth:`Lane.take`;
``wake`` is called (on the lane's thread) when there are some.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

from reader.base.errors import Cancelled
from reader.base.progress import Progress

if TYPE_CHECKING:
    from reader.store import Project

Work = Callable[["Project", Progress], Any]
"""``work(project, progress)``; runs on the lane's thread and must not touch a widget."""


class Job:
    """One piece of work and what became of it. ``done`` and ``total`` are read by whoever shows the progress."""

    __slots__ = ("_cancelled", "done", "error", "result", "since", "total", "work")

    def __init__(self, work: Work) -> None:
        self.work = work
        self.result: Any = None
        self.error: BaseException | None = None
        self.done = 0
        self.total: int | None = None
        self.since = 0.0
        self._cancelled = False

    def cancel(self) -> None:
        """Ask the work to stop; it does at its next word of progress, and leaves nothing half-done."""
        self._cancelled = True

    def forget(self) -> None:
        """Let go of the work and its outcome. The window calls it: what they hold of Qt must end on its thread."""
        self.work, self.result, self.error = _nothing, None, None

    def progress(self, done: int, total: int | None, /) -> None:
        """What the work calls; raises ``Cancelled`` when the person cancelled."""
        if self._cancelled:
            raise Cancelled
        self.done, self.total = done, total


def _nothing(_project: Project, _progress: Progress) -> None:
    """What is left of work that was handed over."""


class Lane:
    """The thread of one project. ``open_project`` runs there first; its failure is the failure of every job."""

    def __init__(self, open_project: Callable[[], Any]) -> None:
        self._open_project = open_project
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._finished: deque[Job] = deque()
        self._wake: Callable[[], None] = lambda: None
        self._thread = threading.Thread(target=self._run, name="project", daemon=True)
        self.running: Job | None = None

    def start(self) -> None:
        """Begin: open the project, then work."""
        self._thread.start()

    def submit(self, job: Job) -> Job:
        """Queue ``job`` behind all others."""
        self._jobs.put(job)
        return job

    def listen(self, wake: Callable[[], None]) -> None:
        """Call ``wake`` from now on when results are there; at once if some are already."""
        self._wake = wake
        if self._finished:
            wake()

    def take(self) -> Job | None:
        """The next finished job, in order, or None."""
        try:
            return self._finished.popleft()
        except IndexError:
            return None

    def close(self, timeout: float | None = 30) -> bool:
        """Finish what is queued, close the project; whether that was done within ``timeout`` seconds.

        May be called again, to wait longer.
        """
        self._wake = lambda: None
        self._jobs.put(None)
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        project, failure = None, None
        try:
            project = self._open_project()
        except BaseException as error:  # handed to the window, which tells faults from bugs
            failure = error
        while (job := self._jobs.get()) is not None:
            if failure is None:
                self._do(job, project)
            else:
                job.error = failure
            self._finished.append(job)
            self._wake()
        if project is not None:
            project.close()

    def _do(self, job: Job, project: Any) -> None:
        job.since = time.monotonic()
        self.running = job
        try:
            job.progress(0, None)
            job.result = job.work(project, job.progress)
        except BaseException as error:  # as above
            job.error = error
        finally:
            self.running = None


def no_project() -> Lane:
    """A lane for a window without a project: its jobs get None."""
    return Lane(lambda: None)
