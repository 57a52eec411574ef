"""Finding one's way: the palette, the keys and their editor, the history and the guide, by keyboard alone."""

from __future__ import annotations

import pytest

from reader.ui.look.theme import LIGHT
from tests.stories.conftest import StartProgram
from tests.stories.desktop import wait_for
from tests.stories.gold import marks
from tests.stories.hand import Hand
from tests.stories.program import SAMPLE, Program
from tests.stories.screen import Screen
from tests.stories.test_marking import mark_all, said

pytestmark = pytest.mark.story

GOLD = marks(SAMPLE.read_bytes().decode("utf-8"))
TYPED = {
    "us": ("widen", "mark place", "done"),
    "ara": ("j,sdu", "l;hk", "lk[."),  # توسيع، مكان، منجز: letters by their place on the keyboard
}
FIRST = SAMPLE.read_bytes().decode("utf-8").split()[0]


def opened(person: StartProgram, *, language: str = "en", layout: str = "us") -> Program:
    program = person(language=language)
    program.new_project(SAMPLE)
    program.desktop.layout(layout)
    program.open()
    return program


def windows(program: Program, count: int) -> None:
    """Wait until the program shows so many windows, and rests."""
    wait_for(lambda: len(program.windows) == count, f"{count} windows")
    wait_for(program._rests, "the window to be ready")


def command(program: Program, words: str, name: str = "") -> None:
    """Open the palette, type and press Enter."""
    program.press("ctrl+k")
    windows(program, 2)
    program.press(*(letter if letter != " " else "space" for letter in words))
    if name:
        wait_for(program._rests, "the palette")
        program.picture(name)
    program.press("Return")


@pytest.mark.parametrize(("language", "layout"), [("en", "us"), ("ar", "ara")])
def test_a_word_marked_and_the_article_done_by_the_palette_alone(
    person: StartProgram, language: str, layout: str
) -> None:
    program = opened(person, language=language, layout=layout)
    widen, label, done = TYPED[layout]
    program.press("ctrl+Home")
    command(program, widen, "1-widen")
    windows(program, 1)
    command(program, label, "2-label")
    program.wait_for_spans([("LOC", FIRST)])
    windows(program, 1)
    command(program, done, "3-done")
    wait_for(lambda: '"done"' in program.command("list", program.project, "--json"), "the article to be done")
    program.picture("4-done")
    program.close()


def test_the_sheet_of_keys_is_read_and_left(person: StartProgram) -> None:
    program = opened(person)
    program.press("F1")
    windows(program, 2)
    program.press(*"undo")
    wait_for(program._rests, "the search")
    program.picture("keys")
    program.press("Escape")
    windows(program, 1)
    program.close()


def test_a_key_is_changed_and_works_at_once_and_after_a_restart(person: StartProgram) -> None:
    program = opened(person)
    mark_all(program, *GOLD[:2])
    program.wait_for_spans(said(*GOLD[:2]))
    command(program, "change keys")
    windows(program, 2)
    program.press(*"undo")
    program.press("Tab", "Home", "Return")
    windows(program, 3)
    program.press("ctrl+d")
    wait_for(program._rests, "the answer")
    program.picture("1-taken")
    program.press("ctrl+j")
    wait_for(program._rests, "the answer")
    program.picture("2-free")
    program.press("Return")
    windows(program, 2)
    program.picture("3-changed")
    program.press("Escape")
    windows(program, 1)
    program.press("ctrl+z", "ctrl+j")  # the old key does nothing, the new one undoes
    program.wait_for_spans(said(*GOLD[:1]))
    program.close()
    program.desktop.layout("ara")
    program.open()
    program.press("ctrl+j")  # by its place, whatever it writes there
    program.wait_for_spans([])
    program.close()


def test_the_history_leads_back_and_forth(person: StartProgram) -> None:
    program = opened(person)
    mark_all(program, *GOLD[:5])
    program.wait_for_spans(said(*GOLD[:5]))
    program.press("ctrl+h")
    windows(program, 2)
    program.press("Down", "Down", "Down")
    wait_for(program._rests, "the row")
    program.picture("1-chosen")
    program.press("Return")
    program.wait_for_spans(said(*GOLD[:2]))
    windows(program, 2)
    program.picture("2-back")
    program.press("Up", "Up", "Return")
    program.wait_for_spans(said(*GOLD[:4]))
    program.press("Escape")
    windows(program, 1)
    program.close()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_guide_is_read_beside_the_work(person: StartProgram, language: str) -> None:
    program = opened(person, language=language)
    program.press("ctrl+F1")
    windows(program, 2)
    program.picture("1-first")
    program.press("Down", "Down", "Page_Down")
    wait_for(program._rests, "the page")
    program.picture("2-mouse")
    program.press("shift+Tab", *("seed" if language == "en" else "spacy"))
    wait_for(program._rests, "the search")
    found = program.picture("3-found")
    assert Screen(found).colour(LIGHT.selection) is not None, "the words are marked on the page"
    program.desktop.focus(program.window)  # the work goes on beside it
    hand = Hand(SAMPLE.read_bytes().decode("utf-8"))
    program.press("ctrl+Home", *hand.mark(GOLD[0]))
    program.wait_for_spans(said(GOLD[0]))
    program.close()
