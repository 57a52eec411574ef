"""Converts HTML and XHTML to the visible text: headings, paragraphs, lists, tables; no scripts or hidden content.

Used for books (``epub.py``), the clipboard (``clip.py``) and rendered Markdown. Saved pages, in which the article has
to be found first, are read by ``html_page.py``. Nothing that a page refers to is ever opened.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from html.parser import HTMLParser
from typing import Literal

from reader.base.errors import UserFault
from reader.formats.blocks import BULLET, Blocks
from reader.formats.documents import LeftOut
from reader.formats.safe_xml import End, Event, Start, events

_SKIPPED: Mapping[str, LeftOut | None] = {
    "script": "script", "style": None, "template": None, "noscript": None, "svg": "picture", "math": "formula",
    "video": "media", "audio": "media", "object": "media", "iframe": "media", "select": "form", "textarea": "form",
    "button": "form", "rp": None, "rt": None,
}  # fmt: skip
_VOID = frozenset(("area", "base", "br", "col", "embed", "hr", "img", "image", "input", "link", "meta", "source",
                   "track", "wbr"))  # fmt: skip
_PARAGRAPHS = frozenset((
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "main",
    "nav", "ol", "p", "pre", "section", "summary", "table", "ul",
))  # fmt: skip
_TIGHT = frozenset(("li", "tr", "dt", "dd"))
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE)


class HtmlText:
    """Builds the text of a document. Feed it events in order, then read :attr:`text` and the other attributes."""

    def __init__(self) -> None:
        self._blocks = Blocks()
        self._skipped: list[str] = []
        self._lists: list[int | None] = []
        self._exact = 0
        self._cells = 0
        self._title: list[str] | None = None
        self._heading = ""
        self.title = ""
        """The content of ``<title>``."""
        self.heading = ""
        """The first heading of the highest rank."""
        self.language = ""
        self.direction: Literal["rtl", "ltr", ""] = ""
        self.left_out: Counter[LeftOut] = Counter()

    @property
    def text(self) -> str:
        """The text so far."""
        return self._blocks.text()

    def feed(self, found: Iterable[Event]) -> HtmlText:
        """Process the events of a document."""
        for event in found:
            if isinstance(event, Start):
                self.start(event.name.lower(), event.attributes)
            elif isinstance(event, End):
                self.end(event.name.lower())
            else:
                self.words(event)
        return self

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Process the start of an element."""
        if self._skipped:
            if name not in _VOID:
                self._skipped.append(name)
            return
        if name in _SKIPPED or (name not in _VOID and _is_hidden(attributes)):
            kind = _SKIPPED.get(name, "hidden")
            if kind:
                self.left_out[kind] += 1
            self._skipped.append(name)
            return
        if name in ("html", "body"):
            self._told(attributes)
        elif name == "title" and not self.title:
            self._title = []
        elif name in ("img", "image"):
            self.left_out["picture"] += 1
        elif name == "embed":
            self.left_out["media"] += 1
        elif name == "br":
            self._blocks.line_end()
        elif name in ("td", "th"):
            self._cells += 1
        elif name in _PARAGRAPHS or name in _TIGHT:
            self._begin(name, attributes)

    def end(self, name: str) -> None:
        """Process the end of an element, even of one that was never opened or is already closed."""
        if self._skipped:
            if name in self._skipped:
                while self._skipped.pop() != name:
                    pass
            return
        if name == "title" and self._title is not None:
            self.title = " ".join("".join(self._title).split())
            self._title = None
        elif name in ("td", "th"):
            self._cells = max(self._cells - 1, 0)
            self._blocks.cell()
        elif name in _TIGHT:
            self._blocks.end(tight=True)
        elif name in _PARAGRAPHS:
            self._finish(name)

    def words(self, text: str) -> None:
        """Process a piece of text."""
        if self._title is not None:
            self._title.append(text)
        elif not self._skipped:
            self._blocks.words(text, exact=self._exact > 0)

    def _begin(self, name: str, attributes: Mapping[str, str]) -> None:
        if self._cells and name not in ("table", "tr"):  # paragraphs inside a cell do not break the row
            if not self._blocks.is_empty:
                self._blocks.words(" ")
            return
        if name == "li" and self._blocks.is_empty:
            self._blocks.end(tight=True)
        else:
            self._blocks.end(tight=name in _TIGHT)
        if name in ("ul", "ol"):
            self._lists.append(_first_number(attributes) if name == "ol" else None)
        elif name == "li":
            self._item()
        elif name == "table":
            self.left_out["table"] += 1
        elif name == "pre":
            self._exact += 1
        if name in _HEADINGS:
            self._heading = name

    def _item(self) -> None:
        number = self._lists[-1] if self._lists else None
        if number is None:
            self._blocks.words(BULLET)
        else:
            self._blocks.words(f"{number}. ")
            self._lists[-1] = number + 1

    def _finish(self, name: str) -> None:
        if self._cells and name != "table":
            self._blocks.words(" ")
            return
        if name == "table":
            self._cells = 0
        said = self._blocks.end()
        if name in ("ul", "ol") and self._lists:
            self._lists.pop()
        elif name == "pre":
            self._exact = max(self._exact - 1, 0)
        elif name in _HEADINGS and said and not self.heading:
            self.heading = " ".join(said.split())

    def _told(self, attributes: Mapping[str, str]) -> None:
        self.language = attributes.get("lang", "").strip() or self.language
        direction = attributes.get("dir", "").strip().lower()
        if direction in ("rtl", "ltr"):
            self.direction = direction


class _Lenient(HTMLParser):
    """Parses HTML as leniently as browsers do and passes it on as events."""

    def __init__(self, text: HtmlText) -> None:
        super().__init__(convert_charrefs=True)
        self._text = text

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._text.start(tag, {key: value or "" for key, value in attrs})

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        self._text.end(tag)

    def handle_data(self, data: str) -> None:
        self._text.words(data)


def lenient(markup: str) -> HtmlText:
    """The text of HTML that may be malformed in any way."""
    text = HtmlText()
    reader = _Lenient(text)
    reader.feed(markup)
    reader.close()
    return text


def strict_or_lenient(data: bytes, file: str) -> HtmlText:
    """The text of XHTML. Malformed XML is parsed leniently as HTML, unless it declares entities, which is refused."""
    try:
        return HtmlText().feed(events(data, file))
    except UserFault:
        if b"<!ENTITY" in data or b"<!ELEMENT" in data or b"\0" in data:
            raise
    return lenient(data.decode("utf-8", "replace"))


def _is_hidden(attributes: Mapping[str, str]) -> bool:
    return "hidden" in attributes or bool(_HIDDEN.search(attributes.get("style", "")))


def _first_number(attributes: Mapping[str, str]) -> int:
    start = attributes.get("start", "1").strip()
    return int(start) if start.isascii() and start.isdigit() and len(start) < 9 else 1
