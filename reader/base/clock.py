"""Time: UTC timestamps for people, and a hybrid logical clock for ordering changes across machines."""

from __future__ import annotations

import time
from datetime import UTC, datetime

_COUNTER_BITS = 16


def utc_now() -> str:
    """The current time as ``2026-01-01T00:00:00.000Z``: UTC, with milliseconds, sortable as text."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class HybridClock:
    """A hybrid logical clock (Kulkarni et al., 2014): physical milliseconds, then a counter, in one integer.

    Never goes backwards, whatever the machine's clock does, and stays near real time.
    """

    def __init__(self, last: int = 0) -> None:
        self._last = last

    def tick(self) -> int:
        """A timestamp for a change made now, greater than every timestamp made or seen before."""
        now = time.time_ns() // 1_000_000 << _COUNTER_BITS
        self._last = max(now, self._last + 1)
        return self._last

    def seen(self, stamp: int) -> None:
        """Take note of a timestamp made elsewhere, so that later ones made here are greater."""
        self._last = max(self._last, stamp)
