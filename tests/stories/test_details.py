"""The details of a span by keyboard alone: another label, settled, a note, another span on the place, copying."""

from __future__ import annotations

import pytest

from tests.stories.conftest import StartProgram
from tests.stories.desktop import wait_for
from tests.stories.gold import Mark
from tests.stories.hand import Hand
from tests.stories.program import SAMPLE, Program

pytestmark = pytest.mark.story

TEXT = SAMPLE.read_bytes().decode("utf-8")
RESOLUTION, COUNCIL = "القرار رقم 112 الصادر عن المجلس الدولي للأنهار", "المجلس الدولي للأنهار"


def spans(program: Program) -> dict[str, dict[str, str]]:
    """Label, status and note of every span, by its words."""
    (article,) = program.exported()
    return {span["text"]: {key: span[key] for key in ("label", "status", "note")} for span in article["spans"]}


def wait_for_span(program: Program, words: str, **expected: str) -> None:
    """Wait until the project holds the span as expected."""
    wait_for(lambda: spans(program).get(words) == expected, f"{words} as {expected}, not {spans(program)}")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_details_of_a_span_by_keyboard_alone(person: StartProgram, language: str) -> None:
    program = person(language=language)
    program.new_project(SAMPLE)
    program.open()
    for label, words in (("ORG", COUNCIL), ("RES", RESOLUTION)):
        start = TEXT.index(words)
        program.press("ctrl+Home", *Hand(TEXT).mark(Mark(label, start, start + len(words))))
    wait_for_span(program, RESOLUTION, label="RES", status="", note="")

    program.press("F6", "F6", "F6")  # past labels and spans to the details: the box of the label
    program.picture("1-details")
    program.press("Down", "Home", "Return")
    wait_for_span(program, RESOLUTION, label="PER", status="", note="")
    program.press("Tab", "Down", "Down", "Return")
    wait_for_span(program, RESOLUTION, label="PER", status="gold", note="")
    program.press("F2")
    program.desktop.type("by number")
    program.press("ctrl+Return")
    wait_for_span(program, RESOLUTION, label="PER", status="gold", note="by number")

    program.press("F6", "F6", "F6", "Tab", "Tab", "Tab", "Home", "Return")  # the innermost span on this place
    program.picture("2-another-span")
    program.press("Delete")
    wait_for(lambda: COUNCIL not in spans(program), "the span within to be gone")
    program.press(*["ctrl+z"] * 4)
    wait_for_span(program, RESOLUTION, label="RES", status="", note="")
    wait_for_span(program, COUNCIL, label="ORG", status="", note="")
    program.close()
