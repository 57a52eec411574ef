"""``hashiya new``: an empty project with a label set."""

from __future__ import annotations

import argparse
from pathlib import Path

from reader.base.sentences import sentence
from reader.cli.arguments import add_project
from reader.cli.console import Console
from reader.ops.projects import create_project, find_label_set

_DEFAULT_LABELS = "news"


def describe(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    add_project(parser)
    parser.add_argument(
        "--labels",
        metavar="PRESET|FILE",
        default=_DEFAULT_LABELS,
        help=str(sentence("cli", "the labels to begin with: news (without this option), ner, empty, or a JSON file")),
    )


def execute(arguments: argparse.Namespace, console: Console) -> int:
    """Make the project."""
    path: Path = arguments.project
    label_set = find_label_set(arguments.labels)
    create_project(path, label_set).close()
    if console.json:
        console.document({"project": str(path), "labels": [label.code for label in label_set.labels]})
    else:
        codes = ", ".join(label.code for label in label_set.labels) or "–"
        console.line(sentence("cli", "{file} is made. Labels: {labels}.", file=path, labels=codes))
    return 0
