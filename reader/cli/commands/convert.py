"""``hashiya convert``: one format into another, no project kept."""

from __future__ import annotations

import argparse
from pathlib import Path

from reader.base.sentences import sentence
from reader.cli.arguments import add_format_options, add_output, add_reading, read_options
from reader.cli.console import Console
from reader.cli.reporting import print_report, report_document
from reader.ops.converting import ConvertOptions, convert
from reader.ops.importing import ImportOptions
from reader.ops.sources import reading_format


def describe(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument(
        "source", metavar="IN", type=Path, help=str(sentence("cli", "a file, or a folder with all in it"))
    )
    add_output(parser)
    parser.add_argument(
        "--from", dest="from_format", metavar="ID", required=True, help=str(sentence("cli", "its format"))
    )
    parser.add_argument(
        "--to", dest="to_format", metavar="ID", required=True, help=str(sentence("cli", "the format to write"))
    )
    add_reading(parser)
    add_format_options(parser)


def execute(arguments: argparse.Namespace, console: Console) -> int:
    """Convert all or nothing, and print the report."""
    out: Path = arguments.output
    given = read_options(arguments.option)
    of_reading = {option.id for option in reading_format(arguments.from_format).reading}
    reading = ImportOptions(
        format=arguments.from_format,
        encoding=arguments.encoding,
        annotator=arguments.annotator,
        good_lines_only=arguments.good_lines_only,
        values={name: value for name, value in given.items() if name in of_reading},
    )
    writing = {name: value for name, value in given.items() if name not in of_reading}
    options = ConvertOptions(reading=reading, values=writing)
    with console.progress() as progress:
        report = convert(arguments.source, out, arguments.to_format, options, progress)
    if console.json:
        console.document({"output": str(out), "format": arguments.to_format, **report_document(report)})
    else:
        print_report(report, console)
    return 0
