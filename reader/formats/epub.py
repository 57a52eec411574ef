"""EPUB: the chapters of a book as articles, in spine order, with the language and direction of each document.

Reads container, package and spine itself; nothing outside the file is opened and nothing is unpacked to disk. Books
with digital rights management are refused; obfuscated fonts are not, since the text does not depend on them. Runs in
the worker only.
"""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import unquote

from reader.base.errors import UserFault
from reader.base.sentences import Sentence, sentence
from reader.formats.document_reading import DocumentReader
from reader.formats.documents import Found, LeftOut, Parsed
from reader.formats.html_text import HtmlText, strict_or_lenient
from reader.formats.safe_xml import Start, events
from reader.formats.safe_zip import Members, members
from reader.formats.spec import FormatSpec
from reader.text.direction import article_direction

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_RIGHTS = ("META-INF/rights.xml", "META-INF/sinf.xml", "META-INF/license.lcpl")
_OF_TYPEFACES = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_TEXTS = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml")
_TOLD = ("title", "creator", "language", "publisher", "date")
_RTL = ("ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "ckb", "dv", "syr")


@dataclass(slots=True)
class _Book:
    """The contents of the package document."""

    told: dict[str, str] = field(default_factory=dict[str, str])
    items: dict[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])
    """Name and media type of each file, by id."""
    spine: list[str] = field(default_factory=list[str])
    aside: set[str] = field(default_factory=set[str])
    """Ids outside the reading order: the table of contents, and pages that are only reached through links."""
    direction: Literal["rtl", "ltr", ""] = ""


def parse(data: bytes, encoding: str) -> Parsed:
    """The chapters of a book that contain text."""
    inside = members(data, file="")
    _refuse_rights(inside)
    book = _book(inside)
    left_out: Counter[LeftOut] = Counter()
    found: list[Found] = []
    for id_ in book.spine:
        name, kind = book.items.get(id_, ("", ""))
        if kind not in _TEXTS:
            continue
        try:
            read = strict_or_lenient(inside[name], "")
        except KeyError:
            left_out["broken part"] += 1
            continue
        if id_ in book.aside:
            left_out["aside"] += bool(read.text.strip())
            continue
        left_out.update(read.left_out)
        if read.text.strip():
            found.append(_chapter(read, book, len(found)))
    if not found:
        raise UserFault(sentence("formats", "{file} holds no chapter with text in it.", file=""))
    return Parsed(articles=tuple(found), left_out=+left_out)


def _refuse_rights(inside: Members) -> None:
    if any(name in inside for name in _RIGHTS):
        raise UserFault(_locked())
    if _ENCRYPTION not in inside:
        return
    for event in events(inside[_ENCRYPTION], ""):
        if not isinstance(event, Start) or event.name != "EncryptionMethod":
            continue
        if event.attributes.get("Algorithm", "") not in _OF_TYPEFACES:
            raise UserFault(_locked())


def _book(inside: Members) -> _Book:
    """Read the package document, with file names resolved to full paths."""
    if _CONTAINER not in inside:
        raise UserFault(_no_book())
    package = ""
    for event in events(inside[_CONTAINER], ""):
        if isinstance(event, Start) and event.name == "rootfile" and not package:
            package = unquote(event.attributes.get("full-path", ""))
    if package not in inside:
        raise UserFault(_no_book())
    book = _Book()
    telling = ""
    folder = posixpath.dirname(package)
    for event in events(inside[package], ""):
        if isinstance(event, Start):
            is_new = event.name in _TOLD and event.name not in book.told
            telling = event.name if is_new and event.attributes.get("event") != "modification" else ""
            _take(event, book, folder)
        elif isinstance(event, str):
            if telling:
                book.told[telling] = book.told.get(telling, "") + event
        else:
            telling = ""
    return book


def _take(event: Start, book: _Book, folder: str) -> None:
    told: Mapping[str, str] = event.attributes
    if event.name == "item":
        name = posixpath.normpath(posixpath.join(folder, unquote(told.get("href", ""))))
        book.items[told.get("id", "")] = (name, told.get("media-type", ""))
        if "nav" in told.get("properties", "").split():
            book.aside.add(told.get("id", ""))
    elif event.name == "itemref":
        book.spine.append(told.get("idref", ""))
        if told.get("linear", "yes") == "no":
            book.aside.add(told.get("idref", ""))
    elif event.name == "spine":
        direction = told.get("page-progression-direction", "")
        book.direction = direction if direction in ("rtl", "ltr") else ""


def _chapter(read: HtmlText, book: _Book, number: int) -> Found:
    text = read.text
    language = (read.language or book.told.get("language", "")).strip()
    title = " ".join(book.told.get("title", "").split())
    named = read.heading or (read.title if read.title != title else "")
    return Found(
        text=text,
        title=named or (f"{title} ({number + 1})" if title else ""),
        date=book.told.get("date", "").strip()[:10],
        source=title,
        author=" ".join(book.told.get("creator", "").split()),
        language=language,
        direction=read.direction or _by_language(read.language) or article_direction(text, book.direction or "ltr"),
    )


def _by_language(language: str) -> Literal["rtl", "ltr", ""]:
    main = language.lower().split("-")[0].strip()
    return "" if not main else "rtl" if main in _RTL else "ltr"


def _locked() -> Sentence:
    return sentence(
        "formats",
        "{file} is locked by its seller (digital rights management) and cannot be read here. Take a copy without it.",
        file="",
    )


def _no_book() -> Sentence:
    return sentence("formats", "{file} is no EPUB book, or a damaged one.", file="")


EPUB = FormatSpec(
    id="epub",
    name_en="Book (EPUB)",
    name_ar="كتاب EPUB",
    extensions=(".epub",),
    unit="none",
    reads=sentence("formats", "each chapter of a book as an article, with its language and direction"),
    read=DocumentReader("epub", largest=100_000_000),
)
