"""Contrast as it is painted: the letters of each label and button against what they stand on.

Measured by pixels (WCAG 2.2: 4.5 for text, 3 for drawings). Thin strokes at low resolution hold no whole pixel of ink,
so this is for pictures at twice the size. What is disabled is left out, as WCAG does.
"""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from reader.base.colours import contrast
from tests.ui.looks.parts import Flaw, leaves, told
from tests.ui.looks.places import _visible

TEXT, DRAWING = 4.5, 3.0
_ROUNDING = 0.05
_FEW = 2
"""So many pixels of a colour are ink; fewer are chance."""


def faint(screen: QWidget) -> list[Flaw]:
    """Every label and control whose letters or drawing are too weak."""
    shot = screen.grab()
    found: list[Flaw] = []
    for part in leaves(screen):
        if not part.isEnabledTo(screen) or not isinstance(part, (QLabel, QAbstractButton, QComboBox, QLineEdit)):
            continue
        if isinstance(part, QLabel) and not part.text() and part.pixmap().isNull():
            continue
        place, _ = _visible(part, screen)
        if place.height() < part.height() / 2:
            continue  # scrolled away but for an edge: its letters are elsewhere
        ratio = _contrast(shot, place)
        least = TEXT if _says(part) else DRAWING
        if ratio is not None and ratio < least - _ROUNDING:
            found.append(Flaw(told(part), f"contrast {ratio:.2f}, below {least}"))
    return found


def _says(part: QWidget) -> bool:
    text = part.currentText() if isinstance(part, QComboBox) else part.text()
    return bool(text) or (isinstance(part, QLineEdit) and bool(part.placeholderText()))


def _contrast(shot: QPixmap, place: QRect) -> float | None:
    """The strongest contrast to the ground in a part of a picture; None where there is nothing but ground."""
    scale = shot.devicePixelRatio()
    area = QRect(QPoint(round(place.x() * scale), round(place.y() * scale)), place.size() * scale)
    image = shot.copy(area).toImage().convertToFormat(QImage.Format.Format_RGB32)
    if image.isNull():
        return None
    counted = Counter(memoryview(image.constBits()).cast("B").cast("I"))
    if len(counted) < 2:
        return None
    ground = _name(counted.most_common(1)[0][0])
    inks = [pixel for pixel, count in counted.most_common(400) if count >= _FEW]
    return max((contrast(_name(pixel), ground) for pixel in inks), default=None)


def _name(pixel: int) -> str:
    return f"#{pixel & 0xFFFFFF:06x}"
