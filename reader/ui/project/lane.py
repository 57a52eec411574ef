"""The database lane: one thread that owns the open project and runs every job on it, one after the other.

Does not import Qt, so that it can open the project while Qt is still being loaded. Results are fetched with
:meth:`Lane.take`; ``wake`` is called (on the lane's thread) when there are any.
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
    """One piece of work and its result or error. ``done`` and ``total`` tell its progress, ``since`` when it started
    (``time.monotonic``).
    """

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
        """Ask the work to stop. It raises ``Cancelled`` at its next call of :meth:`progress`; nothing is committed."""
        self._cancelled = True

    def forget(self) -> None:
        """Release the work and its result. For the window's thread, where Qt objects they hold must be deleted."""
        self.work, self.result, self.error = _nothing, None, None

    def progress(self, done: int, total: int | None, /) -> None:
        """Called by the work to report progress; raises ``Cancelled`` if the job was cancelled."""
        if self._cancelled:
            raise Cancelled
        self.done, self.total = done, total


def _nothing(_project: Project, _progress: Progress) -> None:
    """Replaces the work of a delivered job."""


class Lane:
    """The thread of one project. ``open_project`` runs there first; if it fails, every job fails with its error."""

    def __init__(self, open_project: Callable[[], Any]) -> None:
        self._open_project = open_project
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._finished: deque[Job] = deque()
        self._wake: Callable[[], None] = lambda: None
        self._thread = threading.Thread(target=self._run, name="project", daemon=True)
        self.running: Job | None = None

    def start(self) -> None:
        """Start the thread: it opens the project, then runs the jobs."""
        self._thread.start()

    def submit(self, job: Job) -> Job:
        """Append ``job`` to the queue."""
        self._jobs.put(job)
        return job

    def listen(self, wake: Callable[[], None]) -> None:
        """Call ``wake`` whenever a result is available; at once if there is one already."""
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
        """Run the queued jobs and close the project; returns whether that was finished within ``timeout`` seconds.

        May be called again to wait longer.
        """
        self._wake = lambda: None
        self._jobs.put(None)
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        project, failure = None, None
        try:
            project = self._open_project()
        except BaseException as error:  # passed to the window, which distinguishes user faults from bugs
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
