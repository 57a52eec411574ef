"""How an article looks: the page, the roles of its paragraphs, and the labels. Values only, nothing is painted here.

The records of this package are named tuples: such a class is made ten times faster than a data class, and the first
paint waits for all of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple

from PySide6.QtGui import QColor

from reader.ui.theme import Theme


class Role(Enum):
    """What a paragraph is to a reader, as the article's structure tells."""

    BODY = "body"
    TITLE = "title"
    BYLINE = "byline"
    FADED = "faded"


class RoleStyle(NamedTuple):
    """Size relative to the body's, and whether the text is quieter than the body's."""

    scale: float = 1.0
    muted: bool = False


ROLE_STYLES: Mapping[Role, RoleStyle] = {
    Role.BODY: RoleStyle(),
    Role.TITLE: RoleStyle(scale=1.5),
    Role.BYLINE: RoleStyle(scale=0.86, muted=True),
    Role.FADED: RoleStyle(scale=0.94, muted=True),
}


class Colours(NamedTuple):
    """The colour roles of a page, as ``#rrggbb``. ``fill`` is the part of a label's colour in its mark, 0 to 1."""

    page: str
    text: str
    muted: str
    selection: str
    find: str
    find_current: str
    caret: str
    fill: float = 0.22


LIGHT = Colours(
    page="#ffffff", text="#1c1e21", muted="#6b7178", selection="#b9dbe0", find="#fdeab0", find_current="#ffc46b",
    caret="#1f6f78", fill=0.20,
)  # fmt: skip
SEPIA = Colours(
    page="#f8f1e0", text="#3b2f20", muted="#7b6b54", selection="#e6cf9c", find="#f2dc8a", find_current="#ecb35a",
    caret="#8a5a1c", fill=0.22,
)  # fmt: skip
DARK = Colours(
    page="#1b1d21", text="#dfe2e6", muted="#8f969f", selection="#2f5960", find="#57491a", find_current="#86600f",
    caret="#5fb3bd", fill=0.31,
)  # fmt: skip


def page_colours(theme: Theme) -> Colours:
    """The page's colours that go with a theme of the window; light ones for an unknown theme."""
    return {"sepia": SEPIA, "dark": DARK}.get(theme.name, LIGHT)


class PageStyle(NamedTuple):
    """The page: faces in order of preference, size in points at zoom 1, line pitch and column width in ems.

    ``line_spacing`` is a least: a face that is taller than it keeps its own height. ``captions`` shows the labels'
    names beside their marks, ``show_controls`` makes bidi control characters visible.
    """

    families: tuple[str, ...] = ("Noto Naskh Arabic", "Noto Sans", "Noto Serif Hebrew", "Amiri", "DejaVu Sans")
    size: float = 15.0
    line_spacing: float = 1.8
    column_width: float = 36.0
    colours: Colours = LIGHT
    captions: bool = True
    show_controls: bool = False


class LabelStyle(NamedTuple):
    """A label in the reader's language: its name, colour (``#rrggbb``) and key."""

    name: str
    color: str
    key: str = ""


def mix(first: str | QColor, second: str | QColor, part: float) -> QColor:
    """The opaque colour that is ``part`` (0 to 1) of the first and else of the second."""
    one, other = QColor(first), QColor(second)
    return QColor.fromRgbF(
        one.redF() * part + other.redF() * (1 - part),
        one.greenF() * part + other.greenF() * (1 - part),
        one.blueF() * part + other.blueF() * (1 - part),
    )


def contrast(first: QColor, second: QColor) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def readable(color: QColor, on: QColor, toward: str, least: float = 4.5) -> QColor:
    """``color`` moved toward the text colour until it can be read on ``on``."""
    for step in range(11):
        tried = mix(toward, color, step / 10)
        if contrast(tried, on) >= least:
            return tried
    return QColor(toward)


def _luminance(color: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


class Ink(NamedTuple):
    """The colours of one label's marks on one page: the calm fill, the line, and the readable name."""

    fill: QColor
    line: QColor
    name: QColor
    pattern: int


class Inks:
    """Colours and line patterns of all labels on a page; patterns go by the labels' order."""

    __slots__ = ("_made", "colours", "styles")

    def __init__(self, colours: Colours, styles: Mapping[str, LabelStyle] | None = None) -> None:
        self.colours = colours
        self.styles: Mapping[str, LabelStyle] = styles or {}
        self._made: dict[str, Ink] = {}

    def style(self, label: str) -> LabelStyle:
        """The style of ``label``, or one made of its code where the label set does not know it."""
        return self.styles.get(label) or LabelStyle(label, "#808080")

    def ink(self, label: str) -> Ink:
        """The colours of ``label``."""
        if label not in self._made:
            page, color = QColor(self.colours.page), QColor(self.style(label).color)
            order = list(self.styles).index(label) if label in self.styles else len(self.styles)
            self._made[label] = Ink(
                fill=mix(color, page, self.colours.fill),
                line=readable(color, page, self.colours.text, least=3.0),
                name=readable(color, page, self.colours.text),
                pattern=order,
            )
        return self._made[label]
