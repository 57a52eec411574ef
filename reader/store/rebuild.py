"""Rebuild the state tables in place from an intact log."""

from __future__ import annotations

from reader.base.progress import Progress, no_progress
from reader.model import Record, RecordKind
from reader.store.project import Project
from reader.store.records import KINDS, TABLES, record_of
from reader.store.rows import insert_rows
from reader.store.sqlite import Database, blob, integer, text
from reader.text.folding import fold


def rebuild_state(project: Project, progress: Progress = no_progress) -> None:
    """Rebuild the state tables, their indexes and the search index from the log and the texts, in one transaction.

    The log must be intact (see ``verify``). Raises faults; the state is then unchanged.
    """
    database = project.database
    database.begin()
    try:
        _empty_state(database)
        for kind in KINDS:
            records = _last_records(database, kind, progress)
            insert_rows(database, kind, [(record, name) for name, record in records.items()])
        database.run("UPDATE articles SET span_count = (SELECT count(*) FROM spans WHERE article_id = articles.id)")
        database.run("INSERT INTO search (search) VALUES ('delete-all')")
        for page in database.paged("texts", "text"):
            progress(integer(page[0][0]), None)
            database.run_many(
                "INSERT INTO search (rowid, folded) VALUES (?, ?)", [(row[0], fold(text(row[1]))) for row in page]
            )
        database.run("REINDEX")
        database.commit()
    finally:
        database.rollback()


def _empty_state(database: Database) -> None:
    for kind in reversed(KINDS):
        database.run(f"DELETE FROM {TABLES[kind].name}")


def _last_records(database: Database, kind: RecordKind, progress: Progress) -> dict[str, Record]:
    """The final record of each id according to the log, in order of first appearance."""
    found: dict[str, Record] = {}
    for page in database.paged("changes", "kind, id, after"):
        progress(integer(page[0][0]), None)
        for _, of_kind, record_id, after in page:
            if of_kind != kind:
                continue
            if after is None:
                found.pop(text(record_id), None)
            else:
                found[text(record_id)] = record_of(kind, blob(after))
    return found
