"""The examples in a label's guideline: plain text, one example per line, with the marked words in brackets.

A line begins with ``+`` if it is marked correctly and with ``-`` if it is marked incorrectly::

    + قال نائب الوزير [نديم خرداش]
    - قال [نائب الوزير نديم خرداش]

A bracket or backslash that belongs to the sentence is escaped with a backslash. The text is stored exactly as typed;
this module only parses it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

_RIGHT, _WRONG = "+✓", "-−–✗"
_SPECIAL = "[]\\"


class Example(NamedTuple):
    """One sentence, whether it is marked correctly, and the marked ranges (code points of ``text``)."""

    good: bool
    text: str
    marks: tuple[tuple[int, int], ...] = ()


def read_examples(text: str) -> tuple[Example, ...]:
    """One example for each non-empty line; a line without a sign is an example of correct marking."""
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
    if opened is not None:  # never closed, so the bracket is part of the sentence
        letters.insert(opened, "[")
    return Example(not (signed and line[0] in _WRONG), "".join(letters), tuple(marks))


def _escaped(rest: Iterable[str]) -> str:
    following = next(iter(rest), "")
    return following if following and following in _SPECIAL else f"\\{following}"
