"""A student's evening: a saved page is dropped on the window, read with a glossary, and its words go to Anki."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.formats.anki_import import collection_at, take_in
from tests.formats.document_files import HEADLINE, PARAGRAPHS, page
from tests.stories.conftest import StartProgram
from tests.stories.desktop import wait_for
from tests.stories.dropping import drop
from tests.stories.program import Program

pytestmark = pytest.mark.story

WORDS = " ".join((HEADLINE, *PARAGRAPHS)).split()[:10]
LEARNT = WORDS[:3]
MEANING = "town hall of the port"


def look_up(program: Program) -> str:
    """The word on the card, as it is copied from there."""
    before = program.desktop.clipboard()
    program.press("ctrl+alt+c")
    copied = wait_for(lambda: (now := program.desktop.clipboard()) != before and now, "the card to be copied")
    return copied.split(" — ")[0]


def levels(program: Program, *words: str) -> list[str]:
    """How far each word is learnt, as the command line tells it."""
    return [each["level"] for each in json.loads(program.command("lookup", program.project, *words, "--json"))["words"]]


def bring_in(program: Program, saved: Path) -> None:
    drop(program, saved)
    program.press("Return")
    wait_for(lambda: [each["title"] for each in program.exported()] == [HEADLINE], "the article to be there")
    program.rest()
    program.press("Escape")
    wait_for(lambda: len(program.windows) == 1, "the report to be gone")


def read(program: Program) -> None:
    """Look ten words up with the card going along, and learn three of them."""
    program.press("F12", "ctrl+Home")
    program.rest()
    program.press("alt+Return")
    seen: list[str] = []
    for word in WORDS:
        seen.append(look_up(program))
        if word in LEARNT:
            program.press("1")
            wait_for(lambda word=word: levels(program, word) == ["1"], f"{word} to be learnt")
        if word == WORDS[0]:
            program.picture("1-card")
        program.press("ctrl+Left")
    assert seen == WORDS
    program.picture("2-ten-words")
    program.press("Escape")


def add_term(program: Program) -> None:
    """Make the first two words a term of one's own."""
    program.press("ctrl+Home", "ctrl+shift+Left", "ctrl+shift+Left", "ctrl+shift+a")
    wait_for(lambda: len(program.windows) == 2, "the form of a term")
    program.rest()
    program.desktop.type(MEANING)
    program.picture("3-term")
    program.press("ctrl+Return")
    wait_for(lambda: len(program.windows) == 1, "the term to be kept")
    assert MEANING in program.command("lookup", program.project, " ".join(WORDS[:2]), "--json")


def take_along(program: Program, package: Path, *, layout: str, export: str) -> None:
    """Write the list of words as a package for Anki; ``export`` opens the menu of its button in ``layout``."""
    program.press("ctrl+shift+w")
    wait_for(lambda: len(program.windows) == 2, "the list of words")
    program.rest()
    program.picture("4-list")
    program.desktop.layout(layout)
    program.press(export)
    program.rest()  # a button takes a moment to go down
    program.press("Down", "Return")
    program.name_file(package, windows=3)
    wait_for(package.exists, "the package")
    program.rest()
    program.press("Escape")
    wait_for(lambda: len(program.windows) == 1, "the article alone")


@pytest.mark.parametrize(("language", "layout", "export"), [("ar", "ara", "alt+'"), ("en", "us", "alt+p")])
def test_a_page_is_read_with_ten_look_ups_and_its_words_go_to_anki(
    person: StartProgram, tmp_path: Path, language: str, layout: str, export: str
) -> None:
    program = person(language=language)
    program.new_project()
    program.command("glossary", "import", program.project, "starter")
    saved, package = tmp_path / "saved.html", tmp_path / "words.apkg"
    saved.write_text(page(), "utf-8")
    program.open()
    bring_in(program, saved)
    read(program)
    add_term(program)
    take_along(program, package, layout=layout, export=export)
    program.close()
    program.command("check", program.project)

    listed = json.loads(program.command("words", program.project, "1", "--json"))["words"]
    with collection_at(tmp_path) as collection:
        log = take_in(collection, package)
        assert (len(log.new), len(log.conflicting)) == (len(listed), 0)
        notes = [collection.get_note(note) for note in collection.find_notes("")]
        assert {each["shown"] for each in listed if each["level"] == "1"} <= {note["Word"] for note in notes}
        assert {field["name"] for field in notes[0].note_type()["flds"] if field["rtl"]} >= {"Word", "Sentence"}
