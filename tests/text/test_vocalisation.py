"""Which marks can be left out, and that nothing else is."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text import vocalisation
from reader.text.offsets import LeftOut
from reader.text.vocalisation import Signs, hidden


def without(text: str, signs: Signs) -> str:
    for start, end in reversed(hidden(text, signs)):
        text = text[:start] + text[end:]
    return text


@pytest.mark.parametrize(
    ("text", "without_vowels", "without_any"),
    [
        ("مُدَرِّسٌ", "مدرّس", "مدرس"),
        ("ٱلرَّحْمَٰنِ", "ٱلرّحمن", "ٱلرحمن"),
        ("أُمَّةٌ آمِنَة", "أمّة آمنة", "أمة آمنة"),
        ("ا\u0653ل ا\u0654\u064eم", "ا\u0653ل ا\u0654م", "ا\u0653ل ا\u0654م"),  # madda and hamza by themselves
        ("كـــتَاب", "كـــتاب", "كـــتاب"),
        ("שָׁלוֹם וּבְרָכָה", "שׁלום וּברכה", "שלום וברכה"),
        ("بِسْمِ ٱللَّهِ ۖ", "بسم ٱللّه ۖ", "بسم ٱللّه ۖ".replace("ّ", "")),
        ("محمد\u0610", "محمد\u0610", "محمد\u0610"),
        ("الحركات \u064e و\u00a0\u0650 و \u25cc\u064f", "الحركات \u064e و\u00a0\u0650 و \u25cc\u064f", None),
        ("café naïve e\u0301", "café naïve e\u0301", None),
        ("\u064eأ", "\u064eأ", None),
        ("", "", None),
    ],
)
def test_what_is_left_out(text: str, without_vowels: str, without_any: str | None) -> None:
    assert without(text, "all") == text
    assert without(text, "vowels") == without_vowels
    assert without(text, "every") == (without_vowels if without_any is None else without_any)


def test_all_that_is_left_out_are_marks_and_never_hamza_or_madda() -> None:
    for signs in ("vowels", "every"):
        taken = {chr(point) for point in range(0x300, 0x10000) if hidden("ب" + chr(point), signs)}
        assert {unicodedata.category(character) for character in taken} == {"Mn"}
        assert not any("HAMZA" in unicodedata.name(character) for character in taken)
        assert "\u0653" not in taken
    assert len(vocalisation._VOWELS) < len(vocalisation._EVERY)


TEXT = st.text(alphabet="بلاأ\u064e\u0651\u0653\u05b8שa ـ\n😀\u200f", max_size=40)


@given(TEXT, st.sampled_from(["vowels", "every"]))
def test_places_go_there_and_back(text: str, signs: Signs) -> None:
    ranges = hidden(text, signs)
    short = without(text, signs)
    places = LeftOut(ranges)
    assert all(first[1] < second[0] for first, second in pairwise(ranges))
    for at in range(len(text) + 1):
        there = places.to_short(at)
        inside = any(start <= at < end for start, end in ranges)
        assert places.holds(at) == inside
        assert 0 <= there <= len(short)
        if at < len(text) and not inside:
            assert short[there] == text[at]
            assert places.to_full(there) == at
    for at in range(len(short)):
        assert text[places.to_full(at)] == short[at]
    assert [places.to_short(at) for at in range(len(text) + 1)] == sorted(
        places.to_short(at) for at in range(len(text) + 1)
    )
