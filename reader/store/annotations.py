"""Read-only repositories for annotations and what they refer to: spans, relations, entities, labels, settings."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

import orjson

from reader.model import Entity, Label, Record, RecordKind, Relation, Span
from reader.store.faults import damaged
from reader.store.records import TABLES, from_row, is_sound
from reader.store.sqlite import Database, Value, integer, text


class Repository:
    """Reads records of one kind and verifies the checksum of each row."""

    kind: RecordKind

    def __init__(self, database: Database) -> None:
        self._db = database

    def _found(self, rest: str = "", values: tuple[Value, ...] = ()) -> list[Record]:
        table = TABLES[self.kind]
        found: list[Record] = []
        for row in self._db.rows(f"SELECT {table.selected} FROM {table.name} {rest}", values):
            if not is_sound(row):
                raise damaged(self._db.path, f"{self.kind} {row[0]}")
            found.append(from_row(self.kind, row))
        return found

    def _one(self, record_id: str) -> Record | None:
        found = self._found(f"WHERE {TABLES[self.kind].key} = ?", (record_id,))
        return found[0] if found else None


class Spans(Repository):
    """The spans of a project."""

    kind: RecordKind = "span"

    def get(self, span_id: str) -> Span | None:
        """The span, or None."""
        return cast("Span | None", self._one(span_id))

    def several(self, ids: Iterable[str]) -> list[Span]:
        """The spans with these ids, ordered by id; ids that no longer exist are skipped."""
        wanted = orjson.dumps(list(ids)).decode()
        return cast("list[Span]", self._found("WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id", (wanted,)))

    def of_article(self, article_id: str) -> list[Span]:
        """The spans of an article in reading order; where two start together, the longer one comes first."""
        return cast("list[Span]", self._found("WHERE article_id = ? ORDER BY start_cp, end_cp DESC, id", (article_id,)))

    def with_label(self, code: str) -> list[Span]:
        """All spans with this label."""
        return cast("list[Span]", self._found("WHERE label = ? ORDER BY id", (code,)))

    def same_place(self, span: Span) -> list[Span]:
        """The spans of the same article with the same ``start`` and ``end``."""
        place = (span.article_id, span.start, span.end)
        return cast("list[Span]", self._found("WHERE article_id = ? AND start_cp = ? AND end_cp = ?", place))

    def count(self) -> int:
        """How many spans there are."""
        return integer((self._db.row("SELECT count(*) FROM spans") or (0,))[0])

    def counts(self, by: str = "label") -> dict[str, int]:
        """How many spans there are by ``label``, ``annotator``, ``status``, ``article_id`` or ``day`` (of creation)."""
        column = {"day": "substr(created, 1, 10)"}.get(by, by)
        if by not in ("label", "annotator", "status", "article_id", "day"):
            raise ValueError(by)
        rows = self._db.rows(f"SELECT {column}, count(*) FROM spans GROUP BY 1 ORDER BY 1")
        return {text(name): integer(count) for name, count in rows}


class Relations(Repository):
    """The relations of a project."""

    kind: RecordKind = "relation"

    def get(self, relation_id: str) -> Relation | None:
        """The relation, or None."""
        return cast("Relation | None", self._one(relation_id))

    def of_article(self, article_id: str) -> list[Relation]:
        """The relations of an article."""
        return cast("list[Relation]", self._found("WHERE article_id = ? ORDER BY id", (article_id,)))

    def of_spans(self, span_ids: Iterable[str]) -> list[Relation]:
        """The relations that have one of these spans as head or tail."""
        wanted = orjson.dumps(list(span_ids)).decode()
        chosen = "IN (SELECT value FROM json_each(?1))"
        found = self._found(f"WHERE head_id {chosen} OR tail_id {chosen} ORDER BY id", (wanted,))
        return cast("list[Relation]", found)

    def count(self) -> int:
        """How many relations there are."""
        return integer((self._db.row("SELECT count(*) FROM relations") or (0,))[0])


class Entities(Repository):
    """The entities of a project."""

    kind: RecordKind = "entity"

    def get(self, entity_id: str) -> Entity | None:
        """The entity, or None."""
        return cast("Entity | None", self._one(entity_id))

    def all(self) -> list[Entity]:
        """All entities, ordered by id."""
        return cast("list[Entity]", self._found("ORDER BY id"))

    def unused(self) -> list[Entity]:
        """The entities that no span refers to, ordered by id."""
        used = "SELECT 1 FROM spans WHERE entity_id = entities.id"
        return cast("list[Entity]", self._found(f"WHERE NOT EXISTS ({used}) ORDER BY id"))


class Labels(Repository):
    """The label set of a project."""

    kind: RecordKind = "label"

    def get(self, code: str) -> Label | None:
        """The label, or None."""
        return cast("Label | None", self._one(code))

    def all(self) -> tuple[Label, ...]:
        """The labels in their order."""
        return cast("tuple[Label, ...]", tuple(self._found("ORDER BY position, code")))

    def counts(self) -> dict[str, int]:
        """The number of spans of each label, including labels with 0 spans."""
        rows = self._db.rows(
            "SELECT code, (SELECT count(*) FROM spans WHERE label = code) FROM labels ORDER BY position, code"
        )
        return {text(code): integer(count) for code, count in rows}


class Settings(Repository):
    """The settings of a project: names with JSON values."""

    kind: RecordKind = "setting"

    def get(self, name: str, default: object = None) -> object:
        """The value of a setting, parsed from its JSON, or ``default`` when it is not set."""
        found = self._one(name)
        return default if found is None else orjson.loads(cast("str", found))

    def all(self) -> dict[str, object]:
        """Every setting with its value."""
        rows = self._db.rows("SELECT name FROM settings ORDER BY name")
        return {text(name): self.get(text(name)) for (name,) in rows}
