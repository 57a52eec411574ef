"""Menus within menus: what is many and alike stands in one line of its menu."""

from __future__ import annotations

from reader.ui.menus import FOLDED, MENUS
from reader.ui.words import say


def test_what_begins_alike_stands_in_a_menu_of_its_own_in_its_order(driver) -> None:
    wanted = {begins: say(title) for begins, title in FOLDED.items()}
    for menu_action, (_, names) in zip(driver.window.menuBar().actions(), MENUS, strict=True):
        inner = {action.text(): action.menu() for action in menu_action.menu().actions() if action.menu()}
        for begins, title in wanted.items():
            mine = [name for name in names if name and name.startswith(begins)]
            if mine:
                assert [action.objectName() for action in inner[title].actions()] == mine
        outside = {action.objectName() for action in menu_action.menu().actions()} - {""}
        assert outside == {name for name in names if name and not name.startswith(tuple(FOLDED))}


def test_every_menu_fits_a_small_screen(driver) -> None:
    heights = {action.text(): action.menu().sizeHint().height() for action in driver.window.menuBar().actions()}
    assert max(heights.values()) < 1000, heights
