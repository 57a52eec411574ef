"""Which marks above and below letters can be hidden from a reader: vowel signs, or all marks that keep the letter.

Defines both sets for Arabic script and Hebrew. Neither contains marks that make a different letter (hamza, madda),
signs that stand for words (blessings) or tatweel. The text itself is not changed here.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from reader.text.scripts import ARABIC, ARABIC_MARKS, HEBREW

Signs = Literal["all", "vowels", "every"]
"""What to hide: ``all``: nothing, all signs are shown; ``vowels``: vowel signs and sukun; ``every``: every mark."""

_VOWELS = (
    "\u0618-\u061a\u064b-\u0650\u0652\u0656\u0657\u0659-\u065e\u0670\u06e1\u08e3-\u08e9\u08f0-\u08f2\u08f4-\u08fe"
    "\u05b0-\u05bb\u05c7"
)
# In addition: shadda, Quranic pause and similar marks; dagesh, shin and sin dots, cantillation.
_EVERY = (
    "\u0615-\u061a\u064b-\u0652\u0656-\u065e\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
    "\u0898-\u089f\u08ca-\u08e1\u08e3-\u08ff\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\ufb1e"
)
_LETTER = re.compile(f"[{ARABIC}{HEBREW}]")
_MARKS = f"{ARABIC_MARKS}\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\ufb1e"


def hidden(text: str, signs: Signs) -> list[tuple[int, int]]:
    """The ranges of ``text`` (code points) to hide, ascending and not touching.

    A mark that is not on a letter stays visible: the text is about the mark itself.
    """
    if signs == "all":
        return []
    found = [run.span() for run in _runs(signs).finditer(text)]
    return [run for run in found if text[run[0] - 1] not in _marks() or _stands_on_letter(text, run[0] - 1)]


def _stands_on_letter(text: str, at: int) -> bool:
    """Whether the mark at an offset, possibly after other marks, is on a letter."""
    while at >= 0 and text[at] in _marks():
        at -= 1
    return at >= 0 and bool(_LETTER.match(text[at]))


@cache
def _runs(signs: Signs) -> re.Pattern[str]:
    return re.compile(f"(?<=[{ARABIC}{HEBREW}{_MARKS}])[{_VOWELS if signs == 'vowels' else _EVERY}]+")


@cache
def _marks() -> frozenset[str]:
    return frozenset(re.findall(f"[{_MARKS}]", "".join(map(chr, range(0x590, 0xFB1F)))))
