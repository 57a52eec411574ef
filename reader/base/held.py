"""The databases that this process has open, and that nothing in it may open by other means.

To close a file drops every lock of the process on it, SQLite's too (POSIX; https://sqlite.org/howtocorrupt.html, 2.2).
Whoever opens the project from outside then takes its ``-wal`` for left behind, and what was saved last is lost.
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
    """A connection to the database at ``path`` was opened."""
    with _guard:
        _held[os.path.realpath(path)] += 1


def release(path: Path) -> None:
    """A connection to it was closed."""
    name = os.path.realpath(path)
    with _guard:
        _held[name] -= 1
        if _held[name] <= 0:
            del _held[name]


def is_held(found: os.stat_result) -> bool:
    """Whether a file, as the system describes it, is a database that is open here, or a part of one beside it."""
    with _guard:
        names = [name + suffix for name in _held for suffix in _SUFFIXES]
    return any(_is(found, name) for name in names)


def _is(found: os.stat_result, name: str) -> bool:
    try:
        return os.path.samestat(found, Path(name).stat())
    except OSError:
        return False
