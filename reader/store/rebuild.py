"""Rebuilding: the state from a sound log, in place; or what can be read of a damaged file, in a new one.

The damaged file is only read. A row is trusted when its checksum holds, an image of the log when its hash does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import cast

from reader.base.errors import EnvironmentFault, Fault
from reader.base.progress import Progress, no_progress
from reader.base.sentences import Sentence, sentence
from reader.model import Article, Entity, Label, Record, RecordKind, Relation, Span
from reader.store.faults import damaged
from reader.store.project import Project
from reader.store.records import KINDS, TABLES, digest, from_row, is_sound, record_of
from reader.store.rows import insert_rows
from reader.store.sqlite import Database, Row, blob, connect, integer, text
from reader.store.writer import change_hash
from reader.text.folding import fold

_PROBE_PAGE = 200
Records = dict[RecordKind, dict[str, Record]]


@dataclass(slots=True)
class Salvaged:
    """What was brought into the new file, by kind, and a sentence for everything that was lost."""

    path: Path
    counts: dict[str, int] = field(default_factory=dict[str, int])
    lost: list[Sentence] = field(default_factory=list[Sentence])


def rebuild_state(project: Project, progress: Progress = no_progress) -> None:
    """Make the state, the indices and the search index anew from the log and the texts, in one transaction.

    The log must be sound (see ``verify``). Raises faults; the state is as before then.
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


def salvage(path: Path, out: Path, progress: Progress = no_progress) -> Salvaged:
    """Bring what can be read of ``path`` into the new project ``out``. Raises faults when nothing can be."""
    source = connect(path, read_only=True)
    try:
        source.run("PRAGMA cell_size_check = 0")
        report = Salvaged(out)
        texts = _texts(source, progress)
        records = _records(source, progress)
        expected = _span_counts(source, progress)
    finally:
        source.close()
    if not any(records.values()):
        raise damaged(path, "nothing in it can be read")
    _drop_dangling(records, texts, report)
    _report_missing_spans(records, expected, report)
    project = Project.create(out)
    try:
        name = sentence("store", "Saved from {file}", file=path.name)
        with project.step(name, "", kind="start") as step:
            for kind in KINDS:
                for record_id, record in records[kind].items():
                    step.put(kind, record, record_id=record_id)
                report.counts[TABLES[kind].name] = len(records[kind])
    finally:
        project.close()
    return report


def _empty_state(database: Database) -> None:
    for kind in reversed(KINDS):
        database.run(f"DELETE FROM {TABLES[kind].name}")


def _last_records(database: Database, kind: RecordKind, progress: Progress) -> dict[str, Record]:
    """What the log leads to, in the order in which the records came."""
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


def _texts(source: Database, progress: Progress) -> dict[str, str]:
    """The texts whose digest holds."""
    found: dict[str, str] = {}
    for row in _probed(source, "texts", "sha256, text", progress):
        sha256, words = row[1], row[2]
        if isinstance(sha256, str) and isinstance(words, str) and digest(words) == sha256:
            found[sha256] = words
    return found


def _records(source: Database, progress: Progress) -> Records:
    """Every record: from its row where that is sound, else as the log last had it."""
    found, deleted = _logged(source, progress)
    for kind, table in TABLES.items():
        for row in _probed(source, table.name, table.selected, progress):
            try:
                if is_sound(row[1:]):
                    found[kind][text(row[1])] = from_row(kind, row[1:])
                    deleted[kind].discard(text(row[1]))
            except (ValueError, TypeError, AssertionError, Fault):
                continue  # not what was written; the log may have it
    return found


def _logged(source: Database, progress: Progress) -> tuple[Records, dict[RecordKind, set[str]]]:
    found: Records = {kind: {} for kind in KINDS}
    deleted: dict[RecordKind, set[str]] = {kind: set() for kind in KINDS}
    before: Row = (0, b"")
    for row in _probed(source, "changes", "kind, id, before, after, hash, step", progress):
        with suppress(ValueError, TypeError, KeyError, AssertionError):  # not what was written
            _take(row, before, found, deleted)
        before = (row[0], row[5], row[6])
    return found, deleted


def _take(row: Row, before: Row, found: Records, deleted: dict[RecordKind, set[str]]) -> None:
    """Take the image of a change, unless its hash over the change right before it says that it is damaged."""
    seq, kind, record_id, image_before, after, own_hash, step = row
    known = cast("RecordKind", text(kind))
    neighbours = before[0] == integer(seq) - 1 and before[-1] == step
    images = cast("bytes | None", image_before), cast("bytes | None", after)
    if neighbours and change_hash(blob(before[1]), text(kind), text(record_id), *images) != own_hash:
        return
    if after is None:
        found[known].pop(text(record_id), None)
        deleted[known].add(text(record_id))
    else:
        found[known][text(record_id)] = record_of(known, blob(after))


def _probed(source: Database, table: str, columns: str, progress: Progress) -> Iterator[Row]:
    """Every row that can still be reached: in pages, and row by row where a page is damaged."""
    after = 0
    limit = _last_rowid(source, table)
    step = _PROBE_PAGE
    while after < limit:
        progress(after, limit)
        try:
            rows = source.rows(
                f"SELECT rowid, {columns} FROM {table} WHERE rowid > ? AND rowid <= ? ORDER BY rowid",
                (after, after + step),
            )
        except EnvironmentFault:
            if step == 1:
                after += 1
            step = 1
            continue
        yield from rows
        after += step
        step = min(_PROBE_PAGE, step * 2)


def _last_rowid(source: Database, table: str) -> int:
    """The last rowid, or where the end of the table is damaged more than the file has room for."""
    try:
        row = source.row(f"SELECT max(rowid) FROM {table}")
        return integer(row[0]) if row and row[0] is not None else 0
    except EnvironmentFault:
        pass
    try:
        row = source.row("PRAGMA page_count")
        return integer(row[0]) * 16 if row else 0
    except EnvironmentFault:
        return 0


def _drop_dangling(records: Records, texts: dict[str, str], report: Salvaged) -> None:
    """Give the articles their texts, and leave out, by name, what lies on nothing any more."""
    articles = cast("dict[str, Article]", records["article"])
    for article in list(articles.values()):
        if article.sha256 in texts:
            articles[article.id] = replace(article, text=texts[article.sha256])
        else:
            del articles[article.id]
            report.lost.append(sentence("store", "Article {id} ({title})", id=article.id, title=article.title))
    _add_loose_texts(articles, texts)
    spans = cast("dict[str, Span]", records["span"])
    labels = cast("dict[str, Label]", records["label"])
    entities = cast("dict[str, Entity]", records["entity"])
    for span in list(spans.values()):
        if span.article_id not in articles:
            del spans[span.id]
            report.lost.append(sentence("store", "Span {id} of article {article}", id=span.id, article=span.article_id))
            continue
        labels.setdefault(span.label, Label(code=span.label, order=len(labels)))
        if span.entity_id is not None:
            entities.setdefault(span.entity_id, Entity(id=span.entity_id, name=""))
    relations = cast("dict[str, Relation]", records["relation"])
    for relation in list(relations.values()):
        if relation.head_id not in spans or relation.tail_id not in spans:
            del relations[relation.id]
            report.lost.append(sentence("store", "Relation {id}", id=relation.id))


def _span_counts(source: Database, progress: Progress) -> dict[str, int]:
    """How many spans each article had, as far as its row tells."""
    counts: dict[str, int] = {}
    for _, article_id, count in _probed(source, "articles", "id, span_count", progress):
        if isinstance(article_id, str) and isinstance(count, int):
            counts[article_id] = count
    return counts


def _report_missing_spans(records: Records, expected: dict[str, int], report: Salvaged) -> None:
    saved = Counter(cast("Span", span).article_id for span in records["span"].values())
    for article_id in records["article"]:
        missing = expected.get(article_id, 0) - saved[article_id]
        if missing > 0:
            report.lost.append(sentence("store", "%n span(s) of article {id}", "", missing, id=article_id))


def _add_loose_texts(articles: dict[str, Article], texts: dict[str, str]) -> None:
    """A text that no article names any more comes along as an article: better twice than lost."""
    named = {article.sha256 for article in articles.values()}
    for sha256, words in texts.items():
        if sha256 not in named:
            articles[sha256] = Article(id=sha256, text=words, sha256=sha256)
