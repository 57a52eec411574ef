"""The keys that README and the documents name are keys of the program; those of the menu of reading are all named."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from reader.ui.actions.keymap import tidy
from reader.ui.actions.menus import MENUS, actions_of

ROOT = Path(__file__).resolve().parents[2]
PAGES = ("README.md", "docs/keyboard.md", "docs/reading.md")
KEY = re.compile(r"`((?:(?:Ctrl|Alt|Shift)\+)+[^\s`]+|F\d{1,2})`")
FROM_TO = re.compile(r"`((?:\w+\+)+)(\d)` … `\1(\d)`")


def named(page: str) -> set[str]:
    """The keys with a modifier, and the function keys, that ``page`` names; of a row of digits all."""
    text = (ROOT / page).read_text("utf-8")
    rows = (
        f"{held}{digit}" for held, first, last in FROM_TO.findall(text) for digit in range(int(first), int(last) + 1)
    )
    return {tidy(key) for key in (*KEY.findall(text), *rows)}


@pytest.mark.parametrize("page", PAGES)
def test_every_key_of_a_page_does_something(driver, page: str) -> None:
    specs = driver.window.controls.registry.specs.values()
    assert named(page) - {tidy(key) for spec in specs for key in spec.keys} == set()


def test_every_key_of_the_menu_of_reading_is_told(driver) -> None:
    specs, told = driver.window.controls.registry.specs, named("docs/keyboard.md") | named("docs/reading.md")
    reading = next(entries for _, entries in MENUS if "reader.view" in entries)
    keys = {name: {tidy(key) for key in specs[name].keys} for name in actions_of(reading)}
    assert len([each for each in keys.values() if each]) > 30
    assert {name: those for name, those in keys.items() if those and not those & told} == {}
