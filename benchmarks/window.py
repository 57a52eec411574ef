"""Drives the real window without a screen, and makes projects for it."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.material import write_jsonl

if TYPE_CHECKING:
    from benchmarks.watch import Watch
    from reader.ui.application import Application
    from reader.ui.project.session import Session

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def project_of(path: Path, articles: Iterable[dict[str, Any]]) -> Path:
    """Make a project with these articles and the labels of their spans; returns ``path``."""
    from reader.ops.importing import import_files
    from reader.ops.projects import create_project, find_label_set

    with create_project(path, find_label_set("ner")) as project:
        import_files(project, [write_jsonl(path.with_suffix(".jsonl"), articles)])
    return path


def settle(until: Callable[[], bool], *, seconds: float = 60.0) -> None:
    """Run the event loop until ``until`` holds. Raises ``TimeoutError``.

    It sleeps between events, as the program does: a busy loop would keep the GIL from the lane.
    """
    from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

    deadline = time.monotonic() + seconds
    beat = QTimer()
    beat.start(1)
    while not until():
        if time.monotonic() > deadline:
            raise TimeoutError("the window did not come to rest")
        QCoreApplication.processEvents(
            QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
        )


def rest(session: Session, *, seconds: float = 0.05) -> None:
    """Run the event loop until nothing is in progress, and a little longer for pending paints."""
    quiet_since = time.monotonic()

    def quiet() -> bool:
        nonlocal quiet_since
        if not session.saved or not session.jobs.idle:
            quiet_since = time.monotonic()
        return time.monotonic() - quiet_since > seconds

    settle(quiet)


@contextmanager
def window_on(project: Path, home: Path) -> Iterator[Any]:
    """The running application on ``project``, with its own settings in ``home``."""
    home.mkdir(exist_ok=True)
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        os.environ[name] = str(home)
    from reader.app import opener
    from reader.ui.application import Application
    from reader.ui.preferences.preferences import Preferences
    from reader.ui.project.lane import Lane

    lane = Lane(opener(project))
    lane.start()
    application = Application(lane, project, Preferences(), opener)
    try:
        settle(lambda: application.window is not None and application.window.controls is not None)
        yield application
    finally:
        application.close()


class Person:
    """A simulated person, who acts again once the window has been idle for ``rounds`` iterations of its event loop."""

    rounds = 1

    def __init__(self, application: Application, watch: Watch) -> None:
        self.application, self.watch = application, watch
        settle(self.quiet)

    @property
    def window(self) -> Any:  # noqa: ANN401 - built anew with each language
        return self.application.window

    @property
    def session(self) -> Session:
        assert self.application.session is not None
        return self.application.session

    def quiet(self) -> bool:
        """Whether nothing is in progress."""
        there = self.window is not None and self.window.controls is not None
        return there and self.session.jobs.idle and not self.session.turns.busy

    def do(self, name: str, ask: Callable[[], object], until: Callable[[], bool] = lambda: True) -> None:
        """Perform an action, and measure until ``until`` holds and the window is idle."""
        rested = 0

        def rests() -> bool:
            nonlocal rested
            rested = rested + 1 if until() and self.quiet() else 0
            return rested >= self.rounds

        self.watch.step(name, ask, rests)
