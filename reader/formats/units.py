"""Working out in which unit a file counts its offsets, by the covered text that it carries.

Arabic letters take one UTF-16 unit each, so a wrong unit goes unnoticed until the first emoji: a file is never
trusted, each unit is tried, and one that fits all quotes of an article is kept. Shared by all formats with offsets.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reader.text.offsets import OffsetError, OffsetMap, Unit

UNITS: tuple[Unit, ...] = ("code_point", "utf16", "crlf", "grapheme")
"""In the order of trying: what is likely and cheap comes first."""


class Quote(NamedTuple):
    """A range in an unknown unit and the text it is said to cover; ``text`` None: the file does not say."""

    start: int
    end: int
    text: str | None


class Fit(NamedTuple):
    """The unit that was kept, and the indices of the quotes that it does not fit."""

    unit: Unit
    misfits: frozenset[int]


def work_out_unit(offsets: OffsetMap, text: str, quotes: Sequence[Quote]) -> Fit:
    """The first unit under which all quotes fit; else the one with the fewest misfits, code points before others."""
    if all(
        quote.text is None or (quote.start >= 0 and text[quote.start : quote.end] == quote.text) for quote in quotes
    ):
        return Fit("code_point", frozenset())  # nearly always; the loop below would say the same, slower
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
        # Beyond the end a slice is cut short and differs; before the start it would count from the end.
        return quote.start >= 0 and text[quote.start : quote.end] == quote.text
    try:
        covered = text[offsets.from_unit(quote.start, unit) : offsets.from_unit(quote.end, unit)]
    except OffsetError:
        return False
    return covered == quote.text or (unit == "crlf" and covered.replace("\r\n", "\n") == quote.text)
