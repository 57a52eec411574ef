"""The ``Voice`` of charts in the window: its language, its digits, and text widths in the font of charts."""

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
"""Locales with the months' names of the language and the digits 0–9, whatever digits the user chose."""


def window_voice(language: str) -> Voice:
    """The voice of the interface: names of months in its language, digits as the user chose."""
    locale = QLocale()
    names = QLocale(*_NAMES[language])

    def number(value: float, decimals: int) -> str:
        return locale.toString(float(value), "f", decimals)

    def day(at: date, unit: Unit) -> str:
        return in_digits(names.toString(QDate(at.year, at.month, at.day), _DATES[unit]))

    return Voice(language, say, number, day, measure)


def window_palette(theme: Theme) -> Palette:
    """The colours of charts in ``theme``."""
    return Palette(paper=theme.field, text=theme.text, faded=theme.faded, line=theme.line, accent=theme.accent)
