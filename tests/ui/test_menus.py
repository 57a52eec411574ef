"""Menus within menus: what is many and alike stands under one line of its menu."""

from __future__ import annotations

from reader.ui.actions.menus import MENUS, Submenu
from reader.ui.language.words import say


def test_submenus_hold_their_actions_in_order_and_the_menu_the_others(driver) -> None:
    for menu_action, (_, entries) in zip(driver.window.menuBar().actions(), MENUS, strict=True):
        shown = menu_action.menu().actions()
        inner = {
            action.text(): [each.objectName() for each in action.menu().actions()] for action in shown if action.menu()
        }
        wanted = {say(entry.name): list(entry.actions) for entry in entries if isinstance(entry, Submenu)}
        assert inner == wanted
        outside = [action.objectName() for action in shown if action.objectName()]
        assert outside == [entry for entry in entries if isinstance(entry, str)]


def test_every_menu_fits_a_small_screen(driver) -> None:
    heights = {action.text(): action.menu().sizeHint().height() for action in driver.window.menuBar().actions()}
    assert max(heights.values()) < 1000, heights
