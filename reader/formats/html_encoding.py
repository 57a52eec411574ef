"""Detects the encoding of a web page: its declaration is a hint, its bytes decide.

Arabic pages often declare a wrong encoding or none; browsers guess, and so does this module. A page that is nearly all
valid UTF-8 is treated as damaged UTF-8: each unreadable place becomes U+FFFD and is counted.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from reader.base.errors import UserFault
from reader.text.encoding import decode

_DECLARED = re.compile(rb"""<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
_XML_DECLARED = re.compile(rb"""\A\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})""")
_LOOKED_AT = 8_192
_HEBREW = re.compile("[\u05d0-\u05ea]")
_NEARLY = 0.02
"""Up to this share of damaged non-ASCII characters, the page is still certainly UTF-8."""


class Page(NamedTuple):
    """A decoded page, with the number of ``unreadable`` places (U+FFFD). Not ``certain``: the encoding is a guess."""

    text: str
    encoding: str
    certain: bool
    unreadable: int = 0


def decode_page(data: bytes, encoding: str = "") -> Page:
    """Decode a page. Raises ``UserFault`` when it is not text or is not valid in the chosen ``encoding``."""
    if encoding:
        decoded = decode(data, encoding)
        return Page(decoded.text, decoded.encoding, certain=True)
    declared = declared_encoding(data)
    hebrew = _in_declared(data, declared)
    if hebrew is not None and _is_hebrew(hebrew):
        return Page(hebrew, declared, certain=True)
    try:
        decoded = decode(data)
    except UserFault:
        damaged = _damaged_utf8(data)
        if damaged is not None:
            return damaged
        other = _in_declared(data, declared)
        if other is None or "\0" in other:
            raise
        return Page(other, declared, certain=False)
    certain = decoded.certain or declared == _name(decoded.encoding)
    return Page(decoded.text, decoded.encoding, certain=certain)


def declared_encoding(data: bytes) -> str:
    """The encoding that a page declares, by its Python name; empty if there is none or it is unknown."""
    head = data[:_LOOKED_AT]
    found = _DECLARED.search(head) or _XML_DECLARED.search(head)
    return _name(found[1].decode("ascii", "replace")) if found else ""


def _name(encoding: str) -> str:
    try:
        return codecs.lookup(encoding).name
    except LookupError:
        return ""


def _in_declared(data: bytes, declared: str) -> str | None:
    """The page decoded as declared, or None if that is not a text encoding or some bytes are invalid in it."""
    if not declared or declared.startswith("utf"):
        return None
    try:
        return data.decode(declared)
    except (UnicodeError, LookupError):  # LookupError: not a text codec
        return None


def _is_hebrew(text: str) -> bool:
    beyond = sum(each > "\x7f" for each in text[: 64 * 1024])
    return len(_HEBREW.findall(text[: 64 * 1024])) > beyond * 0.7 > 0


def _damaged_utf8(data: bytes) -> Page | None:
    if b"\0" in data:
        return None
    text = data.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    beyond = sum(each > "\x7f" for each in text)
    return Page(text, "utf-8", certain=False, unreadable=wrong) if wrong <= max(1, beyond * _NEARLY) else None
