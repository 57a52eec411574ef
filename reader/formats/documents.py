"""The results of document parsers (pages, books, word processors), their transfer as JSON, and articles made from them.

Parsers run in a separate process (``apart.py``) and return JSON, which is validated here like any untrusted file: a
parser compromised by its input can at worst return a wrong text. Everything left out is counted by kind and reported.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Literal, cast

import orjson

from reader.base.errors import UserFault
from reader.base.ids import IdSource
from reader.base.sentences import Sentence, sentence
from reader.formats.letters import guessed
from reader.formats.plain_text import article_of
from reader.model import Article, Finding, Json, Report

LeftOut = Literal[
    "picture", "script", "media", "form", "table", "deleted", "hidden", "note", "heading", "formula", "empty page",
    "unreadable", "joined", "broken part", "aside", "comment",
]  # fmt: skip
"""Things that a plain text cannot contain or contains in another form; :func:`findings` has the sentences."""

LONGEST_FIELD = 1_000
_NOT_TEXT = re.compile("[\0\ud800-\udfff]")
_FIELDS = ("title", "date", "source", "author", "language")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One article as a parser found it: its visible text, and the document's metadata (empty if there is none)."""

    text: str
    title: str = ""
    date: str = ""
    source: str = ""
    author: str = ""
    language: str = ""
    direction: Literal["rtl", "ltr", ""] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """Everything found in a document. ``encoding`` is its character encoding, where that could be ambiguous."""

    articles: tuple[Found, ...]
    left_out: Mapping[LeftOut, int] = field(default_factory=Counter["LeftOut"])
    encoding: str = ""
    certain: bool = True
    whole_page: bool = False
    """Whether the text is the whole page, because no article was found in it."""
    doubtful: bool = False
    """Whether so few words are known that the text was probably extracted wrongly; never set by a worker."""


Parser = Callable[[bytes, str], Parsed]
"""Parses a document's bytes; the second argument is the encoding chosen by the person (empty: detect)."""


def to_json(parsed: Parsed) -> bytes:
    """Serialise a document for the worker's answer."""
    return orjson.dumps({**asdict(parsed), "left_out": dict(parsed.left_out)})


def from_json(answer: bytes) -> Parsed:
    """Parse a worker's answer. Raises ``ValueError`` when it is invalid."""
    record = _dict(orjson.loads(answer))
    articles = tuple(_found(_dict(each)) for each in _list(record["articles"]))
    counts = {_text(kind): count for kind, count in _dict(record["left_out"]).items()}
    if any(
        kind not in _WORDS or not isinstance(count, int) or not 0 < count < 1 << 40 for kind, count in counts.items()
    ):
        raise ValueError("left_out")
    return Parsed(
        articles=articles,
        left_out=cast("dict[LeftOut, int]", counts),
        encoding=_text(record["encoding"])[:40],
        certain=record["certain"] is True,
        whole_page=record["whole_page"] is True,
    )


def article(found: Found, name: str, ids: IdSource) -> Article:
    """A new article. The document's metadata takes precedence over what is recognised in its text."""
    made = article_of(found.text, name, ids)
    told = {key: getattr(found, key) for key in ("date", "source", "author")}
    meta: dict[str, Json] = {**made.meta, **{key: value for key, value in told.items() if value}}
    return replace(
        made,
        title=found.title or made.title,
        language=found.language or made.language,
        direction=found.direction or made.direction,
        meta=meta,
    )


def articles(parsed: Parsed, name: str, ids: IdSource, report: Report) -> Iterator[Article]:
    """The articles of a document called ``name``; what was left out of them goes to the report."""
    if not parsed.articles:
        raise UserFault(sentence("formats", "{file} holds no text.", file=name))
    report.findings += findings(parsed, name)
    for found in parsed.articles:
        yield article(found, name, ids)


def findings(parsed: Parsed, name: str | Sentence) -> list[Finding]:
    """The findings about a document: one for each kind of thing left out.

    ``name`` is the name of its file, or a description of the source if it is not a file.
    """
    said: list[Finding] = []
    place = name if isinstance(name, str) else ""
    if not parsed.certain:
        said.append(Finding(kind="noticed", said=guessed(name, parsed.encoding), place=place))
    if parsed.whole_page:
        whole = sentence(
            "formats",
            "In {file} no article could be told apart from what stands around it; the whole page was taken.",
            file=name,
        )
        said.append(Finding(kind="noticed", said=whole, place=place))
    if parsed.doubtful:
        doubted = sentence(
            "formats",
            "Hardly a word of {file} is known: its letters seem to be named wrongly. Look at the text first.",
            file=name,
        )
        said.append(Finding(kind="noticed", said=doubted, place=place))
    for kind, count in parsed.left_out.items():
        words = _WORDS[kind](name, count)
        said.append(Finding(kind="noticed" if kind in _KEPT else "dropped", said=words, place=place))
    return said


_KEPT = ("table", "note", "unreadable", "joined")
_WORDS: Mapping[str, Callable[[str | Sentence, int], Sentence]] = {
    "picture": lambda file, n: sentence("formats", "Left out of {file}: %n picture(s).", "", n, file=file),
    "script": lambda file, n: sentence("formats", "Left out of {file}, and not run: %n script(s).", "", n, file=file),
    "media": lambda file, n: sentence(
        "formats", "Left out of {file}: %n film(s), sound(s) or embedded page(s).", "", n, file=file
    ),
    "form": lambda file, n: sentence("formats", "Left out of {file}: %n form(s) to fill in.", "", n, file=file),
    "table": lambda file, n: sentence(
        "formats", "In {file} lines of text, with a tab between cells, stand for %n table(s).", "", n, file=file
    ),
    "deleted": lambda file, n: sentence("formats", "Left out of {file}: %n tracked deletion(s).", "", n, file=file),
    "comment": lambda file, n: sentence("formats", "Left out of {file}: %n comment(s).", "", n, file=file),
    "hidden": lambda file, n: sentence("formats", "Left out of {file}: %n hidden part(s).", "", n, file=file),
    "note": lambda file, n: sentence("formats", "At the end of the text of {file}: %n note(s).", "", n, file=file),
    "heading": lambda file, n: sentence(
        "formats", "Left out of {file}: %n header(s) or footer(s) of pages.", "", n, file=file
    ),
    "formula": lambda file, n: sentence("formats", "Left out of {file}: %n formula(s).", "", n, file=file),
    "empty page": lambda file, n: sentence(
        "formats", "Without text, perhaps pictures of text, in {file}: %n page(s).", "", n, file=file
    ),
    "unreadable": lambda file, n: sentence(
        "formats", "Not to be read in {file}, and shown as �: %n letter(s).", "", n, file=file
    ),
    "joined": lambda file, n: sentence(
        "formats", "Line ends that became spaces in paragraphs of {file}: %n. Please check the text.", "", n, file=file
    ),
    "aside": lambda file, n: sentence(
        "formats",
        "Left out of {file}, as no part of its text: %n table(s) of contents or page(s) aside.",
        "",
        n,
        file=file,
    ),
    "broken part": lambda file, n: sentence("formats", "Damaged and left out of {file}: %n part(s).", "", n, file=file),
}


def _found(record: Mapping[str, object]) -> Found:
    text = _text(record["text"])
    if not text.strip() or _NOT_TEXT.search(text):
        raise ValueError("text")
    told = {key: one_line(_text(record[key])) for key in _FIELDS}
    if told["date"] and not _DATE.fullmatch(told["date"]):
        told["date"] = ""
    if not _LANGUAGE.fullmatch(told["language"]):
        told["language"] = ""
    direction = record["direction"]
    if direction not in ("rtl", "ltr", ""):
        raise ValueError("direction")
    return Found(text=text, direction=direction, **told)


def one_line(told: str) -> str:
    """A metadata value as one line of at most :data:`LONGEST_FIELD` code points, without lone surrogates."""
    return " ".join(_NOT_TEXT.sub("", told).split())[:LONGEST_FIELD]


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("no text")
    return value


def _dict(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise ValueError("no record")
    return cast("dict[str, object]", value)


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise ValueError("no list")
    return cast("list[object]", value)
