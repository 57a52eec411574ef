"""Every control of every screen can be found without seeing it: a name, a tooltip, and Tab or a key to reach it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from tests.ui.screens import put_away, screens

KINDS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)


def controls(screen: QWidget) -> list[QWidget]:
    """What a person can press, type in or choose from; not the inner parts of such a control."""
    found = [part for part in screen.findChildren(QWidget) if isinstance(part, KINDS) and part.isVisibleTo(screen)]
    inner = (QAbstractSpinBox, QComboBox, QLineEdit, QAbstractItemView, QMessageBox)
    return [
        part
        for part in found
        if not isinstance(part, QHeaderView)
        and not part.objectName().startswith("qt_")
        and not isinstance(part.parent(), inner)
        and part.window() is screen.window()
    ]


def name_of(part: QWidget) -> str:
    return part.accessibleName() or (part.text().replace("&", "") if isinstance(part, QAbstractButton) else "")


def reachable(part: QWidget) -> bool:
    return bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)


def told(part: QWidget) -> str:
    return f"{type(part).__name__} {name_of(part)!r} in {type(part.parent()).__name__}"


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_control_has_a_name_a_tooltip_and_a_way_to_it(start, preferences, tmp_path: Path, language: str) -> None:
    from tests.ui.conftest import make_project

    preferences.set("language", language)
    driver = start(make_project(tmp_path / "p.hashiya"))
    file = tmp_path / "خبر.txt"
    file.write_text("عنوان\n\nنص.\n", "utf-8")
    driver.window.part("find").open_bar("")
    driver.window.part("search").open_panel()
    driver.settle()
    seen = 0
    missing: list[str] = []
    for name, show in {"window": lambda: driver.window, **screens(driver, file)}.items():
        screen = show()
        driver.settle()
        for part in controls(screen):
            seen += 1
            if not name_of(part):
                missing.append(f"{name}: {told(part)} has no name")
            if not part.toolTip() and not isinstance(screen, QMessageBox):
                missing.append(f"{name}: {told(part)} has no tooltip")
            if part.isEnabled() and not reachable(part):
                missing.append(f"{name}: {told(part)} cannot be reached by Tab")
        if screen is not driver.window:
            put_away(driver, screen)
    assert seen > 60
    assert not missing, "\n".join(missing)


def test_every_action_has_a_key_or_stands_in_a_menu(driver) -> None:
    in_menus = {action.objectName() for menu in driver.window.menuBar().actions() for action in menu.menu().actions()}
    specs = driver.window.controls.registry.specs
    assert not [name for name, spec in specs.items() if not spec.keys and name not in in_menus]
    assert not [name for name, spec in specs.items() if not driver.window.controls.registry[name].toolTip()]


def test_tool_bar_buttons_tell_their_keys(driver) -> None:
    registry = driver.window.controls.registry
    for button in driver.window.findChildren(QToolButton):
        action = button.defaultAction()
        if action is not None and action.objectName() in registry.specs:
            assert registry.specs[action.objectName()].keys
            assert "\u2066" in button.toolTip(), action.objectName()


def test_one_button_of_a_dialog_is_the_main_one_and_enter_presses_it(driver, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("نص.\n", "utf-8")
    shown = screens(driver, file)
    for name in ("new-project", "import", "export", "label", "delete-label", "merge-label", "import-labels"):
        dialog = shown[name]()
        driver.settle()
        buttons = dialog.findChildren(QPushButton)
        main = [button for button in buttons if button.property("role") == "main"]
        assert len(main) == 1, name
        assert [button for button in buttons if button.isDefault()] == main, name
        put_away(driver, dialog)
