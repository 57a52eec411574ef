"""Import and export by hand: what the SQLite module, orjson and hashlib take for the same result, and nothing else.

The same result means the same file: the tables, indexes and triggers of a project with the same rows – texts, their
full-text index over folded words, articles, spans, a checksum in each row, and the log with its images and hash chain.
(A test has the program check the file, and compares the exported lines.) Omitted is everything needed only because
input cannot be trusted: checks of every key and offset, comparison with existing records, records, findings,
references, progress and cancelling. All rows are inserted with one statement per table, in one transaction that is as
durable as the program's; nothing is streamed, so the whole import is held in memory.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zlib import crc32

import orjson

from reader.base.bulk import without_cycle_search
from reader.store.sqlite import Connection, connect
from reader.text.folding import fold

_SPAN_KEYS = ("id", "start", "end", "text", "label", "annotator", "attributes", "note", "status", "created", "updated")


@without_cycle_search()
def bare_import(source: Path, target: Path) -> None:
    """Write the articles of ``source`` into the empty project ``target``, which already has the labels."""
    connection = connect(target).connection
    connection.execute("BEGIN IMMEDIATE")
    last_step, last_change = connection.execute(
        "SELECT (SELECT max(seq) FROM steps), (SELECT max(seq) FROM changes)"
    ).fetchone()
    replica, number, previous = connection.execute("SELECT id, head, head_hash FROM replicas").fetchone()
    clock = time.time_ns() // 1_000_000 << 16
    name = orjson.dumps(["ops", "Import {file}", "", None, {"file": source.name}]).decode()
    head = [replica, number + 1, clock, "benchmark", name, "edit", None]
    reached = hashlib.sha256(orjson.dumps([*head, previous.hex()])).digest()

    texts: list[tuple[Any, ...]] = []
    found: list[tuple[Any, ...]] = []
    articles: list[tuple[Any, ...]] = []
    spans: list[tuple[Any, ...]] = []
    changes: list[tuple[Any, ...]] = []
    step, seq = last_step + 1, last_change
    with source.open("rb") as lines:
        for row, line in enumerate(lines, 1):
            record = orjson.loads(line)
            text, marked = record["text"], record["spans"]
            digest = hashlib.sha256(text.encode()).hexdigest()
            texts.append((row, digest, text))
            found.append((row, fold(text)))
            for kind, columns, image in _records(record, digest):
                record_id = columns[0]
                lengths = f"{kind} {len(record_id)} -1 {len(image)} "
                reached = hashlib.sha256(reached + (lengths + record_id).encode() + image).digest()
                seq += 1
                changes.append((seq, step, kind, record_id, None, image, reached))
                checked = (*columns, crc32(orjson.dumps(columns)))
                if kind == "span":
                    spans.append(checked)
                else:
                    meta = record["meta"]
                    listed = (fold(record["title"]), meta["date"], meta["source"], len(text), len(marked))
                    articles.append((row, *checked, *listed))

    _insert(connection, "texts", texts)
    connection.executemany("INSERT INTO search (rowid, folded) VALUES (?, ?)", found)
    _insert(connection, "articles", articles)
    _insert(connection, "spans", spans)
    _insert(connection, "changes", changes)
    _insert(connection, "steps", [(step, *head, last_change + 1, len(changes), reached)])
    connection.execute("UPDATE replicas SET head = ?, head_hash = ?", (number + 1, reached))
    connection.execute("COMMIT")
    connection.close()


@without_cycle_search()
def bare_export(source: Path, target: Path) -> None:
    """Write the articles of the project ``source`` with their spans, one line per article."""
    connection = connect(source).connection
    spans: dict[str, list[tuple[Any, ...]]] = {}
    for article, *span in connection.execute(
        "SELECT article_id, id, start_cp, end_cp, label, annotator, attributes, note, status, created, updated"
        " FROM spans ORDER BY article_id, start_cp, end_cp DESC"
    ):
        spans.setdefault(article, []).append(tuple(span))
    with target.open("wb") as stream:
        for id_, text, digest, title, language, direction, meta, labels, note in connection.execute(
            "SELECT id, text, sha256, title, language, direction, meta, labels, note"
            " FROM articles JOIN texts USING (sha256) ORDER BY row"
        ):
            record = {"id": id_, "text": text, "sha256": digest, "title": title, "language": language}
            record |= {"direction": direction, "meta": orjson.loads(meta), "labels": orjson.loads(labels), "note": note}
            record["spans"] = [_marked(span, text) for span in spans.get(id_, ())]
            record |= {"relations": [], "entities": []}
            stream.write(orjson.dumps(record, option=orjson.OPT_APPEND_NEWLINE))
    connection.close()


def _records(record: dict[str, Any], digest: str) -> Iterator[tuple[str, tuple[Any, ...], bytes]]:
    """The kind, columns and image of the article and of each of its spans."""
    id_, title, language, direction = record["id"], record["title"], record["language"], record["direction"]
    article = {"id": id_, "text": "", "sha256": digest, "title": title, "language": language, "direction": direction}
    article |= {"meta": record["meta"], "labels": [], "note": "", "state": "new", "extra": {}}
    meta = orjson.dumps(record["meta"]).decode()
    yield (
        "article",
        (id_, digest, title, language, direction, meta, "[]", "", "new", "{}"),
        orjson.dumps(article),
    )
    for span in record["spans"]:
        span_id, start, end, label, annotator = span["id"], span["start"], span["end"], span["label"], span["annotator"]
        created, updated = span["created"], span["updated"]
        image = {"id": span_id, "article_id": id_, "start": start, "end": end, "label": label, "annotator": annotator}
        image |= {"status": "", "note": "", "entity_id": None, "fragments": [], "attributes": {}}
        image |= {"created": created, "updated": updated, "extra": {}}
        places = (span_id, id_, start, end, label, annotator)
        yield "span", (*places, "", "", None, "[]", "{}", created, updated, "{}"), orjson.dumps(image)


def _insert(connection: Connection, table: str, rows: list[tuple[Any, ...]]) -> None:
    connection.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)


def _marked(span: tuple[Any, ...], text: str) -> dict[str, Any]:
    id_, start, end, label, annotator, attributes, note, status, created, updated = span
    covered, known = text[start:end], orjson.loads(attributes)
    values = (id_, start, end, covered, label, annotator, known, note, status, created, updated)
    return dict(zip(_SPAN_KEYS, values, strict=True))
