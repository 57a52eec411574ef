"""Formats an article's text with its spans marked: ``[خلف خلفوف]PER``. Pure functions on strings.

A mark opens with ``[`` and closes with ``]`` and the label's code. Nested and crossing spans are shown as they are;
each fragment of a discontinuous span has its own pair of brackets.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from reader.cli.cells import pad, wrap
from reader.cli.shaping import Manner, visual
from reader.cli.visible import visible
from reader.model import Span
from reader.text.direction import Direction, strong_direction

_LINE_BREAK = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_ORDER_MARKS = {"rtl": "\u200f", "ltr": "\u200e"}
_NO_MARKS = str.maketrans("", "", "\u200e\u200f")


class Mark(NamedTuple):
    """A string to insert before the character at ``place``."""

    place: int
    opens: bool
    shown: str


def marked_text(text: str, spans: Iterable[Span]) -> str:
    """``text`` with the marks of ``spans`` inserted, otherwise unchanged."""
    return "".join(_pieces(text, 0, len(text), _marks(spans), put=str, after=""))


def marked_lines(text: str, spans: Iterable[Span], how: Manner, *, columns: int, default: Direction) -> list[str]:
    """The lines of ``text`` with its marks, prepared for a terminal; long lines are wrapped.

    ``default`` is the direction of lines without a strong letter.
    """
    ranges = _line_ranges(text)
    marks = _by_line(_marks(spans), [start for start, _ in ranges])
    lines: list[str] = []
    for number, (start, end) in enumerate(ranges):
        base = strong_direction(text, start, end) or default
        # Label codes are Latin: without a direction mark after one, a number that follows would be drawn beside it.
        line = "".join(_pieces(text, start, end, marks.get(number, ()), put=visible, after=_ORDER_MARKS[base]))
        lines += _drawn(line, base, columns) if how == "ours" else [line]
    return lines


def _drawn(line: str, base: Direction, columns: int) -> list[str]:
    """One line of text as wrapped lines in visual order, aligned to the margin at which they start."""
    shown = [visual(part, base).translate(_NO_MARKS) for part in wrap(line, columns)]
    return [pad(part, columns, right=True) if base == "rtl" and part else part for part in shown]


def _line_ranges(text: str) -> list[tuple[int, int]]:
    breaks = list(_LINE_BREAK.finditer(text))
    starts = [0, *(found.end() for found in breaks)]
    ends = [*(found.start() for found in breaks), len(text)]
    return list(zip(starts, ends, strict=True))


def _marks(spans: Iterable[Span]) -> list[Mark]:
    """The marks in order; at the same offset, closing marks come before opening ones, inner before outer."""
    placed: list[tuple[int, int, int, int, str]] = []
    for number, span in enumerate(spans):
        for start, end in span.pieces:
            placed.append((start, 1, -end, number, "["))
            placed.append((end, 0, -start, -number, f"]{span.label}"))
    return [Mark(place, bool(opens), shown) for place, opens, _, _, shown in sorted(placed)]


def _by_line(marks: Iterable[Mark], starts: Sequence[int]) -> dict[int, list[Mark]]:
    """The marks by line number; a closing mark at the start of a line belongs to the previous line."""
    found: dict[int, list[Mark]] = {}
    for mark in marks:
        line = (bisect_right(starts, mark.place) if mark.opens else bisect_left(starts, mark.place)) - 1
        found.setdefault(line, []).append(mark)
    return found


def _pieces(
    text: str, start: int, end: int, marks: Iterable[Mark], *, put: Callable[[str], str], after: str
) -> Iterator[str]:
    """``text[start:end]`` with ``marks`` in it; ``after`` follows every code."""
    at = start
    for mark in marks:
        place = min(mark.place, end)
        yield put(text[at:place])
        yield mark.shown if mark.opens else mark.shown + after
        at = place
    yield put(text[at:end])
