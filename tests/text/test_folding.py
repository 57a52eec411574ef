from __future__ import annotations

import re
import sys
import unicodedata
from dataclasses import fields, replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.folding import FOLD_ALL, FoldOptions, _rules, fold, fold_with_map
from reader.text.offsets import grapheme_borders

from .strategies import texts

NOTHING = FoldOptions(**{field.name: False for field in fields(FoldOptions)})


@pytest.mark.parametrize(
    ("rule", "text", "folded"),
    [
        ("alef", "أإآٱا", "ااااا"),
        ("hamza", "سؤال بئر ماء", "سوال بير ماء"),
        ("ya", "مستشفى", "مستشفي"),
        ("ta_marbuta", "مدرسة", "مدرسه"),
        ("tatweel", "عـــام", "عام"),
        ("marks", "كِتَابٌ שָׁלוֹם é", "كتاب שלום e"),
        ("digits", "٣۴५7", "3457"),
        ("presentation", "ﷲ ﻻ ﺳﻼﻡ Ａ", "الله لا سلام A"),
        ("presentation", "\ufb2a\ufb31\ufb4f", "ש\u05c1ב\u05bcאל"),
        ("letters", "کتابی", "كتابي"),
        ("case", "AzVision", "azvision"),
        ("invisible", "می\u200cخواهم\u200f", "میخواهم"),
    ],
)
def test_each_rule_folds_its_own_and_can_be_off(rule: str, text: str, folded: str) -> None:
    assert fold(text, FoldOptions(**{field.name: field.name == rule for field in fields(FoldOptions)})) == folded
    assert fold(text, NOTHING) == text


def test_spellings_of_one_name_fold_together() -> None:
    assert fold("أذربيجان") == fold("اذربيجان") == fold("أَذْرَبِيجَان")
    assert fold("أكتوبر") == fold("اكتوبر")


def test_a_hamza_apart_goes_with_alef_and_hamza_where_marks_stay() -> None:
    options = FoldOptions(marks=False)
    for word in ("أحمَد", "إيران", "آدم", "مؤمن", "بئر"):
        assert fold(unicodedata.normalize("NFD", word), options) == fold(word, options)
        assert "َ" not in word or "َ" in fold(word, options)


def test_a_letter_with_its_mark_folds_as_the_two_apart() -> None:
    for point in (*range(0x00C0, 0x0180), *range(0x05D0, 0x0780), *range(0x1E00, 0x1F00), *range(0xFB1D, 0xFE00)):
        letter = chr(point)
        assert fold(letter) == fold(unicodedata.normalize("NFD", letter)), hex(point)


def test_a_letter_and_its_hamza_apart_fold_as_the_one_letter_under_all_switches() -> None:
    words = [f"ب{letter}{marks}ب" for letter in "آأؤإئۀۂۓ" for marks in ("", "\u064e", "\u0651\u0650", "\u0670")]
    text = unicodedata.normalize("NFC", " ".join(words))
    apart = unicodedata.normalize("NFD", text)
    spread = re.sub("([ايوےەہ])", "\\1ـ", apart)
    names = [field.name for field in fields(FoldOptions)]
    for switches in product((False, True), repeat=len(names)):
        options = FoldOptions(**dict(zip(names, switches, strict=True)))
        assert fold(apart, options) == fold_with_map(apart, options).text == fold(text, options)
        if options.tatweel:
            assert fold(spread, options) == fold(text, options)


def test_a_letter_with_its_hamza_apart_is_found_whole() -> None:
    for rule in ("alef", "hamza", "digits"):
        options = replace(NOTHING, **{rule: True})
        folded = fold_with_map("قال ا\u0654حمد مو\u0654من", options)
        assert folded.text == fold("قال أحمد مؤمن", options)
        assert folded.to_source(4, 5) == (4, 6)
        assert folded.to_source(10, 11) == (11, 13)


arabic = st.text("اأإآٱوؤيئىیےۓەۀہهبلﻻﺍـ \u0653\u0654\u0655\u064e\u0651\u0670\u06d6\u034f\u200d", max_size=12)


def test_a_spacing_form_of_a_mark_leaves_no_space() -> None:
    assert fold("بﹰبﹷ") == "بب"


options = st.builds(FoldOptions, **{field.name: st.booleans() for field in fields(FoldOptions)})


@given(arabic, options)
def test_canonically_equal_spellings_fold_alike(text: str, options: FoldOptions) -> None:
    composed, apart = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    assert fold(composed, options) == fold(apart, options)


@given(texts | arabic, options)
def test_the_map_folds_the_same_and_folding_twice_changes_nothing(text: str, options: FoldOptions) -> None:
    folded = fold_with_map(text, options)
    assert folded.text == fold(text, options)
    assert fold(folded.text, options) == folded.text
    assert len(folded.starts) == len(folded.text) + 1
    assert list(folded.starts) == sorted(folded.starts)


def test_what_is_passed_over_for_speed_is_what_no_rule_changes() -> None:
    table = _rules(FOLD_ALL).table
    assert [hex(point) for point in range(sys.maxunicode + 1) if fold(chr(point)) != table[point]] == []


def test_every_character_of_unicode_folds_to_what_stays() -> None:
    for point in range(sys.maxunicode + 1):
        folded = fold(chr(point))
        assert fold(folded) == folded, hex(point)


@given(texts, st.data())
def test_every_folded_range_comes_from_a_source_range_that_folds_to_it(text: str, data: st.DataObject) -> None:
    folded = fold_with_map(text)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))
    low, high = folded.to_source(start, end)
    assert folded.text[start:end] in fold(text[low:high])
    starts = list(folded.starts)
    whole = starts.count(starts[start]) == 1 and (end == start or starts[end] != starts[end - 1])
    if whole and start < end:  # not inside a ligature
        assert fold(text[low:high]) == folded.text[start:end]


def test_a_found_word_keeps_its_marks_and_its_grapheme_borders() -> None:
    text = "قرأ الكِتَابَ كله"
    folded = fold_with_map(text)
    at = folded.text.index("كتاب")
    low, high = folded.to_source(at, at + 4)
    assert text[low:high] == "كِتَابَ"
    assert {low, high} <= set(grapheme_borders(text))


def test_a_range_outside_is_refused() -> None:
    with pytest.raises(IndexError):
        fold_with_map("سلام").to_source(2, 9)
    assert fold_with_map("").to_source(0, 0) == (0, 0)
    assert fold("", FOLD_ALL) == ""
