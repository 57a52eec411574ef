"""Another language or theme brings another window: nothing that a person sees or has at hand is lost on the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from shiboken6 import isValid

from reader.ui.dialogs.preferences import PreferencesDialog


@pytest.fixture
def rebuild(driver, preferences, qtbot):
    """Gives a setting its value; waits for the window that comes of it."""

    def change(name: str, value: str) -> None:
        old = driver.window
        preferences.set(name, value)
        qtbot.waitUntil(lambda: driver.window is not old and driver.window.controls is not None, timeout=5000)
        driver.settle()

    return change


def test_what_was_marked_since_the_article_was_opened_is_shown_and_selected(driver, rebuild) -> None:
    start, end = driver.select("سامي ناصر")
    driver.press(Qt.Key.Key_1)
    driver.settle()
    selected = driver.view.selected_span()
    for value in ("dark", "sepia"):
        rebuild("theme", value)
        assert [(span.start, span.end) for span in driver.view.spans_at(start)] == [(start, end)]
        assert driver.view.selected_span() == selected
        assert driver.view.caret() == end
    driver.select("ليلى" if "ليلى" in driver.session.opened.article.text else "نيرابا")
    driver.trigger("label.repeat")
    driver.settle()
    assert len(driver.spans()) == 2, "the label used last is still known"


def test_the_old_window_stays_as_it_was_until_the_new_one_is_painted(driver, preferences, qtbot, monkeypatch) -> None:
    old, succession = driver.window, driver.application._succession
    seen: list[tuple[bool, bool, bool]] = []
    finish = succession.finish

    def spy() -> None:
        if isValid(old):
            seen.append((old.isVisible(), old.updatesEnabled(), driver.window.isVisible()))
        finish()

    monkeypatch.setattr(succession, "finish", spy)
    preferences.set("language", "ar")
    qtbot.waitUntil(lambda: bool(seen), timeout=5000)
    assert seen[0] == (True, False, True)
    qtbot.waitUntil(lambda: not isValid(old), timeout=5000)
    qtbot.waitUntil(lambda: driver.window.controls is not None, timeout=5000)


def test_the_preferences_come_again_where_they_were_however_soon_the_next_change(driver, preferences, qtbot) -> None:
    old = driver.window
    dialog = PreferencesDialog(old.desk)
    dialog.open()
    driver.settle()
    dialog.move(QPoint(40, 30))
    dialog.fields["language"].widget.setFocus()
    preferences.set("language", "ar")
    qtbot.waitUntil(lambda: driver.window is not old, timeout=5000)
    preferences.set("language", "en")  # the arrow key twice: before the dialog has come again
    qtbot.waitUntil(lambda: driver.application.language == "en" and driver.window.desk.language == "en", timeout=5000)
    qtbot.waitUntil(lambda: bool(driver.window.findChildren(PreferencesDialog)), timeout=5000)
    driver.settle()
    (again,) = driver.window.findChildren(PreferencesDialog)
    assert again.isVisible()
    assert again.pos() == QPoint(40, 30)
    assert again.place()[:2] == ("interface", "language")
    assert again.focusWidget() is again.fields["language"].widget
    again.close()


def test_what_changes_nothing_brings_no_other_window(driver, preferences, qtbot) -> None:
    old = driver.window
    preferences.set("theme", "dark")
    preferences.set("theme", "light")
    qtbot.wait(50)
    driver.settle()
    assert driver.window is old
