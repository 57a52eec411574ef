"""Character classes shared by tokens, sentences and clitics, as the inside of a regular expression's class."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from reader.text.graphemes import class_of

ARABIC = (
    "\u0620-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u06ff\u0750-\u077f"
    "\u0860-\u088e\u08a0-\u08c9\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc"
)
ARABIC_MARKS = (
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
    "\u0898-\u089f\u08ca-\u08e1\u08e3-\u08ff"
)
HEBREW = "\u05d0-\u05ea\u05ef-\u05f2\ufb1d\ufb1f-\ufb28\ufb2a-\ufb4f"
# Everything but letters of other scripts (½ and Ⅻ count as letters), so that [^…] matches such a letter.
NOT_OTHER_LETTER = f"\\W\\d_{ARABIC}{HEBREW}"
# Invisible characters that may occur inside a word: soft hyphen, joiners, direction marks.
JOINERS = "\u00ad\u034f\u061c\u200c-\u200f\u2060"
# Invisible characters that are not part of any token.
UNSEEN = f"{JOINERS}\u200b\u202a-\u202e\u2066-\u2069\ufeff"
STOPS = ".!?؟۔…。"
CLOSERS = "\"'”’»›)\\]}״"


_LANGUAGES = {"ar": ARABIC, "he": HEBREW, "en": "A-Za-z\u00c0-\u024f"}
_SCRIPT_OF = dict.fromkeys(("ar", "fa", "ur", "ps", "ug", "ckb", "sd"), "ar") | {"he": "he", "yi": "he"}


def language_by_script(text: str, usual: str) -> str:
    """The probable language of ``text``: ``usual``, unless most of its letters are of another script."""
    counts = {name: len(re.findall(f"[{letters}]", text)) for name, letters in _LANGUAGES.items()}
    most = max(counts, key=lambda name: counts[name])
    return most if counts[most] > counts[_SCRIPT_OF.get(usual, "en")] else usual


@cache
def marks() -> str:
    """All combining marks (categories Mn, Mc, Me); collected on first use (about 20 ms)."""
    points = (*range(0x300, 0x1EA00), *range(0xE0100, 0xE01F0))
    return class_of([point for point in points if unicodedata.category(chr(point))[0] == "M"])
