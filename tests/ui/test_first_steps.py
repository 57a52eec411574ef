"""The hint for newcomers: three steps, ticked as they are done; put away or done, it never comes again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from reader.ui.preferences.preferences import FIRST_STEPS
from tests.ui.conftest import make_project


@pytest.fixture
def driver(start, preferences, tmp_path: Path):
    preferences.remember(**{FIRST_STEPS: True})
    return start(make_project(tmp_path / "p.hashiya"))


def test_each_step_is_ticked_when_it_is_done_and_then_it_goes(driver, preferences, qtbot, monkeypatch) -> None:
    steps = driver.window.part("steps")
    steps._farewell.setInterval(30)
    assert steps.isVisible()
    assert steps.done() == (False, False, False)
    assert "(to do)" in steps._words[0].accessibleName()
    assert not any("FSI" in words.accessibleName() for words in steps._words), "signs for direction are not read aloud"
    driver.select("سامي")
    assert steps.done() == (True, False, False)
    assert "(done)" in steps._words[0].accessibleName()
    driver.press(Qt.Key.Key_1)
    driver.settle()
    assert steps.done() == (True, True, False)
    driver.trigger("undo")
    driver.settle()
    assert steps.done() == (True, True, True)
    assert preferences.remembered(FIRST_STEPS) is False
    qtbot.waitUntil(lambda: not steps.isVisible())


def test_it_covers_no_text_and_says_the_keys_of_the_labels(driver) -> None:
    steps, view = driver.window.part("steps"), driver.view
    top = steps.mapTo(driver.window, steps.rect().topLeft()).y()
    bottom = view.mapTo(driver.window, view.rect().bottomLeft()).y()
    assert top > bottom
    label = driver.session.labels[0]
    assert label.key.upper() in steps._words[1].text()
    assert label.name_en in steps._words[1].text()


def test_put_away_it_never_comes_again_but_when_asked_for(driver, start, preferences, tmp_path) -> None:
    steps = driver.window.part("steps")
    driver.trigger("focus.next")
    assert steps._close.hasFocus() or driver.window.focusWidget() is steps._close
    driver.bot.keyClick(steps._close, Qt.Key.Key_Space)
    assert not steps.isVisible()
    assert driver.window.focusWidget() is driver.view
    again = start(make_project(tmp_path / "other.hashiya"))
    assert not again.window.shown("steps")
    again.trigger("help.steps")
    assert again.window.shown("steps")
    again.trigger("help.steps")
    assert not again.window.shown("steps")


def test_who_was_never_new_sees_nothing(start, tmp_path) -> None:
    assert not start(make_project(tmp_path / "p.hashiya")).window.shown("steps")


def test_labels_without_keys_are_clicked(start, preferences, tmp_path) -> None:
    from reader.model import Label, LabelSet
    from reader.ops.importing import import_text
    from reader.ops.projects import create_project

    labels = LabelSet(id="x", name_ar="", name_en="", labels=(Label(code="A", name_en="<b>A</b>"),))
    with create_project(tmp_path / "p.hashiya", labels) as project:
        import_text(project, "نص")
    preferences.remember(**{FIRST_STEPS: True})
    steps = start(tmp_path / "p.hashiya").window.part("steps")
    assert "Click a label" in steps._words[1].text()


def test_what_was_done_is_still_ticked_in_another_language(driver, preferences, qtbot) -> None:
    driver.select("سامي")
    old = driver.window
    preferences.set("language", "ar")
    qtbot.waitUntil(lambda: driver.window is not old and driver.window.controls is not None)
    driver.settle()
    assert driver.window.part("steps").done() == (True, False, False)
    driver.window.part("steps").dismiss()
    driver.trigger("help.steps")
    assert driver.window.shown("steps")


def test_focus_mode_shows_the_text_without_them(driver) -> None:
    steps = driver.window.part("steps")
    driver.trigger("focus.mode")
    assert not steps.isVisible()
    driver.trigger("focus.mode")
    assert steps.isVisible()
    driver.trigger("focus.mode")
    steps.dismiss()
    driver.trigger("focus.mode")
    assert not steps.isVisible()


def test_the_readers_view_is_without_them_and_brings_them_back(driver, start, tmp_path) -> None:
    assert driver.window.shown("steps")
    driver.trigger("reader.view")
    driver.settle()
    assert not driver.window.shown("steps")
    again = start(make_project(tmp_path / "other.hashiya"))  # as it was left
    again.settle()
    assert again.window.reader.on
    assert not again.window.shown("steps")
    for each in (driver, again):
        each.trigger("reader.view")
        each.settle()
        assert each.window.shown("steps")
