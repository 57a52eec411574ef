"""The texts that are printed, laid out piece by piece as in the article view."""

from __future__ import annotations

from collections.abc import Iterable

from reader.model import Article, Span
from reader.text.direction import Direction
from reader.text.segments import SpanIndex
from reader.text.structure import Structure
from reader.ui.article.displayed import PieceText
from reader.ui.article.layout import LaidPiece, Measures, measures
from reader.ui.article.marks import PieceMarks, place_marks
from reader.ui.article.paragraphs import Pieces
from reader.ui.article.roles import roles_of
from reader.ui.article.styles import Inks, PageStyle, Role


class Section:
    """One text with its marks, in pieces; caches the last laid-out piece."""

    def __init__(self, pieces: Pieces, spans: Iterable[Span], *, style: PageStyle, inks: Inks, width: float) -> None:
        self.pieces = pieces
        self.style = style
        self._index = SpanIndex(spans)
        self._inks = inks
        self._width = width
        self._measures: dict[Role, Measures] = {}
        self._last: LaidPiece | None = None

    def measures(self, role: Role) -> Measures:
        """The measures of paragraphs of ``role``."""
        if role not in self._measures:
            self._measures[role] = measures(self.style, 1.0, role)
        return self._measures[role]

    def laid(self, index: int) -> LaidPiece:
        """The laid-out piece ``index``."""
        if self._last is None or self._last.piece.index != index:
            piece, role = self.pieces[index], self.pieces.role(index)
            self._last = LaidPiece(
                piece,
                PieceText(self.pieces.text, piece),
                role=role,
                direction=self.pieces.direction(index),
                measures=self.measures(role),
                width=self._width,
            )
        return self._last

    def marks(self, laid: LaidPiece) -> PieceMarks:
        """The marks of a piece."""
        if laid.marks is None:
            spans = self._index.touching(laid.piece.start, max(laid.piece.end, laid.piece.start + 1))
            laid.marks = place_marks(laid, spans, self._inks, captions=self.style.captions)
        return laid.marks


def article_section(
    article: Article, structure: Structure | None, spans: Iterable[Span], *, style: PageStyle, inks: Inks, width: float
) -> Section:
    """The article itself."""
    roles = roles_of(structure) if structure else ()
    return Section(Pieces(article.text, article.direction or None, roles), spans, style=style, inks=inks, width=width)


def notes_section(
    heading: str, notes: Iterable[str], direction: Direction, *, style: PageStyle, inks: Inks, width: float
) -> Section:
    """The notes on spans, under a heading; each is one paragraph, even if it has line breaks."""
    lines = ["", heading, *(" ".join(note.split()) for note in notes)]
    text = "\n".join(lines)
    quiet = style._replace(size=style.size * 0.86, captions=False)
    pieces = Pieces(text, None, [(1, 1 + len(heading), Role.BYLINE)])
    return Section(pieces, (), style=quiet, inks=inks, width=width)
