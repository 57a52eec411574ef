from __future__ import annotations

import unicodedata

import pytest
from bidi import get_base_level
from hypothesis import given

from reader.text.direction import (
    article_direction,
    bidi_controls,
    isolate,
    levels,
    paragraph_direction,
    strong_direction,
    visible_controls,
)

from .strategies import texts


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("", None),
        ("123 ... 45", None),
        ("سلام hello", "rtl"),
        ("hello سلام", "ltr"),
        ("12 شخصا", "rtl"),
        ("«AzVision» قال", "ltr"),
        ("שלום", "rtl"),
        ("\u2067abc\u2069 سلام", "rtl"),
        ("\u2066سلام\u2069 abc", "ltr"),
        ("\u2067سلام\u2069", None),
        ("\u2067سلام", None),
        ("\u2068a\u2067b\u2069c\u2069 سلام", "rtl"),
        ("\u2069 سلام", "rtl"),
        ("\u202esalam", "ltr"),
        ("\u200fabc", "rtl"),
        ("\u061cabc", "rtl"),
        ("\u064b سلام", "rtl"),
        ("\ud800 سلام", "rtl"),
        ("𞤀 adlam", "rtl"),
    ],
)
def test_the_first_strong_letter_decides(text: str, direction: str | None) -> None:
    assert strong_direction(text) == direction
    assert paragraph_direction(text) == (direction or "ltr")
    assert paragraph_direction(text, "rtl") == (direction or "rtl")


def _one_paragraph(text: str) -> str:
    """Without what ends a paragraph, what no library takes, and what this Python's Unicode does not know yet."""
    return "".join(
        each for each in text if unicodedata.bidirectional(each) not in ("B", "") and unicodedata.category(each) != "Cs"
    )


@given(texts.map(_one_paragraph).filter(bool))
def test_it_is_the_direction_of_the_bidi_library(text: str) -> None:
    assert (paragraph_direction(text) == "rtl") == (get_base_level(text) == 1)


def test_what_is_skipped_for_speed_is_not_strong() -> None:
    for point in range(0x3000):
        kind = unicodedata.bidirectional(chr(point))
        expected = {"L": "ltr", "R": "rtl", "AL": "rtl"}.get(kind)
        assert strong_direction(chr(point)) == expected, hex(point)


def test_the_direction_of_an_article_is_that_of_most_paragraphs() -> None:
    assert article_direction("Title\nسطر أول\nسطر ثان\n\n123\n") == "rtl"
    assert article_direction("عنوان\nfirst\nsecond") == "ltr"
    assert article_direction("عنوان\nfirst") == "rtl"
    assert article_direction("12\n34") == "ltr"
    assert article_direction("", "rtl") == "rtl"


def test_levels_are_one_for_each_code_point() -> None:
    assert levels("ab اب 12") == [0, 0, 0, 1, 1, 1, 2, 2]
    assert levels("اب ab") == [1, 1, 1, 2, 2]
    assert levels("ab", "rtl") == [2, 2]
    assert levels("😀ا") == [1, 1]
    assert levels("") == []


@given(texts)
def test_levels_cover_any_text(text: str) -> None:
    assert len(levels(text)) == len(text)


def test_controls_are_found_and_shown() -> None:
    text = "ا\u202eب\u2066ج\u200f\u2069"
    assert bidi_controls(text) == [1, 3, 5, 6]
    assert visible_controls(text) == "ا⟦RLO⟧ب⟦LRI⟧ج⟦RLM⟧⟦PDI⟧"
    assert bidi_controls("سلام") == []


def test_an_isolated_name_cannot_reach_out() -> None:
    assert isolate("سلام") == "\u2068سلام\u2069"
    shut = isolate("a\u2069\u202eb")
    assert shut.count("\u2069") == 1
    assert "\u202e" not in shut
