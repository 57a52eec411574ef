from __future__ import annotations

from time import perf_counter

import pytest
from hypothesis import given

from reader.text.clitics import cut_points, narrow, widen, word_at
from reader.text.offsets import grapheme_borders

from .strategies import texts, texts_with_range


def _steps(word: str) -> list[str]:
    """What pressing the narrowing key again and again selects, from the whole word on."""
    seen = [(0, len(word))]
    while (following := narrow(word, *seen[-1])) != seen[-1]:
        seen.append(following)
    return [word[start:end] for start, end in seen]


@pytest.mark.parametrize(
    "steps",
    [
        "وخلفوف خلفوف",
        "وأذربيجان أذربيجان",
        "وشكر شكر",
        "ووزارة وزارة",
        "لوحدة وحدة",
        "والوزير الوزير وزير",
        "وبالمدنيين المدنيين مدنيين",
        "للجنة لجنة جنة",
        "للحوار لحوار حوار",
        "سيكتبونها يكتبونها يكتبون",
        "وَكِتَابُهُ كِتَابُهُ كِتَابُ",
        "وسيادتها سيادتها سيادت",
        "بسياسة سياسة",
        "فقال قال",
        "منها من",
        "وهو هو",
        "كـالعادة العادة عادة",
        "وألمانيا ألمانيا",
        "الألمانية ألمانية",
        "وٱلحمد ٱلحمد حمد",
        "ﻭﺍﻟﻮﺯﻳﺮ ﺍﻟﻮﺯﻳﺮ ﻮﺯﻳﺮ",
        "إليهم إلي",
        "وإليهم إليهم إلي",
        "وإلى إلى",
        "وا\u0655لى ا\u0655لى",
        "فإلياس إلياس",
        "اليه الي",
        "لديها لدي",
        "بينهم بين",
        "فسيكفيكهم سيكفيكهم يكفيكهم يكفيك",
    ],
)
def test_one_key_steps_through_the_clitics(steps: str) -> None:
    assert _steps(steps.split(maxsplit=1)[0]) == steps.split()


@pytest.mark.parametrize(
    "word",
    [
        "وزارة",
        "وزير",
        "وحدة",
        "فيديو",
        "كما",
        "بين",
        "كتاب",
        "كبير",
        "لبنان",
        "بوتين",
        "سياسة",
        "فلسطين",
        "متهم",
        "يمكن",
        "مياه",
        "الله",
        "لله",
        "مشترك",
        "إلغاء",
        "ألمانيا",
        "المانيا",
        "آلاف",
        "التزام",
        "التي",
        "AzVision",
        "2254",
        "שלום",
        "و",
    ],
)
def test_what_looks_like_a_clitic_is_left(word: str) -> None:
    assert _steps(word) == [word]


def test_cut_points_of_a_word() -> None:
    assert cut_points("وبالمدنيين") == ((1, 2), 4, 10)
    assert cut_points("سيكتبونها") == ((1,), 1, 7)
    assert cut_points("وَكِتَابُهُ") == ((2,), 2, 9)
    assert cut_points("ﻻعب").article == 0
    assert cut_points("") == ((), 0, 0)


TEXT = "عنوان\nوشكر خلفوف لاتفيا، ثم غادر. انتهى اللقاء.\nفقرة"


def _widened(start: int, end: int) -> list[str]:
    seen = [(start, end)]
    while (following := widen(TEXT, *seen[-1])) != seen[-1]:
        seen.append(following)
    return [TEXT[low:high] for low, high in seen[1:]]


def test_widening_goes_from_the_letter_to_the_paragraph() -> None:
    at = TEXT.index("شكر")
    assert _widened(at + 1, at + 1) == [
        "وشكر",
        "وشكر خلفوف لاتفيا",
        "وشكر خلفوف لاتفيا، ثم غادر.",
        "وشكر خلفوف لاتفيا، ثم غادر. انتهى اللقاء.",
    ]
    assert _widened(at, at + 3)[0] == "وشكر"


def test_ranges_over_several_words() -> None:
    start, end = TEXT.index("وشكر"), TEXT.index(" لاتفيا")
    assert narrow(TEXT, start, end) == (start + 1, end)
    assert narrow(TEXT, TEXT.index("لاتفيا"), TEXT.index(" ثم")) == (TEXT.index("لاتفيا"), TEXT.index("،"))
    assert narrow(TEXT, 3, 3) == (3, 3)
    assert narrow(TEXT, TEXT.index("،"), TEXT.index("،") + 1) == (TEXT.index("،"), TEXT.index("،") + 1)


@given(texts_with_range())
def test_widening_never_loses_and_narrowing_never_adds(case: tuple[str, int, int]) -> None:
    text, start, end = case
    low, high = narrow(text, start, end)
    assert start <= low <= high <= end
    wide_low, wide_high = widen(text, low, high)
    assert 0 <= wide_low <= low
    assert high <= wide_high <= len(text)
    if start < end:
        assert low < high


@given(texts)
def test_narrowing_ends_and_widening_leads_back(text: str) -> None:
    whole = (0, len(text))
    seen = [whole]
    while (following := narrow(text, *seen[-1])) != seen[-1]:
        seen.append(following)
    assert len(seen) <= 8
    wide = seen[-1]
    while (following := widen(text, *wide)) != wide:
        wide = following
    low, high = seen[-1]
    assert wide[0] <= low <= high <= wide[1]


WORDS = ["وَبِالْمَدَنِيِّينَ", "وَكِتَابُهُمَا", "فَسَيَكْفِيكَهُمُ", "لِلُّجْنَةِ", "وَلِلْحِوَارِ", "كَالنُّورِ"]


@pytest.mark.parametrize("word", WORDS)
def test_no_cut_parts_a_letter_from_its_marks(word: str) -> None:
    cuts = cut_points(word)
    assert {*cuts.proclitics, cuts.article, cuts.enclitic} <= set(grapheme_borders(word))
    assert cuts.proclitics


@pytest.mark.parametrize(
    ("text", "offset", "word"),
    [
        ("قال خرداش", 0, "قال"),
        ("قال خرداش", 2, "قال"),
        ("قال خرداش", 3, "قال"),
        ("قال خرداش", 4, "خرداش"),
        ("AzVisionوترأس", 8, "وترأس"),
        ("وخلفوف، ثم", 1, "خلفوف"),
        ("وخلفوف، ثم", 3, "وخلفوف"),
        ("وخلفوف، ثم", 6, "وخلفوف"),
        ("وبالمدينة", 2, "المدينة"),
        ("وبالمدينة", 4, "مدينة"),
        ("(2254).", 5, "2254"),
    ],
)
def test_the_word_at_a_caret(text: str, offset: int, word: str) -> None:
    found = word_at(text, offset)
    assert found is not None
    assert text[slice(*found)] == word


@pytest.mark.parametrize(("text", "offset"), [("", 0), ("قال .", 5), ("  ", 1), ("😀", 0)])
def test_no_word_at_a_caret(text: str, offset: int) -> None:
    assert word_at(text, offset) is None


def test_a_word_without_an_end_is_looked_at_in_part() -> None:
    text = "ب" * 100_000
    assert word_at(text, 50_000) == (49_000, 51_000)


def test_widening_in_a_line_without_an_end_goes_to_the_whole_line_and_takes_no_longer() -> None:
    words, prose = "كلمة " * 200_000, "جاء سامي إلى المدينة. " * 40_000
    begun = perf_counter()
    assert widen(words, 500_000, 500_004) == (0, len(words))
    assert widen(prose, 440_000, 440_003) == (440_000, 440_020)
    assert widen(prose, 440_000, 440_021) == (0, len(prose))
    assert perf_counter() - begun < 0.5
