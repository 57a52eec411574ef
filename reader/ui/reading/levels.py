"""The levels of words in the window: what each is called, which digit sets it, how it is drawn.

A level is drawn as under the words of the article: dots, and a line that takes their place from the beginning on.
"""

from __future__ import annotations

from collections.abc import Mapping

from reader.base.sentences import Sentence, sentence
from reader.model import Level

LEVEL_NAMES: Mapping[Level, Sentence] = {
    "new": sentence("ui", "New", "of a word"),
    "1": sentence("ui", "Learning, 1 of 5"),
    "2": sentence("ui", "Learning, 2 of 5"),
    "3": sentence("ui", "Learning, 3 of 5"),
    "4": sentence("ui", "Learning, 4 of 5"),
    "5": sentence("ui", "Learning, 5 of 5"),
    "known": sentence("ui", "Known"),
    "ignored": sentence("ui", "Ignored"),
}
"""In their order."""

LEVEL_OF_DIGIT: Mapping[str, Level] = {
    "0": "new", "1": "1", "2": "2", "3": "3", "4": "4", "5": "5", "6": "known", "7": "ignored",
}  # fmt: skip
"""The digit that sets a level: alone in a list of words, with Alt in the article."""

SHARES: Mapping[Level, float] = {"new": 0.0, "1": 0.2, "2": 0.4, "3": 0.6, "4": 0.8, "5": 1.0}
"""How much of the line under a word is drawn through; what is known or ignored has none."""
