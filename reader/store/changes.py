"""Read the change log: steps, their changes, the history of a record, and which step undo and redo act on.

Only the writer appends to the log; nothing is ever removed from it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, cast

from reader.base.frozen import frozen
from reader.base.sentences import Sentence
from reader.model import Change, Record, RecordKind
from reader.store.faults import damaged
from reader.store.log import StepKind, change_hash, sentence_from
from reader.store.records import record_of
from reader.store.sqlite import Database, Row, Value, blob, integer, text


@frozen()
class LoggedStep:
    """One step of the log.

    ``number`` is its position in this file; ``target`` is the number of the step that an undo or redo refers to.
    """

    number: int
    replica: str
    clock: int
    annotator: str
    name: Sentence
    kind: StepKind
    target: int | None
    count: int
    hash: bytes

    @property
    def at(self) -> str:
        """When the step was made (UTC), taken from its hybrid clock."""
        moment = datetime.fromtimestamp((self.clock >> 16) / 1_000, UTC)
        return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


_STEP = """SELECT s.seq, s.replica, s.clock, s.annotator, s.name, s.kind, t.seq, s.count, s.hash
FROM steps s LEFT JOIN steps t ON t.hash = s.target"""


class Changes:
    """The log of a project."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def steps(self, limit: int = 100, before: int | None = None, annotator: str | None = None) -> list[LoggedStep]:
        """The latest steps, newest first; optionally only those below number ``before`` or of one annotator."""
        terms = ["TRUE"]
        values: list[Value] = []
        if before is not None:
            terms.append("s.seq < ?")
            values.append(before)
        if annotator is not None:
            terms.append("s.annotator = ?")
            values.append(annotator)
        rows = self._db.rows(f"{_STEP} WHERE {' AND '.join(terms)} ORDER BY s.seq DESC LIMIT ?", (*values, limit))
        return [_step(row) for row in rows]

    def course(self) -> Iterator[tuple[int, str, StepKind, int | None]]:
        """All steps in order as (number, annotator, kind, target): enough to tell which of them are in effect."""
        rows = self._db.rows(
            "SELECT s.seq, s.annotator, s.kind, t.seq FROM steps s LEFT JOIN steps t ON t.hash = s.target"
            " ORDER BY s.seq"
        )
        for row in rows:
            yield cast("tuple[int, str, StepKind, int | None]", row)

    def first_of_steps(self, low: int, high: int, most: int) -> list[tuple[int, Change]]:
        """The first ``most`` changes of each step from ``low`` to ``high`` (inclusive), with their step numbers."""
        rows = self._db.rows(
            "SELECT c.kind, c.id, c.before, c.after, s.seq FROM steps s"
            " JOIN changes c ON c.seq >= s.first AND c.seq < s.first + min(s.count, ?)"
            " WHERE s.seq BETWEEN ? AND ? ORDER BY c.seq",
            (most, low, high),
        )
        return [(integer(row[4]), _change(row)) for row in rows]

    def step(self, number: int) -> LoggedStep | None:
        """One step, or None."""
        row = self._db.row(f"{_STEP} WHERE s.seq = ?", (number,))
        return _step(row) if row else None

    def count(self) -> int:
        """How many steps there are."""
        return integer((self._db.row("SELECT count(*) FROM steps") or (0,))[0])

    def of_step(self, number: int) -> list[Change]:
        """The changes of a step, in order. Verifies the hash chain between them; raises ``Damage`` where it breaks."""
        rows = self._db.rows(
            "SELECT c.kind, c.id, c.before, c.after, c.hash, c.seq, s.first, s.count FROM steps s"
            " JOIN changes c ON c.seq >= s.first AND c.seq < s.first + s.count WHERE s.seq = ? ORDER BY c.seq",
            (number,),
        )
        if rows and len(rows) != rows[0][7]:
            raise damaged(self._db.path, f"log, step {number}")
        previous: bytes | None = None
        for row in rows:
            if previous is not None and change_hash(previous, *_images(row)) != row[4]:
                raise damaged(self._db.path, f"log, change {row[5]}")
            previous = blob(row[4])
        return [_change(row) for row in rows]

    def of_record(self, kind: RecordKind, record_id: str) -> list[tuple[LoggedStep, Change]]:
        """The history of one record, oldest first: who changed what, when."""
        rows = self._db.rows(
            "SELECT kind, id, before, after, step FROM changes WHERE id = ? AND kind = ? ORDER BY seq",
            (record_id, kind),
        )
        found: list[tuple[LoggedStep, Change]] = []
        for row in rows:
            step = self.step(integer(row[4]))
            if step is not None:
                found.append((step, _change(row)))
        return found

    def to_undo(self, annotator: str) -> LoggedStep | None:
        """The step that this annotator's next undo takes back, or None when there is nothing left to undo.

        Walks back from the annotator's last step: an undo of step ``t`` continues before ``t``; a redo of ``t`` makes
        ``t`` the one to undo.
        """
        step = self._last(annotator)
        while step is not None and step.kind == "undo":
            step = self._last(annotator, before=_target(step))
        if step is not None and step.kind == "redo":
            return self.step(_target(step))
        return step if step is not None and step.kind == "edit" else None

    def to_redo(self, annotator: str) -> LoggedStep | None:
        """The step that this annotator's next redo brings back, or None, for example after a new edit."""
        step = self._last(annotator)
        while step is not None and step.kind == "redo":
            undone = self._db.row(
                f"{_STEP} WHERE s.seq < ? AND s.kind = 'undo' AND s.target = (SELECT hash FROM steps WHERE seq = ?)"
                " ORDER BY s.seq DESC LIMIT 1",
                (step.number, _target(step)),
            )
            step = self._last(annotator, before=_step(undone).number) if undone else None
        return self.step(_target(step)) if step is not None and step.kind == "undo" else None

    def _last(self, annotator: str, before: int | None = None) -> LoggedStep | None:
        found = self.steps(1, before, annotator)
        return found[0] if found else None


def _target(step: LoggedStep) -> int:
    assert step.target is not None  # noqa: S101 – the writer gives every undo and redo a target
    return step.target


def _images(row: Row) -> tuple[str, str, bytes | None, bytes | None]:
    return text(row[0]), text(row[1]), cast("bytes | None", row[2]), cast("bytes | None", row[3])


def _step(row: tuple[Any, ...]) -> LoggedStep:
    return LoggedStep(
        number=row[0],
        replica=row[1],
        clock=row[2],
        annotator=row[3],
        name=sentence_from(row[4]),
        kind=row[5],
        target=row[6],
        count=row[7],
        hash=row[8],
    )


def _change(row: Row) -> Change:
    kind, record_id, before, after = _images(row)
    known = cast("RecordKind", kind)
    return Change(known, record_id, _record(known, before), _record(known, after))


def _record(kind: RecordKind, image: bytes | None) -> Record | None:
    return None if image is None else record_of(kind, image)
