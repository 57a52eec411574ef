"""Keys drawn as the caps of a keyboard, in lists; left-to-right inside right-to-left rows too."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.ui.actions.registry import key_text
from reader.ui.look.tokens import ROUND_SMALL

KEYS = int(Qt.ItemDataRole.UserRole) + 7
"""The role under which a model tells the keys of a row, as a tuple of portable texts."""

_INSIDE, _BETWEEN = 6, 4
Index = QModelIndex | QPersistentModelIndex


def keys_width(metrics: QFontMetrics, keys: Sequence[str]) -> int:
    """How many pixels ``keys`` take side by side."""
    return sum(_cap_width(metrics, key) + _BETWEEN for key in keys)


def paint_keys(painter: QPainter, box: QRectF, keys: Sequence[str], option: QStyleOptionViewItem) -> None:
    """Paint ``keys`` at the end of ``box``, the last one outermost."""
    metrics, rtl = option.fontMetrics, option.direction == Qt.LayoutDirection.RightToLeft
    ink, line = inks(option)
    height = metrics.height() + 4
    top = box.center().y() - height / 2
    at = box.left() if rtl else box.right()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for key in reversed(keys):
        width = _cap_width(metrics, key)
        cap = QRectF(at if rtl else at - width, top, width, height)
        painter.setPen(line)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), ROUND_SMALL, ROUND_SMALL)
        painter.setPen(ink)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key_text(key))
        at += (width + _BETWEEN) * (1 if rtl else -1)


def inks(option: QStyleOptionViewItem) -> tuple[object, object]:
    """The colour of quiet words and of lines in a row, chosen or not."""
    role = QPalette.ColorRole
    if option.state & QStyle.StateFlag.State_Selected:
        ink = option.palette.color(role.HighlightedText)
        return ink, ink
    return option.palette.color(role.PlaceholderText), option.palette.color(role.Mid)


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """What lies under a row: chosen, under the pointer, or nothing."""
    style = option.widget.style() if option.widget else QApplication.style()
    style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)


class KeysDelegate(QStyledItemDelegate):
    """A cell that shows keys and nothing else."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The row's ground and the caps, at the start of the cell."""
        self.initStyleOption(option, index)
        painter.save()
        paint_ground(painter, option)
        keys = index.data(KEYS) or ()
        box = QRectF(option.rect).adjusted(8, 0, -8, 0)
        width = keys_width(option.fontMetrics, keys)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            box.setLeft(box.right() - width + _BETWEEN)
        else:
            box.setRight(box.left() + width - _BETWEEN)
        paint_keys(painter, box, keys, option)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for all caps."""
        keys = index.data(KEYS) or ()
        return QSize(keys_width(option.fontMetrics, keys) + 24, option.fontMetrics.height() + 12)


def _cap_width(metrics: QFontMetrics, key: str) -> int:
    return max(metrics.height(), metrics.horizontalAdvance(key_text(key)) + 2 * _INSIDE)
