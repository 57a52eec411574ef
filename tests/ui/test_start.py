"""What is imported before the first paint: the start pays for every module of it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from reader.ops.importing import import_files
from reader.ops.projects import create_project, find_label_set

ROOT = Path(__file__).resolve().parent.parent.parent
AFTERWARDS = {
    "html", "socket", "sqlite3", "sqlite_utils", "subprocess",
    "PySide6.QtSvg",
    "reader.formats", "reader.ops.importing", "reader.store.backup", "reader.store.rebuild", "reader.store.search",
    "reader.store.verify", "reader.store.writer", "secrets",
    "reader.text.clitics", "reader.text.sentences", "reader.text.tokens",
    "reader.ui.window.controls", "reader.ui.dialogs", "reader.ui.guide.pages", "reader.ui.actions.keymap",
    "reader.ui.actions.palette",
    "reader.ui.articles.panel", "reader.ui.panels.labels",
    "reader.text.vocalisation", "reader.ui.commands", "reader.ui.reading", "PySide6.QtTextToSpeech",
}  # fmt: skip
UNBUILT = {
    "QClipboard", "QEasingCurve", "QGraphicsSceneEvent", "QIcon", "QMouseEvent", "QPixmap", "QTabletEvent", "QTextEdit",
}  # fmt: skip
"""Classes of Qt that PySide has not built by then: it builds one at its first mention, with all its enumerations."""
LOOK = """
import linecache, os, sys, typing
import reader.__main__, reader.app as app
load = app._load
def load_and_watch(*arguments):
    loaded = load(*arguments)
    import reader.ui.article.flow as flow, reader.ui.article.view as view
    measure, measured = flow.measures, []
    def measure_and_note(style, *rest, **more):
        measured.extend([] if style in measured else [style])
        return measure(style, *rest, **more)
    flow.measures = measure_and_note
    name, named = flow.captions, []
    flow.captions = lambda *page: named.append(page) or name(*page)
    painted = view.ArticleView.paintEvent
    def paint_and_look(self, event):
        painted(self, event)
        if self.article() is not None:
            from PySide6 import QtCore, QtGui, QtWidgets
            built = (*vars(QtCore), *vars(QtGui), *vars(QtWidgets))
            counted = (f"styles:{len(measured)}", f"captions:{len(named)}")
            ours = [module for name, module in sys.modules.items() if name.startswith("reader.")]
            counted += (f"hints:{sum(vars(module).get('NamedTuple') is typing.NamedTuple for module in ours)}",)
            print(*sys.modules, *built, *linecache.cache, *counted, flush=True)
            os._exit(0)
    view.ArticleView.paintEvent = paint_and_look
    return loaded
app._load = load_and_watch
sys.exit(reader.__main__.main(sys.argv[1:]))
"""


def test_what_the_first_paint_does_not_need_is_not_imported_before_it(tmp_path: Path) -> None:
    path = tmp_path / "start.hashiya"
    with create_project(path, find_label_set("news")) as project:
        import_files(project, [ROOT / "resources" / "articles" / "sample-news.ar.txt"])
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", LOOK, str(path)], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    imported = set(done.stdout.split())
    assert "reader.ui.article.view" in imported
    assert imported & AFTERWARDS == set()
    assert "QPainter" in imported
    assert {"styles:1", "captions:1"} <= imported, "faces were measured that the page is not set in"
    assert "hints:0" in imported, "named tuples have their hints compiled: reader/base/tuples.py has such that do not"
    # What the project's thread imports while PySide is being loaded may be met by it.
    assert not [name for name in imported if name.startswith(str(ROOT / "reader" / "ui"))], (
        "PySide has read our sources"
    )
    assert imported & UNBUILT == set()
