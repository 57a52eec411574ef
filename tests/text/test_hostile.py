"""Texts made to be slow: every function stays linear, so that opening one never freezes the program."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from reader.text.clitics import narrow, widen
from reader.text.direction import article_direction
from reader.text.folding import fold_with_map
from reader.text.offsets import OffsetMap
from reader.text.sentences import sentences
from reader.text.structure import recognise
from reader.text.tokens import tokenize

LENGTH = 100_000
PIECES = {
    "latin and stops": "ab.",
    "initials": "أ.",
    "arabic and stops": "بب.",
    "numbers": "1.",
    "parentheses": "(",
    "addresses": "a@b.",
    "links": "://بب.",
    "hosts": "www.a.b/",
    "marks": "\u064e",
    "joiners": "ب\u200d",
    "quotes": '".',
    "one word": "ب",
    "one latin word": "a",
    "emoji": "👨\u200d",
    "flags": "🇸",
    "line ends": "\n",
    "slashes": "12/",
    "isolates": "\u2067",
}
JOBS: dict[str, Callable[[str], object]] = {
    "tokens": tokenize,
    "sentences": sentences,
    "structure": recognise,
    "folding": fold_with_map,
    "clusters": lambda text: OffsetMap(text).length("grapheme"),
    "direction": article_direction,
    "widen": lambda text: widen(text, LENGTH // 2, LENGTH // 2 + 1),
    "narrow": lambda text: narrow(text, 0, len(text)),
}


@pytest.mark.parametrize("piece", PIECES.values(), ids=PIECES.keys())
def test_no_text_takes_long(piece: str) -> None:
    text = piece * (LENGTH // len(piece) + 2)
    for name, job in JOBS.items():
        started = time.process_time()
        job(text)
        assert time.process_time() - started < 5, name  # quadratic work takes far longer at this length
