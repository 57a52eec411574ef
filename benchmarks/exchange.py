"""Import and export of 10,000 articles with eight spans each, against the same by hand (see ``bare_exchange``).

Both sides start from an empty project with labels and produce the same rows and lines. They run alternately, each run
with fresh files; the medians are compared.
"""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path

from benchmarks.bare_exchange import bare_export, bare_import
from benchmarks.figures import Figure, median, milliseconds
from benchmarks.material import LABELS, records, write_jsonl
from reader.ops.exporting import ExportOptions, export_articles
from reader.ops.importing import ImportOptions, import_files
from reader.store.project import Project

_ARTICLES = 10_000
_RUNS = 3
_EXPORT = ExportOptions(format="hashiya-jsonl")


def measure() -> list[Figure]:
    """Measure import and export, alternating, each with fresh files."""
    times: dict[str, list[float]] = {"bare in": [], "in": [], "bare out": [], "out": []}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = write_jsonl(folder / "articles.jsonl", records(_ARTICLES))
        for run in range(_RUNS):
            bare, ours = folder / f"bare{run}.hashiya", folder / f"ours{run}.hashiya"
            Project.create(bare, LABELS).close()
            with Project.create(ours, LABELS) as project:
                work = {
                    "bare in": partial(bare_import, source, bare),
                    "in": partial(import_files, project, [source], ImportOptions(annotator="benchmark")),
                    "bare out": partial(bare_export, bare, folder / "bare.jsonl"),
                    "out": partial(export_articles, project, folder / "ours.jsonl", _EXPORT),
                }
                for step, job in work.items():
                    times[step].append(milliseconds(job))
    return [
        Figure(
            name="import of 10,000 annotated articles with the index",
            unit="ms",
            ours=median(times["in"]),
            bare=median(times["bare in"]),
            bare_name="the same rows by hand: orjson, hashlib, executemany",
            limit=1.3,
        ),
        Figure(
            name="export of 10,000 annotated articles to hashiya-jsonl",
            unit="ms",
            ours=median(times["out"]),
            bare=median(times["bare out"]),
            bare_name="the same lines by hand: SQLite read, orjson",
            limit=1.3,
        ),
    ]
