"""The shapes of a chart. Coordinates are pixels from the top left corner; colours are ``#rrggbb``.

A picture is always composed from left to right; :func:`mirrored` flips it, including its axes, for right-to-left
languages. Anchors are physical: ``start`` is the left end of the text.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, NamedTuple

from reader.base.sentences import Sentence

Anchor = Literal["start", "middle", "end"]
Unit = Literal["day", "week", "month", "year"]


class Palette(NamedTuple):
    """The colours by purpose."""

    paper: str = "#ffffff"
    text: str = "#24272b"
    faded: str = "#6b7178"
    line: str = "#d9dce1"
    accent: str = "#1f6f78"


class Voice(NamedTuple):
    """Language and text measurement of a chart: ``measure(text, size, bold)`` returns the width of a text in pixels."""

    language: str
    say: Callable[[Sentence], str]
    number: Callable[[float, int], str]
    day: Callable[[date, Unit], str]
    measure: Callable[[str, float, bool], float]


class Box(NamedTuple):
    """A filled rectangle."""

    x: float
    y: float
    width: float
    height: float
    fill: str


class Line(NamedTuple):
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    color: str
    width: float = 1.0


class Dot(NamedTuple):
    """A filled circle."""

    x: float
    y: float
    radius: float
    fill: str


class Words(NamedTuple):
    """One line of plain text on its baseline."""

    x: float
    y: float
    text: str
    size: float
    color: str
    anchor: Anchor = "start"
    bold: bool = False


Shape = Box | Line | Dot | Words


class Spot(NamedTuple):
    """An area that represents one row of numbers: ``key`` names the row, ``said`` tells its exact numbers."""

    x: float
    y: float
    width: float
    height: float
    key: tuple[str, str]
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A whole picture; ``said`` describes it for people who cannot see it."""

    width: float
    height: float
    paper: str
    shapes: tuple[Shape, ...]
    spots: tuple[Spot, ...]
    said: str


def mirrored(picture: Picture) -> Picture:
    """The picture flipped for a right-to-left language."""
    return replace(
        picture,
        shapes=tuple(_turned(shape, picture.width) for shape in picture.shapes),
        spots=tuple(spot._replace(x=picture.width - spot.x - spot.width) for spot in picture.spots),
    )


_OPPOSITE: dict[Anchor, Anchor] = {"start": "end", "middle": "middle", "end": "start"}


def _turned(shape: Shape, width: float) -> Shape:
    match shape:
        case Box():
            return shape._replace(x=width - shape.x - shape.width)
        case Line():
            return shape._replace(x1=width - shape.x1, x2=width - shape.x2)
        case Dot():
            return shape._replace(x=width - shape.x)
        case Words():
            return shape._replace(x=width - shape.x, anchor=_OPPOSITE[shape.anchor])
