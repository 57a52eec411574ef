"""Colour arithmetic: mixing, contrast, perceptual distance and simulation of colour blindness.

Colours are ``#rrggbb``. Contrast is that of WCAG 2.2. Distance is CIEDE2000 (Sharma, Wu and Dalal 2005): 1 is barely
visible, 10 is visible at a glance. Colour blindness is simulated after Machado, Oliveira and Fernandes, "A
Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), at severity 1.
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
"""Kinds of vision: with all three kinds of cones, or without the red, green or blue ones."""

UNKNOWN_LABEL = "#808080"
"""The colour of a label that is not in the label set, or whose colour is invalid."""

LABEL_COLOURS = (
    "#098afd", "#ae009e", "#066c5f", "#b02410", "#de7c00", "#979765", "#6b00fb", "#ca79b2",
)  # fmt: skip
"""The colours of the first labels, in the order of assignment; ``docs/design.md`` tells how distinct they are."""

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
"""The minimum contrast of a label's colour with the page. A mark's line is shifted towards the text colour until it
reaches WCAG's 3; with less than this to start from, the line would hardly resemble the label's colour. With a higher
minimum, too few colours would work on both a white and a dark page.
"""

LEAST_FOR_TEXT = 4.5
"""The minimum contrast of text with its background: WCAG AA."""

LEAST_APART = 8.0
"""The minimum distance between two labels' colours, for any vision, so that they differ at a glance in a list."""


class Page(NamedTuple):
    """A page on which labels are shown: its name, its colours, and the share (0 to 1) of a label's colour in a mark."""

    name: str
    paper: str
    ink: str
    fill: float


class Near(NamedTuple):
    """A label whose colour is hard to tell from another: its name, for which vision, at which distance."""

    name: str
    eyes: Eyes
    distance: float


def sound(colour: str) -> str:
    """``colour`` if it is valid, else grey: a file may contain anything."""
    return colour.lower() if _HEX.fullmatch(colour) else UNKNOWN_LABEL


def mix(one: str, other: str, part: float) -> str:
    """The opaque mix of ``part`` (0 to 1) of the first colour with the rest of the second."""
    pairs = zip(_parts(one), _parts(other), strict=True)
    return "#" + "".join(f"{round(first * part + second * (1 - part)):02x}" for first, second in pairs)


def contrast(one: str, other: str) -> float:
    """The contrast ratio, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def readable(colour: str, on: str, toward: str, least: float = LEAST_FOR_TEXT) -> str:
    """``colour`` shifted towards ``toward`` only as far as needed for a contrast of ``least`` on ``on``."""
    tries = (mix(toward, colour, step / 10) for step in range(11))
    return next((tried for tried in tries if contrast(tried, on) >= least), toward)


@lru_cache(maxsize=1024)
def ink_on(colour: str) -> str:
    """Black or white, whichever is more readable on ``colour``."""
    return max("#000000", "#ffffff", key=lambda ink: contrast(ink, colour))


def luminance(colour: str) -> float:
    """The relative luminance, 0 to 1."""
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(colour: str) -> Linear:
    """The linear-light red, green and blue, each 0 to 1."""
    red, green, blue = _parts(colour)
    return _light(red / 255), _light(green / 255), _light(blue / 255)


@lru_cache(maxsize=4096)
def seen(colour: str, eyes: Eyes = "all") -> Lab:
    """The CIE L*a*b* (D65) of ``colour`` as ``eyes`` see it."""
    source = linear(colour)
    red, green, blue = (
        min(1.0, max(0.0, sum(part * light for part, light in zip(row, source, strict=True)))) for row in SEEN_BY[eyes]
    )
    x = _cube_root((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047)
    y = _cube_root(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue)
    z = _cube_root((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(one: str, other: str, eyes: Eyes = "all") -> float:
    """The CIEDE2000 distance between two colours as ``eyes`` see them."""
    return ciede2000(seen(one, eyes), seen(other, eyes))


def ciede2000(one: Lab, other: Lab) -> float:
    """The CIEDE2000 difference of two colours in L*a*b*; variable names as in the paper."""
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
    """The names of the pages on which ``colour`` is hard to see, or text on its mark hard to read."""
    return tuple(
        page.name
        for page in pages
        if contrast(colour, page.paper) < LEAST_ON_PAPER
        or contrast(page.ink, mix(colour, page.paper, page.fill)) < LEAST_FOR_TEXT
    )


def nearest(colour: str, others: Mapping[str, str]) -> Near | None:
    """The colour in ``others`` (by name) that is hardest to tell from ``colour`` for any vision; None if empty."""
    found = [Near(name, eyes, distance(colour, other, eyes)) for name, other in others.items() for eyes in SEEN_BY]
    return min(found, key=lambda near: near.distance, default=None)


def free_colour(others: Iterable[str], pages: Iterable[Page]) -> str:
    """A colour that works on every page and is distinct from ``others`` for all vision: from our list, else any."""
    taken, pages = tuple(dict.fromkeys(others)), tuple(pages)
    for ours in LABEL_COLOURS:
        if not poor_pages(ours, pages) and _apart(ours, taken) >= LEAST_APART:
            return ours
    roomy = sorted(_candidates(pages), key=lambda colour: _room(colour, taken), reverse=True)
    return max(roomy[:_TRIED], key=lambda colour: _apart(colour, taken))


_TRIED = 16


def _room(colour: str, taken: Iterable[str]) -> float:
    """The Euclidean distance in L*a*b* to the nearest taken colour: less accurate, but ten times as fast."""
    pairs = ((seen(colour, eyes), seen(other, eyes)) for other in taken for eyes in SEEN_BY)
    return min((math.dist(one, other) for one, other in pairs), default=0.0)


def _apart(colour: str, taken: Iterable[str]) -> float:
    return min((distance(colour, other, eyes) for other in taken for eyes in SEEN_BY), default=math.inf)


@lru_cache(maxsize=8)
def _candidates(pages: tuple[Page, ...]) -> tuple[str, ...]:
    """Colours of all hues and saturations that work on every page, the most saturated first."""
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
    """The difference between two hues, the short way round: −180 to 180 degrees."""
    turn = h2 - h1
    return turn - 360 if turn > 180 else turn + 360 if turn < -180 else turn


def _cos(degrees: float) -> float:
    return math.cos(math.radians(degrees))
