"""Two articles of 1 MB side by side: bringing the second one, paging one with the other, going over, closing.

Their paragraphs differ in number and length, so that they are paired by length. Percentiles and stretches are processor
time of the window's thread, as in ``blocking.py``.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from time import perf_counter, thread_time
from typing import Any

from benchmarks.figures import Figure, percentile_99
from benchmarks.material import big_record
from benchmarks.watch import Watch
from benchmarks.window import Person, project_of, window_on
from reader.base.bulk import without_cycle_search

_LETTERS = 600_000
"""About 1 MB of Arabic."""
_SPANS = 5_000
_TURNS = 150
_PARAGRAPH = 900


def measure() -> list[Figure]:
    """Measure all figures in one window."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        project = _project(folder)
        with window_on(project, folder / "home") as application, Watch() as watch:
            reader = _Reader(application, watch)
            figures = [reader.bring(), reader.page()]
            reader.go_over()
            return [*figures, watch.longest("longest stretch of reading two articles of 1 MB side by side")]


class _Reader(Person):
    @property
    def beside(self) -> Any:  # noqa: ANN401 - what the application built
        return self.application.window.controls.beside

    def bring(self) -> Figure:
        """From the key press until both pages are shown: loading, structure, pairing."""
        began = perf_counter()
        self.do("bring the second article", lambda: self.beside.show("other"))
        assert self.beside.shown
        return Figure(
            name="a second article of 1 MB beside one of 1 MB",
            unit="ms",
            ours=(perf_counter() - began) * 1000,
            limit=1_000,
            note="by the clock, the lane's work included",
        )

    @without_cycle_search()
    def page(self) -> Figure:
        """Page down with the page key; the other page follows."""
        from PySide6.QtCore import QCoreApplication

        from reader.ui.article.movement import Direction, Unit

        view, times = self.application.window.view, list[float]()
        for _ in range(_TURNS):
            used = thread_time()
            view.move(Unit.PAGE, Direction.DOWN)
            QCoreApplication.processEvents()
            times.append((thread_time() - used) * 1000)
        assert self.beside.view.verticalScrollBar().value() > 0
        return Figure(name="page down on both pages, p99", unit="ms", ours=percentile_99(times), limit=33)

    def go_over(self) -> None:
        """Switch to the other page and back, at both ends; then return to the single page."""
        view = self.application.window.view
        for place in (0, _LETTERS // 2, _LETTERS):
            self.do("jump on both pages", lambda place=place: (view.set_caret(place), view.reveal(place)))
            for _ in range(2):
                self.do("go over to the other page", self.beside.go_over)
        self.do("close the second article", self.beside.close)


def _project(folder: Path) -> Path:
    record = {**big_record(characters=_LETTERS, spans=_SPANS), "id": "big"}
    words = "The second text says much the same with other words. " * 40
    parts = [words[: _PARAGRAPH + 37 * (number % 9)] for number in range(_LETTERS // _PARAGRAPH)]
    other = {"id": "other", "text": "\n\n".join(parts), "spans": []}
    return project_of(folder / "beside.hashiya", [record, other])
