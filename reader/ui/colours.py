"""Sums with colours: mixing them, and whether one can be told from another. Colours are ``#rrggbb``. Knows no Qt."""

from __future__ import annotations

UNKNOWN_LABEL = "#808080"
"""The colour of a label that the label set does not know."""

LABEL_COLOURS = (
    "#098afd", "#ae009e", "#066c5f", "#b02410", "#de7c00", "#979765", "#6b00fb", "#ca79b2", "#950bbf", "#898cdc",
    "#dd1f76", "#726440",
)  # fmt: skip
"""Colours for new labels, in the order in which they are given; ``docs/design.md`` shows how they are told apart."""


def mix(first: str, second: str, part: float) -> str:
    """The colour that is ``part`` (0 to 1) of the first and else of the second."""
    pairs = zip(_parts(first), _parts(second), strict=True)
    return "#" + "".join(f"{round((one * part + other * (1 - part)) * 255):02x}" for one, other in pairs)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def readable(colour: str, on: str, toward: str, least: float = 4.5) -> str:
    """``colour`` moved toward ``toward`` until it can be read on ``on``."""
    tries = (mix(toward, colour, step / 10) for step in range(11))
    return next((tried for tried in tries if contrast(tried, on) >= least), toward)


def ink_on(ground: str) -> str:
    """Black or white, whichever can be read on ``ground``."""
    return max("#000000", "#ffffff", key=lambda ink: contrast(ink, ground))


def luminance(colour: str) -> float:
    """The relative luminance of a colour, 0 to 1 (WCAG 2.2)."""
    red, green, blue = map(_linear, _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _parts(colour: str) -> tuple[float, float, float]:
    return int(colour[1:3], 16) / 255, int(colour[3:5], 16) / 255, int(colour[5:7], 16) / 255


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
