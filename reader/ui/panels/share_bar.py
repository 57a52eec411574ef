"""A share as a small bar with its number, in a cell of a table."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from reader.ui.look.theme import Theme
from reader.ui.look.tokens import STEP, TIGHT

BAR = 40
"""Pixels of a whole bar."""
_HEIGHT = TIGHT


class ShareBar(QStyledItemDelegate):
    """Draws the bar of a cell whose ``UserRole`` is a share from 0 to 1, before the number that it shows."""

    def __init__(self, table: QTableView, theme: Theme) -> None:
        super().__init__(table)
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """The number stands at the end of its cell, so that all of them stand below each other."""
        super().initStyleOption(option, index)
        option.displayAlignment = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The cell as all others, and the bar."""
        super().paint(painter, option, index)
        share = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(share, float):
            return
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        box = QRectF(option.rect)
        left = box.right() - STEP - BAR if rtl else box.left() + STEP
        bar = QRectF(left, box.center().y() - _HEIGHT / 2, BAR, _HEIGHT)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.line))
        painter.drawRoundedRect(bar, _HEIGHT / 2, _HEIGHT / 2)
        painter.setBrush(QColor(self._theme.on_accent if chosen else self._theme.accent))
        if share > 0:
            length = max(_HEIGHT, BAR * share)
            full = QRectF(bar.right() - length if rtl else bar.left(), bar.top(), length, _HEIGHT)
            painter.drawRoundedRect(full, _HEIGHT / 2, _HEIGHT / 2)
        painter.restore()
