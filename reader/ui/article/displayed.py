"""What is shown for a piece of text, and the one map between its places and those of the article.

Here code points of the article and Qt's UTF-16 meet. What is shown may leave marks out; the article's text, and every
offset in it, stay as they are. Nothing is laid out or painted here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.text.offsets import OffsetMap

if TYPE_CHECKING:
    from reader.text.offsets import LeftOut
    from reader.text.vocalisation import Signs
    from reader.ui.article.paragraphs import Piece

# Characters that a text layout takes as its own commands, or that no encoding knows.
_UNSHOWABLE = re.compile("[\ufffc\ud800-\udfff\x00]")


def shown(text: str) -> str:
    """``text`` as it can be handed to Qt: what Qt would misread stands as U+FFFD, one for one."""
    return _UNSHOWABLE.sub("\ufffd", text)


class PieceText:
    """The string that is shown for one piece, and its places. ``signs`` says which marks are left out of it.

    Places of the article are code points; Qt's are UTF-16 in :attr:`shown`. A place between a letter and its hidden
    marks, or among them, is shown behind the letter; a place behind the letter is, in the article, the one after them.
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
        """Qt's place in the piece of a caret in the article; outside the piece it is the nearer end."""
        inside = offset_cp - self.start
        if inside <= 0:
            return 0
        if self._left_out is not None:
            inside = self._left_out.to_short(min(inside, self._length))
        return self.shown_to_u16(inside)

    def letter_to_u16(self, offset_cp: int) -> int:
        """Qt's place in the piece of what stands at ``offset_cp``: for a hidden mark it is one inside its letter."""
        place = self.to_u16(offset_cp)
        is_hidden = self._left_out is not None and self._left_out.holds(offset_cp - self.start)
        return place - 1 if is_hidden else place

    def range_to_u16(self, start_cp: int, end_cp: int) -> tuple[int, int]:
        """Qt's range of a range of the article: with every letter of which a part, perhaps a hidden one, is in it."""
        end = self.to_u16(end_cp)
        return (self.letter_to_u16(start_cp), end) if start_cp < end_cp else (end, end)

    def to_cp(self, offset_u16: int) -> int:
        """The offset in the article of Qt's place in the piece."""
        inside = max(0, min(offset_u16, self.length_u16))
        if self._map is not None:
            inside = self._map.from_utf16(inside, strict=False)
        return self.start + (inside if self._left_out is None else self._left_out.to_full(inside))

    def shown_to_u16(self, place: int) -> int:
        """Qt's place of a code point of :attr:`shown`; behind its end it is the end."""
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
