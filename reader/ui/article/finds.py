"""Search in one article, in folded text: marks, tatweel and the kinds of alef make no difference. Without Qt."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from reader.text.folding import FOLD_ALL, Folded, FoldOptions, fold, fold_with_map

_MOST = 10_000


class Finds:
    """The matches of a query in a text as sorted, disjoint ranges (code points), and the index of the current one."""

    def __init__(self, text: str = "") -> None:
        self._text = text
        self._folded: tuple[FoldOptions, Folded] | None = None
        self.ranges: list[tuple[int, int]] = []
        self.current = -1

    def search(self, query: str, options: FoldOptions = FOLD_ALL) -> int:
        """Search for ``query``; returns the number of matches (the search stops at 10,000)."""
        self.put([])
        needle = fold(query, options)
        if not needle.strip():
            return 0
        if self._folded is None or self._folded[0] != options:
            self._folded = options, fold_with_map(self._text, options)
        hay = self._folded[1]
        found: list[tuple[int, int]] = []
        at = hay.text.find(needle)
        while at >= 0 and len(found) < _MOST:
            found.append(hay.to_source(at, at + len(needle)))
            at = hay.text.find(needle, at + len(needle))
        self.put(found)
        return len(found)

    def put(self, ranges: list[tuple[int, int]]) -> None:
        """Replace the matches by these ranges; none is current."""
        self.ranges = sorted(ranges)
        self.current = -1

    def step(self, offset: int, *, forward: bool) -> tuple[int, int] | None:
        """Make the next (or previous) match from ``offset`` current, wrapping around; None if there are no matches."""
        if not self.ranges:
            return None
        at = bisect_left(self.ranges, (offset, 0)) if forward else bisect_left(self.ranges, (offset, 0)) - 1
        self.current = at % len(self.ranges)
        return self.ranges[self.current]

    def between(self, start: int, end: int) -> list[tuple[int, int]]:
        """The matches that overlap the range."""
        first = max(0, bisect_right(self.ranges, (start, start)) - 1)
        return [place for place in self.ranges[first : bisect_left(self.ranges, (end, 0))] if place[1] > start]
