"""The project file: the only SQL of the program. One connection, one thread at a time, every write through a step.

What proves and mends a project is in ``verify`` and ``rebuild``, apart: an ordinary start does not pay for it.
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
