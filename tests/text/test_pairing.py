"""What of one text belongs to what of another."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.pairing import Pairing, pair, paragraphs
from reader.text.structure import recognise

ARABIC = (
    "عنوان الخبر هنا\n\n26 أكتوبر 2020\n\nالفقرة الأولى طويلة جدا هنا.\n\nوالثانية قصيرة.\nوالثالثة في السطر بعدها.\n"
)
ENGLISH = "A headline here\n\nThe first paragraph.\n\nAnd the second one.\nAnd the third in the next line, longer."


def partners(text: str, other: str, *, structures: bool = True) -> tuple[str, list[tuple[str, str]]]:
    """The method, and each paragraph with its partner."""
    one, two = (recognise(text), recognise(other)) if structures else (None, None)
    pairing = pair(text, one, other, two)
    found = [(each.start, each.end, pairing.partner(each.start, each.end)) for each in paragraphs(text)]
    return pairing.method, [(text[start:end], other[slice(*there)] if there else "") for start, end, there in found]


def test_as_many_paragraphs_are_one_to_one_without_byline_and_leftovers() -> None:
    method, found = partners(ARABIC, ENGLISH)
    assert method == "paragraphs"
    assert [there for _, there in found] == [
        "A headline here",
        "A headline here",  # the byline has none of its own
        "The first paragraph.",
        "And the second one.",
        "And the third in the next line, longer.",
    ]


def test_all_lines_count_where_they_are_as_many() -> None:
    other = ENGLISH.replace("here\n", "here\n\nBy our own writer\n", 1)
    method, found = partners(ARABIC, other)
    assert method == "paragraphs"
    assert [there for _, there in found][1] == "By our own writer"


def test_headings_divide_texts_whose_paragraphs_are_not_as_many() -> None:
    prose = "This is a sentence of prose that ends."
    text = "\n".join(["Title", prose, prose, "First heading", prose, "Second heading", prose, prose, prose])
    other = "\n".join(["Titel", prose, "Erstens", prose, "Zweitens", prose, prose, prose + " " + prose])
    method, found = partners(text, other, structures=False)
    assert method == "headings"
    assert ("First heading", "Erstens") in found
    assert ("Second heading", "Zweitens") in found
    assert found[0] == ("Title", "Titel")


def test_else_length_decides_and_a_title_is_a_title() -> None:
    text = "\n".join(["Title", *(f"Number {number} is a sentence." for number in range(10))])
    other = "\n".join(["Titel", *(f"{number} ist ein Satz. Und {number + 1} auch." for number in range(0, 10, 2))])
    method, found = partners(text, other, structures=False)
    assert method == "length"
    assert found[0] == ("Title", "Titel")
    assert [there.split()[0] for _, there in found[1:]] == ["0", "0", "2", "2", "4", "4", "6", "6", "8", "8"]


@pytest.mark.parametrize(("text", "other"), [("", ""), ("", "a\nb"), ("a\n\nb", ""), ("\n\n", "a"), ("…\n!", "?")])
def test_nothing_breaks_on_nothing(text: str, other: str) -> None:
    pairing = pair(text, None, other, None)
    for place in (0, 0.5, len(text), len(text) + 2, -1):
        assert isinstance(pairing.there(place), int | float)
        assert isinstance(pairing.mirrored().there(place), int | float)
    there = pairing.partner(0, len(text))
    assert there is None or 0 <= there[0] <= there[1] <= len(other)


_TEXTS = st.lists(st.sampled_from(["", "Heading", "A sentence here.", "جملة طويلة من كلمات كثيرة.", "…"]), max_size=12)


@given(_TEXTS, _TEXTS)
def test_a_pairing_rises_from_end_to_end(lines: list[str], others: list[str]) -> None:
    text, other = "\n".join(lines), "\n".join(others)
    pairing = pair(text, recognise(text), other, recognise(other))
    places = [pairing.there(place) for place in range(len(text) + 1)]
    assert all(first <= second for first, second in pairwise(places))
    if text:
        assert (places[0], places[-1]) == (0, len(other))
    assert (pairing.there(-1), pairing.there(len(text) + 1)) == (-1, len(other) + 1)


@given(_TEXTS, _TEXTS)
def test_back_again_is_where_one_came_from(lines: list[str], others: list[str]) -> None:
    text, other = "\n".join(lines), "\n".join(others)
    pairing = pair(text, None, other, None)
    back = pairing.mirrored()
    knots = pairing._knots  # at a knot both directions are exact
    strictly = [knot for knot, after in pairwise(knots) if after[1] > knot[1]]
    assert all(back.there(pairing.there(near)) == pytest.approx(near) for near, _ in strictly)
    assert isinstance(back, Pairing)


def test_long_texts_are_counted_whole() -> None:
    text = "\n\n".join(["كلمة " * 60 + "."] * 2_500)
    other = "\n\n".join(["word " * 60 + "."] * 2_400)
    assert pair(text, None, other, None).counts == (2_500, 2_400)
