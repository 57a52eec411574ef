"""Keys that a person changes: in force at once everywhere, one meaning each, and damage never shuts anybody out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from reader.ui.actions.keymap import Keymap, tidy
from reader.ui.actions.physical_keys import scan_table
from reader.ui.dialogs.key import KeyDialog, pressed_key
from reader.ui.dialogs.keyeditor import KeyEditorDialog
from reader.ui.dialogs.keylist import KeyListDialog, key_groups, sheet_document
from reader.ui.preferences.preferences import Preferences
from tests.ui.conftest import Driver, make_project

NONE, CONTROL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def keymap(driver: Driver) -> Keymap:
    return driver.window.controls.registry.keymap


@pytest.fixture
def editor(driver: Driver):
    driver.trigger("keys.change")
    driver.settle()
    dialog = driver.window.findChild(KeyEditorDialog)
    yield dialog
    dialog.close()
    driver.settle()


def asked(editor: KeyEditorDialog) -> KeyDialog:
    return next(found for found in editor.findChildren(KeyDialog) if found.isVisible())


def press(dialog: KeyDialog, key: int, held: Qt.KeyboardModifier = NONE, *, scan: int = 0, text: str = "") -> None:
    QApplication.sendEvent(dialog.field, QKeyEvent(QEvent.Type.KeyPress, key, held, scan, 0, 0, text))


# ---- the keys in force


def test_a_key_given_to_another_action_is_taken_from_the_first(keymap: Keymap) -> None:
    keymap.give("zoom.reset", ("Ctrl+Z",))
    assert keymap.keys("undo") == ()
    assert keymap.holder("Ctrl+Z") == "zoom.reset"
    keymap.give("undo", ("Ctrl+Z",))
    assert keymap.keys("zoom.reset") == ()
    keymap.reset_all()
    assert keymap.keys("undo") == ("Ctrl+Z",)
    assert keymap.keys("zoom.reset") == ("Ctrl+0",)


def test_what_is_given_back_is_not_kept_as_changed(keymap: Keymap, preferences: Preferences) -> None:
    keymap.give("undo", ("Ctrl+Alt+Z",))
    assert keymap.own("undo")
    assert preferences.remembered("keys") == {"undo": ["Ctrl+Alt+Z"]}
    keymap.give("undo", ("Ctrl+Z",))
    assert preferences.remembered("keys") == {}


@pytest.mark.parametrize(
    ("action", "key", "refused"),
    [
        ("undo", "P", True),
        ("undo", "1", True),
        ("span.next", "ش", True),
        ("undo", "Shift+A", True),
        ("undo", "Esc", True),
        ("span.next", "Return", True),
        ("undo", "Left", True),
        ("undo", "Del", True),
        ("undo", "Alt+P", True),  # opens the menu of the project
        ("undo", "", True),
        ("span.next", "Home", False),
        ("span.next", "Tab", False),  # its own
        ("undo", "F4", False),
        ("undo", "Ctrl+Alt+U", False),
        ("undo", "Ctrl+Left", False),
    ],
)
def test_which_keys_can_be_given(keymap: Keymap, action: str, key: str, refused: bool) -> None:
    assert (keymap.why_not(action, key) is not None) is refused


@pytest.mark.parametrize(
    "damaged",
    [
        "text", 7, ["undo"], {"undo": "Ctrl+P"}, {"undo": [1]}, {"undo": ["nonsense"]}, {"undo": ["P"]},
        {"undo": ["Ctrl+K, Ctrl+S"]}, {"undo": ["Ctrl+1"] * 9}, {"no.such.action": ["Ctrl+9"]}, {"undo": [""]},
    ],
)  # fmt: skip
def test_damaged_keys_are_those_of_the_program(driver: Driver, preferences: Preferences, damaged: object) -> None:
    preferences.remember(keys=damaged)
    specs = driver.window.controls.registry.specs.values()
    made = Keymap((spec._replace(keys=("Ctrl+Z",) if spec.id == "undo" else spec.keys) for spec in specs), preferences)
    assert made.keys("undo") == ("Ctrl+Z",)
    assert made.holder("Ctrl+9") == ""


def test_two_actions_with_one_key_in_a_damaged_file_are_told_apart(driver: Driver, preferences: Preferences) -> None:
    preferences.remember(keys={"undo": ["Ctrl+9"], "redo": ["Ctrl+9"]})
    made = Keymap(driver.window.controls.registry.specs.values(), preferences)
    assert [made.keys("undo"), made.keys("redo")].count(("Ctrl+9",)) == 1


def test_a_kept_key_that_opens_a_menu_now_is_not_in_force(driver: Driver, start, preferences: Preferences) -> None:
    preferences.remember(keys={"undo": ["Alt+P"]})
    again = start(driver.session.path)
    assert again.window.controls.registry.specs["undo"].keys == ("Ctrl+Z",)
    assert again.window.controls.registry["undo"].shortcut().toString() == "Ctrl+Z"


def test_keys_of_actions_that_this_version_lacks_stay_in_the_file(driver: Driver, preferences: Preferences) -> None:
    preferences.remember(keys={"later": ["Ctrl+9"]})
    Keymap(driver.window.controls.registry.specs.values(), preferences).give("undo", ("Ctrl+8",))
    assert preferences.remembered("keys") == {"later": ["Ctrl+9"], "undo": ["Ctrl+8"]}


def test_changed_keys_are_there_after_a_restart(driver: Driver, start, preferences: Preferences) -> None:
    driver.window.controls.registry.keymap.give("undo", ("Ctrl+Alt+Z",))
    preferences.flush()
    assert Preferences().remembered("keys") == {"undo": ["Ctrl+Alt+Z"]}
    again = start(driver.session.path)
    assert again.window.controls.registry.specs["undo"].keys == ("Ctrl+Alt+Z",)


# ---- everywhere at once


def test_menus_tooltips_and_shortcuts_follow_at_once(driver: Driver, keymap: Keymap) -> None:
    driver.select("نيرابا")
    driver.press(Qt.Key.Key_3)
    driver.settle()
    keymap.give("undo", ("Ctrl+J",))
    action = driver.window.controls.registry["undo"]
    assert [made.toString() for made in action.shortcuts()] == ["Ctrl+J"]
    assert "Ctrl+J" in action.toolTip()
    assert action.text().startswith("&Undo: "), "it is still named by its step"
    keymap.give("labels", ("Ctrl+9",))
    assert "Ctrl+9" in driver.window.part("labels").edit.toolTip()
    driver.press(Qt.Key.Key_Z, CONTROL)
    driver.settle()
    assert driver.spans(), "the old key does nothing"
    driver.press(Qt.Key.Key_J, CONTROL)
    driver.settle()
    assert driver.spans() == []


def test_a_changed_key_works_by_its_place_under_an_arabic_layout(driver: Driver, keymap: Keymap) -> None:
    driver.select("نيرابا")
    driver.press(Qt.Key.Key_3)
    driver.settle()
    keymap.give("undo", ("Ctrl+J",))
    QApplication.sendEvent(driver.view, QKeyEvent(QEvent.Type.KeyPress, 0x062A, CONTROL, 44, 0, 0, "ت"))
    driver.settle()
    assert driver.spans() == []


def test_an_arabic_menu_writes_the_changed_key(start, preferences: Preferences, tmp_path) -> None:
    preferences.set("language", "ar")
    driver = start(make_project(tmp_path / "p.hashiya"))
    registry = driver.window.controls.registry
    registry.keymap.give("export", ("Ctrl+J",))
    assert registry["export"].text().endswith("\t\u2066Ctrl+J\u2069")


# ---- the editor


def test_another_key_in_place_of_one(editor: KeyEditorDialog, keymap: Keymap) -> None:
    editor.choose("redo", "Ctrl+Y")
    editor.change()
    press(asked(editor), Qt.Key.Key_J, CONTROL)
    asked(editor).main.click()
    assert keymap.keys("redo") == ("Ctrl+Shift+Z", "Ctrl+J")
    assert editor.chosen() == ("redo", "Ctrl+J")
    assert "Ctrl+Y" in editor.said.text()


def test_by_keyboard_alone_enter_asks_for_a_key_and_closes_nothing(editor: KeyEditorDialog, keymap: Keymap) -> None:
    QTest.keyClicks(editor.search, "undo")
    QTest.keyClick(editor.search, Qt.Key.Key_Return)
    assert editor.isVisible()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Home, Qt.Key.Key_Return):
        QTest.keyClick(editor.focusWidget(), key)
    assert editor.isVisible()
    press(asked(editor), Qt.Key.Key_J, CONTROL)
    QTest.keyClick(asked(editor).field, Qt.Key.Key_Return)
    assert keymap.keys("undo") == ("Ctrl+J",)
    assert editor.isVisible()


def test_what_was_searched_for_is_selected(editor: KeyEditorDialog) -> None:
    editor.choose("project.new")
    QTest.keyClicks(editor.search, "history")
    assert editor.chosen() is not None
    assert editor.chosen().action == "history"
    assert [index.row() for index in editor.table.selectedIndexes()][:1] == [0]
    editor.search.setText("no such action")
    assert editor.chosen() is None
    assert [name for name, button in editor.by_name.items() if button.isEnabled()] == ["all"]


def test_one_more_key_and_one_less(editor: KeyEditorDialog, keymap: Keymap) -> None:
    editor.choose("undo")
    editor.add()
    press(asked(editor), Qt.Key.Key_F4)
    asked(editor).main.click()
    assert keymap.keys("undo") == ("Ctrl+Z", "F4")
    editor.remove()
    assert keymap.keys("undo") == ("Ctrl+Z",)
    editor.table.setFocus()
    QTest.keyClick(editor.table, Qt.Key.Key_Delete)
    assert keymap.keys("undo") == ()
    assert editor.chosen() == ("undo", "")
    editor.change()
    press(asked(editor), Qt.Key.Key_F4)
    asked(editor).main.click()
    assert keymap.keys("undo") == ("F4",)
    editor.reset()
    assert keymap.keys("undo") == ("Ctrl+Z",)


def test_a_taken_key_says_whose_it_is_and_waits_for_the_choice(editor: KeyEditorDialog, keymap: Keymap) -> None:
    editor.choose("undo")
    for take in (False, True):
        editor.change()
        dialog = asked(editor)
        press(dialog, Qt.Key.Key_E, CONTROL)
        assert "Export" in dialog.said.text()
        assert dialog.main.text() == "Take it from there"
        dialog.main.click() if take else dialog.reject()
        assert (keymap.holder("Ctrl+E") == "undo") is take
    assert keymap.keys("export") == ()


def test_a_key_of_labels_or_of_the_window_cannot_be_taken(editor: KeyEditorDialog) -> None:
    editor.choose("undo")
    editor.change()
    dialog = asked(editor)
    for key, text in ((Qt.Key.Key_1, "1"), (0x0634, "ش"), (Qt.Key.Key_Left, "")):
        press(dialog, key, text=text)
        assert dialog.said.text()
        assert not dialog.main.isEnabled()
    press(dialog, Qt.Key.Key_Control, CONTROL)
    assert not dialog.main.isEnabled()
    dialog.reject()


def test_resetting_asks_before_it_takes_a_key_away(editor: KeyEditorDialog, keymap: Keymap) -> None:
    keymap.give("export", ("Ctrl+Z",))
    editor.choose("undo")
    editor.reset()
    box = editor.findChild(QMessageBox, "key-question")
    assert "Export" in box.text()
    next(button for button in box.buttons() if button.text() == "Cancel").click()
    assert keymap.holder("Ctrl+Z") == "export"
    editor.reset_all()
    boxes = [box for box in editor.findChildren(QMessageBox, "key-question") if box.isVisible()]
    next(button for button in boxes[0].buttons() if button.text() == "Reset all").click()
    assert keymap.keys("undo") == ("Ctrl+Z",)


def test_the_editor_is_searched_in_both_languages(editor: KeyEditorDialog) -> None:
    everything = editor.table.model().rowCount()
    for query in ("undo", "تراجع", "ctrl+z"):
        editor.search.setText(query)
        rows = range(editor.table.model().rowCount())
        shown = {editor.table.model().index(row, 0).data() for row in rows}
        assert "Undo" in shown, query
        assert len(rows) < everything


@pytest.mark.parametrize(
    ("key", "scan", "held", "text", "told"),
    [
        (0x0626, 52, CONTROL, "ئ", "Ctrl+Z"),  # the place of z under an Arabic layout
        (Qt.Key.Key_Q, 38, CONTROL, "q", "Ctrl+Q"),  # a French keyboard writes q where others write a
        (Qt.Key.Key_F4, 70, SHIFT, "", "Shift+F4"),
        (Qt.Key.Key_Control, 37, CONTROL, "", ""),
        (Qt.Key.Key_Backtab, 23, SHIFT | CONTROL, "", tidy("Ctrl+Shift+Backtab")),
    ],
)
def test_a_pressed_key_is_told_by_its_place_where_it_writes_no_latin(key, scan, held, text, told) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, held, scan, 0, 0, text)
    assert pressed_key(event, scan_table("linux")) == told


# ---- the sheet


def test_the_sheet_shows_every_key_and_label_in_both_languages(driver: Driver) -> None:
    groups = dict(key_groups(driver.window.desk))
    lines = [line for group in groups.values() for line in group]
    assert {key for line in lines for key in line.keys} >= {"Ctrl+Z", "F1", "Ctrl+K", "1", "7", "Ctrl+Left"}
    assert len(lines) == len(driver.window.controls.registry.specs) + len(driver.session.labels)
    assert ("Undo", "تراجع") in [(line.name, line.other) for line in groups["Edit"]]
    assert ("Place", "مكان") in [(line.name, line.other) for line in groups["Labels"]]


def test_the_sheet_is_searched_copied_and_follows_changes(driver: Driver, keymap: Keymap) -> None:
    driver.trigger("help.keys")
    driver.settle()
    sheet = driver.window.findChild(KeyListDialog)
    everything = sheet.table.model().rowCount()
    sheet.search.setText("تراجُع")
    rows = [sheet.table.model().index(row, 0).data() for row in range(sheet.table.model().rowCount())]
    assert "Undo" in rows
    assert "Edit" in rows, "the heading stands over what was found"
    assert len(rows) < everything
    keymap.give("undo", ("Ctrl+J",))
    sheet.copy()
    copied = QGuiApplication.clipboard().text()
    assert "Undo\tتراجع\t\u2066Ctrl+J\u2069" in copied.splitlines()
    assert "Export" in copied, "the whole sheet, not what was searched"
    sheet.close()
    driver.settle()


def test_the_sheet_on_paper_holds_the_same_and_takes_nothing_for_markup(driver: Driver, tmp_path) -> None:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    label = driver.session.labels[0]
    driver.session.labels = (label.__class__(code="X", name_en="<img src=x>", name_ar="<b>", key="x"),)
    sheet = key_groups(driver.window.desk)
    text = sheet_document(sheet, rtl=True).toPlainText()
    assert "<img src=x>" in text
    assert "Ctrl+Shift+Z" in text
    driver.trigger("help.keys")
    driver.settle()
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "keys.pdf"))
    dialog = driver.window.findChild(KeyListDialog)
    dialog.print_on(printer)
    assert (tmp_path / "keys.pdf").read_bytes().startswith(b"%PDF")
    dialog.print_()
    ask = dialog.findChild(QPrintDialog)
    assert ask.isVisible()
    ask.reject()
    dialog.close()
    driver.settle()
