"""Controls that lie on one another, or are cut by the edge of what holds them."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QWidget

from tests.ui.looks.parts import Flaw, leaves, told

SLACK = 1
FLOATS = "floats"
"""The property of a widget that is meant to lie over others for a moment."""


def misplaced(screen: QWidget) -> list[Flaw]:
    """Every control that is cut by an edge or lies on another one."""
    found: list[Flaw] = []
    seen: list[tuple[QWidget, QRect]] = []
    for part in leaves(screen):
        place, cut_by = _visible(part, screen)
        if cut_by is not None:
            found.append(Flaw(told(part), f"is cut by the edge of {told(cut_by)}"))
        if not place.isEmpty() and not _floats(part, screen):
            seen.append((part, place))
    for (one, here), (other, there) in combinations(seen, 2):
        both = here.intersected(there)
        apart = one.isAncestorOf(other) or other.isAncestorOf(one)
        if not apart and both.width() > SLACK and both.height() > SLACK:
            found.append(Flaw(told(one), f"lies on {told(other)}"))
    return found


def _floats(part: QWidget, screen: QWidget) -> bool:
    """Whether a control, or what holds it on the screen, is meant to lie over others."""
    above: QWidget | None = part
    while above is not None and above is not screen:
        if above.property(FLOATS):
            return True
        above = above.parentWidget()
    return False


def _visible(part: QWidget, screen: QWidget) -> tuple[QRect, QWidget | None]:
    """Where a control is seen on its screen, and the widget that cuts it, if one does."""
    place, below, cut_by = part.rect(), part, None
    while below is not screen:
        above = below.parentWidget()
        if above is None:
            break
        place = place.translated(below.pos())
        is_cut = not above.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(place)
        if is_cut and not _scrolls(above, place) and not place.isEmpty():
            cut_by = cut_by or above
        place = place.intersected(above.rect())  # a pixel of slack at each level does not add up
        below = above
    return (place if below is screen else QRect(part.mapTo(screen, QPoint()), part.size())), cut_by


def _scrolls(above: QWidget, place: QRect) -> bool:
    """Whether what is cut can be brought into sight by scrolling."""
    area = above.parentWidget()
    if not isinstance(area, QAbstractScrollArea) or area.viewport() is not above:
        return False
    if not isinstance(area, QScrollArea):
        return True
    wide = place.left() < -SLACK or place.right() > above.width() + SLACK
    return not wide or area.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
