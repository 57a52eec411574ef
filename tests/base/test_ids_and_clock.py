"""Ids and stamps order what happens, on one machine and across machines."""

import uuid
from unittest.mock import patch

from reader.base.clock import HybridClock, utc_now
from reader.base.ids import IdSource


def test_ids_increase_and_are_version_7() -> None:
    source = IdSource()
    ids = [source.next() for _ in range(20_000)]
    assert ids == sorted(ids)
    assert len(set(ids)) == len(ids)
    assert {uuid.UUID(one).version for one in ids} == {7}
    assert {uuid.UUID(one).variant for one in ids} == {uuid.RFC_4122}


def test_ids_increase_when_the_clock_goes_back() -> None:
    source = IdSource()
    with patch("time.time_ns", side_effect=[5_000_000_000, 4_000_000_000, 4_500_000_000]):
        ids = [source.next() for _ in range(3)]
    assert ids == sorted(set(ids))


def test_two_sources_do_not_meet() -> None:
    first, second = IdSource(), IdSource()
    assert not {first.next() for _ in range(5_000)} & {second.next() for _ in range(5_000)}


def test_hybrid_clock_never_goes_back_and_follows_what_it_saw() -> None:
    clock = HybridClock()
    with patch("time.time_ns", side_effect=[9_000_000_000, 1_000_000_000, 1_000_000_000]):
        first = clock.tick()
        assert clock.tick() > first
        clock.seen(first * 2)
        assert clock.tick() > first * 2


def test_stamp_for_people_sorts_as_text() -> None:
    stamp = utc_now()
    assert stamp.endswith("Z")
    assert len(stamp) == len("2026-01-01T00:00:00.000Z")
