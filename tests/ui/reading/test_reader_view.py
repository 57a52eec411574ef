"""The reader's view: no tools for marking, no accidental marks; remembered, and back with the same key."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolBar

from reader.ops.spans import add_span
from reader.ui.reading.reader_view import is_for_annotating
from tests.ui.conftest import make_project


@pytest.fixture
def marked(reading):
    """A window with one span in its article."""
    article = reading.session.article_id
    reading.session.edit(lambda project, who: add_span(project, article, 0, 3, "PER", annotator=who))
    reading.settle()
    return reading


def bar(driver):
    return [action.objectName() for action in driver.window.controls.tools.actions() if action.isVisible()]


def painted_marks(driver):
    return [fill for placed in driver.view.flow.visible() for fill in driver.view._surface.marks(placed.laid).fills]


def test_one_key_hides_the_tools_and_brings_them_back(marked):
    window, before = marked.window, bar(marked)
    marked.press(Qt.Key.Key_F12)
    marked.settle()
    assert window.reader.on
    assert not window.part("side").isVisible()
    assert window.part("start").isVisible()
    assert not [name for name in bar(marked) if name.startswith(("span.", "label."))]
    names = bar(marked)
    assert not any(not name and not following for name, following in pairwise(names))
    assert marked.view.hasFocus()
    marked.press(Qt.Key.Key_F12)
    marked.settle()
    assert bar(marked) == before
    assert window.part("side").isVisible()


def test_nothing_can_be_marked_meanwhile(marked):
    marked.view.select_span(next(iter(marked.session.spans)))
    marked.trigger("label.drag")
    marked.settle()
    assert marked.window.desk.armed
    marked.press(Qt.Key.Key_F12)
    marked.settle()
    assert not marked.window.desk.armed
    assert marked.view.selected_span() == ""
    spans = marked.spans()
    marked.view.set_caret(8)
    for key in (Qt.Key.Key_1, Qt.Key.Key_Period, Qt.Key.Key_Delete, Qt.Key.Key_Tab, Qt.Key.Key_F2, Qt.Key.Key_F10):
        marked.press(key)
        marked.settle()
    marked.select("خلفوف")
    marked.press(Qt.Key.Key_1)
    marked.press(Qt.Key.Key_1, Qt.KeyboardModifier.ShiftModifier)
    marked.settle()
    assert marked.spans() == spans
    assert marked.view.selected_span() == ""
    assert not marked.window.part("side").isVisible()
    marked.press(Qt.Key.Key_F12)
    marked.settle()
    marked.press(Qt.Key.Key_1)
    marked.settle()
    assert len(marked.spans()) == len(spans) + 1


def test_marks_are_hidden_or_shown_by_choice(marked):
    assert painted_marks(marked)
    marked.press(Qt.Key.Key_F12)
    marked.settle()
    assert not painted_marks(marked)
    marked.press(Qt.Key.Key_F12, Qt.KeyboardModifier.ShiftModifier)
    marked.settle()
    assert painted_marks(marked)
    marked.press(Qt.Key.Key_F12)
    marked.settle()
    marked.press(Qt.Key.Key_F12, Qt.KeyboardModifier.ShiftModifier)  # means nothing here
    marked.settle()
    assert painted_marks(marked)
    assert marked.window.reader.shows_marks


@pytest.mark.parametrize("side", [True, False])
def test_it_is_remembered_with_the_panels_as_they_were(marked, start, tmp_path, side):
    marked.window.part("side").setVisible(side)
    marked.press(Qt.Key.Key_F12)
    marked.settle()
    marked.window.memory.keep()
    again = start(make_project(tmp_path / "again.hashiya"))
    article = again.session.article_id
    again.session.edit(lambda project, who: add_span(project, article, 0, 3, "PER", annotator=who))
    again.settle()
    assert again.window.reader.on
    assert not again.window.part("side").isVisible()
    assert not painted_marks(again)
    again.press(Qt.Key.Key_F12)
    again.settle()
    assert again.window.part("side").isVisible() == side
    assert painted_marks(again)
    again.window.memory.keep()
    hidden = again.window.desk.preferences.remembered("hidden")
    assert ("side" in hidden) is not side


def test_another_language_keeps_it(marked):
    marked.press(Qt.Key.Key_F12)
    marked.settle()
    before = marked.window
    marked.application.preferences.set("language", "ar")
    marked.bot.waitUntil(lambda: marked.window is not before and marked.window.controls is not None)
    marked.settle()
    assert marked.window.reader.on
    assert not marked.window.part("side").isVisible()
    assert not [name for name in bar(marked) if name.startswith("span.")]
    marked.application.preferences.set("language", "en")


def test_focus_mode_and_the_readers_view_leave_each_other_alone(marked):
    marked.press(Qt.Key.Key_F12)
    marked.trigger("focus.mode")
    marked.settle()
    marked.trigger("focus.mode")
    marked.settle()
    assert not marked.window.part("side").isVisible()
    assert marked.window.part("start").isVisible()
    marked.trigger("focus.mode")
    marked.press(Qt.Key.Key_F12)
    marked.settle()
    assert not marked.window.focus.on
    assert marked.window.part("side").isVisible()


def test_what_reads_stays_and_what_marks_goes(marked):
    specs = marked.window.controls.registry.specs
    gone = set(filter(is_for_annotating, specs))
    assert {"span.delete", "label.repeat", "mark.everywhere", "guideline", "panel.side"} <= gone
    assert gone.isdisjoint({"word.look_up", "copy", "find", "article.next", "undo", "reader.view", "escape"})
    assert isinstance(marked.window.controls.tools, QToolBar)


def test_the_word_a_label_would_mark_is_not_lit(marked):
    marked.view.set_caret(8)
    assert marked.view._scene.target
    marked.press(Qt.Key.Key_F12)
    marked.settle()
    marked.view.set_caret(9)
    assert marked.view._scene.target is None


@pytest.mark.parametrize(
    ("key", "held", "name"),
    [
        (Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier, "Next possible name"),
        (Qt.Key.Key_Period, Qt.KeyboardModifier.NoModifier, "Mark again"),
    ],
)
def test_a_key_for_annotating_says_why_it_does_nothing(marked, key, held, name):
    said: list[str] = []
    marked.press(Qt.Key.Key_F12)
    marked.settle()
    marked.session.notice.connect(lambda notice: said.append(str(notice)))
    marked.press(key, held)
    assert name in said[-1].replace("\u2068", "").replace("\u2069", "")
    assert "F12" in said[-1]
    marked.press(Qt.Key.Key_F12)
    marked.settle()
    said.clear()
    marked.press(key, held)
    marked.settle()
    assert not any("annotating" in each for each in said)
