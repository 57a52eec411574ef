"""Memory of the window with 100,000 articles in its list, scrolled through from top to end."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.figures import Figure
from benchmarks.material import records, write_jsonl

_ARTICLES = 100_000
_ROOT = Path(__file__).resolve().parent.parent


def measure() -> list[Figure]:
    """The most memory that a window's process held (resident set, from the operating system)."""
    from reader.ops.importing import import_files
    from reader.ops.projects import create_project, find_label_set

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = write_jsonl(folder / "many.jsonl", records(_ARTICLES, spans=1, characters=200))
        project = folder / "many.hashiya"
        with create_project(project, find_label_set("ner")) as made:
            import_files(made, [source])
        command = [sys.executable, "-m", "benchmarks.memory", str(project), str(folder)]
        answer = subprocess.run(command, cwd=_ROOT, check=True, capture_output=True, text=True)
    rows, mebibytes = answer.stdout.split()
    if int(rows) != _ARTICLES:
        raise AssertionError(f"the list shows {rows} articles instead of {_ARTICLES}")
    return [Figure(name="memory of the window with 100,000 articles", unit="MiB", ours=float(mebibytes), limit=300)]


def _hold(project: Path, home: Path) -> None:
    """Open the window, go through its list, print the number of rows and the peak in MiB."""
    import resource

    from PySide6.QtWidgets import QAbstractItemView

    from benchmarks.window import settle, window_on

    with window_on(project, home) as application:
        panel = application.window.part("articles")
        rows = panel.findChild(QAbstractItemView)
        model = rows.model()
        settle(lambda: model.rowCount() >= _ARTICLES)
        for row in range(0, _ARTICLES, 500):
            rows.scrollTo(model.index(row, 0))
            settle(lambda row=row: bool(model.index(row, 0).data()))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(model.rowCount(), f"{peak:.1f}")


if __name__ == "__main__":
    _hold(Path(sys.argv[1]), Path(sys.argv[2]))
