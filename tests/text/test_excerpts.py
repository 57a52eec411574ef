"""Excerpts: cut at words, one line, with the range in its place; the sentence around a range exactly as it is."""

from __future__ import annotations

from hypothesis import given

from reader.text.excerpts import excerpt, in_sentence
from tests.text.strategies import texts_with_range

TEXT = "سطر أول\nقال نديم خرداش إن الخطة جيدة جدا.وأضاف أن العمل يبدأ غدا.\nسطر ثالث"
NAME = (TEXT.index("نديم"), TEXT.index(" إن"))


def test_an_excerpt_stays_in_its_paragraph_and_is_cut_between_words() -> None:
    found = excerpt(TEXT, [NAME], around=20)
    assert found.text == "قال نديم خرداش إن الخطة جيدة…"
    assert [found.text[start:end] for start, end in found.marks] == ["نديم خرداش"]


def test_before_a_range_deep_in_a_line() -> None:
    start = TEXT.index("يبدأ")
    assert excerpt(TEXT, [(start, start + 4)], around=12).text == "…أن العمل يبدأ غدا."


def test_a_long_range_loses_its_middle_and_a_break_becomes_a_space() -> None:
    text = "أول " + "كلمة " * 200 + "\nآخر"
    found = excerpt(text, [(0, len(text))], most=40)
    assert found.text == "أول كلمة كلمة كلمة … كلمة كلمة كلمة  آخر"
    assert found.marks == ((0, len(found.text)),)


def test_the_pieces_of_a_discontinuous_range_keep_their_places() -> None:
    pieces = [NAME, (TEXT.index("العمل"), TEXT.index(" يبدأ"))]
    found = excerpt(TEXT, pieces, most=24)
    assert [found.text[start:end] for start, end in found.marks] == ["نديم خرداش", "العمل"]
    assert " … " in found.text


def test_the_sentence_around_a_range() -> None:
    assert in_sentence(TEXT, *NAME) == "قال نديم خرداش إن الخطة جيدة جدا."
    both = in_sentence(TEXT, NAME[0], TEXT.index("العمل"))
    assert both == "قال نديم خرداش إن الخطة جيدة جدا.وأضاف أن العمل يبدأ غدا."
    assert in_sentence("كلمة " * 10_000, 20_000, 20_004) == ("كلمة " * 10_000)[15_000:25_004].strip()


@given(texts_with_range())
def test_every_excerpt_is_one_line_and_holds_its_range(case: tuple[str, int, int]) -> None:
    text, start, end = case
    found = excerpt(text, [(start, end)], around=10, most=30)
    assert not any(letter < " " for letter in found.text)
    ((low, high),) = found.marks
    assert 0 <= low <= high <= len(found.text)
    if end - start <= 30 and text[start:end].isprintable():
        assert found.text[low:high] == text[start:end]
    if start < end:
        assert text[start:end].strip() in in_sentence(text, start, end)
