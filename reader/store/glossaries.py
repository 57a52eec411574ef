"""Read glossaries, their entries, and the reader's knowledge of words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast

import orjson

from reader.model import Entry, Glossary, RecordKind, Word
from reader.store.annotations import Repository
from reader.store.sqlite import integer, text
from reader.text.folding import fold

_SHOWN = "JOIN glossaries ON glossaries.id = glossary_id"
_AT_ONCE = 1_000
_PAGE_QUERY = """SELECT rowid, id, key, replace(gloss || ' ' || note || ' ' || part_of_speech, char(10), ' ')
    FROM entries WHERE glossary_id = ? AND rowid > ? ORDER BY rowid LIMIT 5000"""
_ORDER = "ORDER BY glossaries.position, glossaries.id, entries.id"


class Glossaries(Repository):
    """The glossaries of a project in their order."""

    kind: RecordKind = "glossary"

    def all(self) -> tuple[Glossary, ...]:
        """All glossaries in display order."""
        return cast("tuple[Glossary, ...]", tuple(self._found("ORDER BY position, id")))

    def get(self, glossary_id: str) -> Glossary | None:
        """The glossary, or None."""
        return cast("Glossary | None", self._one(glossary_id))

    def sizes(self) -> dict[str, int]:
        """The number of entries of each glossary; empty glossaries are omitted."""
        rows = self._db.rows("SELECT glossary_id, count(*) FROM entries GROUP BY 1")
        return {text(glossary_id): integer(count) for glossary_id, count in rows}


class Entries(Repository):
    """The entries of all glossaries."""

    kind: RecordKind = "entry"

    def get(self, entry_id: str) -> Entry | None:
        """The entry, or None."""
        return cast("Entry | None", self._one(entry_id))

    def of_glossary(self, glossary_id: str) -> Iterator[Entry]:
        """The entries of a glossary, ordered by id. Reads in pages, so that no cursor stays open between them."""
        rows = self._db.rows("SELECT id FROM entries WHERE glossary_id = ? ORDER BY id", (glossary_id,))
        ids = [text(row[0]) for row in rows]
        for at in range(0, len(ids), _AT_ONCE):
            yield from self.several(ids[at : at + _AT_ONCE])

    def several(self, ids: Iterable[str]) -> list[Entry]:
        """These entries in the order of ``ids``; ids that no longer exist are skipped."""
        wanted = list(ids)
        rest = "WHERE id IN (SELECT value FROM json_each(?))"
        found = cast("list[Entry]", self._found(rest, (orjson.dumps(wanted).decode(),)))
        by_id = {entry.id: entry for entry in found}
        return [by_id[entry_id] for entry_id in wanted if entry_id in by_id]

    def ids_in_order(self, glossary_id: str, query: str = "") -> list[str]:
        """The ids of a glossary's entries that contain every word of ``query``, ordered by folded headword.

        Searches headword, gloss, note and part of speech, all folded. Headwords that begin with the query come first.
        """
        sought = fold(query).split()
        if not sought:
            rows = self._db.rows("SELECT id FROM entries WHERE glossary_id = ? ORDER BY key, id", (glossary_id,))
            return [text(row[0]) for row in rows]
        whole = " ".join(sought)
        found: list[tuple[bool, str, str]] = []
        after = 0
        while rows := self._db.rows(_PAGE_QUERY, (glossary_id, after)):
            folded = fold("\n".join(text(row[3]) for row in rows)).split("\n")  # one call takes a tenth of the time
            for (_, entry_id, key, _), said in zip(rows, folded, strict=True):
                here = f"{key} {said}"
                if all(word in here for word in sought):
                    found.append((not here.startswith(whole), text(key), text(entry_id)))
            after = integer(rows[-1][0])
        return [entry_id for *_, entry_id in sorted(found)]

    def with_keys(self, keys: Iterable[str]) -> dict[str, list[Entry]]:
        """The entries of enabled glossaries whose headword has one of these keys (see ``headword_key``), by key.

        The entries of one key are in glossary order.
        """
        return self._keyed("key IN (SELECT value FROM json_each(?))", keys)

    def of_several_words(self, firsts: Iterable[str]) -> dict[str, list[Entry]]:
        """The entries of enabled glossaries with a multi-word headword whose first word is in ``firsts``, by key."""
        return self._keyed("words > 1 AND first IN (SELECT value FROM json_each(?))", firsts)

    def with_label(self) -> list[Entry]:
        """The entries of enabled glossaries that carry a label."""
        condition = "WHERE label <> '' AND glossary_id IN (SELECT id FROM glossaries WHERE enabled) ORDER BY id"
        return cast("list[Entry]", self._found(condition))

    def _keyed(self, condition: str, keys: Iterable[str]) -> dict[str, list[Entry]]:
        wanted = orjson.dumps(list(keys)).decode()
        rows = self._db.rows(
            f"SELECT entries.id, key FROM entries {_SHOWN} WHERE enabled AND {condition} {_ORDER}", (wanted,)
        )
        ids = orjson.dumps([row[0] for row in rows]).decode()
        entries = cast("list[Entry]", self._found("WHERE id IN (SELECT value FROM json_each(?))", (ids,)))
        by_id = {entry.id: entry for entry in entries}
        found: dict[str, list[Entry]] = {}
        for entry_id, key in rows:
            found.setdefault(text(key), []).append(by_id[text(entry_id)])
        return found


class Words(Repository):
    """The reader's knowledge of words."""

    kind: RecordKind = "word"

    def of(self, language: str, lemmas: Iterable[str]) -> dict[str, Word]:
        """The words recorded for these lemmas, by lemma."""
        wanted = orjson.dumps(list(lemmas)).decode()
        rest = "WHERE language = ? AND lemma IN (SELECT value FROM json_each(?))"
        return {word.lemma: word for word in cast("list[Word]", self._found(rest, (language, wanted)))}

    def all(self, language: str = "") -> list[Word]:
        """All recorded words, or those of one language, ordered by lemma."""
        rest = "WHERE language = ?1 OR ?1 = '' ORDER BY lemma, language"
        return cast("list[Word]", self._found(rest, (language,)))
