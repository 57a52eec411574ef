"""Direction of paragraphs and articles, embedding levels, and bidi control characters.

The bidirectional algorithm (UAX #9) is python-bidi's. Only rule P2 for text without isolates is implemented here, since
it needs nothing but the first strong letter. Stored text is never changed: the functions that make controls visible or
isolate a name are for display only.
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
# Frequent characters that are not strong letters; the pattern skips runs of them quickly.
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
    """The direction of ``text[start:end]`` as one paragraph (rules P2 and P3), or None without a strong letter."""
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
    """The direction of a paragraph by its first strong letter outside isolates; ``default`` if there is none."""
    return strong_direction(text) or default


def article_direction(text: str, default: Direction = "ltr") -> Direction:
    """The direction of the majority of paragraphs that have one; in a tie, that of the first such paragraph."""
    counts: dict[Direction, int] = {}
    for paragraph in _PARAGRAPH.finditer(text):
        direction = strong_direction(text, paragraph.start(), paragraph.end())
        if direction:
            counts[direction] = counts.get(direction, 0) + 1
    # dict order is the order of appearance, and max takes the first of equals
    return max(counts.items(), key=lambda counted: counted[1], default=(default, 0))[0]


def levels(text: str, direction: Direction | None = None) -> list[int]:
    """The embedding level of each code point of one paragraph (odd: right to left).

    Without ``direction``, the first strong letter gives the paragraph's direction. Not for whole articles: the library
    returns levels as a string about fifty times as long as the text.
    """
    if not text:
        return []
    base = "R" if (direction or paragraph_direction(text)) == "rtl" else "L"
    text = re.sub(_BREAK, " ", as_text(text))  # the library takes only valid UTF-8; U+FFFD has no effect
    described = str(get_display(text, base_dir=base, debug=True))
    found = re.findall(r"Level\(\s*(\d+)", described.partition("levels: [")[2].partition("paragraphs: [")[0])
    # The library returns one level per UTF-8 byte.
    result: list[int] = []
    byte = 0
    for character in text:
        result.append(int(found[byte]))
        byte += len(character.encode())
    return result


def bidi_controls(text: str) -> list[int]:
    """The offsets of invisible bidi control characters."""
    return [match.start() for match in re.finditer(_CONTROLS, text)]


def ordering_controls(text: str) -> str:
    """The names of the invisible characters in ``text`` that can reorder it on display, such as ``⟦RLO⟧ ⟦PDF⟧``.

    The marks LRM, RLM and ALM, which are ubiquitous in Arabic text, are not included.
    """
    # Searching for each control takes a quarter of the time of looking at every character.
    return " ".join(visible_controls(each) for each in _ORDERING if each in text)


def visible_controls(text: str) -> str:
    """``text`` with every bidi control replaced by its name, such as ``⟦RLO⟧``; for display only."""
    return re.sub(_CONTROLS, lambda match: f"⟦{_NAMES[match[0]]}⟧", text)


def isolate(text: str) -> str:
    """``text`` wrapped in isolates, so that it cannot affect the sentence around it; for display only.

    Controls that would escape the isolate (a closing without an opening, an open embedding) are replaced by their name.
    """
    return f"{_FSI}{re.sub(_DECEIVING, lambda match: f'⟦{_NAMES[match[0]]}⟧', text)}{_PDI}"


def _direction_past_isolates(text: str) -> Direction | None:
    """The paragraph direction by the library, which skips the content of isolates."""
    paragraph = re.sub(_BREAK, " ", as_text(text))
    if get_base_level(paragraph) == 1:
        return "rtl"
    # The library also answers "left to right" without any strong letter; appending an RTL letter after all isolates
    # tells the two cases apart.
    closing = _PDI * len(re.findall(_INITIATOR, paragraph))
    return "ltr" if get_base_level(paragraph + closing + "א") == 0 else None
