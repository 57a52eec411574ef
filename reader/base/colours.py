"""Colours as numbers: mixing them, contrast, how far apart two are, and how colour-blind people see them.

Colours are ``#rrggbb``. Contrast is that of WCAG 2.2; distance is CIEDE2000 (Sharma, Wu and Dalal 2005), in which 1 is
hardly seen and 10 is seen at a glance; the sight of people who lack one kind of cone is simulated after Machado,
Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), severity 1.
"""

from __future__ import annotations

import colorsys
import math
import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Literal

from reader.base.tuples import NamedTuple

Eyes = Literal["all", "protanopia", "deuteranopia", "tritanopia"]
"""Whose eyes: of those with all three kinds of cones, and of those who lack one (red, green, blue)."""

UNKNOWN_LABEL = "#808080"
"""The colour of a label that the label set does not know, and of one whose colour is none."""

LABEL_COLOURS = (
    "#098afd", "#ae009e", "#066c5f", "#b02410", "#de7c00", "#979765", "#6b00fb", "#ca79b2",
)  # fmt: skip
"""Colours of the first labels, in the order in which they are given; ``docs/design.md``: how they are told apart."""

_HEX = re.compile("#[0-9a-fA-F]{6}")

Linear = tuple[float, float, float]
Lab = tuple[float, float, float]

SEEN_BY: Mapping[Eyes, tuple[Linear, Linear, Linear]] = {
    "all": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}

LEAST_ON_PAPER = 2.4
"""The least contrast of a label's colour with the page. The line of a mark is moved towards the ink until it has WCAG's
3; below this it would be moved so far that it is hardly the label's colour any more. Above, too few colours are good on
a white and on a dark page at once.
"""

LEAST_FOR_TEXT = 4.5
"""The least contrast of letters with what lies under them: WCAG AA."""

LEAST_APART = 8.0
"""The least distance of two labels' colours, for any eyes: what can be told apart in a list, at a glance."""


class Page(NamedTuple):
    """A page that labels are shown on: its name, its colours, and the part (0 to 1) of a label's colour in its mark."""

    name: str
    paper: str
    ink: str
    fill: float


class Near(NamedTuple):
    """Another label's colour that is hard to tell from this one: which, for whose eyes, at which distance."""

    name: str
    eyes: Eyes
    distance: float


def sound(colour: str) -> str:
    """``colour`` where it is one, else grey: a file may hold anything."""
    return colour.lower() if _HEX.fullmatch(colour) else UNKNOWN_LABEL


def mix(one: str, other: str, part: float) -> str:
    """The opaque colour that is ``part`` (0 to 1) of the first and else of the second."""
    pairs = zip(_parts(one), _parts(other), strict=True)
    return "#" + "".join(f"{round(first * part + second * (1 - part)):02x}" for first, second in pairs)


def contrast(one: str, other: str) -> float:
    """The contrast ratio, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def readable(colour: str, on: str, toward: str, least: float = LEAST_FOR_TEXT) -> str:
    """``colour`` moved toward another one, only as far as it takes to be read on ``on``."""
    tries = (mix(toward, colour, step / 10) for step in range(11))
    return next((tried for tried in tries if contrast(tried, on) >= least), toward)


@lru_cache(maxsize=1024)
def ink_on(colour: str) -> str:
    """Black or white, whichever can be read better on ``colour``."""
    return max("#000000", "#ffffff", key=lambda ink: contrast(ink, colour))


def luminance(colour: str) -> float:
    """The relative luminance, 0 to 1."""
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(colour: str) -> Linear:
    """Red, green and blue as amounts of light, 0 to 1."""
    red, green, blue = _parts(colour)
    return _light(red / 255), _light(green / 255), _light(blue / 255)


@lru_cache(maxsize=4096)
def seen(colour: str, eyes: Eyes = "all") -> Lab:
    """CIE L*a*b* (D65) of what ``eyes`` see of ``colour``."""
    source = linear(colour)
    red, green, blue = (
        min(1.0, max(0.0, sum(part * light for part, light in zip(row, source, strict=True)))) for row in SEEN_BY[eyes]
    )
    x = _cube_root((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047)
    y = _cube_root(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue)
    z = _cube_root((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(one: str, other: str, eyes: Eyes = "all") -> float:
    """How far apart ``eyes`` see two colours."""
    return ciede2000(seen(one, eyes), seen(other, eyes))


def ciede2000(one: Lab, other: Lab) -> float:
    """The CIEDE2000 difference of two colours in L*a*b*; names as in the paper."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean_c7 = ((math.hypot(a1, b1) + math.hypot(a2, b2)) / 2) ** 7
    grey = 1.5 - 0.5 * math.sqrt(mean_c7 / (mean_c7 + 25**7))
    c1, c2 = math.hypot(a1 * grey, b1), math.hypot(a2 * grey, b2)
    h1, h2 = math.degrees(math.atan2(b1, a1 * grey)) % 360, math.degrees(math.atan2(b2, a2 * grey)) % 360
    turn = _turn(h1, h2) if c1 * c2 else 0.0
    mean_h = (h1 + turn / 2) % 360 if c1 * c2 else h1 + h2
    mean_l, mean_c = (l1 + l2) / 2, (c1 + c2) / 2
    t = (
        1
        - 0.17 * _cos(mean_h - 30)
        + 0.24 * _cos(2 * mean_h)
        + 0.32 * _cos(3 * mean_h + 6)
        - 0.20 * _cos(4 * mean_h - 63)
    )
    l50 = (mean_l - 50) ** 2
    dl = (l2 - l1) / (1 + 0.015 * l50 / math.sqrt(20 + l50))
    dc = (c2 - c1) / (1 + 0.045 * mean_c)
    dh = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn / 2)) / (1 + 0.015 * mean_c * t)
    rotation = 2 * math.sqrt(mean_c**7 / (mean_c**7 + 25**7))
    rotation *= math.sin(math.radians(60 * math.exp(-(((mean_h - 275) / 25) ** 2))))
    return math.sqrt(dl**2 + dc**2 + dh**2 - rotation * dc * dh)


def poor_pages(colour: str, pages: Iterable[Page]) -> tuple[str, ...]:
    """The names of the pages on which ``colour`` cannot be seen well, or letters not be read on its mark."""
    return tuple(
        page.name
        for page in pages
        if contrast(colour, page.paper) < LEAST_ON_PAPER
        or contrast(page.ink, mix(colour, page.paper, page.fill)) < LEAST_FOR_TEXT
    )


def nearest(colour: str, others: Mapping[str, str]) -> Near | None:
    """The colour among ``others`` (by name) that is hardest to tell from ``colour`` for some eyes; None without any."""
    found = [Near(name, eyes, distance(colour, other, eyes)) for name, other in others.items() for eyes in SEEN_BY]
    return min(found, key=lambda near: near.distance, default=None)


def free_colour(others: Iterable[str], pages: Iterable[Page]) -> str:
    """A colour that is good on every page and far from ``others`` for all eyes: the next of ours, or any."""
    taken, pages = tuple(dict.fromkeys(others)), tuple(pages)
    for ours in LABEL_COLOURS:
        if not poor_pages(ours, pages) and _apart(ours, taken) >= LEAST_APART:
            return ours
    roomy = sorted(_candidates(pages), key=lambda colour: _room(colour, taken), reverse=True)
    return max(roomy[:_TRIED], key=lambda colour: _apart(colour, taken))


_TRIED = 16


def _room(colour: str, taken: Iterable[str]) -> float:
    """The distance in L*a*b* to the nearest one: not as the eye has it, but ten times as fast to compare many."""
    pairs = ((seen(colour, eyes), seen(other, eyes)) for other in taken for eyes in SEEN_BY)
    return min((math.dist(one, other) for one, other in pairs), default=0.0)


def _apart(colour: str, taken: Iterable[str]) -> float:
    return min((distance(colour, other, eyes) for other in taken for eyes in SEEN_BY), default=math.inf)


@lru_cache(maxsize=8)
def _candidates(pages: tuple[Page, ...]) -> tuple[str, ...]:
    """Colours all around the circle, strong and quiet, that are good on every page; the strongest first."""
    found = [
        _from_hsl(hue, strength, light)
        for strength in (0.85, 0.6, 0.3)
        for hue in range(0, 360, 12)
        for light in (0.34, 0.42, 0.5, 0.58, 0.66)
    ]
    return tuple(colour for colour in found if not poor_pages(colour, pages)) or tuple(found)


def _from_hsl(hue: int, strength: float, light: float) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in colorsys.hls_to_rgb(hue / 360, light, strength))


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _light(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _cube_root(value: float) -> float:
    return value ** (1 / 3) if value > 216 / 24389 else (24389 / 27 * value + 16) / 116


def _turn(h1: float, h2: float) -> float:
    """From one hue to another the short way round, −180 to 180 degrees."""
    turn = h2 - h1
    return turn - 360 if turn > 180 else turn + 360 if turn < -180 else turn


def _cos(degrees: float) -> float:
    return math.cos(math.radians(degrees))
