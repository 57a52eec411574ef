"""Strips the markup of glossaries (HTML, XDXF and Pango tags, DSL brackets) down to the visible text.

The patterns never rescan text, even where a closing bracket is missing, so the time is linear.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable

_BREAK = re.compile(r"<(?:br|p|div|li|tr|blockquote|/p|/div|/li|/tr)\b[^<>]*>", re.IGNORECASE)
_UNREAD = re.compile(r"<(script|style)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
# DSL: tags in brackets, {{comments}}, unwritten parts of a headword, and a backslash that escapes a character.
_DSL_TAG = re.compile(
    r"\[/?(?:b|i|u|c|m\d?|p|s|url|ref|lang|ex|com|trn|!trs|t|sub|sup|\*|'|video|preview)(?:\s[^\]\[]*)?\]"
)
_DSL_COMMENT = re.compile(r"\{\{.*?(?:\}\}|\Z)", re.DOTALL)
_DSL_SOUND = re.compile(r"\[(s|video|preview)\].*?(?:\[/\1\]|\Z)", re.DOTALL)
_DSL_LINK = re.compile(r"<<([^<>]*)>>")
_DSL_UNSORTED = re.compile(r"\{[^{}]*\}|[()]")
_DSL_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_GUARD = "\ue000"
"""A placeholder for an escaped character; does not occur in glossaries."""
_GUARDED = re.compile(f"{_GUARD}(\\d+){_GUARD}")


def from_html(markup: str) -> str:
    """The text of a piece of HTML, XDXF or Pango markup, with its line breaks."""
    text = _TAG.sub("", _BREAK.sub("\n", _UNREAD.sub("", markup)))
    return tidy(html.unescape(text))


def from_dsl(markup: str, headword: str = "~") -> str:
    """The text of a line of DSL. A tilde is replaced by the headword; sounds and pictures are dropped."""
    return _dsl(markup, lambda text: text.replace("~", headword))


def dsl_headword(markup: str) -> str:
    """The text of a DSL headword, with its optional letters, without parts that are only for sorting or display."""
    return _dsl(markup, lambda text: _DSL_UNSORTED.sub("", text))


def _dsl(markup: str, more: Callable[[str], str]) -> str:
    kept: list[str] = []

    def keep(match: re.Match[str]) -> str:
        kept.append(match[1])
        return f"{_GUARD}{len(kept) - 1}{_GUARD}"

    text = _DSL_ESCAPED.sub(keep, markup.replace(_GUARD, ""))
    text = _DSL_SOUND.sub("", _DSL_COMMENT.sub("", text))
    text = more(_DSL_TAG.sub("", _DSL_LINK.sub(r"\1", text)))
    return tidy(_GUARDED.sub(lambda match: kept[int(match[1])], text))


def tidy(text: str) -> str:
    """``text`` with single spaces, without blank lines, and without white space at the ends."""
    return "\n".join(" ".join(line.split()) for line in text.splitlines() if line.strip())
