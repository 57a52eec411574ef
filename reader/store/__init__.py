"""The project file, and all SQL of the program. One connection, one thread at a time; every write goes through a step.

Checking and repairing live in ``verify`` and ``rebuild``, which are imported only when needed to keep startup fast.
"""

from reader.store.changes import LoggedStep
from reader.store.filter import ArticleFilter, ArticleOrder
from reader.store.lock import Holder
from reader.store.project import Project
from reader.store.search import SearchHit
from reader.store.sqlite import sqlite_version
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
