"""A cache of an installed lexicon's stems in an SQLite file of its own, beside the person's settings.

It holds no personal data and can be deleted at any time: it is rebuilt from the installed files. A new table is written
to a temporary file and then moved into place, so that a partial one is never read.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

import orjson

from reader.base.progress import Progress, no_progress
from reader.glossary.buckwalter import Stem
from reader.store.sqlite import Database, connect, text

_VERSION = 2
_TABLE = """CREATE TABLE stems (
    key TEXT NOT NULL, form TEXT NOT NULL, vocalised TEXT NOT NULL, category TEXT NOT NULL, gloss TEXT NOT NULL,
    lemma TEXT NOT NULL, root TEXT NOT NULL, part_of_speech TEXT NOT NULL
) STRICT"""
_BATCH = 5_000


class StemTable:
    """Looks up stems by key. Must be opened on the thread that uses it."""

    def __init__(self, path: Path) -> None:
        self._db = connect(path, read_only=True)

    def stems_of(self, keys: Sequence[str]) -> list[Stem]:
        """The stems of all ``keys``; those of one key are in the order of the lexicon."""
        rows = self._db.rows(
            "SELECT form, vocalised, category, gloss, lemma, root, part_of_speech FROM stems"
            " WHERE key IN (SELECT value FROM json_each(?)) ORDER BY rowid",
            (orjson.dumps(list(keys)).decode(),),
        )
        return [Stem(*map(text, row)) for row in rows]

    def close(self) -> None:
        """Close the file."""
        self._db.close()


def is_made(path: Path) -> bool:
    """Whether there is a complete table of the current version at ``path``."""
    if not path.is_file():
        return False
    with suppress(Exception):
        database = connect(path, read_only=True)
        try:
            return database.row("PRAGMA user_version") == (_VERSION,)
        finally:
            database.close()
    return False


def make_table(path: Path, stems: Iterable[Stem], progress: Progress = no_progress) -> None:
    """Write all ``stems`` into a new table at ``path``. When ``progress`` raises, nothing is left behind."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    part.unlink(missing_ok=True)
    try:
        database = connect(part, create=True)
        try:
            _fill(database, stems, progress)
        finally:
            database.close()
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _fill(database: Database, stems: Iterable[Stem], progress: Progress) -> None:
    database.run(_TABLE)
    database.begin()
    batch: list[tuple[str, ...]] = []
    done = 0
    for stem in stems:
        batch.append((stem.key, *stem))
        if len(batch) >= _BATCH:
            done += len(batch)
            progress(done, None)
            database.run_many("INSERT INTO stems VALUES (?, ?, ?, ?, ?, ?, ?, ?)", batch)
            batch.clear()
    database.run_many("INSERT INTO stems VALUES (?, ?, ?, ?, ?, ?, ?, ?)", batch)
    database.run("CREATE INDEX stems_by_key ON stems (key)")
    database.run(f"PRAGMA user_version = {_VERSION}")
    database.commit()
