"""Ids that sort by time and are unique across machines: UUID version 7 (RFC 9562), 36 characters."""

from __future__ import annotations

import time
from random import SystemRandom

_RANDOM_BITS = 74
_random_bits = SystemRandom().getrandbits  # as of secrets, whose import takes twice as long


class IdSource:
    """Makes ids that increase strictly per source, even within one millisecond (RFC 9562, section 6.2, method 2)."""

    def __init__(self) -> None:
        self._milliseconds = 0
        self._random = 0
        self._first = ""
        self._last = ""

    def next(self) -> str:
        """A new id, greater than every earlier id of this source."""
        now = time.time_ns() // 1_000_000
        if now > self._milliseconds:
            self._milliseconds = now
            self._random = _random_bits(_RANDOM_BITS - 1)  # top bit clear: room to count up
        else:
            self._random += 1 + _random_bits(20)
            if self._random >> _RANDOM_BITS:
                self._milliseconds += 1
                self._random = _random_bits(_RANDOM_BITS - 1)
        high, low = self._random >> 62, self._random & ((1 << 62) - 1)
        value = self._milliseconds << 80 | 0x7 << 76 | high << 64 | 0b10 << 62 | low
        digits = f"{value:032x}"
        self._last = f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"
        self._first = self._first or self._last
        return self._last

    def made(self, id_: str) -> bool:
        """Whether this source made ``id_``, judged by whether it lies between its first and last id.

        An id of another source lies there only if another machine made it while this source was in use.
        """
        return len(id_) == len(self._last) and self._first <= id_ <= self._last
