"""How the letters of a web page are written: what it declares is a hint, what its bytes say decides.

Arabic pages declare wrongly or not at all; browsers guess, and so does this. A page that is nearly all UTF-8 is UTF-8
with damage: each unreadable place becomes U+FFFD and is counted.
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
"""Damage of so small a share of what lies beyond ASCII leaves no doubt that the rest is UTF-8."""


class Page(NamedTuple):
    """A page's letters; ``unreadable`` places are U+FFFD. Not ``certain``: a guess."""

    text: str
    encoding: str
    certain: bool
    unreadable: int = 0


def decode_page(data: bytes, encoding: str = "") -> Page:
    """The letters of a page. Raises ``UserFault`` for what is no text, or not in the ``encoding`` that was chosen."""
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
    """The encoding that a page names itself by, as Python calls it; empty for none, or one that nobody knows."""
    head = data[:_LOOKED_AT]
    found = _DECLARED.search(head) or _XML_DECLARED.search(head)
    return _name(found[1].decode("ascii", "replace")) if found else ""


def _name(encoding: str) -> str:
    try:
        return codecs.lookup(encoding).name
    except LookupError:
        return ""


def _in_declared(data: bytes, declared: str) -> str | None:
    """The letters as declared, where that is an encoding of letters and all bytes are in it."""
    if not declared or declared.startswith("utf"):
        return None
    try:
        return data.decode(declared)
    except (UnicodeError, LookupError):  # LookupError: a codec that is none of text
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
