"""Find dates as articles write them: Arabic, Levantine, Maghrebi, Hijri, English, French or Hebrew months, or numbers.

Contains the names of the months and the Hijri calendar. A day without a year is not a date here: nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Literal

from reader.base.tuples import NamedTuple
from reader.text.folding import Folded, fold, fold_with_map

Calendar = Literal["gregorian", "hijri"]

# Each line: the names of one month, January first.
_GREGORIAN = (
    "يناير|كانون الثاني|كانون ثاني|جانفي|january|jan|janvier|ינואר",
    "فبراير|شباط|فيفري|february|feb|février|פברואר",
    "مارس|آذار|مارت|march|mar|mars|מרץ|מרס",
    "أبريل|ابريل|نيسان|أفريل|april|apr|avril|אפריל",
    "مايو|أيار|ماي|may|mai|מאי",
    "يونيو|يونيه|حزيران|جوان|june|jun|juin|יוני",
    "يوليو|يوليه|تموز|جويلية|يوليوز|july|jul|juillet|יולי",
    "أغسطس|آب|أوت|غشت|august|aug|août|אוגוסט",
    "سبتمبر|أيلول|شتنبر|september|sept|sep|septembre|ספטמבר",
    "أكتوبر|تشرين الأول|تشرين أول|october|oct|octobre|אוקטובר",
    "نوفمبر|تشرين الثاني|تشرين ثاني|نونبر|november|nov|novembre|נובמבר",
    "ديسمبر|كانون الأول|كانون أول|دجنبر|december|dec|décembre|דצמבר",
)
_HIJRI = (
    "محرم|المحرم",
    "صفر",
    "ربيع الأول|ربيع الاول",
    "ربيع الآخر|ربيع الثاني",
    "جمادى الأولى|جمادى الأول",
    "جمادى الآخرة|جمادى الثانية|جمادى الآخر|جمادى الثاني",
    "رجب",
    "شعبان",
    "رمضان",
    "شوال",
    "ذو القعدة|ذي القعدة",
    "ذو الحجة|ذي الحجة",
)
_YEARS: dict[Calendar, range] = {"gregorian": range(1800, 2101), "hijri": range(1200, 1501)}
_HIJRI_EPOCH = 227_014  # proleptic Gregorian ordinal of the day before 1 Muharram 1, Friday 16 July 622 (Julian)


class FoundDate(NamedTuple):
    """A date in a text at ``[start, end)`` (code points), as ISO 8601, with the calendar in which it was written."""

    start: int
    end: int
    iso: str
    calendar: Calendar


def find_dates(text: str, start: int = 0, end: int | None = None) -> list[FoundDate]:
    """All full dates (day, month, year) in ``text[start:end]``, in order. Meant for single lines, not for articles."""
    folded = fold_with_map(text[start:end])
    found = [*_named(folded), *_numeric(folded)]
    return sorted(
        (FoundDate(each.start + start, each.end + start, each.iso, each.calendar) for each in found),
        key=lambda each: each.start,
    )


def hijri_to_gregorian(year: int, month: int, day: int) -> date | None:
    """Convert a date of the tabular Islamic calendar (civil epoch; leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29
    of 30).

    Actual moon sightings may differ by a day or two. ``None`` for a day that the calendar does not have.
    Source: Dershowitz and Reingold, Calendrical Calculations, chapter on the Islamic calendar.
    """
    leap = (14 + 11 * year) % 30 < 11
    length = 30 if month % 2 or (month == 12 and leap) else 29
    if year < 1 or not 1 <= month <= 12 or not 1 <= day <= length:
        return None
    days = day + (59 * (month - 1) + 1) // 2 + (year - 1) * 354 + (3 + 11 * year) // 30
    return date.fromordinal(_HIJRI_EPOCH + days)


@cache
def _months() -> dict[str, tuple[Calendar, int]]:
    """Folded name → calendar and number of the month."""
    tables: tuple[tuple[Calendar, tuple[str, ...]], ...] = (("gregorian", _GREGORIAN), ("hijri", _HIJRI))
    return {
        fold(name): (calendar, number)
        for calendar, table in tables
        for number, names in enumerate(table, 1)
        for name in names.split("|")
    }


# A month matches any one or two words, which are looked up once everything else fits: a pattern with all the names
# would take longer to compile than an article takes to be recognised.
_NAME = r"[^\W\d_]+(?:\s+[^\W\d_]+)??"
_SPACE = r"[\s,،.]+"
_NAMED = re.compile(
    rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.)?\s*(?:من\s+|of\s+|ب(?=[א-ת])|ב)?(?:شهر\s+)?"
    rf"(?P<month>{_NAME})(?:\s*[/(-]\s*(?P<beside>{_NAME})\)?)?{_SPACE}(?:(?:من\s+)?(?:عام|سنه|لعام)\s+)?"
    rf"(?P<year>\d{{4}})(?!\d)(?:\s?(?:هـ?|م)(?!\w))?"
    rf"|(?<!\w)(?P<month2>{_NAME})(?:\s*[/(-]\s*(?P<beside2>{_NAME})\)?)?\s+"
    rf"(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?{_SPACE}(?P<year2>\d{{4}})(?!\d)"
)
"""Day month year, or month day year, in folded text; a month may be given by two of its names side by side."""
_NUMERIC = re.compile(
    r"(?<![\d/.-])(?:(?P<y1>\d{4})(?P<s1>[/.-])(?P<m1>\d{1,2})(?P=s1)(?P<d1>\d{1,2})"
    r"|(?P<d2>\d{1,2})(?P<s2>[/.-])(?P<m2>\d{1,2})(?P=s2)(?P<y2>\d{4}))(?![\d/]|[.-]\d)"
)


def _named(folded: Folded) -> Iterator[FoundDate]:
    at = 0
    while match := _NAMED.search(folded.text, at):
        month, beside = _month(match["month"] or match["month2"]), match["beside"] or match["beside2"]
        if month is None or (beside and _month(beside) is None):
            at = match.start() + 1
            continue
        at = match.end()
        year, day = int(match["year"] or match["year2"]), int(match["day"] or match["day2"])
        iso = _iso(month[0], year, month[1], day)
        if iso:
            start, end = folded.to_source(*match.span())
            if folded.source[end : end + 1] == "ـ":  # the tatweel of هـ, which folding drops
                end += 1
            yield FoundDate(start, end, iso, month[0])


def _month(name: str) -> tuple[Calendar, int] | None:
    return _months().get(" ".join(name.split()))


def _numeric(folded: Folded) -> Iterator[FoundDate]:
    for match in _NUMERIC.finditer(folded.text):
        year = int(match["y1"] or match["y2"])
        month, day = int(match["m1"] or match["m2"]), int(match["d1"] or match["d2"])
        if match["y2"] and month > 12 >= day:  # American order, only where no other is possible
            month, day = day, month
        calendar: Calendar = "hijri" if year in _YEARS["hijri"] else "gregorian"
        iso = _iso(calendar, year, month, day)
        if iso:
            yield FoundDate(*folded.to_source(*match.span()), iso, calendar)


def _iso(calendar: Calendar, year: int, month: int, day: int) -> str:
    """The date as ISO 8601; empty if there is no such day or the year is implausible for an article."""
    if year not in _YEARS[calendar]:
        return ""
    if calendar == "hijri":
        converted = hijri_to_gregorian(year, month, day)
        return converted.isoformat() if converted else ""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""
