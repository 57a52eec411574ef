"""Direction of paragraphs and articles, the levels of the bidirectional algorithm, and bidi control characters.

The algorithm (UAX #9) is python-bidi's; only rule P2 for a text without isolates is looked up here, because it needs
the first strong letter alone. Changes no text: what makes controls visible or isolates a name is for the interface.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

from bidi import get_base_level, get_display  # pyright: ignore[reportMissingTypeStubs]

from reader.base.names import as_text

Direction = Literal["rtl", "ltr"]

# Strings are patterns that the first paint has no use for: ``re`` compiles them when they are first needed.
_CONTROLS = "[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"
_ORDERING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_DECEIVING = f"[{_ORDERING}]"
_INITIATOR = "[\u2066-\u2068]"
_PARAGRAPH = re.compile("[^\n\r\x1c-\x1e\x85\u2029]+")  # bidi class B ends a paragraph
_BREAK = "[\n\r\x1c-\x1e\x85\u2029]"
# What cannot decide: skipped in one go by the pattern, so that rows of digits and spaces cost nothing.
_UNDECIDED = re.compile("[\\s0-9!-/:-@\\[-`{-~\u0660-\u0669\u06f0-\u06f9،«»\u2010-\u2027]*")
_FSI, _PDI = "\u2068", "\u2069"
_ISOLATES = ("LRI", "RLI", "FSI")
_NAMES = {
    "\u061c": "ALM",
    "\u200e": "LRM",
    "\u200f": "RLM",
    "\u202a": "LRE",
    "\u202b": "RLE",
    "\u202c": "PDF",
    "\u202d": "LRO",
    "\u202e": "RLO",
    "\u2066": "LRI",
    "\u2067": "RLI",
    "\u2068": "FSI",
    "\u2069": "PDI",
}


def strong_direction(text: str, start: int = 0, end: int | None = None) -> Direction | None:
    """The direction of ``text[start:end]`` as one paragraph (rules P2 and P3); ``None``: no strong letter."""
    end = len(text) if end is None else end
    undecided = _UNDECIDED.match(text, start, end)
    at = undecided.end() if undecided else start
    while at < end:
        kind = unicodedata.bidirectional(text[at])
        if kind == "L" and not "\ud800" <= text[at] <= "\udfff":
            return "ltr"
        if kind in ("R", "AL"):
            return "rtl"
        if kind in _ISOLATES:
            return _direction_past_isolates(text[at:end])
        at += 1
    return None


def paragraph_direction(text: str, default: Direction = "ltr") -> Direction:
    """The direction of a paragraph by its first strong letter, isolates skipped; ``default`` where there is none."""
    return strong_direction(text) or default


def article_direction(text: str, default: Direction = "ltr") -> Direction:
    """The direction of most paragraphs that have one; as many of each: that of the first."""
    counts: dict[Direction, int] = {}
    for paragraph in _PARAGRAPH.finditer(text):
        direction = strong_direction(text, paragraph.start(), paragraph.end())
        if direction:
            counts[direction] = counts.get(direction, 0) + 1
    # dict order is the order of appearance, and max takes the first of equals
    return max(counts.items(), key=lambda counted: counted[1], default=(default, 0))[0]


def levels(text: str, direction: Direction | None = None) -> list[int]:
    """The embedding level of every code point of one paragraph (odd: right to left).

    ``direction`` is the paragraph's own; its first strong letter decides without it. For paragraphs, not for articles:
    the library hands levels over as a text of some fifty times the length.
    """
    if not text:
        return []
    base = "R" if (direction or paragraph_direction(text)) == "rtl" else "L"
    text = re.sub(_BREAK, " ", as_text(text))  # the library takes UTF-8 only, and no rule minds U+FFFD
    described = str(get_display(text, base_dir=base, debug=True))
    found = re.findall(r"Level\(\s*(\d+)", described.partition("levels: [")[2].partition("paragraphs: [")[0])
    # One level for each UTF-8 byte.
    result: list[int] = []
    byte = 0
    for character in text:
        result.append(int(found[byte]))
        byte += len(character.encode())
    return result


def bidi_controls(text: str) -> list[int]:
    """Where characters stand that steer direction and are not seen."""
    return [match.start() for match in re.finditer(_CONTROLS, text)]


def ordering_controls(text: str) -> str:
    """The names of the unseen characters that show text in another order than it is stored: ``⟦RLO⟧ ⟦PDF⟧``.

    The marks LRM, RLM and ALM, which editors of Arabic write all the time, are none of them.
    """
    # Looking for each costs a quarter of looking at every character.
    return " ".join(visible_controls(each) for each in _ORDERING if each in text)


def visible_controls(text: str) -> str:
    """``text`` with every bidi control shown by its name, as ``⟦RLO⟧``; for showing, never for storing."""
    return re.sub(_CONTROLS, lambda match: f"⟦{_NAMES[match[0]]}⟧", text)


def isolate(text: str) -> str:
    """``text`` between isolates, so that it cannot disturb the sentence it is put in; for showing, never for storing.

    Controls inside that would reach out (an isolate closed but not opened, an embedding left open) are shown by name.
    """
    return f"{_FSI}{re.sub(_DECEIVING, lambda match: f'⟦{_NAMES[match[0]]}⟧', text)}{_PDI}"


def _direction_past_isolates(text: str) -> Direction | None:
    """By the library, which knows what an isolate holds."""
    paragraph = re.sub(_BREAK, " ", as_text(text))
    if get_base_level(paragraph) == 1:
        return "rtl"
    # Left to right is also its answer for no strong letter: a letter added behind all isolates tells the two apart.
    closing = _PDI * len(re.findall(_INITIATOR, paragraph))
    return "ltr" if get_base_level(paragraph + closing + "א") == 0 else None
