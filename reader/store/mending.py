"""Texts that are not what was imported any more: one flipped bit is found by the digest and turned back.

Pure functions on bytes. Called by salvage only.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable

_LONGEST = 32_768
"""Bytes of a text that is tried bit by bit: a few seconds at most."""


def mended(data: bytes, sha256: str, pulse: Callable[[], None]) -> str | None:
    """The text one bit apart from ``data`` whose SHA-256 is ``sha256``; None when there is none, or it is too long."""
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
    """What can still be read of ``data``, and up to which code point everything stands where it stood.

    Bytes that are no UTF-8 become U+FFFD. ``length`` is that of the text as it was, in code points.
    """
    text = data.decode("utf-8", "replace")
    broken = text.find("\ufffd")
    return text, len(text) if len(text) == length or broken < 0 else broken
