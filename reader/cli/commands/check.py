"""``hashiya check``: whether a project's file and data are whole; with ``--repair`` what can be mended is."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from reader.base.sentences import Sentence, sentence
from reader.cli.arguments import add_project
from reader.cli.console import Console
from reader.model import Json
from reader.ops.checking import CheckReport, RepairReport, check, repair

_SHOWN = 20


def describe(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    add_project(parser)
    parser.add_argument(
        "--repair",
        action="store_true",
        help=str(sentence("cli", "rebuild what the log still knows, or save what can be read into a new file")),
    )


def execute(arguments: argparse.Namespace, console: Console) -> int:
    """Check, and repair if asked; exit code 1 when problems remain."""
    path: Path = arguments.project
    with console.progress() as progress:
        found = repair(path, progress) if arguments.repair else check(path, progress)
    return _repaired(found, console) if isinstance(found, RepairReport) else _checked(found, console)


def _checked(report: CheckReport, console: Console) -> int:
    if console.json:
        console.document(_document(report))
    else:
        console.table([[str(count), name] for name, count in report.counts.items()], right=(0,), headings=False)
        console.line(f"SQLite {report.sqlite_version}")
        _list(report.problems, console, sentence("cli", "Found:"))
    if report.sound:
        console.say(sentence("cli", "{file} is whole.", file=report.path))
        return 0
    console.say(
        sentence(
            "cli",
            "%n problem(s) in {file}. “hashiya check --repair” mends or saves what it can.",
            "",
            len(report.problems),
            file=report.path,
        )
    )
    return 1


def _repaired(report: RepairReport, console: Console) -> int:
    if console.json:
        document: dict[str, Json] = {
            "project": str(report.path),
            "done": [str(said) for said in report.done],
            "lost": [str(said) for said in report.lost],
            "before": _document(report.before),
        }
        console.document(document)
        return 0
    _list(report.before.problems, console, sentence("cli", "Found:"))
    _list(report.done, console, sentence("cli", "Done:"))
    _list(report.lost, console, sentence("cli", "Lost:"))
    if report.before.sound:
        console.say(sentence("cli", "{file} is whole; nothing was to be repaired.", file=report.path))
    elif report.lost:
        console.say(sentence("cli", "%n record(s) could not be saved.", "", len(report.lost)))
    return 0


def _list(all_of_them: Sequence[Sentence], console: Console, heading: Sentence) -> None:
    """The first of them under ``heading``, and how many more there are."""
    if all_of_them:
        console.line(heading)
    for said in all_of_them[:_SHOWN]:
        console.raw("  " + console.inside(str(said)))
    if len(all_of_them) > _SHOWN:
        console.line(sentence("cli", "  … and %n more; with --json all are listed.", "", len(all_of_them) - _SHOWN))


def _document(report: CheckReport) -> dict[str, Json]:
    return {
        "project": str(report.path),
        "sound": report.sound,
        "problems": [str(said) for said in report.problems],
        "counts": dict(report.counts.items()),
        "sqlite": report.sqlite_version,
    }
