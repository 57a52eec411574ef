"""Icons: the drawings under ``resources/icons``, in the colours of the theme.

Nothing is drawn before the first paint, so what of Qt is for icons alone is imported where one is drawn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from reader.base.paths import shipped
from reader.ui.look.theme import Theme
from reader.ui.look.tokens import DOT, SWATCH

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPixmap

_MIRRORED = frozenset(
    {
        "undo-2",
        "redo-2",
        "file-input",
        "list",
        "message-square",
        "skip-forward",
        "skip-back",
        "tag",
        "panel-left",
        "panel-right",
        "arrow-right",
        "arrow-left",
    }
)
"""Drawings that point along the line of reading, and so are mirrored right-to-left."""


class Icons:
    """Draws icons for one theme and direction; each is drawn once."""

    def __init__(self, theme: Theme, *, rtl: bool) -> None:
        self._theme = theme
        self._rtl = rtl
        self._made: dict[tuple[str, str], QIcon] = {}

    def __call__(self, name: str, colour: str = "") -> QIcon:
        """The icon ``name``, in ``colour`` (``#rrggbb``) or the colour of text; empty where there is no drawing."""
        key = (name, colour or self._theme.text)
        if key not in self._made:
            self._made[key] = self._draw(*key)
        return self._made[key]

    def _draw(self, name: str, colour: str) -> QIcon:
        from PySide6.QtGui import QIcon

        path = shipped("resources", "icons", f"{name}.svg")
        if not path.is_file():
            return QIcon()
        drawing = path.read_text("utf-8")
        icon = QIcon()
        inks = {
            QIcon.Mode.Normal: colour,
            QIcon.Mode.Disabled: self._theme.line,
            QIcon.Mode.Selected: self._theme.on_accent,
        }
        for mode, ink in inks.items():
            data = drawing.replace("currentColor", ink).encode()
            for side in (16, 32, 64):
                icon.addPixmap(self._paint(data, side, mirrored=self._rtl and name in _MIRRORED), mode)
        return icon

    @staticmethod
    def _paint(data: bytes, side: int, *, mirrored: bool) -> QPixmap:
        from PySide6.QtCore import QByteArray
        from PySide6.QtGui import QPixmap
        from PySide6.QtSvg import QSvgRenderer

        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if mirrored:
            painter.translate(side, 0)
            painter.scale(-1, 1)
        QSvgRenderer(QByteArray(data)).render(painter, QRectF(0, 0, side, side))
        painter.end()
        return pixmap


def dot(colour: str, theme: Theme) -> QIcon:
    """The small square of a label in a list. On a selected row it has a border: the row may have its colour."""
    from PySide6.QtGui import QIcon, QPen, QPixmap

    made = QIcon()
    for mode, edge in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Selected, theme.on_accent)):
        pixmap = QPixmap(DOT * 2, DOT * 2)
        pixmap.fill(QColor(colour))
        pixmap.setDevicePixelRatio(2)
        painter = QPainter(pixmap)
        painter.setPen(QPen(QColor(edge), 2))
        painter.drawRect(QRectF(1, 1, DOT - 2, DOT - 2))
        painter.end()
        made.addPixmap(pixmap, mode)
    return made


def swatch(colour: str, edge: str = "") -> QIcon:
    """A square in the colour of a label; with an ``edge`` where the colour is as pale as a highlight."""
    from PySide6.QtGui import QIcon, QPen, QPixmap

    side = SWATCH * 2
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(edge), 2) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    inset = 1 if edge else 0
    painter.drawRoundedRect(inset, inset, side - 2 * inset, side - 2 * inset, 6, 6)
    painter.end()
    made = QIcon(pixmap)
    made.addPixmap(pixmap, QIcon.Mode.Selected)
    return made


def application_icon() -> QIcon:
    """The program's own icon."""
    from PySide6.QtGui import QIcon  # late: see the start

    return QIcon(str(shipped("resources", "icons", "hashiya.svg")))
