"""Statistics of a project of 100,000 spans, each marked by hand in a step of its own."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path
from unittest.mock import patch

from benchmarks.figures import Figure, median, milliseconds
from benchmarks.material import LABELS
from reader.base.sentences import sentence
from reader.model import Article, Span
from reader.ops.projects import create_project
from reader.ops.statistics import collect
from reader.store import Project
from reader.store.records import digest

SPANS = 100_000
_ARTICLES = 1_000
_PEOPLE = ("سلمى", "هند", "Adam", "ليلى", "عمر")
_START = 4_000_000_000  # seconds since 1970, in the future: the clock of a log never goes back
_SECONDS_APART = 30


def measure() -> list[Figure]:
    """Measure one figure: collecting all statistics that the page and the command show."""
    with tempfile.TemporaryDirectory() as folder, make(Path(folder) / "many.hashiya") as project:
        found = collect(project)
        if found.spans != SPANS or found.made != SPANS:
            raise AssertionError(f"{found.spans} spans, {found.made} made, instead of {SPANS}")
        times = [milliseconds(lambda: collect(project)) for _ in range(5)]
    return [Figure(name="statistics of 100,000 spans", unit="ms", ours=median(times), limit=1_000)]


def make(path: Path, spans: int = SPANS) -> Project:
    """A project whose log has five people marking its spans in turn over a month."""
    rng, text, ids = random.Random(7), "كلمة " * 100, [f"a{number}" for number in range(_ARTICLES)]
    project = create_project(path, LABELS)
    with project.step(sentence("ops", "Import {file}", file="x"), "") as step:
        step.put_new("article", [Article(id=id_, text=text, sha256=digest(text)) for id_ in ids])
    project.database.rows("PRAGMA synchronous = OFF")  # only reading is measured
    with patch("reader.base.clock.time.time_ns") as now:
        for number in range(spans):
            second = _START + number * _SECONDS_APART
            now.return_value = second * 1_000_000_000
            who, start = _PEOPLE[number % len(_PEOPLE)], rng.randrange(400)
            span = Span(
                id=f"s{number}",
                article_id=rng.choice(ids),
                start=start,
                end=start + 4,
                label=rng.choice(LABELS.labels).code,
                annotator=who,
                created=f"2023-11-{1 + number % 28:02}T{number % 24:02}:00:00.000Z",
            )
            with project.step(sentence("ops", "Mark {label}", label=span.label), who) as step:
                step.put("span", span)
    return project
