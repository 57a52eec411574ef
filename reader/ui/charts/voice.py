"""How charts speak in the window: in its language, with its digits, measured in the face they are painted in."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

from reader.charts.shapes import Palette, Unit, Voice
from reader.ui.charts.painting import measure
from reader.ui.language.words import number as in_digits
from reader.ui.language.words import say
from reader.ui.look.theme import Theme

_DATES: dict[Unit, str] = {"day": "d MMM yyyy", "week": "d MMM yyyy", "month": "MMM yyyy", "year": "yyyy"}

_NAMES = {"ar": (QLocale.Language.Arabic, QLocale.Country.UnitedArabEmirates), "en": (QLocale.Language.English,)}
"""Locales that write the digits 0–9, whatever the person chose, and the months of their language."""


def window_voice(language: str) -> Voice:
    """The voice of the interface: names of months in its language, digits as the person chose them."""
    locale = QLocale()
    names = QLocale(*_NAMES[language])

    def number(value: float, decimals: int) -> str:
        return locale.toString(float(value), "f", decimals)

    def day(at: date, unit: Unit) -> str:
        return in_digits(names.toString(QDate(at.year, at.month, at.day), _DATES[unit]))

    return Voice(language, say, number, day, measure)


def window_palette(theme: Theme) -> Palette:
    """The colours of the page."""
    return Palette(paper=theme.field, text=theme.text, faded=theme.faded, line=theme.line, accent=theme.accent)
