"""Sitting comfortably: the text alone and back again; and the preferences, whose every change is seen at once."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.stories.conftest import StartProgram
from tests.stories.desktop import wait_for
from tests.stories.program import SAMPLE, Program
from tests.stories.screen import Screen

pytestmark = pytest.mark.story

PANELS, PANELS_DARK, PAPER_DARK, ACCENT = "#f4f5f7", "#24272c", "#1b1d21", "#1f6f78"
"""Colours that stand behind panels, behind panels and the page at night, and on what is chosen."""


def width_of(program: Program, colour: str, name: str) -> int:
    """How wide the part of the screen is over which a colour is spread; 0 where there is none."""
    box = Screen(program.picture(name)).colour(colour)
    return box.right - box.left if box else 0


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_text_alone_and_back(person: StartProgram, language: str) -> None:
    program = person(language=language)
    program.new_project(SAMPLE)
    program.open()
    wait_for(lambda: width_of(program, PANELS, "window") > 900, "the panels")
    program.press("shift+F11")
    wait_for(lambda: width_of(program, PANELS, "focus") < 300, "the text alone")
    program.press("ctrl+shift+Left", "1")
    program.wait_for_spans([("PER", SAMPLE.read_text("utf-8").split()[0])])
    program.picture("marked-in-focus")
    program.press("Escape", "Escape")  # lets go of the span, then brings the window back
    wait_for(lambda: width_of(program, PANELS, "back") > 900, "the panels again")
    program.close()


def test_preferences_by_keyboard_are_seen_at_once_and_at_the_next_start(person: StartProgram) -> None:
    program = person(language="en")
    program.new_project(SAMPLE)
    program.open()
    program.press("ctrl+comma")
    wait_for(lambda: len(program.windows) == 2, "the preferences")
    wait_for(program._rests, "the preferences to be ready")
    program.picture("1-preferences")
    program.press("Tab", "Tab", "Tab", "d")  # language, digits, theme: the one that begins with d
    wait_for(lambda: width_of(program, PANELS_DARK, "2-dark") > 900, "the dark window")
    wait_for(lambda: len(program.windows) == 2, "the preferences again, on the new window")
    wait_for(program._rests, "the window to be ready")
    assert width_of(program, PANELS, "2-dark") == 0
    program.press("Escape")
    wait_for(lambda: len(program.windows) == 1, "the article to be alone")
    program.close()
    (file,) = Path(program.project.parent).glob(".local/share/hashiya/preferences.json")
    assert json.loads(file.read_text("utf-8"))["settings"]["theme"] == "dark"
    program.open()
    wait_for(lambda: width_of(program, PAPER_DARK, "3-next-start") > 300, "the dark page at the next start")
    program.close()
