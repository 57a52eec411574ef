"""The only writer: a step changes records and logs the changes, in one transaction.

Nothing else in the program writes the state or the log. Each change carries a hash over itself and the previous hash;
the last one is the hash of the step, and the next step of this replica continues from it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import cast

from reader.base.clock import HybridClock
from reader.base.sentences import Sentence
from reader.model import Article, Change, Record, RecordKind, Span, StepResult
from reader.store.faults import damaged
from reader.store.log import Head, StepKind, change_hash, sentence_json
from reader.store.records import TABLES, from_row, id_of, image_of, is_sound, require_lasting, without_text
from reader.store.rows import Named, insert_rows, replace_row, require_own_text
from reader.store.sqlite import Database, Row, integer

_FLUSH = 500


@dataclass(slots=True, eq=False, repr=False)
class Replica:
    """This copy of the project on this machine: the number and hash of its last step, which the next one continues."""

    id: str
    head: int
    head_hash: bytes


class Step:
    """A step in progress. ``put`` and ``delete`` may be called any number of times; ``result`` is complete after the
    commit. Created by ``Project.step`` only."""

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
        pulse: Callable[[], None] = lambda: None,
    ) -> None:
        self._pulse = pulse
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
        """Create or replace a record. An unchanged record is not logged. For a setting, ``record_id`` is its name.

        Raises ``UserFault`` for a new text on an existing article, since a text never changes, and for a record that
        would not survive the log unchanged; ``Cancelled`` when the project is watched and the person cancelled.
        """
        self._pulse()
        record_id = record_id or id_of(record)
        standing = self._row(kind, record_id)
        before = None if standing is None else from_row(kind, standing)
        if isinstance(record, Article) and record.text:
            require_own_text(record)
        image = image_of(record)
        require_lasting(kind, record, image)
        before_image = None if before is None else image_of(before)
        if image == before_image:
            return
        if standing is None or before is None:
            self._insert(kind, [(record, record_id)])
        else:
            replace_row(self._db, kind, standing, before, (record, record_id))
        self._log(Change(kind, record_id, before, _without_text(record)), before_image, image)

    def put_new(self, kind: RecordKind, records: Iterable[Record], pulse: Callable[[], None] = lambda: None) -> None:
        """Create many records whose ids are known to be new, as imports do; several times as fast as ``put``.

        Raises ``UserFault`` when an id already exists, and whatever ``pulse`` raises.
        """
        waiting = iter(records)
        while batch := list(islice(waiting, _FLUSH)):
            pulse()
            self._insert_logged(kind, batch, pulse)

    def delete(self, kind: RecordKind, record_id: str) -> None:
        """Delete a record, if it exists; the log keeps its last image. Raises ``Cancelled`` as :meth:`put` does."""
        self._pulse()
        before = self.current(kind, record_id)
        if before is None:
            return
        table = TABLES[kind]
        self._db.run(f"DELETE FROM {table.name} WHERE {table.key} = ?", (record_id,))
        if isinstance(before, Span):
            self._span_counts[before.article_id] -= 1
        self._log(Change(kind, record_id, before, None), image_of(before), None)

    def finish(self) -> None:
        """Write pending changes and the step itself; the caller commits. Called by ``Project.step`` only."""
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
        """Record that the transaction was committed, so that the next step continues from this one.

        Called by ``Project.step`` only.
        """
        if self.result.number:
            self._replica.head += 1
            self._replica.head_hash = self._hash

    def current(self, kind: RecordKind, record_id: str) -> Record | None:
        """The record as changed by this step so far (an article without its text), or None."""
        row = self._row(kind, record_id)
        return None if row is None else from_row(kind, row)

    def _row(self, kind: RecordKind, record_id: str) -> Row | None:
        table = TABLES[kind]
        row = self._db.row(f"SELECT {table.selected} FROM {table.name} WHERE {table.key} = ?", (record_id,))
        if row is not None and not is_sound(row):
            raise damaged(self._db.path, f"{kind} {record_id}")
        return row

    def _insert(self, kind: RecordKind, batch: Sequence[Named], pulse: Callable[[], None] = lambda: None) -> None:
        insert_rows(self._db, kind, batch, pulse)
        if kind == "span":
            self._span_counts.update(cast("Span", record).article_id for record, _ in batch)

    def _insert_logged(self, kind: RecordKind, batch: Sequence[Record], pulse: Callable[[], None]) -> None:
        logged = [_without_text(record) for record in batch] if kind == "article" else batch
        images = [image_of(record) for record in logged]
        ids = [id_of(record) for record in batch]
        self._insert(kind, list(zip(batch, ids, strict=True)), pulse)
        pulse()
        self._start_chain()
        reached, number, step = self._hash, self._next_change, self._seq  # locals: imports spend their time here
        for record, record_id, image in zip(logged, ids, images, strict=True):
            reached = change_hash(reached, kind, record_id, None, image)
            self._pending.append((number, step, kind, record_id, None, image, reached))
            self._changes.append(Change(kind, record_id, None, record))
            number += 1
        self._hash, self._next_change = reached, number
        self._flush()

    def _log(self, change: Change, before: bytes | None, after: bytes | None) -> None:
        self._start_chain()
        self._hash = change_hash(self._hash, change.kind, change.id, before, after)
        self._pending.append((self._next_change, self._seq, change.kind, change.id, before, after, self._hash))
        self._next_change += 1
        self._changes.append(change)
        if len(self._pending) >= _FLUSH:
            self._flush()

    def _start_chain(self) -> None:
        """Before the first change: determine the step and change numbers and start the hash chain."""
        if self._changes:
            return
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


def _without_text(record: Record) -> Record:
    return without_text(record) if isinstance(record, Article) else record
