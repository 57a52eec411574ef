"""Progress reports and cancelling for long work, independent of who displays them."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """A callback that long work calls between small pieces of work, at least every 50 ms."""

    def __call__(self, done: int, total: int | None, /) -> None:
        """Report progress (``total`` None: unknown). Raises ``Cancelled`` when the person cancelled."""
        ...


def no_progress(done: int, total: int | None, /) -> None:
    """Ignore progress: nobody watches and nobody cancels."""
