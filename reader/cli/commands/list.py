"""``hashiya list``: the articles of a project, numbered in the order of import."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import get_args

from reader.base.sentences import sentence
from reader.cli.arguments import add_project, add_shape
from reader.cli.console import Console
from reader.cli.projects import pages
from reader.model import ArticleState, ArticleSummary
from reader.store import Project


def describe(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    add_project(parser)
    parser.add_argument(
        "--state",
        choices=get_args(ArticleState),
        default="",
        help=str(sentence("cli", "only articles in this state; the numbers stay those of the whole list")),
    )
    add_shape(parser)


def execute(arguments: argparse.Namespace, console: Console) -> int:
    """List the articles."""
    state: str = arguments.state
    with Project.open(arguments.project, read_only=True) as project:
        numbered = [
            (number, summary) for number, summary in enumerate(pages(project), 1) if not state or summary.state == state
        ]
    if console.json:
        console.document({"articles": [{"number": number, **asdict(summary)} for number, summary in numbered]})
        return 0
    rows = [_row(number, summary) for number, summary in numbered]
    console.table([["no.", "state", "spans", "length", "date", "source", "title"], *rows], right=(0, 2, 3))
    console.say(sentence("cli", "%n article(s).", "", len(rows)))
    return 0


def _row(number: int, summary: ArticleSummary) -> list[str]:
    return [
        str(number),
        summary.state,
        str(summary.span_count),
        str(summary.length),
        summary.date,
        summary.source,
        summary.title,
    ]
