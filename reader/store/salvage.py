"""Salvage: save what can be read of a damaged project into a new file.

The damaged file is only read. A row is trusted if its checksum matches, an image in the log if its hash does. A text
that does not match its digest is repaired if a single bit flipped; otherwise its readable part is kept and reported.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple, cast

from reader.base.errors import EnvironmentFault, Fault
from reader.base.progress import Progress, no_progress
from reader.base.sentences import Sentence, sentence
from reader.model import Article, Entity, Entry, Glossary, Json, Label, Marginal, Record, RecordKind, Relation, Span
from reader.model.label_tree import in_circle
from reader.store.backup import backups_folder
from reader.store.faults import Damage
from reader.store.log import change_hash
from reader.store.mending import mended, readable
from reader.store.project import Project
from reader.store.records import KINDS, TABLES, digest, from_row, is_sound, record_of
from reader.store.schema import columns_of, unaltered_tables
from reader.store.sqlite import Database, Row, blob, connect, integer, text

_PROBE_PAGE = 200
Records = dict[RecordKind, dict[str, Record]]


class _Texts(NamedTuple):
    """Texts by digest: the intact ones, and the raw bytes of the damaged ones."""

    sound: dict[str, str]
    damaged: dict[str, bytes]


class _Counted(NamedTuple):
    """What an article's row says about it: the number of spans and the length in code points."""

    spans: int
    length: int


@dataclass(slots=True)
class Salvaged:
    """How many records of each kind were saved, and a sentence for everything that was lost."""

    path: Path
    counts: dict[str, int] = field(default_factory=dict[str, int])
    lost: list[Sentence] = field(default_factory=list[Sentence])


def salvage(path: Path, out: Path, progress: Progress = no_progress) -> Salvaged:
    """Save what can be read of ``path`` into the new project ``out``. Raises faults when nothing can be read."""
    report = Salvaged(out)
    texts, records, counted = _read(path, report, progress)
    if not any(records.values()) and not texts.sound:
        raise _nothing_readable(path)
    _restore_texts(records, texts, counted, report, progress)
    _drop_dangling(records, report)
    _report_missing_spans(records, counted, report)
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


def _read(path: Path, report: Salvaged, progress: Progress) -> tuple[_Texts, Records, dict[str, _Counted]]:
    """Everything that can be read. Raises faults when not even the list of tables is readable."""
    try:
        source = connect(path, salvage=True)
    except Damage as fault:
        raise _nothing_readable(path) from fault
    try:
        source.run("PRAGMA cell_size_check = 0")
        tables = unaltered_tables(source)
        report.lost += [
            sentence("store", "Table {name}: it is not that of this program", name=name)
            for name in ("texts", "changes", *(table.name for table in TABLES.values()))
            if name not in tables
        ]
        return (
            _texts(source, tables, progress),
            _records(source, tables, progress),
            _counted(source, tables, progress),
        )
    except Damage as fault:
        raise _nothing_readable(path) from fault
    finally:
        source.close()


def _nothing_readable(path: Path) -> EnvironmentFault:
    return EnvironmentFault(
        sentence(
            "store",
            "{file} is damaged so far that nothing in it can be read. It was not touched. "
            "Look for a backup in {folder}.",
            file=path,
            folder=backups_folder(path),
        )
    )


def _texts(source: Database, tables: frozenset[str], progress: Progress) -> _Texts:
    """Every readable text, by its stored digest."""
    found = _Texts({}, {})
    for row in _probed(source, tables, "texts", "sha256, CAST(text AS BLOB)", progress):
        sha256, data = row[1], row[2]
        if not isinstance(sha256, str) or not isinstance(data, bytes):
            continue
        words = data.decode("utf-8", "replace")
        if digest(words) == sha256:
            found.sound[sha256] = words
        else:
            found.damaged[sha256] = data
    return found


def _records(source: Database, tables: frozenset[str], progress: Progress) -> Records:
    """Every record: from its row if that is intact, else its last image in the log."""
    found, deleted = _logged(source, tables, progress)
    for kind, table in TABLES.items():
        selected = table.selected_from(columns_of(source, table.name))
        for row in _probed(source, tables, table.name, selected, progress):
            try:
                if is_sound(row[1:]):
                    found[kind][text(row[1])] = from_row(kind, row[1:])
                    deleted[kind].discard(text(row[1]))
            except (ValueError, TypeError, AssertionError, Fault):
                continue  # damaged; the log may have it
    return found


def _logged(source: Database, tables: frozenset[str], progress: Progress) -> tuple[Records, dict[RecordKind, set[str]]]:
    found: Records = {kind: {} for kind in KINDS}
    deleted: dict[RecordKind, set[str]] = {kind: set() for kind in KINDS}
    before: Row = (0, b"")
    for row in _probed(source, tables, "changes", "kind, id, before, after, hash, step", progress):
        with suppress(ValueError, TypeError, KeyError, AssertionError):  # damaged
            _take(row, before, found, deleted)
        before = (row[0], row[5], row[6])
    return found, deleted


def _take(row: Row, before: Row, found: Records, deleted: dict[RecordKind, set[str]]) -> None:
    """Record the image of a change, unless the hash over it and the preceding change shows that it is damaged."""
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


def _probed(source: Database, tables: frozenset[str], table: str, columns: str, progress: Progress) -> Iterator[Row]:
    """Every row that can still be read: in pages, or row by row where a page is damaged.

    Yields nothing unless ``table`` is in ``tables``: an altered table could have columns that compute anything.
    """
    if table not in tables:
        return
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
    """The last rowid, or an upper estimate from the file's size when the end of the table is damaged."""
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


def _restore_texts(
    records: Records, texts: _Texts, counted: dict[str, _Counted], report: Salvaged, progress: Progress
) -> None:
    """Give articles their texts: intact, repaired or as far as readable. Drops and reports articles without a text."""
    articles = cast("dict[str, Article]", records["article"])
    spans = cast("dict[str, Span]", records["span"])
    of_article = Counter(span.article_id for span in spans.values())
    for article in list(articles.values()):
        progress(0, None)
        sound = texts.sound.get(article.sha256) or _mended(article.sha256, texts, progress)
        if sound is not None:
            articles[article.id] = replace(article, text=sound)
        elif article.sha256 in texts.damaged:
            length = counted[article.id].length if article.id in counted else -1
            words, until = readable(texts.damaged[article.sha256], length)
            articles[article.id] = _as_read(article, words)
            report.lost.append(_damaged_text(article))
            _leave_out_beyond(spans, article, until, report)
            _leave_out_marginalia(records, report, article.id, until)
        else:
            del articles[article.id]
            for span in [span for span in spans.values() if span.article_id == article.id]:
                del spans[span.id]
            report.lost.append(_lost_text(article, of_article[article.id]))
    _add_loose_texts(articles, texts.sound)


def _mended(sha256: str, texts: _Texts, progress: Progress) -> str | None:
    """The text repaired by flipping one bit, or None. Added to the intact ones, for other articles that share it."""
    data = texts.damaged.get(sha256)
    words = None if data is None else mended(data, sha256, lambda: progress(0, None))
    if words is not None:
        texts.sound[sha256] = words
    return words


def _as_read(article: Article, words: str) -> Article:
    """The article with a damaged text, under that text's own digest; the original digest goes to ``extra``."""
    old: Json = article.sha256
    return replace(article, text=words, sha256=digest(words), extra={**article.extra, "damaged_sha256": old})


def _damaged_text(article: Article) -> Sentence:
    return sentence(
        "store",
        "The exact text of article {id} ({title}): it is damaged and was kept as it can be read. "
        "Compare it with its source.",
        id=article.id,
        title=article.title,
    )


def _lost_text(article: Article, spans: int) -> Sentence:
    return sentence(
        "store",
        "Article {id} ({title}) with %n span(s): nothing of its text can be read",
        "",
        spans,
        id=article.id,
        title=article.title,
    )


def _leave_out_beyond(spans: dict[str, Span], article: Article, until: int, report: Salvaged) -> None:
    """Drop and report the spans that end after the code point up to which offsets are reliable."""
    for span in [span for span in spans.values() if span.article_id == article.id and span.end > until]:
        del spans[span.id]
        report.lost.append(sentence("store", "Span {id} of article {article}", id=span.id, article=span.article_id))


def _marginalia(records: Records) -> dict[str, Marginal]:
    return cast("dict[str, Marginal]", records["marginal"])


def _leave_out_marginalia(records: Records, report: Salvaged, article_id: str, until: int) -> None:
    """Drop and report the marginalia of an article that end after code point ``until``; -1 drops all of them."""
    marginalia = _marginalia(records)
    for marginal in [each for each in marginalia.values() if each.article_id == article_id and each.end > until]:
        del marginalia[marginal.id]
        said = sentence("store", "A reader's note on article {article}: {text}", article=article_id, text=marginal.text)
        report.lost.append(said)


def _drop_dangling(records: Records, report: Salvaged) -> None:
    """Drop and report records whose article or spans are lost; recreate missing labels, entities and glossaries."""
    articles = records["article"]
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
    for article_id in {each.article_id for each in _marginalia(records).values()} - articles.keys():
        _leave_out_marginalia(records, report, article_id, -1)
    glossaries = cast("dict[str, Glossary]", records["glossary"])
    for entry in cast("dict[str, Entry]", records["entry"]).values():
        glossaries.setdefault(entry.glossary_id, Glossary(id=entry.glossary_id, name="", order=len(glossaries)))
    _detach_labels(labels, report)
    relations = cast("dict[str, Relation]", records["relation"])
    for relation in list(relations.values()):
        if relation.head_id not in spans or relation.tail_id not in spans:
            del relations[relation.id]
            report.lost.append(sentence("store", "Relation {id}", id=relation.id))


def _detach_labels(labels: dict[str, Label], report: Salvaged) -> None:
    """Move labels to the top level when their parent is lost or they would be nested under themselves."""
    circle = in_circle(labels.values())
    for label in list(labels.values()):
        if label.parent and (label.parent not in labels or label.code in circle):
            labels[label.code] = replace(label, parent="")
            report.lost.append(
                sentence("store", "The place of label {label} under {parent}", label=label.code, parent=label.parent)
            )


def _counted(source: Database, tables: frozenset[str], progress: Progress) -> dict[str, _Counted]:
    """The span count and text length stored with each article, as far as readable."""
    found: dict[str, _Counted] = {}
    for _, article_id, spans, length in _probed(source, tables, "articles", "id, span_count, length", progress):
        if isinstance(article_id, str) and isinstance(spans, int) and isinstance(length, int):
            found[article_id] = _Counted(spans, length)
    return found


def _report_missing_spans(records: Records, counted: dict[str, _Counted], report: Salvaged) -> None:
    saved = Counter(cast("Span", span).article_id for span in records["span"].values())
    told = Counter(str(said.params.get("article", "")) for said in report.lost)
    for article_id in records["article"]:
        missing = (counted[article_id].spans if article_id in counted else 0) - saved[article_id] - told[article_id]
        if missing > 0:
            report.lost.append(sentence("store", "%n span(s) of article {id}", "", missing, id=article_id))


def _add_loose_texts(articles: dict[str, Article], texts: dict[str, str]) -> None:
    """Save every text that no article refers to as an article of its own: better a duplicate than a loss."""
    named = {article.sha256 for article in articles.values()}
    for sha256, words in texts.items():
        if sha256 not in named:
            articles[sha256] = Article(id=sha256, text=words, sha256=sha256)
