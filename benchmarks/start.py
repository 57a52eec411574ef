"""From the start of the process to the first painted article, against a bare window with a QPlainTextEdit."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.figures import Figure, median, milliseconds

_ROOT = Path(__file__).resolve().parent.parent
_RUNS = 21

# Both programs exit as soon as the text has been painted, so the lifetime of the process is the figure.
_BARE = """
import os, sys
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit
class Bare(QPlainTextEdit):
    def paintEvent(self, event):
        super().paintEvent(event)
        os._exit(0)
application = QApplication([])
window = QMainWindow()
window.setCentralWidget(Bare(open(sys.argv[1], encoding="utf-8").read()))
window.resize(1200, 800)
window.show()
application.exec()
"""
_OURS = """
import os, sys
import reader.__main__, reader.app as app
load = app._load
def load_and_watch(*arguments):
    loaded = load(*arguments)  # the view is imported here, not sooner than the program would
    import reader.ui.article.view as view
    painted = view.ArticleView.paintEvent
    def paint_and_end(self, event):
        painted(self, event)
        if self.article() is not None:
            os._exit(0)
    view.ArticleView.paintEvent = paint_and_end
    return loaded
app._load = load_and_watch
raise SystemExit(reader.__main__.main(sys.argv[1:]))
"""


def measure() -> list[Figure]:
    """Run the two programs alternately and compare the medians of their lifetimes.

    The first run of each is not counted: it writes the compiled modules that every later start of an installed program
    finds, even if this process itself is told not to write any.
    """
    sample = _ROOT / "resources" / "articles" / "sample-news.ar.txt"
    with tempfile.TemporaryDirectory() as folder:
        home = {"HOME": folder, "XDG_DATA_HOME": folder, "XDG_CONFIG_HOME": folder, "QT_LOGGING_RULES": "*=false"}
        environment = os.environ | home
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        project = str(Path(folder) / "start.hashiya")

        def run(*command: str) -> None:
            subprocess.run([sys.executable, *command], cwd=_ROOT, env=environment, check=True, capture_output=True)

        run("main.py", "new", project, "--labels", "news")
        run("main.py", "import", project, str(sample))
        bare, ours = [], []
        for _ in range(_RUNS):
            bare.append(milliseconds(lambda: run("-c", _BARE, str(sample))))
            ours.append(milliseconds(lambda: run("-c", _OURS, project)))
    return [
        Figure(
            name="process start to first painted article",
            unit="ms",
            ours=median(ours[1:]),
            bare=median(bare[1:]),
            bare_name="window with QPlainTextEdit",
            limit=1.5,
        )
    ]
