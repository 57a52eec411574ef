"""The window with 100,000 articles in its list: memory, and how long it stands still while they are gone through."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from benchmarks.figures import Figure
from benchmarks.material import records
from benchmarks.window import project_of

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

    from reader.ui.articles.model import ArticlesModel
    from reader.ui.articles.panel import ArticlesPanel

_ARTICLES = 100_000
_ROOT = Path(__file__).resolve().parent.parent
_TITLE = 1


def measure() -> list[Figure]:
    """Measure the peak memory of a window's process (resident set, from the operating system) and its longest halt."""

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        project = project_of(folder / "many.hashiya", records(_ARTICLES, spans=1, characters=200))
        command = [sys.executable, "-m", "benchmarks.memory", str(project), str(folder)]
        answer = subprocess.run(command, cwd=_ROOT, check=True, capture_output=True, text=True)
    rows, mebibytes, halt = answer.stdout.split()
    if int(rows) != _ARTICLES:
        raise AssertionError(f"the list shows {rows} articles instead of {_ARTICLES}")
    return [
        Figure(name="memory of the window with 100,000 articles", unit="MiB", ours=float(mebibytes), limit=300),
        Figure(name="longest halt while they are sorted, filtered, scrolled", unit="ms", ours=float(halt), limit=50),
    ]


def _hold(project: Path, home: Path) -> None:
    """Open the window, go through its list, print the number of rows, the peak in MiB and the longest halt in ms."""
    from benchmarks.window import settle, window_on
    from reader.store import ArticleFilter
    from reader.store.filter import by_field

    with window_on(project, home) as application:
        panel = application.window.part("articles")
        model = panel.model
        settle(lambda: model.rowCount() == _ARTICLES)
        halts = _Halts()
        for row in range(0, _ARTICLES, 500):
            panel.table.scrollTo(model.index(row, _TITLE))
            halts.settle(lambda row=row: _is_there(model, row))
        rows = model.rowCount()
        for column in (3, 1, 2, 0):
            _refill(halts, panel, lambda column=column: panel.table.sortByColumn(column, _descending()))
        _refill(halts, panel, lambda: panel.show_columns((*panel.model.columns, "source", by_field("source"))))
        _refill(halts, panel, lambda: panel.table.sortByColumn(5, _descending()))
        _refill(halts, panel, lambda: panel.filter.setText("5"))
        _refill(halts, panel, lambda: panel.apply(ArticleFilter(states=("new",))))
        print(rows, f"{_peak_mebibytes():.1f}", f"{halts.longest_ms:.1f}")


def _peak_mebibytes() -> float:
    """The peak memory of this process. ``getrusage`` would include that of its parent from before ``exec``."""
    status = Path("/proc/self/status").read_text("ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def _refill(halts: _Halts, panel: ArticlesPanel, change: Callable[[], None]) -> None:
    """Change the order or the filter, and wait for the first and the last row."""
    filled: list[bool] = []
    panel.model.filled.connect(lambda: filled.append(True))
    change()
    halts.settle(lambda: bool(filled))
    last = panel.model.rowCount() - 1
    panel.table.scrollTo(panel.model.index(last, _TITLE))
    halts.settle(lambda: _is_there(panel.model, last))


def _is_there(model: ArticlesModel, row: int) -> bool:
    """Whether a row has been fetched. Asking for it starts fetching, as painting does."""
    return model.index(row, _TITLE).data() not in (None, "…")


def _descending() -> Qt.SortOrder:
    from PySide6.QtCore import Qt

    return Qt.SortOrder.DescendingOrder


class _Halts:
    """Runs the event loop and records the longest duration of one iteration."""

    def __init__(self) -> None:
        self.longest_ms = 0.0

    def settle(self, until: Callable[[], bool]) -> None:
        from PySide6.QtCore import QCoreApplication

        deadline = perf_counter() + 60
        while not until():
            start = perf_counter()
            if start > deadline:
                raise TimeoutError("the list did not come to rest")
            QCoreApplication.processEvents()
            self.longest_ms = max(self.longest_ms, (perf_counter() - start) * 1000)


if __name__ == "__main__":
    _hold(Path(sys.argv[1]), Path(sys.argv[2]))
