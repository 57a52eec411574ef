"""``hashiya export``: a project's articles and spans in a format, chosen and split as asked."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from reader.base.sentences import sentence
from reader.cli.arguments import (
    UsageFault,
    add_format_options,
    add_many,
    add_output,
    add_project,
    add_states,
    read_options,
)
from reader.cli.console import Console
from reader.cli.projects import article_id_of
from reader.cli.reporting import print_report, report_document
from reader.model.label_tree import standing_for
from reader.ops.exporting import ExportOptions, export_articles, parse_split
from reader.store import Project


def describe(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    add_project(parser)
    add_output(parser)
    parser.add_argument(
        "--format", metavar="ID", required=True, help=str(sentence("cli", "the format, see “hashiya formats”"))
    )
    whose = parser.add_mutually_exclusive_group()
    annotator = sentence("cli", "only spans of this annotator; may be repeated")
    whose.add_argument("--annotator", metavar="NAME", action="append", default=[], help=str(annotator))
    whose.add_argument("--gold", action="store_true", help=str(sentence("cli", "only spans that are settled")))
    nested = sentence("cli", "only spans with this label or one nested under it; may be repeated")
    add_many(parser, "--label", "CODE", nested)
    add_states(parser)
    only = sentence("cli", "only this article (as for “hashiya show”); may be repeated")
    add_many(parser, "--article", "ARTICLE", only)
    parser.add_argument(
        "--split",
        metavar="NAME=SHARE,...",
        help=str(sentence("cli", "several files, by article: train=0.8,dev=0.1,test=0.1")),
    )
    parser.add_argument(
        "--seed",
        metavar="N",
        type=int,
        default=0,
        help=str(sentence("cli", "the same seed splits the same articles alike everywhere (0)")),
    )
    add_format_options(parser)


def execute(arguments: argparse.Namespace, console: Console) -> int:
    """Export all or nothing, and print the report."""
    out: Path = arguments.output
    split = {} if arguments.split is None else parse_split(arguments.split)
    if arguments.seed and not split:
        raise UsageFault(str(sentence("cli", "--seed says how to split: it needs --split.")))
    with Project.open(arguments.project, read_only=True) as project:
        options = ExportOptions(
            format=arguments.format,
            annotators=tuple(arguments.annotator),
            labels=_with_nested(project, arguments.label),
            states=tuple(arguments.state),
            articles=tuple(article_id_of(project, wanted) for wanted in arguments.article),
            gold=arguments.gold,
            split=split,
            seed=arguments.seed,
            values=read_options(arguments.option),
        )
        with console.progress() as progress:
            report = export_articles(project, out, options, progress)
    if console.json:
        console.document({"output": str(out), "format": options.format, **report_document(report)})
    else:
        print_report(report, console)
    return 0


def _with_nested(project: Project, codes: Sequence[str]) -> tuple[str, ...]:
    """The named labels and those nested under them."""
    return (*codes, *sorted(standing_for(project.labels.all(), codes) - set(codes)))
