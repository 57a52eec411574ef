from __future__ import annotations

import re

import pytest
from hypothesis import given

from reader.text.scripts import UNSEEN
from reader.text.tokens import tokenize

from .strategies import texts, texts_with_range


def _written(text: str) -> list[str]:
    return [text[token.start : token.end] for token in tokenize(text)]


def _kinds(text: str) -> list[str]:
    return [token.kind for token in tokenize(text)]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("حسب AzVision،وترأس", "حسب AzVision ، وترأس"),
        ("والثقافية.كما", "والثقافية . كما"),
        ("أكتوبر ، عقدت", "أكتوبر ، عقدت"),
        ("القرار 2254).", "القرار 2254 ) ."),
        ("12 و 16", "12 و 16"),
        ("AzVisionوترأس", "AzVision وترأس"),
        ("الـCNN", "الـ CNN"),
        ("عام2017", "عام 2017"),
        ("27 سبتمبر.وقال", "27 سبتمبر . وقال"),
        ("3.5 ٣٫٥ 1,200 ١٬٢٠٠", "3.5 ٣٫٥ 1,200 ١٬٢٠٠"),
        ("26/10/2020 2020-10-26 10:30", "26/10/2020 2020-10-26 10:30"),
        ("2017-2021", "2017 - 2021"),
        ("20% $5", "20 % $ 5"),
        ("د. سمير وأ.د. هدى", "د. سمير وأ.د. هدى"),
        ("زار ود. هدى", "زار ود. هدى"),
        ("أ.د. هدى في ق.م", "أ.د. هدى في ق.م"),
        ("(أ.ف.ب) و(أ.ف.ب.)، ق.م. أيضا", "( أ.ف.ب ) و ( أ.ف.ب. ) ، ق.م. أيضا"),
        ("Dr. Smith of the U.S. saw J. Doe", "Dr. Smith of the U.S. saw J. Doe"),
        ("COVID-19 F-16 don't G20 snake_case", "COVID-19 F-16 don't G20 snake_case"),
        ("كِتَابٌ مُفِيدٌ", "كِتَابٌ مُفِيدٌ"),
        ("می\u200cخواهم کتاب", "می\u200cخواهم کتاب"),
        ('צה״ל צה"ל ג׳ירפה בית־ספר', 'צה״ל צה"ל ג׳ירפה בית ־ ספר'),
        ('אמר: "שלום"', 'אמר : " שלום "'),
        ("!! ... ؟! …", "!! ... ؟! …"),
        ("#وسم_جديد @user", "#وسم_جديد @user"),
        ("👨‍👩‍👧🇸🇾🇪🇬👍🏽1️⃣", "👨‍👩‍👧 🇸🇾 🇪🇬 👍🏽 1️⃣"),
        ("زر https://ar.example.org/wiki/نهر_(ماء). ثم", "زر https://ar.example.org/wiki/نهر_(ماء) . ثم"),
        ("(www.example.com)،", "( www.example.com ) ،"),
        ("https://t.co/a1Bوأضاف", "https://t.co/a1B وأضاف"),
        ("www.example.org.ثم http://www.موقع.com/خبر-1", "www.example.org . ثم http://www.موقع.com/خبر-1"),
        ("info@site.az، AzVision.az.", "info@site.az ، AzVision.az ."),
        ("\u200f(\u202aabc\u202c)\u200f", "( abc )"),
        ("हिन्दी 日本 français", "हिन्दी 日本 français"),
        ("", ""),
        (" \n\u00a0", ""),
    ],
)
def test_tokens_of_untidy_text(text: str, tokens: str) -> None:
    assert _written(text) == tokens.split()


def test_kinds() -> None:
    text = "قال د. سمير 12 26/10/2020 a@b.cd www.b.com #وسم @هو 😀 ، +"
    assert _kinds(text) == [
        *("word", "abbreviation", "word", "number", "date", "email", "url"),
        *("hashtag", "mention", "emoji", "punctuation", "symbol"),
    ]


_GAP = re.compile(rf"[\s{UNSEEN}]*")


@given(texts)
def test_tokens_ascend_and_cover_all_but_space(text: str) -> None:
    done = 0
    for token in tokenize(text):
        assert done <= token.start < token.end
        assert _GAP.fullmatch(text[done : token.start])
        done = token.end
    assert _GAP.fullmatch(text[done:])


@given(texts_with_range())
def test_a_part_keeps_the_offsets_of_the_whole(case: tuple[str, int, int]) -> None:
    text, start, end = case
    tokens = tokenize(text, start, end)
    assert all(start <= token.start < token.end <= end for token in tokens)
    covered = "".join(text[token.start : token.end] for token in tokens)
    unseen = re.compile(rf"[\s{UNSEEN}]")
    assert unseen.sub("", covered) == unseen.sub("", text[start:end])
