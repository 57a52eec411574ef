"""Lookup keys of headwords: their words, folded and tokenized by the same code as articles."""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.text.folding import fold

_SHORTEST = 4
_VOWELS = re.compile("[\u064b-\u0652\u0670\u05b0-\u05bd\u05bf\u05c1\u05c2\u05c7]")
_PLAIN = re.compile("[\u0620-\u064a\u066e-\u06d3]+(?: [\u0620-\u064a\u066e-\u06d3]+)*")
_NO_WORDS = frozenset({"punctuation", "symbol", "emoji"})


class HeadwordKey(NamedTuple):
    """``key``: the folded words, joined by spaces; ``first``: the first without article; ``words``: their number."""

    key: str
    first: str
    words: int


def headword_key(headword: str) -> HeadwordKey:
    """The lookup key of a headword, ignoring punctuation between its words. Empty for a headword without words."""
    if _PLAIN.fullmatch(headword):  # true for nearly all, which need no tokenizing
        words = headword.split(" ")
    else:
        from reader.text.tokens import tokenize  # noqa: PLC0415 - keeps startup fast: the store imports this module

        words = [headword[start:end] for start, end, kind in tokenize(headword) if kind not in _NO_WORDS]
    key = fold(" ".join(words))
    return HeadwordKey(key, without_article(key.partition(" ")[0]), len(words))


def without_vowels(headword: str) -> str:
    """A headword without Arabic vowel marks and Hebrew points."""
    return _VOWELS.sub("", headword)


def with_article(key: str) -> str:
    """A folded word of Arabic letters with ال, as many glossaries list nouns; other words unchanged."""
    return key if key.startswith("ال") or key.isascii() else f"ال{key}"


def without_article(key: str) -> str:
    """A folded word without ال, unless too little would be left."""
    return key[2:] if key.startswith("ال") and len(key) > _SHORTEST else key
