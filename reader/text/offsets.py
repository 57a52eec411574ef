"""Positions of one text in the units that others count in, exactly and both ways.

Code points are the program's own unit. UTF-16 code units are Qt's and several formats'; grapheme clusters (what a
person calls a letter) are some formats' and the caret's; ``crlf`` counts as a program does that read the file with its
line ends turned into one character. Owns no text and changes none.

A lone surrogate, which no encoded file can hold, is one code point, one UTF-16 unit and one cluster. Two code points
that are a high and a low surrogate stay two: joining them would be a change of the text.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import cached_property
from itertools import accumulate
from operator import sub
from typing import Literal

from reader.base.errors import UserFault
from reader.base.sentences import sentence
from reader.base.tuples import NamedTuple
from reader.text.graphemes import joined_ranges

Unit = Literal["code_point", "utf16", "grapheme", "crlf"]
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class OffsetError(UserFault):
    """An offset that lies outside the text, or between two units."""


class _Table(NamedTuple):
    """Where a unit differs from code points: pieces that begin at ``starts``, are so long here and so long there.

    ``starts``/``ends`` are code points, ``there_starts``/``there_ends`` the same places in the unit; between the pieces
    one code point is one unit. ``shift`` is the unit's length of the text minus its code points.
    """

    starts: array[int]
    ends: array[int]
    there_starts: array[int]
    there_ends: array[int]
    shift: int


def _table(starts: array[int], ends: array[int], units: int) -> _Table:
    """The table of pieces that are ``units`` long each in the other unit."""
    there_starts, there_ends = array("Q"), array("Q")
    shift = 0
    for start, end in zip(starts, ends, strict=True):
        there_starts.append(start + shift)
        there_ends.append(start + shift + units)
        shift += units - (end - start)
    return _Table(starts, ends, there_starts, there_ends, shift)


class OffsetMap:
    """Offsets of ``text`` in every :data:`Unit`. Tables are made on first need, and only where units differ.

    Every conversion takes O(log n) in the number of places where the unit differs, O(1) where there are none. With
    ``strict`` (the default) an offset inside a unit raises :class:`OffsetError`; without, it goes down to the unit's
    start.
    """

    def __init__(self, text: str) -> None:
        self._text = text

    def __len__(self) -> int:
        """The length in code points."""
        return len(self._text)

    def length(self, unit: Unit) -> int:
        """The length of the text in ``unit``."""
        return len(self._text) + self._of(unit).shift

    def to_unit(self, offset_cp: int, unit: Unit, *, strict: bool = True) -> int:
        """The offset in ``unit`` of a code point offset (0 up to and with the length)."""
        table = self._of(unit)
        self._check(offset_cp, len(self._text))
        return _convert(offset_cp, table.starts, table.ends, table.there_starts, table.there_ends, strict=strict)

    def from_unit(self, offset: int, unit: Unit, *, strict: bool = True) -> int:
        """The code point offset of an offset in ``unit``."""
        table = self._of(unit)
        self._check(offset, len(self._text) + table.shift)
        return _convert(offset, table.there_starts, table.there_ends, table.starts, table.ends, strict=strict)

    def to_utf16(self, offset_cp: int) -> int:
        """The UTF-16 offset of a code point offset; always exact."""
        return self.to_unit(offset_cp, "utf16")

    def from_utf16(self, offset_u16: int, *, strict: bool = True) -> int:
        """The code point offset of a UTF-16 offset; between the halves of a pair it is no offset."""
        return self.from_unit(offset_u16, "utf16", strict=strict)

    def floor(self, offset_cp: int) -> int:
        """The last cluster border at or before an offset."""
        self._check(offset_cp, len(self._text))
        clusters = self._graphemes
        at = bisect_left(clusters.starts, offset_cp) - 1
        return clusters.starts[at] if at >= 0 and offset_cp < clusters.ends[at] else offset_cp

    def ceil(self, offset_cp: int) -> int:
        """The first cluster border at or after an offset."""
        self._check(offset_cp, len(self._text))
        clusters = self._graphemes
        at = bisect_left(clusters.starts, offset_cp) - 1
        return clusters.ends[at] if at >= 0 and offset_cp < clusters.ends[at] else offset_cp

    def next_border(self, offset_cp: int) -> int:
        """The cluster border after an offset; the text's end stays."""
        return self.ceil(min(offset_cp + 1, len(self._text)))

    def previous_border(self, offset_cp: int) -> int:
        """The cluster border before an offset; 0 stays."""
        return self.floor(max(offset_cp - 1, 0))

    def _of(self, unit: Unit) -> _Table:
        if unit == "utf16":
            return self._utf16
        if unit == "grapheme":
            return self._graphemes
        return self._crlf if unit == "crlf" else _SAME

    @cached_property
    def _utf16(self) -> _Table:
        text = self._text
        # Comparing lengths costs one copy in C, a tenth of looking at each character.
        if text.isascii() or len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text):
            return _SAME
        starts = array("Q", [match.start() for match in _ASTRAL.finditer(text)])
        return _table(starts, array("Q", [start + 1 for start in starts]), units=2)

    @cached_property
    def _graphemes(self) -> _Table:
        return _table(*joined_ranges(self._text), units=1)

    @cached_property
    def _crlf(self) -> _Table:
        starts = array("Q", [match.start() for match in re.finditer("\r\n", self._text)])
        return _table(starts, array("Q", [start + 2 for start in starts]), units=1)

    def _check(self, offset: int, length: int) -> None:
        if not 0 <= offset <= length:
            raise OffsetError(
                sentence(
                    "text",
                    "Position {position} lies outside the text, which has {length} characters.",
                    position=offset,
                    length=length,
                )
            )


class LeftOut:
    """Offsets of a text, and of the same text without some ranges of it; both in code points.

    ``ranges`` ascend and do not touch each other. A place inside one is, in the shorter text, the place where it was;
    that place is, in the full text, the one after the range.
    """

    def __init__(self, ranges: Iterable[tuple[int, int]]) -> None:
        pairs = list(ranges)
        starts, ends = [start for start, _ in pairs], [end for _, end in pairs]
        gone = accumulate(map(sub, ends, starts), initial=0)
        where = array("Q", map(sub, starts, gone))
        self._table = _Table(array("Q", starts), array("Q", ends), where, where, sum(starts) - sum(ends))

    def to_short(self, offset: int) -> int:
        """The place in the shorter text of one in the full text."""
        table = self._table
        return _convert(offset, table.starts, table.ends, table.there_starts, table.there_ends, strict=False)

    def to_full(self, offset: int) -> int:
        """The place in the full text of one in the shorter text."""
        table = self._table
        return _convert(offset, table.there_starts, table.there_ends, table.starts, table.ends, strict=False)

    def holds(self, offset: int) -> bool:
        """Whether the code point at a place of the full text is left out."""
        at = bisect_right(self._table.starts, offset) - 1
        return at >= 0 and offset < self._table.ends[at]


_SAME = _Table(array("Q"), array("Q"), array("Q"), array("Q"), 0)


def _convert(
    offset: int,
    here_starts: array[int],
    here_ends: array[int],
    there_starts: array[int],
    there_ends: array[int],
    *,
    strict: bool,
) -> int:
    """Carry an offset over by the last piece that starts at or before it."""
    at = bisect_right(here_starts, offset) - 1
    if at < 0:
        return offset
    if offset >= here_ends[at]:
        return offset - here_ends[at] + there_ends[at]
    if offset > here_starts[at] and strict:
        raise OffsetError(
            sentence(
                "text",
                "Position {position} lies inside a character: between {start} and {end}.",
                position=offset,
                start=here_starts[at],
                end=here_ends[at],
            )
        )
    return there_starts[at]


def grapheme_borders(text: str) -> list[int]:
    """All borders of grapheme clusters of a short text, from 0 to its length."""
    starts, ends = joined_ranges(text)
    inside = {at for start, end in zip(starts, ends, strict=True) for at in range(start + 1, end)}
    return [at for at in range(len(text) + 1) if at not in inside]
