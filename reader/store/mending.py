"""Repair of damaged texts: a single flipped bit is found with the help of the digest and flipped back.

Pure functions on bytes. Called by salvage only.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable

_LONGEST = 32_768
"""The longest text, in bytes, that is tried bit by bit; takes a few seconds at most."""


def mended(data: bytes, sha256: str, pulse: Callable[[], None]) -> str | None:
    """The text with the SHA-256 ``sha256`` that differs from ``data`` in one bit; None if none, or too long to try."""
    if len(data) > _LONGEST:
        return None
    before = hashlib.sha256()
    wanted = sha256.lower()
    for at, byte in enumerate(data):
        pulse()
        rest = data[at + 1 :]
        for bit in range(8):
            tried = before.copy()
            tried.update(bytes((byte ^ 1 << bit,)))
            tried.update(rest)
            if tried.hexdigest() == wanted:
                return (data[:at] + bytes((byte ^ 1 << bit,)) + rest).decode()
        before.update(bytes((byte,)))
    return None


def readable(data: bytes, length: int) -> tuple[str, int]:
    """The readable text of ``data``, and the number of leading code points whose offsets are still right.

    Bytes that are not UTF-8 become U+FFFD. ``length`` is the length of the undamaged text in code points.
    """
    text = data.decode("utf-8", "replace")
    broken = text.find("\ufffd")
    return text, len(text) if len(text) == length or broken < 0 else broken
