"""``hashiya words``: the words of articles as a list to learn, on the screen or as a file."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import cast

from reader.base.sentences import sentence
from reader.cli.arguments import UsageFault, add_project, add_shape, add_text, new_file
from reader.cli.console import Console
from reader.cli.projects import article_id_of
from reader.formats.word_lists import WORD_LIST_FORMATS, word_list_format
from reader.model import Json, ListedWord
from reader.ops.article_words import language_of, list_words, to_learn
from reader.ops.known_words import shares
from reader.ops.word_forms import word_forms
from reader.ops.word_lists import export_word_list, word_list_format_for
from reader.store import Project


def describe(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    add_project(parser)
    parser.add_argument(
        "articles",
        metavar="ARTICLE",
        nargs="+",
        help=str(sentence("cli", "an article, as for “hashiya show”; of several, each word once")),
    )
    formats = ", ".join(spec.id for spec in WORD_LIST_FORMATS)
    by_name = sentence("cli", "the format of the file: {formats}; by its name without", formats=formats)
    add_text(parser, "--format", "ID", by_name)
    parser.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        type=new_file,
        help=str(sentence("cli", "the file to write; printed without")),
    )
    parser.add_argument(
        "--all",
        action="store_true",
        help=str(sentence("cli", "known and ignored words and possible names, too")),
    )
    add_shape(parser)


def execute(arguments: argparse.Namespace, console: Console) -> int:
    """List, or write the list."""
    out: Path | None = arguments.output
    if arguments.format and out is None:
        raise UsageFault(str(sentence("cli", "--format is that of a file: it needs -o.")))
    if arguments.format:
        word_list_format(arguments.format)
    with Project.open(arguments.project, read_only=True) as project, console.progress() as progress:
        ids = [article_id_of(project, wanted) for wanted in arguments.articles]
        articles = [project.articles.get(article_id) for article_id in dict.fromkeys(ids)]
        languages = list(dict.fromkeys(map(language_of, articles)))
        if len(languages) > 1:
            raise UsageFault(
                str(
                    sentence(
                        "cli",
                        "These articles are in several languages ({languages}). Name those of one language.",
                        languages=", ".join(languages),
                    )
                )
            )
        forms = word_forms(languages[0], progress=progress)
        listed = list_words(project, forms, articles, progress)
        words = listed if arguments.all else to_learn(listed)
        found = shares(project, lambda _: forms, ids).values()
        if out is not None:
            format_id = arguments.format or word_list_format_for(out)
            export_word_list(project, words, " · ".join(article.name for article in articles), out, format_id)
    known = sum(each.known for each in found) / max(1, sum(each.words for each in found))
    if console.json:
        document: dict[str, Json] = {"known_share": round(known, 4), "count": len(words)}
        document |= {"words": [_document(word) for word in words]} if out is None else {"output": str(out)}
        console.document(document)
        return 0
    if out is None:
        rows = [[str(word.count), word.level, word.shown, word.root, _one_line(word.gloss)] for word in words]
        console.table([["count", "level", "word", "root", "gloss"], *rows], right=(0,))
    console.say(
        sentence(
            "cli", "%n word(s); {share} % of the running words are known.", "", len(words), share=round(100 * known)
        )
    )
    return 0


def _one_line(gloss: str) -> str:
    return "; ".join(gloss.splitlines())


def _document(word: ListedWord) -> Json:
    return cast("Json", {**asdict(word), "forms": list(word.forms), "place": list(word.place)})
