"""Colours by role for light, sepia and dark; and the palette made from them.

Every colour of the interface is one of these roles or a label's. ``PAIRS`` says which of them are seen on which, and
how well; a test holds it, and ``docs/design.md`` shows the figures.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette

from reader.base.paths import shipped
from reader.base.tuples import NamedTuple
from reader.ui.look.tokens import LETTERS_LEAST


class Theme(NamedTuple):
    """One set of colours, each named by what it is for."""

    name: str
    paper: str  # behind the article
    ink: str  # the article's letters
    faded: str  # what matters less: leftovers, hints
    quiet: str  # letters of the article beside the sentence that is being read
    window: str  # behind panels
    field: str  # behind lists and what can be typed in
    text: str  # letters of the interface
    line: str  # between parts
    edge: str  # round what can be typed in or pressed
    hover: str
    accent: str
    on_accent: str
    selection: str  # behind selected letters of the article
    find: str  # behind places found
    find_current: str  # behind the place found last
    yellow: str  # behind what a reader highlighted, by the name of the colour
    green: str
    blue: str
    rose: str
    warning: str
    thumb: str  # of scroll bars
    fill: float  # the part of a label's colour in its mark, 0 to 1
    shade: str  # the shadow of what lies over the page
    shade_depth: float  # how dark it is where it is darkest, 0 to 1


LIGHT = Theme(
    name="light", paper="#ffffff", ink="#1c1e21", faded="#63696f", window="#f4f5f7", field="#ffffff", text="#24272b",
    line="#d9dce1", edge="#7d848e", hover="#e8ebef", accent="#1f6f78", on_accent="#ffffff", selection="#b9dbe0",
    find="#fdeab0", find_current="#ffc46b", yellow="#fbf3cd", green="#e0f1d6", blue="#dcebf8", rose="#fae1e8",
    warning="#9a4b00", thumb="#868d97", fill=0.18, quiet="#666c73",
    shade="#1c1e21", shade_depth=0.18,
)  # fmt: skip
SEPIA = Theme(
    name="sepia", paper="#f8f1e0", ink="#3b2f20", faded="#685a44", window="#efe6d0", field="#f8f1e0", text="#3b2f20",
    line="#d8caaa", edge="#8a7550", hover="#e6d9bc", accent="#85561a", on_accent="#ffffff", selection="#e6cf9c",
    find="#f2dc8a", find_current="#ecb35a", yellow="#f3e7b3", green="#dfe7bd", blue="#d6e2e2", rose="#f3d6cb",
    warning="#8f3a00", thumb="#8f7a54", fill=0.20, quiet="#6e614a",
    shade="#3b2f20", shade_depth=0.2,
)  # fmt: skip
DARK = Theme(
    name="dark", paper="#1b1d21", ink="#dfe2e6", faded="#9aa1aa", window="#24272c", field="#1b1d21", text="#dfe2e6",
    line="#3a3f46", edge="#7b838e", hover="#32373e", accent="#5fb3bd", on_accent="#10181a", selection="#2f5960",
    find="#57491a", find_current="#7d590c", yellow="#3f381c", green="#23402b", blue="#1f3b52", rose="#4b2b37",
    warning="#f0a95a", thumb="#747c87", fill=0.28, quiet="#8b929b",
    shade="#000000", shade_depth=0.5,
)  # fmt: skip
THEMES = (LIGHT, SEPIA, DARK)

TEXT, GRAPHIC = 4.5, 3.0
"""The least contrast of letters, and of drawings and edges (WCAG 2.2, level AA)."""
PAIRS: tuple[tuple[str, tuple[str, ...], float], ...] = (
    ("ink", ("paper", "selection", "find", "find_current", "yellow", "green", "blue", "rose"), TEXT),
    ("text", ("window", "field", "hover"), TEXT),
    ("faded", ("paper", "window", "field", "hover"), TEXT),
    ("quiet", ("paper",), TEXT),
    ("warning", ("window", "field", "hover"), TEXT),
    ("on_accent", ("accent",), TEXT),
    ("accent", ("window", "field", "paper"), TEXT),
    ("accent", ("hover",), GRAPHIC),
    ("edge", ("window", "field", "hover", "paper"), GRAPHIC),
    ("thumb", ("window", "field", "paper"), GRAPHIC),
)
"""Which role is seen on which grounds, and its least contrast there."""


def theme_named(name: str) -> Theme:
    """The theme of that name; ``system`` is light or dark, as the system is."""
    found = next((theme for theme in THEMES if theme.name == name), None)
    if found is not None:
        return found
    hints = QGuiApplication.styleHints()
    return DARK if hints is not None and hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def palette(theme: Theme) -> QPalette:
    """Qt's palette in the colours of ``theme``."""
    made = QPalette()
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    colours = {
        role.Window: theme.window, role.WindowText: theme.text, role.Base: theme.field, role.Text: theme.text,
        role.AlternateBase: theme.window, role.Button: theme.window, role.ButtonText: theme.text,
        role.Highlight: theme.accent, role.HighlightedText: theme.on_accent, role.PlaceholderText: theme.faded,
        role.ToolTipBase: theme.field, role.ToolTipText: theme.text, role.Link: theme.accent,
        role.LinkVisited: theme.accent, role.BrightText: theme.warning, role.Mid: theme.line, role.Dark: theme.line,
        role.Midlight: theme.hover, role.Light: theme.field, role.Accent: theme.accent,
    }  # fmt: skip
    for name, colour in colours.items():
        made.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(group.Disabled, name, QColor(theme.faded))
    return made


def load_faces() -> None:
    """Make the faces that travel with the program known to it: a bare machine has none for Arabic (a millisecond)."""
    for face in sorted(shipped("resources", "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(face))


_ARABIC_FACES = ("Noto Sans Arabic", "Noto Kufi Arabic", "Segoe UI", "Geeza Pro")


def interface_font(language: str, base: QFont, percent: int = 100) -> QFont:
    """The font of the interface: the system's, as large as the system asks for and then ``percent`` of that. A face
    that sets Arabic well stands before it in Arabic, else behind it: titles and names are Arabic in every language.
    """
    font = QFont(base)
    if language == "ar":
        font.setFamilies([*_ARABIC_FACES, *base.families()])
    else:
        own = QFontInfo(base).family()  # by its name: behind an alias such as “Sans Serif” Qt looks no further
        font.setFamilies([own, *base.families(), *_ARABIC_FACES])
    points = base.pointSizeF()
    if points <= 0:  # the system counts in pixels
        points = QFontInfo(base).pointSizeF()
    font.setPointSizeF(max(LETTERS_LEAST, points) * percent / 100)
    return font
