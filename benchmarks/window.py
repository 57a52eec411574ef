"""The real window, driven without a screen: what the figures of marking and memory share."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reader.ui.session import Session

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


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
    from reader.ui.lane import Lane
    from reader.ui.preferences import Preferences

    lane = Lane(opener(project))
    lane.start()
    application = Application(lane, project, Preferences(), opener)
    try:
        settle(lambda: application.window is not None and application.window.controls is not None)
        yield application
    finally:
        application.close()
