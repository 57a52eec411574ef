"""Splits a text into spaCy's words, each optionally followed by one space, which together give exactly the text.

Anything else between tokens (two spaces, a line break, an invisible character) is a word of its own, split where a span
begins or ends. Independent of spaCy itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from reader.formats.tagging import Edges, Mention, Piece, Placed, place
from reader.model import AnnotatedArticle, Report
from reader.text.tokens import tokenize


class Words(NamedTuple):
    """The words, whether each is followed by a space, and the mentions as ranges of words."""

    pieces: Sequence[Piece]
    spaces: Sequence[bool]
    mentions: Sequence[Mention]


def words_of(annotated: AnnotatedArticle, edges: Edges, report: Report, pulse: Callable[[], None]) -> Words:
    """The words of an article, with its spans aligned to them."""
    text = annotated.article.text
    covering = list(_covering(text))
    gaps = {piece.start for piece, is_gap in covering if is_gap}
    placed = place(annotated, [piece for piece, _ in covering], edges, report, pulse)
    return _joined(text, placed, gaps)


def _covering(text: str) -> Iterator[tuple[Piece, bool]]:
    """Pieces that cover the text: tokens, and single characters between them, each with whether it is the latter."""
    at = 0
    for token in tokenize(text):
        yield from ((Piece(gap, gap + 1), True) for gap in range(at, token.start))
        yield Piece(token.start, token.end), False
        at = token.end
    yield from ((Piece(gap, gap + 1), True) for gap in range(at, len(text)))


def _joined(text: str, placed: Placed, gaps: set[int]) -> Words:
    """Join characters between tokens unless a span begins or ends there, and attach one space to the word before."""
    firsts = {mention.first for mention in placed.mentions}
    lasts = {mention.last for mention in placed.mentions}
    pieces: list[Piece] = []
    spaces: list[bool] = []
    word_of: list[int] = []
    previous_is_gap = False
    for at, piece in enumerate(placed.pieces):
        is_gap = piece.start in gaps
        begins_or_ends = at in firsts or at in lasts
        # The single space that spaCy attaches to a word, unless a span begins with it or ends after it.
        if (
            is_gap
            and pieces
            and not previous_is_gap
            and text[piece.start] == " "
            and at not in firsts
            and at + 1 not in lasts
        ):
            spaces[-1] = True
            word_of.append(len(pieces) - 1)
            previous_is_gap = True
            continue
        if is_gap and previous_is_gap and not begins_or_ends and pieces[-1].end == piece.start:
            pieces[-1] = Piece(pieces[-1].start, piece.end)
        else:
            pieces.append(piece)
            spaces.append(False)
        word_of.append(len(pieces) - 1)
        previous_is_gap = is_gap
    mentions = [Mention(span, word_of[first], word_of[last - 1] + 1) for span, first, last in placed.mentions]
    return Words(pieces, spaces, mentions)
