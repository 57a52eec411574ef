"""Bookmarks, highlights and notes in the window: by keys, on the card, in the list; and reading time."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from reader.ops import marginalia
from reader.ui.access.margins import MarginVoice
from reader.ui.article.styles import HIGHLIGHTS
from reader.ui.language.names import COLOUR_NAMES
from reader.ui.language.words import say
from reader.ui.reading.margin import listing as margin_list
from reader.ui.reading.margin.listing import MarginListDialog
from reader.ui.reading.margin.note_card import NoteCard
from tests.ui.conftest import make_project

K, M = Qt.Key, Qt.KeyboardModifier


def kept(driver) -> list[tuple[str, str, str, str]]:
    text = driver.session.opened.article.text
    found = sorted(driver.session.margins.values(), key=lambda each: (each.start, -each.end))
    return [(each.kind, text[each.start : each.end], each.colour, each.text) for each in found]


def write(driver, words: str) -> NoteCard:
    """Open the card by its key and write on it."""
    driver.press(K.Key_F2, M.ShiftModifier)
    driver.settle()
    card = driver.window.findChild(NoteCard)
    driver.bot.keyClicks(card.editor, words)
    return card


def leave(driver, card: NoteCard, key: Qt.Key = K.Key_Escape, *modifiers: Qt.KeyboardModifier) -> None:
    driver.bot.keyClick(card.editor, key, *modifiers)
    driver.settle()


def test_a_bookmark_by_key_and_out_again(driver) -> None:
    driver.view.set_caret(driver.session.opened.article.text.index("نيرابا"))
    driver.press(K.Key_B, M.ControlModifier)
    driver.settle()
    assert kept(driver) == [("bookmark", "", "", "")]
    assert driver.view.margins
    driver.view.set_caret(driver.session.opened.article.text.index("سامي"))  # the same line
    driver.press(K.Key_B, M.ControlModifier)
    driver.settle()
    assert kept(driver) == []
    driver.trigger("undo")
    driver.settle()
    assert len(kept(driver)) == 1
    assert driver.session.spans == {}


def test_a_highlight_by_key_another_colour_and_away(driver) -> None:
    driver.select("سامي ناصر")
    driver.press(K.Key_H, M.ControlModifier, M.ShiftModifier)
    driver.settle()
    assert kept(driver) == [("highlight", "سامي ناصر", "yellow", "")]
    driver.trigger("highlight.blue")
    driver.settle()
    assert kept(driver) == [("highlight", "سامي ناصر", "blue", "")]
    driver.view.set_caret(driver.session.opened.article.text.index("سامي") + 1)  # the word lies within it
    driver.press(K.Key_H, M.ControlModifier, M.ShiftModifier)
    driver.settle()
    assert kept(driver) == []
    driver.select("نيرابا")
    driver.press(K.Key_H, M.ControlModifier, M.ShiftModifier)
    driver.settle()
    assert kept(driver) == [("highlight", "نيرابا", "blue", "")], "the colour used last"


def test_a_highlight_with_a_note_only_changes_its_colour(driver) -> None:
    driver.select("سامي ناصر")
    leave(driver, write(driver, "who"))
    for _ in range(2):
        driver.select("سامي ناصر")
        driver.trigger("highlight.yellow")
        driver.settle()
    assert kept(driver) == [("note", "سامي ناصر", "yellow", "who")]


def test_without_a_word_there_is_nothing_to_highlight(driver) -> None:
    driver.view.set_caret(len(driver.session.opened.article.text))
    driver.trigger("highlight")
    driver.settle()
    assert kept(driver) == []


@pytest.mark.parametrize("way", [(K.Key_Escape,), (K.Key_Return, M.ControlModifier)])
def test_a_note_on_a_selection_is_kept_when_the_card_is_left(driver, way) -> None:
    driver.select("12 سفينة")
    card = write(driver, "how many")
    assert card.isVisible()
    leave(driver, card, *way)
    assert not card.isVisible()
    assert kept(driver) == [("note", "12 سفينة", "yellow", "how many")]
    assert driver.view.hasFocus()


def test_a_note_on_a_place_and_none_where_nothing_was_written(driver) -> None:
    driver.view.set_caret(driver.session.opened.article.text.index("وقال"))
    leave(driver, write(driver, ""))
    assert kept(driver) == []
    leave(driver, write(driver, "here"))
    assert kept(driver) == [("note", "", "", "here")]
    card = write(driver, " and there")  # the same line: the note is opened again, the caret before its words
    leave(driver, card)
    assert len(kept(driver)) == 1
    assert "and there" in kept(driver)[0][3]


def test_the_card_changes_text_and_colour_and_takes_away(driver) -> None:
    driver.select("سامي ناصر")
    leave(driver, write(driver, "x"))
    (name,) = driver.session.margins
    driver.window.controls.notes.show(name)
    card = driver.window.findChild(NoteCard)
    assert card.editor.toPlainText() == "x"
    card.colours.button(HIGHLIGHTS.index("rose")).click()
    leave(driver, card)
    assert kept(driver) == [("note", "سامي ناصر", "rose", "x")]
    driver.window.controls.notes.show(name)
    card._delete.click()
    driver.settle()
    assert kept(driver) == []


def test_a_click_elsewhere_keeps_the_note(driver) -> None:
    driver.select("سامي ناصر")
    write(driver, "kept")
    driver.view.setFocus()
    driver.settle()
    assert kept(driver)[0][3] == "kept"


def test_another_article_keeps_the_note_on_the_one_before(driver) -> None:
    first = driver.session.article_id
    driver.select("سامي ناصر")
    write(driver, "kept")
    driver.trigger("article.next")
    driver.settle()
    assert driver.session.article_id != first
    assert kept(driver) == []
    driver.trigger("article.previous")
    driver.settle()
    assert kept(driver)[0][3] == "kept"


def test_from_one_to_the_next_and_back(driver) -> None:
    for words in ("سامي", "12 سفينة", "غدا"):
        driver.select(words)
        driver.trigger("highlight")
        driver.settle()
    driver.view.set_caret(0)
    driver.press(K.Key_PageDown, M.ControlModifier, M.AltModifier)
    assert driver.view.selected_text() == "سامي"
    driver.press(K.Key_PageDown, M.ControlModifier, M.AltModifier)
    driver.press(K.Key_PageDown, M.ControlModifier, M.AltModifier)
    assert driver.view.selected_text() == "غدا"
    driver.press(K.Key_PageDown, M.ControlModifier, M.AltModifier)
    driver.press(K.Key_PageUp, M.ControlModifier, M.AltModifier)
    assert driver.view.selected_text() == "12 سفينة"


@pytest.fixture
def listed(driver) -> MarginListDialog:
    for words in ("سامي ناصر", "سفينة"):
        driver.select(words)
        driver.trigger("highlight")
        driver.settle()
    driver.select("غدا")
    leave(driver, write(driver, "tomorrow"))
    driver.trigger("margin.list")
    driver.settle()
    dialog = driver.window.findChild(MarginListDialog)
    yield dialog
    if isValid(dialog):
        dialog.close()
    driver.settle()


def shown(dialog: MarginListDialog) -> list[str]:
    return [each.words for each in dialog.listed()]


def test_the_list_is_searched_folded_and_chosen_by_kind(driver, listed) -> None:
    assert shown(listed) == ["سامي ناصر", "سفينة", "غدا"]
    listed.search.setText("سَفِينة")
    assert shown(listed) == ["سفينة"]
    listed.search.setText("nowhere")
    assert shown(listed) == []
    assert not listed._go.isEnabled()
    listed.search.clear()
    listed.kind.setCurrentIndex(3)
    driver.settle()
    assert shown(listed) == ["غدا"]


def test_the_list_goes_there(driver, listed) -> None:
    listed.table.selectRow(1)
    driver.bot.keyClick(listed.table, K.Key_Return)
    driver.settle()
    assert driver.view.selected_text() == "سفينة"


def test_the_list_of_all_articles_opens_another(driver, listed) -> None:
    listed.where.setCurrentIndex(1)
    driver.settle()
    listed.close()
    driver.trigger("article.next")
    driver.settle()
    driver.trigger("margin.list")
    driver.settle()
    dialog = [each for each in driver.window.findChildren(MarginListDialog) if each.isVisible()][-1]
    assert shown(dialog) == []
    dialog.where.setCurrentIndex(1)
    driver.settle()
    assert len(shown(dialog)) == 3
    dialog.table.selectRow(0)
    dialog.go()
    driver.settle()
    assert driver.view.selected_text() == "سامي ناصر"


def test_the_list_changes_a_note_and_deletes(driver, listed) -> None:
    listed.table.selectRow(0)
    driver.bot.keyClick(listed.table, K.Key_F2)
    driver.bot.keyClicks(listed.note, "a person")
    driver.bot.keyClick(listed.note, K.Key_Return, M.ControlModifier)
    driver.settle()
    assert kept(driver)[0][3] == "a person"
    assert listed.chosen().marginal.text == "a person"
    listed.table.selectRow(1)
    driver.bot.keyClick(listed.table, K.Key_Delete)
    driver.settle()
    assert shown(listed) == ["سامي ناصر", "غدا"]
    assert listed.chosen().words == "غدا"


def test_the_list_exports_what_it_shows(driver, listed, monkeypatch, tmp_path: Path) -> None:
    out = tmp_path / "n.jsonld"
    monkeypatch.setattr(margin_list, "ask_save", lambda *_: out)
    listed.search.setText("سفينة")
    listed.export()
    driver.settle()
    document = json.loads(out.read_text("utf-8"))
    assert [each["target"]["selector"][1]["exact"] for each in document["first"]["items"]] == ["سفينة"]
    assert out.name in listed.said.text()


def test_an_empty_list_says_how_to_begin(driver) -> None:
    driver.trigger("margin.list")
    driver.settle()
    dialog = driver.window.findChild(MarginListDialog)
    assert "Ctrl+B" in dialog.said.text()
    assert not dialog._export.isEnabled()
    dialog.close()


def test_a_project_to_be_read_only_shows_them_and_changes_nothing(start, tmp_path: Path, driver) -> None:
    driver.select("سامي ناصر")
    driver.trigger("highlight")
    driver.settle()
    other = start(driver.session.path)  # the first window holds it
    assert other.session.read_only
    assert len(other.view.margins.all) == 1
    assert not other.window.controls.registry["bookmark"].isEnabled()
    assert other.window.controls.registry["margin.list"].isEnabled()


def test_screen_readers_hear_them(driver) -> None:
    heard: list[str] = []
    voice = MarginVoice(driver.window.desk, lambda said: heard.append(say(said)))
    QAccessible.setActive(True)
    try:
        driver.select("سامي ناصر")
        leave(driver, write(driver, "who"))
        driver.view.set_caret(0)
        heard.clear()
        driver.view.set_caret(driver.session.opened.article.text.index("سامي"))
        driver.view.set_caret(driver.view.caret() + 1)
        assert [each.replace("\u2068", "").replace("\u2069", "") for each in heard] == ["Note: who"]
    finally:
        QAccessible.setActive(False)
        voice.deleteLater()


def test_the_names_of_colours_are_those_of_the_project() -> None:
    from reader.formats.marginalia import COLOURS

    assert tuple(COLOURS) == HIGHLIGHTS == tuple(COLOUR_NAMES)


# ---- reading time


@pytest.fixture
def long(start, tmp_path: Path):
    text = "عنوان\n\n" + "كَلِمَة " * 1399
    return start(make_project(tmp_path / "long.hashiya", (text, "قصير")))


def test_the_status_line_tells_the_time_and_what_is_left(long) -> None:
    status = long.window.status
    assert "1,400" in status.words.text() or "1400" in status.words.text()
    assert status.time.text() == "About 10 minutes to read"
    long.view.set_caret(len(long.session.opened.article.text) // 2)
    assert status.time.text() == "About 5 minutes left"
    long.window.desk.preferences.set("reading_speed", 70)
    long.window.show_preferences()
    assert status.time.text() == "About 10 minutes left"
    long.view.set_caret(len(long.session.opened.article.text))
    assert status.time.text() == "Under a minute left"


def test_the_list_of_articles_has_a_column_for_it(long) -> None:
    panel = long.window.part("articles")
    model = panel.model
    model.show_columns(("state", "title", "time"))
    long.settle()

    def cells() -> list[str]:
        QApplication.processEvents()
        return [model.data(model.index(row, 2)) for row in range(model.rowCount())]

    cells()
    long.settle()
    assert cells() == ["10 minutes", "Under a minute"]
    long.window.desk.preferences.set("reading_speed", 700)
    long.settle()
    cells()
    long.settle()
    assert cells() == ["2 minutes", "Under a minute"]
    model.sort(2, Qt.SortOrder.AscendingOrder)
    long.settle()
    cells()
    long.settle()
    assert cells() == ["Under a minute", "2 minutes"]


def test_undo_goes_to_the_place_in_its_article(driver) -> None:
    start, _ = driver.select("نيرابا")
    first = driver.session.article_id
    driver.trigger("highlight")
    driver.settle()
    driver.trigger("article.next")
    driver.settle()
    driver.trigger("undo")
    driver.settle()
    assert driver.session.article_id == first
    assert driver.view.caret() == start
    assert kept(driver) == []


def test_the_page_beside_shows_its_own_and_what_changes_on_it(driver) -> None:
    start, end = driver.select("سامي ناصر")
    driver.trigger("highlight")
    driver.settle()
    here, there = driver.session.article_id, driver.window.part("articles").model.id_at(1)
    beside = driver.window.controls.beside
    beside.show(there)
    driver.settle()
    assert not beside.view.margins
    beside.go_over()
    driver.settle()
    assert driver.session.article_id == there
    assert [(each.start, each.end) for each in beside.view.margins.all] == [(start, end)]
    name = beside.view.margins.all[0].id
    driver.session.edit(lambda p, who: marginalia.change_marginal(p, name, colour="rose", annotator=who))
    driver.settle()
    assert beside.view.margins.all[0].colour == "rose"
    beside.go_over()
    driver.settle()
    assert driver.session.article_id == here
    assert kept(driver) == [("highlight", "سامي ناصر", "rose", "")]
