"""Verify a project from the pages up. Read-only.

Checks, in order: SQLite's integrity check, texts, the hash chain of the log, the state against the log, derived
columns, the search index.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast
from zlib import crc32

from reader.base.errors import EnvironmentFault
from reader.base.progress import Progress, no_progress
from reader.base.sentences import Sentence, sentence
from reader.glossary.headwords import headword_key
from reader.model import Article, Label, Record, RecordKind
from reader.model.label_tree import in_circle
from reader.store.log import Head, change_hash
from reader.store.records import KINDS, TABLES, from_row, image_of, is_sound, is_sound_text, record_of
from reader.store.rows import described
from reader.store.schema import SEARCH_TABLE
from reader.store.sqlite import Database, Row, blob, integer, text
from reader.text.folding import fold

_MOST = 100
LastImages = dict[RecordKind, dict[str, int]]


@dataclass(slots=True)
class Verdict:
    """The result of a check. The state can be rebuilt if ``log_is_sound`` and ``texts_are_sound``."""

    problems: list[Sentence] = field(default_factory=list[Sentence])
    counts: dict[str, int] = field(default_factory=dict[str, int])
    log_is_sound: bool = True
    texts_are_sound: bool = True

    def found(self, problem: Sentence) -> None:
        """Record a problem; after a hundred, only that there are more."""
        if len(self.problems) < _MOST:
            self.problems.append(problem)
        elif len(self.problems) == _MOST:
            self.problems.append(sentence("store", "There are more problems than these."))


def verify(database: Database, progress: Progress = no_progress) -> Verdict:
    """Check everything in one snapshot; works while others write.

    Damage is recorded in the verdict; the only exception is ``Cancelled``, from ``progress``.
    """
    verdict = Verdict()
    try:
        database.run("ATTACH ':memory:' AS anew")  # to rebuild the search index; must precede the snapshot
        try:
            with database.snapshot():
                _verify(database, verdict, progress)
        finally:
            database.run("DETACH anew")
    except EnvironmentFault as fault:
        verdict.found(fault.said)
        verdict.log_is_sound = verdict.texts_are_sound = False
    return verdict


def _verify(database: Database, verdict: Verdict, progress: Progress) -> None:
    last: LastImages = {kind: {} for kind in KINDS}
    _guarded(database.path, verdict, lambda: _check_pages(database, verdict))
    if not _guarded(database.path, verdict, lambda: _check_texts(database, verdict, progress)):
        verdict.texts_are_sound = False
    if not _guarded(database.path, verdict, lambda: _check_log(database, verdict, last, progress)):
        verdict.log_is_sound = False
    if verdict.log_is_sound:
        _guarded(database.path, verdict, lambda: _check_state(database, verdict, last, progress))
    _guarded(database.path, verdict, lambda: _check_label_tree(database, verdict))
    if verdict.texts_are_sound:
        _guarded(database.path, verdict, lambda: _check_derived(database, verdict))
        _guarded(database.path, verdict, lambda: _check_headwords(database, verdict))
        _guarded(database.path, verdict, lambda: _check_search(database, verdict, progress))


def _guarded(file: Path, verdict: Verdict, check: Callable[[], None]) -> bool:
    """Run one check. Returns False, and records a problem, when the database raises a fault or holds invalid values."""
    try:
        check()
    except EnvironmentFault as fault:
        verdict.found(fault.said)
        return False
    except (ValueError, TypeError, KeyError, AssertionError) as error:  # values our writer never writes
        verdict.found(
            sentence("store", "Something that is no record stands in {file}: {reason}.", file=file, reason=error)
        )
        return False
    return True


def _check_pages(database: Database, verdict: Verdict) -> None:
    for (answer,) in database.rows("PRAGMA integrity_check"):
        if answer != "ok":
            verdict.found(sentence("store", "SQLite's own check says: {reason}.", reason=answer))
    for table, *_ in database.rows("PRAGMA foreign_key_check"):
        verdict.found(sentence("store", "A row of table {table} names a record that is not there.", table=table))


def _check_texts(database: Database, verdict: Verdict, progress: Progress) -> None:
    count = 0
    for number in _rowids(database, "texts"):
        row = database.row("SELECT text, sha256 FROM texts WHERE number = ?", (number,))
        count += 1
        progress(count, None)
        if row is None or not is_sound_text(text(row[0]), row[1]):
            verdict.texts_are_sound = False
            verdict.found(sentence("store", "Text number {number} is not what was imported.", number=number))
    verdict.counts["texts"] = count


def _rowids(database: Database, table: str) -> Iterator[int]:
    for page in database.paged(table, "1"):
        yield from (integer(row[0]) for row in page)


def _check_log(database: Database, verdict: Verdict, last: LastImages, progress: Progress) -> None:
    heads: dict[str, tuple[int, bytes]] = {}
    columns = "replica, number, clock, annotator, name, kind, target, first, count, hash"
    steps = changes = 0
    for page in database.paged("steps", columns):
        for row in page:
            steps += 1
            progress(steps, None)
            head = Head(*cast("tuple[str, int, int, str, str, str, bytes | None]", row[1:8]))
            number, previous = heads.get(head.replica, (0, b""))
            reached = _follow(database, row, head.hash(previous), last)
            changes += integer(row[9])
            if head.number != number + 1 or reached != row[10]:
                verdict.log_is_sound = False
                verdict.found(
                    sentence("store", "The log of changes is damaged or altered at step {step}.", step=row[0])
                )
            heads[head.replica] = (head.number, blob(row[10]))
    verdict.counts |= {"steps": steps, "changes": changes}
    written = {row[0]: (row[1], row[2]) for row in database.rows("SELECT id, head, head_hash FROM replicas")}
    logged = integer((database.row("SELECT count(*) FROM changes") or (0,))[0])
    if written != heads or logged != changes:
        verdict.log_is_sound = False
        verdict.found(sentence("store", "The end of the log of changes is missing or was altered."))


def _follow(database: Database, step: Row, reached: bytes, last: LastImages) -> bytes:
    """The hash at the end of the changes of ``step``, or ``b""`` if the chain is broken; updates ``last``.

    ``reached`` is the hash before the first change; ``last`` collects the CRC-32 of each record's last image.
    """
    first, count = integer(step[8]), integer(step[9])
    done = first - 1
    while done < first + count - 1:
        page = database.rows(
            "SELECT seq, kind, id, before, after, step, hash FROM changes"
            " WHERE seq > ? AND seq < ? ORDER BY seq LIMIT 2000",
            (done, first + count),
        )
        if not page:
            return b""
        for seq, kind, record_id, before, after, of_step, own_hash in page:
            if seq != done + 1 or of_step != step[0]:
                return b""
            done = integer(seq)
            image = cast("bytes | None", after)
            reached = change_hash(reached, text(kind), text(record_id), cast("bytes | None", before), image)
            if reached != own_hash:
                return b""
            images = last[cast("RecordKind", kind)]
            if image is None:
                images.pop(text(record_id), None)
            else:
                images[text(record_id)] = crc32(image)
    return reached


def _check_state(database: Database, verdict: Verdict, last: LastImages, progress: Progress) -> None:
    for kind, table in TABLES.items():
        images = last[kind]
        count = 0
        for page in database.paged(table.name, table.selected):
            progress(count, None)
            for row in page:
                count += 1
                record_id = text(row[1])
                if not _is_as_logged(database, kind, row[1:], images.pop(record_id, None)):
                    verdict.found(
                        sentence("store", "The {kind} {id} is not what the log says.", kind=kind, id=record_id)
                    )
        for record_id in images:
            verdict.found(sentence("store", "The {kind} {id} of the log is missing.", kind=kind, id=record_id))
        verdict.counts[table.name] = count


def _is_as_logged(database: Database, kind: RecordKind, row: Row, logged: int | None) -> bool:
    if logged is None or not is_sound(row):
        return False
    record = from_row(kind, row)
    return logged == crc32(image_of(record)) or _logged(database, kind, text(row[0])) == record


def _logged(database: Database, kind: RecordKind, record_id: str) -> Record | None:
    """The record parsed from its last image: an image from an older version may differ in bytes but not in content."""
    row = database.row(
        "SELECT after FROM changes WHERE id = ? AND kind = ? ORDER BY seq DESC LIMIT 1", (record_id, kind)
    )
    return record_of(kind, blob(row[0])) if row and row[0] is not None else None


def _check_label_tree(database: Database, verdict: Verdict) -> None:
    """Check that no label is nested under itself. Missing parents are already found as foreign key violations."""
    rows = database.rows("SELECT code, parent FROM labels")
    for code in in_circle(Label(code=text(code), parent=text(parent or "")) for code, parent in rows):
        verdict.found(sentence("store", "The label {label} is nested under itself.", label=code))


def _check_derived(database: Database, verdict: Verdict) -> None:
    spans = {row[0]: row[1] for row in database.rows("SELECT article_id, count(*) FROM spans GROUP BY 1")}
    columns = f"{TABLES['article'].selected}, title_key, date, source, length, span_count"
    for page in database.paged("articles", columns):
        for row in page:
            article = cast("Article", from_row("article", row[1:]))
            words = database.row("SELECT text FROM texts WHERE sha256 = ?", (article.sha256,))
            length = len(text(words[0])) if words else -1
            if row[-5:] != (*described(article), length, spans.get(article.id, 0)):
                verdict.found(sentence("store", "The list entry of article {id} is wrong.", id=article.id))


def _check_headwords(database: Database, verdict: Verdict) -> None:
    for page in database.paged("entries", "id, headword, key, first, words"):
        for _, entry_id, headword, *key in page:
            if tuple(key) != headword_key(text(headword)):
                verdict.found(sentence("store", "The glossary entry {id} would not be found.", id=entry_id))


def _check_search(database: Database, verdict: Verdict, progress: Progress) -> None:
    """Rebuild the search index in memory and compare it with the one in the file, word by word."""
    database.run(SEARCH_TABLE.replace("TABLE search", "TABLE anew.search"))
    for done, number in enumerate(_rowids(database, "texts")):
        progress(done, None)
        row = database.row("SELECT text FROM texts WHERE number = ?", (number,))
        words = fold(text(row[0])) if row else ""
        database.run("INSERT INTO anew.search (rowid, folded) VALUES (?, ?)", (number, words))
    for name, schema in (("found", "main"), ("wanted", "anew")):
        database.run(f"CREATE VIRTUAL TABLE temp.{name} USING fts5vocab('{schema}', 'search', 'instance')")
    if not _same_words(database):
        verdict.found(sentence("store", "The search index does not fit the texts."))


def _same_words(database: Database) -> bool:
    with database.faults():
        found, wanted = (
            database.connection.execute(f"SELECT term, doc, offset FROM temp.{name}") for name in ("found", "wanted")
        )
        try:
            while True:
                page = found.fetchmany(10_000)
                if page != wanted.fetchmany(10_000):
                    return False
                if not page:
                    return True
        finally:
            found.close()
            wanted.close()
