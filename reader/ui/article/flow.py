"""The pieces stacked in the viewport: which are visible, how the page scrolls, where an offset is.

The page hangs on an anchor (a piece, and how far it is scrolled out), never on a pixel sum: what is above may be
estimated, and nothing on the screen moves when an estimate becomes real. Keeps a bounded number of pieces laid out.
"""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtGui import QFontMetricsF

from reader.base.tuples import NamedTuple
from reader.ui.article.displayed import PieceText
from reader.ui.article.heights import HeightMap
from reader.ui.article.layout import Captions, LaidPiece, Measures, captions, is_vocalised, measures
from reader.ui.article.paragraphs import Pieces
from reader.ui.article.styles import PageStyle, Role

_KEPT_LETTERS = 120_000
_KEPT_PIECES = 400
_EXACT_LETTERS = 12_000  # a text up to this length is measured whole at once, so that its scroll bar is exact
_EXACT_PIECES = 300
_SAMPLE = 400
_MARGIN_EMS = 1.75  # beside the column at least


class Placed(NamedTuple):
    """A laid-out piece and where its top lies in the viewport."""

    top: float
    laid: LaidPiece


class Flow:
    """The stacked pieces. Heights and tops are pixels of the viewport; offsets are code points.

    ``width`` is the column's, ``viewport`` the height of what is seen.
    """

    def __init__(self) -> None:
        self.pieces = Pieces("")
        self.width = 600.0
        self._style = PageStyle()
        self._zoom = 1.0
        self.viewport = 400.0
        self._measures: dict[tuple[Role, bool], Measures] = {}
        self._names: Captions | None = None
        self._laid: OrderedDict[int, LaidPiece] = OrderedDict()
        self._letters = 0
        self._anchor = 0
        self._out = 0.0
        self._heights = HeightMap([0], 0, per_letter=0, per_piece=1)
        self._held: int | None = None  # what was put at the top, until somebody scrolls: lines may break anew meanwhile

    # Content and page

    def set_pieces(self, pieces: Pieces) -> None:
        """Show another text, from its top."""
        self.pieces = pieces
        self._held = None
        self._forget()
        self._anchor, self._out = 0, -self._margin()
        self._settle()

    def set_page(self, style: PageStyle, zoom: float, *, available: float, viewport: float) -> None:
        """Typeset for a page of ``available`` width and ``viewport`` height; the line at the top stays there."""
        held, inside = self._held_line() if self.pieces.text else (0, 0.0)
        if (style, zoom) != (self._style, self._zoom):
            self.forget_faces()
        self._style, self._zoom, self.viewport = style, zoom, max(1.0, viewport)
        em = self.measures(Role.BODY).em
        self.width = max(4 * em, min(style.column_width * em, available - 2 * _MARGIN_EMS * em))
        self._forget()
        laid, number = self.locate(held)
        self._anchor = laid.piece.index
        self._out = -self._margin() if held == 0 and inside <= 0 else laid.line_top(number) + inside
        self._settle()

    def set_viewport_height(self, viewport: float) -> None:
        """Another height alone needs no new lines."""
        self.viewport = max(1.0, viewport)
        self._settle()

    def forget_faces(self) -> None:
        """What was measured of the faces holds no more; the page has to be set anew."""
        self._measures.clear()
        self._names = None

    def measures(self, role: Role, *, vocalised: bool = False) -> Measures:
        """The measures of paragraphs of ``role``."""
        key = (role, vocalised)
        if key not in self._measures:
            self._names = self._names or captions(self._style, self._zoom)
            self._measures[key] = measures(self._style, self._zoom, role, vocalised=vocalised, names=self._names)
        return self._measures[key]

    def laid(self, index: int) -> LaidPiece:
        """The piece laid out; kept as long as it is among the recent ones."""
        found = self._laid.get(index)
        if found is not None:
            self._laid.move_to_end(index)
            return found
        piece, role = self.pieces[index], self.pieces.role(index)
        text = PieceText(self.pieces.text, piece, self._style.signs)
        found = LaidPiece(
            piece,
            text,
            role=role,
            direction=self.pieces.direction(index),
            measures=self.measures(role, vocalised=is_vocalised(text.shown)),
            width=self.width,
        )
        self._keep(index, found)
        return found

    def forget_marks(self) -> None:
        """Marks have to be placed anew everywhere."""
        for laid in self._laid.values():
            laid.marks = laid.words = None

    def forget_words(self) -> None:
        """The lines under words have to be placed anew everywhere."""
        for laid in self._laid.values():
            laid.words = None

    def forget_marks_of(self, start: int, end: int) -> None:
        """Marks between two offsets have to be placed anew."""
        for index in range(self.pieces.index_at(start - 1), self.pieces.index_at(end) + 1):
            if laid := self._laid.get(index):
                laid.marks = laid.words = None

    # Places

    def visible(self) -> list[Placed]:
        """The pieces in the viewport from top to bottom."""
        found: list[Placed] = []
        index, top = self._anchor, -self._out
        while index < len(self.pieces) and top < self.viewport:
            laid = self.laid(index)
            found.append(Placed(top, laid))
            top += laid.height
            index += 1
        return found

    def locate(self, offset: int) -> tuple[LaidPiece, int]:
        """The piece and the number of the line that hold the caret at ``offset``."""
        laid = self.laid(self.pieces.index_at(offset))
        return laid, laid.line_number(laid.text.to_u16(offset))

    def top_of(self, index: int) -> float:
        """Where a piece's top lies in the viewport: exact near it, estimated (but surely outside) far away."""
        estimate = self._heights.top(index) - self._heights.top(self._anchor) - self._out
        top, far = -self._out, 2 * self.viewport
        for at in range(self._anchor, index):
            top += self.laid(at).height
            if top > far:
                return max(top, estimate)
        for at in range(self._anchor - 1, index - 1, -1):
            top -= self.laid(at).height
            if top < -far:
                return min(top - self.laid(index).height, estimate)
        return top

    def bottom_of(self, index: int) -> float:
        """Where a piece ends in the viewport; as exact as :meth:`top_of`."""
        return self.top_of(index) + self._heights.height(index)

    def place_at(self, y: float) -> float:
        """The place of the text that lies at ``y``: an offset, with a fraction for how far through its piece it is.

        The margins of the page are one more letter at each end.
        """
        shown = self.visible()
        placed = next((one for one in shown if y < one.top + one.laid.height), shown[-1])
        start, length = self._extent(placed.laid.piece.index)
        inside, height = y - placed.top, placed.laid.height
        if inside < 0 or inside > height:
            return inside / self._margin() if inside < 0 else start + length + (inside - height) / self._margin()
        return start + length * inside / height

    # Scrolling

    @property
    def value(self) -> int:
        """The scroll bar's value."""
        return round(self._margin() + self._heights.top(self._anchor) + self._out)

    @property
    def maximum(self) -> int:
        """The scroll bar's greatest value."""
        return max(0, round(self._heights.total() + 2 * self._margin() - self.viewport))

    @property
    def top(self) -> int:
        """The offset of the line at the top of the viewport; 0 at the top of the page."""
        return 0 if self._anchor == 0 and self._out <= 0 else self._held_line()[0]

    def put_at_top(self, offset: int) -> None:
        """Scroll until the line of ``offset`` is the topmost one, as far as the page reaches."""
        laid, number = self.locate(offset)
        self._anchor = laid.piece.index
        self._out = laid.line_top(number) if offset > 0 else -self._margin()
        self._settle()
        self._held = offset

    def put_place(self, place: float, y: float) -> None:
        """Scroll until ``place`` (see :meth:`place_at`) lies at ``y``, as far as the page reaches."""
        index = self.pieces.index_at(int(place))
        start, length = self._extent(index)
        height, beyond = self.laid(index).height, place - len(self.pieces.text)
        if place < 0 or beyond > 0:
            inside = place * self._margin() if place < 0 else height + beyond * self._margin()
        else:
            inside = height * (place - start) / max(1, length)
        self._held = None
        self._anchor, self._out = index, inside - y
        self._settle()

    def scroll_by(self, pixels: float) -> None:
        """Move the page; stops at both ends."""
        self._held = None
        self._out += pixels
        self._settle()

    def scroll_to(self, value: int) -> None:
        """Go where the scroll bar says. Small moves are exact, long ones land where the estimate says."""
        self._held = None
        if value >= self.maximum:
            self._anchor = len(self.pieces) - 1
            self._out = self.laid(self._anchor).height
        elif abs(value - self.value) <= 2 * self.viewport:
            self._out += value - self.value
        else:
            y = value - self._margin()
            self._anchor = self._heights.index_at(y)
            share = (y - self._heights.top(self._anchor)) / self._heights.height(self._anchor)
            self._out = -self._margin() if y <= 0 else min(share, 1.0) * self.laid(self._anchor).height
        self._settle()

    def show(self, offset: int, *, margin: float) -> None:
        """Scroll as little as needed that the line of ``offset`` is ``margin`` inside; far away, to the middle."""
        laid, number = self.locate(offset)
        top = self.top_of(laid.piece.index) + laid.line_top(number)
        bottom = top + laid.measures.pitch
        margin = min(margin, max(0.0, (self.viewport - laid.measures.pitch) / 2))
        if top < -self.viewport or bottom > 2 * self.viewport:
            self._anchor, self._out = laid.piece.index, laid.line_top(number) - self.viewport * 0.4
        elif top < margin:
            self._out += top - margin
        elif bottom > self.viewport - margin:
            self._out += bottom - self.viewport + margin
        else:
            return
        self._held = None
        self._settle()

    def _extent(self, index: int) -> tuple[int, int]:
        """Where a piece starts and how far it is to the next one, with its line break."""
        starts = self.pieces.starts
        start = starts[index]
        return start, (starts[index + 1] if index + 1 < len(starts) else len(self.pieces.text)) - start

    def _settle(self) -> None:
        """Keep the anchor the topmost visible piece and the page within its ends."""
        self._rise()
        last = len(self.pieces) - 1
        while self._anchor < last and self._out >= (height := self.laid(self._anchor).height):
            self._out -= height
            self._anchor += 1
        bottom = self._margin() - self._out
        for index in range(self._anchor, last + 1):
            bottom += self.laid(index).height
            if bottom >= self.viewport:
                break
        if bottom < self.viewport:
            self._out -= self.viewport - bottom
            self._rise()

    def _rise(self) -> None:
        while self._out < 0 and self._anchor > 0:
            self._anchor -= 1
            self._out += self.laid(self._anchor).height
        if self._anchor == 0:
            self._out = max(self._out, -self._margin())

    def _held_line(self) -> tuple[int, float]:
        """The offset of the line at the viewport's top, and how far it is scrolled out."""
        if self._anchor >= len(self.pieces):
            return 0, 0.0
        if self._held is not None:
            return self._held, 0.0
        laid = self.laid(self._anchor)
        number = laid.line_at(self._out)
        return laid.text.to_cp(laid.lines[number].textStart()), self._out - laid.line_top(number)

    def _margin(self) -> float:
        return round(self.measures(Role.BODY).em * 2)

    def _forget(self) -> None:
        self._laid.clear()
        self._letters = 0
        body, text = self.measures(Role.BODY), self.pieces.text
        sample = text[:_SAMPLE].replace("\n", " ")
        advance = QFontMetricsF(body.font).horizontalAdvance(sample) / max(1, len(sample)) or body.em / 2
        self._heights = HeightMap(
            self.pieces.starts,
            len(text),
            per_letter=advance / self.width * body.pitch * 1.03,
            per_piece=body.pitch * 0.5 + body.gap,
        )
        if len(text) <= _EXACT_LETTERS and len(self.pieces) <= _EXACT_PIECES:
            for index in range(len(self.pieces)):
                self.laid(index)

    def _keep(self, index: int, laid: LaidPiece) -> None:
        self._heights.measured(index, laid.height)
        self._laid[index] = laid
        self._letters += laid.text.length_u16
        while len(self._laid) > 1 and (self._letters > _KEPT_LETTERS or len(self._laid) > _KEPT_PIECES):
            _, old = self._laid.popitem(last=False)
            self._letters -= old.text.length_u16
