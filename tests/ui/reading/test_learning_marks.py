"""The lines under words: which there are, when they appear, how they follow what is learnt."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from reader.base.errors import UserFault
from reader.base.sentences import sentence
from reader.ops import words
from reader.ui.reading.learning.marks import LearningMarks
from tests.ui.conftest import Driver, make_project

TEXT = "قرار جديد\n\nصدر القرار في المدينة، وأكد الوزير أن القرارات ستنفذ. وقال خلفوف إن AzVision نشرته.\n"


@pytest.fixture(autouse=True)
def written_down() -> None:
    """Here the real analysers are asked."""


@pytest.fixture
def reading(start: Callable[..., Driver], tmp_path: Path, preferences) -> Driver:
    """A window with the lines on."""
    preferences.set("word_lines", "always")
    made = start(make_project(tmp_path / "test.hashiya", (TEXT,)))
    lines_of(made)
    return made


def marks_of(driver: Driver) -> LearningMarks:
    driver.bot.waitUntil(lambda: driver.window.controls.learning.marks is not None)
    return driver.window.controls.learning.marks


def lines_of(driver: Driver) -> dict[str, float]:
    """The share of the line under each written word, once all are found."""
    marks = marks_of(driver)
    driver.bot.waitUntil(lambda: driver.window.session.words.is_loaded("ar"), timeout=10_000)
    driver.settle()
    driver.bot.waitUntil(lambda: marks.ready, timeout=10_000)
    text = driver.session.opened.article.text
    found: dict[str, float] = {}
    for placed in driver.view.flow.visible():
        for line in marks.between(placed.laid.piece.start, placed.laid.piece.end) or ():
            found[text[line.start : line.end]] = line.share
    return found


def learn(driver: Driver, lemma: str, level: str) -> None:
    driver.session.edit(lambda project, who: words.set_level(project, "ar", [lemma], level, annotator=who))
    driver.settle()


def test_every_word_that_is_new_has_dots_and_a_possible_name_has_none(reading: Driver) -> None:
    lines = lines_of(reading)
    assert lines["القرار"] == lines["المدينة"] == 0.0
    assert "خلفوف" not in lines
    assert "AzVision" not in lines


def test_a_level_shows_at_once_on_every_form_of_the_word_and_undo_takes_it_back(reading: Driver) -> None:
    learn(reading, "قرار", "3")
    lines = lines_of(reading)
    assert lines["قرار"] == lines["القرار"] == lines["القرارات"] == 0.6
    learn(reading, "قرار", "known")
    assert "القرار" not in lines_of(reading)
    reading.trigger("undo")
    reading.settle()
    assert lines_of(reading)["القرار"] == 0.6
    reading.trigger("undo")
    reading.settle()
    assert lines_of(reading)["القرار"] == 0.0
    reading.trigger("redo")
    reading.settle()
    assert lines_of(reading)["القرار"] == 0.6


def test_the_lines_are_off_for_who_marks_and_on_in_the_readers_view(driver: Driver) -> None:
    learning = driver.window.controls.learning
    assert not learning.lines_shown
    assert learning.marks is None
    learning.set_reading(on=True)
    assert learning.lines_shown
    assert marks_of(driver).on
    learning.set_reading(on=False)
    assert not marks_of(driver).on


def test_a_key_turns_them_on_and_off_and_that_is_remembered(driver: Driver, preferences) -> None:
    driver.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier)
    assert preferences.get("word_lines") == "always"
    assert marks_of(driver).on
    assert driver.window.controls.registry["learning.lines"].isChecked()
    driver.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier)
    assert preferences.get("word_lines") == "reading"
    assert not marks_of(driver).on


def test_a_digit_with_alt_sets_the_level_of_the_word_at_the_caret(reading: Driver) -> None:
    place = TEXT.index("القرارات")
    reading.view.set_caret(place + 2)
    reading.press(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    reading.settle()
    assert lines_of(reading)["القرار"] == 0.8
    assert "4" in reading.window.status.notice.text()
    reading.press(Qt.Key.Key_6, Qt.KeyboardModifier.AltModifier)
    reading.settle()
    assert "القرار" not in lines_of(reading)


def test_several_selected_words_are_one_step(reading: Driver) -> None:
    start, _ = reading.select("صدر")
    _, end = reading.select("المدينة")
    reading.view.select(start, end)
    reading.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    reading.settle()
    lines = lines_of(reading)
    assert {lines[word] for word in ("صدر", "القرار", "في", "المدينة")} == {0.4}
    reading.trigger("undo")
    reading.settle()
    assert set(lines_of(reading).values()) == {0.0}


def test_where_no_word_is_it_is_said(reading: Driver) -> None:
    reading.view.set_caret(TEXT.index("\n\n") + 1)
    reading.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    reading.settle()
    assert "no word" in reading.window.status.notice.text()
    assert reading.session.history.undo is None or "%n" not in str(reading.session.history.undo)


def test_what_cannot_be_found_is_said_once_and_looked_for_again_when_it_is_asked_for_anew(
    reading: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    marks, found, said = marks_of(reading), LearningMarks.read, list[BaseException]()

    def fail(*_asked: object) -> None:
        raise UserFault(sentence("ui", "This span is no longer there."))

    monkeypatch.setattr(reading.window.desk.faults, "show", said.append)
    monkeypatch.setattr(LearningMarks, "read", fail)
    marks.forget()
    assert lines_of(reading) == {}
    reading.view.viewport().repaint()
    reading.settle()
    assert marks.ready
    assert len(said) == 1
    monkeypatch.setattr(LearningMarks, "read", found)
    marks.show(on=False)
    marks.show(on=True)
    assert "القرار" in lines_of(reading)
