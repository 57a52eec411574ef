"""The list of an article's words: what stands in it, how levels and meanings are set in it, how it is taken away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from reader.base.errors import Cancelled, UserFault
from reader.base.sentences import sentence
from reader.ui.reading.learning import word_list
from reader.ui.reading.learning.word_list import WordListDialog
from reader.ui.reading.learning.word_list_model import NAMES
from tests.ops.reading import TEXT
from tests.ui.conftest import Driver

Cell = Callable[[int, str], str]


@pytest.fixture
def listed(reading: Driver) -> Iterator[WordListDialog]:
    """The list of the open article, filled."""
    reading.trigger("learning.list")
    dialog = reading.window.findChild(WordListDialog)
    wait(reading, dialog)
    yield dialog
    dialog.close()


def wait(driver: Driver, dialog: WordListDialog) -> None:
    driver.bot.waitUntil(lambda: driver.session.words.is_loaded("ar"), timeout=10_000)
    driver.settle()
    driver.bot.waitUntil(lambda: dialog.model.total > 0)


def column(dialog: WordListDialog, name: str) -> list[str]:
    rows = range(dialog.model.rowCount())
    return [dialog.model.index(row, NAMES.index(name)).data().strip("\u2066\u2067\u2068\u2069") for row in rows]


def row_of(dialog: WordListDialog, lemma: str) -> int:
    return [word.lemma for word in dialog.model.shown()].index(lemma)


def press(driver: Driver, dialog: WordListDialog, key: Qt.Key) -> None:
    driver.bot.keyClick(dialog.table, key)
    driver.settle()


def test_each_word_stands_once_the_frequent_ones_first_and_names_last(listed: WordListDialog) -> None:
    words = listed.model.shown()
    assert [word.lemma for word in words[:2]] == ["مجلس", "قرار"]
    assert column(listed, "word")[0] == "مَجْلِس"
    assert column(listed, "count")[0] == str(words[0].count)
    assert column(listed, "gloss")[0] == "council"
    assert words[-1].perhaps_a_name
    assert "AzVision" not in column(listed, "word")


def test_a_digit_sets_the_level_of_all_selected_words_in_one_step(reading: Driver, listed: WordListDialog) -> None:
    listed.table.selectAll()
    press(reading, listed, Qt.Key.Key_3)
    assert {word.level for word in listed.model.shown()} == {"3"}
    reading.trigger("undo")
    reading.settle()
    assert {word.level for word in listed.model.shown()} == {"new"}


def test_a_row_stays_where_it_is_until_the_filter_is_chosen_again(reading: Driver, listed: WordListDialog) -> None:
    listed.model.choose("new")
    before = column(listed, "word")
    listed.go_to_row(0)
    press(reading, listed, Qt.Key.Key_6)
    assert column(listed, "word") == before
    assert column(listed, "level")[0] == "Known"
    listed.model.choose("new")
    assert column(listed, "word") == before[1:]
    listed.model.choose("known")
    assert column(listed, "word") == before[:1]
    listed.model.choose("names")
    assert column(listed, "word") == ["خلفوف"]


def test_columns_sort_both_ways_and_the_third_click_gives_the_order_of_the_list(listed: WordListDialog) -> None:
    before = column(listed, "word")
    listed.model.sort(NAMES.index("count"), Qt.SortOrder.AscendingOrder)
    counts = [int(count) for count in column(listed, "count")]
    assert counts == sorted(counts)
    listed.model.sort(NAMES.index("sentence"), Qt.SortOrder.DescendingOrder)
    assert listed.model.shown()[-1].lemma == "شكر"
    listed.model.sort(-1)
    assert column(listed, "word") == before


def test_a_meaning_of_ones_own_is_written_into_the_row(reading: Driver, listed: WordListDialog) -> None:
    row = row_of(listed, "قرار")
    listed.go_to_row(row)
    press(reading, listed, Qt.Key.Key_F2)
    editor = listed.table.findChild(QLineEdit)
    editor.setText("  a  decision ")
    place = reading.view.selection()
    reading.bot.keyClick(editor, Qt.Key.Key_Return)
    reading.settle()
    assert reading.view.selection() == place  # the key ends the field alone
    assert column(listed, "gloss")[row] == "a decision"
    reading.trigger("undo")
    reading.settle()
    wait(reading, listed)
    assert column(listed, "gloss")[row_of(listed, "قرار")] == "resolution"


def test_enter_goes_to_the_word_in_the_article_and_keeps_the_list(reading: Driver, listed: WordListDialog) -> None:
    listed.go_to_row(row_of(listed, "قرار"))
    reading.view.set_caret(0)
    press(reading, listed, Qt.Key.Key_Return)
    assert reading.view.selected_text() == "بقرار"
    assert listed.isVisible()


def test_what_is_shown_is_written_in_every_format(reading: Driver, listed: WordListDialog, tmp_path: Path) -> None:
    listed.model.choose("to_learn")
    for ending in ("tsv", "html", "apkg"):
        listed.write(tmp_path / f"words.{ending}")
        reading.settle()
    table = (tmp_path / "words.tsv").read_text("utf-8")
    assert "مَجْلِس" in table
    assert "خلفوف" not in [line.split("\t")[1] for line in table.splitlines() if "\t" in line and line[0] != "#"]
    assert "<b>" in (tmp_path / "words.html").read_text("utf-8")
    assert (tmp_path / "words.apkg").read_bytes()[:2] == b"PK"


def test_without_genanki_it_says_what_is_missing(reading, listed, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "genanki", None)
    shown: list[BaseException] = []
    monkeypatch.setattr(reading.window.desk.faults, "show", shown.append)
    listed.write(tmp_path / "words.apkg")
    reading.settle()
    assert "pip install 'hashiya[anki]'" in str(shown[0])
    assert not (tmp_path / "words.apkg").exists()


def test_it_is_set_on_pages(reading: Driver, listed: WordListDialog, tmp_path: Path) -> None:
    from reader.ui.printing.dialog import write_pdf
    from reader.ui.reading.learning.word_list_paper import matter_of_words

    matter = matter_of_words(reading.window.desk, listed.article, listed.model.shown())
    lines = matter.article.text.split("\n")
    assert len(lines) == 1 + 2 * listed.model.rowCount()
    assert "مَجْلِس" in lines[1]
    assert "council" in lines[1]
    assert not set(matter.article.title) & set("\u2066\u2067\u2068\u2069")
    assert [matter.article.text[part.start : part.end] for part in matter.structure.parts] == lines
    target = tmp_path / "words.pdf"
    write_pdf(reading.window.desk, matter, target)
    reading.bot.waitUntil(target.exists, timeout=5_000)
    assert target.read_bytes()[:4] == b"%PDF"


def test_where_nothing_can_be_written_levels_stay(reading: Driver, listed: WordListDialog, monkeypatch) -> None:
    monkeypatch.setattr(reading.session, "why_read_only", object())
    listed.go_to_row(1)
    press(reading, listed, Qt.Key.Key_3)
    assert listed.model.word(1).level == "new"
    assert not listed.levels.isEnabled()


def test_markup_in_a_text_is_shown_as_it_is_written(listed: WordListDialog) -> None:
    assert TEXT.split("\n")[0] in column(listed, "sentence")


def test_a_list_that_is_asked_for_again_is_worked_out_once(
    reading: Driver, listed: WordListDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled: list[int] = []
    monkeypatch.setattr(listed.model, "fill", lambda words: filled.append(len(words)))
    listed.load()
    listed.load()
    reading.settle()
    assert filled == [listed.model.total]


@pytest.mark.parametrize("cancelled", [True, False])
def test_a_search_that_came_to_no_end_is_said_where_it_was_said_to_run(
    reading: Driver, listed: WordListDialog, monkeypatch: pytest.MonkeyPatch, *, cancelled: bool
) -> None:
    def stop(*_asked: object) -> None:
        raise Cancelled if cancelled else UserFault(sentence("ui", "This span is no longer there."))

    shown: list[BaseException] = []
    monkeypatch.setattr(word_list, "list_words", stop)
    monkeypatch.setattr(reading.window.desk.faults, "show", shown.append)
    listed.load()
    assert listed.said.text() == "Looking for the words…"
    reading.settle()
    assert listed.said.text().startswith("Not all words were looked for.")
    assert bool(shown) is not cancelled
