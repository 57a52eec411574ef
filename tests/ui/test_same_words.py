"""The same words everywhere: shown, walked through, left out, agreed to as one step; and going from place to place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import make_project

K, M = Qt.Key, Qt.KeyboardModifier
TEXT = "خرداش يصل\n\nقال نديم خرداش إن الوفد وصل. وشكر خرداش المدينة، ورد الوفد وخرداش معا.\n"


@pytest.fixture
def driver(start, tmp_path):
    return start(make_project(tmp_path / "words.hashiya", (TEXT,)))


def proposed(driver) -> list[str]:
    return [TEXT[start:end] for start, end in driver.window.controls.proposal.places]


def test_every_place_is_shown_first_and_marked_as_one_step(driver):
    driver.view.set_caret(0)
    driver.press(K.Key_1, M.ShiftModifier)
    driver.settle()
    bar = driver.window.part("proposal")
    assert bar.isVisible()
    assert "4 places" in bar.words.text()
    assert driver.spans() == []
    driver.press(K.Key_Return)
    driver.settle()
    assert driver.spans() == [("PER", "خرداش")] * 4
    assert not bar.isVisible()
    assert driver.view.caret() == len("خرداش")
    driver.trigger("undo")
    driver.settle()
    assert driver.spans() == []


def test_what_is_marked_already_is_not_proposed(driver):
    driver.select("نديم خرداش")
    driver.press(K.Key_1)
    driver.settle()
    driver.view.select_span("")
    driver.view.set_caret(0)
    driver.press(K.Key_1, M.ShiftModifier)
    driver.press(K.Key_Return)  # faster than the search
    driver.settle()
    assert driver.spans() == [("PER", "خرداش"), ("PER", "نديم خرداش"), ("PER", "خرداش"), ("PER", "خرداش")]


def test_a_place_can_be_left_out(driver):
    driver.view.set_caret(0)
    driver.press(K.Key_1, M.ShiftModifier)
    driver.settle()
    driver.press(K.Key_Delete)
    assert len(proposed(driver)) == 4
    driver.press(K.Key_Tab)
    second = driver.view.selection()
    assert TEXT[slice(*second)] == "خرداش"
    driver.press(K.Key_Delete)
    driver.press(K.Key_Tab, M.ShiftModifier)
    driver.press(K.Key_Return)
    driver.settle()
    assert len(driver.spans()) == 3
    assert second not in [(span.start, span.end) for span in driver.session.spans.values()]


def test_escape_marks_nothing(driver):
    driver.view.set_caret(0)
    driver.press(K.Key_1, M.ShiftModifier)
    driver.press(K.Key_Escape)
    driver.settle()
    assert proposed(driver) == []
    assert driver.spans() == []
    assert not driver.window.part("proposal").isVisible()


def test_the_other_places_of_a_marked_span(driver):
    driver.view.set_caret(0)
    driver.press(K.Key_1)
    driver.settle()
    driver.trigger("mark.everywhere")
    driver.settle()
    assert len(proposed(driver)) == 3
    driver.press(K.Key_Return)
    driver.settle()
    assert len(driver.spans()) == 4
    driver.trigger("mark.everywhere")
    driver.settle()
    assert "all of them are marked" in driver.window.status.notice.text()


def test_from_place_to_place_round_the_end(driver):
    driver.view.set_caret(0)
    seen = []
    for _ in range(4):
        driver.press(K.Key_F4)
        driver.settle()
        seen.append(driver.view.selection()[0])
    assert seen == [*sorted(seen[:3]), 0]
    driver.press(K.Key_F4, M.ShiftModifier)
    driver.settle()
    assert driver.view.selection()[0] == seen[2]
    driver.press(K.Key_1)
    driver.settle()
    assert driver.spans() == [("PER", "خرداش")]
    assert driver.view.caret() == seen[2] + 5


def test_the_label_used_last_again(driver):
    repeat = driver.window.controls.registry["label.repeat"]
    assert not repeat.isEnabled()
    driver.view.set_caret(0)
    driver.press(K.Key_1)
    driver.settle()
    driver.view.set_caret(TEXT.index("المدينة"))
    driver.press(K.Key_Period)
    driver.settle()
    assert driver.spans() == [("PER", "خرداش"), ("PER", "المدينة")]


def test_marking_by_dragging_is_one_key_away(driver):
    driver.press(K.Key_M, M.ControlModifier, M.ShiftModifier)
    assert driver.view.armed() == "PER"
    driver.press(K.Key_M, M.ControlModifier, M.ShiftModifier)
    assert driver.view.armed() is None


def test_another_article_ends_the_question(driver):
    driver.view.set_caret(0)
    driver.press(K.Key_1, M.ShiftModifier)
    driver.settle()
    driver.session.reload()
    driver.settle()
    assert proposed(driver) == []
    assert not driver.window.part("proposal").isVisible()


def test_a_window_made_anew_asks_nothing_and_the_old_one_is_gone(driver, preferences):
    driver.view.set_caret(0)
    driver.press(K.Key_1, M.ShiftModifier)
    driver.settle()
    before = driver.window
    preferences.set("theme", "dark")
    driver.bot.waitUntil(lambda: driver.window is not before and driver.window.controls is not None)
    driver.settle()
    assert proposed(driver) == []
    driver.session.reload()
    driver.settle()
    driver.press(K.Key_1, M.ShiftModifier)
    driver.settle()
    assert len(proposed(driver)) == 4
