"""What people know an article or a span by, in the sentences of a report; findings hold the ids beside them."""

from __future__ import annotations

import re

from reader.model import Article, Span

_MOST = 60
"""Code points of a name or of a span's words that a sentence shows."""
_SPACE = re.compile(r"\s+")


def article_name(article: Article) -> str:
    """The title of an article, else its first words, on one line and short; the id of an article without both."""
    return _short(article.name) or article.id


def span_words(text: str, span: Span) -> str:
    """The words of a span of ``text``, on one line and short; the id of a span that covers none."""
    pieces = (text[start : min(end, start + 2 * _MOST)].strip() for start, end in span.pieces)
    return _short(" … ".join(filter(None, pieces))) or span.id


def _short(words: str) -> str:
    line = _SPACE.sub(" ", words[: 4 * _MOST]).strip()
    return line if len(line) <= _MOST else line[: _MOST - 1].rstrip() + "…"
