"""Trim the white space at the edges of a range. Offsets are code points."""

from __future__ import annotations


def stripped(text: str, start: int, end: int) -> tuple[int, int]:
    """The range without white space at its edges; the empty range at its end if it is all white space."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
