"""Arithmetic of colours written as ``#rrggbb``: mixing, contrast, and the nearest colour that can be read."""

from __future__ import annotations

import re

_HEX = re.compile("#[0-9a-fA-F]{6}")
GREY = "#808080"


def sound(color: str) -> str:
    """``color`` where it is one, else grey: a file may hold anything."""
    return color.lower() if _HEX.fullmatch(color) else GREY


def mix(first: str, second: str, part: float) -> str:
    """The colour that is ``part`` (0 to 1) of the first and else of the second."""
    pairs = zip(_parts(first), _parts(second), strict=True)
    return "#" + "".join(f"{round(one * part + other * (1 - part)):02x}" for one, other in pairs)


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def readable(color: str, on: str, toward: str, least: float = 4.5) -> str:
    """``color`` moved toward another one, only as far as it takes to be read on ``on``."""
    for step in range(11):
        tried = mix(toward, color, step / 10)
        if contrast(tried, on) >= least:
            return tried
    return toward


def _parts(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def _luminance(color: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part / 255) for part in _parts(color))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
