"""How charts speak in the window: in its language, with its digits, measured in the face they are painted in."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

from reader.charts.shapes import Palette, Unit, Voice
from reader.ui.charts.painting import measure
from reader.ui.theme import Theme
from reader.ui.words import say

_DATES: dict[Unit, str] = {"day": "d MMM yyyy", "week": "d MMM yyyy", "month": "MMM yyyy", "year": "yyyy"}


def window_voice(language: str) -> Voice:
    """The voice of the interface; digits and names of months are those of its locale."""
    locale = QLocale()

    def number(value: float, decimals: int) -> str:
        return locale.toString(float(value), "f", decimals)

    def day(at: date, unit: Unit) -> str:
        return locale.toString(QDate(at.year, at.month, at.day), _DATES[unit])

    return Voice(language, say, number, day, measure)


def window_palette(theme: Theme) -> Palette:
    """The colours of the page."""
    return Palette(paper=theme.field, text=theme.text, faded=theme.faded, line=theme.line, accent=theme.accent)
