"""A cache of how often each lemma occurs in a text, recomputed when the analysers change.

Derived data, never logged. Since texts never change, an entry is valid as long as the fingerprint of the analysers is
the same. A missing or damaged row, or one from other analysers, counts as absent. Read-only projects store nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import cast
from zlib import crc32

import orjson

from reader.base.tuples import NamedTuple
from reader.store.sqlite import Database, integer, text


class WordCount(NamedTuple):
    """How often each word occurs: ``lemmas`` for those an analyser knows, ``unknown`` for the others.

    The key of a word is its folded candidate lemmas, most likely first, joined by ``|``.
    """

    lemmas: Mapping[str, int]
    unknown: Mapping[str, int]


class WordCounts:
    """The cached word counts of texts, by text digest."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def digests(self, article_ids: Iterable[str] | None = None) -> dict[str, tuple[str, str]]:
        """(Text digest, language) by article id, in order of import; for all articles or only these."""
        condition = "TRUE" if article_ids is None else "id IN (SELECT value FROM json_each(?))"
        values = () if article_ids is None else (orjson.dumps(list(article_ids)).decode(),)
        rows = self._db.rows(f"SELECT id, sha256, language FROM articles WHERE {condition} ORDER BY row", values)
        return {text(row[0]): (text(row[1]), text(row[2])) for row in rows}

    def of(self, digests: Iterable[str], analysers: str) -> dict[str, WordCount]:
        """The cached counts of these texts by these analysers. Callers ask for a few hundred at a time."""
        found: dict[str, WordCount] = {}
        for sha256, counts, checksum in self._db.rows(
            "SELECT sha256, counts, checksum FROM word_counts"
            " WHERE sha256 IN (SELECT value FROM json_each(?)) AND analysers = ?",
            (orjson.dumps(list(digests)).decode(), analysers),
        ):
            if crc32(text(counts).encode()) == integer(checksum):
                lemmas, unknown = cast("list[dict[str, int]]", orjson.loads(text(counts)))
                found[text(sha256)] = WordCount(lemmas, unknown)
        return found

    def keep(self, analysers: str, counts: Mapping[str, WordCount]) -> None:
        """Store counts by digest, replacing earlier ones. One transaction, not a logged step."""
        rows: list[tuple[str, str, str, int]] = []
        for sha256, count in counts.items():
            packed = orjson.dumps([dict(count.lemmas), dict(count.unknown)])
            rows.append((sha256, analysers, packed.decode(), crc32(packed)))
        self._db.begin()
        try:
            self._db.run_many("INSERT OR REPLACE INTO word_counts VALUES (?, ?, ?, ?)", rows)
            self._db.commit()
        finally:
            self._db.rollback()
