"""``hashiya list``: the articles of a project, numbered in the order of import."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from functools import cache
from typing import get_args

from reader.base.errors import UserFault
from reader.base.progress import Progress
from reader.base.sentences import sentence
from reader.cli.arguments import add_many, add_project, add_shape, add_text
from reader.cli.console import Console
from reader.model import ArticleState, ArticleSummary, Json
from reader.ops.filters import filter_named
from reader.ops.known_words import by_share, shares
from reader.ops.word_forms import word_forms
from reader.store import ArticleFilter, Project
from reader.store.filter import KNOWN, ORDERS, by_field

_PAGE = 1_000


def describe(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    add_project(parser)
    parser.add_argument(
        "--state",
        choices=get_args(ArticleState),
        default="",
        help=str(sentence("cli", "only articles in this state; the numbers stay those of the whole list")),
    )
    through = sentence("cli", "only what a saved filter lets through, or one of: undone, new, done, casualty")
    add_text(parser, "--filter", "NAME", through)
    order = sentence(
        "cli", "another order: title, date, source, state, spans, length, known, or a field of the articles"
    )
    add_text(parser, "--sort", "NAME", order)
    parser.add_argument(
        "--reverse", action="store_true", help=str(sentence("cli", "the last one of the order comes first"))
    )
    add_many(parser, "--field", "NAME", sentence("cli", "show this field of the articles as well; may be repeated"))
    parser.add_argument(
        "--known",
        action="store_true",
        help=str(sentence("cli", "show how many of the running words are known; the first time this takes a while")),
    )
    add_shape(parser)


def execute(arguments: argparse.Namespace, console: Console) -> int:
    """List the articles."""
    fields: list[str] = arguments.field
    by_known = arguments.sort == KNOWN
    with Project.open(arguments.project, read_only=True) as project, console.progress() as progress:
        ids = _chosen(project, arguments)
        known = _known(project, ids, progress) if arguments.known or by_known else None
        if known is not None and by_known:
            ids = by_share(ids, known, descending=arguments.reverse)
        numbers = {article_id: number for number, article_id in enumerate(project.articles.ids_in_order(), 1)}
        summaries: list[ArticleSummary] = []
        values: dict[str, dict[str, str]] = {}
        for start in range(0, len(ids), _PAGE):
            page = ids[start : start + _PAGE]
            summaries += project.articles.summaries_of(page)
            values |= project.articles.field_values(page, fields) if fields else {}
    if console.json:
        shown: list[Json] = [
            _document(numbers[each.id], each, fields, values.get(each.id, {}))
            | ({"known_share": round(known.get(each.id, 0), 4)} if known is not None else {})
            for each in summaries
        ]
        console.document({"articles": shown})
        return 0
    rows = [
        [
            *_row(numbers[each.id], each),
            *([f"{round(100 * known.get(each.id, 0))} %"] if known is not None else []),
            *_values(fields, values.get(each.id, {})),
            each.title,
        ]
        for each in summaries
    ]
    more = ["known"] if known is not None else []
    header = ["no.", "state", "spans", "length", "date", "source", *more, *fields, "title"]
    console.table([header, *rows], right=(0, 2, 3, *(6 for _ in more)))
    console.say(sentence("cli", "%n article(s).", "", len(rows)))
    return 0


def _chosen(project: Project, arguments: argparse.Namespace) -> list[str]:
    chosen = filter_named(project, arguments.filter) if arguments.filter else ArticleFilter()
    if arguments.state:
        both = not chosen.states or arguments.state in chosen.states
        chosen = replace(chosen, states=(arguments.state,), ids=None if both else ())
    return project.articles.ids_in_order(
        _order(project, arguments.sort or "imported"), descending=arguments.reverse, chosen=chosen
    )


def _known(project: Project, ids: Sequence[str], progress: Progress) -> dict[str, float]:
    """The share of known words by article."""
    found = shares(project, cache(word_forms), ids, progress)
    return {each: share.known_share for each, share in found.items()}


def _order(project: Project, name: str) -> str:
    """A built-in order, or the order by a ``meta`` field of the articles. Raises ``UserFault`` for neither."""
    if name in (*ORDERS, KNOWN):
        return name
    if name not in project.articles.fields():
        raise UserFault(
            sentence(
                "cli",
                "There is no order and no field “{name}”. Orders are: {known}.",
                name=name,
                known=", ".join((*ORDERS, KNOWN)),
            )
        )
    return by_field(name)


def _document(
    number: int, summary: ArticleSummary, fields: Sequence[str], values: Mapping[str, str]
) -> dict[str, Json]:
    more: dict[str, Json] = {"fields": {name: values.get(name, "") for name in fields}} if fields else {}
    return {"number": number, **asdict(summary), **more}


def _values(fields: Sequence[str], values: Mapping[str, str]) -> list[str]:
    return [values.get(name, "") for name in fields]


def _row(number: int, summary: ArticleSummary) -> list[str]:
    return [
        str(number),
        summary.state,
        str(summary.span_count),
        str(summary.length),
        summary.date,
        summary.source,
    ]
