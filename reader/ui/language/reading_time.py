"""Reading time in words. What counts is in ``text.reading_time``."""

from __future__ import annotations

from reader.base.sentences import Sentence, sentence
from reader.text.reading_time import minutes


def minutes_said(count: int) -> Sentence:
    """So many minutes, for a cell of a list."""
    return sentence("ui", "%n minute(s)", "", count) if count else sentence("ui", "Under a minute")


def to_read(words: int, speed: int) -> Sentence:
    """The time that a whole text takes."""
    count = minutes(words, speed)
    return (
        sentence("ui", "About %n minute(s) to read", "", count) if count else sentence("ui", "Read in under a minute")
    )


def left_to_read(words: int, speed: int) -> Sentence:
    """The time that is left at a place."""
    count = minutes(words, speed)
    return sentence("ui", "About %n minute(s) left", "", count) if count else sentence("ui", "Under a minute left")
