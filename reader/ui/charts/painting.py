"""Paints the shapes of a picture with QPainter."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from reader.charts.shapes import Box, Dot, Line, Picture, Shape, Words

_FAMILIES = ("Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Segoe UI", "DejaVu Sans")
_ISOLATE, _END = "\u2068", "\u2069"


def font_of(size: float, *, bold: bool = False) -> QFont:
    """The font of charts at ``size`` pixels."""
    font = QFont()
    font.setFamilies(list(_FAMILIES))
    font.setPixelSize(round(size))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def measure(text: str, size: float, bold: bool) -> float:
    """The width of ``text`` in that font, in pixels."""
    return QFontMetricsF(font_of(size, bold=bold)).horizontalAdvance(text)


def paint(brush: QPainter, picture: Picture) -> None:
    """Paint all of ``picture`` at the painter's origin."""
    brush.setRenderHint(QPainter.RenderHint.Antialiasing)
    brush.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # anchors are physical; each text is isolated
    brush.fillRect(QRectF(0, 0, picture.width, picture.height), QColor(picture.paper))
    for shape in picture.shapes:
        _paint_shape(brush, shape)


def _paint_shape(brush: QPainter, shape: Shape) -> None:
    match shape:
        case Box(x, y, width, height, fill):
            brush.fillRect(QRectF(x, y, width, height), QColor(fill))
        case Line(x1, y1, x2, y2, color, width):
            brush.setPen(QPen(QColor(color), width))
            brush.drawLine(QPointF(x1, y1), QPointF(x2, y2))
        case Dot(x, y, radius, fill):
            brush.setPen(Qt.PenStyle.NoPen)
            brush.setBrush(QColor(fill))
            brush.drawEllipse(QPointF(x, y), radius, radius)
        case Words():
            _paint_words(brush, shape)


def _paint_words(brush: QPainter, words: Words) -> None:
    font = font_of(words.size, bold=words.bold)
    text = f"{_ISOLATE}{words.text}{_END}"
    part = {"start": 0.0, "middle": 0.5, "end": 1.0}[words.anchor]
    brush.setFont(font)
    brush.setPen(QColor(words.color))
    brush.drawText(QPointF(words.x - QFontMetricsF(font).horizontalAdvance(text) * part, words.y), text)
