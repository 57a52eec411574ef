"""The statistics page as one picture: the key figures, then the charts below one another."""

from __future__ import annotations

from collections.abc import Callable

from reader.base.sentences import Sentence, sentence
from reader.charts.bars import bars_of_annotators, bars_of_labels
from reader.charts.days import charts_of_days
from reader.charts.paper import Paper, one_line
from reader.charts.shapes import Palette, Picture, Voice, mirrored
from reader.model.statistics import Statistics

_EDGE = 24
_BETWEEN = 40
_TILE = 96
_TILE_HEIGHT = 56
_BIG, _TITLE, _SMALL = 22, 17, 12


def draw(
    statistics: Statistics, *, title: str, about: str = "", width: float, palette: Palette, voice: Voice
) -> Picture:
    """Draw the whole page, ``width`` pixels wide; mirrored for a right-to-left language.

    ``about`` tells what the numbers refer to if that is not the whole project.
    """
    paper = Paper(palette, voice, left=_EDGE, right=max(width, 360) - _EDGE)
    paper.move(_EDGE)
    paper.words(one_line(title), _TITLE, bold=True)
    if about:
        paper.words(one_line(about), _SMALL, color=palette.faded)
    paper.move(16)
    _draw_tiles(paper, statistics)
    charts: tuple[Callable[[Paper, Statistics], None], ...] = (bars_of_labels, charts_of_days, bars_of_annotators)
    for chart in charts:
        paper.move(_BETWEEN)
        chart(paper, statistics)
    paper.move(_EDGE)
    made = Picture(
        width=max(width, 360),
        height=paper.y,
        paper=palette.paper,
        shapes=tuple(paper.shapes),
        spots=tuple(paper.spots),
        said="\n".join(paper.said),
    )
    return mirrored(made) if voice.language.startswith("ar") else made


def _draw_tiles(paper: Paper, statistics: Statistics) -> None:
    """Draw the key figures in large type, as many per row as fit."""
    voice, palette = paper.voice, paper.palette
    done = statistics.states.get("done", 0)
    rate = statistics.rate
    tiles: tuple[tuple[str, Sentence], ...] = (
        (voice.number(statistics.spans, 0), sentence("charts", "span(s)", "", statistics.spans)),
        (voice.number(statistics.articles, 0), sentence("charts", "article(s)", "", statistics.articles)),
        (voice.number(done, 0), sentence("charts", "article(s) done", "", done)),
        (voice.number(statistics.seconds / 3600, 1), sentence("charts", "active hours")),
        ("–" if rate is None else voice.number(rate, 0), sentence("charts", "spans an hour")),
    )
    in_row = max(2, min(len(tiles), int((paper.right - paper.left) // _TILE)))
    step = (paper.right - paper.left) / in_row
    top = paper.y
    for number, (value, name) in enumerate(tiles):
        x, y = paper.left + step * (number % in_row), top + _TILE_HEIGHT * (number // in_row)
        paper.put(x, y + _BIG, value, _BIG, bold=True)
        paper.put(x, y + _BIG + 20, voice.say(name), _SMALL, color=palette.faded)
        paper.said.append(f"{voice.say(name)}: {value}")
    paper.y = top + _TILE_HEIGHT * -(-len(tiles) // in_row) - 8
