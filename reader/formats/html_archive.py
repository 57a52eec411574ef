"""Extracts the page from an MHTML file, in which a browser saves a page with its pictures and styles."""

from __future__ import annotations

import re
from email.parser import BytesParser

from reader.base.errors import UserFault
from reader.base.sentences import sentence

_HEAD = re.compile(rb"\A(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:\s*multipart/related", re.IGNORECASE)
_LOOKED_AT = 4_096
_PAGES = ("text/html", "application/xhtml+xml")


def page_of(data: bytes) -> bytes:
    """The page in the file, or the file itself if it is not an archive. Raises ``UserFault`` if there is no page."""
    if not _HEAD.match(data[:_LOOKED_AT].replace(b"\r\n", b"\n")):
        return data
    for part in BytesParser().parsebytes(data).walk():
        if part.get_content_type() in _PAGES:
            content = part.get_payload(decode=True)
            return content if isinstance(content, bytes) else b""
    raise UserFault(sentence("formats", "{file} holds no text.", file=""))
