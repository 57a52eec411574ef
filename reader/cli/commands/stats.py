"""``hashiya stats``: counts by label, annotator, article and day."""

from __future__ import annotations

import argparse
from collections.abc import Mapping

from reader.base.sentences import Sentence, sentence
from reader.cli.arguments import add_project, add_shape
from reader.cli.console import Console
from reader.cli.projects import pages
from reader.model import Json
from reader.model.label_tree import in_tree, totals
from reader.store import Project

_SHOWN_ARTICLES = 20


def describe(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    add_project(parser)
    add_shape(parser)


def execute(arguments: argparse.Namespace, console: Console) -> int:
    """Count and print."""
    with Project.open(arguments.project, read_only=True) as project:
        if console.json:
            console.document(_document(project))
        else:
            _print(project, console)
    return 0


def _document(project: Project) -> dict[str, Json]:
    articles: list[Json] = [{"id": each.id, "title": each.title, "spans": each.span_count} for each in pages(project)]
    return {
        "articles": project.articles.count(),
        "spans": project.spans.count(),
        "relations": project.relations.count(),
        "by_state": {str(state): count for state, count in project.articles.counts_by_state().items()},
        "by_label": dict(project.labels.counts().items()),
        "by_label_with_nested": dict(totals(project.labels.all(), project.labels.counts()).items()),
        "by_annotator": dict(project.spans.counts("annotator").items()),
        "by_day": dict(project.spans.counts("day").items()),
        "by_article": articles,
    }


def _print(project: Project, console: Console) -> None:
    states = project.articles.counts_by_state()
    totals = [
        ("articles", project.articles.count()),
        *((f"articles {state}", count) for state, count in states.items()),
    ]
    totals += [("spans", project.spans.count()), ("relations", project.relations.count())]
    console.table([[str(count), name] for name, count in totals], right=(0,), headings=False)
    _section(console, sentence("cli", "By label"), _label_rows(project))
    _section(console, sentence("cli", "By annotator"), _rows(project.spans.counts("annotator")))
    _section(console, sentence("cli", "By day"), _rows(project.spans.counts("day")))
    marked = project.articles.summaries("spans", descending=True, limit=_SHOWN_ARTICLES + 1)
    rows = [[str(each.span_count), each.title or each.id] for each in marked if each.span_count]
    _section(console, sentence("cli", "By article"), rows[:_SHOWN_ARTICLES])
    if len(rows) > _SHOWN_ARTICLES:
        console.line(sentence("cli", "  … the {shown} with most spans; --json has them all", shown=_SHOWN_ARTICLES))


def _label_rows(project: Project) -> list[list[str]]:
    """The labels as a tree; one with others under it also says how many spans they have together."""
    labels, counts = project.labels.all(), project.labels.counts()
    sums = totals(labels, counts)
    rows: list[list[str]] = []
    for label, depth in in_tree(labels):
        own, together = counts[label.code], sums[label.code]
        code = "· " * depth + label.code
        rows.append([str(own), code, label.name("en") + (f" (with nested: {together})" if together != own else "")])
    return rows


def _rows(counts: Mapping[str, int]) -> list[list[str]]:
    return [[str(count), name or "–"] for name, count in counts.items()]


def _section(console: Console, heading: Sentence, rows: list[list[str]]) -> None:
    if not rows:
        return
    console.line()
    console.line(heading)
    console.table([["", *row] for row in rows], right=(1,), headings=False)
