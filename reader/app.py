"""Builds the application and its window and passes them their dependencies. No state outlives :func:`open_window`.

To start faster, the project is opened on its own thread while Qt is still being loaded.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.base.bulk import without_cycle_search
from reader.ui.preferences.preferences import FIRST_STEPS, Preferences
from reader.ui.project.lane import Lane, no_project
from reader.ui.pyside import load_pyside

if TYPE_CHECKING:
    from reader.ui.application import Application

SAMPLE = ("resources", "articles", "sample-news.ar.txt")
SAMPLE_LABELS = "news"


def open_window(argv: Sequence[str]) -> int:
    """Open the window on the project named in ``argv``, else on the last one; for a new user, on a sample project.

    Returns the exit code: 1 with one line on standard error when no window can be opened.
    """
    from reader.ui import platform

    trouble = platform.trouble_before_qt()
    if trouble is None:
        with without_cycle_search():  # objects made at startup stay; the application collects cycles once it runs
            lane, path, preferences = _start_lane(argv)
            application, trouble = _load(lane, path, preferences)
            if application is not None:
                return application.run()
        lane.close()
    sys.stderr.write(f"hashiya: {trouble}\n")
    return 1


def _load(lane: Lane, path: Path | None, preferences: Preferences) -> tuple[Application | None, object]:
    """The application, or None and the reason why Qt cannot be loaded on this machine."""
    from reader.ui import platform

    try:
        load_pyside()
        from reader.ui.application import Application
    except ImportError as error:
        if not (error.name or "").startswith("PySide6") and "PySide6" not in str(error) and ".so" not in str(error):
            raise
        return None, platform.missing_library(error)
    return Application(lane, path, preferences, opener), None


def _start_lane(argv: Sequence[str]) -> tuple[Lane, Path | None, Preferences]:
    preferences = Preferences()
    named = [argument for argument in argv if not argument.startswith("-")]
    path = Path(named[0]).absolute() if named else _last_project(preferences)
    lane = no_project() if path is None else Lane(opener(path, create=not named))
    # Import the store before the lane starts: two threads that import at the same time gain nothing because of the GIL,
    # and wait for each other's module locks.
    import reader.store  # noqa: F401

    lane.start()
    return lane, path, preferences


def _last_project(preferences: Preferences) -> Path | None:
    """The project that was open last; None if it is gone or was closed. A new user gets a first project."""
    from reader.base.paths import first_project

    last = preferences.remembered("project")
    if last is None:
        if preferences.remembered(FIRST_STEPS) is None:
            preferences.remember(**{FIRST_STEPS: True})
        return first_project()
    return Path(last) if isinstance(last, str) and last and Path(last).is_file() else None


def opener(path: Path, *, create: bool = False, read_only: bool = False) -> Callable[[], Any]:
    """A function that opens the project on the lane's thread; with ``create``, it makes a missing one with a sample."""

    def open_project() -> Any:
        from reader.store import Project

        if create and not path.exists():
            return _first_project(path)
        return Project.open(path, read_only=read_only)

    return open_project


def _first_project(path: Path) -> Any:
    """Make the person's first project with the sample article, so that there is something to read and mark."""
    from reader.base.paths import shipped
    from reader.ops.importing import import_files
    from reader.ops.projects import create_project, find_label_set

    path.parent.mkdir(parents=True, exist_ok=True)
    project = create_project(path, find_label_set(SAMPLE_LABELS))
    import_files(project, [shipped(*SAMPLE)])
    return project
