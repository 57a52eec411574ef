"""The sheet on which charts are drawn from top to bottom: margins, a cursor, and text placement."""

from __future__ import annotations

from reader.charts.shapes import Anchor, Palette, Shape, Spot, Voice, Words
from reader.text.direction import visible_controls

_ASCENT = 1.0  # of a line's size, from its top to its baseline
_LINE = 1.5
_UNSEEN = "\x7f\x85\u2028\u2029"


def one_line(text: str) -> str:
    """Untrusted text for a picture: without line breaks and control characters, with bidi controls shown by name."""
    return visible_controls("".join(letter if letter >= " " and letter not in _UNSEEN else " " for letter in text))


class Paper:
    """Collects what was drawn. ``said`` is the description for people who cannot see the picture."""

    def __init__(self, palette: Palette, voice: Voice, *, left: float, right: float) -> None:
        self.palette = palette
        self.voice = voice
        self.left = left
        self.right = right
        self.y = 0.0
        self.shapes: list[Shape] = []
        self.spots: list[Spot] = []
        self.said: list[str] = []

    def move(self, by: float) -> None:
        """Move the cursor down by ``by`` pixels."""
        self.y += by

    def words(self, text: str, size: float, *, bold: bool = False, color: str = "") -> None:
        """Draw a line of text at the left margin, cut at the right margin, and move below it."""
        shown = self.fitting(text, self.right - self.left, size, bold=bold)
        self.put(self.left, self.y + size * _ASCENT, shown, size, bold=bold, color=color)
        self.y += size * _LINE

    def put(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        *,
        anchor: Anchor = "start",
        bold: bool = False,
        color: str = "",
    ) -> None:
        """Draw text with its baseline at ``y``."""
        self.shapes.append(Words(x, y, text, size, color or self.palette.text, anchor, bold))

    def width_of(self, text: str, size: float, *, bold: bool = False) -> float:
        """The width of ``text`` in pixels."""
        return self.voice.measure(text, size, bold)

    def fitting(self, text: str, width: float, size: float, *, bold: bool = False) -> str:
        """``text``, or as much of its beginning as fits into ``width``; table and spot have all of it."""
        if self.width_of(text, size, bold=bold) <= width:
            return text
        low, high = 0, len(text)
        while low < high:
            middle = (low + high + 1) // 2
            if self.width_of(text[:middle].rstrip() + "…", size, bold=bold) <= width:
                low = middle
            else:
                high = middle - 1
        return text[:low].rstrip() + "…"
