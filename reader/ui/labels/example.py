"""One example of a guideline: a sign for right or wrong, the sentence, and its marks under the letters."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget

from reader.base.sentences import Sentence, sentence
from reader.text.direction import paragraph_direction
from reader.text.examples import Example
from reader.text.offsets import OffsetMap
from reader.ui.article.geometry import cluster_starts, stretches
from reader.ui.language.words import one_line, say
from reader.ui.look.tokens import GAP, STEP

_LEADING = 4  # pixels between lines, for the line under a mark
_LONGEST = 600


class ExampleLine(QWidget):
    """Painted as articles are: the letters once and unformatted, the marks under them."""

    def __init__(self, example: Example, *, fill: QColor, line: QColor, sign: QIcon) -> None:
        super().__init__()
        self._fill, self._line, self._sign = fill, line, sign
        self._good = example.good
        self._text = one_line(example.text, _LONGEST)
        self._rtl = paragraph_direction(self._text) == "rtl"
        units = OffsetMap(self._text)
        inside = [(start, min(end, len(self._text))) for start, end in example.marks if start < len(self._text)]
        self._marks = [(units.to_utf16(start), units.to_utf16(end)) for start, end in inside]
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(say(self._told(example)))

    def sizeHint(self) -> QSize:
        """Any width; as high as the lines are then."""
        return QSize(320, self.heightForWidth(320))

    def hasHeightForWidth(self) -> bool:
        """The sentence goes on in another line."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The lines of the sentence at this width."""
        return max(GAP + 4, round(self._laid(width)[1]))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sign where the sentence begins, by its own direction."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        layout, _ = self._laid(self.width())
        middle = round((layout.lineAt(0).height() - GAP) / 2) if layout.lineCount() else 0
        self._sign.paint(painter, self.width() - GAP if self._rtl else 0, max(0, middle), GAP, GAP)
        painter.translate(0 if self._rtl else GAP + STEP, 0)
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            starts = cluster_starts(layout, line)
            for start, end in self._marks:
                for part in stretches(layout, line, starts, start, end):
                    box = QRectF(part.left - 1, line.y(), part.right - part.left + 2, line.height() + 1)
                    painter.fillRect(box, self._fill)
                    painter.setPen(QPen(self._line, 1.7, Qt.PenStyle.SolidLine if self._good else Qt.PenStyle.DotLine))
                    painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.setPen(self.palette().color(self.foregroundRole()))
        layout.draw(painter, QPointF(0, 0))

    def _laid(self, width: int) -> tuple[QTextLayout, float]:
        layout = QTextLayout(self._text, self.font())
        side = Qt.AlignmentFlag.AlignRight if self._rtl else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if self._rtl else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(40, width - GAP - STEP))
            line.setPosition(QPointF(0, height))
            height += line.height() + _LEADING
        layout.endLayout()
        return layout, height

    def _told(self, example: Example) -> Sentence:
        marked = " … ".join(example.text[start:end] for start, end in example.marks)
        if example.good:
            return sentence("ui", "Right: {text}. Marked: {marked}", text=example.text, marked=marked)
        return sentence("ui", "Wrong: {text}. Marked: {marked}", text=example.text, marked=marked)
