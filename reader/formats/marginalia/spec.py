"""Defines the formats for readers' notes, and what they share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from reader.formats.lists import ListFormat
from reader.model import ListedMarginal

MarginaliaFormat = ListFormat[ListedMarginal]

COLOURS: Mapping[str, str] = {"yellow": "#fbf0c4", "green": "#dff0d4", "blue": "#d9eaf7", "rose": "#f9dfe6"}
"""The colours of highlights by name, for white paper; the first is the default."""


def colour_of(listed: ListedMarginal) -> str:
    """The name of a highlight's colour; the default for an unknown one."""
    return listed.marginal.colour if listed.marginal.colour in COLOURS else next(iter(COLOURS))


def by_article(listed: Iterable[ListedMarginal]) -> Iterator[tuple[ListedMarginal, list[ListedMarginal]]]:
    """Group consecutive marginalia by article: for each, the first one (for its article's data) and all of them."""
    for _, group in groupby(listed, key=lambda each: each.marginal.article_id):
        found = list(group)
        yield found[0], found
