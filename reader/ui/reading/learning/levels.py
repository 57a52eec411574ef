"""The levels of words in the window: which digit sets each, how it is drawn.

A level is drawn as under the words of the article: dots, and a line that takes their place from the beginning on.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap

from reader.model import Level
from reader.ui.look.theme import Theme

LEVEL_OF_DIGIT: Mapping[str, Level] = {
    "0": "new", "1": "1", "2": "2", "3": "3", "4": "4", "5": "5", "6": "known", "7": "ignored",
}  # fmt: skip
"""The digit that sets a level: alone in a list of words, with Alt in the article."""

SHARES: Mapping[Level | None, float] = {"new": 0.0, "1": 0.2, "2": 0.4, "3": 0.6, "4": 0.8, "5": 1.0}
"""How much of the line under a word is drawn through; what is known or ignored has none."""

PICTURE = QSize(30, 12)
_DOT, _BETWEEN_DOTS, _THICK = 2, 4, 2


def level_picture(level: Level, theme: Theme, *, rtl: bool) -> QIcon:
    """A level as it stands under the words of the article; empty for what has no line there."""
    icon = QIcon()
    modes = ((QIcon.Mode.Normal, theme.accent, theme.edge), (QIcon.Mode.Selected, theme.on_accent, theme.on_accent))
    for ratio in (1, 2):
        for mode, line, dots in modes:
            image = QImage(PICTURE * ratio, QImage.Format.Format_ARGB32_Premultiplied)
            image.setDevicePixelRatio(ratio)
            image.fill(Qt.GlobalColor.transparent)
            with QPainter(image) as brush:
                if level in SHARES:
                    _draw_level(brush, SHARES[level], QColor(line), QColor(dots), rtl=rtl)
            icon.addPixmap(QPixmap.fromImage(image), mode)
    return icon


def _draw_level(brush: QPainter, share: float, line: QColor, dots: QColor, *, rtl: bool) -> None:
    width, y = PICTURE.width(), PICTURE.height() - _THICK - 2
    drawn = round(width * share)
    for x in range(drawn + (_BETWEEN_DOTS - _DOT if drawn else 0), width, _BETWEEN_DOTS):
        brush.fillRect(width - x - _DOT if rtl else x, y, _DOT, _THICK, dots)
    brush.fillRect(width - drawn if rtl else 0, y, drawn, _THICK, line)
