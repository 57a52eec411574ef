"""The project file: the only SQL of the program. One connection, one thread at a time, every write through a step."""

from reader.store.changes import LoggedStep
from reader.store.filter import ArticleFilter, ArticleOrder
from reader.store.lock import Holder
from reader.store.project import Project
from reader.store.rebuild import Salvaged, rebuild_state, salvage
from reader.store.search import SearchHit
from reader.store.sqlite import sqlite_version
from reader.store.verify import Verdict, verify
from reader.store.writer import Step

__all__ = [
    "ArticleFilter",
    "ArticleOrder",
    "Holder",
    "LoggedStep",
    "Project",
    "Salvaged",
    "SearchHit",
    "Step",
    "Verdict",
    "rebuild_state",
    "salvage",
    "sqlite_version",
    "verify",
]
