"""The real window, driven without a screen, and the projects that it is opened on."""

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
    """A new project with these articles, and with the labels that their spans carry; returns ``path``."""
    from reader.ops.importing import import_files
    from reader.ops.projects import create_project, find_label_set

    with create_project(path, find_label_set("ner")) as project:
        import_files(project, [write_jsonl(path.with_suffix(".jsonl"), articles)])
    return path


def settle(until: Callable[[], bool], *, seconds: float = 60.0) -> None:
    """Run the event loop until ``until`` holds; raises ``TimeoutError``.

    Between events it sleeps, as the program does: a loop that asks without end would keep Python's lock from the lane.
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
    """Run the event loop until nothing is under way, and a little longer for what waits to be painted."""
    quiet_since = time.monotonic()

    def quiet() -> bool:
        nonlocal quiet_since
        if not session.saved or not session.jobs.idle:
            quiet_since = time.monotonic()
        return time.monotonic() - quiet_since > seconds

    settle(quiet)


@contextmanager
def window_on(project: Path, home: Path) -> Iterator[Any]:
    """The running application on ``project``, with settings of its own under ``home``."""
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
    """Somebody at the window, who asks for the next thing once it has rested for some ``rounds`` of its events."""

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
        """Whether nothing is under way."""
        there = self.window is not None and self.window.controls is not None
        return there and self.session.jobs.idle and not self.session.turns.busy

    def do(self, name: str, ask: Callable[[], object], until: Callable[[], bool] = lambda: True) -> None:
        """Ask for something; measured until ``until`` holds and the window rests."""
        rested = 0

        def rests() -> bool:
            nonlocal rested
            rested = rested + 1 if until() and self.quiet() else 0
            return rested >= self.rounds

        self.watch.step(name, ask, rests)
