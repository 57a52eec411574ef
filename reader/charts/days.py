"""Progress by day: charts of spans, articles done and spans per hour, one below the other on a common axis."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reader.base.sentences import Sentence, sentence
from reader.charts.paper import Paper
from reader.charts.scale import Bin, bins_of, round_above
from reader.charts.shapes import Box, Dot, Line, Spot, Unit
from reader.model.statistics import Statistics, Tally

_HEIGHT = 88
_HEADING, _TITLE, _SMALL = 15, 13, 11
_WIDEST_BAR = 24.0
_APART = 32
"""The minimum distance between two dates on the axis, in pixels."""

_HEADINGS: dict[Unit, Sentence] = {
    "day": sentence("charts", "Progress by day"),
    "week": sentence("charts", "Progress by week"),
    "month": sentence("charts", "Progress by month"),
    "year": sentence("charts", "Progress by year"),
}


class _Row(NamedTuple):
    """One of the small charts: its name and the value of each bin; an unknown value leaves a gap."""

    name: Sentence
    values: Sequence[float | None]
    dots: bool = False


def charts_of_days(paper: Paper, statistics: Statistics) -> None:
    """Draw all three charts, with one axis of days below them."""
    voice, palette = paper.voice, paper.palette
    unit, bins = bins_of(statistics.days)
    heading = voice.say(_HEADINGS[unit])
    paper.said.append(heading)
    paper.put(paper.left, paper.y + _HEADING, heading, _HEADING, bold=True)
    if statistics.undated:
        note = voice.say(sentence("charts", "%n span(s) came without a date", "", statistics.undated))
        paper.put(paper.right, paper.y + _HEADING, note, 12, anchor="end", color=palette.faded)
    paper.move(_HEADING + 16)
    if not bins:
        nothing = voice.say(sentence("charts", "Nothing to count yet."))
        paper.words(nothing, 12, color=palette.faded)
        paper.said.append(nothing)
        return
    top = paper.y
    for row in _rows(bins):
        _draw_row(paper, row)
        paper.move(24)
    paper.move(-24)
    _draw_axis(paper, unit, bins)
    step = (paper.right - paper.left) / len(bins)
    for at, (first, tally) in enumerate(bins):
        said = f"{voice.day(first, unit)}: {_told(paper, tally)}"
        place = (paper.left + at * step, top, step, paper.y - top)
        paper.spots.append(Spot(*place, ("day", first.isoformat()), said))
        if tally != Tally():
            paper.said.append(said)


def _rows(bins: Sequence[Bin]) -> tuple[_Row, ...]:
    tallies = [tally for _, tally in bins]
    return (
        _Row(sentence("charts", "Spans made"), [tally.spans for tally in tallies]),
        _Row(sentence("charts", "Articles done"), [tally.done for tally in tallies]),
        _Row(sentence("charts", "Spans an hour"), [tally.rate for tally in tallies], dots=True),
    )


def _told(paper: Paper, tally: Tally) -> str:
    """The numbers of one bin as text."""
    voice = paper.voice
    parts = [
        voice.say(sentence("charts", "%n span(s)", "", tally.spans)),
        voice.say(sentence("charts", "%n article(s) done", "", tally.done)),
    ]
    if tally.rate is not None:
        parts.append(voice.say(sentence("charts", "{rate} spans an hour", rate=voice.number(tally.rate, 0))))
    return " · ".join(parts)


def _draw_row(paper: Paper, row: _Row) -> None:
    palette = paper.palette
    highest = round_above(max((value for value in row.values if value is not None), default=0))
    paper.put(paper.left, paper.y + _TITLE, paper.voice.say(row.name), _TITLE)
    paper.put(paper.right, paper.y + _TITLE, paper.voice.number(highest, 0), _SMALL, anchor="end", color=palette.faded)
    top = paper.y + _TITLE + 6
    base = top + _HEIGHT
    paper.shapes.append(Line(paper.left, top, paper.right, top, palette.line))
    (_draw_dots if row.dots else _draw_bars)(paper, row.values, base, highest)
    paper.shapes.append(Line(paper.left, base, paper.right, base, palette.faded))
    paper.y = base


def _draw_bars(paper: Paper, values: Sequence[float | None], base: float, highest: float) -> None:
    step = (paper.right - paper.left) / len(values)
    width = min(_WIDEST_BAR, max(step - 1, step * 0.7))
    for at, value in enumerate(values):
        if value:
            height = max(1.5, _HEIGHT * value / highest)
            x = paper.left + (at + 0.5) * step - width / 2
            paper.shapes.append(Box(x, base - height, width, height, paper.palette.accent))


def _draw_dots(paper: Paper, values: Sequence[float | None], base: float, highest: float) -> None:
    """Draw a dot for each bin with a known rate, and lines between dots of adjacent bins."""
    step = (paper.right - paper.left) / len(values)
    before: tuple[float, float] | None = None
    for at, value in enumerate(values):
        if value is None:
            before = None
            continue
        place = (paper.left + (at + 0.5) * step, base - _HEIGHT * value / highest)
        if before is not None:
            paper.shapes.append(Line(*before, *place, paper.palette.accent, 1.5))
        paper.shapes.append(Dot(*place, 3.0, paper.palette.accent))
        before = place


def _draw_axis(paper: Paper, unit: Unit, bins: Sequence[Bin]) -> None:
    """Draw dates below the last chart: the first and the last bin, and as many in between as fit."""
    baseline = paper.y + 8 + _SMALL
    last = len(bins) - 1
    end = _date(paper, unit, bins, last)
    free = paper.left
    for at in range(last):
        x, half, text = _date(paper, unit, bins, at)
        if x - half >= free and x + half + _APART <= end[0] - end[1]:
            paper.put(x, baseline, text, _SMALL, anchor="middle", color=paper.palette.faded)
            free = x + half + _APART
    paper.put(end[0], baseline, end[2], _SMALL, anchor="middle", color=paper.palette.faded)
    paper.move(8 + _SMALL + 6)


def _date(paper: Paper, unit: Unit, bins: Sequence[Bin], at: int) -> tuple[float, float, str]:
    """The date below its bin: its centre, moved so that it stays on the sheet, half its width, and its text."""
    text = paper.voice.day(bins[at].first, unit)
    half = paper.width_of(text, _SMALL) / 2
    x = paper.left + (at + 0.5) * (paper.right - paper.left) / len(bins)
    return max(paper.left + half, min(x, paper.right - half)), half, text
