from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given

from reader.text.offsets import OffsetError, OffsetMap, grapheme_borders

from .strategies import texts

UNITS = ("code_point", "utf16", "grapheme", "crlf")


@pytest.mark.parametrize(
    ("text", "clusters"),
    [
        ("", []),
        ("abc", ["a", "b", "c"]),
        ("كَتَبَ", ["كَ", "تَ", "بَ"]),
        ("a\r\nb\n\r", ["a", "\r\n", "b", "\n", "\r"]),
        ("👨‍👩‍👧!", ["👨‍👩‍👧", "!"]),
        ("👍🏽👍", ["👍🏽", "👍"]),
        ("🇸🇾🇪🇬🇱", ["🇸🇾", "🇪🇬", "🇱"]),
        ("각각", ["각", "각"]),
        ("각나", ["각", "나"]),
        ("ᄀᄀ가ᅡᆨᆨ각ᅡ", ["ᄀᄀ가ᅡᆨᆨ", "각", "ᅡ"]),
        ("가ᅡ가", ["가ᅡ", "가"]),
        ("می‌خواهم", ["م", "ی‌", "خ", "و", "ا", "ه", "م"]),
        ("ب‍ـ", ["ب‍", "ـ"]),
        ("\u0600١", ["\u0600١"]),
        ("क्षि", ["क्षि"]),
        ("ा", ["ा"]),
        ("\n\u0301", ["\n", "\u0301"]),
        ("\ud83d\ud800", ["\ud83d", "\ud800"]),
        ("a\u200bb", ["a", "\u200b", "b"]),
        ("❤️1️⃣", ["❤️", "1️⃣"]),
    ],
)
def test_grapheme_clusters(text: str, clusters: list[str]) -> None:
    borders = grapheme_borders(text)
    assert [text[a:b] for a, b in pairwise(borders)] == clusters


@given(texts)
def test_every_unit_goes_there_and_back(text: str) -> None:
    offsets = OffsetMap(text)
    for unit in UNITS:
        there = [offsets.from_unit(at, unit, strict=False) for at in range(offsets.length(unit) + 1)]
        assert there == sorted(there)
        assert there[0] == 0
        assert there[-1] == len(text)
        if unit != "utf16":
            assert [offsets.to_unit(at, unit) for at in there] == list(range(offsets.length(unit) + 1))


@given(texts)
def test_utf16_is_what_the_encoder_says(text: str) -> None:
    offsets = OffsetMap(text)
    for at in range(len(text) + 1):
        units = sum(2 if each > "\uffff" else 1 for each in text[:at])
        assert offsets.to_utf16(at) == units
        assert offsets.from_utf16(units) == at


@given(texts)
def test_borders_agree_with_the_clusters(text: str) -> None:
    offsets = OffsetMap(text)
    borders = grapheme_borders(text)
    assert offsets.length("grapheme") == len(borders) - 1
    for at in range(len(text) + 1):
        assert offsets.floor(at) == max(each for each in borders if each <= at)
        assert offsets.ceil(at) == min(each for each in borders if each >= at)
        assert offsets.next_border(at) == min((each for each in borders if each > at), default=len(text))
        assert offsets.previous_border(at) == max((each for each in borders if each < at), default=0)


def test_inside_a_unit_is_an_error_unless_asked_otherwise() -> None:
    offsets = OffsetMap("ا😀كَ\r\n")
    with pytest.raises(OffsetError, match="inside a character"):
        offsets.from_utf16(2)
    assert offsets.from_utf16(2, strict=False) == 1
    with pytest.raises(OffsetError):
        offsets.to_unit(3, "grapheme")
    assert offsets.to_unit(3, "grapheme", strict=False) == 2
    with pytest.raises(OffsetError):
        offsets.to_unit(5, "crlf")


@pytest.mark.parametrize("text", ["سلام", "سلام😀", ""])
@pytest.mark.parametrize("unit", UNITS)
def test_outside_is_an_error_with_a_sentence(text: str, unit: str) -> None:
    offsets = OffsetMap(text)
    for wrong in (-1, offsets.length(unit) + 1):
        with pytest.raises(OffsetError, match="outside the text"):
            offsets.from_unit(wrong, unit)
    with pytest.raises(OffsetError):
        offsets.floor(len(text) + 1)
