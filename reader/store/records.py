"""Records as rows and as images: the one mapping between the model and the tables.

A record's *image* is its canonical JSON; the log keeps the images before and after each change. Every row carries a
CRC-32 over its columns, so that a flipped bit is detected whenever the row is read. Columns added in later versions are
NULL when empty, and trailing NULLs do not enter the checksum, so that older rows stay valid. An article's image omits
the text, which has its own SHA-256 and never changes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import Any, cast
from zlib import crc32

import orjson

from reader.base.errors import UserFault
from reader.base.sentences import sentence
from reader.model import Article, Entity, Entry, Glossary, Label, Marginal, Record, RecordKind, Relation, Span, Word
from reader.model.drafts import quick_span
from reader.store.sqlite import Row, Value

KINDS: tuple[RecordKind, ...] = (
    "setting", "label", "entity", "article", "span", "relation", "glossary", "entry", "word", "marginal",
)  # fmt: skip


class Table:
    """Where records of one kind lie: table, key column, and the columns of a row in their order (checksum last).

    A column holds the field of its name; but words that SQL keeps for itself have other names (``_FIELDS``).
    ``fields`` are the fields of the record that lie in the columns; ``selected`` are the columns as they stand in a
    SELECT, the checksum last.
    """

    def __init__(self, name: str, key: str, columns: tuple[str, ...]) -> None:
        self.name = name
        self.key = key
        self.columns = columns
        self.fields = tuple(_FIELDS.get(column, column) for column in columns)
        self.selected = ", ".join((*columns, "checksum"))

    def selected_from(self, present: Collection[str]) -> str:
        """The column list for a table of an older version that has only the columns ``present``; the others as NULL."""
        found = (column if column in present else "NULL" for column in self.columns)
        return ", ".join((*found, "checksum"))


_FIELDS = {"position": "order", "start_cp": "start", "end_cp": "end"}

TABLES: Mapping[RecordKind, Table] = {
    "article": Table(
        "articles",
        "id",
        ("id", "sha256", "title", "language", "direction", "meta", "labels", "note", "state", "extra"),
    ),
    "span": Table(
        "spans",
        "id",
        (
            "id",
            "article_id",
            "start_cp",
            "end_cp",
            "label",
            "annotator",
            "status",
            "note",
            "entity_id",
            "fragments",
            "attributes",
            "created",
            "updated",
            "extra",
        ),
    ),
    "relation": Table(
        "relations",
        "id",
        ("id", "article_id", "head_id", "tail_id", "label", "annotator", "created", "updated", "extra"),
    ),
    "entity": Table("entities", "id", ("id", "name", "link", "extra")),
    "label": Table(
        "labels",
        "code",
        ("code", "name_ar", "name_en", "color", "key", "position", "guideline", "parent", "examples"),
    ),
    "setting": Table("settings", "name", ("name", "value")),
    "glossary": Table(
        "glossaries", "id", ("id", "name", "source", "licence", "language", "target", "position", "enabled")
    ),
    "entry": Table("entries", "id", ("id", "glossary_id", "headword", "gloss", "part_of_speech", "note", "label")),
    "word": Table("words", "id", ("id", "language", "lemma", "level", "picked", "gloss", "updated")),
    "marginal": Table(
        "marginalia",
        "id",
        (
            "id",
            "article_id",
            "kind",
            "start_cp",
            "end_cp",
            "colour",
            "text",
            "annotator",
            "created",
            "updated",
            "extra",
        ),
    ),
}


_CLASSES: Mapping[RecordKind, type[Any]] = {
    "article": Article, "span": Span, "relation": Relation, "entity": Entity, "label": Label, "setting": str,
    "glossary": Glossary, "entry": Entry, "word": Word, "marginal": Marginal,
}  # fmt: skip
_OPTIONAL = frozenset({"parent", "examples"})
"""Fields whose columns were added in a later version: stored as NULL when empty."""
_KINDS_OF: Mapping[type[Any], RecordKind] = {made: kind for kind, made in _CLASSES.items()}


def image_of(record: Record) -> bytes:
    """The canonical JSON of a record. Raises ``UserFault`` for values that JSON in UTF-8 cannot represent."""
    if isinstance(record, str):
        return _encoded(record)
    if isinstance(record, Article):
        record = without_text(record)
    try:
        return orjson.dumps(record, default=dict)
    except TypeError as error:
        raise UserFault(
            sentence(
                "store",
                "The record {id} cannot be stored: {reason}.",
                id=record.code if isinstance(record, Label) else record.id,
                reason=error,
            )
        ) from error


def require_lasting(kind: RecordKind, record: Record, image: bytes) -> None:
    """Raise ``UserFault`` when ``image`` does not give ``record`` back (NaN, infinity) or contains a NUL character."""
    told = without_text(record) if isinstance(record, Article) else record
    if record_of(kind, image) != told or b"\\u0000" in image.replace(rb"\\", b""):
        raise UserFault(
            sentence("store", "A NUL character, or a number that is none, cannot be kept. Take it out and try again.")
        )


def record_of(kind: RecordKind, image: bytes) -> Record:
    """The record of an image; fields missing from an older image get their defaults."""
    if kind == "setting":
        return image.decode()
    fields = cast("dict[str, Any]", orjson.loads(image))
    if kind == "article":
        fields["labels"] = tuple(fields["labels"])
        return Article(**fields)
    if kind == "span":
        fields["fragments"] = tuple((start, end) for start, end in fields["fragments"])
        return Span(**fields)
    return _CLASSES[kind](**fields)


def without_text(article: Article) -> Article:
    """The article as logged and reported in changes: with an empty text."""
    return replace(article, text="") if article.text else article


def row_of(record: Record, record_id: str) -> Row:
    """The row of a record: its table's columns in order, then their checksum."""
    row = _columns_of(record, record_id)
    return (*row, _checksum(row))


def _columns_of(record: Record, record_id: str) -> Row:
    if isinstance(record, Span):
        return (
            record.id,
            record.article_id,
            record.start,
            record.end,
            record.label,
            record.annotator,
            record.status,
            record.note,
            record.entity_id,
            _json(record.fragments) if record.fragments else "[]",
            _json(record.attributes) if record.attributes else "{}",
            record.created,
            record.updated,
            _json(record.extra) if record.extra else "{}",
        )
    if isinstance(record, Article):
        return (
            record.id,
            record.sha256,
            record.title,
            record.language,
            record.direction,
            _json(record.meta),
            _json(record.labels),
            record.note,
            record.state,
            _json(record.extra),
        )
    return (record_id, record) if isinstance(record, str) else _flat_row(record)


def _flat_row(record: Record) -> Row:
    """The row of a record whose fields map one to one to columns."""
    return tuple(_flat(field, getattr(record, field)) for field in TABLES[kind_of(record)].fields)


def _flat(field: str, value: Any) -> Value:  # noqa: ANN401 - its type depends on the field
    if field == "extra":
        return _json(value)
    if field in _OPTIONAL:
        return value or None
    return int(value) if isinstance(value, bool) else value  # SQLite has no booleans


_span: Callable[..., Span] = quick_span  # untyped here: the schema guarantees the values of a row, not the type checker


def span_from(row: tuple[Any, ...]) -> Span:
    """A span from a row of ``TABLES["span"]``, with its checksum last."""
    *names, fragments, attributes, created, updated, extra, _ = row
    return _span(
        *names,
        () if fragments == "[]" else tuple((first, last) for first, last in orjson.loads(fragments)),
        {} if attributes == "{}" else orjson.loads(attributes),
        created,
        updated,
        {} if extra == "{}" else orjson.loads(extra),
    )


def article_from(row: tuple[Any, ...], text: str = "") -> Article:
    """An article from a row of ``TABLES["article"]`` and its text."""
    return Article(
        id=row[0],
        text=text,
        sha256=row[1],
        title=row[2],
        language=row[3],
        direction=row[4],
        meta=orjson.loads(row[5]),
        labels=() if row[6] == "[]" else tuple(orjson.loads(row[6])),
        note=row[7],
        state=row[8],
        extra={} if row[9] == "{}" else orjson.loads(row[9]),
    )


def from_row(kind: RecordKind, row: tuple[Any, ...]) -> Record:
    """The record of a row of its table."""
    if kind == "span":
        return span_from(row)
    if kind == "article":
        return article_from(row)
    if kind == "setting":
        return cast("str", row[1])
    values = dict(zip(TABLES[kind].fields, row, strict=False))
    if "extra" in values:
        values["extra"] = orjson.loads(values["extra"])
    if "enabled" in values:
        values["enabled"] = bool(values["enabled"])
    for name in _OPTIONAL & values.keys():
        values[name] = values[name] or ""
    return cast("Record", _CLASSES[kind](**values))


def is_sound(row: Row) -> bool:
    """Whether the checksum at the end of a state table's row matches its columns."""
    return _checksum(row[:-1]) == row[-1]


def _checksum(row: Row) -> int:
    while row and row[-1] is None:
        row = row[:-1]
    return crc32(orjson.dumps(row))


def is_sound_text(text: str, sha256: Value) -> bool:
    """Whether ``text`` matches its digest."""
    return digest(text) == sha256


def sound_text(written: bytes, sha256: Value) -> str | None:
    """The text decoded from the UTF-8 bytes ``written``, or None when they do not match the digest."""
    return written.decode() if hashlib.sha256(written).hexdigest() == sha256 else None


def digest(text: str) -> str:
    """The hex SHA-256 of the text's UTF-8. Raises ``UserFault`` for a lone surrogate, which UTF-8 cannot encode."""
    return hashlib.sha256(_encoded(text)).hexdigest()


def id_of(record: Record) -> str:
    """The id of a record. Not for settings: their record does not contain their name."""
    return record if isinstance(record, str) else record.code if isinstance(record, Label) else record.id


def kind_of(record: Record) -> RecordKind:
    """The kind of a record."""
    return _KINDS_OF[type(record)]


def _json(value: object) -> str:
    return orjson.dumps(value, default=dict).decode()


def _encoded(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise UserFault(
            sentence(
                "store",
                "The text holds half of a character (a lone surrogate) at position {position}; such text is not valid "
                "Unicode and cannot be stored.",
                position=error.start,
            )
        ) from error
