"""How an article looks: the page, the roles of its paragraphs, and the labels. Values only, nothing is painted here.

The records of this package are named tuples: such a class is made ten times faster than a data class, and the first
paint waits for all of them.
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
    """What a paragraph is to a reader, as the article's structure tells."""

    BODY = "body"
    TITLE = "title"
    BYLINE = "byline"
    FADED = "faded"


class RoleStyle(NamedTuple):
    """Size relative to the body's, line pitch in ems (0: the person's own), weight, and whether the text is quieter."""

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
"""The names of the colours of highlights, as the project holds them (see ``formats.marginalia``); roles of a theme."""


class Colours(NamedTuple):
    """The colour roles of a page, as ``#rrggbb``. ``fill`` is the part of a label's colour in its mark, 0 to 1.

    ``dots`` and ``learning`` are the lines under words that are new and that are being learnt; ``highlights`` are a
    reader's, by name, the usual one first.
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
        """The colour of that name; the usual one for a name that we do not know."""
        return self.highlights.get(name) or next(iter(self.highlights.values()))


def page_colours(of: theme.Theme) -> Colours:
    """The page's colours in a theme of the window."""
    highlights = {name: getattr(of, name) for name in HIGHLIGHTS}
    return Colours(
        of.paper, of.ink, of.faded, of.quiet, of.selection, of.find, of.find_current, of.accent, of.fill, of.edge,
        of.accent, highlights,
    )  # fmt: skip


MarksStyle = Literal["fill", "underline", "both", "none"]
"""What shows a span beside the name of its label; ``none``: nothing shows it, not even its name."""


class PageStyle(NamedTuple):
    """The page: faces in order of preference, size in points at zoom 1, line pitch and column width in ems.

    ``line_spacing`` is a least: a face that is taller than it keeps its own height. ``captions`` shows the labels'
    names beside their marks, ``marks`` says what else a mark is, ``show_controls`` makes bidi controls visible;
    ``signs`` says which vowel marks are left out of what is shown.
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
    """A label in the reader's language: its name, colour (``#rrggbb``) and key."""

    name: str
    color: str
    key: str = ""


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
