"""``hashiya import``: articles, with or without spans, from files and folders into a project."""

from __future__ import annotations

import argparse
from pathlib import Path

from reader.base.sentences import sentence
from reader.cli.arguments import add_format_options, add_project, add_reading, add_text, read_options
from reader.cli.console import Console
from reader.cli.reporting import print_report, report_document
from reader.ops.importing import ImportOptions, import_files
from reader.store import Project


def describe(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    add_project(parser)
    parser.add_argument(
        "files", metavar="FILE", nargs="+", type=Path, help=str(sentence("cli", "a file, or a folder with all in it"))
    )
    found_out = sentence("cli", "read every file as this format; found out for each file without")
    add_text(parser, "--format", "ID", found_out)
    add_reading(parser)
    add_format_options(parser)


def execute(arguments: argparse.Namespace, console: Console) -> int:
    """Import in one step: everything, or nothing."""
    options = ImportOptions(
        format=arguments.format,
        encoding=arguments.encoding,
        annotator=arguments.annotator,
        good_lines_only=arguments.good_lines_only,
        values=read_options(arguments.option),
    )
    with Project.open(arguments.project) as project:
        if project.noticed is not None:
            console.say(project.noticed)
        with console.progress() as progress:
            step, report = import_files(project, arguments.files, options, progress)
    if console.json:
        console.document({"project": str(arguments.project), "step": step.number, **report_document(report)})
    else:
        print_report(report, console)
    return 0
