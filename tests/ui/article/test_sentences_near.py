"""The sentences round a place, without reading the whole text."""

from __future__ import annotations

import time

import pytest

from reader.text.sentences import sentences
from reader.ui.article.paragraphs import PIECE_LIMIT, Pieces
from reader.ui.article.sentences import sentence_after, sentence_at, sentence_before

TEXT = "\n\nقال الوزير إن 300 شخص وصلوا. شكر خلفوف لاتفيا!\n\nThe second paragraph is here. It ends.\n"
LONG = " ".join(f"جملة رقم {at} من نص طويل بلا فقرات." for at in range(250))
ENDLESS = "كلمة " * (PIECE_LIMIT // 4)


@pytest.mark.parametrize("text", [TEXT, LONG, ENDLESS, f"نعم. {ENDLESS}. لا. {LONG}"])
def test_one_after_the_other_they_are_those_of_the_whole_text(text: str) -> None:
    pieces = Pieces(text)
    wanted = sentences(text)
    forward, backward = [], []
    here = sentence_after(pieces, 0)
    while here:
        forward.append(here)
        here = sentence_after(pieces, here[1])
    here = sentence_before(pieces, len(text) + 1)
    while here:
        backward.append(here)
        here = sentence_before(pieces, here[0])
    assert forward == wanted
    assert backward == wanted[::-1]
    for start, end in wanted[:20]:
        assert sentence_at(pieces, start) == sentence_at(pieces, (start + end) // 2) == (start, end)


def test_between_two_it_is_the_one_before_and_at_the_top_the_first() -> None:
    pieces = Pieces(TEXT)
    first, *_, last = sentences(TEXT)
    assert sentence_at(pieces, 0) == first
    assert sentence_at(pieces, first[1]) == first
    assert sentence_at(pieces, len(TEXT)) == last
    assert [sentence_at(Pieces(text), 0) for text in ("", "\n \n")] == [None, None]


def test_a_megabyte_is_not_read_for_one_sentence() -> None:
    pieces = Pieces(LONG * 120)
    began = time.perf_counter()
    sentence_at(pieces, len(pieces.text) // 2)
    assert time.perf_counter() - began < 0.05
