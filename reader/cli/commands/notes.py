"""``hashiya notes``: bookmarks, highlights and notes of readers, on the screen or as a file."""

from __future__ import annotations

import argparse
from pathlib import Path

from reader.base.sentences import sentence
from reader.cli.arguments import UsageFault, add_project, add_shape, new_file
from reader.cli.console import Console
from reader.cli.projects import article_id_of
from reader.formats.marginalia import MARGINALIA_FORMATS
from reader.model import Json, ListedMarginal
from reader.ops.marginalia import export_marginalia, list_marginalia
from reader.store import Project


def describe(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    formats = [spec.id for spec in MARGINALIA_FORMATS]
    add_project(parser)
    parser.add_argument(
        "articles",
        metavar="ARTICLE",
        nargs="*",
        help=str(sentence("cli", "an article, as for “hashiya show”; all without")),
    )
    parser.add_argument(
        "--kind",
        choices=["bookmark", "highlight", "note"],
        action="append",
        default=[],
        help=str(sentence("cli", "only these; may be given several times")),
    )
    parser.add_argument(
        "--with", dest="query", metavar="WORDS", default="", help=str(sentence("cli", "only those with these words"))
    )
    parser.add_argument("--annotator", metavar="NAME", help=str(sentence("cli", "only those of this reader")))
    parser.add_argument(
        "--format",
        metavar="ID",
        default="",
        choices=["", *formats],
        help=str(sentence("cli", "the format of the file: {formats}; by its name without", formats=", ".join(formats))),
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        type=new_file,
        help=str(sentence("cli", "the file to write; printed without")),
    )
    add_shape(parser)


def execute(arguments: argparse.Namespace, console: Console) -> int:
    """List them, or write the list."""
    out: Path | None = arguments.output
    if arguments.format and out is None:
        raise UsageFault(str(sentence("cli", "--format is that of a file: it needs -o.")))
    with Project.open(arguments.project, read_only=True) as project:
        ids = [article_id_of(project, wanted) for wanted in arguments.articles] or None
        listed = list_marginalia(
            project, ids, kinds=arguments.kind, query=arguments.query, annotator=arguments.annotator
        )
        if out is not None:
            export_marginalia(project, listed, title_of(listed, project.path), out, arguments.format)
    if console.json:
        document: dict[str, Json] = {"count": len(listed)}
        document |= {"marginalia": [_document(each) for each in listed]} if out is None else {"output": str(out)}
        console.document(document)
        return 0
    if out is None:
        rows = [[each.marginal.kind, each.title, each.words, " ".join(each.marginal.text.split())] for each in listed]
        console.table([["kind", "article", "words", "note"], *rows])
    console.say(sentence("cli", "%n bookmark(s), highlight(s) and note(s).", "", len(listed)))
    return 0


def title_of(listed: list[ListedMarginal], project: Path) -> str:
    """The title of a file: the one article's, or the project's name."""
    titles = list(dict.fromkeys(each.title for each in listed))
    return titles[0] if len(titles) == 1 else project.stem


def _document(each: ListedMarginal) -> Json:
    marginal = each.marginal
    return {
        "id": marginal.id,
        "article": marginal.article_id,
        "title": each.title,
        "kind": marginal.kind,
        "start": marginal.start,
        "end": marginal.end,
        "text": each.quote,
        "colour": marginal.colour,
        "note": marginal.text,
        "annotator": marginal.annotator,
        "created": marginal.created,
        "updated": marginal.updated,
    }
