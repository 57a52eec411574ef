"""Colours by role for light, sepia and dark; and the palette made from them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

from reader.base.paths import shipped


class Theme(NamedTuple):
    """One set of colours, each named by what it is for."""

    name: str
    paper: str  # behind the article
    ink: str  # the article's letters
    faded: str  # what matters less: leftovers, hints
    window: str  # behind panels
    field: str  # behind lists and what can be typed in
    text: str  # letters of the interface
    line: str  # borders
    hover: str
    accent: str
    on_accent: str
    selection: str  # behind selected letters of the article
    warning: str
    thumb: str  # of scroll bars


LIGHT = Theme(
    name="light", paper="#ffffff", ink="#1c1e21", faded="#6b7178", window="#f4f5f7", field="#ffffff", text="#24272b",
    line="#d9dce1", hover="#e8ebef", accent="#1f6f78", on_accent="#ffffff", selection="#b9dbe0", warning="#9a4b00",
    thumb="#b9bec6",
)  # fmt: skip
SEPIA = Theme(
    name="sepia", paper="#f8f1e0", ink="#3b2f20", faded="#6f6049", window="#efe6d0", field="#f8f1e0", text="#3b2f20",
    line="#d8caaa", hover="#e6d9bc", accent="#8a5a1c", on_accent="#ffffff", selection="#e6cf9c", warning="#9a3f00",
    thumb="#c2b28e",
)  # fmt: skip
DARK = Theme(
    name="dark", paper="#1b1d21", ink="#dfe2e6", faded="#8f969f", window="#24272c", field="#1b1d21", text="#dfe2e6",
    line="#3a3f46", hover="#32373e", accent="#5fb3bd", on_accent="#10181a", selection="#2f5960", warning="#f0a95a",
    thumb="#555c66",
)  # fmt: skip
_THEMES = {theme.name: theme for theme in (LIGHT, SEPIA, DARK)}


def theme_named(name: str) -> Theme:
    """The theme of that name; ``system`` is light or dark, as the system is."""
    if name in _THEMES:
        return _THEMES[name]
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


def interface_font(language: str, base: QFont) -> QFont:
    """The font of the interface: the system's, with a face that sets Arabic well before it in Arabic."""
    font = QFont(base)
    if language == "ar":
        font.setFamilies(["Noto Sans Arabic", "Noto Kufi Arabic", "Segoe UI", "Geeza Pro", *base.families()])
    font.setPointSizeF(max(9.5, base.pointSizeF()))
    return font
