"""The same words elsewhere: whole words, folded, behind proclitics, in one paragraph."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given

from reader.text.folding import fold
from reader.text.same_words import MOST, same_words
from tests.text.strategies import texts_with_range


def places(text: str, words: str, occurrence: int = 0) -> list[str]:
    """The places of ``words`` in ``text``, each with the letter before and after it."""
    start = -1
    for _ in range(occurrence + 1):
        start = text.index(words, start + 1)
    found = same_words(text, start, start + len(words))
    return [text[max(0, low - 1) : high + 1] for low, high in found]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("سلدوفا وسلدوفا ولسلدوفا", "سلدوفا", ["سلدوفا ", "وسلدوفا ", "لسلدوفا"]),
        ("أذربيجان، اذربيجان، أَذْرَبِيجَان", "اذربيجان", ["أذربيجان،", " اذربيجان،", " أَذْرَبِيجَان"]),
        ("نهر ميران ثم نهر\u00a0\u00a0ميران ثم نهر\nميران", "نهر ميران", ["نهر ميران ", " نهر\u00a0\u00a0ميران "]),
        ("نهرميران ونهر ميران", "نهر ميران", ["ونهر ميران"]),
        ("سام وسامي وسامية وبسام وسام", "سام", ["سام ", "بسام "]),
        ("مدينة ومدينتنا والمدينة", "مدينة", ["مدينة "]),
        ("Brandt، BRANDT وBrandts", "Brandt", ["Brandt،", " BRANDT "]),
        ("عام 2009 و٢٠٠٩ و20091", "2009", [" 2009 ", "و٢٠٠٩ "]),
        ("خلفـوف خلفوف", "خلفوف", ["خلفـوف ", " خلفوف"]),
        ("كتابه كتاب", "كتاب", ["كتابه"[:5], " كتاب"]),
    ],
)
def test_whole_words_alike_after_folding(text: str, words: str, expected: list[str]) -> None:
    assert places(text, words) == expected


def test_from_a_word_with_something_written_onto_it() -> None:
    text = "قال خرداش وخرداش ثم بخرداش"
    assert places(text, "خرداش", 1) == [" خرداش ", "وخرداش ", "بخرداش"]


def test_neither_nothing_nor_a_whole_page_is_looked_for() -> None:
    text = "كلمة " * 500
    assert same_words(text, 4, 5) == []
    assert same_words(text, 3, 3) == []
    assert same_words(text, 0, len(text)) == []


def test_places_are_counted_up_to_a_limit() -> None:
    text = "كلمة " * (MOST + 5)
    assert len(same_words(text, 0, 4)) == MOST


@given(texts_with_range())
def test_places_are_apart_and_fold_to_the_same_letters(case: tuple[str, int, int]) -> None:
    text, start, end = case
    found = same_words(text, start, end)
    assert all(low < high for low, high in found)
    assert all(first[1] <= second[0] for first, second in pairwise(found))
    letters = {"".join(fold(text[low:high]).split()) for low, high in found if (low, high) != (start, end)}
    assert len(letters) <= 1


def test_places_at_the_borders_of_the_parts_are_found_once() -> None:
    unit = "قال سامي ناصر كلاما كثيرا "
    text = unit * (200_000 // len(unit))
    assert len(same_words(text, 4, 13)) == text.count("سامي ناصر")
