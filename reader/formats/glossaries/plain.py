"""Markup of glossaries made plain: HTML, XDXF and Pango tags, DSL's brackets. What is kept is what a person reads."""

from __future__ import annotations

import html
import re

_BREAK = re.compile(r"<(?:br|p|div|li|tr|blockquote|/p|/div|/li|/tr)\b[^<>]{0,500}>", re.IGNORECASE)
_UNREAD = re.compile(r"<(script|style)\b.{0,100000}?</\1\s*>", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,500}>|<!--.{0,10000}?-->", re.DOTALL)
_BLANKS = re.compile(r"[ \t\u00a0]+")
_LINES = re.compile(r"\s*\n\s*")
# DSL: tags in brackets, {{comments}}, and a backslash before a letter that is meant itself.
_DSL_TAG = re.compile(
    r"\[/?(?:b|i|u|c|m\d?|p|s|url|ref|lang|ex|com|trn|!trs|t|sub|sup|\*|'|video|preview)(?:\s[^\]]{0,200})?\]"
)
_DSL_COMMENT = re.compile(r"\{\{.{0,1000}?\}\}", re.DOTALL)
_DSL_LINK = re.compile(r"<<(.{0,300}?)>>", re.DOTALL)
_DSL_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_GUARD = "\ue000"
"""Stands for what a backslash keeps from being markup; no text of a glossary has it."""


def from_html(markup: str) -> str:
    """The words of a piece of HTML, XDXF or Pango markup, with its lines."""
    text = _TAG.sub("", _BREAK.sub("\n", _UNREAD.sub("", markup)))
    return tidy(html.unescape(text))


def from_dsl(markup: str) -> str:
    """The words of a line of DSL."""
    kept: list[str] = []

    def keep(match: re.Match[str]) -> str:
        kept.append(match[1])
        return f"{_GUARD}{len(kept) - 1}{_GUARD}"

    text = _DSL_ESCAPED.sub(keep, markup.replace(_GUARD, ""))
    text = _DSL_TAG.sub("", _DSL_LINK.sub(r"\1", _DSL_COMMENT.sub("", text)))
    return tidy(re.sub(f"{_GUARD}(\\d+){_GUARD}", lambda match: kept[int(match[1])], text))


def tidy(text: str) -> str:
    """One blank where there are several, no blank lines, nothing at the ends."""
    return _LINES.sub("\n", _BLANKS.sub(" ", text.replace("\r", "\n"))).strip()
