"""Assembles positioned pieces of text on a page into paragraphs in reading order.

A PDF has neither lines nor a fixed order of letters: Arabic may be stored in logical order or in visual order, from the
left. So a page can be assembled both ways, and the resulting words tell which one is right. Presentation forms become
plain letters; lines broken by the page are joined, and counted, so that the report can ask to check the text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

_SHAPES = re.compile("[\ufb1d-\ufdf1\ufdf3-\ufdfb\ufe70-\ufefc\ufb00-\ufb06]+")
"""Presentation forms and ligatures: typesetting, not text."""
_SPACES = re.compile("[ \t\f\v\u00a0]+")
_DROPPED = re.compile("[\0\x01-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufeff\u200e\u200f\u202a-\u202e]")
_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LTR = re.compile("[A-Za-z\u00c0-\u024f\u0370-\u04ff]")
_ENDED = re.compile(r"[.!?؟…:۔]['\"»”’)\]]*$")
_ITEM = re.compile(r"^(?:[•▪–—*·-]\s|\(?[\d٠-٩۰-۹]{1,3}[.)-]\s)")
_PAGE_NUMBER = re.compile(r"\W*[\d٠-٩۰-۹]{1,4}(?:\s*(?:/|من|of)\s*[\d٠-٩۰-۹]{1,4})?\W*")
_FULL = 0.75
"""A line of at least this share of the page's full width was broken by the page, not by the author."""
_SAME_LINE = 0.4
_NEXT_PARAGRAPH = 1.4


class Piece(NamedTuple):
    """Letters drawn in one operation: their origin, in page units from the lower left corner, and their size."""

    text: str
    x: float
    y: float
    size: float


def page_text(pieces: Iterable[Piece], *, turned: bool) -> str:
    """The lines of a page, with an empty one between blocks. ``turned``: right-to-left pieces are reversed."""
    lines: list[list[Piece]] = []
    for piece in pieces:
        if not piece.text.strip("\n"):
            continue
        if lines and abs(lines[-1][-1].y - piece.y) <= _SAME_LINE * max(piece.size, 1):
            lines[-1].append(piece)
        else:
            lines.append([piece])
    steps = [above[0].y - below[0].y for above, below in pairwise(lines)]
    usual = sorted(step for step in steps if step > 0)
    limit = usual[len(usual) // 2] * _NEXT_PARAGRAPH if usual else 0
    said: list[str] = []
    for number, line in enumerate(lines):
        if number and not 0 <= steps[number - 1] <= limit:
            said.append("")
        said.append(_line(line, turned=turned))
    return "\n".join(said)


def _line(pieces: list[Piece], *, turned: bool) -> str:
    """One line in reading order: right to left if most of it is, but Latin words and numbers left to right."""
    whole = "".join(piece.text for piece in pieces)
    if len(_RTL.findall(whole)) <= len(_LTR.findall(whole)):
        return " ".join(whole.split("\n"))
    ordered: list[Piece] = []
    run: list[Piece] = []
    drawn = pieces if turned else pieces[::-1]  # at equal positions, keep logical order or go from the left
    for piece in sorted(drawn, key=lambda each: -each.x):
        if _RTL.search(piece.text) or not piece.text.strip():
            ordered += [*run[::-1], piece]
            run = []
        else:
            run.append(piece)
    ordered += run[::-1]
    said = ""
    for number, piece in enumerate(ordered):
        if number and _lie_apart(ordered[number - 1], piece) and not said.endswith((" ", "\t")):
            said += " "
        said += _turned(piece.text) if turned else piece.text
    return said.replace("\n", " ")


def _lie_apart(one: Piece, other: Piece) -> bool:
    """Whether the gap between two pieces is wider than a space, as between the cells of a table."""
    left = min(one, other, key=lambda each: each.x)
    return abs(one.x - other.x) > (len(left.text) * 0.6 + 1) * left.size


def _turned(text: str) -> str:
    """``text`` with right-to-left letters reversed; numbers and Latin words keep their order."""
    if not _RTL.search(text):
        return text
    parts = re.split(
        r"([A-Za-z0-9\u0660-\u0669\u06f0-\u06f9](?:[\w.,:/%-]*[A-Za-z0-9\u0660-\u0669\u06f0-\u06f9])?)", text
    )
    return "".join(part if number % 2 else part[::-1] for number, part in reversed(list(enumerate(parts))))


def of_pages(pages: Sequence[str]) -> tuple[str, int]:
    """The text of all pages, and the number of line ends that became spaces."""
    paragraphs: list[str] = []
    joined = 0
    for page in pages:
        lines = _lines(page)
        width = _width(lines)
        goes_on = False
        for line in lines:
            if not line:
                goes_on = False
                continue
            if goes_on and not _ITEM.match(line):
                paragraphs[-1] += f" {line}"
                joined += 1
            else:
                paragraphs.append(line)
            goes_on = len(line) >= width * (0.9 if _ENDED.search(line) else _FULL)
    return "\n\n".join(paragraphs), joined


def plain_shapes(text: str) -> str:
    """``text`` with presentation forms replaced by plain letters; nothing else is changed."""
    return _SHAPES.sub(lambda shapes: unicodedata.normalize("NFKC", shapes[0]), text)


def _lines(page: str) -> list[str]:
    """The lines of a page, without the page number at the top or bottom."""
    text = _DROPPED.sub("", plain_shapes(page.replace("\r\n", "\n").replace("\r", "\n").replace("\u00ad\n", "")))
    lines = [_SPACES.sub(" ", line).strip() for line in text.split("\n")]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    if len(lines) > 1 and _PAGE_NUMBER.fullmatch(lines[-1]):
        lines.pop()
    if len(lines) > 1 and _PAGE_NUMBER.fullmatch(lines[0]):
        lines.pop(0)
    return lines


def _width(lines: Sequence[str]) -> int:
    """The length of the full lines of a page."""
    lengths = sorted(map(len, filter(None, lines)))
    return lengths[int(len(lengths) * 0.9)] if len(lengths) > 2 else 1 << 30
