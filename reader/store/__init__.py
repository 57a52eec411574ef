"""The project file, and all SQL of the program. One connection, one thread at a time; every write goes through a step.

Checking and repairing live in ``verify`` and ``rebuild``, which are imported only when needed to keep startup fast.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.store.changes import LoggedStep
from reader.store.filter import ArticleFilter, ArticleOrder
from reader.store.lock import Holder
from reader.store.project import Project
from reader.store.sqlite import sqlite_version

if TYPE_CHECKING:
    from reader.store.search import SearchHit
    from reader.store.writer import Step

__all__ = [
    "ArticleFilter",
    "ArticleOrder",
    "Holder",
    "LoggedStep",
    "Project",
    "SearchHit",
    "Step",
    "sqlite_version",
]


def __getattr__(name: str) -> type[Step] | type[SearchHit]:
    """What the start has no use for is imported when it is first named."""
    if name == "Step":
        from reader.store.writer import Step  # noqa: PLC0415

        return Step
    if name == "SearchHit":
        from reader.store.search import SearchHit  # noqa: PLC0415

        return SearchHit
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
