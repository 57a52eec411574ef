"""Reading with a glossary: words looked up by key and mouse, learnt, given a meaning; and the reader's view."""

from __future__ import annotations

import json

import pytest

from tests.stories.conftest import StartProgram
from tests.stories.desktop import wait_for
from tests.stories.program import SAMPLE, Program
from tests.stories.screen import Box, Screen

pytestmark = pytest.mark.story

ACCENT = "#1f6f78"
"""Behind the level that is noted; the caret has it, too."""
PAGE = Box(350, 130, 1230, 700)


def noted(program: Program, word: str) -> tuple[str, str]:
    """Level and own meaning of a word, as the command line tells them."""
    (found,) = json.loads(program.command("lookup", program.project, word, "--json"))["words"]
    return found["level"], found["own_gloss"]


def wait_for_card(program: Program, name: str) -> Screen:
    """Wait for the card: the level on it is wider than a caret."""

    def look() -> Screen | None:
        screen = Screen(program.picture(name))
        box = screen.colour(ACCENT)
        return screen if box and box.right - box.left > 20 else None

    return wait_for(look, f"the card: {name}")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_reader_looks_words_up_learns_one_and_gives_one_a_meaning(person: StartProgram, language: str) -> None:
    program = person(language=language)
    program.new_project(SAMPLE)
    program.command("glossary", "import", program.project, "starter")
    program.open()
    program.press("F9")  # without the list, whose chosen row has the colour of the level
    program.press("F12")
    program.rest()
    program.press("ctrl+Home")
    program.rest()
    line = Screen(program.picture("page")).lines(PAGE)[0]
    program.press("alt+Return")
    assert wait_for_card(program, "first-word").lines(PAGE)[0] == line  # it does not cover what is read
    program.press("ctrl+Left", "ctrl+Left", "3")  # the third word, while the card follows
    first, _, third = SAMPLE.read_text("utf-8").split()[:3]
    wait_for(lambda: noted(program, third) == ("3", ""), f"a level of {third}")
    program.picture("learnt")
    program.press("alt+Insert")
    program.desktop.type("they agree")
    program.press("Return")
    wait_for(lambda: noted(program, third) == ("3", "they agree"), "the reader's own meaning")
    program.picture("own-meaning")
    program.press("Escape", "ctrl+z", "ctrl+z")
    wait_for(lambda: noted(program, third) == ("new", ""), "both taken back")
    program.desktop.click(line.right - 12, line.middle[1])
    assert wait_for_card(program, "clicked").lines(PAGE)[0] == line
    program.press("6", "Escape")
    wait_for(lambda: noted(program, first)[0] == "known", f"{first} to be known")
    assert program.spans() == []
    program.close()
    assert program.remembered()["reader_view"] is True
    program.open()
    program.press("F12", "ctrl+Home", "1")  # back among the labels, the digit is one of them
    program.wait_for_spans([("PER", first)])
    program.close()
    assert program.remembered()["reader_view"] is False
