"""A label's cap: its key on its colour, as it stands on buttons, in the tree of labels and over a guideline."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from reader.base.colours import ink_on
from reader.model import Label
from reader.ui.look.tokens import CAP

_SCALE = 3  # sharp on any screen
_ROUND = 5.0


def paint_cap(painter: QPainter, box: QRectF, label: Label) -> None:
    """Paint the cap of ``label`` into ``box``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(label.color))
    painter.drawRoundedRect(box, _ROUND, _ROUND)
    painter.setPen(QColor(ink_on(label.color)))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label.key[:1].upper())


def cap_icon(label: Label, font: QFont) -> QIcon:
    """The cap as an icon; the same when its row is selected."""
    pixmap = QPixmap(QSize(CAP, CAP) * _SCALE)
    pixmap.setDevicePixelRatio(_SCALE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setFont(font)
    paint_cap(painter, QRectF(0, 0, CAP, CAP), label)
    painter.end()
    made = QIcon(pixmap)
    made.addPixmap(pixmap, QIcon.Mode.Selected)
    return made


class Cap(QWidget):
    """The cap by itself; says nothing to those who do not see it, for the name stands beside it."""

    def __init__(self, label: Label) -> None:
        super().__init__()
        self._label = label
        self.setFixedSize(CAP, CAP)

    def paintEvent(self, event: object) -> None:
        """The cap."""
        painter = QPainter(self)
        paint_cap(painter, QRectF(self.rect()), self._label)
