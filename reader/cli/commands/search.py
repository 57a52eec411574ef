"""``hashiya search``: words in all articles, with their context."""

from __future__ import annotations

import argparse
from dataclasses import replace

from reader.base.errors import UserFault
from reader.base.sentences import sentence
from reader.cli.arguments import UsageFault, add_project, add_shape, natural
from reader.cli.console import Console
from reader.model import Json
from reader.ops.word_forms import word_forms
from reader.ops.word_search import find_forms, one_word
from reader.store import Project, SearchHit

_CONTEXT = 40
"""Code points of context on each side of a match."""


def describe(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    add_project(parser)
    parser.add_argument(
        "query",
        metavar="QUERY",
        nargs="+",
        help=str(sentence("cli", 'words that an article must hold, whatever their spelling; "words" side by side')),
    )
    parser.add_argument(
        "--limit", metavar="N", type=natural, default=50, help=str(sentence("cli", "at most so many articles (50)"))
    )
    parser.add_argument(
        "--places",
        metavar="N",
        type=natural,
        default=3,
        help=str(sentence("cli", "at most so many places of each article (3)")),
    )
    parser.add_argument(
        "--lemma",
        action="store_true",
        help=str(sentence("cli", "all forms of the one word QUERY, whatever they look like")),
    )
    parser.add_argument(
        "--language", metavar="CODE", default="ar", help=str(sentence("cli", "with --lemma: its language (ar)"))
    )
    add_shape(parser)


def execute(arguments: argparse.Namespace, console: Console) -> int:
    """Search and print."""
    query = " ".join(arguments.query)
    if not any(character.isalnum() for character in query):
        raise UserFault(sentence("cli", "There is no word to look for in “{query}”.", query=query))
    with Project.open(arguments.project, read_only=True) as project:
        if arguments.lemma:
            hits = _all_forms(project, query, arguments, console)
            total = len(hits)
        else:
            total = len(project.search.article_ids(query))
            hits = project.search.find(query, limit=arguments.limit, places=arguments.places)
        found = [(hit, project.articles.get(hit.article_id).text) for hit in hits]
        numbers = {article_id: at for at, article_id in enumerate(project.articles.ids_in_order(), 1)}
    if console.json:
        hits_found: list[Json] = [_document(hit, text, numbers[hit.article_id]) for hit, text in found]
        console.document({"query": query, "articles": total, "hits": hits_found})
        return 0
    for hit, text in found:
        console.raw(f"{numbers[hit.article_id]}  {console.inside(hit.title or hit.article_id)}")
        for start, end in hit.ranges:
            console.raw(f"   {start:>7}  {console.inside(_in_context(text, start, end))}")
    console.say(sentence("cli", "%n article(s) found; {shown} shown.", "", total, shown=len(found)))
    return 0


def _all_forms(project: Project, query: str, arguments: argparse.Namespace, console: Console) -> list[SearchHit]:
    word, language = one_word(query), arguments.language
    if not word:
        raise UsageFault(str(sentence("cli", "--lemma looks for one word in all its forms, not for several.")))
    with console.progress() as progress:
        forms = word_forms(language, progress=progress)
        found = find_forms(project, forms, word, language=language, limit=arguments.limit, progress=progress)
    console.say(sentence("cli", "Looked for: all forms of {word}.", word=found.lemma))
    return [replace(hit, ranges=hit.ranges[: arguments.places]) for hit in found.hits]


def _in_context(text: str, start: int, end: int) -> str:
    first, last = max(0, start - _CONTEXT), min(len(text), end + _CONTEXT)
    before, after = "…" if first else "", "…" if last < len(text) else ""
    return f"{before}{text[first:start]}[{text[start:end]}]{text[end:last]}{after}"


def _document(hit: SearchHit, text: str, number: int) -> dict[str, Json]:
    return {
        "number": number,
        "id": hit.article_id,
        "title": hit.title,
        "places": [
            {
                "start": start,
                "end": end,
                "text": text[start:end],
                "before": text[max(0, start - _CONTEXT) : start],
                "after": text[end : end + _CONTEXT],
            }
            for start, end in hit.ranges
        ],
    }
