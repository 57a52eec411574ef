"""The article: an immutable text with metadata."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Literal

from reader.base.frozen import frozen
from reader.model.marginalia import Marginal
from reader.model.spans import Entity, Json, Relation, Span

ArticleState = Literal["new", "in_progress", "done"]

LONGEST_OPENING = 200
"""How much of a text is looked at for the line that an article without a title is known by."""


@frozen()
class Article:
    """A text exactly as imported, with its metadata.

    ``sha256`` is the hex digest of the text's UTF-8. ``direction`` is ``rtl``, ``ltr`` or empty (each paragraph by its
    own letters). ``meta`` contains ``date`` (ISO 8601), ``source``, ``reads`` and any other metadata of the file.
    ``labels`` apply to the article as a whole. ``extra`` preserves unknown keys of an imported file.
    """

    id: str
    text: str
    sha256: str
    title: str = ""
    language: str = ""
    direction: Literal["rtl", "ltr", ""] = ""
    meta: Mapping[str, Json] = field(default_factory=dict[str, Json])
    labels: tuple[str, ...] = ()
    note: str = ""
    state: ArticleState = "new"
    extra: Mapping[str, Json] = field(default_factory=dict[str, Json])

    @property
    def name(self) -> str:
        """What people know the article by: its title, else its first line; empty when it has neither."""
        return self.title or first_line(self.text[:LONGEST_OPENING])


@frozen()
class ArticleSummary:
    """One row of the article list; ``length`` in code points.

    ``opening`` is the first line of an article without a title, shown in place of the title; empty for others.
    """

    id: str
    title: str
    state: ArticleState
    date: str
    source: str
    length: int
    span_count: int
    opening: str = ""

    @property
    def name(self) -> str:
        """What people know the article by: its title, else its first line; empty when it has neither."""
        return self.title or self.opening


@frozen()
class AnnotatedArticle:
    """An article with all its annotations and its readers' ``marginalia``: the unit that formats read and write."""

    article: Article
    spans: tuple[Span, ...] = ()
    relations: tuple[Relation, ...] = ()
    entities: tuple[Entity, ...] = ()
    marginalia: tuple[Marginal, ...] = ()


def first_line(text: str) -> str:
    """The first non-blank line of ``text``, without surrounding white space."""
    return next((line.strip() for line in text.splitlines() if line.strip()), "")
