"""A mark in a text of 10 MB with 100,000 spans: from the key press to the commit and the repaint.

The disk is not part of the measurement: a busy one makes any commit slow, bare or not. So the time of the ``COMMIT`` is
subtracted from each key press, and the excess of our commit over a bare one (ours writes more) is added back as the
difference of the medians. Other processes also slow down a key press, so the processor time of all threads is shown as
well.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter, process_time
from unittest.mock import patch

from benchmarks.figures import Figure, median, milliseconds, percentile_99
from benchmarks.material import big_record
from benchmarks.window import project_of, rest, settle, window_on

_MARKS = 200


def measure() -> list[Figure]:
    """Press a label key ``_MARKS`` times at positions spread over the text."""

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        project = project_of(folder / "big.hashiya", [big_record(characters=10_000_000, spans=100_000)])
        with _bare_commits(folder / "bare.db") as commit:
            pressed, work, commits, bare = _press_keys(project, folder, commit)
        heavier = max(0.0, median(commits) - median(bare))
        beyond = [whole - commit + heavier for whole, commit in zip(pressed, commits, strict=True)]
    return [
        Figure(
            name="key press to commit and repaint beyond the bare commit, 10 MB and 100,000 spans, p99",
            unit="ms",
            ours=percentile_99(beyond),
            limit=16,
            note=f"median {median(pressed):.1f} ms, its commit {median(commits):.1f}, a bare one {median(bare):.1f}; "
            f"work, median {median(work):.1f} ms",
        )
    ]


def _press_keys(
    project: Path, home: Path, bare_commit: Callable[[], object]
) -> tuple[list[float], list[float], list[float], list[float]]:
    """Milliseconds of each key press, of its processor time and its commit, and of a bare commit right after it."""
    from PySide6.QtCore import QEvent, QObject, Qt
    from PySide6.QtTest import QTest

    from reader.store.sqlite import Database

    class Watch(QObject):
        """Detects the first paint of the text that includes the new span."""

        count = 0
        painting = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
            self.painting |= event.type() == QEvent.Type.Paint and len(session.spans) > self.count
            return False

    work: list[float] = []
    commits: list[float] = []
    bare: list[float] = []

    def timed_commit(database: Database) -> None:
        commits.append(milliseconds(lambda: database.run("COMMIT")))

    with window_on(project, home) as application, patch.object(Database, "commit", timed_commit):
        session, view = application.session, application.window.view
        watch = Watch()
        view.viewport().installEventFilter(watch)
        text = session.opened.article.text

        def press(start: int) -> float:
            view.reveal(start)
            view.select(start, start + 7)
            rest(session)
            watch.count, watch.painting = len(session.spans), False
            pressed, used = perf_counter(), process_time()
            QTest.keyClick(view, Qt.Key.Key_1)
            settle(lambda: watch.painting)
            taken = (perf_counter() - pressed) * 1000  # settle returns after the paint, not within it
            work.append((process_time() - used) * 1000)
            rest(session)
            bare.append(milliseconds(bare_commit))
            return taken

        places = (text.find(" ", (mark + 1) * len(text) // (_MARKS + 2)) + 1 for mark in range(_MARKS))
        commits.clear()
        return [press(place) for place in places], work, commits, bare


@contextmanager
def _bare_commits(target: Path) -> Generator[Callable[[], object]]:
    """A function that inserts and commits one row with the same durability."""
    from reader.store.sqlite import sqlite3

    connection = sqlite3.connect(str(target), isolation_level=None)
    connection.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t(a TEXT, b INT, c INT);")

    def commit() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO t VALUES (?, ?, ?)", ("PER", 1, 8))
        connection.execute("COMMIT")

    yield commit
    connection.close()
