"""Width of text in terminal cells, and wrapping and aligning based on it. Pure functions on strings."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache

_ZWJ = 0x200D
_EMOJI_STYLE = 0xFE0F
# Format characters that are visible: soft hyphen, Arabic number signs and the end of a verse.
_DRAWN_FORMATS = frozenset({0xAD, *range(0x600, 0x606), 0x6DD, 0x8E2})


def width(text: str) -> int:
    """The number of cells of ``text``: 0 for marks and format characters, 2 for wide characters and emoji, else 1."""
    if text.isascii():
        return len(text)
    total = 0
    previous = 0
    for character in text:
        point = ord(character)
        if previous == _ZWJ and point > 0x2000:  # the joined part of an emoji takes no cells of its own
            own = 0
        elif point == _EMOJI_STYLE:
            own = 1 if previous and _cells(previous) == 1 else 0
        elif 0x1F3FB <= point <= 0x1F3FF and _cells(previous) == 2:  # a skin tone modifies the emoji before it
            own = 0
        else:
            own = _cells(point)
        total += own
        previous = point
    return total


@lru_cache(maxsize=4096)
def _cells(point: int) -> int:
    character = chr(point)
    if point in _DRAWN_FORMATS:
        return 1
    if unicodedata.category(character) in ("Mn", "Me", "Cf", "Cc") or 0x1160 <= point <= 0x11FF:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def cut(text: str, cells: int) -> str:
    """``text``, or its beginning with an ellipsis, in at most ``cells`` cells; never cut before a mark."""
    if width(text) <= cells:
        return text
    end = len(text)
    while end and (width(text[:end]) > cells - 1 or _cells(ord(text[end])) == 0 or ord(text[end - 1]) == _ZWJ):
        end -= 1
    return text[:end].rstrip() + "…"


def wrap(text: str, cells: int) -> list[str]:
    """Wrap ``text`` (one paragraph) at spaces to lines of at most ``cells`` cells; a longer word gets its own line."""
    first, *words = text.split(" ")
    lines = [first]
    for word in words:
        longer = f"{lines[-1]} {word}"
        if lines[-1].strip(" ") and width(longer) > cells:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def pad(text: str, cells: int, *, right: bool = False) -> str:
    """``text`` padded with spaces to ``cells``; ``right`` puts the spaces before it."""
    space = " " * max(0, cells - width(text))
    return space + text if right else text + space


def columns(
    rows: Sequence[Sequence[str]], *, right: frozenset[int] = frozenset(), put: Callable[[str], str] = str
) -> list[str]:
    """``rows`` as aligned lines with two spaces between columns; columns in ``right`` are right-aligned.

    ``put`` prepares a cell for the terminal (shaping, isolation); it must not change the cell's visible width.
    """
    if not rows:
        return []
    shown = [[put(cell) for cell in row] for row in rows]
    widths = [max(width(row[column]) for row in shown) for column in range(len(rows[0]))]
    return [
        "  ".join(
            pad(cell, cells, right=at in right) for at, (cell, cells) in enumerate(zip(row, widths, strict=True))
        ).rstrip(" ")
        for row in shown
    ]
