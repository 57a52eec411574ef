"""How a headword is looked up: its words, folded, cut by the same code as articles."""

from __future__ import annotations

from typing import NamedTuple

from reader.text.folding import fold
from reader.text.tokens import tokenize

_SHORTEST = 4
_NO_WORDS = frozenset({"punctuation", "symbol", "emoji"})


class HeadwordKey(NamedTuple):
    """``key``: the folded words, a space between them; ``first``: the first without its article; ``words``: number."""

    key: str
    first: str
    words: int


def headword_key(headword: str) -> HeadwordKey:
    """What a headword is found by; signs between its words do not count. Empty for one without a word."""
    if headword.isalpha():  # one word, as nearly all are: no need to cut it
        key = fold(headword)
        return HeadwordKey(key, without_article(key), 1)
    words = [fold(headword[start:end]) for start, end, kind in tokenize(headword) if kind not in _NO_WORDS]
    return HeadwordKey(" ".join(words), without_article(words[0]) if words else "", len(words))


def without_article(key: str) -> str:
    """A folded word without ال, where a word is left."""
    return key[2:] if key.startswith("ال") and len(key) > _SHORTEST else key
