"""Excerpts: a range of a text with some context, short enough to be shown or copied on its own.

All offsets are code points.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from reader.text.sentences import sentences

Range = tuple[int, int]

_BREAK = re.compile("[\n\r\x0b\x0c\x85\u2028\u2029]")
_CUT = " … "
_SENTENCE_AT_MOST = 5000


class Excerpt(NamedTuple):
    """``text`` is a single line; ``marks`` are the ranges in it of the requested pieces, as far as they are shown."""

    text: str
    marks: tuple[Range, ...]


def excerpt(text: str, pieces: Sequence[Range], *, around: int = 60, most: int = 200) -> Excerpt:
    """The pieces with up to ``around`` code points of their paragraph on both sides.

    A piece, or a gap between pieces, that is longer than ``most`` code points loses its middle.
    """
    start, end = pieces[0][0], pieces[-1][1]
    shown: list[str] = [_before(text, start, around)]
    marks: list[Range] = []
    following = [*(piece[0] for piece in pieces[1:]), None]
    for (piece_start, piece_end), gap_end in zip(pieces, following, strict=True):
        words = _shortened(text[piece_start:piece_end], most)
        at = sum(map(len, shown))
        marks.append((at, at + len(words)))
        gap = _after(text, end, around) if gap_end is None else _shortened(text[piece_end:gap_end], most)
        shown += words, gap
    line = "".join(letter if letter >= " " and not _BREAK.match(letter) else " " for letter in "".join(shown))
    return Excerpt(line, tuple(marks))


def in_sentence(text: str, start: int, end: int) -> str:
    """The sentence or sentences that contain a range, unchanged; only the range itself if it touches no sentence."""
    low, high = max(0, start - _SENTENCE_AT_MOST), min(len(text), end + _SENTENCE_AT_MOST)
    low = max((found.end() for found in _BREAK.finditer(text, low, start)), default=low)
    after = _BREAK.search(text, end, high)
    high = after.start() if after else high
    touched = [place for place in sentences(text, low, high) if place[0] < end and start < place[1]]
    return text[min(touched[0][0], start) : max(touched[-1][1], end)] if touched else text[start:end]


def _before(text: str, start: int, around: int) -> str:
    low = max(0, start - around)
    line = max((found.end() for found in _BREAK.finditer(text, low, start)), default=-1)
    if line >= 0 or low == 0:
        return text[max(line, 0) : start]
    space = text.find(" ", low, start)
    return "…" + (text[space + 1 : start] if space >= 0 else _whole_letters(text[low:start]))


def _after(text: str, end: int, around: int) -> str:
    high = min(len(text), end + around)
    line = _BREAK.search(text, end, high)
    if line or high == len(text):
        return text[end : line.start() if line else high]
    space = text.rfind(" ", end, high)
    return text[end : space if space >= 0 else high] + "…"


def _shortened(words: str, most: int) -> str:
    """``words`` without their middle if they are longer than ``most`` code points."""
    if len(words) > most:
        head, tail = words[: most // 2], words[-most // 2 :]
        words = head.rpartition(" ")[0] or head
        words += _CUT + (tail.partition(" ")[2] or _whole_letters(tail))
    return words


def _whole_letters(words: str) -> str:
    """``words`` without combining marks at the start, whose letter was cut off."""
    return words[next((at for at, each in enumerate(words) if not unicodedata.combining(each)), len(words)) :]
