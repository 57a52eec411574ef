"""Possible names in the window: hinted at, gone to, marked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.glossary.analysis import WordForms
from tests.ops.reading import TEXT

NAME = "خلفوف"
"""The only word of the article that the lists of these tests do not have."""


@pytest.fixture
def naming(reading):
    """With the hints on, and found."""
    reading.trigger("names.hint")
    wait(reading)
    return reading


def wait(driver) -> None:
    driver.bot.waitUntil(lambda: driver.session.words.is_loaded("ar"), timeout=5000)
    driver.settle()
    driver.view.viewport().repaint()
    driver.bot.waitUntil(lambda: driver.window.controls.names.hints.ready, timeout=5000)


def hinted(driver) -> list[str]:
    found: list[str] = []
    for placed in driver.view.flow.visible():
        piece = placed.laid.piece
        for line in driver.window.controls.names.hints.between(piece.start, piece.end) or ():
            assert line.is_name
            found.append(TEXT[line.start : line.end])
    return found


def test_a_name_has_a_hint_until_it_is_marked_and_again_when_that_is_undone(naming) -> None:
    assert hinted(naming) == [NAME]
    naming.select(NAME)
    naming.press(Qt.Key.Key_1)
    naming.settle()
    assert hinted(naming) == []
    naming.trigger("undo")
    naming.settle()
    assert hinted(naming) == [NAME]


def test_the_dashes_are_painted_and_go_when_they_are_put_off(naming) -> None:
    with_hints = naming.view.grab().toImage()
    naming.trigger("names.hint")
    naming.settle()
    without = naming.view.grab().toImage()
    assert with_hints != without
    assert not naming.window.controls.registry["names.hint"].isChecked()
    assert naming.view._scene.words == {}


def test_both_kinds_of_lines_are_there_at_once(naming) -> None:
    naming.desk_lines = naming.window.desk.preferences.set("word_lines", "always")
    wait(naming)
    assert set(naming.view._scene.words) == {"names", "learning"}
    naming.bot.waitUntil(
        lambda: all(placed.laid.words for placed in naming.view.flow.visible()), timeout=5000
    )  # fmt: skip
    strokes = naming.view.flow.visible()[0].laid.words
    assert strokes.dashes
    assert strokes.dotted


def test_a_key_goes_to_the_name_and_the_labels_key_marks_it(reading) -> None:
    reading.press(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    reading.bot.waitUntil(lambda: reading.view.selected_text() == NAME, timeout=5000)
    reading.settle()
    reading.press(Qt.Key.Key_1)
    reading.settle()
    assert [text for _, text in reading.spans()] == [NAME]
    said: list[str] = []
    reading.session.notice.connect(lambda each: said.append(str(each)))
    reading.trigger("names.next")
    reading.settle()
    assert said == ["Every possible name of this article is marked, or there is none."]
    reading.trigger("undo")
    reading.settle()
    reading.view.set_caret(len(TEXT))
    reading.trigger("names.previous")
    reading.settle()
    assert reading.view.selected_text() == NAME


def test_one_key_marks_and_goes_on(reading) -> None:
    registry = reading.window.controls.registry
    assert not registry["names.mark"].isEnabled()
    reading.window.desk.last_label = "PER"
    reading.trigger("names.next")
    reading.settle()
    registry.refresh()
    reading.trigger("names.mark")
    reading.settle()
    assert reading.spans() == [("PER", NAME)]
    reading.trigger("undo")
    reading.settle()
    reading.select(NAME)
    reading.window.controls.marking.arm("LOC")
    reading.trigger("names.mark")
    reading.settle()
    assert reading.spans() == [("LOC", NAME)]


def test_keys_that_follow_wait_for_the_name(reading) -> None:
    reading.session.words.load("ar")
    reading.bot.waitUntil(lambda: reading.session.words.is_loaded("ar"), timeout=5000)
    reading.window.desk.last_label = "PER"
    reading.trigger("names.next")
    reading.trigger("label.repeat")
    reading.settle()
    assert reading.spans() == [("PER", NAME)]


def test_a_language_without_a_list_says_so(reading) -> None:
    reading.session.words._forms["he"] = WordForms([])
    reading.session.turns.take(lambda: reading.session.open_article("a2"))
    reading.settle()
    said: list[str] = []
    reading.session.notice.connect(lambda each: said.append(str(each)))
    reading.trigger("names.hint")
    reading.bot.waitUntil(lambda: bool(said), timeout=5000)
    reading.trigger("names.next")
    reading.bot.waitUntil(lambda: len(said) == 2, timeout=5000)
    assert said[0] == said[1]
    assert "עברית" in said[0]
    assert not reading.session.turns.busy
