"""Progress and cancelling for long work, without knowing who watches."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """What long work calls between two small pieces of work, at least every 50 ms."""

    def __call__(self, done: int, total: int | None, /) -> None:
        """Say how far the work is (``total`` None: unknown). Raises ``Cancelled`` when the person cancelled."""
        ...


def no_progress(done: int, total: int | None, /) -> None:
    """Nobody watches, nobody cancels."""
