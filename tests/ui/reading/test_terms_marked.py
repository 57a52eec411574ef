"""Terms with a label are shown in the article first, can be left out, and are marked as one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.model import Entry
from reader.ops import glossaries as ops
from tests.ops.reading import TEXT

K = Qt.Key


def teach(driver, *pairs):
    for headword, label in pairs:
        entry = Entry(id="", glossary_id="", headword=headword, gloss="x", label=label)
        driver.session.edit(lambda project, who, entry=entry: ops.put_entry(project, entry, annotator=who))
    driver.settle()


def mark(driver):
    driver.trigger("glossary.mark")
    driver.bot.waitUntil(lambda: driver.session.words.is_loaded("ar"))
    driver.settle()


@pytest.fixture
def proposal(reading):
    return reading.window.controls.proposal


def test_terms_of_several_labels_are_shown_and_marked_as_one_step(reading, proposal):
    teach(reading, ("مجلس الأمن", "ORG"), ("قرار", "RES"))
    mark(reading)
    bar = reading.window.part("proposal")
    assert bar.isVisible()
    assert reading.spans() == []
    assert [TEXT[start:end] for start, end in proposal.places] == [
        "مجلس الأمن", "قرار", "القرارات", "مجلس الأمن", "قرارات",
    ]  # fmt: skip
    said = "".join(letter for letter in bar.words.text() if letter not in "\u2066\u2067\u2068\u2069\u200e")
    assert said == "Mark 5 places? Organisation: 2, Resolution: 3"
    reading.view.set_caret(0)
    reading.press(K.Key_Tab)
    reading.press(K.Key_Tab)
    reading.press(K.Key_Delete)
    assert len(proposal.places) == 4
    reading.press(K.Key_Return)
    reading.settle()
    assert not bar.isVisible()
    assert reading.spans() == [("ORG", "مجلس الأمن"), ("RES", "القرارات"), ("ORG", "مجلس الأمن"), ("RES", "قرارات")]
    reading.trigger("undo")
    reading.settle()
    assert reading.spans() == []


def test_escape_marks_nothing(reading, proposal):
    teach(reading, ("قرار", "RES"))
    mark(reading)
    assert proposal.open
    reading.press(K.Key_Escape)
    reading.settle()
    assert not proposal.open
    assert reading.spans() == []


def test_another_article_puts_the_question_away(reading, proposal):
    teach(reading, ("قرار", "RES"))
    mark(reading)
    reading.session.open_article("a2")
    reading.settle()
    assert not proposal.open


@pytest.mark.parametrize(
    ("pairs", "said"),
    [
        ((), "No term of this article"),
        ((("قرار", "BODY"),), "that the project lacks"),
        ((("قرار", "RES"),), "all of them"),
    ],
)
def test_why_there_is_nothing_to_mark(reading, proposal, pairs, said):
    heard = []
    teach(reading, *pairs)
    mark(reading)
    if proposal.open:
        reading.press(K.Key_Return)
        reading.settle()
    reading.session.notice.connect(heard.append)
    mark(reading)
    assert not proposal.open
    assert said in str(heard[-1])
