"""The vertical position of every piece: estimated from its length until its real height is known. Does not import Qt.

A position is a linear estimate plus the sum of the corrections of the measured pieces before it, so opening, resizing
and zooming cost the same however long the text is. The sums are a Fenwick tree (Fenwick 1994), kept sparsely in a dict.
"""

from __future__ import annotations


class HeightMap:
    """Tops and heights of pieces in pixels; ``starts`` are their offsets and ``length`` is the text's, in code points.

    The height of an unmeasured piece is estimated as ``per_letter`` pixels for each code point plus ``per_piece``
    pixels.
    """

    def __init__(self, starts: list[int], length: int, *, per_letter: float, per_piece: float) -> None:
        self._starts = starts
        self._length = length
        self._per_letter = per_letter
        self._per_piece = per_piece
        self._sums: dict[int, float] = {}
        self._known: dict[int, float] = {}

    def __len__(self) -> int:
        return len(self._starts)

    def height(self, index: int) -> float:
        """The height of a piece, measured or estimated."""
        return self._known.get(index, self._estimate(index + 1) - self._estimate(index))

    def measured(self, index: int, height: float) -> None:
        """Record the real height of a piece."""
        change = height - self.height(index)
        if index in self._known and not change:
            return
        self._known[index] = height
        at = index + 1
        while at <= len(self._starts):
            self._sums[at] = self._sums.get(at, 0.0) + change
            at += at & -at

    def top(self, index: int) -> float:
        """The top of piece ``index``; if ``index`` is the number of pieces, the bottom of the last one."""
        total, at = self._estimate(index), index
        while at > 0:
            total += self._sums.get(at, 0.0)
            at -= at & -at
        return total

    def total(self) -> float:
        """The height of all pieces together."""
        return self.top(len(self._starts))

    def index_at(self, y: float) -> int:
        """The index of the piece at ``y``; the first or last one if ``y`` is outside."""
        low, high = 0, len(self._starts) - 1
        while low < high:
            middle = (low + high + 1) // 2
            if self.top(middle) <= y:
                low = middle
            else:
                high = middle - 1
        return low

    def _estimate(self, index: int) -> float:
        start = self._starts[index] if index < len(self._starts) else self._length
        return start * self._per_letter + index * self._per_piece
