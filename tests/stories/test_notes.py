"""A reader's notes by keyboard alone: a bookmark, a highlight, a note, the list of them, and out as a page."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.stories.conftest import StartProgram
from tests.stories.desktop import wait_for
from tests.stories.program import SAMPLE, Program

pytestmark = pytest.mark.story

TEXT = SAMPLE.read_bytes().decode("utf-8")


def notes(program: Program) -> list[dict[str, Any]]:
    return json.loads(program.command("notes", program.project, "--json"))["marginalia"]


def wait_for_notes(program: Program, *expected: tuple[str, str, str]) -> None:
    """Wait until the project holds these: kind, words, note."""

    def found() -> list[tuple[str, str, str]]:
        return [(each["kind"], each["text"], each["note"]) for each in notes(program)]

    wait_for(lambda: found() == list(expected), f"{expected}, not {found()}")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_reader_marks_the_margin_by_keyboard_alone(person: StartProgram, language: str) -> None:
    program = person(language=language)
    program.new_project(SAMPLE)
    program.open()
    first, second = TEXT.split()[:2]

    program.press("ctrl+b")
    wait_for_notes(program, ("bookmark", "", ""))
    program.press("ctrl+shift+h")  # the word at the caret
    wait_for_notes(program, ("highlight", first, ""), ("bookmark", "", ""))
    program.press("space", "shift+F2")  # two words, and a note on them
    program.desktop.type("two countries")
    program.picture("1-writing")
    program.press("ctrl+Return")
    both = ("note", f"{first} {second}", "two countries")
    wait_for_notes(program, both, ("highlight", first, ""), ("bookmark", "", ""))
    program.picture("2-marked")
    assert program.spans() == [], "no annotation was made"

    program.press("ctrl+End", "ctrl+alt+b")
    wait_for(lambda: len(program.windows) > 1, "the list")
    program.rest()
    program.picture("3-list")
    program.press("Delete")
    wait_for_notes(program, ("highlight", first, ""), ("bookmark", "", ""))
    program.press("Escape")
    wait_for(lambda: len(program.windows) == 1, "the article to be alone again")
    program.press("ctrl+z")
    wait_for_notes(program, both, ("highlight", first, ""), ("bookmark", "", ""))
    program.press("ctrl+Home", "ctrl+b")  # the same line: out again
    wait_for_notes(program, both, ("highlight", first, ""))

    page = program.project.with_name("notes.html")
    program.command("notes", program.project, "-o", page)
    assert "two countries" in page.read_text("utf-8")
    program.close()
