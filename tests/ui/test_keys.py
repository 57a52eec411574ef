"""Keys: physical places, the registry's keys, Latin letters under another layout."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from reader.ui.actions.keymap import tidy
from reader.ui.actions.physical_keys import physical, scan_table

ALEF_MADDA = 0x0622


def key(code: int, *, scan: int = 0, virtual: int = 0, text: str = "", modifiers=Qt.KeyboardModifier.NoModifier):
    return QKeyEvent(QEvent.Type.KeyPress, code, modifiers, scan, virtual, 0, text)


@pytest.mark.parametrize(
    ("platform", "codes"),
    [
        ("linux", {10: "1", 19: "0", 24: "q", 33: "p", 38: "a", 52: "z", 61: "/", 49: "`"}),
        ("win32", {2: "1", 11: "0", 16: "q", 25: "p", 30: "a", 44: "z", 53: "/", 41: "`"}),
        ("darwin", {18: "1", 29: "0", 12: "q", 35: "p", 0: "a", 6: "z", 44: "/", 50: "`", 46: "m", 38: "j"}),
    ],
)
def test_the_tables_name_keys_by_what_a_us_keyboard_types(platform, codes):
    table = scan_table(platform)
    assert {code: table[code] for code in codes} == codes
    assert len(table) == len(set(table.values())), "no two keys type the same"


def test_the_place_counts_and_not_what_the_layout_writes():
    table = scan_table("linux")
    assert physical(key(ALEF_MADDA, scan=24, text="ض"), table) == "q"
    assert physical(key(Qt.Key.Key_Q, scan=38, text="q"), table) == "a", "a French keyboard"


def test_without_a_scan_code_the_letter_stands_in():
    assert physical(key(Qt.Key.Key_Q), scan_table("linux")) == "q"
    assert physical(key(Qt.Key.Key_Escape), scan_table("linux")) == ""


def test_a_label_key_works_under_an_arabic_layout(driver):
    driver.select("نيرابا")
    QApplication.sendEvent(driver.view, key(0x0663, scan=12, text="٣"))
    driver.settle()
    assert driver.spans() == [("LOC", "نيرابا")]


def test_control_with_a_letter_works_under_an_arabic_layout(driver):
    driver.select("نيرابا")
    driver.press(Qt.Key.Key_3)
    driver.settle()
    arabic_z = key(0x0626, scan=52, text="ئ", modifiers=Qt.KeyboardModifier.ControlModifier)
    QApplication.sendEvent(driver.view, arabic_z)
    driver.settle()
    assert driver.spans() == []


def test_no_two_actions_share_a_key_and_every_key_is_one_of_qt(driver):
    specs = driver.window.controls.registry.specs.values()
    keys = [QKeySequence(key).toString() for spec in specs for key in spec.keys]
    assert all(keys)
    assert [key for key, count in Counter(keys).items() if count > 1] == []


def test_every_action_has_a_key_a_tooltip_and_a_place_in_a_menu(driver):
    from reader.ui.actions.menus import MENUS, actions_of

    registry = driver.window.controls.registry
    in_menus = {name for _, entries in MENUS for name in actions_of(entries)}
    assert in_menus <= registry.specs.keys()
    for spec in registry.specs.values():
        assert spec.keys, spec.id
        assert registry[spec.id].toolTip(), spec.id
        assert spec.id in in_menus or spec.id.startswith("move."), spec.id


def test_label_keys_are_no_keys_of_actions_of_the_article(driver):
    labels = {label.key.upper() for label in driver.session.labels}
    for spec in driver.window.controls.registry.specs.values():
        assert not labels & set(spec.keys), spec.id


def test_every_key_of_the_readme_is_a_key_of_the_program(driver):
    readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    tables = (rest.partition("\n\n")[0] for rest in readme.split("| keys | |")[1:])
    firsts = [row.split("|")[1] for table in tables for row in table.splitlines() if row.count("|") > 2]
    shown = {tidy(key) for first in firsts for key in re.findall(r"`([A-Z][\w+]*)`", first)}
    keys = {key for spec in driver.window.controls.registry.specs.values() for key in spec.keys}
    assert len(shown) > 20
    assert shown - keys == set()
