"""Styles of an article: the page, the roles of paragraphs, the labels. Values only; nothing is painted here.

The records of this package are named tuples: such a class is created ten times faster than a dataclass, and all of them
are created before the first paint.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING, Literal

from PySide6.QtGui import QColor

from reader.base.colours import UNKNOWN_LABEL, mix, readable
from reader.base.tuples import NamedTuple
from reader.ui.look import theme, tokens

if TYPE_CHECKING:
    from reader.text.vocalisation import Signs


class Role(Enum):
    """The role of a paragraph, from the recognised structure of the article."""

    BODY = "body"
    TITLE = "title"
    BYLINE = "byline"
    FADED = "faded"


class RoleStyle(NamedTuple):
    """Size relative to the body's, line pitch in ems (0: as set in the page style), weight, and whether it is muted."""

    scale: float = 1.0
    pitch: float = 0.0
    bold: bool = False
    muted: bool = False


ROLE_STYLES: Mapping[Role, RoleStyle] = {
    Role.BODY: RoleStyle(),
    Role.TITLE: RoleStyle(scale=tokens.TITLE, pitch=tokens.TITLE_PITCH, bold=True),
    Role.BYLINE: RoleStyle(scale=tokens.BYLINE, muted=True),
    Role.FADED: RoleStyle(scale=tokens.LEFTOVER, muted=True),
}


HIGHLIGHTS = ("yellow", "green", "blue", "rose")
"""Names of the highlight colours as stored in the project (see ``formats.marginalia``); also field names of ``Theme``.
"""


class Colours(NamedTuple):
    """The colour roles of a page, as ``#rrggbb``. ``fill`` is the share of a label's colour in its fill, 0 to 1.

    ``dots`` and ``learning`` colour the lines under new words and words being learnt; ``highlights`` are the colours of
    a reader's highlights by name, the default first.
    """

    page: str
    text: str
    muted: str
    quiet: str
    selection: str
    find: str
    find_current: str
    caret: str
    fill: float
    dots: str
    learning: str
    highlights: Mapping[str, str]

    def highlight(self, name: str) -> str:
        """The highlight colour of that name; the default one if the name is unknown."""
        return self.highlights.get(name) or next(iter(self.highlights.values()))


def page_colours(of: theme.Theme) -> Colours:
    """The page's colours in a theme of the window."""
    highlights = {name: getattr(of, name) for name in HIGHLIGHTS}
    return Colours(
        of.paper, of.ink, of.faded, of.quiet, of.selection, of.find, of.find_current, of.accent, of.fill, of.edge,
        of.accent, highlights,
    )  # fmt: skip


MarksStyle = Literal["fill", "underline", "both", "none"]
"""How a span is shown, besides the name of its label; ``none``: not at all, not even by name."""


class PageStyle(NamedTuple):
    """The page: font families in order of preference, size in points at zoom 1, line pitch and column width in ems.

    ``line_spacing`` is a minimum: a taller font keeps its own height. ``captions`` shows the names of labels above
    their marks, ``marks`` says how else a mark is shown, ``show_controls`` makes bidi control characters visible,
    ``signs`` says which vowel marks are shown.
    """

    families: tuple[str, ...] = ("Noto Naskh Arabic", "Noto Sans", "Noto Serif Hebrew", "Amiri", "DejaVu Sans")
    size: float = 15.0
    line_spacing: float = 1.8
    column_width: float = 36.0
    colours: Colours = page_colours(theme.LIGHT)
    captions: bool = True
    marks: MarksStyle = "both"
    show_controls: bool = False
    signs: Signs = "all"


class LabelStyle(NamedTuple):
    """A label's name (in the language of the window), colour (``#rrggbb``) and key."""

    name: str
    color: str
    key: str = ""


class Ink(NamedTuple):
    """The colours of one label's marks on one page (fill, line, name) and the number of its line pattern."""

    fill: QColor
    line: QColor
    name: QColor
    pattern: int


class Inks:
    """Colours and line patterns of all labels on a page; the pattern follows from the label's position in the order."""

    __slots__ = ("_made", "colours", "styles")

    def __init__(self, colours: Colours, styles: Mapping[str, LabelStyle] | None = None) -> None:
        self.colours = colours
        self.styles: Mapping[str, LabelStyle] = styles or {}
        self._made: dict[str, Ink] = {}

    def style(self, label: str) -> LabelStyle:
        """The style of ``label``; one named by its code if it is not in the label set."""
        return self.styles.get(label) or LabelStyle(label, UNKNOWN_LABEL)

    def ink(self, label: str) -> Ink:
        """The colours of ``label``."""
        if label not in self._made:
            page, text = self.colours.page, self.colours.text
            color = QColor(self.style(label).color).name()
            order = list(self.styles).index(label) if label in self.styles else len(self.styles)
            fill = mix(color, page, self.colours.fill)
            self._made[label] = Ink(
                fill=QColor(fill),
                line=QColor(readable(color, page, text, least=theme.GRAPHIC)),
                name=QColor(readable(color, page, text, least=theme.TEXT)),
                pattern=order,
            )
        return self._made[label]
