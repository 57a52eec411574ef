"""Statistics of a project, for the window and the command line: counts, progress by day, and working time.

Days are local calendar days. Working time is estimated from the change log, see :data:`GAP` and :data:`LEAD`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from reader.base.errors import UserFault, WrongWord
from reader.base.progress import Progress, no_progress
from reader.base.sentences import sentence
from reader.model.label_tree import in_tree, standing_for, totals
from reader.model.statistics import LabelCount, Statistics, StatisticsFilter, Tally
from reader.store.project import Project
from reader.store.statistics import Counted, WorkStep

GAP = 300
"""The longest pause, in seconds, between two steps of an annotator that counts as work; a longer one starts a new
session."""
LEAD = 60
"""The seconds counted for the first step of a session, for reading before it."""

_QUERIES = 7
_MINUTE = 60_000  # milliseconds
_EVERYTHING = StatisticsFilter()


def collect(project: Project, chosen: StatisticsFilter = _EVERYTHING, progress: Progress = no_progress) -> Statistics:
    """Collect the statistics. Raises ``UserFault`` for invalid days, and what ``progress`` raises, even in a query."""
    wanted = standing_for(project.labels.all(), chosen.labels)
    counted = _counted(replace(chosen, labels=tuple(sorted(wanted))))
    done = 0

    def watched(_done: int, _total: int | None, /) -> None:
        progress(done, _QUERIES)

    store = project.statistics
    with store.moment():
        spans = store.spans(counted, watched)
        done = 1
        articles_of = store.articles_by_label(counted, watched)
        done = 2
        states = store.states(counted, watched)
        done = 3
        finished = store.done(counted, watched)
        done = 4
        made, taken = store.made(counted, watched)
        done = 5
        steps = store.steps(watched)
        done = 6
        relations, labels = project.relations.count(), project.labels.all()
    progress(_QUERIES, _QUERIES)
    by_label: Counter[str] = Counter()
    for label, _, _, count in spans:
        by_label[label] += count
    sums = totals(labels, by_label)
    days, annotators = _tallies(spans, finished, _work(steps, made, taken, counted))
    return Statistics(
        chosen=chosen,
        articles=sum(states.values()),
        spans=by_label.total(),
        relations=relations,
        states=states,
        labels=tuple(
            LabelCount(
                label=label,
                spans=by_label[label.code],
                articles=articles_of.get(label.code, 0),
                with_nested=sums[label.code],
            )
            for label, _ in in_tree(labels)
            if not wanted or label.code in wanted
        ),
        annotators=annotators,
        days=days,
        undated=sum(count for _, _, minute, count in spans if minute is None),
    )


def annotators(project: Project) -> list[str]:
    """The names of all annotators who have spans, sorted."""
    return sorted(project.spans.counts("annotator"))


class _Work(NamedTuple):
    """The contribution of one step."""

    annotator: str
    minute: int
    made: int
    seconds: float


def _work(
    steps: Iterable[WorkStep], made: Mapping[int, int], taken: Mapping[int, int], chosen: Counted
) -> Iterator[_Work]:
    """The spans and the time of each step: the time since the annotator's previous step, or the lead of a new session.

    Spans removed by an undo count negatively at the moment at which they were made.
    """
    last: dict[str, int] = {}
    for number, name, moment, is_undo, target in steps:
        before = last.get(name, -GAP * 1_000_000)
        last[name] = moment
        if chosen.annotators and name not in chosen.annotators:
            continue
        since = moment - before
        if _within(moment, chosen):
            yield _Work(name, moment // _MINUTE, 0, since / 1_000 if since <= GAP * 1_000 else LEAD)
        then = moment if target is None else target
        count = -taken.get(number, 0) if is_undo else made.get(number, 0)
        if count and _within(then, chosen):
            yield _Work(name, then // _MINUTE, count, 0)


def _within(moment: int, chosen: Counted) -> bool:
    return (chosen.since is None or moment >= chosen.since) and (chosen.until is None or moment < chosen.until)


def _tallies(
    spans: Iterable[tuple[str, str, int | None, int]], done: Iterable[tuple[str, int, int]], work: Iterable[_Work]
) -> tuple[Mapping[str, Tally], Mapping[str, Tally]]:
    """The tallies by day and by annotator."""
    days: defaultdict[str, Tally] = defaultdict(Tally)
    names: defaultdict[str, Tally] = defaultdict(Tally)
    for _, name, minute, count in spans:
        names[name].spans += count
        if minute is not None:
            days[_day(minute)].spans += count
    for name, minute, count in done:
        for tally in (names[name], days[_day(minute)]):
            tally.done += count
    for name, minute, made, seconds in work:
        for tally in (names[name], days[_day(minute)]):
            tally.made += made
            tally.seconds += seconds
    some = {name: tally for name, tally in names.items() if name or tally != Tally()}
    return {day: tally for day, tally in sorted(days.items()) if tally != Tally()}, dict(sorted(some.items()))


def _day(minute: int) -> str:
    return _day_of_quarter(minute // 15)


@lru_cache(maxsize=65_536)
def _day_of_quarter(quarter: int) -> str:
    """The local day of a quarter of an hour, the finest granularity of time zone offsets."""
    return datetime.fromtimestamp(quarter * 900, UTC).astimezone().date().isoformat()


def _counted(chosen: StatisticsFilter) -> Counted:
    since, until = _date(chosen.since), _date(chosen.until)
    if since and until and until < since:
        raise UserFault(
            sentence(
                "ops", "The days from {since} to {until} are none: the second lies before the first.",
                since=chosen.since, until=chosen.until,
            )
        )  # fmt: skip
    return Counted(
        states=chosen.states,
        labels=chosen.labels,
        annotators=chosen.annotators,
        since=_midnight(since) if since else None,
        until=_midnight(until + timedelta(days=1)) if until else None,
    )


def _date(given: str) -> date | None:
    if not given:
        return None
    try:
        return date.fromisoformat(given)
    except ValueError:
        raise WrongWord(sentence("ops", "“{given}” is no day. Write it as 2026-01-31.", given=given[:40])) from None


def _midnight(day: date) -> int:
    """The start of a local day, in milliseconds since 1970."""
    try:
        return int(datetime(day.year, day.month, day.day).astimezone().timestamp() * 1_000)
    except (OverflowError, ValueError, OSError):  # the first and last days of the calendar
        raise WrongWord(
            sentence("ops", "“{given}” is no day. Write it as 2026-01-31.", given=day.isoformat())
        ) from None
