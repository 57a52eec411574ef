"""Puts an article on pages: the text as in the article view, above it title and legend, below it the page's number.

Works in small parts, each of some milliseconds, for whoever drives it: the window stays alive however long the article.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPagedPaintDevice, QPainter, QPen

from reader.base.sentences import sentence
from reader.model import Article, Span
from reader.ui.article.marks import Rule
from reader.ui.article.painter import paint_captions, paint_rule, paint_under
from reader.ui.article.styles import ROLE_STYLES, Inks, LabelStyle, PageStyle, page_colours
from reader.ui.language.words import isolated, one_line, say
from reader.ui.look.theme import LIGHT
from reader.ui.printing.plan import Page, Strip, plan
from reader.ui.printing.sections import Section, article_section, notes_section

if TYPE_CHECKING:
    from reader.text.structure import Structure

_SMALLER = 0.72
"""Letters on paper are smaller than on a screen, which stands further away."""
_COLOURS = page_colours(LIGHT)
"""Paper is white, whatever the theme of the window."""
_HEADER, _FOOTER, _LEGEND_ROW, _SWATCH = 32.0, 32.0, 22.0, 20.0


class Matter(NamedTuple):
    """What is to be printed, of one moment; ``rtl`` is how most of the article runs."""

    article: Article
    structure: Structure | None
    spans: Sequence[Span]
    styles: dict[str, LabelStyle]
    page: PageStyle
    rtl: bool


class Press:
    """One printing. ``device`` must have its page chosen; its resolution is made that of the layout.

    ``parts`` prints; ``set`` only finds the pages, of which ``paint_page`` then paints any, wherever ``brush`` paints.
    """

    def __init__(self, device: QPagedPaintDevice, matter: Matter) -> None:
        dots = round(QGuiApplication.primaryScreen().logicalDotsPerInchY())
        device.setResolution(dots)  # type: ignore[attr-defined]  # both the printer and the PDF writer have it
        self._device = device
        self._matter = matter
        room = device.pageLayout().paintRectPixels(dots)
        self._width, self._height = float(room.width()), float(room.height())
        colours = _COLOURS
        self._style = matter.page._replace(size=matter.page.size * _SMALLER, colours=colours)
        self._inks = Inks(colours, matter.styles)
        self._font = QFont()
        self._font.setPointSizeF(8.5)
        self._legend = self._make_legend()
        self._sections = self._make_sections()
        self.pages: list[Page] = []

    def parts(self) -> Iterator[tuple[int, int]]:
        """Do it: each step is one small part; what is given is how far it is and how far it goes."""
        pieces = sum(len(section.pieces) for section in self._sections)
        for done, _ in self.set():
            yield done, 3 * pieces
        strips = sum(map(len, self.pages)) or 1
        done = 0
        with QPainter(self._device) as brush:
            for number in range(len(self.pages)):
                if number:
                    self._device.newPage()
                for _ in self.paint_page(brush, number):
                    done += 1
                    yield pieces + done * 2 * pieces // strips, 3 * pieces

    def set(self) -> Iterator[tuple[int, int]]:
        """Find the pages, in small parts; nothing is painted."""
        pieces = sum(len(section.pieces) for section in self._sections)
        first_top = _HEADER + _LEGEND_ROW * len(self._legend) + (8 if self._legend else 0)
        planned = plan(self._sections, first_top=first_top, top=_HEADER, bottom=self._height - _FOOTER)
        for done, pages in enumerate(planned):
            self.pages = pages
            yield done, pieces
        while len(self.pages) > 1 and not self.pages[-1]:
            self.pages.pop()

    def paint_page(self, brush: QPainter, number: int) -> Iterator[None]:
        """Paint a page that ``set`` has found, strip by strip; its margins are the device's, outside of it."""
        self._paint_furniture(brush, number)
        for strip in self.pages[number]:
            self._paint_strip(brush, self._sections[strip.section], strip)
            yield

    def _make_sections(self) -> list[Section]:
        matter = self._matter
        common = {"style": self._style, "inks": self._inks, "width": self._width}
        sections = [article_section(matter.article, matter.structure, matter.spans, **common)]
        notes = [self._note(span) for span in matter.spans if span.note]
        if notes:
            direction = "rtl" if matter.rtl else "ltr"
            sections.append(notes_section(say(sentence("ui", "Notes")), notes, direction, **common))
        return sections

    def _note(self, span: Span) -> str:
        quote = " … ".join(self._matter.article.text[start:end] for start, end in span.pieces)
        name = self._inks.style(span.label).name
        return f"{isolated(one_line(quote))} ({isolated(name)}): {one_line(span.note, 100_000)}"

    def _make_legend(self) -> list[list[tuple[str, str, float]]]:
        """The labels of the article in rows: code, name, width."""
        used = {span.label for span in self._matter.spans}
        codes = [code for code in self._matter.styles if code in used]
        codes += sorted(used - set(codes))
        metrics = QFontMetricsF(self._font, self._device)
        rows: list[list[tuple[str, str, float]]] = []
        left = 0.0
        for code in codes:
            name = isolated(self._inks.style(code).name)
            width = _SWATCH + 6 + metrics.horizontalAdvance(name) + 20
            if not rows or left + width > self._width:
                rows.append([])
                left = 0.0
            rows[-1].append((code, name, width))
            left += width
        return rows

    # ---- painting

    def _paint_furniture(self, brush: QPainter, number: int) -> None:
        """The title above, the page's number below, on the first page the legend."""
        faded = QColor(_COLOURS.muted)
        brush.setFont(self._font)
        brush.setPen(faded)
        metrics = QFontMetricsF(self._font, self._device)
        title = metrics.elidedText(one_line(self._matter.article.title, 300), Qt.TextElideMode.ElideRight, self._width)
        side = Qt.AlignmentFlag.AlignRight if self._matter.rtl else Qt.AlignmentFlag.AlignLeft
        top = QRectF(0, 0, self._width, _HEADER - 12)
        brush.drawText(top, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop, isolated(title))
        foot = QRectF(0, self._height - _FOOTER + 12, self._width, _FOOTER - 12)
        of = say(sentence("ui", "{page} of {pages}", page=number + 1, pages=len(self.pages)))
        brush.drawText(foot, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, of)
        if number == 0 and self._legend:
            self._paint_legend(brush, metrics)

    def _paint_legend(self, brush: QPainter, metrics: QFontMetricsF) -> None:
        rtl = self._matter.rtl
        for row, entries in enumerate(self._legend):
            x, y = 0.0, _HEADER + row * _LEGEND_ROW
            for code, name, width in entries:
                ink = self._inks.ink(code)
                left = self._width - x - _SWATCH if rtl else x
                brush.fillRect(QRectF(left, y, _SWATCH, 12), ink.fill)
                paint_rule(brush, Rule(left, left + _SWATCH, y + 14, ink, True, True))
                brush.setPen(QColor(_COLOURS.text))
                text = self._width - x - _SWATCH - 6 - metrics.horizontalAdvance(name) if rtl else x + _SWATCH + 6
                brush.drawText(QPointF(text, y + 11), name)
                x += width
        y = _HEADER + len(self._legend) * _LEGEND_ROW
        brush.setPen(QPen(QColor(_COLOURS.muted), 0.5))
        brush.drawLine(QPointF(0, y), QPointF(self._width, y))

    def _paint_strip(self, brush: QPainter, section: Section, strip: Strip) -> None:
        """Some lines of a piece: marks within their borders, letters line by line, so that none is cut."""
        laid = section.laid(strip.piece)
        top, bottom = laid.line_top(strip.first), laid.line_top(strip.stop)
        marks = section.marks(laid)
        brush.save()
        brush.translate(QPointF(0, strip.y - top))
        brush.setClipRect(QRectF(-8, top, self._width + 16, bottom - top))
        paint_under(brush, laid, marks, (), self._style.marks)
        paint_captions(brush, laid, marks)
        brush.setClipping(False)
        brush.setPen(QColor(_COLOURS.muted if ROLE_STYLES[laid.role].muted else _COLOURS.text))
        for line in laid.lines[strip.first : strip.stop]:
            line.draw(brush, QPointF(0, 0))
        brush.restore()
