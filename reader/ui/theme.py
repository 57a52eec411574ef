"""Colours by role for light, sepia and dark; the palette and one small style sheet made from them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette


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


LIGHT = Theme(
    name="light", paper="#ffffff", ink="#1c1e21", faded="#6b7178", window="#f4f5f7", field="#ffffff", text="#24272b",
    line="#d9dce1", hover="#e8ebef", accent="#1f6f78", on_accent="#ffffff", selection="#b9dbe0", warning="#9a4b00",
)  # fmt: skip
SEPIA = Theme(
    name="sepia", paper="#f8f1e0", ink="#3b2f20", faded="#7b6b54", window="#efe6d0", field="#f8f1e0", text="#3b2f20",
    line="#d8caaa", hover="#e6d9bc", accent="#8a5a1c", on_accent="#ffffff", selection="#e6cf9c", warning="#9a3f00",
)  # fmt: skip
DARK = Theme(
    name="dark", paper="#1b1d21", ink="#dfe2e6", faded="#8f969f", window="#24272c", field="#1b1d21", text="#dfe2e6",
    line="#3a3f46", hover="#32373e", accent="#5fb3bd", on_accent="#10181a", selection="#2f5960", warning="#f0a95a",
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


def style_sheet(theme: Theme) -> str:
    """The few things that the palette cannot say: spacing on a grid of 8 pixels, thin lines, quiet headings."""
    t = theme
    return f"""
QMainWindow, QDialog {{ background: {t.window}; }}
QToolBar {{ background: {t.window}; border: 0; border-bottom: 1px solid {t.line}; spacing: 4px; padding: 4px 8px; }}
QToolBar::separator {{ background: {t.line}; width: 1px; margin: 6px 4px; }}
QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 4px 6px; color: {t.text}; }}
QToolButton:hover {{ background: {t.hover}; }}
QToolButton:checked {{ background: {t.hover}; border-color: {t.accent}; }}
QToolButton:focus {{ border-color: {t.accent}; }}
QToolButton:disabled {{ color: {t.faded}; }}
QMenuBar {{ background: {t.window}; padding: 2px 4px; }}
QMenuBar::item {{ padding: 4px 10px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {t.hover}; }}
QMenu {{ background: {t.field}; border: 1px solid {t.line}; padding: 4px; }}
QMenu::item {{ padding: 5px 24px; border-radius: 4px; }}
QMenu::item:selected {{ background: {t.accent}; color: {t.on_accent}; }}
QMenu::item:disabled {{ color: {t.faded}; background: transparent; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 8px; }}
QStatusBar {{ border-top: 1px solid {t.line}; }}
QStatusBar::item {{ border: 0; }}
QStatusBar QLabel {{ padding: 3px 8px; }}
QSplitter::handle {{ background: {t.line}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}
QTableView, QListView, QTreeView {{ border: 0; background: {t.field}; outline: 0; gridline-color: transparent; }}
QTableView::item, QListView::item {{ padding: 4px 6px; border: 0; }}
QTableView::item:hover, QListView::item:hover {{ background: {t.hover}; }}
QTableView::item:selected, QListView::item:selected {{ background: {t.accent}; color: {t.on_accent}; }}
QHeaderView {{ background: {t.window}; border: 0; }}
QHeaderView::section {{
    background: {t.window}; color: {t.faded}; border: 0; border-bottom: 1px solid {t.line}; padding: 4px 6px;
}}
QLineEdit, QPlainTextEdit {{
    background: {t.field}; border: 1px solid {t.line}; border-radius: 6px; padding: 4px 8px; min-height: 20px;
    selection-background-color: {t.accent}; selection-color: {t.on_accent};
}}
QLineEdit:focus, QPlainTextEdit:focus {{ border-color: {t.accent}; }}
QComboBox, QSpinBox, QDoubleSpinBox {{ min-height: 24px; }}
QPushButton {{
    background: {t.field}; border: 1px solid {t.line}; border-radius: 6px; padding: 6px 16px; min-height: 20px;
}}
QPushButton:hover {{ background: {t.hover}; }}
QPushButton:default {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent}; }}
QPushButton:focus {{ border-color: {t.accent}; }}
QPushButton:disabled {{ color: {t.faded}; background: {t.window}; }}
QProgressBar {{ border: 0; border-radius: 4px; background: {t.line}; max-height: 8px; text-align: center; }}
QProgressBar::chunk {{ border-radius: 4px; background: {t.accent}; }}
QLabel[role="heading"] {{ font-weight: 600; }}
QLabel[role="hint"] {{ color: {t.faded}; }}
QLabel[role="warning"] {{ color: {t.warning}; }}
QWidget[role="bar"] {{ background: {t.window}; border-bottom: 1px solid {t.line}; }}
QWidget[role="notice"] {{ background: {t.hover}; border-bottom: 1px solid {t.line}; }}
QToolTip {{ background: {t.field}; color: {t.text}; border: 1px solid {t.line}; padding: 4px 6px; }}
"""


def interface_font(language: str, base: QFont) -> QFont:
    """The font of the interface: the system's, with a face that sets Arabic well before it in Arabic."""
    font = QFont(base)
    if language == "ar":
        font.setFamilies(["Noto Sans Arabic", "Noto Kufi Arabic", "Segoe UI", "Geeza Pro", *base.families()])
    font.setPointSizeF(max(9.5, base.pointSizeF()))
    return font
