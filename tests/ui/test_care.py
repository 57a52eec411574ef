"""Care of the open project: checked in the background, backed up when sound, ended with the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QProcess

from reader.ops.checking import needs_backup
from reader.store import Project
from reader.store.backup import backups_folder, backups_in
from reader.ui.panels.notice import Notice
from reader.ui.project.care import Care
from tests.ui.conftest import make_project


def notices(driver) -> list[Notice]:
    return [notice for notice in driver.window.findChildren(Notice) if notice.isVisible()]


@pytest.fixture
def care(driver, qtbot):
    made = Care(driver.session, driver.application.preferences)
    yield made
    made.stop()


def _wait(care: Care, qtbot) -> None:
    qtbot.waitUntil(lambda: care.findChild(QProcess) is None, timeout=30_000)


def test_a_sound_project_is_backed_up_and_nothing_is_said(driver, care, qtbot) -> None:
    path = driver.session.path
    assert needs_backup(path)
    care.check()
    qtbot.waitUntil(lambda: not needs_backup(path), timeout=30_000)
    _wait(care, qtbot)
    (copy,) = backups_in(backups_folder(path), path)
    with Project.open(copy, read_only=True) as backup:
        assert backup.articles.count() == 3
    assert not notices(driver)


def test_nothing_new_means_no_other_backup(driver, care, qtbot) -> None:
    care.check()
    qtbot.waitUntil(lambda: not needs_backup(driver.session.path), timeout=30_000)
    _wait(care, qtbot)
    care.back_up()
    assert care.findChild(QProcess) is None
    driver.select("ناصر")
    driver.window.controls.choose_label("PER")
    driver.settle()
    assert needs_backup(driver.session.path)


def test_problems_are_said_with_the_way_to_see_them_and_no_backup_is_made(start, tmp_path: Path, qtbot) -> None:
    path = make_project(tmp_path / "damaged.hashiya")
    with Project.open(path) as project:
        project.database.begin()
        project.database.run("UPDATE articles SET length = length + 1")
        project.database.commit()
    driver = start(path)
    care = Care(driver.session, driver.application.preferences)
    care.check()
    qtbot.waitUntil(lambda: bool(notices(driver)), timeout=30_000)
    _wait(care, qtbot)
    care.stop()
    assert not backups_in(backups_folder(path), path)


def test_an_edit_while_the_project_is_checked_is_no_problem(driver, care, qtbot) -> None:
    care.check()
    while care.findChild(QProcess) is not None:
        driver.select("ناصر")
        driver.window.controls.choose_label("PER")
        driver.settle()
        driver.trigger("undo")
        driver.settle()
    assert not notices(driver)


def test_closing_does_not_wait_for_it(driver, care, qtbot) -> None:
    care.check()
    process = care.findChild(QProcess)
    assert process is not None
    qtbot.waitUntil(lambda: process.state() == QProcess.ProcessState.Running)
    care.stop()
    assert process.state() == QProcess.ProcessState.NotRunning
    assert not list(backups_folder(driver.session.path).glob("*"))
