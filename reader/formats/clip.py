"""Rich text from the clipboard: the visible text of the HTML that browsers and word processors put there.

Everything that was copied is wanted, so no article is searched for in it.
"""

from __future__ import annotations

import re

from reader.base.errors import UserFault
from reader.base.sentences import sentence
from reader.formats.documents import Found, Parsed
from reader.formats.html_text import lenient

_FRAGMENT = re.compile("<!--StartFragment-->(.*)<!--EndFragment-->", re.DOTALL)


def parse(data: bytes, encoding: str) -> Parsed:
    """The text of HTML in UTF-8; only of the fragment, if Windows marked one."""
    markup = data.decode("utf-8", "replace")
    fragment = _FRAGMENT.search(markup)
    read = lenient(fragment[1] if fragment else markup)
    text = read.text
    if not text.strip():
        raise UserFault(sentence("formats", "There is no text on the clipboard."))
    return Parsed(articles=(Found(text=text, title=read.heading, direction=read.direction),), left_out=read.left_out)
