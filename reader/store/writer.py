"""The one writer: a step changes records and logs what it changed, in one transaction.

Nothing else in the program writes state or log. Each change carries a hash over itself and the one before; the last
one's is the step's, on which the next step of this replica builds.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import orjson

from reader.base.clock import HybridClock
from reader.base.errors import UserFault
from reader.base.sentences import Sentence, sentence
from reader.model import Article, Change, Record, RecordKind, Span, StepResult
from reader.store.faults import damaged
from reader.store.records import TABLES, digest, from_row, id_of, image_of, is_sound, row_of
from reader.store.sqlite import Database, Row, integer
from reader.text.folding import fold

StepKind = Literal["start", "edit", "undo", "redo"]  # a start is how a file began: nothing undoes it

_FLUSH = 1_000
_ARTICLE_DERIVED = ("title_key", "date", "source", "length")


@dataclass(slots=True)
class Replica:
    """This copy of the project on this machine: its running number and the hash its next step builds on."""

    id: str
    head: int
    head_hash: bytes


@dataclass(frozen=True, slots=True)
class Head:
    """What a step is apart from its changes; ``name`` is JSON, ``target`` the hash of the step that it takes back."""

    replica: str
    number: int
    clock: int
    annotator: str
    name: str
    kind: str
    target: bytes | None

    def hash(self, previous: bytes) -> bytes:
        """The hash with which the step's chain begins, over the last step of the same replica."""
        target = self.target.hex() if self.target else None
        fields = [self.replica, self.number, self.clock, self.annotator, self.name, self.kind, target, previous.hex()]
        return hashlib.sha256(orjson.dumps(fields)).digest()


def change_hash(previous: bytes, kind: str, record_id: str, before: bytes | None, after: bytes | None) -> bytes:
    """The hash of one change over the one before it; lengths keep the parts apart."""
    lengths = f"{kind} {len(record_id)} {-1 if before is None else len(before)} {-1 if after is None else len(after)} "
    return hashlib.sha256(
        b"".join((previous, lengths.encode(), record_id.encode(), before or b"", after or b""))
    ).digest()


class Step:
    """One step while it is being made. ``put`` and ``delete`` may be called any number of times; ``result`` is there
    once it is committed. Made by ``Project.step`` only."""

    def __init__(
        self,
        database: Database,
        replica: Replica,
        clock: HybridClock,
        name: Sentence,
        annotator: str,
        *,
        kind: StepKind = "edit",
        target: bytes | None = None,
    ) -> None:
        self.result = StepResult(0, name, ())
        self._db = database
        self._replica = replica
        self._clock = clock
        self._name = name
        self._annotator = annotator
        self._kind: StepKind = kind
        self._target = target
        self._changes: list[Change] = []
        self._pending: list[Row] = []
        self._hash = b""
        self._span_counts: Counter[str] = Counter()

    def put(self, kind: RecordKind, record: Record, *, record_id: str = "") -> None:
        """Create or replace a record; ``record_id`` is the name of a setting. Nothing is logged when it is the same.

        An article's text is stored once and then stands: a different text for a known id is refused.
        """
        record_id = record_id or id_of(record)
        before = self.current(kind, record_id)
        image = image_of(record)
        if before is not None and image_of(before) == image:
            return
        if before is None:
            self._insert(kind, [(record, image, record_id)])
        else:
            self._replace(kind, before, record, image, record_id)
        self._log(kind, record_id, before, record, image)

    def put_new(self, kind: RecordKind, records: Iterable[Record]) -> None:
        """Create many records whose ids are known to be new, without looking for earlier ones: the way of imports.

        Raises ``UserFault`` when an id is there already. Faster than ``put`` by several times.
        """
        batch: list[tuple[Record, bytes, str]] = []
        for record in records:
            batch.append((record, image_of(record), id_of(record)))
            if len(batch) >= _FLUSH:
                self._insert_logged(kind, batch)
                batch = []
        if batch:
            self._insert_logged(kind, batch)

    def delete(self, kind: RecordKind, record_id: str) -> None:
        """Delete a record; nothing happens when it is not there. The log keeps what it was."""
        before = self.current(kind, record_id)
        if before is None:
            return
        table = TABLES[kind]
        self._db.run(f"DELETE FROM {table.name} WHERE {table.key} = ?", (record_id,))
        if isinstance(before, Span):
            self._span_counts[before.article_id] -= 1
        self._log(kind, record_id, before, None, None)

    def finish(self) -> None:
        """Write what is pending and close the step's chain; the owner commits. Called by ``Project.step`` only."""
        if not self._changes:
            return
        self._db.run_many(
            "UPDATE articles SET span_count = span_count + ? WHERE id = ?",
            [(count, article) for article, count in self._span_counts.items() if count],
        )
        self._flush()
        head, count = self._head, len(self._changes)
        self._db.run(
            "INSERT INTO steps VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                self._seq,
                head.replica,
                head.number,
                head.clock,
                head.annotator,
                head.name,
                head.kind,
                head.target,
                self._next_change - count,
                count,
                self._hash,
            ),
        )
        self._db.run(
            "UPDATE replicas SET head = ?, head_hash = ? WHERE id = ?",
            (self._replica.head + 1, self._hash, self._replica.id),
        )
        self.result = StepResult(self._seq, self._name, tuple(self._changes))

    def committed(self) -> None:
        """Note that the transaction stands: the next step builds on this one. Called by ``Project.step`` only."""
        if self.result.number:
            self._replica.head += 1
            self._replica.head_hash = self._hash

    def current(self, kind: RecordKind, record_id: str) -> Record | None:
        """The record as this step leaves it so far (an article without its text), or None."""
        table = TABLES[kind]
        row = self._db.row(f"SELECT {table.selected} FROM {table.name} WHERE {table.key} = ?", (record_id,))
        if row is None:
            return None
        record = from_row(kind, row)
        if not is_sound(record, row[-1]):
            raise damaged(self._db.path, f"{kind} {record_id}")
        return record

    def _insert_logged(self, kind: RecordKind, batch: Sequence[tuple[Record, bytes, str]]) -> None:
        self._insert(kind, batch)
        for record, image, record_id in batch:
            self._log(kind, record_id, None, record, image)

    def _insert(self, kind: RecordKind, batch: Sequence[tuple[Record, bytes, str]]) -> None:
        table = TABLES[kind]
        columns: tuple[str, ...] = (*table.columns, "checksum")
        rows: list[Row] = [row_of(record, image, record_id) for record, image, record_id in batch]
        if kind == "article":
            articles = [record for record, _, _ in batch if isinstance(record, Article)]
            columns += _ARTICLE_DERIVED
            rows = [
                (*row, *_described(article), length)
                for row, article, length in zip(rows, articles, self._store_texts(articles), strict=True)
            ]
        elif kind == "span":
            self._span_counts.update(record.article_id for record, _, _ in batch if isinstance(record, Span))
        places = ", ".join("?" * len(columns))
        self._db.run_many(f"INSERT INTO {table.name} ({', '.join(columns)}) VALUES ({places})", rows)

    def _replace(self, kind: RecordKind, before: Record, record: Record, image: bytes, record_id: str) -> None:
        table = TABLES[kind]
        columns: tuple[str, ...] = (*table.columns, "checksum")
        row = row_of(record, image, record_id)
        if isinstance(before, Article) and isinstance(record, Article):
            if record.sha256 != before.sha256 or (record.text and digest(record.text) != before.sha256):
                raise UserFault(sentence("store", "The text of the article {id} cannot be changed.", id=record_id))
            columns, row = columns + _ARTICLE_DERIVED[:3], (*row, *_described(record))
        elif isinstance(before, Span) and isinstance(record, Span) and before.article_id != record.article_id:
            raise UserFault(sentence("store", "The span {id} cannot move to another article.", id=record_id))
        assignments = ", ".join(f"{column} = ?" for column in columns)
        self._db.run(f"UPDATE {table.name} SET {assignments} WHERE {table.key} = ?", (*row, record_id))

    def _store_texts(self, articles: Sequence[Article]) -> list[int]:
        """Store the texts that are not there yet, with their search index; return the length of each."""
        wanted = orjson.dumps([article.sha256 for article in articles]).decode()
        known = {
            row[0]: integer(row[1])
            for row in self._db.rows(
                "SELECT sha256, length(text) FROM texts WHERE sha256 IN (SELECT value FROM json_each(?))", (wanted,)
            )
        }
        number = integer((self._db.row("SELECT coalesce(max(number), 0) FROM texts") or (0,))[0])
        texts: list[Row] = []
        index: list[Row] = []
        for article in articles:
            if article.sha256 in known and not article.text:
                continue  # an undone or redone import: the text never left
            if digest(article.text) != article.sha256:
                raise UserFault(
                    sentence("store", "The text of the article {id} does not match its SHA-256.", id=article.id)
                )
            if article.sha256 not in known:
                number += 1
                known[article.sha256] = len(article.text)
                texts.append((number, article.sha256, article.text))
                index.append((number, fold(article.text)))
        self._db.run_many("INSERT INTO texts (number, sha256, text) VALUES (?, ?, ?)", texts)
        self._db.run_many("INSERT INTO search (rowid, folded) VALUES (?, ?)", index)
        return [known[article.sha256] for article in articles]

    def _log(
        self, kind: RecordKind, record_id: str, before: Record | None, after: Record | None, image: bytes | None
    ) -> None:
        if not self._changes:
            self._start_chain()
        before_image = None if before is None else image_of(before)
        self._hash = change_hash(self._hash, kind, record_id, before_image, image)
        self._pending.append((self._next_change, self._seq, kind, record_id, before_image, image, self._hash))
        self._next_change += 1
        self._changes.append(Change(kind, record_id, _without_text(before), _without_text(after)))
        if len(self._pending) >= _FLUSH:
            self._flush()

    def _start_chain(self) -> None:
        row = self._db.row(
            "SELECT (SELECT coalesce(max(seq), 0) FROM steps), (SELECT coalesce(max(seq), 0) FROM changes)"
        )
        last_step, last_change = row or (0, 0)
        self._seq = integer(last_step) + 1
        self._next_change = integer(last_change) + 1
        self._head = Head(
            self._replica.id,
            self._replica.head + 1,
            self._clock.tick(),
            self._annotator,
            sentence_json(self._name),
            self._kind,
            self._target,
        )
        self._hash = self._head.hash(self._replica.head_hash)

    def _flush(self) -> None:
        self._db.run_many("INSERT INTO changes VALUES (?, ?, ?, ?, ?, ?, ?)", self._pending)
        self._pending.clear()


def sentence_json(said: Sentence) -> str:
    """A sentence as JSON, so that a step's name can be told in any language later."""
    params = {key: value if isinstance(value, int | float) else str(value) for key, value in said.params.items()}
    return orjson.dumps([said.context, said.text, said.comment, said.n, params]).decode()


def sentence_from(text: str) -> Sentence:
    """The sentence that ``sentence_json`` wrote."""
    return Sentence(*orjson.loads(text))


def _described(article: Article) -> tuple[str, str, str]:
    """What the article list sorts by: the folded title, the date, the source."""
    date, source = article.meta.get("date"), article.meta.get("source")
    return fold(article.title), str(date or ""), str(source or "")


def _without_text(record: Record | None) -> Record | None:
    return replace(record, text="") if isinstance(record, Article) and record.text else record
