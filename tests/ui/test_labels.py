"""The label editor: labels are added, changed, reordered and deleted, each a step that undo takes back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from reader.ui.dialogs.label import LabelDialog
from reader.ui.dialogs.labels import DeleteLabelDialog, LabelsDialog


def opened(driver) -> LabelsDialog:
    driver.trigger("labels")
    driver.settle()
    (dialog,) = driver.window.findChildren(LabelsDialog)
    return dialog


def child(dialog: QWidget, kind: type) -> QWidget:
    (found,) = dialog.findChildren(kind)
    return found


def codes(driver) -> list[str]:
    return [label.code for label in driver.session.labels]


def test_a_new_label_gets_a_button_and_its_key_marks(driver) -> None:
    dialog = opened(driver)
    dialog.add()
    editor = child(dialog, LabelDialog)
    editor.code.setText("SHIP")
    editor.name_en.setText("Ship")
    QTest.keyClick(editor.key, Qt.Key.Key_K)
    editor.save()
    driver.settle()
    assert codes(driver)[-1] == "SHIP"
    assert driver.session.label_map["SHIP"].key == "k"
    dialog.close()
    driver.select("سفينة")
    driver.press(Qt.Key.Key_K)
    driver.settle()
    assert ("SHIP", "سفينة") in driver.spans()


def test_what_cannot_be_a_label_is_said_in_the_dialog(driver) -> None:
    dialog = opened(driver)
    dialog.add()
    editor = child(dialog, LabelDialog)
    before = codes(driver)
    taken = driver.session.labels[0]
    for code, key, colour in (("سفينة", "", "#123456"), (taken.code, "", "#123456"), ("NEW", taken.key, "#123456"),
                              ("NEW", "", "red"), ("", "", "#123456")):  # fmt: skip
        editor.problem.hide()
        editor.code.setText(code)
        editor.key.setText(key.upper())
        editor.color.setText(colour)
        editor.save()
        assert editor.problem.isVisible()
        assert editor.problem.text()
    driver.settle()
    assert codes(driver) == before


def test_changing_a_label_keeps_its_code_and_place(driver) -> None:
    dialog = opened(driver)
    dialog.list.setCurrentRow(1)
    label = dialog.chosen()
    dialog.change()
    editor = child(dialog, LabelDialog)
    assert editor.code.isReadOnly()
    editor.name_en.setText("Another name")
    editor.save()
    driver.settle()
    assert driver.session.labels[1].code == label.code
    assert driver.session.labels[1].name_en == "Another name"
    assert driver.session.labels[1].key == label.key


def test_reordering_keeps_the_selection_and_is_undone(driver) -> None:
    dialog, before = opened(driver), codes(driver)
    dialog.list.setCurrentRow(0)
    dialog.move_by(1)
    driver.settle()
    assert codes(driver) == [before[1], before[0], *before[2:]]
    assert dialog.chosen().code == before[0]
    dialog.close()
    driver.trigger("undo")
    driver.settle()
    assert codes(driver) == before


def test_deleting_a_label_in_use_moves_its_spans_in_one_step(driver) -> None:
    first, second = driver.session.labels[:2]
    driver.select("سامي ناصر")
    driver.window.controls.choose_label(first.code)
    driver.settle()
    dialog = opened(driver)
    dialog.list.setCurrentRow(0)
    dialog.delete()
    question = child(dialog, DeleteLabelDialog)
    driver.settle()
    assert question.target.isVisible()
    question.run()
    driver.settle()
    assert first.code not in codes(driver)
    assert driver.spans() == [(second.code, "سامي ناصر")]
    dialog.close()
    driver.trigger("undo")
    driver.settle()
    assert codes(driver)[0] == first.code
    assert driver.spans() == [(first.code, "سامي ناصر")]


def test_deleting_an_unused_label_asks_for_nothing_else(driver) -> None:
    dialog, before = opened(driver), codes(driver)
    dialog.list.setCurrentRow(2)
    dialog.delete()
    question = child(dialog, DeleteLabelDialog)
    driver.settle()
    assert not question.target.isVisible()
    question.run()
    driver.settle()
    assert codes(driver) == before[:2] + before[3:]
