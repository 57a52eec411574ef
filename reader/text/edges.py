"""The edges of a range: where its text begins and ends, without the white space around it. Offsets are code points."""

from __future__ import annotations


def stripped(text: str, start: int, end: int) -> tuple[int, int]:
    """The range without white space at its edges; empty, at its end, where there is nothing else in it."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
