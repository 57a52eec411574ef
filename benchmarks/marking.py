"""A mark in a text of 10 MB with 100,000 spans: from the key press to the commit and the repaint."""

from __future__ import annotations

import tempfile
from pathlib import Path
from time import perf_counter

from benchmarks.figures import Figure, median, percentile_99
from benchmarks.material import big_record, write_jsonl
from benchmarks.window import rest, settle, window_on

_MARKS = 200


def measure() -> list[Figure]:
    """Press a label key ``_MARKS`` times at places spread over the text."""
    from reader.ops.importing import import_files
    from reader.ops.projects import create_project, find_label_set

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = write_jsonl(folder / "big.jsonl", [big_record(characters=10_000_000, spans=100_000)])
        project = folder / "big.hashiya"
        with create_project(project, find_label_set("ner")) as made:
            import_files(made, [source])
        pressed = _press_keys(project, folder)
        bare = _bare_commits(folder / "bare.db")
    return [
        Figure(
            name="key press to commit and repaint beyond the bare commit, 10 MB and 100,000 spans, p99",
            unit="ms",
            ours=percentile_99(pressed) - median(bare),
            limit=16,
            note=f"median {median(pressed):.1f} ms with the commit, a bare commit {median(bare):.2f} ms",
        )
    ]


def _press_keys(project: Path, home: Path) -> list[float]:
    from PySide6.QtCore import QEvent, QObject, Qt
    from PySide6.QtTest import QTest

    class Watch(QObject):
        """Notices the first paint of the text after the new span is there."""

        count = 0
        painting = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
            self.painting |= event.type() == QEvent.Type.Paint and len(session.spans) > self.count
            return False

    with window_on(project, home) as application:
        session, view = application.session, application.window.view
        watch = Watch()
        view.viewport().installEventFilter(watch)
        text = session.opened.article.text

        def press(start: int) -> float:
            view.reveal(start)
            view.select(start, start + 7)
            rest(session)
            watch.count, watch.painting = len(session.spans), False
            pressed = perf_counter()
            QTest.keyClick(view, Qt.Key.Key_1)
            settle(lambda: watch.painting)
            return (perf_counter() - pressed) * 1000  # settle returns after the paint, not within it

        places = (text.find(" ", (mark + 1) * len(text) // (_MARKS + 2)) + 1 for mark in range(_MARKS))
        return [press(place) for place in places]


def _bare_commits(target: Path) -> list[float]:
    """One row, one commit, with the same safety."""
    from reader.store.sqlite import sqlite3

    connection = sqlite3.connect(str(target), isolation_level=None)
    connection.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t(a TEXT, b INT, c INT);")
    taken: list[float] = []
    for number in range(_MARKS):
        start = perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO t VALUES (?, ?, ?)", ("PER", number, number + 7))
        connection.execute("COMMIT")
        taken.append((perf_counter() - start) * 1000)
    connection.close()
    return taken
