"""Entries: found folded, paged, added, changed, deleted; a term from the text; a person's own glossary on first use."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.model import Entry, Glossary
from reader.ops import glossaries as ops
from reader.store import Project
from reader.ui.project.table_model import PAGE
from reader.ui.reading.glossaries.entries import EntriesDialog
from reader.ui.reading.glossaries.entry_form import EntryDialog

K = Qt.Key


def opened(driver, glossary_id="g0") -> EntriesDialog:
    dialog = EntriesDialog(driver.window.desk, glossary_id, driver.window)
    dialog.open()
    driver.settle()
    return dialog


def rows(dialog) -> list[tuple[str, ...]]:
    model = dialog.model
    return [
        tuple(str(model.index(row, column).data()).strip("\u2066\u2067\u2068\u2069") for column in range(2))
        for row in range(model.rowCount())
    ]


def look_for(driver, dialog, query):
    dialog.field.setText(query)
    dialog._search()
    driver.settle()
    rows(dialog)  # asks for the pages
    driver.settle()
    return [term for term, _ in rows(dialog)]


def form(driver) -> EntryDialog:
    (found,) = [each for each in driver.window.findChildren(EntryDialog) if each.isVisible()]
    return found


def own(driver) -> list[Entry]:
    with Project.open(driver.session.path, read_only=True) as project:
        return list(project.entries.of_glossary(ops.OWN))


@pytest.fixture
def dialog(reading):
    made = opened(reading)
    yield made
    made.close()
    reading.settle()


def test_entries_are_found_folded_in_both_languages(reading, dialog):
    assert [term for term, _ in rows(dialog)] == ["قرار", "مجلس", "مجلس الأمن"]
    assert look_for(reading, dialog, "الامن") == ["مجلس الأمن"]
    assert look_for(reading, dialog, "مَجْلِس") == ["مجلس", "مجلس الأمن"]
    assert look_for(reading, dialog, "COUNCIL") == ["مجلس", "مجلس الأمن"]
    assert look_for(reading, dialog, "council security") == ["مجلس الأمن"]
    assert look_for(reading, dialog, "nothing of this") == []
    assert dialog.count.text() == "0 entries"
    assert look_for(reading, dialog, "") == ["قرار", "مجلس", "مجلس الأمن"]


def test_another_glossary_can_be_chosen_and_own_words_are_there_before_they_are(reading, dialog):
    names = [dialog.glossary.itemData(at) for at in range(dialog.glossary.count())]
    assert names == [ops.OWN, "g0", "g1"]
    dialog.glossary.setCurrentIndex(2)
    reading.settle()
    rows(dialog)
    reading.settle()
    assert [gloss for _, gloss in rows(dialog)] == ["ship", "assembly"]
    dialog.glossary.setCurrentIndex(0)
    reading.settle()
    assert rows(dialog) == []
    assert "no entry yet" in dialog.count.text()


def test_one_is_added_changed_and_deleted_by_keyboard(reading, dialog):
    dialog.glossary.setCurrentIndex(0)
    reading.settle()
    QTest.keyClick(dialog.table, K.Key_Insert)
    entry = form(reading)
    entry.term.setText(" وقف  إطلاق النار ")
    entry.vocalised.setText("وَقْف إطلاق النار")
    entry.gloss.setPlainText("ceasefire\ntruce")
    entry.part_of_speech.setEditText("Noun")
    entry.note.setPlainText("مثال")
    entry.label.choose("RES")
    entry.save()
    reading.settle()
    (made,) = own(reading)
    assert (made.headword, made.gloss, made.part_of_speech, made.note, made.label) == (
        "وَقْف إطلاق النار", "ceasefire\ntruce", "noun", "مثال", "RES",
    )  # fmt: skip
    assert dialog.chosen() == made
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, K.Key_Return)
    again = form(reading)
    assert (again.term.text(), again.vocalised.text()) == ("وقف إطلاق النار", "وَقْف إطلاق النار")
    assert again.part_of_speech.code() == "noun"
    again.vocalised.clear()
    again.part_of_speech.setEditText("إضافة")
    again.save()
    reading.settle()
    (changed,) = own(reading)
    assert (changed.id, changed.headword, changed.part_of_speech) == (made.id, "وقف إطلاق النار", "إضافة")
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, K.Key_Delete)
    reading.settle()
    assert own(reading) == []
    dialog._undo.click()
    reading.settle()
    assert own(reading) == [changed]
    assert dialog.chosen() == changed


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (("", "", "x"), "no word to look up"),
        (("قرار", "", ""), "what the term means"),
        (("قرار", "مَجلس", "x"), "the same word"),
        (("قرار", "", "x" * 20_001), "longer than"),
    ],
)
def test_what_is_no_entry_is_said_in_the_form(reading, dialog, written, said):
    term, vocalised, gloss = written
    dialog.add()
    entry = form(reading)
    entry.term.setText(term)
    entry.vocalised.setText(vocalised)
    entry.gloss.setPlainText(gloss)
    entry.save()
    assert entry.isVisible()
    assert said in entry.problem.text()
    entry.reject()
    reading.settle()
    assert own(reading) == []


def test_a_label_that_the_project_lacks_is_kept(reading):
    entry = Entry(id="0", glossary_id="g1", headword="مجلس", gloss="assembly", label="BODY")
    dialog = EntryDialog(reading.window.desk, entry, reading.window)
    dialog.open()
    assert dialog.entry() == entry
    dialog.reject()


def test_a_glossary_of_many_pages_is_fetched_as_it_is_looked_at(reading):
    many = [Entry(id="", glossary_id="", headword=f"كلمة {number:04}", gloss="x") for number in range(3 * PAGE)]
    reading.session.edit(
        lambda project, who: ops.import_glossary(project, Glossary(id="", name="many"), many, annotator=who)
    )
    reading.settle()
    with Project.open(reading.session.path, read_only=True) as project:
        glossary_id = project.glossaries.all()[-1].id
    dialog = opened(reading, glossary_id)
    model = dialog.model
    assert model.rowCount() == 3 * PAGE
    last = model.index(3 * PAGE - 1, 0)
    assert last.data() == "…"
    assert last.data(Qt.ItemDataRole.AccessibleTextRole) == "Loading…"
    reading.settle()
    assert f"{3 * PAGE - 1:04}" in last.data()
    dialog.close()


def test_the_selected_words_become_a_term_of_ones_own(reading):
    reading.select("رحب مجلس الأمن")
    reading.trigger("glossary.term")
    reading.settle()
    entry = form(reading)
    assert entry.term.text() == "رحب مجلس الأمن"
    assert entry.gloss.hasFocus() or not entry.isActiveWindow()
    entry.gloss.setPlainText("the Council welcomed")
    entry.save()
    reading.settle()
    (made,) = own(reading)
    assert (made.headword, made.gloss) == ("رحب مجلس الأمن", "the Council welcomed")
    with Project.open(reading.session.path, read_only=True) as project:
        assert project.glossaries.all()[0].name == ops.OWN_NAME
        assert project.glossaries.all()[0].source == "سلمى"
    reading.trigger("glossary.term")
    reading.settle()
    again = form(reading)
    assert (again.term.text(), again.gloss.toPlainText()) == ("رحب مجلس الأمن", "the Council welcomed")
    again.reject()
    reading.trigger("undo")
    reading.settle()
    assert own(reading) == []


def test_without_a_selection_it_is_the_word_at_the_caret_without_signs(reading):
    reading.view.set_caret(reading.session.opened.article.text.index("المجلس."))
    reading.trigger("glossary.term")
    reading.settle()
    assert form(reading).term.text() == "المجلس"
    form(reading).reject()
    start, _ = reading.select("المجلس.\nرحب")
    assert start
    reading.trigger("glossary.term")
    reading.settle()
    assert form(reading).term.text() == "المجلس. رحب"
    form(reading).reject()
