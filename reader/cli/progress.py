"""Progress display on a terminal's standard error: one line that is overwritten, and erased at the end."""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import contextmanager
from typing import TextIO

from reader.base.progress import Progress, no_progress

_FIRST_AFTER = 0.5
_EVERY = 0.1


@contextmanager
def shown_progress(err: TextIO) -> Generator[Progress]:
    """A progress callback that displays work of more than half a second if ``err`` is a terminal."""
    if not err.isatty():
        yield no_progress
        return
    line = _Line(err)
    try:
        yield line
    finally:
        line.wipe()


class _Line:
    """The progress line; updated at most ten times a second."""

    def __init__(self, err: TextIO) -> None:
        self._err = err
        self._next = time.monotonic() + _FIRST_AFTER
        self._shown = False

    def __call__(self, done: int, total: int | None, /) -> None:
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + _EVERY
        self._shown = True
        said = f"{100 * done // total:3d} %  {done:,} / {total:,}" if total else f"{done:,}"
        self._err.write(f"\r{said}\x1b[K")
        self._err.flush()

    def wipe(self) -> None:
        """Erase the line."""
        if self._shown:
            self._err.write("\r\x1b[K")
            self._err.flush()
