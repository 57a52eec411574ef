"""How often each lemma stands in a text: found out once, kept beside it, and found out anew when analysers change.

Derived, never logged: a text never changes, so what is kept holds as long as the analysers are the same, which their
fingerprint says. A row that is missing, damaged or of other analysers is simply none. Read-only projects keep nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import cast
from zlib import crc32

import orjson

from reader.base.tuples import NamedTuple
from reader.store.sqlite import Database, integer, text


class WordCount(NamedTuple):
    """How often each word stands: ``lemmas`` those that an analyser knows, ``unknown`` the others.

    The key of a word is its candidates, folded, likely first, with ``|`` between them.
    """

    lemmas: Mapping[str, int]
    unknown: Mapping[str, int]


class WordCounts:
    """What was found out about the words of texts, by the digests of the texts."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def digests(self, article_ids: Iterable[str] | None = None) -> dict[str, tuple[str, str]]:
        """Digest of the text and language by article, in the order of import; of all, or of these."""
        condition = "TRUE" if article_ids is None else "id IN (SELECT value FROM json_each(?))"
        values = () if article_ids is None else (orjson.dumps(list(article_ids)).decode(),)
        rows = self._db.rows(f"SELECT id, sha256, language FROM articles WHERE {condition} ORDER BY row", values)
        return {text(row[0]): (text(row[1]), text(row[2])) for row in rows}

    def of(self, digests: Iterable[str], analysers: str) -> dict[str, WordCount]:
        """What is kept of these texts from these analysers; callers ask for some hundred at a time."""
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
        """Keep what was found out, by digest; what was there of a text is replaced. One transaction, no step."""
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
