"""A span or a word in its context, set as the article is: its mark lies under letters that it does not change."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.model import Span
from reader.text.direction import strong_direction
from reader.text.excerpts import excerpt
from reader.ui import pages
from reader.ui.article import painter
from reader.ui.article.displayed import PieceText
from reader.ui.article.layout import LaidPiece, measures
from reader.ui.article.marks import place_marks
from reader.ui.article.paragraphs import Piece
from reader.ui.article.styles import Inks, PageStyle, Role
from reader.ui.desk import Desk
from reader.ui.look.tokens import ROUND, STEP

_AROUND = 40
_SIZE = 12.0  # points
_LEAST = 80  # pixels of a line, however narrow the panel is made


class SpanExcerpt(QWidget):
    """As high as its lines."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._span: Span | None = None
        self._words = ""
        self._laid: LaidPiece | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_span(self, span: Span | None) -> None:
        """Show a span of the open article."""
        opened = self._desk.session.opened
        self._laid = self._span = None
        if span is not None and opened is not None:
            found = excerpt(opened.article.text, span.pieces, around=_AROUND)
            fragments = found.marks if span.fragments else ()
            self._words = found.text
            self._span = replace(span, start=found.marks[0][0], end=found.marks[-1][1], fragments=fragments)
        self._appear()

    def show_words(self, text: str, start: int, end: int) -> None:
        """Show a text with a place in it, which has no label."""
        self._laid, self._words = None, " ".join(text.splitlines())
        self._span = Span(id="", article_id="", start=start, end=end, label="", annotator="")
        self._appear()

    def _appear(self) -> None:
        self.setAccessibleName(self._words if self._span else "")
        self.setVisible(self._span is not None)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """The lines are broken at the width that there is."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its lines."""
        return round(self._lay(width).height) + STEP if self._span else 0

    def height_of(self, lines: int) -> int:
        """How high an excerpt of so many lines is."""
        return round(lines * measures(self._style(), 1.0, Role.BODY).pitch) + STEP

    def sizeHint(self) -> QSize:
        """For the present width."""
        return QSize(_LEAST, self.heightForWidth(max(self.width(), _LEAST)))

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut off."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page, the mark, the letters."""
        if self._span is None:
            return
        laid = self._lay(self.width())
        style = self._style()
        inks = Inks(style.colours, pages.label_styles(self._desk.session.labels, self._desk.language))
        with QPainter(self) as brush:
            brush.setRenderHint(QPainter.RenderHint.Antialiasing)
            brush.setPen(QPen(QColor(self._desk.theme.line), 1))
            brush.setBrush(QColor(style.colours.page))
            brush.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), ROUND, ROUND)
            brush.translate(STEP, STEP / 2)
            painter.paint_under(brush, laid, place_marks(laid, [self._span], inks, captions=False), (), style.marks)
            painter.paint_letters(brush, laid, style.colours)

    def _style(self) -> PageStyle:
        page = pages.page_style(self._desk.preferences, self._desk.theme)
        return page._replace(size=_SIZE, line_spacing=1.6, captions=False)

    def _lay(self, width: int) -> LaidPiece:
        room = float(max(width - 2 * STEP, _LEAST))
        if self._laid is None or self._laid.lines[0].width() != room:
            piece = Piece(0, 0, len(self._words), first=True, last=False)
            own = strong_direction(self._words, 0, len(self._words)) or ("rtl" if self._desk.rtl else "ltr")
            self._laid = LaidPiece(
                piece,
                PieceText(self._words, piece, self._style().signs),
                role=Role.BODY,
                direction=own,
                measures=measures(self._style(), 1.0, Role.BODY),
                width=room,
            )
        return self._laid

    def changeEvent(self, event: QEvent) -> None:
        """Another font or style: the lines are broken anew."""
        self._laid = None
        super().changeEvent(event)
