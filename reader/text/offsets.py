"""Convert offsets of a text between code points and other units, exactly and in both directions.

Code points are the program's own unit. Qt and several formats count UTF-16 code units; the caret and some formats count
grapheme clusters (what a person calls a letter); ``crlf`` counts each line end CR LF as one character, as programs do
that normalise line ends on reading.

A lone surrogate, which no encoded file can contain, counts as one code point, one UTF-16 unit and one cluster. A high
and a low surrogate that are two code points stay two: joining them would change the text.
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
    """An offset outside the text, or inside a unit such as a surrogate pair."""


class _Table(NamedTuple):
    """The pieces of a text where a unit differs from code points.

    ``starts`` and ``ends`` are code points, ``there_starts`` and ``there_ends`` the same positions in the unit; between
    the pieces one code point is one unit. ``shift`` is the text's length in the unit minus its length in code points.
    """

    starts: array[int]
    ends: array[int]
    there_starts: array[int]
    there_ends: array[int]
    shift: int


def _table(starts: array[int], ends: array[int], units: int) -> _Table:
    """The table for pieces that are each ``units`` long in the other unit."""
    there_starts, there_ends = array("Q"), array("Q")
    shift = 0
    for start, end in zip(starts, ends, strict=True):
        there_starts.append(start + shift)
        there_ends.append(start + shift + units)
        shift += units - (end - start)
    return _Table(starts, ends, there_starts, there_ends, shift)


class OffsetMap:
    """Converts offsets of ``text`` between code points and every :data:`Unit`. Tables are built on first use.

    A conversion takes O(log n) in the number of places where the unit differs from code points, O(1) if there are none.
    Offsets outside the text raise :class:`OffsetError`. So does, with ``strict`` (the default), an offset inside a
    unit; without ``strict`` it is rounded down to the start of the unit.
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
        """Convert a code point offset (0 to the length, inclusive) to an offset in ``unit``."""
        table = self._of(unit)
        self._check(offset_cp, len(self._text))
        return _convert(offset_cp, table.starts, table.ends, table.there_starts, table.there_ends, strict=strict)

    def from_unit(self, offset: int, unit: Unit, *, strict: bool = True) -> int:
        """Convert an offset in ``unit`` to a code point offset."""
        table = self._of(unit)
        self._check(offset, len(self._text) + table.shift)
        return _convert(offset, table.there_starts, table.there_ends, table.starts, table.ends, strict=strict)

    def to_utf16(self, offset_cp: int) -> int:
        """Convert a code point offset to a UTF-16 offset; always exact."""
        return self.to_unit(offset_cp, "utf16")

    def from_utf16(self, offset_u16: int, *, strict: bool = True) -> int:
        """Convert a UTF-16 offset to a code point offset. Inside a surrogate pair, see ``strict``."""
        return self.from_unit(offset_u16, "utf16", strict=strict)

    def floor(self, offset_cp: int) -> int:
        """The last cluster border at or before a code point offset."""
        self._check(offset_cp, len(self._text))
        clusters = self._graphemes
        at = bisect_left(clusters.starts, offset_cp) - 1
        return clusters.starts[at] if at >= 0 and offset_cp < clusters.ends[at] else offset_cp

    def ceil(self, offset_cp: int) -> int:
        """The first cluster border at or after a code point offset."""
        self._check(offset_cp, len(self._text))
        clusters = self._graphemes
        at = bisect_left(clusters.starts, offset_cp) - 1
        return clusters.ends[at] if at >= 0 and offset_cp < clusters.ends[at] else offset_cp

    def next_border(self, offset_cp: int) -> int:
        """The next cluster border after a code point offset; at the end of the text, the end itself."""
        return self.ceil(min(offset_cp + 1, len(self._text)))

    def previous_border(self, offset_cp: int) -> int:
        """The previous cluster border before a code point offset; at 0, 0 itself."""
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
        # Comparing lengths takes one copy in C, a tenth of the time of looking at each character.
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
    """Converts offsets between a text and the same text with some ranges left out; both in code points.

    ``ranges`` must be ascending and must not touch. An offset inside a range maps to the offset in the shorter text
    where the range was removed; that offset maps back to the end of the range.
    """

    def __init__(self, ranges: Iterable[tuple[int, int]]) -> None:
        pairs = list(ranges)
        starts, ends = [start for start, _ in pairs], [end for _, end in pairs]
        gone = accumulate(map(sub, ends, starts), initial=0)
        where = array("Q", map(sub, starts, gone))
        self._table = _Table(array("Q", starts), array("Q", ends), where, where, sum(starts) - sum(ends))

    def to_short(self, offset: int) -> int:
        """Convert an offset of the full text to one of the shorter text."""
        table = self._table
        return _convert(offset, table.starts, table.ends, table.there_starts, table.there_ends, strict=False)

    def to_full(self, offset: int) -> int:
        """Convert an offset of the shorter text to one of the full text."""
        table = self._table
        return _convert(offset, table.there_starts, table.there_ends, table.starts, table.ends, strict=False)

    def holds(self, offset: int) -> bool:
        """Whether the code point at an offset of the full text is left out."""
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
    """Convert an offset by means of the last piece that starts at or before it."""
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
