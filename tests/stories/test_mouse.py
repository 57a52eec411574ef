"""Marking with the mouse: words are found on the screen as a person finds them, by looking."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from tests.stories.conftest import StartProgram
from tests.stories.desktop import wait_for
from tests.stories.program import ROOT, SAMPLE, Program
from tests.stories.screen import Box, Screen

pytestmark = pytest.mark.story

TITLE = SAMPLE.read_bytes().decode("utf-8").split("\n")[0]
PAGE = Box(350, 130, 935, 700)
PAGES = {"en": PAGE, "ar": Box(350, 130, 890, 700)}  # the list of articles is on the right then
COLOURS = {
    label["code"]: label["color"]
    for label in json.loads((ROOT / "resources" / "labels" / "news.json").read_text("utf-8"))["labels"]
}


def look(program: Program, name: str, seen: Callable[[Screen], Box | None]) -> Box:
    """Look at the screen until ``seen`` finds its place there."""
    return wait_for(lambda: seen(Screen(program.picture(name))), f"{name} on the screen")


def label_button(program: Program, code: str) -> tuple[int, int]:
    """Where the button of a label is: its colour stands nowhere else before the first mark."""
    return look(program, f"button-{code}", lambda screen: screen.colour(COLOURS[code])).middle


def first_line(program: Program, language: str = "en") -> Box:
    """The first line of the article: its title, at the top of the page."""
    return look(program, "page", lambda screen: next(iter(screen.lines(PAGES[language])), None))


@pytest.mark.parametrize("language", ["en", "ar"])
def test_double_click_a_word_then_click_a_label(person: StartProgram, language: str) -> None:
    program = person(language=language)
    program.new_project(SAMPLE)
    program.open()
    button, line = label_button(program, "LOC"), first_line(program, language)
    program.desktop.click(line.right - 12, line.middle[1], times=2)  # the first word of an Arabic line is on the right
    program.desktop.click(*button)
    program.wait_for_spans([("LOC", TITLE.split()[0])])
    program.picture("marked")
    program.press("ctrl+z")
    program.wait_for_spans([])
    program.close()


def test_a_drag_that_ends_in_the_margin_then_a_click_on_a_label(person: StartProgram) -> None:
    program = person()
    program.new_project(SAMPLE)
    program.open()
    button, line = label_button(program, "RES"), first_line(program)
    y = line.middle[1]
    program.desktop.drag((line.right + 2, y), (PAGE.left - 10, y))
    program.desktop.click(*button)
    ((label, words),) = wait_for(program.spans, "a span")
    assert label == "RES"
    assert TITLE.startswith(words)
    assert len(words.split()) >= 3
    program.close()


def test_a_label_armed_first_marks_by_each_drag(person: StartProgram) -> None:
    program = person()
    program.new_project(SAMPLE)
    program.open()
    button, line = label_button(program, "DATE"), first_line(program)
    y = line.middle[1]
    program.desktop.click(*button)
    program.desktop.drag((line.right + 2, y), (line.middle[0], y))
    ((label, words),) = wait_for(program.spans, "a span")
    assert label == "DATE"
    assert TITLE.startswith(words)
    program.press("Escape")
    program.close()
