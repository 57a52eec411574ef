"""Bar charts with names and numbers on the bars: spans by label, and the work of each annotator."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reader.base.colours import mix, readable, sound
from reader.base.sentences import Sentence, sentence
from reader.charts.paper import Paper, one_line
from reader.charts.shapes import Box, Spot
from reader.model.statistics import LabelCount, Statistics

MOST = 20
"""The maximum number of bars that are readable at a glance; the rest share one bar, which tells their number."""

_ROW, _BAR = 40, 8
_NAME, _NOTE, _HEADING = 13, 12, 15
_GAP = 16


class Bar(NamedTuple):
    """One bar: ``value`` is its length, ``told`` the number beside it, ``note`` additional information."""

    key: tuple[str, str]
    name: str
    value: float
    told: str
    note: str
    color: str


def bars_of_labels(paper: Paper, statistics: Statistics) -> None:
    """Draw spans by label, most frequent first, in the colours of the labels."""
    voice = paper.voice
    counts = sorted((count for count in statistics.labels if count.spans), key=lambda count: -count.spans)
    bars = [
        Bar(
            ("label", count.label.code),
            one_line(count.label.name(voice.language)),
            count.spans,
            voice.number(count.spans, 0),
            voice.say(sentence("charts", "in %n article(s)", "", count.articles)),
            readable(sound(count.label.color), paper.palette.paper, paper.palette.text, least=3.0),
        )
        for count in counts[:MOST]
    ]
    if rest := counts[MOST:]:
        bars.append(_rest_of_labels(paper, rest))
    unused = sum(not count.spans for count in statistics.labels)
    about = voice.say(sentence("charts", "%n label(s) without a span", "", unused)) if unused else ""
    _draw(paper, sentence("charts", "Spans by label"), about, bars)


def bars_of_annotators(paper: Paper, statistics: Statistics) -> None:
    """Draw spans by annotator, with active hours and spans per hour."""
    voice = paper.voice
    people = sorted(statistics.annotators.items(), key=lambda pair: -pair[1].spans)
    bars: list[Bar] = []
    for name, tally in people[:MOST]:
        notes = [voice.say(sentence("charts", "{hours} h", hours=voice.number(tally.seconds / 3600, 1)))]
        if tally.rate is not None:
            notes.append(voice.say(sentence("charts", "{rate} an hour", rate=voice.number(tally.rate, 0))))
        bars.append(
            Bar(
                ("annotator", name),
                one_line(name) or voice.say(sentence("charts", "no name")),
                tally.spans,
                voice.number(tally.spans, 0),
                " · ".join(notes) if tally.seconds else "",
                paper.palette.accent,
            )
        )
    if rest := people[MOST:]:
        spans = sum(tally.spans for _, tally in rest)
        name = voice.say(sentence("charts", "%n other annotator(s)", "", len(rest)))
        bars.append(Bar(("annotator", ""), name, spans, voice.number(spans, 0), "", paper.palette.faded))
    _draw(paper, sentence("charts", "Spans by annotator"), "", bars)


def _rest_of_labels(paper: Paper, rest: Sequence[LabelCount]) -> Bar:
    spans = sum(count.spans for count in rest)
    name = paper.voice.say(sentence("charts", "%n other label(s)", "", len(rest)))
    return Bar(("label", ""), name, spans, paper.voice.number(spans, 0), "", paper.palette.faded)


def _draw(paper: Paper, heading: Sentence, about: str, bars: Sequence[Bar]) -> None:
    said = paper.voice.say(heading)
    paper.said.append(said)
    paper.put(paper.left, paper.y + _HEADING, said, _HEADING, bold=True)
    if about:
        paper.put(paper.right, paper.y + _HEADING, about, _NOTE, anchor="end", color=paper.palette.faded)
    paper.move(_HEADING + _GAP)
    if not bars:
        nothing = paper.voice.say(sentence("charts", "Nothing to count yet."))
        paper.words(nothing, _NOTE, color=paper.palette.faded)
        paper.said.append(nothing)
        return
    longest = max(bar.value for bar in bars) or 1
    for bar in bars:
        _draw_bar(paper, bar, longest)
        paper.move(_ROW)
    paper.move(_NAME - _ROW + _BAR + 8)


def _draw_bar(paper: Paper, bar: Bar, longest: float) -> None:
    """Draw one bar, with name and number above it, so that a long name does not shorten the bar."""
    base, palette = paper.y + _NAME, paper.palette
    number = paper.width_of(bar.told, _NAME, bold=True)
    note = paper.width_of(bar.note, _NOTE) + 8 if bar.note else 0
    name = paper.fitting(bar.name, paper.right - paper.left - number - note - _GAP, _NAME)
    paper.put(paper.left, base, name, _NAME)
    paper.put(paper.right, base, bar.told, _NAME, anchor="end", bold=True)
    if bar.note:
        paper.put(paper.right - number - 8, base, bar.note, _NOTE, anchor="end", color=palette.faded)
    top, full = base + 8, paper.right - paper.left
    paper.shapes.append(Box(paper.left, top, full, _BAR, mix(palette.line, palette.paper, 0.5)))
    if bar.value > 0:
        paper.shapes.append(Box(paper.left, top, max(2.0, full * bar.value / longest), _BAR, bar.color))
    told = f"{bar.name}: {bar.told}" + (f", {bar.note}" if bar.note else "")
    paper.spots.append(Spot(paper.left, paper.y - 4, full, _ROW, bar.key, told))
    paper.said.append(told)
