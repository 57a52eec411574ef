"""Markdown: a file is one article, read as its rendered text.

Front matter between two lines of ``---`` gives metadata (title, date, author, source, lang). markdown-it parses the
rest, including raw HTML.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from reader.base.errors import UserFault
from reader.base.sentences import sentence
from reader.formats.document_reading import DocumentReader
from reader.formats.documents import Found, Parsed
from reader.formats.html_text import lenient
from reader.formats.spec import FormatSpec
from reader.text.encoding import decode

_FRONT = re.compile(r"\A---[ \t]*\r?\n(.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_TOLD = re.compile(r"^(\w+)[ \t]*:[ \t]*(.+?)[ \t]*$", re.MULTILINE)
_DEEPEST = 100
_DATE = re.compile(r"\d{4}-\d\d-\d\d")


def parse(data: bytes, encoding: str) -> Parsed:
    """The article in a Markdown file."""
    from markdown_it import MarkdownIt  # noqa: PLC0415 - only the worker needs it

    decoded = decode(data, encoding or None)
    told, body = _front(decoded.text)
    reader = MarkdownIt("commonmark", {"html": True, "maxNesting": _DEEPEST}).enable(["table", "strikethrough"])
    tokens = reader.parse(body)
    if any(token.level >= _DEEPEST - 2 for token in tokens):  # deeper content is missing from the tokens
        raise UserFault(
            sentence(
                "formats",
                "{file} is nested so deeply, or has so long a piece, that part of it would be lost. It was not read.",
                file="",
            )
        )
    read = lenient(reader.renderer.render(tokens, reader.options, {}))
    text = read.text
    found = Found(
        text=text,
        title=told.get("title", "") or read.heading,
        date=date[0] if (date := _DATE.search(told.get("date", ""))) else "",
        source=told.get("source", ""),
        author=told.get("author", ""),
        language=told.get("lang", "") or told.get("language", ""),
    )
    articles = (found,) if text.strip() else ()
    return Parsed(articles=articles, left_out=read.left_out, encoding=decoded.encoding, certain=decoded.certain)


def _front(text: str) -> tuple[Mapping[str, str], str]:
    """Split off the front matter: its values, and the rest of the text."""
    front = _FRONT.match(text)
    if front is None:
        return {}, text
    told = {key.lower(): value.strip("\"'") for key, value in _TOLD.findall(front[1])}
    return (told, text[front.end() :]) if told else ({}, text)


MARKDOWN = FormatSpec(
    id="markdown",
    name_en="Markdown",
    name_ar="ماركداون Markdown",
    extensions=(".md", ".markdown"),
    unit="none",
    reads=sentence("formats", "one article a file; what a reader sees, without the marks of headings and emphasis"),
    read=DocumentReader("markdown", has_encoding=True),
)
