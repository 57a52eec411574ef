"""A glossary brought in, put in order and worked with, without touching the mouse."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.stories.conftest import StartProgram
from tests.stories.desktop import wait_for
from tests.stories.program import SAMPLE, Program

pytestmark = pytest.mark.story

TERMS = "What it is\tFrom\tHow it is written\tMark\nDelegation\tnewspaper\tالوفد\tORG\nBridge\tnewspaper\tالجسر\t\n"
TERM = "أورفانيا"


def glossaries(program: Program) -> list[dict[str, Any]]:
    return json.loads(program.command("glossary", "list", program.project, "--json"))["glossaries"]


def wait_for_sizes(program: Program, *expected: int) -> None:
    """Wait until the glossaries, in their order, have so many entries each."""
    wait_for(lambda: [each["entries"] for each in glossaries(program)] == list(expected), f"glossaries of {expected}")


def wait_for_windows(program: Program, count: int) -> None:
    wait_for(lambda: len(program.windows) == count, f"{count} windows, not {len(program.windows)}")
    program.rest()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_table_is_imported_with_a_choice_of_columns_and_put_in_order(
    person: StartProgram, tmp_path: Path, language: str
) -> None:
    program = person(language=language)
    program.new_project(SAMPLE)
    table = tmp_path / "terms.tsv"
    table.write_text(TERMS, "utf-8")
    program.open()
    program.press("ctrl+j")
    wait_for_windows(program, 2)
    program.press("Insert")
    program.name_file(table, windows=3)
    program.rest()
    program.picture("1-preview")
    program.press(*["Tab"] * 12, "space")  # past what is said of it and the columns: the first row names them
    program.rest()
    program.press(*["shift+Tab"] * 5)
    for keys in (("Home", "Down", "Down"), ("Home", "Down"), ("Home",), ("Home",), ("End",)):
        program.press(*keys)
        program.rest()
        program.press("Tab")
    program.picture("2-columns")
    program.press("Return")
    wait_for_sizes(program, 2)
    wait_for_windows(program, 2)
    program.press("Tab", "Tab", "space")  # past import, to the starter
    wait_for_sizes(program, 2, 199)
    program.rest()
    program.press("shift+Tab", "shift+Tab", "alt+Up")
    wait_for_sizes(program, 199, 2)
    program.picture("3-ordered")
    program.press("ctrl+z")
    wait_for_sizes(program, 2, 199)
    program.press("Escape")
    wait_for_windows(program, 1)
    program.close()
    program.command("check", program.project)


def test_a_term_is_added_from_the_text_and_all_terms_are_marked_in_one_step(
    person: StartProgram, tmp_path: Path
) -> None:
    program = person(language="ar")
    program.new_project(SAMPLE)
    table = tmp_path / "terms.tsv"
    table.write_text("وفد\tdelegation\t\t\tORG\n", "utf-8")
    program.command("glossary", "import", program.project, table)
    program.open()
    program.press("ctrl+Home", "ctrl+shift+Left", "ctrl+shift+a")
    wait_for_windows(program, 2)
    program.desktop.type("a country")
    program.press(*["Tab"] * 3, "Down", "Down")  # past part of speech and note, to the label
    program.picture("1-term")
    program.press("Return")
    wait_for_sizes(program, 1, 1)
    wait_for_windows(program, 1)
    program.press("ctrl+alt+g")
    program.rest()
    program.picture("2-proposed")
    assert program.spans() == []
    program.press("Return")
    wait_for(program.spans, "the terms to be marked")
    marked = program.spans()
    assert {label for label, _ in marked} == {"ORG"}
    assert {words for _, words in marked} == {TERM, TERM.replace("أ", "ا"), "وفد"}  # the second as it is misspelt once
    program.picture("3-marked")
    program.press("ctrl+z")
    program.wait_for_spans([])
    program.press("ctrl+z")
    wait_for_sizes(program, 1)
    program.close()
    program.command("check", program.project)
