"""Finds out in which unit a file counts offsets, by comparing them with the covered text that the file contains.

Arabic letters take one UTF-16 unit each, so a wrong unit goes unnoticed until the first emoji. A file is therefore
never trusted: units are tried in turn until one fits all quotes of an article. Shared by all formats with offsets.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reader.text.offsets import OffsetError, OffsetMap, Unit

UNITS: tuple[Unit, ...] = ("code_point", "utf16", "crlf", "grapheme")
"""The units in the order in which they are tried: likely and cheap ones first."""


class Quote(NamedTuple):
    """A range in an unknown unit, and the text that it covers according to the file (None if not given)."""

    start: int
    end: int
    text: str | None


class Fit(NamedTuple):
    """The chosen unit, and the indices of the quotes that do not fit it."""

    unit: Unit
    misfits: frozenset[int]


def work_out_unit(offsets: OffsetMap, text: str, quotes: Sequence[Quote]) -> Fit:
    """The first unit that fits all quotes; else the one with the fewest misfits, earlier ``UNITS`` first."""
    if all(
        quote.text is None or (quote.start >= 0 and text[quote.start : quote.end] == quote.text) for quote in quotes
    ):
        return Fit("code_point", frozenset())  # the usual case; the loop below would give the same, more slowly
    best: Fit | None = None
    for unit in UNITS:
        misfits = frozenset(at for at, quote in enumerate(quotes) if not _fits(offsets, text, quote, unit))
        if not misfits:
            return Fit(unit, misfits)
        if best is None or len(misfits) < len(best.misfits):
            best = Fit(unit, misfits)
    return best or Fit("code_point", frozenset())


def _fits(offsets: OffsetMap, text: str, quote: Quote, unit: Unit) -> bool:
    if quote.text is None:
        return True
    if unit == "code_point":
        # A slice beyond the end is shorter and differs; a negative start would count from the end.
        return quote.start >= 0 and text[quote.start : quote.end] == quote.text
    try:
        covered = text[offsets.from_unit(quote.start, unit) : offsets.from_unit(quote.end, unit)]
    except OffsetError:
        return False
    return covered == quote.text or (unit == "crlf" and covered.replace("\r\n", "\n") == quote.text)
