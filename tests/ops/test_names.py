"""Possible names in a part of a text, and the next one."""

from __future__ import annotations

import pytest

from reader.base.errors import Cancelled
from reader.base.sentences import sentence
from reader.glossary.analysis import WordForms
from reader.model import Entry, Glossary, Span
from reader.ops.names import joined, names_in, next_name
from tests.ops.reading import article, forms, reading

TEXT = "رحب نديم خرداش بقرار المجلس.\nوشكر بلقاسم المجلس. نديم\nفي المجلس"
LINES = [(0, 28), (29, 53), (54, 63)]


def at(words, occurrence=0):
    start = -1
    for _ in range(occurrence + 1):
        start = TEXT.index(words, start + 1)
    return start, start + len(words)


def span(start, end):
    return Span(id=f"s{start}", article_id="a1", start=start, end=end, label="PER", annotator="a")


def found(project, place, *, forward=True, spans=()):
    return next_name(
        project, forms(), TEXT, place, LINES, language="ar", spans=spans, forward=forward
    )  # fmt: skip


def test_a_first_and_a_last_name_are_one(tmp_path):
    with reading(tmp_path, article(text=TEXT)) as project:
        parts = names_in(project, forms(), TEXT, LINES, language="ar", known={})
    assert parts == {LINES[0]: (at("نديم خرداش"),), LINES[1]: (at("وشكر بلقاسم"), at("نديم", 1)), LINES[2]: ()}


def test_what_a_glossary_has_is_no_name(tmp_path):
    with reading(tmp_path, article(text=TEXT)) as project:
        with project.step(sentence("ops", "Paste a text"), "a") as step:
            step.put("glossary", Glossary(id="g", name="g"))
            step.put("entry", Entry(id="e", glossary_id="g", headword="خرداش", gloss="a family"))
        parts = names_in(project, forms(), TEXT, LINES[:1], language="ar", known={})
    assert parts == {LINES[0]: (at("نديم"),)}


def test_from_one_to_the_next_round_the_end_and_back(tmp_path):
    order = [at("نديم خرداش"), at("وشكر بلقاسم"), at("نديم", 1)]
    with reading(tmp_path, article(text=TEXT)) as project:
        place, seen = 0, []
        for _ in range(4):
            seen.append(found(project, place))
            place = seen[-1][1]
        assert seen == [*order, order[0]]
        place, seen = 0, []
        for _ in range(4):
            seen.append(found(project, place, forward=False))
            place = seen[-1][0]
        assert seen == [*reversed(order), order[2]]


def test_marked_ones_are_passed_over_until_none_is_left(tmp_path):
    first, second, third = (span(*at("خرداش")), span(*at("بلقاسم")), span(*at("نديم", 1)))
    with reading(tmp_path, article(text=TEXT)) as project:
        assert found(project, 0, spans=[first]) == at("وشكر بلقاسم")
        assert found(project, 0, spans=[first, second, third]) is None


def test_without_a_list_of_words_there_are_none(tmp_path):
    with reading(tmp_path, article(text=TEXT)) as project:
        none = next_name(project, WordForms([]), TEXT, 0, LINES, language="ar", spans=(), forward=True)
    assert none is None


def test_it_can_be_cancelled(tmp_path):
    def cancel(_done, _total):
        raise Cancelled

    with reading(tmp_path, article(text=TEXT)) as project, pytest.raises(Cancelled):
        next_name(
            project, forms(), TEXT, 0, LINES, language="ar", spans=(), forward=True, progress=cancel
        )  # fmt: skip


def test_only_blanks_join():
    assert joined("a b,c\nd", [(0, 1), (2, 3), (4, 5), (6, 7)]) == ((0, 3), (4, 5), (6, 7))
    assert joined("نيرابا وتلمار", [(0, 6), (7, 13)]) == ((0, 6), (7, 13))
