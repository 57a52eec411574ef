"""``hashiya show``: one article with its spans, in a terminal or as text."""

from __future__ import annotations

import argparse
import json
from io import BytesIO
from typing import cast

from reader.base.progress import no_progress
from reader.base.sentences import sentence
from reader.cli.arguments import add_project, add_shape
from reader.cli.console import Console
from reader.cli.marking import marked_lines, marked_text
from reader.cli.projects import article_id_of
from reader.cli.visible import one_line
from reader.formats.hashiya_jsonl import write
from reader.formats.spec import WriteOptions
from reader.model import AnnotatedArticle, Article, Json, Report, Span
from reader.store import Project
from reader.text.direction import Direction, article_direction


def describe(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    add_project(parser)
    parser.add_argument(
        "article",
        metavar="ARTICLE",
        help=str(sentence("cli", "its number in “hashiya list”, its id or the unique beginning of one, or its title")),
    )
    add_shape(parser)


def execute(arguments: argparse.Namespace, console: Console) -> int:
    """Show the article."""
    with Project.open(arguments.project, read_only=True) as project:
        found = project.articles.annotated(article_id_of(project, arguments.article))
    if console.json:
        console.document(_as_line(found))
        return 0
    _head(found, console)
    if console.manner == "untouched":
        console.raw(marked_text(found.article.text, found.spans))
    else:
        for line in marked_lines(
            found.article.text,
            found.spans,
            console.manner,
            columns=console.columns,
            default=_direction(found.article),
        ):
            console.raw(line)
    console.line()
    rows = [_row(number, span, found.article.text) for number, span in enumerate(found.spans, 1)]
    console.table([["no.", "start", "end", "label", "annotator", "status", "text"], *rows], right=(0, 1, 2))
    return 0


def _as_line(found: AnnotatedArticle) -> dict[str, Json]:
    """The article as an object of our own format."""
    stream = BytesIO()
    write([found], stream, WriteOptions(), Report(), no_progress)
    return cast("dict[str, Json]", json.loads(stream.getvalue()))


def _direction(article: Article) -> Direction:
    return article.direction or article_direction(article.text)


def _head(found: AnnotatedArticle, console: Console) -> None:
    article = found.article
    console.line(one_line(article.title))
    known = [("id", article.id), ("state", article.state)]
    known += [(name, str(value)) for name, value in article.meta.items() if isinstance(value, str | int | float)]
    known += [("spans", str(len(found.spans)))]
    console.raw("  ".join(f"{name}: {console.inside(value)}" for name, value in known))
    console.line()


def _row(number: int, span: Span, text: str) -> list[str]:
    covered = " … ".join(text[start:end] for start, end in span.pieces)
    return [str(number), str(span.start), str(span.end), span.label, span.annotator, span.status, covered]
