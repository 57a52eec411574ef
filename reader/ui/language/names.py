"""What the fixed words of the model are called: states of articles, levels of words, colours of highlights."""

from __future__ import annotations

from collections.abc import Mapping

from reader.base.sentences import Sentence, sentence
from reader.model import ArticleState, Level

STATE_NAMES: dict[ArticleState, Sentence] = {
    "new": sentence("ui", "New"),
    "in_progress": sentence("ui", "In progress"),
    "done": sentence("ui", "Done"),
}


def _learning(step: int) -> Sentence:
    return sentence("ui", "Learning, {step} of {steps}", step=step, steps=5)


LEVEL_NAMES: Mapping[Level, Sentence] = {
    "new": sentence("ui", "New", "of a word"),
    "1": _learning(1),
    "2": _learning(2),
    "3": _learning(3),
    "4": _learning(4),
    "5": _learning(5),
    "known": sentence("ui", "Known"),
    "ignored": sentence("ui", "Ignored"),
}
"""In their order."""

COLOUR_NAMES: dict[str, Sentence] = {
    "yellow": sentence("ui", "Yellow"),
    "green": sentence("ui", "Green"),
    "blue": sentence("ui", "Blue"),
    "rose": sentence("ui", "Rose"),
}
