"""The databases that this process has open, which nothing else in it may open directly.

On POSIX, closing a file drops all locks that the process holds on it, including SQLite's
(https://sqlite.org/howtocorrupt.html, 2.2). Another process that opens the project then takes its ``-wal`` for a
leftover, and the latest changes are lost.
"""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path
from threading import Lock

_SUFFIXES = ("", "-wal", "-shm", "-journal")
_held: Counter[str] = Counter()
_guard = Lock()  # connections are opened and closed on several threads


def hold(path: Path) -> None:
    """Record that a connection to the database at ``path`` was opened."""
    with _guard:
        _held[os.path.realpath(path)] += 1


def release(path: Path) -> None:
    """Record that a connection to the database at ``path`` was closed."""
    name = os.path.realpath(path)
    with _guard:
        _held[name] -= 1
        if _held[name] <= 0:
            del _held[name]


def is_held(found: os.stat_result) -> bool:
    """Whether the file with these ``stat`` results is a database open in this process, or one of its side files."""
    with _guard:
        names = [name + suffix for name in _held for suffix in _SUFFIXES]
    return any(_is(found, name) for name in names)


def _is(found: os.stat_result, name: str) -> bool:
    try:
        return os.path.samestat(found, Path(name).stat())
    except OSError:
        return False
