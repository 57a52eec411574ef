"""What a project comes to in numbers: counts by label, annotator and day, and the time that went into them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reader.base.frozen import frozen
from reader.model.article import ArticleState
from reader.model.labels import Label

LEAST_SECONDS = 300
"""Less active time than this tells no rate: a single mark would make sixty an hour."""


def per_hour(made: int, seconds: float) -> float | None:
    """Spans an hour; None where the time is too short to tell."""
    return made * 3600 / seconds if seconds >= LEAST_SECONDS else None


@frozen()
class StatisticsFilter:
    """What is counted; an empty condition lets everything through. Days are ISO dates of the local calendar, both
    included."""

    states: tuple[ArticleState, ...] = ()
    labels: tuple[str, ...] = ()
    annotators: tuple[str, ...] = ()
    since: str = ""
    until: str = ""


@frozen()
class LabelCount:
    """The spans of one label, and how many articles have one; ``with_nested`` are its spans and those of all labels
    under it."""

    label: Label
    spans: int
    articles: int
    with_nested: int


@dataclass(slots=True, kw_only=True)
class Tally:
    """What came of one day, or of one annotator's work.

    ``spans`` are there now; ``done`` are articles; ``made`` counts spans made by hand and not undone, in ``seconds``
    of active time.
    """

    spans: int = 0
    done: int = 0
    made: int = 0
    seconds: float = 0.0

    @property
    def rate(self) -> float | None:
        """Spans made an hour; None where the time is too short to tell."""
        return per_hour(self.made, self.seconds)


@frozen()
class Statistics:
    """The numbers of a project, or of the part of it that ``chosen`` lets through.

    ``labels`` are in the order of the label set, ``annotators`` by name, ``days`` by date (ISO, local), days without
    anything left out. ``undated`` counts spans that carry no time of their making.
    """

    chosen: StatisticsFilter
    articles: int
    spans: int
    relations: int
    states: Mapping[ArticleState, int]
    labels: tuple[LabelCount, ...]
    annotators: Mapping[str, Tally]
    days: Mapping[str, Tally]
    undated: int

    @property
    def made(self) -> int:
        """Spans made by hand."""
        return sum(tally.made for tally in self.annotators.values())

    @property
    def seconds(self) -> float:
        """Active time of all annotators together."""
        return sum(tally.seconds for tally in self.annotators.values())

    @property
    def rate(self) -> float | None:
        """Spans made an hour; None where the time is too short to tell."""
        return per_hour(self.made, self.seconds)
