"""An index of spans by range, and the assignment of overlapping ranges to lanes.

Knows nothing of painting, labels or storage. All offsets are code points, all ranges half-open.

The index is a B-tree ordered by ``(start, id)`` in which every node also stores the greatest end below it (the
augmentation of Cormen et al., *Introduction to Algorithms*, "Interval trees"). A query enters only nodes that contain a
hit, so a few spans that cover the whole article do not slow down queries.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import compress, count, islice
from operator import attrgetter, eq

from reader.model.spans import Span

_FANOUT = 48
_FEW = 1_000
"""Up to this many spans, a linear scan is faster than building the tree."""
_Key = tuple[int, str]
_key_of = attrgetter("start", "id")
_start_of = attrgetter("start")
_end_of = attrgetter("end")
_id_of = attrgetter("id")


class _Leaf:
    """Spans in order."""

    __slots__ = ("max_end", "spans")

    def __init__(self, spans: list[Span]) -> None:
        self.spans = spans
        self.max_end = max(map(_end_of, spans), default=0)

    def __len__(self) -> int:
        return len(self.spans)

    @property
    def first(self) -> _Key:
        return _key_of(self.spans[0])

    def put(self, span: Span) -> None:
        insort(self.spans, span, key=_key_of)
        self.max_end = max(self.max_end, span.end)

    def drop(self, key: _Key) -> None:
        del self.spans[bisect_left(self.spans, key, key=_key_of)]
        self.max_end = max(map(_end_of, self.spans), default=0)

    def split(self) -> _Leaf:
        half = len(self.spans) // 2
        right = _Leaf(self.spans[half:])
        self.__init__(self.spans[:half])
        return right

    def gather(self, start: int, end: int, found: list[Span]) -> None:
        stop = bisect_left(self.spans, end, key=_start_of)
        found += [span for span in self.spans[:stop] if span.end > start]


class _Branch:
    """Children in order, with the first key and the greatest end of each."""

    __slots__ = ("children", "ends", "keys", "max_end")

    def __init__(self, children: Sequence[_Leaf | _Branch]) -> None:
        self.children = list(children)
        self.keys = [child.first for child in self.children]
        self.ends = [child.max_end for child in self.children]
        self.max_end = max(self.ends, default=0)

    def __len__(self) -> int:
        return len(self.children)

    @property
    def first(self) -> _Key:
        return self.keys[0]

    def put(self, span: Span) -> None:
        at = self._child_for(_key_of(span))
        child = self.children[at]
        child.put(span)
        if len(child) > 2 * _FANOUT:
            right = child.split()
            self.children.insert(at + 1, right)
            self.keys.insert(at + 1, right.first)
            self.ends.insert(at + 1, right.max_end)
        self._refresh(at)

    def drop(self, key: _Key) -> None:
        at = self._child_for(key)
        self.children[at].drop(key)
        self._refresh(at)

    def split(self) -> _Branch:
        half = len(self.children) // 2
        right = _Branch(self.children[half:])
        self.__init__(self.children[:half])
        return right

    def gather(self, start: int, end: int, found: list[Span]) -> None:
        stop = bisect_left(self.keys, (end, ""))
        for at, child_end in enumerate(self.ends[:stop]):
            if child_end > start:
                self.children[at].gather(start, end, found)

    def _child_for(self, key: _Key) -> int:
        return max(0, bisect_right(self.keys, key) - 1)

    def _refresh(self, at: int) -> None:
        child = self.children[at]
        if child:
            self.keys[at], self.ends[at] = child.first, child.max_end
        else:
            del self.children[at], self.keys[at], self.ends[at]
        self.max_end = max(self.ends, default=0)


class SpanIndex:
    """The spans of one article: by id, by range, and in order.

    Span ids are unique. Building the tree over 100,000 spans takes some tens of milliseconds, less if they come in
    order. It is built on first need, so that the beginning of a text can be painted without it. ``put`` and ``remove``
    are O(log n); ``touching`` is O(log n + k log n) for k hits, however long the spans are.
    """

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        self._given = sorted(spans, key=_start_of)  # spans with the same start are in no particular order
        """The source of the tree and of the table of ids; empty once the tree is built."""

    @cached_property
    def _root(self) -> _Leaf | _Branch:
        self._by_id  # noqa: B018 - built from the same list, so it must come first
        spans, self._given = self._given, []
        return _build(_in_order(spans))

    @cached_property
    def _by_id(self) -> dict[str, Span]:
        return dict(zip(map(_id_of, self._given), self._given, strict=True))

    def __len__(self) -> int:
        return len(self._by_id)

    def __iter__(self) -> Iterator[Span]:
        """All spans, by start and id."""
        return iter(sorted(self._by_id.values(), key=_key_of))

    def __contains__(self, span_id: str) -> bool:
        return span_id in self._by_id

    def get(self, span_id: str) -> Span | None:
        """The span with that id, or None."""
        return self._by_id.get(span_id)

    def put(self, span: Span) -> Span | None:
        """Add ``span``, or replace the span with the same id; returns the replaced span or None."""
        before = self.remove(span.id)
        self._by_id[span.id] = span
        self._root.put(span)
        if len(self._root) > 2 * _FANOUT:
            right = self._root.split()
            self._root = _Branch([self._root, right])
        return before

    def remove(self, span_id: str) -> Span | None:
        """Remove the span with that id; returns it, or None if there was none."""
        span = self._by_id.pop(span_id, None)
        if span is None:
            return None
        self._root.drop((span.start, span.id))
        if not self._root:
            self._root = _Leaf([])
        while isinstance(self._root, _Branch) and len(self._root.children) == 1:
            self._root = self._root.children[0]
        return span

    def touching(self, start: int, end: int) -> list[Span]:
        """The spans whose outer range shares a code point with ``[start, end)``, ordered by start and id."""
        if start >= end:
            return []
        if self._given:
            before = bisect_left(self._given, end, key=_start_of)
            if before <= _FEW:
                return sorted((span for span in self._given[:before] if span.end > start), key=_key_of)
        found: list[Span] = []
        self._root.gather(start, end, found)
        return found

    def at(self, offset: int) -> list[Span]:
        """The spans with a piece that covers the code point at ``offset``, innermost (shortest) first."""
        here = [
            span
            for span in self.touching(offset, offset + 1)
            if any(start <= offset < end for start, end in span.pieces)
        ]
        return sorted(here, key=lambda span: (span.end - span.start, -span.start, span.id))

    def following(self, start: int, span_id: str = "") -> Span | None:
        """The first span after the key ``(start, span_id)``, ordered by start and id."""
        return _step(self._root, (start, span_id), forward=True)

    def preceding(self, start: int, span_id: str = "") -> Span | None:
        """The last span before the key ``(start, span_id)``, ordered by start and id."""
        return _step(self._root, (start, span_id), forward=False)


def _in_order(spans: list[Span]) -> list[Span]:
    """Sort spans that are ordered by start into the order of start and id; fast if few starts are equal."""
    starts = list(map(_start_of, spans))
    for at in compress(count(1), map(eq, starts, islice(starts, 1, None))):
        first = bisect_left(starts, starts[at])
        if at == first + 1:
            stop = bisect_right(starts, starts[at])
            spans[first:stop] = sorted(spans[first:stop], key=_id_of)
    return spans


def _build(spans: list[Span]) -> _Leaf | _Branch:
    level: Sequence[_Leaf | _Branch] = [_Leaf(spans[at : at + _FANOUT]) for at in range(0, len(spans), _FANOUT)]
    while len(level) > 1:
        level = [_Branch(level[at : at + _FANOUT]) for at in range(0, len(level), _FANOUT)]
    return level[0] if level else _Leaf([])


def _step(node: _Leaf | _Branch, key: _Key, *, forward: bool) -> Span | None:
    """The neighbour of ``key`` in order: descend to its leaf, and try the next child if the leaf has none."""
    if isinstance(node, _Leaf):
        spans = node.spans
        at = bisect_right(spans, key, key=_key_of) if forward else bisect_left(spans, key, key=_key_of) - 1
        return spans[at] if 0 <= at < len(spans) else None
    at = max(0, bisect_right(node.keys, key) - 1)
    ahead = node.children[at : at + 2] if forward else node.children[max(0, at - 1) : at + 1][::-1]
    for child in ahead:
        found = _step(child, key, forward=forward)
        if found is not None:
            return found
    return None


def lanes(ranges: Sequence[tuple[int, int]]) -> list[int]:
    """Assign each range a lane so that overlapping ranges have different lanes: 0 for the innermost, outer ones above.

    Shorter ranges are assigned first, so a range is always in a higher lane than every range inside it.
    """
    chosen = [0] * len(ranges)
    taken: list[list[tuple[int, int]]] = []
    for which in sorted(range(len(ranges)), key=lambda at: (ranges[at][1] - ranges[at][0], ranges[at][0], at)):
        start, end = ranges[which]
        lane = max((at + 1 for at, held in enumerate(taken) if _inside(held, start, end)), default=0)
        while lane < len(taken) and _overlaps(taken[lane], start, end):
            lane += 1
        if lane == len(taken):
            taken.append([])
        insort(taken[lane], (start, end))
        chosen[which] = lane
    return chosen


def _overlaps(held: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether one of the disjoint, ordered ``held`` ranges overlaps ``[start, end)``."""
    at = bisect_left(held, (end,))
    return at > 0 and held[at - 1][1] > start


def _inside(held: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether one of the disjoint, ordered ``held`` ranges lies within ``[start, end)``."""
    at = bisect_left(held, (start,))
    return at < len(held) and held[at][1] <= end
