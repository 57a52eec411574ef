"""The soft shadow of what lies over the page. Painted, not an effect of Qt's: that would draw its widget twice."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from reader.ui.look.theme import Theme
from reader.ui.look.tokens import ROUND, STEP

SHADOW = STEP
"""How far it reaches."""


def paint_shadow(brush: QPainter, box: QRect, theme: Theme) -> None:
    """Paint the shadow of a rounded box; the box itself is painted by its widget, over it."""
    brush.setRenderHint(QPainter.RenderHint.Antialiasing)
    brush.setPen(Qt.PenStyle.NoPen)
    shade = QColor(theme.shade)
    shade.setAlphaF(theme.shade_depth / SHADOW)
    brush.setBrush(shade)
    for reach in range(SHADOW, 0, -1):
        grown = QRectF(box).adjusted(-reach, -reach + 1, reach, reach)
        brush.drawRoundedRect(grown, ROUND + reach, ROUND + reach)
