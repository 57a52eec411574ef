"""A list of words for paper: made into one text, which is set and printed as an article is."""

from __future__ import annotations

from collections.abc import Sequence

from reader.base.sentences import sentence
from reader.model import Article, ListedWord
from reader.text.direction import article_direction
from reader.text.structure import Part, PartKind, Structure
from reader.ui import pages
from reader.ui.desk import Desk
from reader.ui.language.words import isolated, number, one_line, say
from reader.ui.printing.press import Matter

_LONGEST_GLOSS, _LONGEST_SENTENCE = 400, 600
_SMALLER = 0.85
"""A list is looked through, not read: its letters are smaller than those of an article."""
_NO_ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))
"""The head of a page, and a file's name, are set apart where they are shown."""


def matter_of_words(desk: Desk, article: Article, words: Sequence[ListedWord]) -> Matter:
    """Under a title each word with how often it stands and what it means, below it the sentence that it stands in."""
    title = say(sentence("ui", "Words: {article}", article=article.name or say(sentence("ui", "Untitled"))))
    lines: list[tuple[PartKind, str]] = [("title", title)]
    for word in words:
        lines.append(("body", _headword(word)))
        lines.append(("byline", isolated(" ".join(one_line(word.sentence, _LONGEST_SENTENCE).split()))))
    parts: list[Part] = []
    at = 0
    for kind, line in lines:
        parts.append(Part(kind, at, at + len(line)))
        at += len(line) + 1
    text = "\n".join(line for _, line in lines)
    direction = article.direction or article_direction(article.text)
    page = pages.page_style(desk.preferences, desk.theme)
    return Matter(
        article=Article(id=article.id, title=title.translate(_NO_ISOLATES), text=text, sha256="", direction=direction),
        structure=Structure(parts=tuple(parts)),
        spans=(),
        styles={},
        page=page._replace(size=page.size * _SMALLER),
        rtl=direction == "rtl",
    )


def _headword(word: ListedWord) -> str:
    """``كِتَاب (12): book``; what the program does not know the meaning of has room for a pencil."""
    shown = f"{isolated(one_line(word.shown))} ({number(word.count)})"
    gloss = "; ".join(one_line(line, _LONGEST_GLOSS) for line in word.gloss.splitlines() if line.strip())
    return f"{shown}: {isolated(gloss)}" if gloss else shown
