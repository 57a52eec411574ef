"""A page of the guide on the screen: Markdown of our own with the program's pictures, dressed for theme and direction.

Nothing is ever loaded: the page's own pictures are handed to the document, and the view refuses every other name.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from reader.base.sentences import sentence
from reader.text.folding import fold, fold_with_map
from reader.ui.guide.pages import Page
from reader.ui.language.words import say
from reader.ui.look.theme import Theme
from reader.ui.widgets.plain import tip

_MARKDOWN = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
_MARGIN = 32
_SCALE = 2.0
"""The pictures are drawn at twice their size, so that they are sharp on every screen."""


class GuideView(QTextBrowser):
    """Shows one page. ``wanted`` carries the name of the page that a link leads to."""

    wanted = Signal(str)

    def __init__(self, theme: Theme, *, rtl: bool) -> None:
        super().__init__()
        self._theme, self._rtl = theme, rtl
        self._pictures: dict[str, QImage] = {}
        self._nothing = QImage(1, 1, QImage.Format.Format_Mono)
        self._finds: list[tuple[int, int]] = []
        self._at = -1
        self.setProperty("role", "page")
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAccessibleName(say(sentence("ui", "The page")))
        self.setToolTip(tip(say(sentence("ui", "Tab goes to the next link, Enter follows it"))))
        self.anchorClicked.connect(lambda url: self.wanted.emit(url.toString()))
        self.document().setDocumentMargin(_MARGIN)

    def loadResource(self, kind: int, name: QUrl) -> Any:
        """The pictures that the page brought. Every other name is an empty picture: for nothing at all the document
        itself would look on the disk."""
        return self._pictures.get(name.toString(), self._nothing)

    def show_page(self, page: Page, markdown: str) -> None:
        """Write a page anew."""
        document = self.document()
        self._pictures = {picture.name: QImage(str(picture)) for picture in page.pictures}
        document.setMarkdown(markdown, _MARKDOWN)
        _dress(document, self._theme, self.font(), rtl=self._rtl)
        self._fit_pictures()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures are never wider than the page."""
        super().resizeEvent(event)
        self._fit_pictures()

    def show_finds(self, query: str) -> None:
        """Mark every place of the words on this page, and go to the first."""
        text = self.toPlainText()
        folded = fold_with_map(text)
        places: list[tuple[int, int]] = []
        for word in dict.fromkeys(fold(query).split()):
            at = folded.text.find(word)
            while at >= 0:
                places.append(folded.to_source(at, at + len(word)))
                at = folded.text.find(word, at + len(word))
        self._finds, self._at = sorted(places), -1
        self.setExtraSelections([self._marked(*place) for place in self._finds])
        if self._finds:
            self.next_find()

    def next_find(self) -> None:
        """Go to the next place that was found."""
        if self._finds:
            self._at = (self._at + 1) % len(self._finds)
            cursor = QTextCursor(self.document())
            cursor.setPosition(self._finds[self._at][0])
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def _marked(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        made.cursor = cursor  # type: ignore[attr-defined]
        made.format.setBackground(QColor(self._theme.selection))  # type: ignore[attr-defined]
        return made

    def _fit_pictures(self) -> None:
        room = self.viewport().width() - 2 * _MARGIN - 8
        block = self.document().begin()
        while block.isValid():
            for fragment in _fragments(block):
                if fragment.charFormat().isImageFormat():
                    self._fit(fragment, room)
            block = block.next()

    def _fit(self, fragment: Any, room: int) -> None:
        shape = QTextImageFormat(fragment.charFormat().toImageFormat())
        image = self._pictures.get(shape.name())
        if image is None or image.isNull():
            return
        width = min(image.width() / _SCALE, max(120, room))
        if shape.width() != width:
            dots = self.devicePixelRatioF()
            sharp = image.scaledToWidth(round(width * dots), Qt.TransformationMode.SmoothTransformation)
            sharp.setDevicePixelRatio(dots)
            self.document().addResource(QTextDocument.ResourceType.ImageResource, QUrl(shape.name()), sharp)
            shape.setWidth(width)
            shape.setHeight(image.height() / image.width() * width)
            cursor = QTextCursor(self.document())
            cursor.setPosition(fragment.position())
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(shape)


def _dress(document: QTextDocument, theme: Theme, font: QFont, *, rtl: bool) -> None:
    """Direction, spacing and colours, which Markdown does not say."""
    way = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        shape = QTextBlockFormat()
        shape.setLayoutDirection(way)
        level, table = block.blockFormat().headingLevel(), cursor.currentTable() is not None
        tight = table or any(fragment.charFormat().isImageFormat() for fragment in _fragments(block))
        spacing = 100 if tight else 116 if rtl else 144
        shape.setLineHeight(spacing, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setTopMargin(0 if level == 1 or table else 20 if level else 4)
        shape.setBottomMargin(0 if table else 8)
        cursor.mergeBlockFormat(shape)
        for fragment in _fragments(block):
            _dress_words(document, fragment, theme, font)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame, theme, rtl=rtl)


def _dress_words(document: QTextDocument, fragment: Any, theme: Theme, font: QFont) -> None:
    """Keys look like keys; links are in the accent colour."""
    had = fragment.charFormat()
    shape = QTextCharFormat()
    if had.fontFixedPitch():
        shape.setFontFamilies(list(filter(None, font.families())) or [font.family()])
        shape.setFontFixedPitch(False)
        shape.setBackground(QColor(theme.hover))
        shape.setForeground(QColor(theme.text))
    elif had.isAnchor():
        shape.setForeground(QColor(theme.accent))
    else:
        return
    cursor = QTextCursor(document)
    cursor.setPosition(fragment.position())
    cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(shape)


def _dress_table(table: QTextTable, theme: Theme, *, rtl: bool) -> None:
    """Thin lines, and the side where the text begins."""
    shape = table.format()
    if rtl:
        shape.setAlignment(Qt.AlignmentFlag.AlignRight)
        shape.setRightMargin(_MARGIN)  # a table at the right edge forgets the margin of the document
    shape.setBorder(1)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(QColor(theme.line))
    shape.setBorderCollapse(True)
    shape.setCellPadding(6)
    shape.setCellSpacing(0)
    table.setFormat(shape)


def _fragments(block: Any) -> list[Any]:
    found: list[Any] = []
    each = block.begin()
    while not each.atEnd():
        if each.fragment().isValid():
            found.append(each.fragment())
        each += 1
    return found
