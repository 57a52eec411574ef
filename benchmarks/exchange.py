"""Import and export of 10,000 annotated articles, against the SQLite module and orjson doing the same by hand."""

from __future__ import annotations

import hashlib
import tempfile
from functools import partial
from pathlib import Path

import orjson

from benchmarks.figures import Figure, median, milliseconds
from benchmarks.material import records, write_jsonl
from reader.store.sqlite import sqlite3

_ARTICLES = 10_000
_RUNS = 3

_SCHEMA = """
CREATE TABLE articles(id TEXT PRIMARY KEY, text TEXT, sha256 TEXT, title TEXT, language TEXT, direction TEXT,
                      meta TEXT);
CREATE TABLE spans(id TEXT PRIMARY KEY, article_id TEXT, start INTEGER, "end" INTEGER, label TEXT, annotator TEXT,
                   created TEXT, updated TEXT);
CREATE INDEX spans_by_article ON spans(article_id, start);
CREATE VIRTUAL TABLE found USING fts5(title, text, content='');
"""


def bare_import(source: Path, target: Path) -> None:
    """Read the lines, insert articles, spans and the full-text index in one transaction."""
    connection = sqlite3.connect(str(target), isolation_level=None)
    connection.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;" + _SCHEMA)
    connection.execute("BEGIN IMMEDIATE")
    articles, spans, texts = [], [], []
    with source.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            record = orjson.loads(line)
            text = record["text"]
            digest = hashlib.sha256(text.encode()).hexdigest()
            meta = orjson.dumps(record["meta"]).decode()
            articles.append((record["id"], text, digest, record["title"], "ar", "rtl", meta))
            texts.append((number, record["title"], text))
            spans += [
                (s["id"], record["id"], s["start"], s["end"], s["label"], s["annotator"], s["created"], s["updated"])
                for s in record["spans"]
            ]
    connection.executemany("INSERT INTO articles VALUES (?,?,?,?,?,?,?)", articles)
    connection.executemany("INSERT INTO spans VALUES (?,?,?,?,?,?,?,?)", spans)
    connection.executemany("INSERT INTO found(rowid, title, text) VALUES (?,?,?)", texts)
    connection.execute("COMMIT")
    connection.close()


def bare_export(source: Path, target: Path) -> None:
    """Read the rows and write one line of JSON an article."""
    connection = sqlite3.connect(str(source), isolation_level=None)
    spans: dict[str, list[dict[str, object]]] = {}
    names = ("id", "start", "end", "label", "annotator", "created", "updated")
    for article, *values in connection.execute(
        'SELECT article_id, id, start, "end", label, annotator, created, updated FROM spans ORDER BY article_id, start'
    ):
        spans.setdefault(article, []).append(dict(zip(names, values, strict=True)))
    with target.open("wb") as stream:
        for id_, text, digest, title, language, direction, meta in connection.execute(
            "SELECT id, text, sha256, title, language, direction, meta FROM articles"
        ):
            marked = [span | {"text": text[span["start"] : span["end"]]} for span in spans.get(id_, [])]
            record = {"id": id_, "text": text, "sha256": digest, "title": title, "language": language}
            record |= {"direction": direction, "meta": orjson.loads(meta), "spans": marked}
            stream.write(orjson.dumps(record) + b"\n")
    connection.close()


def measure() -> list[Figure]:
    """Both ways, alternating, each into fresh files."""
    from reader.ops.exporting import ExportOptions, export_articles
    from reader.ops.importing import ImportOptions, import_files
    from reader.ops.projects import create_project

    options = ExportOptions(format="hashiya-jsonl")
    times: dict[str, list[float]] = {"bare in": [], "in": [], "bare out": [], "out": []}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = write_jsonl(folder / "articles.jsonl", records(_ARTICLES))
        for run in range(_RUNS):
            bare, ours = folder / f"bare{run}.db", folder / f"ours{run}.hashiya"
            with create_project(ours) as project:
                work = {
                    "bare in": partial(bare_import, source, bare),
                    "in": partial(import_files, project, [source], ImportOptions(annotator="benchmark")),
                    "bare out": partial(bare_export, bare, folder / "bare.jsonl"),
                    "out": partial(export_articles, project, folder / "ours.jsonl", options),
                }
                for step, job in work.items():
                    times[step].append(milliseconds(job))
    return [
        Figure(
            name="import of 10,000 annotated articles with the index",
            unit="ms",
            ours=median(times["in"]),
            bare=median(times["bare in"]),
            bare_name="orjson, SQLite and FTS5 by hand",
            limit=1.3,
        ),
        Figure(
            name="export of 10,000 annotated articles to hashiya-jsonl",
            unit="ms",
            ours=median(times["out"]),
            bare=median(times["bare out"]),
            bare_name="SQLite read and orjson by hand",
            limit=1.3,
        ),
    ]
