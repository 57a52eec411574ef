"""Asking for a file in the folder of the open project: the project's file is left alone, and so are SQLite's locks."""

from __future__ import annotations

import re
import subprocess
import sys
import time

import pytest
from PySide6.QtCore import QFileInfo, QLibraryInfo, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QTreeView

from reader.base.sentences import sentence
from reader.ui.dialogs import files
from reader.ui.language.translators import LACKING
from reader.ui.language.words import load_translation
from tests.stories.program import ROOT
from tests.ui.conftest import make_project

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


def test_the_dialog_speaks_arabic_and_names_are_read_whole(start, preferences, tmp_path, qtbot, monkeypatch):
    """Qt's own translations lack some of it."""
    preferences.set("language", "ar")
    driver = start(make_project(tmp_path / f"{'مشروع طويل الاسم ' * 2}.hashiya"))
    said: list[str] = []
    rooms: list[tuple[int, int]] = []

    def look(dialog):
        dialog.show()
        qtbot.waitUntil(lambda: dialog.findChild(QTreeView, "treeView").model().rowCount() >= 0)
        said.extend(label.text() for label in dialog.findChildren(QLabel) if label.text())
        said.extend(button.text() for button in dialog.findChildren(QPushButton) if button.text())
        files_shown = dialog.findChild(QTreeView, "treeView")
        head = files_shown.header()
        rooms.append((head.length(), files_shown.viewport().width()))
        assert head.isSectionHidden(2)
        return 0

    monkeypatch.setattr(QFileDialog, "exec", look)
    assert not files.ask_open(driver.window.desk, TITLE, KINDS)
    assert len(said) >= 4
    assert not [words for words in said if re.search("[a-z]", words)]
    assert all(needed <= there for needed, there in rooms)


def test_what_qt_lacks_is_in_ours_and_only_that(qapp):
    theirs = QTranslator()
    assert theirs.load("qtbase_ar", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    ours = load_translation("ar")
    for said in LACKING:
        assert ours.translate(said.context, said.text)
        assert not theirs.translate(said.context, said.text), f"Qt says {said.text} by itself now"
