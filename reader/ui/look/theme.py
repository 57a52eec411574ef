"""The themes (light, sepia, dark) as colours by role, and the palette and fonts of the interface.

Every colour of the interface is one of these roles or a label's. ``PAIRS`` lists which roles are shown on which, with
the least contrast; a test checks it, and ``docs/design.md`` gives the figures.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette

from reader.base.paths import shipped
from reader.base.tuples import NamedTuple
from reader.ui.look.tokens import LETTERS_LEAST


class Theme(NamedTuple):
    """One set of colours, each named by its role."""

    name: str
    paper: str  # behind the article
    ink: str  # the article's letters
    faded: str  # what matters less: leftovers, hints
    quiet: str  # the article's letters outside the lit sentence
    window: str  # behind panels
    field: str  # behind lists and what can be typed in
    text: str  # letters of the interface
    line: str  # separators
    edge: str  # borders of fields and buttons
    hover: str
    accent: str
    on_accent: str
    selection: str  # behind selected letters of the article
    find: str  # behind search matches
    find_current: str  # behind the current match
    yellow: str  # behind a reader's highlights, by the name of the colour
    green: str
    blue: str
    rose: str
    warning: str
    thumb: str  # of scroll bars
    fill: float  # the share of a label's colour in the fill of a mark, 0 to 1
    shade: str  # the shadow of cards over the page
    shade_depth: float  # its greatest opacity, 0 to 1


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
"""The least contrast of text, and of graphics and borders (WCAG 2.2, level AA)."""
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
"""Which role is shown on which backgrounds, and the least contrast there."""


def theme_named(name: str) -> Theme:
    """The theme of that name; ``system`` (or an unknown name) is light or dark, as the system is."""
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
    """Register the fonts that come with the program, because a system may have none for Arabic (takes a
    millisecond).
    """
    for face in sorted(shipped("resources", "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(face))


_ARABIC_FACES = ("Noto Sans Arabic", "Noto Kufi Arabic", "Segoe UI", "Geeza Pro")


def interface_font(language: str, base: QFont, percent: int = 100) -> QFont:
    """The font of the interface: ``percent`` of the system font's size. Families suited to Arabic come first if
    ``language`` is Arabic, else last, because titles and names are Arabic in every language.
    """
    font = QFont(base)
    if language == "ar":
        font.setFamilies([*_ARABIC_FACES, *base.families()])
    else:
        own = QFontInfo(base).family()  # the real name: after an alias such as “Sans Serif” Qt tries no other family
        font.setFamilies([own, *base.families(), *_ARABIC_FACES])
    points = base.pointSizeF()
    if points <= 0:  # the font's size is set in pixels
        points = QFontInfo(base).pointSizeF()
    font.setPointSizeF(max(LETTERS_LEAST, points) * percent / 100)
    return font
