"""``hashiya backup``: a consistent, checked copy of a project, also while a window has it open."""

from __future__ import annotations

import argparse
from pathlib import Path

from reader.base.sentences import sentence
from reader.cli.arguments import add_project, natural_or_none, new_file
from reader.cli.console import Console
from reader.ops.checking import backup


def describe(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    add_project(parser)
    place = parser.add_mutually_exclusive_group()
    place.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        type=new_file,
        help=str(sentence("cli", "the file to write; without it one named by the time, in the folder of backups")),
    )
    place.add_argument(
        "--folder",
        metavar="FOLDER",
        type=Path,
        help=str(
            sentence(
                "cli",
                "where backups lie, this project's in a folder of its own; without it they lie beside the project",
            )
        ),
    )
    parser.add_argument(
        "--keep",
        metavar="N",
        type=natural_or_none,
        default=0,
        help=str(sentence("cli", "how many backups stay in the folder, beside thinning by age; 0: as many as come")),
    )


def execute(arguments: argparse.Namespace, console: Console) -> int:
    """Write the copy and say where it is."""
    out: Path | None = arguments.output
    with console.progress() as progress:
        written = backup(arguments.project, out, progress, folder=arguments.folder, keep=arguments.keep)
    if console.json:
        console.document({"project": str(arguments.project), "backup": str(written), "bytes": written.stat().st_size})
    else:
        console.line(str(written))
    return 0
