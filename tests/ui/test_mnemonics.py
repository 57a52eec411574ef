"""The letters that are underlined: each leads to one line of a menu, to one control of a screen, in both languages."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget

from reader.ui.actions.menus import SPAN_MENU, TEXT_MENU
from tests.ui.conftest import Driver, make_project
from tests.ui.screens import put_away, screens


@pytest.fixture(params=["en", "ar"])
def spoken(request, start, preferences, tmp_path: Path) -> Driver:
    preferences.set("language", request.param)
    return start(make_project(tmp_path / "letters.hashiya"))


def shared(texts: Iterable[str]) -> dict[str, list[str]]:
    """The letters that several of ``texts`` underline, each with those texts."""
    found: dict[str, list[str]] = {}
    for text in texts:
        letter = QKeySequence.mnemonic(text).toString()
        if letter:
            found.setdefault(letter, []).append(text)
    return {letter: those for letter, those in found.items() if len(those) > 1}


def lines(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def lettered(screen: QWidget) -> list[str]:
    """What underlines a letter on ``screen`` and is seen: buttons, and labels that lead to the control beside them."""
    buttons = [each.text() for each in screen.findChildren(QAbstractButton) if each.isVisibleTo(screen)]
    labels = [each.text() for each in screen.findChildren(QLabel) if each.buddy() and each.isVisibleTo(screen)]
    return buttons + labels


def test_a_letter_leads_to_one_line_of_a_menu(spoken: Driver) -> None:
    bar = spoken.window.menuBar()
    assert shared(action.text() for action in bar.actions()) == {}
    below = [action.menu() for action in bar.actions()]
    while below:
        menu = below.pop()
        below += [action.menu() for action in menu.actions() if action.menu()]
        assert shared(lines(menu)) == {}, menu.title()


@pytest.mark.parametrize("entries", [SPAN_MENU, TEXT_MENU])
def test_a_letter_leads_to_one_line_of_a_menu_of_the_text(spoken: Driver, entries: tuple) -> None:
    menu = QMenu(spoken.window)
    spoken.window.controls.registry.fill(menu, entries)
    assert shared(lines(menu)) == {}


def test_a_letter_leads_to_one_control_of_a_screen(spoken: Driver, tmp_path: Path) -> None:
    file = tmp_path / "article.txt"
    file.write_text("عنوان الخبر\n\nنص الخبر هنا.\n", "utf-8")
    found = {}
    for name, show in screens(spoken, file).items():
        screen = show()
        spoken.settle()
        if screen.isWindow() and screen is not spoken.window:
            found[name] = shared(lettered(screen))
        put_away(spoken, screen)
    assert {name: those for name, those in found.items() if those} == {}
