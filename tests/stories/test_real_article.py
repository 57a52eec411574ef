"""The trial article beside the project, where it is there: recognised, marked by keyboard, taken out and read again."""

from __future__ import annotations

import json

import pytest

from reader.text.structure import recognise
from tests.stories.conftest import StartProgram
from tests.stories.gold import Mark
from tests.stories.hand import Hand
from tests.stories.program import ROOT

FILE = ROOT.parent / "shared" / "data" / "article-azvision-2020-10-26.txt"
pytestmark = pytest.mark.skipif(not FILE.exists(), reason="the trial data does not lie beside the project")

WANTED = (
    ("PER", "وشكر خلفوف", "خلفوف"),
    ("KILLED", "قتل 65 مدنيا", "65 مدنيا"),
    ("INJURED", "وأصيب نحو 300", "نحو 300 آخرين"),
)


def article() -> str:
    """Its text, exactly as the file holds it."""
    return FILE.read_bytes().decode("utf-8")


def wanted(text: str) -> list[Mark]:
    """Each mark by the words in which it stands, since names occur more than once."""
    found: list[Mark] = []
    for label, place, words in WANTED:
        start = text.index(words, text.index(place))
        found.append(Mark(label, start, start + len(words)))
    return found


def test_title_date_reads_and_leftovers_are_recognised_beside_the_text() -> None:
    text = article()
    structure = recognise(text, FILE.name)
    title = text.strip().splitlines()[0].strip()
    assert (structure.title, structure.date, structure.reads) == (title, "2020-10-26", 604)
    lines = {kind: [text[part.start : part.end] for part in structure.of_kind(kind)] for kind in ("title", "leftover")}
    assert lines == {"title": [title], "leftover": ["مواضيع:", "الأخبار الأخيرة"]}
    assert [text[part.start : part.end] for part in structure.of_kind("repeated_title")] == [title]


@pytest.mark.story
@pytest.mark.parametrize(("language", "layout"), [("en", "us"), ("ar", "ara")])
def test_a_last_name_and_both_counts_marked_by_keyboard(person: StartProgram, language: str, layout: str) -> None:
    program = person(language=language)
    program.new_project(FILE)
    (row,) = json.loads(program.command("list", program.project, "--json"))["articles"]
    assert (row["title"], row["date"]) == (article().strip().splitlines()[0].strip(), "2020-10-26")
    program.desktop.layout(layout)
    program.open()
    program.picture("1-opened")
    hand, marks = Hand(article()), wanted(article())
    program.press("ctrl+Home")
    for mark in marks:
        program.press(*hand.mark(mark))
    program.wait_for_spans([(mark.label, article()[mark.start : mark.end]) for mark in marks])
    program.picture("2-marked")
    taken_out = program.export("3")
    program.close()
    (found,) = program.exported()
    assert found["text"] == article()
    assert found["meta"]["reads"] == 604
    assert [(span["label"], span["start"], span["end"]) for span in found["spans"]] == [tuple(mark) for mark in marks]
    assert program.reloaded(taken_out) == [found]
