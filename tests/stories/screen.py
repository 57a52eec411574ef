"""Finds things in a screenshot: where a colour is, where lines of text are."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QImage

_DARK = 110
_GAP = 6  # dots and marks belong to their line


class Box(NamedTuple):
    """A rectangle of the screen in pixels; right and bottom are not part of it."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def middle(self) -> tuple[int, int]:
        """The centre."""
        return (self.left + self.right) // 2, (self.top + self.bottom) // 2

    def joined(self, other: Box) -> Box:
        """The smallest box that contains both."""
        lows, highs = map(min, self[:2], other[:2]), map(max, self[2:], other[2:])
        return Box(*lows, *highs)


class Screen:
    """One picture of the screen."""

    def __init__(self, picture: Path) -> None:
        image = QImage(str(picture)).convertToFormat(QImage.Format.Format_RGB888)
        self.width, self.height = image.width(), image.height()
        stride, data = image.bytesPerLine(), bytes(image.constBits())
        self._rows = [data[y * stride : y * stride + self.width * 3] for y in range(self.height)]

    def colour(self, name: str) -> Box | None:
        """The smallest box that contains all pixels of exactly the colour ``#rrggbb``."""
        wanted = bytes.fromhex(name.lstrip("#"))
        places = [(x, y) for y, row in enumerate(self._rows) for x in _whole_pixels(row, wanted)]
        if not places:
            return None
        xs, ys = zip(*places, strict=True)
        return Box(min(xs), min(ys), max(xs) + 1, max(ys) + 1)

    def lines(self, area: Box) -> list[Box]:
        """The lines of dark text in ``area``, from the top down."""
        found: list[Box] = []
        for y in range(area.top, area.bottom):
            dark = [x for x in range(area.left, area.right) if max(self._rows[y][x * 3 : x * 3 + 3]) < _DARK]
            if not dark:
                continue
            line = Box(min(dark), y, max(dark) + 1, y + 1)
            if found and y - found[-1].bottom < _GAP:
                line = found.pop().joined(line)
            found.append(line)
        return found


def _whole_pixels(row: bytes, wanted: bytes) -> list[int]:
    """Where the three bytes stand at the start of a pixel."""
    found: list[int] = []
    at = row.find(wanted)
    while at >= 0:
        if at % 3 == 0:
            found.append(at // 3)
        at = row.find(wanted, at + 1)
    return found
