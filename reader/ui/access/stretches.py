"""The letter, word, sentence, line or paragraph at an offset, as screen readers ask for them.

Stretches of the same grain follow each other without gaps: a word extends to the start of the next one, so that reading
word by word leaves nothing out. Offsets are code points.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from enum import Enum

from reader.ui.article import movement
from reader.ui.article.flow import Flow
from reader.ui.article.geometry import line_range

Stretch = tuple[int, int]


class Grain(Enum):
    """The unit asked for; values as in ``QAccessible.TextBoundaryType``."""

    LETTER = 0
    WORD = 1
    SENTENCE = 2
    PARAGRAPH = 3
    LINE = 4
    TEXT = 5


def at(flow: Flow, offset: int, grain: Grain) -> Stretch:
    """The stretch that contains ``offset``; at the end of the text the last one, or an empty one for letters."""
    length = len(flow.pieces.text)
    if grain is Grain.TEXT or length == 0:
        return 0, length
    if offset >= length:
        if grain is Grain.LETTER:
            return length, length
        offset = length - 1
    borders = _BORDERS[grain](flow, offset)
    number = bisect_right(borders, offset)
    return borders[number - 1], borders[number]


def before(flow: Flow, offset: int, grain: Grain) -> Stretch:
    """The stretch before the one that contains ``offset``; empty at the start of the text."""
    start = offset if offset >= len(flow.pieces.text) and grain is Grain.LETTER else at(flow, offset, grain)[0]
    return at(flow, start - 1, grain) if start > 0 else (0, 0)


def after(flow: Flow, offset: int, grain: Grain) -> Stretch:
    """The stretch after the one that contains ``offset``; empty at the end of the text."""
    end = at(flow, offset, grain)[1]
    length = len(flow.pieces.text)
    return at(flow, end, grain) if end < length else (length, length)


def _letters(flow: Flow, offset: int) -> list[int]:
    """The borders of the letter at ``offset``; CRLF counts as one letter."""
    index = flow.pieces.index_at(offset)
    piece = flow.pieces[index]
    if offset >= piece.end:
        return [piece.end, _next_start(flow, index)]
    end = movement.by_letter(flow, offset, forward=True)
    start = movement.by_letter(flow, end, forward=False) if end > piece.start else offset
    return [min(start, offset), max(end, offset + 1)]


def _by_ranges(ranges_of: Callable[[str, int, int], list[Stretch]]) -> Callable[[Flow, int], list[int]]:
    def borders(flow: Flow, offset: int) -> list[int]:
        pieces = flow.pieces
        index = pieces.index_at(offset)
        start, end = pieces.starts[index], pieces[index].end
        return sorted({start, _next_start(flow, index), *(first for first, _ in ranges_of(pieces.text, start, end))})

    return borders


def _lines(flow: Flow, offset: int) -> list[int]:
    index = flow.pieces.index_at(offset)
    laid = flow.laid(index)
    starts = {laid.text.to_cp(line_range(line)[0]) for line in laid.lines}
    return sorted({laid.piece.start, _next_start(flow, index), *starts})


def _paragraphs(flow: Flow, offset: int) -> list[int]:
    first, stop = flow.pieces.paragraph(flow.pieces.index_at(offset))
    return [flow.pieces.starts[first], _next_start(flow, stop - 1)]


def _next_start(flow: Flow, index: int) -> int:
    """The start of the next piece, after this one's line break."""
    starts = flow.pieces.starts
    return starts[index + 1] if index + 1 < len(starts) else len(flow.pieces.text)


_BORDERS: dict[Grain, Callable[[Flow, int], list[int]]] = {
    Grain.LETTER: _letters,
    Grain.WORD: _by_ranges(movement.words_between),
    Grain.SENTENCE: _by_ranges(movement.sentences_between),
    Grain.LINE: _lines,
    Grain.PARAGRAPH: _paragraphs,
}
