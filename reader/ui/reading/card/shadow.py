"""The shadow of widgets over the page. Painted, because QGraphicsDropShadowEffect would render the widget twice."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from reader.ui.look.theme import Theme
from reader.ui.look.tokens import ROUND, STEP

SHADOW = STEP
"""Pixels by which it extends beyond the box."""


def paint_shadow(brush: QPainter, box: QRect, theme: Theme) -> None:
    """Paint the shadow of a rounded box; the widget paints the box itself over it."""
    brush.setRenderHint(QPainter.RenderHint.Antialiasing)
    brush.setPen(Qt.PenStyle.NoPen)
    shade = QColor(theme.shade)
    shade.setAlphaF(theme.shade_depth / SHADOW)
    brush.setBrush(shade)
    for reach in range(SHADOW, 0, -1):
        grown = QRectF(box).adjusted(-reach, -reach + 1, reach, reach)
        brush.drawRoundedRect(grown, ROUND + reach, ROUND + reach)
