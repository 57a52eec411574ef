"""Caret movement: by letter, word, phrase, sentence, line, paragraph, page, and to the ends of the text.

Forward is logical order; left is forward in a right-to-left paragraph. Only :func:`move` changes anything: the caret it
is given. Offsets are code points.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from enum import Enum

from reader.ui.article import geometry
from reader.ui.article.caret import Caret
from reader.ui.article.flow import Flow
from reader.ui.article.geometry import line_range, place_at
from reader.ui.article.layout import LaidPiece


class Unit(Enum):
    """The unit of a move."""

    LETTER = "letter"
    WORD = "word"
    PHRASE = "phrase"
    SENTENCE = "sentence"
    LINE = "line"
    PARAGRAPH = "paragraph"
    PAGE = "page"
    DOCUMENT = "document"


class Direction(Enum):
    """The direction of a move: logical (forward, backward) or visual (left, right, up, down)."""

    FORWARD = "forward"
    BACKWARD = "backward"
    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"


Ranges = list[tuple[int, int]]


def move(flow: Flow, caret: Caret, unit: Unit, direction: Direction, *, extend: bool) -> None:
    """Move ``caret``; with ``extend`` the anchor stays where it is."""
    forward = _is_forward(flow, caret.focus, direction)
    if unit is Unit.PAGE or (unit is Unit.LINE and direction in (Direction.UP, Direction.DOWN)):
        _move_lines(flow, caret, unit, down=forward, extend=extend)
    elif unit is Unit.LETTER and caret.selecting and not extend:
        caret.go(caret.range[1 if forward else 0], extend=False)
    else:
        caret.go(_target(flow, caret, unit, forward=forward, extend=extend), extend=extend)


def _is_forward(flow: Flow, offset: int, direction: Direction) -> bool:
    """Whether a direction is forward in logical order, given the direction of the caret's paragraph."""
    if direction in (Direction.LEFT, Direction.RIGHT):
        rtl = flow.pieces.direction(flow.pieces.index_at(offset)) == "rtl"
        return rtl == (direction is Direction.LEFT)
    return direction in (Direction.FORWARD, Direction.DOWN)


def _target(flow: Flow, caret: Caret, unit: Unit, *, forward: bool, extend: bool) -> int:
    if unit in _RANGES_OF:
        anchor = caret.anchor if extend else None
        return by_range(flow, caret.focus, anchor, _RANGES_OF[unit], forward=forward)
    if unit in _STEPS:
        return _STEPS[unit](flow, caret.focus, forward)
    return len(flow.pieces.text) if forward else 0


def _move_lines(flow: Flow, caret: Caret, unit: Unit, *, down: bool, extend: bool) -> None:
    laid, number = flow.locate(caret.focus)
    x = caret.goal_x if caret.goal_x is not None else caret_xs(laid, number, caret.focus)[0]
    lines = max(1, int(flow.viewport / laid.measures.pitch) - 1) if unit is Unit.PAGE else 1
    caret.go(by_lines(flow, caret.focus, x, lines, down=down), extend=extend)
    caret.goal_x = x


def by_letter(flow: Flow, caret: int, *, forward: bool) -> int:
    """The offset one grapheme after (or before) ``caret``; a line break of any kind counts as one."""
    pieces = flow.pieces
    laid = flow.laid(pieces.index_at(caret))
    piece, place = laid.piece, laid.text.to_u16(caret)
    if forward:
        if caret < piece.end:
            return laid.text.to_cp(laid.layout.nextCursorPosition(place))
        return pieces[piece.index + 1].start if piece.index + 1 < len(pieces) else caret
    if caret > piece.start:
        return laid.text.to_cp(laid.layout.previousCursorPosition(place))
    if piece.index == 0:
        return caret
    before = pieces[piece.index - 1]
    return before.end if before.last else by_letter_from(flow, before.index, before.end)


def by_letter_from(flow: Flow, index: int, offset: int) -> int:
    """The start of the last grapheme before ``offset`` in the piece ``index``."""
    laid = flow.laid(index)
    return laid.text.to_cp(laid.layout.previousCursorPosition(laid.text.to_u16(offset)))


def words_between(text: str, start: int, end: int) -> Ranges:
    """The words, numbers and addresses in a range, without punctuation and spaces."""
    from reader.text.tokens import words  # late: no caret moves before the first paint

    return [(word.start, word.end) for word in words(text, start, end)]


def phrases_between(text: str, start: int, end: int) -> Ranges:
    """The stretches between punctuation marks, within each sentence of a range."""
    from reader.text.tokens import tokenize  # as above

    found: Ranges = []
    for first, last in sentences_between(text, start, end):
        goes_on = False
        for token in tokenize(text, first, last):
            if token.kind == "punctuation":
                goes_on = False
            elif goes_on:
                found[-1] = found[-1][0], token.end
            else:
                found.append((token.start, token.end))
                goes_on = True
    return found


def sentences_between(text: str, start: int, end: int) -> Ranges:
    """The sentences in a range."""
    from reader.text.sentences import sentences  # as above

    return [(start + first, start + last) for first, last in sentences(text[start:end])]


def by_range(
    flow: Flow, caret: int, anchor: int | None, ranges_of: Callable[[str, int, int], Ranges], *, forward: bool
) -> int:
    """The caret offset at the next or previous word (or what else ``ranges_of`` gives).

    Without ``anchor`` the caret stops at starts of words. With it, it stops at ends of words after the anchor, at
    starts of words before it, and at the anchor itself, so that the selection grows by whole words.
    """
    pieces = flow.pieces
    near = pieces.index_at(caret)
    while True:
        # The neighbouring pieces are included: a sentence may continue past the place where a long paragraph was cut.
        first, last = max(near - 1, 0), min(near + 1, len(pieces) - 1)
        stops = sorted(_stops(ranges_of(pieces.text, pieces[first].start, pieces[last].end), anchor))
        if forward and (where := bisect_right(stops, caret)) < len(stops):
            return stops[where]
        if not forward and (where := bisect_left(stops, caret)) > 0:
            return stops[where - 1]
        if forward and last == len(pieces) - 1:
            return pieces[last].end
        if not forward and first == 0:
            return 0
        near = last if forward else first


def _stops(ranges: Ranges, anchor: int | None) -> set[int]:
    if anchor is None:
        return {start for start, _ in ranges}
    return {end for _, end in ranges if end > anchor} | {start for start, _ in ranges if start < anchor} | {anchor}


def around(flow: Flow, offset: int, ranges_of: Callable[[str, int, int], Ranges]) -> tuple[int, int]:
    """The word (or sentence, by ``ranges_of``) at ``offset``; the single grapheme there if there is none."""
    pieces = flow.pieces
    piece = pieces[pieces.index_at(offset)]
    for start, end in ranges_of(pieces.text, piece.start, piece.end):
        if start <= offset < end:
            return start, end
    after = by_letter(flow, offset, forward=True)
    return (offset, after) if after <= piece.end else (offset, offset)


def to_line_end(flow: Flow, caret: int, *, forward: bool) -> int:
    """The start or end of the line; the end of a wrapped line is before its last character, the space it breaks at."""
    laid, number = flow.locate(caret)
    start, end = line_range(laid.lines[number])
    if not forward:
        return laid.text.to_cp(start)
    if number < len(laid.lines) - 1:
        end = laid.layout.previousCursorPosition(end)
    return laid.text.to_cp(end)


def to_paragraph(flow: Flow, caret: int, *, forward: bool) -> int:
    """Forward: the start of the next paragraph that is not empty. Backward: the start of this paragraph or, if the
    caret is there, of the previous one that is not empty.
    """
    pieces = flow.pieces
    first, stop = pieces.paragraph(pieces.index_at(caret))
    if forward:
        while stop < len(pieces) and pieces[stop].start == pieces[stop].end:
            stop += 1
        return pieces[stop].start if stop < len(pieces) else pieces[len(pieces) - 1].end
    if caret == pieces[first].start:
        first -= 1
        while first > 0 and (pieces[first].start == pieces[first].end or not pieces[first].first):
            first -= 1
    return pieces[max(0, first)].start


def by_lines(flow: Flow, offset: int, x: float, lines: int, *, down: bool) -> int:
    """The offset ``lines`` lines down or up nearest to ``x`` (pixels of the column), or the text's end or start."""
    laid, number = flow.locate(offset)
    number += lines if down else -lines
    while not 0 <= number < len(laid.lines):
        index = laid.piece.index + (1 if down else -1)
        if not 0 <= index < len(flow.pieces):
            return flow.pieces.clamp(len(flow.pieces.text) if down else 0)
        number -= len(laid.lines) if down else 0
        laid = flow.laid(index)
        number += 0 if down else len(laid.lines)
    return offset_near(laid, number, x)


def offset_near(laid: LaidPiece, number: int, x: float) -> int:
    """The caret offset on a line that is nearest to ``x``."""
    start, end = line_range(laid.lines[number])
    place = place_at(laid.cells(number), x)
    if place is None:
        place = start
    elif place >= end and number < len(laid.lines) - 1:
        place = laid.layout.previousCursorPosition(end)  # the end of a broken line is the start of the next
    return laid.text.to_cp(place)


def caret_xs(laid: LaidPiece, number: int, offset: int) -> list[float]:
    """The x of the caret at ``offset`` on a line; two values at a change of direction."""
    return geometry.caret_xs(laid.cells(number), laid.text.to_u16(offset)) or [laid.edge(number)]


_RANGES_OF = {Unit.WORD: words_between, Unit.PHRASE: phrases_between, Unit.SENTENCE: sentences_between}
_STEPS: dict[Unit, Callable[[Flow, int, bool], int]] = {
    Unit.LETTER: lambda flow, offset, forward: by_letter(flow, offset, forward=forward),
    Unit.LINE: lambda flow, offset, forward: to_line_end(flow, offset, forward=forward),
    Unit.PARAGRAPH: lambda flow, offset, forward: to_paragraph(flow, offset, forward=forward),
}
