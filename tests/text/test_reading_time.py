"""Words and minutes: vowel marks part nothing, signs do."""

from __future__ import annotations

import time

import pytest

from reader.text.reading_time import USUAL_SPEED, count_words, minutes


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0), (" \n… ،", 0), ("كِتَابٌ جَدِيدٌ", 2), ("كتاب جديد", 2), ("AzVision،وترأس", 2), ("والثقافية.كما", 2),
        ("شَלוֹם", 1), ("فسيكفيكهم", 1), ("3.5 مليون", 3), ("كـــتـــاب", 1), ("نيم‌فاصله", 1),
    ],
)  # fmt: skip
def test_words(text: str, count: int) -> None:
    assert count_words(text) == count


@pytest.mark.parametrize(
    ("words", "speed", "whole"), [(0, 140, 0), (69, 140, 0), (70, 140, 1), (140, 140, 1), (1400, 140, 10), (1, 1000, 0)]
)
def test_minutes_are_rounded(words: int, speed: int, whole: int) -> None:
    assert minutes(words, speed) == whole


def test_the_usual_speed_is_that_of_the_setting() -> None:
    from reader.ui.preferences.settings import SETTINGS

    assert next(spec.default for spec in SETTINGS if spec.id == "reading_speed") == USUAL_SPEED


def test_a_long_text_is_counted_in_a_moment() -> None:
    text = "كَلِمَة " * 200_000
    began = time.perf_counter()
    assert count_words(text) == 200_000
    assert time.perf_counter() - began < 1.5
