"""The history on the screen: steps by name, jumps as chains of undo and redo, and the way to the place of a step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reader.ops import spans
from reader.ui.dialogs.history import HistoryDialog
from reader.ui.preferences.preferences import Preferences
from tests.ui.conftest import Driver, make_project

WORDS = ("سامي", "ناصر", "نيرابا", "الأحد")


@pytest.fixture
def marked(driver: Driver) -> Driver:
    for words in WORDS:
        driver.select(words)
        driver.press(Qt.Key.Key_3)
        driver.settle()
    return driver


def opened(driver: Driver) -> HistoryDialog:
    driver.trigger("history")
    driver.settle()
    dialog = next(found for found in driver.window.findChildren(HistoryDialog) if found.isVisible())
    dialog.table.grab()  # painted once, so that its page is asked for
    driver.settle()
    return dialog


def told(driver: Driver, dialog: HistoryDialog, row: int) -> str:
    """What stands in the first cell of a row, once its page is there."""
    index = dialog.model.index(row, 0)
    driver.bot.waitUntil(lambda: index.data() != "…", timeout=5_000)
    return index.data()


def choose(driver: Driver, dialog: HistoryDialog, words: str) -> None:
    rows = (row for row in range(dialog.model.rowCount()) if words in told(driver, dialog, row))
    row = next(row for row in rows if not told(driver, dialog, row).startswith(("Undo", "Redo")))
    dialog.table.setCurrentIndex(dialog.model.index(row, 0))


def marks(driver: Driver) -> list[str]:
    return [words for _, words in driver.spans()]


def test_it_tells_what_where_who_and_when(marked: Driver) -> None:
    dialog = opened(marked)
    told = [dialog.model.index(0, column).data() for column in range(4)]
    assert told[0].startswith("Mark ")
    assert "الأحد" in told[0]
    assert "لقاء في المرفأ" in told[1]
    assert "سلمى" in told[2]
    assert ":" in told[3]
    assert dialog.said.text() == "You are here."
    assert dialog.chosen().step.number == dialog.model.standing.here("سلمى")
    dialog.close()


def test_steps_are_named_in_the_language_of_the_interface(start, preferences: Preferences, tmp_path) -> None:
    preferences.set("language", "ar")
    driver = start(make_project(tmp_path / "p.hashiya"))
    driver.select("نيرابا")
    driver.press(Qt.Key.Key_3)
    driver.settle()
    driver.trigger("article.in_progress")
    driver.settle()
    dialog = opened(driver)
    assert "قيد العمل" in told(driver, dialog, 0)
    assert "in_progress" not in told(driver, dialog, 0)
    assert "مكان" in told(driver, dialog, 1)
    assert "Place" not in told(driver, dialog, 1)
    assert "قيد العمل" in driver.window.controls.registry["undo"].text()
    dialog.close()


def test_back_to_a_step_and_forth_again_each_step_its_own(marked: Driver) -> None:
    dialog = opened(marked)
    before = dialog.model.standing.last
    choose(marked, dialog, "سامي")
    assert "3 steps" in dialog.said.text()
    dialog.jump()
    marked.bot.waitUntil(lambda: dialog.model.standing.last == before + 3, timeout=5_000)
    marked.settle()
    assert marks(marked) == ["سامي"]
    dialog.table.grab()
    marked.settle()
    choose(marked, dialog, "نيرابا")
    assert dialog.model.taken_back(dialog.chosen())
    assert dialog.model.index(dialog.table.currentIndex().row(), 0).data(Qt.ItemDataRole.FontRole).strikeOut()
    assert "2 steps" in dialog.said.text()
    dialog.jump()
    marked.bot.waitUntil(lambda: dialog.model.standing.last == before + 5, timeout=5_000)
    marked.settle()
    assert sorted(marks(marked)) == sorted(WORDS[:3])
    dialog.close()


def test_enter_jumps_time_after_time(marked: Driver) -> None:
    dialog = opened(marked)
    for keys, left in (((Qt.Key.Key_Down,) * 3, 1), ((Qt.Key.Key_Up,) * 2, 3)):
        for key in (*keys, Qt.Key.Key_Return):
            marked.bot.keyClick(dialog.focusWidget(), key)
        marked.bot.waitUntil(lambda left=left: len(marks(marked)) == left and dialog.table.hasFocus(), timeout=5_000)
        marked.settle()
        dialog.table.grab()
        marked.settle()
    dialog.close()


def test_a_refused_step_ends_the_jump_says_why_and_keeps_what_was_done(marked: Driver) -> None:
    span = next(span for span in marked.session.spans.values() if marked.session.text_of(span) == "نيرابا")
    marked.session.jobs.run(
        lambda project, progress: spans.set_note(project, span.id, "غيرها", annotator="منى"), owner=marked.session
    )
    marked.settle()
    dialog = opened(marked)
    choose(marked, dialog, "سامي")
    dialog.jump()
    marked.settle()
    marked.settle()
    box = marked.window.findChild(QWidget, "fault")
    assert "was changed by another step" in box.text()
    box.close()
    assert "Stopped after 1 of 3 steps" in marked.window.status.notice.text()
    assert sorted(marks(marked)) == sorted(WORDS[:3])
    assert dialog.table.isEnabled()
    dialog.close()


def test_a_jump_can_be_stopped(marked: Driver) -> None:
    dialog = opened(marked)
    choose(marked, dialog, "سامي")
    dialog.jump()
    dialog.reject()
    assert dialog.isVisible(), "Esc stops first"
    marked.settle()
    marked.settle()
    assert len(marks(marked)) > 1
    assert "Stopped after" in marked.window.status.notice.text()
    dialog.reject()
    assert not dialog.isVisible()


def test_going_to_the_place_opens_the_article_and_selects_the_span(marked: Driver) -> None:
    second = marked.window.part("articles").model.id_at(1)
    marked.session.open_article(second)
    marked.settle()
    dialog = opened(marked)
    choose(marked, dialog, "نيرابا")
    dialog.go_to_place()
    marked.settle()
    marked.settle()
    assert not marked.window.findChildren(HistoryDialog)
    chosen = marked.session.spans[marked.view.selected_span()]
    assert marked.session.text_of(chosen) == "نيرابا"


def test_what_cannot_be_jumped_to_says_why(marked: Driver) -> None:
    dialog = opened(marked)
    choose(marked, dialog, "made")
    assert "steps" in dialog.said.text(), "the beginning can be gone back to"
    marked.session.jobs.run(
        lambda project, progress: spans.add_span(project, marked.session.article_id, 0, 4, "PER", annotator="منى"),
        owner=marked.session,
    )
    marked.settle()
    dialog.model.load()
    marked.settle()
    dialog.table.grab()
    marked.settle()
    dialog.table.setCurrentIndex(dialog.model.index(0, 0))
    assert "منى" in dialog.said.text()
    assert not dialog._jump.isEnabled()
    dialog.close()


def test_a_project_that_is_only_read_shows_its_history_and_changes_nothing(marked: Driver, start) -> None:
    second = start(marked.session.path)
    dialog = opened(second)
    choose(second, dialog, "سامي")
    assert "reading only" in dialog.said.text()
    dialog.jump()
    second.settle()
    assert len(marks(second)) == 4
    dialog.close()


def test_pages_come_as_they_are_looked_at(driver: Driver) -> None:
    driver.session.jobs.run(
        lambda project, progress: [
            spans.set_note(
                project,
                spans.add_span(project, driver.session.article_id, 0, 4, "PER", annotator="سلمى").changes[0].id,
                "x",
                annotator="سلمى",
            ),
            *(
                spans.add_span(
                    project, driver.session.article_id, at % 40, at % 40 + 1 + at // 40, "LOC", annotator="م"
                )
                for at in range(400)
            ),
        ],
        owner=driver.session,
    )
    driver.settle()
    dialog = opened(driver)
    rows = dialog.model.rowCount()
    assert rows > 400
    assert dialog.model.index(0, 0).data() == "…", "the newest are others' and out of sight"
    assert told(driver, dialog, 0).startswith("Mark ")
    assert "made" in told(driver, dialog, rows - 1)
    dialog.close()
