"""Texts that are hard on offsets, tokens and folding; shared by the tests of this folder."""

from __future__ import annotations

from hypothesis import strategies as st

PIECES = [
    *"اأإآبتةوفلكسهيىئؤء",
    *"abZé",
    *" .,،؛:؟!\"'()«»-ـ\n",
    *"0159٣٫٬۴",
    *"\u064e\u0650\u0651\u0670\u0301",
    "\r\n",
    "\u200c",
    "\u200d",
    "\u200f",
    "\u202e",
    "\u2066",
    "\u00a0",
    "\ufeff",
    "😀",
    "👨‍👩‍👧",
    "🇸🇾",
    "👍🏽",
    "ﻻ",
    "ﷲ",
    "각",
    "ᄀ",
    "שלום",
    'צה"ל',
    "क्ष",
    "\ud800",
    "وشكر",
    "للجنة",
    "كِتَابُهُ",
    "د. ",
    "https://a.az/x",
]

texts = st.lists(st.one_of(st.sampled_from(PIECES), st.characters()), max_size=30).map("".join)


@st.composite
def texts_with_range(draw: st.DrawFn) -> tuple[str, int, int]:
    """A text and a range of it."""
    text = draw(texts)
    first, second = draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))
    return text, min(first, second), max(first, second)
