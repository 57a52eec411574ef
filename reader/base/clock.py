"""Time: UTC stamps for people and a hybrid logical clock for ordering changes across machines."""

from __future__ import annotations

import time
from datetime import UTC, datetime

_COUNTER_BITS = 16


def utc_now() -> str:
    """Now as ``2026-01-01T00:00:00.000Z``: sorts as text, milliseconds, always UTC."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class HybridClock:
    """A hybrid logical clock (Kulkarni et al., 2014): physical milliseconds, then a counter, in one integer.

    Never goes backwards, whatever the machine's clock does, and stays near real time.
    """

    def __init__(self, last: int = 0) -> None:
        self._last = last

    def tick(self) -> int:
        """The stamp of a change made here and now; greater than every stamp seen before."""
        now = time.time_ns() // 1_000_000 << _COUNTER_BITS
        self._last = max(now, self._last + 1)
        return self._last

    def seen(self, stamp: int) -> None:
        """Take note of a stamp made elsewhere, so that what follows here is later."""
        self._last = max(self._last, stamp)
