"""An article's text cut into the pieces that are laid out: paragraphs, and parts of very long ones.

Owns the cut, and each piece's direction and role. What is shown for a piece is ``displayed.py``. Nothing is laid out or
painted here, and the text is never changed.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from operator import sub

from reader.base.frozen import frozen
from reader.text.direction import Direction, article_direction, strong_direction
from reader.ui.article.styles import Role

# What ends a paragraph (bidi class B, and the two controls that every text program breaks at). U+2028 only ends a line.
_RARE_BREAKS = "\r\x0b\x0c\x1c\x1d\x1e\x85\u2029"
_BREAK = f"\r\n|[\n{_RARE_BREAKS}]"  # a string: compiled by ``re`` for the rare text that needs it
PIECE_LIMIT = 2400


@frozen(kw_only=False)
class Piece:
    """One piece: ``[start, end)`` in code points, without its line break; part of a paragraph or all of it."""

    index: int
    start: int
    end: int
    first: bool
    last: bool


class Pieces:
    """All pieces of a text in order: ``starts`` (code points) and ends; no part of the text is copied."""

    def __init__(self, text: str, forced: Direction | None = None, roles: Iterable[tuple[int, int, Role]] = ()) -> None:
        self.text = text
        self._forced: Direction | None = forced
        self._roles = sorted(roles, key=lambda role: role[0])
        self.starts, self._ends, self._inner = _cut(text)
        self._article_direction: Direction | None = None

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, index: int) -> Piece:
        return Piece(
            index,
            self.starts[index],
            self._ends[index],
            index not in self._inner,
            index + 1 not in self._inner,
        )

    def index_at(self, offset_cp: int) -> int:
        """The piece that holds the caret at ``offset_cp``; a place in a line break belongs to the piece before it."""
        return max(0, bisect_right(self.starts, offset_cp) - 1)

    def clamp(self, offset_cp: int) -> int:
        """The nearest place for a caret: not inside a line break of two characters, not outside the text."""
        offset_cp = max(0, min(offset_cp, len(self.text)))
        at = self.index_at(offset_cp)
        return min(offset_cp, self._ends[at])

    def paragraph(self, index: int) -> tuple[int, int]:
        """The first piece and the piece after the last of the paragraph that piece ``index`` is part of."""
        first, stop = index, index + 1
        while first in self._inner:
            first -= 1
        while stop in self._inner:
            stop += 1
        return first, stop

    def direction(self, index: int) -> Direction:
        """The direction of the paragraph of a piece.

        The article's direction, where it is given, decides for every paragraph that has letters of it; else, or
        where there are only letters of the other direction, the first strong letter does. Without letters (a line of
        digits) a paragraph goes with the article.
        """
        first, stop = self.paragraph(index)
        start, end = self.starts[first], self._ends[stop - 1]
        own = strong_direction(self.text, start, end)
        if own is None:
            return self._forced or self._whole()
        if (
            self._forced
            and own != self._forced
            and _has_letters(self.text[start : min(end, start + PIECE_LIMIT)], self._forced)
        ):
            return self._forced
        return own

    def role(self, index: int) -> Role:
        """The role of a piece: that of the structure's part that covers its start."""
        start, end = self.starts[index], self._ends[index]
        for part_start, part_end, role in self._roles:
            if part_start < max(end, start + 1) and start < part_end:
                return role
        return Role.BODY

    def _whole(self) -> Direction:
        if self._article_direction is None:
            self._article_direction = article_direction(self.text[: 4 * PIECE_LIMIT], "rtl")
        return self._article_direction


def _cut(text: str) -> tuple[list[int], list[int], set[int]]:
    """Starts and ends of all pieces, and the numbers of those that go on with the paragraph of the one before."""
    if any(mark in text for mark in _RARE_BREAKS):
        breaks = [found.span() for found in re.finditer(_BREAK, text)]
        starts = [0, *(end for _, end in breaks)]
        ends = [*(start for start, _ in breaks), len(text)]
    else:  # several times faster
        ends = [*_places(text, "\n"), len(text)]
        starts = [0, *map((1).__add__, ends[:-1])]
    if max(map(sub, ends, starts)) <= PIECE_LIMIT:
        return starts, ends, set()
    return _cut_long(text, starts, ends)


def _places(text: str, mark: str) -> Iterator[int]:
    """Where a single character stands; to look for the next one is faster than to split, which copies the text."""
    at = text.find(mark)
    while at >= 0:
        yield at
        at = text.find(mark, at + 1)


def _cut_long(text: str, starts: list[int], ends: list[int]) -> tuple[list[int], list[int], set[int]]:
    new_starts: list[int] = []
    new_ends: list[int] = []
    inner: set[int] = set()
    for start, end in zip(starts, ends, strict=True):
        new_starts.append(start)
        while end - new_starts[-1] > PIECE_LIMIT:
            cut = _good_cut(text, new_starts[-1], new_starts[-1] + PIECE_LIMIT)
            inner.add(len(new_starts))
            new_ends.append(cut)
            new_starts.append(cut)
        new_ends.append(end)
    return new_starts, new_ends, inner


_STOP = r"[.!?؟…۔][»”\")\]]*\s+"


def _good_cut(text: str, start: int, limit: int) -> int:
    """Where to cut a long paragraph: after a sentence in the last quarter, else after a space, else between letters."""
    stops = [found.end() for found in re.compile(_STOP).finditer(text, limit - PIECE_LIMIT // 4, limit)]
    if stops:
        return stops[-1]
    for at in range(limit, start + PIECE_LIMIT // 2, -1):
        if text[at - 1].isspace() and not unicodedata.combining(text[at]):
            return at
    while limit > start + 1 and unicodedata.category(text[limit]) in ("Mn", "Mc", "Me", "Cf", "Sk"):
        limit -= 1
    return limit


def _has_letters(text: str, direction: Direction) -> bool:
    kinds = ("R", "AL") if direction == "rtl" else ("L",)
    return any(unicodedata.bidirectional(character) in kinds for character in text)
