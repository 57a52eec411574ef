"""A label set built by keyboard, marked with, looked up, merged and undone: by a person who never touches the mouse."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.stories.conftest import StartProgram
from tests.stories.desktop import wait_for
from tests.stories.program import SAMPLE, Program
from tests.stories.screen import Screen

pytestmark = pytest.mark.story


def labels(program: Program) -> dict[str, str]:
    """The codes of the project's labels, each with its parent."""
    return {label["code"]: label["parent"] for label in _labels(program)}


def _labels(program: Program) -> list[dict[str, Any]]:
    return json.loads(program.command("labels", program.project, "--json"))["labels"]


def wait_for_labels(program: Program, expected: dict[str, str]) -> None:
    wait_for(lambda: labels(program) == expected, f"the labels {expected}, found {labels(program)}")


def wait_for_windows(program: Program, count: int) -> None:
    wait_for(lambda: len(program.windows) == count, f"{count} windows")
    wait_for(program._rests, "the window to be ready")


def make(program: Program, keys: str, code: str) -> None:
    """Make a label in the open editor: its code typed letter by letter, everything else as it is suggested."""
    before = len(program.windows)
    program.press(keys)
    wait_for_windows(program, before + 1)
    program.press(*code, "Return")
    wait_for_windows(program, before)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_label_set_built_used_merged_and_undone_by_keyboard(person: StartProgram, language: str) -> None:
    program = person(language=language)
    program.command("new", program.project, "--labels", "empty")
    program.command("import", program.project, SAMPLE)
    program.open()
    program.press("ctrl+l")
    wait_for_windows(program, 2)
    for code in ("who", "where", "what"):
        make(program, "Insert", code)
    wait_for_labels(program, {"who": "", "where": "", "what": ""})
    program.picture(f"1-labels-{language}")
    inward, outward = ("alt+Left", "alt+Right") if language == "ar" else ("alt+Right", "alt+Left")
    program.press("End", inward)
    wait_for_labels(program, {"who": "", "where": "", "what": "where"})
    program.press(outward, "alt+Up")
    wait_for_labels(program, {"who": "", "what": "", "where": ""})
    assert list(labels(program)) == ["who", "what", "where"]
    program.press(inward)
    wait_for_labels(program, {"who": "", "what": "who", "where": ""})
    program.picture(f"2-nested-{language}")
    program.press("Escape")
    wait_for_windows(program, 1)

    program.press("ctrl+Home", "ctrl+shift+Left", "1", "Escape", "ctrl+Left", "ctrl+shift+Left", "2")
    wait_for(lambda: len(program.spans()) == 2, "two spans")
    marked = program.spans()
    assert {label for label, _ in marked} == {"who", "where"}
    program.press("F5")
    wait_for(program._rests, "the guideline")
    program.picture(f"3-guideline-{language}")
    program.press("3")  # puts the guideline away, and marks
    wait_for(lambda: sorted(label for label, _ in program.spans()) == ["what", "who"], "the span to have another label")

    program.press("ctrl+l")
    wait_for_windows(program, 2)
    program.press("Home", *["Tab"] * 4, "space")  # past add, add nested and change, to merge
    wait_for_windows(program, 3)
    program.picture(f"4-merge-{language}")
    program.press("Return")
    wait_for_windows(program, 2)
    wait_for_labels(program, {"where": "", "what": "where"})
    wait_for(lambda: sorted(label for label, _ in program.spans()) == ["what", "where"], "the span to move")
    program.press("ctrl+z")
    wait_for_labels(program, {"who": "", "what": "who", "where": ""})
    assert sorted(label for label, _ in program.spans()) == ["what", "who"]
    program.press("Escape")
    wait_for_windows(program, 1)
    program.close()
    program.command("check", program.project)


def test_a_label_is_dragged_under_another_with_the_mouse(person: StartProgram) -> None:
    program = person()
    program.new_project(SAMPLE)
    program.open()
    program.press("F10", "ctrl+l")  # without the panel each colour is on the screen once
    wait_for_windows(program, 2)
    screen = Screen(program.picture("1-before"))
    colours = {label["code"]: label["color"] for label in _labels(program)}
    dragged, target = screen.colour(colours["DATE"]), screen.colour(colours["PER"])
    assert dragged is not None
    assert target is not None
    program.desktop.drag(dragged.middle, target.middle)
    wait_for(lambda: labels(program)["DATE"] == "PER", "the label to lie under the other")
    program.picture("2-after")
    program.press("ctrl+z")
    wait_for(lambda: labels(program)["DATE"] == "", "undo to take it back")
    program.press("Escape")
    wait_for_windows(program, 1)
    program.close()
