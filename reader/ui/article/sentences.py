"""The sentences of a text that is cut into pieces: the one at a place, the next, the one before. No Qt.

A text of a megabyte is never read whole: only the pieces round the place are. Ranges are code points.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.ui.article.paragraphs import Pieces

Range = tuple[int, int]


def sentence_at(pieces: Pieces, offset: int) -> Range | None:
    """The sentence at a place, or, between two, the one before it; None in a text without any."""
    return sentence_before(pieces, offset + 1) or sentence_after(pieces, offset)


def sentence_before(pieces: Pieces, offset: int) -> Range | None:
    """The last sentence that begins before a place."""
    for index in range(pieces.index_at(offset), -1, -1):
        found = [start for start, _ in _near(pieces, index) if start < offset]
        if found:
            return _whole(pieces, found[-1])
    return None


def sentence_after(pieces: Pieces, offset: int) -> Range | None:
    """The first sentence that begins at a place or behind it."""
    for index in range(pieces.index_at(offset), len(pieces)):
        found = next((start for start, _ in _near(pieces, index) if start >= offset), None)
        if found is not None:
            return _whole(pieces, found)
    return None


def _whole(pieces: Pieces, start: int) -> Range:
    """The sentence that begins at ``start``, with what it has of the next piece."""
    return next(found for found in _near(pieces, pieces.index_at(start)) if found[0] == start)


def _near(pieces: Pieces, index: int) -> list[Range]:
    """The sentences round a piece. Its neighbours are read too: a sentence may go on over a cut of a long paragraph."""
    from reader.text.sentences import sentences  # late: no sentence is asked for before the first paint

    first, last = max(index - 1, 0), min(index + 1, len(pieces) - 1)
    return sentences(pieces.text, pieces[first].start, pieces[last].end)
