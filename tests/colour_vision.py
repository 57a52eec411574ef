"""Colours as colour-blind people see them, and how far apart they are then. Shared by tests and ``docs/design.md``."""

from __future__ import annotations

from itertools import combinations

# Linear RGB of full protanopia, deuteranopia and tritanopia, after Machado, Oliveira and Fernandes (2009).
SEEN_BY = {
    "everybody": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}


def linear(color: str) -> list[float]:
    """The linear parts of ``#rrggbb``."""
    values = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    return [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in values]


def lab(color: str, eyes: str) -> tuple[float, float, float]:
    """CIE L*a*b* of a colour as ``eyes`` see it."""
    source = linear(color)
    r, g, b = (min(1.0, max(0.0, sum(m * v for m, v in zip(row, source, strict=True)))) for row in SEEN_BY[eyes])
    xyz = (
        (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
        0.2126 * r + 0.7152 * g + 0.0722 * b,
        (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
    )
    fx, fy, fz = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in xyz)
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def distance(one: str, other: str, eyes: str) -> float:
    """The distance of two colours in CIE L*a*b*: 2 is just noticeable, 10 is seen at a glance."""
    return sum((x - y) ** 2 for x, y in zip(lab(one, eyes), lab(other, eyes), strict=True)) ** 0.5


def nearest(colours: list[str], eyes: str) -> tuple[float, str, str]:
    """The two of ``colours`` that are hardest to tell apart, and their distance."""
    return min((distance(one, other, eyes), one, other) for one, other in combinations(colours, 2))
