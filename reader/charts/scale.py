"""Axes: round numbers for marks, and days grouped into no more bins than can be told apart."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import date, timedelta
from typing import NamedTuple

from reader.charts.shapes import Unit
from reader.model.statistics import Tally

_MOST_BINS = 92


def round_above(value: float) -> float:
    """The least of 1, 2, 4, 5, 6, 8, 10 times a power of ten (but no fraction) that is not below ``value``."""
    if value <= 1:
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in (1, 2, 4, 5, 6, 8, 10) if step * power >= value * (1 - 1e-9))


class Bin(NamedTuple):
    """A period of days and its tally."""

    first: date
    tally: Tally


def bins_of(days: Mapping[str, Tally]) -> tuple[Unit, list[Bin]]:
    """All days from the first to the last, including empty ones; or weeks, months, or (several) years if there are too
    many days."""
    if not days:
        return "day", []
    dated = {date.fromisoformat(day): tally for day, tally in days.items()}
    first, last = min(dated), max(dated)
    unit = _unit((last - first).days + 1)
    years = -(-(last.year - first.year + 1) // _MOST_BINS)  # a file may contain a span from the year 1
    bins: dict[date, Tally] = {}
    at: date | None = _begin(first, unit)
    while at is not None and at <= last:
        bins[at] = Tally()
        at = _next(at, unit, years)
    for day, tally in dated.items():
        begin = _begin(day, unit)
        into = bins[begin.replace(year=begin.year - (begin.year - first.year) % years) if unit == "year" else begin]
        into.spans += tally.spans
        into.done += tally.done
        into.made += tally.made
        into.seconds += tally.seconds
    return unit, [Bin(first, tally) for first, tally in bins.items()]


def _unit(days: int) -> Unit:
    if days <= _MOST_BINS:
        return "day"
    if days <= _MOST_BINS * 7:
        return "week"
    return "month" if days <= _MOST_BINS * 30 else "year"


def _begin(day: date, unit: Unit) -> date:
    match unit:
        case "day":
            return day
        case "week":
            return day - timedelta(days=min(day.weekday(), day.toordinal() - 1))
        case "month":
            return day.replace(day=1)
        case "year":
            return day.replace(month=1, day=1)


def _next(at: date, unit: Unit, years: int) -> date | None:
    """The beginning of the bin after this one; None at the end of the calendar."""
    try:
        match unit:
            case "day" | "week":
                return at + timedelta(days=1 if unit == "day" else 7)
            case "month":
                return (at + timedelta(days=31)).replace(day=1)
            case "year":
                return at.replace(year=at.year + years)
    except (OverflowError, ValueError):
        return None
