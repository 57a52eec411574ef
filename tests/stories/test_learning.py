"""A student reads: lines under the words, levels by keys, the list of words to take along, the share that is known."""

from __future__ import annotations

import json

import pytest

from tests.stories.conftest import StartProgram
from tests.stories.desktop import wait_for
from tests.stories.program import SAMPLE, Program

pytestmark = pytest.mark.story


def levels(program: Program) -> dict[str, str]:
    """The level of every word of the article that is not new, by its first form."""
    words = json.loads(program.command("words", program.project, "1", "--all", "--json"))["words"]
    return {word["forms"][0]: word["level"] for word in words if word["level"] != "new"}


@pytest.mark.parametrize(("language", "layout"), [("en", "us"), ("ar", "ara")])
def test_words_are_learnt_in_the_text_and_in_their_list(person: StartProgram, language: str, layout: str) -> None:
    program = person(language=language)
    program.new_project(SAMPLE)
    program.desktop.layout(layout)
    program.open()
    program.press("ctrl+Home", "ctrl+shift+l")
    program.rest()
    program.picture("1-lines")
    program.press("ctrl+Left", "ctrl+Left", "alt+3")  # past أورفانيا وسلدوفا
    wait_for(lambda: list(levels(program).values()) == ["3"], "a word to be learnt")
    (word,) = levels(program)
    assert word in ("تتفقان", "اتفقت")
    program.press("shift+ctrl+Left", "alt+6")
    wait_for(lambda: "known" in levels(program).values(), "the selected words to be known")
    program.picture("2-learnt")
    program.press("ctrl+z", "ctrl+z")
    wait_for(lambda: levels(program) == {}, "both to be taken back")

    program.press("ctrl+shift+w")
    wait_for(lambda: len(program.windows) == 2, "the list of words")
    program.rest()
    program.press("shift+Down", "shift+Down", "6", "Down", "2")
    wait_for(lambda: sorted(levels(program).values()) == ["2", "known", "known", "known"], "levels from the list")
    program.picture("3-list")
    program.press("Return")
    program.picture("4-in-the-article")
    program.press("ctrl+z")
    wait_for(lambda: list(levels(program).values()) == ["known"] * 3, "the last level to be taken back")

    program.press("ctrl+shift+w")
    program.rest()
    out = program.project.with_name("words.html")
    program.press("alt+p" if language == "en" else "alt+'")
    program.rest()  # a button takes a moment to go down
    program.press("Down", "Return")
    program.name_file(out, windows=3)
    wait_for(out.exists, "the list as a page")
    assert out.read_text("utf-8").count("<tr>") > 100
    program.rest()
    program.picture("5-exported")
    program.press("Escape")
    wait_for(lambda: len(program.windows) == 1, "the article alone")
    (article,) = json.loads(program.command("list", program.project, "--known", "--json"))["articles"]
    assert 0.02 < article["known_share"] < 0.5
    program.close()
    program.open()
    program.picture("6-next-time")
    program.close()
