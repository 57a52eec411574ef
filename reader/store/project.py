"""One project: a connection, the repositories that read it, and the only way to write to it.

To be used on the thread that opened it. Only one process can write at a time; all others open it read-only.
"""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from reader.base.clock import HybridClock
from reader.base.errors import EnvironmentFault
from reader.base.ids import IdSource
from reader.base.names import require_annotator
from reader.base.progress import Progress, no_progress
from reader.base.sentences import Sentence, sentence
from reader.model import LabelSet
from reader.store.annotations import Entities, Labels, Relations, Settings, Spans
from reader.store.articles import Articles
from reader.store.changes import Changes
from reader.store.faults import FullDisk, no_room
from reader.store.glossaries import Entries, Glossaries, Words
from reader.store.lock import Holder, Lock, witness_of
from reader.store.marginalia import Marginalia
from reader.store.opening import Opened, make_file, open_file, put_in_place
from reader.store.own_files import take_away
from reader.store.sqlite import Database, blob, integer, text
from reader.store.word_counts import WordCounts

if TYPE_CHECKING:
    from reader.store.log import StepKind
    from reader.store.search import Search
    from reader.store.statistics import Statistics
    from reader.store.writer import Replica, Step


class Project:
    """An open project, made by ``create`` or ``open``. Call ``close``, or use it as a context manager."""

    def __init__(self, opened: Opened, path: Path) -> None:
        self.path = path
        self.lock_holder: Holder | None = opened.holder
        self.read_only_reason: Sentence | None = opened.read_only_reason
        self.noticed: Sentence | None = None
        self.ids = IdSource()
        # Read before the head of the log, so that a concurrent writer can only make the log longer than the witness.
        self._witness = opened.lock.witness if opened.lock else witness_of(path)
        self._db = opened.database
        self._lock: Lock | None = opened.lock
        self._replica: Replica | None = None
        self._clock = HybridClock(self._last_clock())
        self._pulse: Callable[[], None] = _no_pulse
        self.articles = Articles(self._db)
        self.spans = Spans(self._db)
        self.relations = Relations(self._db)
        self.entities = Entities(self._db)
        self.labels = Labels(self._db)
        self.settings = Settings(self._db)
        self.glossaries = Glossaries(self._db)
        self.entries = Entries(self._db)
        self.words = Words(self._db)
        self.marginalia = Marginalia(self._db)
        self.word_counts = WordCounts(self._db)
        self.changes = Changes(self._db)
        self._check_witness()

    @classmethod
    def create(cls, path: Path, label_set: LabelSet | None = None) -> Project:
        """Create a project at ``path`` and open it. Raises faults; never touches an existing file."""
        try:
            part = make_file(path)
            try:
                with cls(open_file(part), path) as project, project.step(_made(path), "", kind="start") as step:
                    for order, label in enumerate(label_set.labels if label_set else ()):
                        step.put("label", replace(label, order=order))
                put_in_place(part, path)
            finally:
                take_away(part)
        except FullDisk as fault:
            raise no_room(path) from fault
        return cls.open(path)

    @classmethod
    def open(cls, path: Path, read_only: bool = False) -> Project:
        """Open the project at ``path``. Raises faults.

        The properties ``read_only`` and ``read_only_reason`` then tell whether it can be written, and why not.
        """
        opened = open_file(path, read_only=read_only)
        try:
            return cls(opened, path)
        except BaseException:
            opened.database.close()
            if opened.lock is not None:
                opened.lock.release()
            raise

    @property
    def read_only(self) -> bool:
        """Whether the project cannot be written; ``read_only_reason`` and ``lock_holder`` say why."""
        return self.read_only_reason is not None

    @contextmanager
    def watched(self, pulse: Callable[[], None]) -> Generator[None]:
        """Have every step in the block call ``pulse`` at each change. If it raises, the step is rolled back."""
        self._pulse = pulse
        try:
            yield
        finally:
            self._pulse = _no_pulse

    @contextmanager
    def step(
        self, name: Sentence, annotator: str, *, kind: StepKind = "edit", target: bytes | None = None
    ) -> Generator[Step]:
        """One transaction and one undo step: everything in the block is committed and logged together, or not at all.

        After the block the changes are on disk and ``step.result`` lists them. ``kind`` and ``target`` are for undo and
        redo. Raises ``EnvironmentFault`` when the project cannot be written, ``UserFault`` for an invalid annotator
        name (see :func:`~reader.base.names.require_annotator`).
        """
        from reader.store.writer import Step  # noqa: PLC0415 – nothing is written before the first paint

        require_annotator(annotator)
        if self.read_only_reason is not None:
            raise EnvironmentFault(
                sentence("store", "{file} can only be read: {reason}", file=self.path, reason=self.read_only_reason)
            )
        self._db.begin()
        try:
            replica, pulse = self._own_replica(), self._pulse
            step = Step(self._db, replica, self._clock, name, annotator, kind=kind, target=target, pulse=pulse)
            yield step
            step.finish()
            if step.result.number:
                self._db.commit()
            else:
                self._replica = None  # the rollback may remove its row
        except BaseException:
            self._replica = None
            raise
        finally:
            self._db.rollback()
        step.committed()
        if self._lock is not None and self._replica is not None:
            self._lock.note(self._replica.id, self._replica.head)

    def back_up(self, folder: Path | None = None, *, keep: int = 0, before_repair: bool = False) -> Path:
        """Write a timestamped backup beside the project or into ``folder``, and thin older ones.

        See :func:`reader.store.backup.back_up` for ``keep`` and ``before_repair``.
        """
        from reader.store.backup import back_up  # noqa: PLC0415 – as in step()

        return back_up(self._db, folder, keep=keep, before_repair=before_repair)

    def write_backup(self, out: Path, progress: Progress = no_progress) -> None:
        """Write one consistent, checked copy to ``out``."""
        from reader.store.backup import write_backup  # noqa: PLC0415 – as in step()

        write_backup(self._db, out, progress)

    @property
    def search(self) -> Search:
        """What finds articles by their words."""
        from reader.store.search import Search  # noqa: PLC0415 – the start has no use for it

        return Search(self._db)

    @property
    def statistics(self) -> Statistics:
        """The repository of aggregate counts."""
        from reader.store.statistics import Statistics  # noqa: PLC0415 – the start has no use for it

        return Statistics(self._db)

    @property
    def database(self) -> Database:
        """The connection; for other modules of the store only."""
        return self._db

    def close(self) -> None:
        """Close the file and free the lock."""
        self._db.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _last_clock(self) -> int:
        row = self._db.row("SELECT clock FROM steps ORDER BY seq DESC LIMIT 1")
        return integer(row[0]) if row else 0

    def _own_replica(self) -> Replica:
        """The replica of this file at this location, created with the first step made here.

        A copy of the file, elsewhere or put in its place, starts a replica of its own, so that two diverging histories
        never use the same step number of one replica.
        """
        from reader.store.writer import Replica  # noqa: PLC0415 – as in step()

        if self._replica is None:
            place = _place(self.path, self._db.path)
            row = self._db.row("SELECT id, head, head_hash FROM replicas WHERE place = ?", (place,))
            if row is None:
                row = (self.ids.next(), 0, b"")
                self._db.run("INSERT INTO replicas VALUES (?, ?, ?, ?)", (row[0], place, row[1], row[2]))
            self._replica = Replica(text(row[0]), integer(row[1]), blob(row[2]))
        return self._replica

    def _check_witness(self) -> None:
        """If the last holder did not close properly, compare the log with the last step acknowledged as saved.

        Missing steps are reported in ``noticed``.
        """
        witness = self._witness
        if witness is None:
            return
        row = self._db.row("SELECT head FROM replicas WHERE id = ?", (witness.replica,))
        missing = witness.number - integer(row[0]) if row else 0
        if missing > 0:
            self.noticed = sentence(
                "store",
                "%n step(s) that were shown as saved are missing at the end of the log of {file}: the file was damaged "
                "or replaced while it was not open. Look for a backup.",
                "",
                missing,
                file=self.path,
            )


def _no_pulse() -> None:
    """Do nothing: the default when no step is watched."""


def _place(path: Path, present: Path) -> str:
    """A hash of where the file is (machine, path, inode), which tells a copy from its original."""
    place = f"{platform.node()}\0{path.resolve()}\0{present.stat().st_ino}"
    return hashlib.sha256(place.encode("utf-8", "surrogatepass")).hexdigest()  # a path may hold any bytes


def _made(path: Path) -> Sentence:
    return sentence("store", "Project {name} made", name=path.stem)
