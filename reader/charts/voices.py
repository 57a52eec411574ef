"""The language of charts without a window: English, with estimated text widths."""

from __future__ import annotations

import unicodedata
from datetime import date

from reader.charts.shapes import Unit, Voice

_WIDE = 1.05
_NARROW = frozenset("iljtfrI.,:;'|!()[]{}/ ·")


def plain_voice() -> Voice:
    """English sentences, digits in groups of three, ISO dates."""
    return Voice("en", str, _number, _day, estimate)


def estimate(text: str, size: float, bold: bool) -> float:
    """The estimated width of ``text`` in a typeface like Noto Sans, rather too wide than too narrow."""
    ems = sum(map(_ems, text))
    return ems * size * (1.06 if bold else 1.0)


def _ems(letter: str) -> float:
    if letter in _NARROW:
        return 0.36
    if unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0.0
    if unicodedata.east_asian_width(letter) in "WF":
        return _WIDE
    return 0.68 if letter.isupper() or letter in "mwMW%" else 0.6


def _number(value: float, decimals: int) -> str:
    return f"{value:,.{decimals}f}"


def _day(day: date, unit: Unit) -> str:
    return {"month": f"{day.year:04}-{day.month:02}", "year": f"{day.year:04}"}.get(unit, day.isoformat())
