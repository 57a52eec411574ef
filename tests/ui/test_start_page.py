"""The start page: recent projects with what is gone, new, open, import, the sample; and when it is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reader.app import _start_lane, opener
from reader.base.paths import first_project
from reader.ui.application import Application
from reader.ui.dialogs import files
from reader.ui.dialogs.importing import ImportDialog
from reader.ui.dialogs.project import NewProjectDialog
from reader.ui.preferences import recent
from reader.ui.preferences.preferences import FIRST_STEPS, Preferences
from reader.ui.project.lane import Lane, no_project
from reader.ui.start.page import StartPage
from tests.ui.conftest import Driver, make_project

StartAt = Callable[[], Driver]


@pytest.fixture
def start_page(qtbot, preferences: Preferences) -> Iterator[StartAt]:
    """The application without a project."""
    running: list[Application] = []

    def start() -> Driver:
        lane = no_project()
        lane.start()
        running.append(Application(lane, None, preferences, opener))
        qtbot.waitUntil(lambda: running[-1].start_page is not None)
        return Driver(running[-1], qtbot)

    yield start
    for application in running:
        application.close()
    QApplication.instance().setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def page_of(driver: Driver) -> StartPage:
    return driver.application.start_page


def until_open(driver: Driver, path: Path) -> None:
    driver.bot.waitUntil(
        lambda: driver.window is not None and driver.window.controls is not None and driver.session.path == path,
        timeout=10_000,
    )
    driver.settle()
    assert driver.application.start_page is None


@pytest.mark.parametrize("language", ["en", "ar"])
def test_enter_opens_what_is_chosen_and_the_gone_is_said(start_page, preferences, tmp_path, language) -> None:
    preferences.set("language", language)
    here = make_project(tmp_path / "هنا.hashiya")
    for path in (here, tmp_path / "a<img src=x>\u202e\n.hashiya"):
        recent.opened_now(preferences, path)
    driver = start_page()
    found = page_of(driver).recent
    driver.bot.waitUntil(lambda: found.is_missing(0))
    assert not found.is_missing(1)
    spoken = found.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "\n" not in spoken
    assert "\u202e" not in spoken
    assert found.hasFocus() or not page_of(driver).isActiveWindow()
    page_of(driver).grab()
    driver.bot.keyClick(found, Qt.Key.Key_Down)
    driver.bot.keyClick(found, Qt.Key.Key_Return)
    until_open(driver, here)


def test_what_is_gone_is_told_when_it_is_opened_and_the_page_stays(start_page, preferences, tmp_path) -> None:
    recent.opened_now(preferences, tmp_path / "gone.hashiya")
    driver = start_page()
    page = page_of(driver)
    driver.bot.keyClick(page.recent, Qt.Key.Key_Return)
    driver.bot.waitUntil(lambda: bool(page.findChildren(object, "fault")), timeout=10_000)
    box = page.findChild(object, "fault")
    assert "gone.hashiya" in box.text()
    box.close()
    assert page.isVisible()
    driver.bot.keyClick(page.recent, Qt.Key.Key_Return)
    driver.bot.waitUntil(
        lambda: any(each.isVisible() for each in page.findChildren(type(box), "fault")), timeout=10_000
    )


def test_delete_takes_from_the_list_never_from_the_disk(start_page, preferences, tmp_path) -> None:
    path = make_project(tmp_path / "p.hashiya")
    preferences.remember(project=str(path))
    recent.opened_now(preferences, path)
    driver = start_page()
    page = page_of(driver)
    assert page.recent.isVisible()
    driver.bot.keyClick(page.recent, Qt.Key.Key_Delete)
    assert page.recent.count() == 0
    assert not page.recent.isVisible()
    assert page.isAncestorOf(page.buttons["new"])
    assert path.exists()
    assert recent.recent_projects(preferences) == []
    assert preferences.remembered("project") == ""


def test_new_and_the_sample(start_page, preferences, tmp_path) -> None:
    driver = start_page()
    page_of(driver).new()
    dialog = page_of(driver).findChild(NewProjectDialog)
    dialog.path.setText(str(tmp_path / "new"))
    driver.bot.waitUntil(lambda: dialog.labels.count() > 0)
    dialog.create()
    until_open(driver, tmp_path / "new.hashiya")
    driver.trigger("project.close")
    driver.bot.waitUntil(lambda: driver.application.start_page is not None)
    page_of(driver).buttons["sample"].click()
    until_open(driver, first_project())
    assert driver.session.opened is not None


def test_files_go_into_a_new_project(start_page, preferences, tmp_path, monkeypatch) -> None:
    file = tmp_path / "خبر.txt"
    file.write_text("عنوان\n\nنص الخبر.\n", "utf-8")
    monkeypatch.setattr(files, "_chosen", lambda *_: [file])
    driver = start_page()
    page_of(driver).import_files()
    dialog = page_of(driver).findChild(NewProjectDialog)
    dialog.path.setText(str(tmp_path / "new.hashiya"))
    driver.bot.waitUntil(lambda: dialog.labels.count() > 0)
    dialog.create()
    until_open(driver, tmp_path / "new.hashiya")
    driver.bot.waitUntil(lambda: driver.window.findChild(ImportDialog) is not None)
    driver.window.findChild(ImportDialog).run()
    driver.bot.waitUntil(lambda: driver.window.part("articles").model.rowCount() == 1)


def test_closing_a_project_leads_here_with_its_counts_and_all_is_kept(start, tmp_path, preferences) -> None:
    path = make_project(tmp_path / "p.hashiya")
    driver = start(path)
    driver.trigger("article.done")
    driver.settle()
    driver.trigger("project.close")
    driver.bot.waitUntil(lambda: driver.application.start_page is not None)
    assert driver.window is None
    (found,) = recent.recent_projects(preferences)
    assert (found.path, found.done, found.total) == (path, 1, 3)
    assert preferences.remembered("project") == ""
    driver.bot.keyClick(page_of(driver).recent, Qt.Key.Key_Return)
    until_open(driver, path)
    assert driver.session.opened.article.state == "done"


def test_language_and_theme_change_the_page(start_page, preferences, qtbot) -> None:
    driver = start_page()
    before = page_of(driver)
    preferences.set("language", "ar")
    qtbot.waitUntil(lambda: page_of(driver) is not before)
    assert page_of(driver).layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert page_of(driver).windowTitle() == "حاشية"


def test_a_project_that_cannot_be_opened_at_the_start_leads_here_and_says_why(qtbot, preferences, tmp_path) -> None:
    path = tmp_path / "broken.hashiya"
    path.write_bytes(b"no project" * 100)
    lane = Lane(opener(path))
    lane.start()
    application = Application(lane, path, preferences, opener)
    qtbot.waitUntil(lambda: application.start_page is not None, timeout=10_000)
    said = [
        label.text() for label in application.start_page.findChildren(object) if hasattr(label, "openExternalLinks")
    ]
    assert any("broken.hashiya" in text for text in said)
    assert application._code == 1
    application.open_project(make_project(tmp_path / "p.hashiya"))
    qtbot.waitUntil(lambda: application.window is not None and application.window.controls is not None, timeout=10_000)
    assert application._code == 0
    application.close()


class TestWhatTheStartOpens:
    @staticmethod
    def started(*argv: str) -> tuple[Path | None, Preferences]:
        lane, path, preferences = _start_lane(argv)
        lane.close()
        return path, preferences

    def test_a_newcomer_gets_the_sample_and_the_first_steps(self, home) -> None:
        path, preferences = self.started()
        assert path == first_project()
        assert path.is_file()
        assert preferences.remembered(FIRST_STEPS) is True

    def test_the_last_project(self, preferences, tmp_path) -> None:
        path = make_project(tmp_path / "p.hashiya")
        preferences.remember(project=str(path))
        preferences.flush()
        found, again = self.started()
        assert found == path
        assert again.remembered(FIRST_STEPS) is None

    @pytest.mark.parametrize("last", ["/nowhere/p.hashiya", "", 3])
    def test_none_when_it_is_gone_or_was_closed(self, preferences, last) -> None:
        preferences.remember(project=last)
        preferences.flush()
        assert self.started()[0] is None

    def test_one_that_is_named(self, home, tmp_path) -> None:
        path = make_project(tmp_path / "p.hashiya")
        found, preferences = self.started(str(path))
        assert found == path
        assert preferences.remembered(FIRST_STEPS) is None


def test_the_buttons_stand_in_two_rows_where_one_is_too_narrow(start_page) -> None:
    page = page_of(start_page())
    for width, rows in ((1200, 1), (640, 2), (1200, 1)):
        page.resize(width, 700)
        QApplication.processEvents()
        assert len({button.y() for button in page.buttons.values()}) == rows, width
        assert all(button.width() >= button.sizeHint().width() for button in page.buttons.values())


def test_enter_presses_the_button_that_has_the_keys(start_page) -> None:
    driver = start_page()
    button = page_of(driver).buttons["new"]
    button.setFocus()
    driver.bot.keyClick(button, Qt.Key.Key_Return)
    (dialog,) = page_of(driver).findChildren(NewProjectDialog)
    assert dialog.isVisible()
    dialog.reject()
