"""Charts as PNG files, painted by Qt, also without a window. SVG is made by ``reader.charts``."""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage, QImageWriter, QPainter

from reader.base.paths import shipped
from reader.charts.shapes import Picture
from reader.ui.charts.painting import paint

_SCALE = 2
"""Image pixels per pixel of the picture, so that it is sharp in a document."""


def image_of(picture: Picture) -> QImage:
    """Paint a picture; on the window's thread only."""
    size = QSize(round(picture.width * _SCALE), round(picture.height * _SCALE))
    image = QImage(size, QImage.Format.Format_RGB32)
    with QPainter(image) as brush:
        brush.scale(_SCALE, _SCALE)
        paint(brush, picture)
    return image


def encoded(image: QImage) -> bytes:
    """Encode an image as PNG; slow, but can run on any thread."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())


def png_without_window(picture: Picture) -> bytes:
    """A picture as PNG, for a process without a window or display."""
    application: Any = QGuiApplication.instance()
    if application is None:
        application = QGuiApplication([sys.argv[0], "-platform", "offscreen"])
    for face in sorted(shipped("resources", "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(face))
    return encoded(image_of(picture))
