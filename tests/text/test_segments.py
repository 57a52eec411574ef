"""The index of spans answers as a plain search does; lanes never clash."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Span
from reader.text.segments import SpanIndex, lanes


def _span(start: int, end: int, name: str, fragments: tuple[tuple[int, int], ...] = ()) -> Span:
    return Span(id=name, article_id="a", start=start, end=end, label="X", annotator="me", fragments=fragments)


_range = st.tuples(st.integers(0, 300), st.integers(1, 120)).map(lambda pair: (pair[0], pair[0] + pair[1]))
_ranges = st.lists(_range, max_size=40)
_many = st.lists(_range, max_size=400)


def _numbered(ranges: list[tuple[int, int]]) -> list[Span]:
    return [_span(start, end, f"{at:04}") for at, (start, end) in enumerate(ranges)]


@given(_many, _range)
def test_touching_is_what_overlaps_in_order(ranges: list[tuple[int, int]], wanted: tuple[int, int]) -> None:
    spans = _numbered(ranges)
    expected = sorted(
        (span for span in spans if span.start < wanted[1] and span.end > wanted[0]),
        key=lambda span: (span.start, span.id),
    )
    assert SpanIndex(spans).touching(*wanted) == expected


@given(_many, _many, st.data())
def test_an_index_changed_piece_by_piece_equals_one_built_at_once(
    first: list[tuple[int, int]], then: list[tuple[int, int]], data: st.DataObject
) -> None:
    index = SpanIndex(_numbered(first))
    held = {span.id: span for span in _numbered(first)}
    for span in _numbered(then):
        assert index.put(span) == held.get(span.id)
        held[span.id] = span
    for name in data.draw(st.permutations(sorted(held)))[: len(held) // 2]:
        assert index.remove(name) == held.pop(name)
    assert len(index) == len(held)
    assert list(index) == list(SpanIndex(held.values()))
    assert index.touching(0, 1000) == list(index)


@given(_many)
def test_stepping_visits_every_span_in_order_both_ways(ranges: list[tuple[int, int]]) -> None:
    index = SpanIndex(_numbered(ranges))
    forward: list[Span] = []
    here = index.following(-1)
    while here:
        forward.append(here)
        here = index.following(here.start, here.id)
    assert forward == list(index)
    backward: list[Span] = []
    here = index.preceding(10_000)
    while here:
        backward.append(here)
        here = index.preceding(here.start, here.id)
    assert backward == forward[::-1]


def test_at_gives_the_innermost_first_and_passes_over_gaps() -> None:
    outer, inner = _span(0, 20, "outer"), _span(5, 8, "inner")
    torn = _span(2, 15, "torn", ((2, 4), (12, 15)))
    index = SpanIndex([outer, inner, torn])
    assert [span.id for span in index.at(6)] == ["inner", "outer"]
    assert [span.id for span in index.at(13)] == ["torn", "outer"]
    assert index.at(20) == []


def test_empty_ones_and_unknown_ids() -> None:
    index = SpanIndex()
    assert index.remove("none") is None
    assert index.get("none") is None
    assert index.touching(0, 10) == []
    assert index.following(0) is None
    assert index.preceding(0) is None
    assert "none" not in index
    index.put(_span(1, 2, "one"))
    assert index.touching(5, 5) == []
    index.remove("one")
    assert list(index) == []


@pytest.mark.parametrize("long_ones", [0, 10])
def test_a_query_does_not_read_all_spans(long_ones: int) -> None:
    """Fifty letters of a text with 100,000 spans: far less time than reading them all, also under very long spans."""
    spans = _numbered([(at * 50, at * 50 + 30) for at in range(100_000)])
    index = SpanIndex(spans + [_span(at, 5_000_000, f"long{at}") for at in range(long_ones)])

    def best(job: object) -> float:
        times: list[float] = []
        for _ in range(5):
            began = time.perf_counter()
            job()  # type: ignore[operator]
            times.append(time.perf_counter() - began)
        return min(times)

    plain = best(lambda: [span for span in spans if span.start < 4_900_050 and span.end > 4_900_000])
    asked = best(lambda: index.touching(4_900_000, 4_900_050))
    assert len(index.touching(4_900_000, 4_900_050)) == 1 + long_ones
    assert asked < plain / 20


@given(_ranges)
def test_lanes_keep_overlaps_apart_and_outer_ones_above(ranges: list[tuple[int, int]]) -> None:
    chosen = lanes(ranges)
    for one, (start, end) in enumerate(ranges):
        for other, (begin, stop) in enumerate(ranges):
            if one != other and start < stop and begin < end:
                assert chosen[one] != chosen[other]
                if start <= begin and stop <= end and (start, end) != (begin, stop):
                    assert chosen[one] > chosen[other]


def test_ranges_apart_share_the_lowest_lane() -> None:
    assert lanes([(0, 5), (5, 9), (20, 30)]) == [0, 0, 0]
    assert lanes([(0, 30), (0, 5), (6, 9)]) == [1, 0, 0]
