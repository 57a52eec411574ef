"""Finds sentences in a text that is cut into pieces: the one at an offset, the next, the previous. Does not import Qt.

Only the pieces around the offset are read, so that long texts cost no more. Ranges are code points.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.ui.article.paragraphs import Pieces

Range = tuple[int, int]


def sentence_at(pieces: Pieces, offset: int) -> Range | None:
    """The sentence at an offset, or between two sentences the one before; None if the text has no sentence."""
    return sentence_before(pieces, offset + 1) or sentence_after(pieces, offset)


def sentence_before(pieces: Pieces, offset: int) -> Range | None:
    """The last sentence that begins before an offset, or None."""
    for index in range(pieces.index_at(offset), -1, -1):
        found = [start for start, _ in _near(pieces, index) if start < offset]
        if found:
            return _whole(pieces, found[-1])
    return None


def sentence_after(pieces: Pieces, offset: int) -> Range | None:
    """The first sentence that begins at or after an offset, or None."""
    for index in range(pieces.index_at(offset), len(pieces)):
        found = next((start for start, _ in _near(pieces, index) if start >= offset), None)
        if found is not None:
            return _whole(pieces, found)
    return None


def _whole(pieces: Pieces, start: int) -> Range:
    """The sentence that begins at ``start``, including its part in the next piece."""
    return next(found for found in _near(pieces, pieces.index_at(start)) if found[0] == start)


def _near(pieces: Pieces, index: int) -> list[Range]:
    """The sentences of a piece and its neighbours: a sentence may continue past the cut of a long paragraph."""
    from reader.text.sentences import sentences  # late: no sentence is asked for before the first paint

    first, last = max(index - 1, 0), min(index + 1, len(pieces) - 1)
    return sentences(pieces.text, pieces[first].start, pieces[last].end)
