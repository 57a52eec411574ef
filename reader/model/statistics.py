"""Statistics of a project: counts by label, annotator and day, and working time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reader.base.frozen import frozen
from reader.model.article import ArticleState
from reader.model.labels import Label

LEAST_SECONDS = 300
"""Less active time than this tells no rate: a single mark would make sixty an hour."""


def per_hour(made: int, seconds: float) -> float | None:
    """Spans per hour; None if the time is too short to tell."""
    return made * 3600 / seconds if seconds >= LEAST_SECONDS else None


@frozen()
class StatisticsFilter:
    """What to count; an empty condition matches everything. Days are ISO dates of the local calendar, inclusive."""

    states: tuple[ArticleState, ...] = ()
    labels: tuple[str, ...] = ()
    annotators: tuple[str, ...] = ()
    since: str = ""
    until: str = ""


@frozen()
class LabelCount:
    """The numbers of spans of one label and of articles that have one; ``with_nested`` adds spans of nested labels."""

    label: Label
    spans: int
    articles: int
    with_nested: int


@dataclass(slots=True, kw_only=True)
class Tally:
    """The results of one day or of one annotator.

    ``spans`` counts existing spans, ``done`` articles; ``made`` counts spans made by hand and not undone, in
    ``seconds`` of active time.
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
    """The statistics of a project, or of the part selected by ``chosen``.

    ``labels`` are in the order of the label set, ``annotators`` by name, ``days`` by date (ISO, local) without empty
    days. ``undated`` counts spans without a creation time.
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
