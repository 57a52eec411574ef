"""How a headword is looked up: its words, folded, cut by the same code as articles."""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.text.folding import fold

_SHORTEST = 4
_VOWELS = re.compile("[\u064b-\u0652\u0670\u05b0-\u05bd\u05bf\u05c1\u05c2\u05c7]")
_PLAIN = re.compile("[\u0620-\u064a\u066e-\u06d3]+(?: [\u0620-\u064a\u066e-\u06d3]+)*")
_NO_WORDS = frozenset({"punctuation", "symbol", "emoji"})


class HeadwordKey(NamedTuple):
    """``key``: the folded words, a space between them; ``first``: the first without its article; ``words``: number."""

    key: str
    first: str
    words: int


def headword_key(headword: str) -> HeadwordKey:
    """What a headword is found by; signs between its words do not count. Empty for one without a word."""
    if _PLAIN.fullmatch(headword):  # as nearly all are: no need to cut it
        words = headword.split(" ")
    else:
        from reader.text.tokens import tokenize  # noqa: PLC0415 - the store knows this module; a start must not pay

        words = [headword[start:end] for start, end, kind in tokenize(headword) if kind not in _NO_WORDS]
    key = fold(" ".join(words))
    return HeadwordKey(key, without_article(key.partition(" ")[0]), len(words))


def without_vowels(headword: str) -> str:
    """A headword without the vowel marks of Arabic and the points of Hebrew."""
    return _VOWELS.sub("", headword)


def with_article(key: str) -> str:
    """A folded word of Arabic letters with ال, as many a glossary has its nouns; others as they are."""
    return key if key.startswith("ال") or key.isascii() else f"ال{key}"


def without_article(key: str) -> str:
    """A folded word without ال, where a word is left."""
    return key[2:] if key.startswith("ال") and len(key) > _SHORTEST else key
