"""Reading in comfort: without vowel marks, one sentence at a time, and aloud; the text itself stays what it is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.stories.conftest import StartProgram
from tests.stories.desktop import wait_for
from tests.stories.program import SAMPLE, Program
from tests.stories.screen import Screen
from tests.ui.reading.conftest import why_qt_does_not_speak

pytestmark = pytest.mark.story

VOCALISED = SAMPLE.with_name("sample-vocalised.ar.txt")
INK, QUIET = "#1c1e21", "#666c73"
"""Letters of the article, and those beside the sentence that is being read."""
ENGLISH = "A short walk\n\nThe harbour was calm. Nobody saw the boat leave. It came back at noon.\n"


def box_of(program: Program, colour: str, name: str):
    return Screen(program.picture(name)).colour(colour)


def settings(program: Program) -> dict[str, object]:
    (file,) = Path(program.project.parent).glob(".local/share/hashiya/preferences.json")
    return json.loads(file.read_text("utf-8"))["settings"]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_without_vowel_marks_and_one_sentence_at_a_time(person: StartProgram, language: str) -> None:
    program = person(language=language)
    program.new_project(VOCALISED)
    program.open()
    program.picture("1-with-marks")
    high = box_of(program, INK, "1-with-marks")
    program.press("ctrl+alt+v")
    wait_for(lambda: box_of(program, INK, "2-without-marks") != high, "the marks to be gone")
    words = VOCALISED.read_text("utf-8").split()
    program.press("ctrl+Left", "3")
    program.wait_for_spans([("LOC", words[1])])  # with all its marks: what is hidden is marked too
    program.press("Escape", "ctrl+F11")
    wait_for(lambda: box_of(program, QUIET, "3-sentence"), "the rest to be quieter")
    first = box_of(program, INK, "3-sentence")
    program.press("alt+Next")
    wait_for(lambda: box_of(program, INK, "4-next-sentence") not in (None, first), "the next sentence to be clear")
    program.close()
    assert settings(program)["signs"] == "vowels"
    program.open()
    wait_for(lambda: box_of(program, QUIET, "5-next-start"), "one sentence at the next start")
    program.press("ctrl+F11", "ctrl+alt+v")
    wait_for(lambda: box_of(program, QUIET, "6-as-before") is None, "the whole page")
    program.rest()
    program.close()
    assert settings(program)["signs"] == "all"


def test_read_aloud_to_the_end_and_in_a_language_without_a_voice(person: StartProgram, tmp_path: Path) -> None:
    if missing := why_qt_does_not_speak():
        pytest.skip(f"Qt's part for speech cannot be loaded: {missing}")
    program = person(language="en")
    program.add_to_environment({"HASHIYA_SPEECH": "mock"})  # speaks English as slowly as a voice does, and no Arabic
    walk = tmp_path / "walk.txt"
    walk.write_text(ENGLISH, "utf-8")
    program.new_project(walk, VOCALISED)
    program.open()
    program.press("ctrl+shift+space")
    wait_for(lambda: box_of(program, QUIET, "1-reading"), "a sentence to be lit")
    program.press("ctrl+shift+space")
    program.rest()
    assert box_of(program, QUIET, "2-pause")
    program.press("ctrl+shift+space")
    wait_for(lambda: box_of(program, QUIET, "3-at-the-end") is None, "the voice to come to the end")
    program.press("ctrl+Next")
    program.rest()
    program.press("ctrl+shift+space")
    wait_for(lambda: box_of(program, QUIET, "4-no-voice") is None, "nothing to be lit")
    program.rest()
    program.picture("4-no-voice")
    program.close()
