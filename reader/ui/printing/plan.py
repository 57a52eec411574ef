"""Page breaking: assigns lines to pages. Paints nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.ui.article.styles import Role
from reader.ui.printing.sections import Section


class Strip(NamedTuple):
    """The lines ``[first, stop)`` of one piece, with their top ``y`` on the page."""

    section: int
    piece: int
    first: int
    stop: int
    y: float


Page = list[Strip]


def plan(sections: Sequence[Section], *, first_top: float, top: float, bottom: float) -> Iterator[list[Page]]:
    """Break into pages; yields what is there so far after every piece, so that it can be done in small parts.

    ``first_top`` is where the text of the first page begins, ``top`` that of all others.
    """
    pages: list[Page] = [[]]
    y = first_top
    for number, section in enumerate(sections):
        for index in range(len(section.pieces)):
            laid = section.laid(index)
            pitch, count, first = laid.measures.pitch, len(laid.lines), 0
            if laid.piece.start == laid.piece.end:  # an empty line is space, which is dropped at the top of a page
                y += laid.height if pages[-1] else 0.0
                yield pages
                continue
            while first < count:
                fits = max(0, int((bottom - y + 0.01) // pitch))
                taken = _lines_to_take(count - first, fits, role=laid.role, begins=first == 0, is_new=not pages[-1])
                if taken:
                    pages[-1].append(Strip(number, index, first, first + taken, y))
                    first += taken
                    y += taken * pitch
                if first < count:
                    pages.append([])
                    y = top
            y += laid.height - pitch * count
            yield pages


def _lines_to_take(left: int, fits: int, *, role: Role, begins: bool, is_new: bool) -> int:
    """How many lines of a paragraph go on this page, without leaving a widow or an orphan."""
    if fits >= left:
        return left if is_new or role is not Role.TITLE or fits >= left + 2 else 0  # a title stays with its text
    if is_new:
        return max(1, fits)
    if fits < 2 and begins:
        return 0
    return fits - 1 if left - fits == 1 and fits > 2 else fits
