"""What a format of a reader's notes is, and what its formats share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from reader.formats.lists import ListFormat
from reader.model import ListedMarginal

MarginaliaFormat = ListFormat[ListedMarginal]

COLOURS: Mapping[str, str] = {"yellow": "#fbf0c4", "green": "#dff0d4", "blue": "#d9eaf7", "rose": "#f9dfe6"}
"""The colours of highlights by name, as they lie on white paper; the first is the usual one."""


def colour_of(listed: ListedMarginal) -> str:
    """The name of the colour of a range; of one that we do not know, the usual one."""
    return listed.marginal.colour if listed.marginal.colour in COLOURS else next(iter(COLOURS))


def by_article(listed: Iterable[ListedMarginal]) -> Iterator[tuple[ListedMarginal, list[ListedMarginal]]]:
    """They come article by article: the first of each, which knows its article, and all."""
    for _, group in groupby(listed, key=lambda each: each.marginal.article_id):
        found = list(group)
        yield found[0], found
