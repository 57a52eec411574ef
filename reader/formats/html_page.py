"""Saved web pages: extracts the article without menus and notices, with title, date, source and author. Never fetches.

trafilatura finds the article (the extra ``html``); if it finds none, the text of the whole page is taken and this is
reported. A headline that the page shows separately is put before the text. Runs in the worker only.
"""

from __future__ import annotations

import importlib
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Literal

from reader.base.errors import EnvironmentFault, UserFault
from reader.base.sentences import sentence
from reader.formats.document_reading import DocumentReader
from reader.formats.documents import Found, LeftOut, Parsed
from reader.formats.html_archive import page_of
from reader.formats.html_encoding import decode_page
from reader.formats.html_frames import keep_lines, unframe
from reader.formats.html_text import HtmlText, lenient
from reader.formats.safe_xml import End, Event, Start
from reader.text.folding import fold

_INLINE_DATA = re.compile(r"""(["'(]\s*)data:[a-z]+/[^"')>]{200,}""", re.IGNORECASE)
_UNSEEN = "@hidden or contains(translate(@style, ' ', ''), 'display:none')"
_HIDDEN = f"//body//*[{_UNSEEN}][not(ancestor::*[{_UNSEEN}])]"
_COUNTED: dict[LeftOut, str] = {
    "picture": "//body//img | //body//svg | //body//picture[not(.//img)]",
    "script": "//script[not(@type) or not(contains(@type, 'json'))]",
    "media": "//body//video | //body//audio | //body//iframe | //body//object | //body//embed",
    "form": "//body//form",
    "hidden": _HIDDEN,
}
_FATAL = 3
_NAMES = {"head": "h2", "item": "li", "row": "tr", "cell": "td", "lb": "br", "quote": "blockquote", "list": "ul"}
"""Maps trafilatura's element names to HTML."""
_HEADLINE_WITHIN = 600
"""How many code points at the beginning of the text are searched for the headline."""
_SITE = re.compile(r"\s+[|–—-]\s+[^|–—-]+$")


def parse(data: bytes, encoding: str) -> Parsed:
    """The article of a page."""
    page = decode_page(page_of(data), encoding)
    markup = _INLINE_DATA.sub(r"\1", page.text)
    tree = _tree(markup)
    left_out = _counted(tree)
    language, direction = _told(tree)
    found = _article(tree, left_out)
    whole_page = found is None
    if found is None:
        read = lenient(markup)
        left_out |= read.left_out
        found = Found(text=read.text, title=read.heading or read.title)
    if page.unreadable:
        left_out["unreadable"] = page.unreadable
    if not found.text.strip():
        raise UserFault(sentence("formats", "{file} holds no text.", file=""))
    article = replace(found, language=language, direction=direction)
    return Parsed(
        articles=(article,), left_out=left_out, encoding=page.encoding, certain=page.certain, whole_page=whole_page
    )


def _tree(markup: str) -> Any:  # noqa: ANN401 - lxml is optional and has no types here
    try:
        html: Any = importlib.import_module("lxml.html")
        importlib.import_module("trafilatura")
    except ImportError as error:
        raise EnvironmentFault(
            sentence("formats", "Saved pages need trafilatura, which is not installed: pip install 'hashiya[html]'")
        ) from error
    parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    try:
        tree = html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except html.etree.ParserError as error:  # only white space and comments
        raise UserFault(sentence("formats", "{file} holds no text.", file="")) from error
    if any(entry.level >= _FATAL for entry in parser.error_log):  # otherwise text would be missing silently
        raise UserFault(
            sentence(
                "formats",
                "{file} is nested so deeply, or has so long a piece, that part of it would be lost. It was not read.",
                file="",
            )
        )
    return tree


def _article(tree: Any, left_out: Counter[LeftOut]) -> Found | None:  # noqa: ANN401
    """The article that trafilatura finds, with its tables counted, or None."""
    trafilatura: Any = importlib.import_module("trafilatura")
    for part in tree.xpath(_HIDDEN):
        part.drop_tree()
    keep_lines(tree)
    read = trafilatura.bare_extraction(
        tree, with_metadata=True, include_comments=False, include_tables=True, include_links=False
    )
    if read is None or read.body is None:
        return None
    unframe(read.body)
    shown = HtmlText().feed(_events(read.body))
    text = shown.text
    if not text.strip():
        return None
    left_out |= shown.left_out
    title = _line(read.title)
    headline = _SITE.sub("", title) if _SITE.search(title) and not _begins_with(text, title) else title
    if headline and not _begins_with(text, headline):
        text = f"{headline}\n\n{text}"
    date = _told_date(tree, _line(read.date))
    return Found(text=text, title=headline, date=date, source=_line(read.sitename), author=_line(read.author))


def _told_date(tree: Any, found: str) -> str:  # noqa: ANN401
    """The date that the page gives. trafilatura turns any year alone into 1 January of that year."""
    if found.endswith("-01-01"):
        htmldate: Any = importlib.import_module("htmldate")
        found = htmldate.find_date(tree, extensive_search=False, original_date=True) or ""
    return found[:10]


def _events(body: Any) -> Iterator[Event]:  # noqa: ANN401
    """An extracted article as the events of HTML."""
    etree: Any = importlib.import_module("lxml.etree")
    for what, element in etree.iterwalk(body, events=("start", "end")):
        name = _html_name(element)
        if what == "start":
            yield Start(name, {})
            if element.text:
                yield element.text
        else:
            yield End(name)
            if element.tail and element is not body:
                yield element.tail


def _html_name(element: Any) -> str:  # noqa: ANN401
    if element.tag == "list" and element.get("rend") == "ol":
        return "ol"
    return _NAMES.get(element.tag, element.tag)


def _begins_with(text: str, headline: str) -> bool:
    """Whether the headline occurs near the beginning of the text, ignoring spelling variants."""
    return fold(headline) in fold(" ".join(text[:_HEADLINE_WITHIN].split()))


def _counted(tree: Any) -> Counter[LeftOut]:  # noqa: ANN401
    return Counter({kind: count for kind, path in _COUNTED.items() if (count := len(tree.xpath(path)))})


def _told(tree: Any) -> tuple[str, Literal["rtl", "ltr", ""]]:  # noqa: ANN401
    """The language and direction that the page declares. ``ltr`` is ignored: templates declare it for anything."""
    elements = [tree, *tree.xpath("//body")[:1]]
    language = next((each.get("lang", "").strip() for each in elements if each.get("lang")), "")
    is_rtl = any(each.get("dir", "").strip().lower() == "rtl" for each in elements)
    return language, "rtl" if is_rtl else ""


def _line(told: object) -> str:
    return " ".join(told.split()) if isinstance(told, str) else ""


read = DocumentReader("html", has_encoding=True)
"""The reader of saved pages, of at most 50 MB; ``html.py`` has the entry of the format."""
