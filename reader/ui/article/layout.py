"""One piece of text laid out in lines: faces, measures and the lines themselves.

Owns the vertical rhythm: every line of a role has the same pitch, with room above the letters for the names of marks
and below them for their lines. The text is laid out once, without formats. Nothing is painted here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontInfo, QTextLayout, QTextLine, QTextOption

from reader.base.tuples import NamedTuple
from reader.text.direction import Direction
from reader.ui.article.displayed import PieceText
from reader.ui.article.geometry import Boxes, Cell, Drawn, Stretch, cells, cluster_starts, drawn, stretches
from reader.ui.article.paragraphs import Piece
from reader.ui.article.styles import ROLE_STYLES, PageStyle, Role
from reader.ui.look.tokens import CAPTION, CAPTION_LEAST

if TYPE_CHECKING:
    from reader.ui.article.marks import PieceMarks
    from reader.ui.article.wordlines import WordStrokes

_LETTERS, _VOCALISED = "ألكطظآجعيميرو", "أَلَّكُطِّظُّجٍعِّيٍ"  # letters that reach highest and lowest
_VOWEL_MARKS = re.compile("[\u064b-\u0652\u0670]")
CLEAR = 1.0  # pixels between a name and a letter
_VOCALISED_FROM = 0.1
"""The share of vowel marks from which a paragraph is a vocalised one; a tanwin here and there is not."""


class Measures(NamedTuple):
    """Sizes in pixels of one role: ``baseline`` is counted from a line's top, ``rise`` and ``drop`` from it.

    ``boxes`` keeps what the faces were asked of their glyphs in this size.
    """

    font: QFont
    caption_font: QFont
    em: float
    pitch: float
    baseline: float
    rise: float
    drop: float
    caption_baseline: float
    caption_above: float
    caption_below: float
    lane: float
    gap: float
    boxes: Boxes


def is_vocalised(text: str) -> bool:
    """Whether ``text`` is written with its vowel marks, and so needs taller lines."""
    return len(_VOWEL_MARKS.findall(text)) > len(text) * _VOCALISED_FROM


class Captions(NamedTuple):
    """The names beside marks: their font, and how far their letters go above and below their line, in pixels."""

    font: QFont
    above: float
    below: float


def captions(style: PageStyle, zoom: float) -> Captions:
    """The names beside marks, which are equally large in all paragraphs of a page."""
    font = _font(style, max(CAPTION_LEAST, style.size * zoom * CAPTION))
    return Captions(font, *(_reach(_LETTERS, font) if style.captions else (0.0, 0.0)))


def measures(
    style: PageStyle, zoom: float, role: Role, *, vocalised: bool = False, names: Captions | None = None
) -> Measures:
    """The measures of paragraphs of ``role``; ``names`` where the page's captions are known already."""
    look = ROLE_STYLES[role]
    font = _font(style, style.size * zoom * look.scale)
    font.setBold(look.bold)
    caption_font, above, below = names or captions(style, zoom)
    em = float(QFontInfo(font).pixelSize())
    rise, drop = _reach(_VOCALISED if vocalised else _LETTERS, font)
    lane = max(2.5, em * 0.15)
    # Half of what is below: few letters of the line above are deep, and a name gives way to them.
    name = above + below * 0.5 + 2 * CLEAR if style.captions else 0.0
    pitch = max((look.pitch or style.line_spacing) * em, rise + drop + name + lane)
    spare = pitch - rise - drop - name - lane
    return Measures(
        font=font,
        caption_font=caption_font,
        em=em,
        pitch=float(round(pitch)),
        baseline=float(round(name + spare * 0.5 + rise)),
        rise=rise,
        drop=drop,
        caption_baseline=above + CLEAR + spare * 0.25,
        caption_above=above,
        caption_below=below,
        lane=lane,
        gap=float(round(em * (0.6 if role is Role.TITLE else 0.4))),
        boxes={},
    )


def _reach(text: str, font: QFont) -> tuple[float, float]:
    """How far the ink of ``text`` goes above and below its line; Qt's own measure leaves vowel marks out."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    inks = drawn(line, {})
    base = line.y() + line.ascent()
    return base - min(ink.top for ink in inks), max(ink.bottom for ink in inks) - base


def _font(style: PageStyle, points: float) -> QFont:
    font = QFont()
    font.setFamilies(list(style.families))
    font.setPointSizeF(points)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


class LaidPiece:
    """A piece with its lines. Offsets of its methods are UTF-16 in the piece, unless named ``_cp``.

    y is counted from the piece's top, x from the column's left edge.
    """

    __slots__ = (
        "_cells",
        "_drawn",
        "_starts",
        "_stretches",
        "direction",
        "height",
        "layout",
        "lines",
        "marks",
        "measures",
        "piece",
        "role",
        "text",
        "words",
    )

    def __init__(
        self, piece: Piece, text: PieceText, *, role: Role, direction: Direction, measures: Measures, width: float
    ) -> None:
        self.piece = piece
        self.text = text
        self.role = role
        self.direction = direction
        self.measures = measures
        self.layout = _make_layout(text.shown, measures.font, direction)
        self.lines = _break_lines(self.layout, measures, width)
        pitch = measures.pitch * (0.6 if piece.start == piece.end else 1.0)
        self.height = pitch * len(self.lines) + (measures.gap if piece.last and piece.start != piece.end else 0.0)
        self.marks: PieceMarks | None = None
        self.words: WordStrokes | None = None
        self._starts: dict[int, list[int]] = {}
        self._stretches: dict[tuple[int, int, int], list[Stretch]] = {}
        self._cells: dict[int, list[Cell]] = {}
        self._drawn: dict[int, list[Drawn]] = {}

    @property
    def rtl(self) -> bool:
        """Whether the paragraph runs from right to left."""
        return self.direction == "rtl"

    def line_top(self, number: int) -> float:
        """Where a line begins."""
        return number * self.measures.pitch

    def line_number(self, offset_u16: int) -> int:
        """The line that holds the caret at an offset; the later one at a line's end."""
        line = self.layout.lineForTextPosition(max(0, min(offset_u16, self.text.length_u16)))
        return line.lineNumber() if line.isValid() else 0

    def line_at(self, y: float) -> int:
        """The line at ``y``, or the nearest one."""
        return max(0, min(int(y // self.measures.pitch), len(self.lines) - 1))

    def cells(self, number: int) -> list[Cell]:
        """The graphemes of a line with their extents, in logical order."""
        if number not in self._cells:
            self._cells[number] = cells(self.layout, self.lines[number], self._cluster_starts(number))
        return self._cells[number]

    def drawn(self, number: int) -> list[Drawn]:
        """The ink of the letters of a line."""
        if number not in self._drawn:
            self._drawn[number] = drawn(self.lines[number], self.measures.boxes)
        return self._drawn[number]

    def stretches(self, number: int, start: int, end: int) -> list[Stretch]:
        """The visual pieces on a line of a range; kept, for a new mark has those of its paragraph placed again."""
        place = number, start, end
        if place not in self._stretches:
            self._stretches[place] = stretches(
                self.layout, self.lines[number], self._cluster_starts(number), start, end
            )
        return self._stretches[place]

    def line_numbers(self, start: int, end: int) -> range:
        """The lines that a range touches."""
        return range(self.line_number(start), self.line_number(max(start, end - 1)) + 1)

    def edge(self, number: int) -> float:
        """Where a line without letters has its caret: the side its paragraph begins at."""
        line = self.lines[number]
        return line.x() + (line.width() if self.rtl else 0.0)

    def _cluster_starts(self, number: int) -> list[int]:
        if number not in self._starts:
            self._starts[number] = cluster_starts(self.layout, self.lines[number])
        return self._starts[number]


def _make_layout(shown: str, font: QFont, direction: Direction) -> QTextLayout:
    layout = QTextLayout(shown, font)
    rtl = direction == "rtl"
    option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    return layout


def _break_lines(layout: QTextLayout, measures: Measures, width: float) -> list[QTextLine]:
    lines: list[QTextLine] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, len(lines) * measures.pitch + measures.baseline - line.ascent()))
        lines.append(line)
    layout.endLayout()
    return lines
