"""The label editor: add, change, order, nest, merge, delete, import, export; each is a step that undo takes back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from reader.model import Label, LabelSet
from reader.model.label_tree import in_tree
from reader.ops.importing import import_text
from reader.ops.projects import create_project
from reader.ui.dialogs.label import LabelDialog
from reader.ui.dialogs.label_removal import DeleteLabelDialog, MergeLabelDialog
from reader.ui.dialogs.label_sets import ImportLabelsDialog
from reader.ui.dialogs.labels import LabelsDialog, export_labels
from reader.ui.panels.label_button import LabelButton

ALT = Qt.KeyboardModifier.AltModifier


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


def shown(driver) -> str:
    """The tree as one line; each level has a dot."""
    return " ".join("." * depth + label.code for label, depth in in_tree(driver.session.labels))


NEWS = "PER ORG LOC CASUALTY .KILLED .INJURED RES DATE"


def test_a_new_label_gets_a_button_and_its_key_marks(driver) -> None:
    dialog = opened(driver)
    dialog.add()
    editor = child(dialog, LabelDialog)
    editor.code.setText("SHIP")
    editor.name_en.setText("Ship")
    QTest.keyClick(editor.key, Qt.Key.Key_K)
    driver.settle()
    assert editor.color.text() != "#808080", "a free colour was looked for"
    assert editor.color.verdict.property("role") == "hint"
    editor.examples.setPlainText("+ وصلت [سفينة]")
    editor.save()
    driver.settle()
    made = driver.session.label_map["SHIP"]
    assert codes(driver)[-1] == "SHIP"
    assert (made.key, made.examples, made.parent) == ("k", "+ وصلت [سفينة]", "")
    dialog.close()
    driver.select("سفينة")
    driver.press(Qt.Key.Key_K)
    driver.settle()
    assert ("SHIP", "سفينة") in driver.spans()


def test_enter_presses_the_button_that_has_the_keys(driver) -> None:
    """It closed the dialog, whose only other button is the way out."""
    dialog = opened(driver)
    button = dialog.buttons_by_name["add"]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert dialog.isVisible()
    editor = child(dialog, LabelDialog)
    assert editor.isVisible()
    QTest.keyClick(editor.code, Qt.Key.Key_Escape)
    assert dialog.isVisible()


def test_counts_are_in_the_digits_that_were_chosen(driver, preferences, qtbot) -> None:
    old = driver.window
    preferences.set("digits", "arabic")
    qtbot.waitUntil(lambda: driver.window is not old and driver.window.controls is not None)
    driver.select("نيرابا")
    driver.press(Qt.Key.Key_3)
    driver.settle()
    dialog = opened(driver)
    assert {item.text(2) for item in dialog.tree._items()} == {"١", ""}
    dialog.close()


def test_a_label_is_made_under_the_selected_one(driver) -> None:
    dialog = opened(driver)
    dialog.tree.choose("CASUALTY")
    dialog.add(nested=True)
    editor = child(dialog, LabelDialog)
    editor.code.setText("MISSING")
    editor.save()
    driver.settle()
    assert shown(driver) == NEWS.replace(".INJURED", ".INJURED .MISSING")
    editor = None
    assert dialog.chosen().code == "MISSING", "the new label is selected, to be put in its place"
    dialog.add()
    assert dialog.findChildren(LabelDialog)[-1].parent_label.code() == "CASUALTY", "beside it is under the same"


def test_what_cannot_be_a_label_is_said_in_the_dialog(driver) -> None:
    dialog = opened(driver)
    dialog.add()
    editor = child(dialog, LabelDialog)
    driver.settle()
    before = codes(driver)
    taken = driver.session.labels[0]
    for code, key, colour in (("سفينة", "", "#123456"), (taken.code, "", "#123456"), ("NEW", taken.key, "#123456"),
                              ("NEW", "", "red"), ("", "", "#123456")):  # fmt: skip
        editor.problem.hide()
        editor.code.setText(code)
        editor.key.setText(key.upper())
        editor.color.line.setText(colour)
        assert editor.taken.isVisible() is bool(key)
        editor.save()
        assert editor.problem.isVisible()
        assert editor.problem.text()
    driver.settle()
    assert codes(driver) == before


@pytest.mark.parametrize(
    ("colour", "said"),
    [
        ("#ffffee", "light page"),
        ("#000011", "dark page"),
        ("#0a8bfd", "Hard to tell from \u2068Person"),
        ("#8f9a62", "for people who do not see green"),
        ("nonsense", "six digits"),
    ],
)
def test_a_colour_is_checked_while_it_is_typed(driver, colour: str, said: str) -> None:
    dialog = opened(driver)
    dialog.tree.choose("RES")
    dialog.change()
    editor = child(dialog, LabelDialog)
    assert editor.color.verdict.property("role") == "hint", "its own colour is no other's"
    editor.color.line.setText(colour)
    assert said in editor.color.verdict.text()
    assert editor.color.verdict.property("role") == "warning"
    editor.color.take_free()
    driver.settle()
    assert editor.color.verdict.property("role") == "hint"


def test_changing_a_label_keeps_its_code_and_place(driver) -> None:
    dialog = opened(driver)
    dialog.tree.choose("ORG")
    label = dialog.chosen()
    dialog.change()
    editor = child(dialog, LabelDialog)
    assert editor.code.isReadOnly()
    editor.name_en.setText("Another name")
    editor.save()
    driver.settle()
    after = driver.session.labels[1]
    assert (after.code, after.name_en, after.key) == (label.code, "Another name", label.key)
    assert (after.guideline, after.examples) == (label.guideline, label.examples)


def test_a_label_is_never_offered_a_place_under_itself(driver) -> None:
    dialog = opened(driver)
    dialog.tree.choose("CASUALTY")
    dialog.change()
    offered = child(dialog, LabelDialog).parent_label
    found = [offered.itemData(row) for row in range(offered.count())]
    assert found == ["", "PER", "ORG", "LOC", "RES", "DATE"]


def test_the_tree_is_put_in_order_by_keys(driver) -> None:
    dialog = opened(driver)
    tree = dialog.tree
    for code, key, expected in (
        ("PER", Qt.Key.Key_Down, NEWS.replace("PER ORG", "ORG PER")),
        ("PER", Qt.Key.Key_Right, NEWS.replace("PER ORG", "ORG .PER")),
        ("PER", Qt.Key.Key_Left, NEWS.replace("PER ORG", "ORG PER")),
        ("PER", Qt.Key.Key_Up, NEWS),
        ("PER", Qt.Key.Key_Up, NEWS),
        ("PER", Qt.Key.Key_Left, NEWS),
        ("INJURED", Qt.Key.Key_Up, NEWS.replace(".KILLED .INJURED", ".INJURED .KILLED")),
    ):
        tree.choose(code)
        QTest.keyClick(tree, key, ALT)
        driver.settle()
        assert shown(driver) == expected
        assert tree.chosen() == code, "the same label stays selected"
    for _ in range(6):
        QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        driver.settle()
    assert shown(driver) == NEWS
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    driver.settle()
    assert shown(driver) == NEWS.replace("PER ORG", "ORG PER")


def test_keys_pressed_fast_are_taken_in_their_turn(driver) -> None:
    tree = opened(driver).tree
    tree.choose("DATE")
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Up):
        QTest.keyClick(tree, key, ALT)  # under CASUALTY and out again, before the first of them is committed
    driver.settle()
    assert shown(driver) == "PER ORG DATE LOC CASUALTY .KILLED .INJURED RES"


def drag(tree, code: str, onto: str, part: float) -> None:
    """Drag a label to a row: ``part`` of the row's height from its top."""
    tree.choose(onto)
    box = tree.visualItemRect(tree.currentItem())
    tree.choose(code)
    point = QPoint(box.center().x(), round(box.top() + box.height() * part))
    data = tree.mimeData(tree.selectedItems()) or QMimeData()
    action, left, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    port = tree.viewport()
    tree.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)  # an event made here cannot say that it began here
    enter = QDragEnterEvent(point, action, data, left, none)
    QApplication.sendEvent(port, enter)
    QApplication.sendEvent(port, QDragMoveEvent(point, action, data, left, none))
    tree.dragMoveEvent(QDragMoveEvent(point, action, data, left, none))
    tree.dropEvent(QDropEvent(QPointF(point), action, data, left, none))


def test_labels_are_dragged_onto_and_between_others(driver) -> None:
    dialog = opened(driver)
    for code, onto, part, expected in (
        ("DATE", "PER", 0.5, "PER .DATE ORG LOC CASUALTY .KILLED .INJURED RES"),
        ("DATE", "LOC", 0.02, "PER ORG DATE LOC CASUALTY .KILLED .INJURED RES"),
        ("PER", "LOC", 0.98, "ORG DATE LOC PER CASUALTY .KILLED .INJURED RES"),
        ("KILLED", "INJURED", 0.98, "ORG DATE LOC PER CASUALTY .INJURED .KILLED RES"),
    ):
        drag(dialog.tree, code, onto, part)
        driver.settle()
        assert shown(driver) == expected


def test_a_label_dragged_under_itself_is_refused_in_words(driver) -> None:
    dialog = opened(driver)
    drag(dialog.tree, "CASUALTY", "KILLED", 0.5)
    driver.settle()
    assert shown(driver) == NEWS
    for box in driver.window.findChildren(QWidget, "fault"):
        assert "under itself" in box.text()
        box.close()


def test_merging_moves_the_spans_and_says_how_many(driver) -> None:
    for words, code in (("سامي ناصر", "PER"), ("نيرابا", "LOC"), ("نيرابا", "ORG")):
        driver.select(words)
        driver.window.controls.choose_label(code)
        driver.settle()
    dialog = opened(driver)
    dialog.tree.choose("LOC")
    dialog.merge()
    question = child(dialog, MergeLabelDialog)
    question.target.choose("ORG")
    driver.settle()
    assert "on 1 span." in question.said.text()
    assert "lie twice" in question.effect.text()
    question.run()
    driver.settle()
    assert "LOC" not in codes(driver)
    assert sorted(driver.spans()) == [("ORG", "نيرابا"), ("ORG", "نيرابا"), ("PER", "سامي ناصر")]
    assert "LOC" in driver.window.status.notice.text()
    dialog.step(history_undo)
    driver.settle()
    assert shown(driver) == NEWS
    assert sorted(driver.spans())[0] == ("LOC", "نيرابا")


def history_undo(project, annotator):
    from reader.ops import history

    return history.undo(project, annotator)


def test_a_merge_says_what_becomes_of_nested_labels(driver) -> None:
    dialog = opened(driver)
    dialog.tree.choose("CASUALTY")
    dialog.merge()
    question = child(dialog, MergeLabelDialog)
    driver.settle()
    assert "No span" in question.said.text()
    assert "2 labels nested under it" in question.effect.text()
    question.target.choose("KILLED")
    driver.settle()
    question.run()
    driver.settle()
    assert shown(driver) == "PER ORG LOC KILLED .INJURED RES DATE"


@pytest.mark.parametrize("drop", [False, True])
def test_deleting_a_label_in_use_moves_or_deletes_its_spans_in_one_step(driver, drop: bool) -> None:
    first, second = driver.session.labels[:2]
    driver.select("سامي ناصر")
    driver.window.controls.choose_label(first.code)
    driver.settle()
    dialog = opened(driver)
    dialog.tree.choose(first.code)
    dialog.delete()
    question = child(dialog, DeleteLabelDialog)
    assert not question._delete.isEnabled(), "nothing is deleted before its spans are counted"
    driver.settle()
    assert question.target.isVisible()
    question.drop_spans.setChecked(drop)
    assert ("1 span will be deleted" in question.effect.text()) is drop
    question.run()
    driver.settle()
    assert first.code not in codes(driver)
    assert driver.spans() == ([] if drop else [(second.code, "سامي ناصر")])
    dialog.close()
    driver.trigger("undo")
    driver.settle()
    assert codes(driver)[0] == first.code
    assert driver.spans() == [(first.code, "سامي ناصر")]


def test_deleting_an_unused_label_asks_for_nothing_else(driver) -> None:
    dialog, before = opened(driver), codes(driver)
    dialog.tree.choose("LOC")
    QTest.keyClick(dialog.tree, Qt.Key.Key_Delete)
    question = child(dialog, DeleteLabelDialog)
    driver.settle()
    assert not question.target.isVisible()
    question.run()
    driver.settle()
    assert codes(driver) == before[:2] + before[3:]


def test_a_label_set_goes_out_and_comes_in(driver, tmp_path: Path) -> None:
    out = tmp_path / "set.json"
    export_labels(driver.window.desk, out)
    driver.settle()
    assert "8 labels" in driver.window.status.notice.text()
    content = json.loads(out.read_text("utf-8"))
    content["labels"][0]["name_en"] = "Human being"
    content["labels"].append({"code": "SHIP", "parent": "ORG", "key": "1"})
    out.write_text(json.dumps(content), "utf-8")
    dialog = opened(driver)
    dialog.import_set()
    question = child(dialog, ImportLabelsDialog)
    driver.settle()
    assert question.source.count() == 3
    question.add_file(out)
    driver.settle()
    assert "1 label will" in question.summary.text()
    question.way.setCurrentIndex(1)
    rows = [question.list.item(row).text() for row in range(question.list.count())]
    assert "replaces the label" in rows[0]
    assert any("without its key" in row for row in rows)
    question.run()
    driver.settle()
    assert driver.session.label_map["PER"].name_en == "Human being"
    assert driver.session.label_map["SHIP"].parent == "ORG"
    dialog.step(history_undo)
    driver.settle()
    assert shown(driver) == NEWS
    assert driver.session.label_map["PER"].name_en == "Person"


def test_a_file_that_is_no_label_set_is_refused_and_the_dialog_stays(driver, tmp_path: Path) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text("[]", "utf-8")
    dialog = opened(driver)
    dialog.import_set()
    question = child(dialog, ImportLabelsDialog)
    driver.settle()
    before = question.source.count()
    question.add_file(bad)
    driver.settle()
    box = driver.window.findChild(QWidget, "fault")
    assert "not a label set" in box.text()
    box.close()
    assert question.isVisible()
    assert question.source.count() == before


def many_labels() -> LabelSet:
    """Two hundred labels: a chain of fifty, very long names, names of both directions, names that look like HTML."""
    labels = [Label(code=f"D{n}", name_en=f"Deep {n}", parent=f"D{n - 1}" if n else "") for n in range(50)]
    names = (
        "اسم طويل جدا " * 12,
        "name " * 35,
        "<b>خبر</b> news (2) نص",
        "x" * 190,
        "شخص / Person – 12",
        "<img src=x>",
    )
    labels += [
        Label(code=f"W{n}", name_ar=names[n % 6], name_en=names[(n + 1) % 6], key="q" if n == 3 else "")
        for n in range(150)
    ]
    return LabelSet(id="many", name_ar="", name_en="", labels=tuple(labels))


@pytest.mark.parametrize("language", ["en", "ar"])
def test_two_hundred_labels_deep_long_and_odd(start, preferences, tmp_path: Path, language: str) -> None:
    preferences.set("language", language)
    path = tmp_path / "many.hashiya"
    with create_project(path, many_labels()) as project:
        import_text(project, "نص قصير")
    driver = start(path)
    panel = driver.window.part("labels")
    assert len(panel._buttons) == 200
    panel.grab()
    for button in panel._buttons.values():
        assert button.height() >= button.heightForWidth(button.width())
        assert button._room(button.width()).width() > 60, "room for the name, however deep"
    dialog = opened(driver)
    dialog.grab()
    dialog.tree.choose("D49")
    dialog.change()
    child(dialog, LabelDialog).grab()
    assert in_tree(driver.session.labels)[49].depth == 49


def test_the_panel_counts_what_is_nested(driver) -> None:
    for words, code in (("12 سفينة", "KILLED"), ("سامي ناصر", "CASUALTY")):
        driver.select(words)
        driver.window.controls.choose_label(code)
        driver.settle()
    panel = driver.window.part("labels")
    parent, nested = panel.button("CASUALTY"), panel.button("KILLED")
    assert (parent.count, parent.own, nested.count, nested.nesting) == (2, 1, 1, 1)
    assert "1 of its own" in parent.accessibleName()
    driver.trigger("undo")
    driver.settle()
    assert (parent.count, parent.own) == (1, 0)


def test_a_long_name_goes_on_in_another_line_between_its_words(qapp) -> None:
    button = LabelButton(Label(code="A", name_ar="أشخاصأشخاص منظماتمنظمات قراراتقرارات"), "ar")
    metrics = button.fontMetrics()
    word = max(map(metrics.horizontalAdvance, button.name.split()))
    around = 400 - button._room(400).width()
    broken = button.heightForWidth(around + round(word * 1.6))
    assert broken == button.heightForWidth(around + word), "a line for each word, though parts of the next would fit"
    assert button.heightForWidth(around + word // 2) > broken, "a word without room is not cut off"
