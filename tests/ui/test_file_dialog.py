"""Asking for a file in the folder of the open project: the project's file is left alone, and so are SQLite's locks."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest
from PySide6.QtCore import QFileInfo, Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from reader.base.sentences import sentence
from reader.ui.dialogs import files
from tests.stories.program import ROOT

TITLE = sentence("ui", "Open project")
KINDS = ((sentence("ui", "Projects"), "*.hashiya"),)


@pytest.mark.parametrize("ask", ["open", "save", "folder"])
def test_who_reads_the_project_meanwhile_throws_nothing_away(driver, monkeypatch, ask):
    def look_around(dialog):
        dialog.show()
        end = time.monotonic() + 0.5
        while time.monotonic() < end:
            QApplication.processEvents()
        return 0

    monkeypatch.setattr(QFileDialog, "exec", look_around)
    path = driver.session.path
    driver.application.preferences.remember(folder=str(path.parent))
    asked = {
        "open": lambda: files.ask_open(driver.window.desk, TITLE, KINDS),
        "save": lambda: files.ask_save(driver.window.desk, TITLE, path.with_name("b.hashiya"), KINDS),
        "folder": lambda: files.ask_folder(driver.window.desk, TITLE),
    }[ask]()
    assert not asked
    assert '"span_count": 1' not in read(path)  # who reads tidies up behind the last one, if nobody holds a lock
    driver.select("نيرابا")
    driver.press(Qt.Key.Key_3)
    driver.settle()
    assert '"span_count": 1' in read(path), "what the window shows as saved is there for everybody"


def read(path) -> str:
    """The articles of a project, as the command line lists them meanwhile."""
    command = [sys.executable, str(ROOT / "main.py"), "list", str(path), "--json"]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout


def test_a_file_is_what_its_name_says(driver, tmp_path):
    kinds = files.FileKinds()
    assert kinds.type(QFileInfo(str(tmp_path / "a.hashiya"))) == "hashiya"
    assert kinds.type(QFileInfo(str(tmp_path))) == ""
    for kind in kinds.IconType:
        assert not kinds.icon(kind).isNull()
    assert not kinds.icon(QFileInfo(str(tmp_path))).isNull()
