"""Finding in one article, folded: marks, tatweel and kinds of alef make no difference. No Qt."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from reader.text.folding import FOLD_ALL, Folded, FoldOptions, fold, fold_with_map

_MOST = 10_000


class Finds:
    """The places of a query in a text, ascending and apart, and the one that is shown (code points)."""

    def __init__(self, text: str = "") -> None:
        self._text = text
        self._folded: tuple[FoldOptions, Folded] | None = None
        self.ranges: list[tuple[int, int]] = []
        self.current = -1

    def search(self, query: str, options: FoldOptions = FOLD_ALL) -> int:
        """Look for ``query``; returns how many places there are (counting stops at 10,000)."""
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
        """Show these places instead."""
        self.ranges = sorted(ranges)
        self.current = -1

    def step(self, offset: int, *, forward: bool) -> tuple[int, int] | None:
        """Go to the place after (or before) ``offset``, round the end; None if there is none."""
        if not self.ranges:
            return None
        at = bisect_left(self.ranges, (offset, 0)) if forward else bisect_left(self.ranges, (offset, 0)) - 1
        self.current = at % len(self.ranges)
        return self.ranges[self.current]

    def between(self, start: int, end: int) -> list[tuple[int, int]]:
        """The places that touch a range."""
        first = max(0, bisect_right(self.ranges, (start, start)) - 1)
        return [place for place in self.ranges[first : bisect_left(self.ranges, (end, 0))] if place[1] > start]
