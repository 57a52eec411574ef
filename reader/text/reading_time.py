"""Estimate how long a text takes to read, from its number of words.

A word here is a run of letters between spaces and punctuation: Arabic clitics are part of it, and vowel marks do not
split it.
"""

from __future__ import annotations

import re
from functools import cache

from reader.text.scripts import ARABIC_MARKS, JOINERS

USUAL_SPEED = 140
"""Words per minute: adults who read Arabic, their own language, aloud read 138 ± 20 (IReST: Trauzettel-Klosinski and
Dietz, 2012, doi:10.1167/iovs.11-8284). Silent reading is faster, a learner far slower."""


def count_words(text: str) -> int:
    """The number of words in ``text``."""
    return sum(1 for _ in _word().finditer(text))


def minutes(words: int, speed: int) -> int:
    """Whole minutes for ``words`` at ``speed`` (words per minute), rounded; 0 below half a minute."""
    return (2 * words + speed) // (2 * speed)


@cache
def _word() -> re.Pattern[str]:
    hebrew_marks = "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    return re.compile(rf"\w[\w{ARABIC_MARKS}{hebrew_marks}{JOINERS}]*")
