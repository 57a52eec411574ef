"""How far down every piece lies: estimated from its length until its real height is known. No Qt.

A position is a formula over all pieces plus a sum of corrections for the measured ones, so that opening, resizing and
zooming cost nothing however long the text is. The sums are a Fenwick tree (Fenwick 1994) kept sparsely in a dict.
"""

from __future__ import annotations


class HeightMap:
    """Tops and heights of ``count`` pieces in pixels; ``starts`` are their code point offsets, then the text's length.

    An unmeasured piece is taken as ``per_letter`` pixels a code point and ``per_piece`` pixels more.
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
        """The height of a piece, real or estimated."""
        return self._known.get(index, self._estimate(index + 1) - self._estimate(index))

    def measured(self, index: int, height: float) -> None:
        """Put in the real height of a piece."""
        change = height - self.height(index)
        if index in self._known and not change:
            return
        self._known[index] = height
        at = index + 1
        while at <= len(self._starts):
            self._sums[at] = self._sums.get(at, 0.0) + change
            at += at & -at

    def top(self, index: int) -> float:
        """Where piece ``index`` begins; for the number of pieces, where the last one ends."""
        total, at = self._estimate(index), index
        while at > 0:
            total += self._sums.get(at, 0.0)
            at -= at & -at
        return total

    def total(self) -> float:
        """The height of everything."""
        return self.top(len(self._starts))

    def index_at(self, y: float) -> int:
        """The piece that lies at ``y``, the first or last one where ``y`` is outside."""
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
