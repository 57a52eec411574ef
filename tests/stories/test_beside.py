"""An original is read and marked beside its translation; names are marked on the way; a word is found in all forms."""

from __future__ import annotations

import pytest

from tests.stories.conftest import StartProgram
from tests.stories.desktop import wait_for
from tests.stories.program import ROOT, SAMPLE, Program

pytestmark = pytest.mark.story

TRANSLATION = ROOT / "tests" / "translation.en.txt"


def beside(program: Program) -> str:
    """The article that stands beside the open one, as the program remembers it."""
    kept = next((each for each in program.remembered().get("recent", []) if each["path"] == str(program.project)), {})
    return kept.get("beside", {}).get("article", "")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_two_articles_side_by_side_are_marked_on_both_pages(person: StartProgram, language: str) -> None:
    program = person(language=language)
    program.new_project(SAMPLE, TRANSLATION)
    program.open()
    program.press("ctrl+shift+s")
    wait_for(lambda: len(program.windows) > 1, "the question which article")
    program.rest()
    program.picture("1-which")
    program.press("Return")
    wait_for(lambda: len(program.windows) == 1, "the window to be alone again")
    program.rest()
    program.press("ctrl+Down", "ctrl+Down", "ctrl+Down", "ctrl+Down", "ctrl+Down")
    program.rest()
    program.picture("2-beside")
    program.press("ctrl+Tab", "ctrl+Home", "3")
    program.wait_for_spans([("LOC", "Orfania")])
    program.press("ctrl+Tab", "ctrl+Home", "3")
    program.wait_for_spans([("LOC", "Orfania"), ("LOC", "أورفانيا")])
    program.picture("3-both-marked")
    program.press("ctrl+z", "ctrl+z")
    program.wait_for_spans([])
    program.press("ctrl+shift+z")
    program.wait_for_spans([("LOC", "Orfania")])
    program.rest()
    program.close()
    ids = [article["id"] for article in program.exported()]
    assert beside(program) in ids
    program.open()
    program.rest()
    program.picture("4-again")
    program.press("ctrl+shift+s")
    program.rest()
    program.picture("5-alone")
    program.close()
    assert beside(program) == ""
    program.command("check", program.project)


def test_names_are_marked_one_after_the_other(person: StartProgram) -> None:
    program = person()
    program.new_project(SAMPLE)
    program.open()
    program.press("ctrl+alt+n", "alt+n")
    program.rest()
    program.picture("1-hinted")
    program.press("3")
    program.wait_for_spans([("LOC", "أورفانيا")])
    program.press("alt+n", "alt+Down", "alt+period", "alt+period")
    program.wait_for_spans([("LOC", "أورفانيا"), ("LOC", "سلدوفا"), ("LOC", "ميران")])
    program.rest()
    program.picture("2-marked")
    program.close()


def test_a_word_is_found_in_all_its_forms_under_an_arabic_layout(person: StartProgram) -> None:
    program = person(language="ar")
    program.new_project(SAMPLE)
    program.open()
    program.press("ctrl+alt+f")
    program.rest()
    program.press("ctrl+a")
    program.desktop.layout("ara")
    program.press("r", "v", "h", "v", "h", "j")  # قرارات
    program.rest()
    program.picture("1-found")
    program.press("Return", "Return")
    program.rest()
    program.picture("2-opened")
    program.press("6")
    program.wait_for_spans([("RES", "بالقرار")])
    program.press("F3", "6")
    program.wait_for_spans([("RES", "بالقرار"), ("RES", "وبقرارات")])
    program.close()
