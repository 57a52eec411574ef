"""The examples of a label's guideline: plain text, one example a line, in which the marked words stand in brackets.

A line begins with ``+`` where it is marked rightly and with ``-`` where it is marked wrongly::

    + قال نائب الوزير [نديم خرداش]
    - قال [نائب الوزير نديم خرداش]

A bracket or a backslash that belongs to the sentence has a backslash before it. What a person typed is kept letter by
letter; it is only read here.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

_RIGHT, _WRONG = "+✓", "-−–✗"
_SPECIAL = "[]\\"


class Example(NamedTuple):
    """One sentence, whether it is marked as it should be, and the marked ranges (code points of ``text``)."""

    good: bool
    text: str
    marks: tuple[tuple[int, int], ...] = ()


def read_examples(text: str) -> tuple[Example, ...]:
    """Every line that says something; one without a sign is an example of how it should be."""
    return tuple(_read(line.strip()) for line in text.split("\n") if line.strip())


def _read(line: str) -> Example:
    signed = line[0] in _RIGHT + _WRONG
    letters: list[str] = []
    marks: list[tuple[int, int]] = []
    opened: int | None = None
    rest = iter(line[1:].lstrip() if signed else line)
    for letter in rest:
        if letter == "\\":
            letters.append(_escaped(rest))
        elif letter == "[" and opened is None:
            opened = len(letters)
        elif letter == "]" and opened is not None and opened < len(letters):
            marks.append((opened, len(letters)))
            opened = None
        else:
            letters.append(letter)
    if opened is not None:  # never closed: a bracket of the sentence
        letters.insert(opened, "[")
    return Example(not (signed and line[0] in _WRONG), "".join(letters), tuple(marks))


def _escaped(rest: Iterable[str]) -> str:
    following = next(iter(rest), "")
    return following if following and following in _SPECIAL else f"\\{following}"
