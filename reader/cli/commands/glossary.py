"""``hashiya glossary``: glossaries into a project, out of it, and which it has."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from reader.base.sentences import sentence
from reader.cli.arguments import UsageFault, add_encoding, add_many, add_project, add_shape, add_text, new_file
from reader.cli.console import Console
from reader.cli.reporting import print_report, report_document
from reader.formats.glossaries import GLOSSARY_FORMATS, glossary_format
from reader.formats.glossaries.table import FIELDS
from reader.ops.glossary_files import (
    STARTER,
    GlossaryImport,
    export_glossaries,
    glossary_format_for,
    glossary_named,
    import_glossary_file,
)
from reader.store import Project

_ACTIONS = ("import", "export", "list")


def describe(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument(
        "action", metavar="import|export|list", choices=_ACTIONS, help=str(sentence("cli", "what is to be done"))
    )
    add_project(parser)
    parser.add_argument(
        "file",
        metavar="FILE",
        nargs="?",
        help=str(sentence("cli", "for import: a glossary's file, or “{starter}”", starter=STARTER)),
    )
    formats = ", ".join(spec.id for spec in GLOSSARY_FORMATS)
    add_text(parser, "--format", "ID", sentence("cli", "the format: {formats}; found out without", formats=formats))
    add_encoding(parser)
    fields = ", ".join(FIELDS)
    column = sentence("cli", "which column of a table holds a field ({fields}), from 1 on", fields=fields)
    add_many(parser, "--column", "FIELD=N", column)
    add_text(parser, "--name", "TEXT", sentence("cli", "what the glossary is called; as the file says without"))
    add_text(parser, "--source", "TEXT", sentence("cli", "where it is from"))
    add_text(parser, "--licence", "TEXT", sentence("cli", "its licence"))
    parser.add_argument(
        "--beside",
        action="store_true",
        help=str(sentence("cli", "import it beside a glossary of the same name, instead of bringing that up to date")),
    )
    add_text(parser, "--annotator", "NAME", sentence("cli", "who imports it"))
    only = sentence("cli", "for export: only this glossary, by name or id; may be repeated")
    add_many(parser, "--glossary", "NAME", only)
    parser.add_argument(
        "-o", "--output", metavar="OUT", type=new_file, help=str(sentence("cli", "for export: the file to write"))
    )
    add_shape(parser)


def execute(arguments: argparse.Namespace, console: Console) -> int:
    """List, import or export glossaries."""
    if arguments.format:
        glossary_format(arguments.format)  # report an unknown format before opening any file
    action: str = arguments.action
    if (action == "import") != (arguments.file is not None):
        raise UsageFault(str(sentence("cli", "FILE is what is imported; it belongs to import, which needs it.")))
    if (action == "export") != (arguments.output is not None):
        raise UsageFault(str(sentence("cli", "-o names the file to export to; it belongs to export, which needs it.")))
    return {"import": _import, "export": _export, "list": _list}[action](arguments, console)


def _import(arguments: argparse.Namespace, console: Console) -> int:
    options = GlossaryImport(
        format=arguments.format,
        encoding=arguments.encoding,
        columns=_columns(arguments.column),
        name=arguments.name,
        source=arguments.source,
        licence=arguments.licence,
        annotator=arguments.annotator,
        beside=arguments.beside,
    )
    with Project.open(arguments.project) as project, console.progress() as progress:
        step, report = import_glossary_file(project, Path(arguments.file), options, progress)
    if console.json:
        console.document({"project": str(arguments.project), "step": step.number, **report_document(report)})
    else:
        print_report(report, console)
    return 0


def _export(arguments: argparse.Namespace, console: Console) -> int:
    out: Path = arguments.output
    format_id = arguments.format or glossary_format_for(out)
    with Project.open(arguments.project, read_only=True) as project, console.progress() as progress:
        ids = [glossary_named(project, name).id for name in arguments.glossary]
        report = export_glossaries(project, out, format_id, ids, progress)
    if console.json:
        console.document({"output": str(out), "format": format_id, **report_document(report)})
    else:
        print_report(report, console)
    return 0


def _list(arguments: argparse.Namespace, console: Console) -> int:
    with Project.open(arguments.project, read_only=True) as project:
        glossaries, sizes = project.glossaries.all(), project.glossaries.sizes()
    if console.json:
        console.document({"glossaries": [{**asdict(each), "entries": sizes.get(each.id, 0)} for each in glossaries]})
        return 0
    rows = [
        [str(sizes.get(each.id, 0)), "yes" if each.enabled else "no", f"{each.language}-{each.target}", each.name,
         each.licence, each.source]
        for each in glossaries
    ]  # fmt: skip
    console.table([["entries", "used", "languages", "name", "licence", "source"], *rows], right=(0,))
    console.say(sentence("cli", "Glossaries: {count}.", count=len(rows)))
    return 0


def _columns(pairs: Sequence[str]) -> dict[str, int]:
    columns: dict[str, int] = {}
    for pair in pairs:
        name, _, number = pair.partition("=")
        if name not in FIELDS or not number.isdecimal() or not 1 <= int(number[:6]) <= 10_000:
            fields = ", ".join(FIELDS)
            raise UsageFault(
                str(
                    sentence(
                        "cli", "--column needs FIELD=N, a field ({fields}) and a number, not “{given}”.",
                        fields=fields, given=pair,
                    )
                )
            )  # fmt: skip
        columns[name] = int(number) - 1
    return columns
