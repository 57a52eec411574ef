"""The string that is displayed for a piece of text, and the mapping between its positions and the article's offsets.

This is where the article's code points are converted to Qt's UTF-16 positions and back. The displayed string may leave
vowel marks out; the article's text and its offsets never change. Nothing is laid out or painted here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.text.offsets import OffsetMap

if TYPE_CHECKING:
    from reader.text.offsets import LeftOut
    from reader.text.vocalisation import Signs
    from reader.ui.article.paragraphs import Piece

# U+FFFC and NUL have a special meaning to QTextLayout; lone surrogates cannot be encoded.
_UNSHOWABLE = re.compile("[\ufffc\ud800-\udfff\x00]")


def shown(text: str) -> str:
    """``text`` with each character that Qt would misread replaced by U+FFFD; the length stays the same."""
    return _UNSHOWABLE.sub("\ufffd", text)


class PieceText:
    """The string that is displayed for one piece. ``signs`` says which vowel marks it keeps.

    Offsets in the article are code points; Qt's positions are UTF-16 offsets in :attr:`shown`. An article offset
    between a letter and its hidden marks, or among them, maps to the position after the letter; that position maps back
    to the offset after the marks.
    """

    __slots__ = ("_left_out", "_length", "_map", "length_u16", "shown", "start")

    def __init__(self, text: str, piece: Piece, signs: Signs = "all") -> None:
        source = text[piece.start : piece.end]
        self.start = piece.start
        self._length = len(source)
        self._left_out: LeftOut | None = None
        if signs != "all":
            source, self._left_out = _without_signs(source, signs)
        self.shown = shown(source)
        self.length_u16 = len(self.shown.encode("utf-16-le")) // 2
        self._map = OffsetMap(source) if self.length_u16 != len(source) else None

    def to_u16(self, offset_cp: int) -> int:
        """Qt's position of the caret at an article offset; an offset outside the piece gives the nearer end."""
        inside = offset_cp - self.start
        if inside <= 0:
            return 0
        if self._left_out is not None:
            inside = self._left_out.to_short(min(inside, self._length))
        return self.shown_to_u16(inside)

    def letter_to_u16(self, offset_cp: int) -> int:
        """Qt's position of the character at ``offset_cp``; a hidden mark gives a position inside its letter."""
        place = self.to_u16(offset_cp)
        is_hidden = self._left_out is not None and self._left_out.holds(offset_cp - self.start)
        return place - 1 if is_hidden else place

    def range_to_u16(self, start_cp: int, end_cp: int) -> tuple[int, int]:
        """Qt's range for a range of the article; a letter of which only a (hidden) mark is in the range is included."""
        end = self.to_u16(end_cp)
        return (self.letter_to_u16(start_cp), end) if start_cp < end_cp else (end, end)

    def to_cp(self, offset_u16: int) -> int:
        """The article offset of one of Qt's positions in the piece."""
        inside = max(0, min(offset_u16, self.length_u16))
        if self._map is not None:
            inside = self._map.from_utf16(inside, strict=False)
        return self.start + (inside if self._left_out is None else self._left_out.to_full(inside))

    def shown_to_u16(self, place: int) -> int:
        """Qt's position of the code point at index ``place`` of :attr:`shown`; clamped to the end."""
        if self._map is None:
            return min(place, self.length_u16)
        return self._map.to_utf16(min(place, len(self._map)))


def _without_signs(source: str, signs: Signs) -> tuple[str, LeftOut | None]:
    from reader.text.offsets import LeftOut
    from reader.text.vocalisation import hidden  # late: hardly anybody hides marks before the first paint

    ranges = hidden(source, signs)
    if not ranges:
        return source, None
    edges = [0, *(edge for pair in ranges for edge in pair), len(source)]
    kept = "".join(source[edges[at] : edges[at + 1]] for at in range(0, len(edges), 2))
    return kept, LeftOut(ranges)
