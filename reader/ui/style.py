"""The style sheet, made from a theme: what a palette cannot say. Spacing on a grid of 8 pixels, thin lines, quiet bars.

Fields of every kind (lines, boxes to choose from, numbers) look alike and are equally high; what has the keys has a
border in the accent colour, always.
"""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics, QGuiApplication

from reader.base.paths import shipped
from reader.ui.theme import Theme

_FIELDS = "QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox"


def style_sheet(theme: Theme) -> str:
    """All rules of one theme."""
    return "".join((_bars(theme), _lists(theme), _fields(theme), _buttons(theme), _scroll_bars(theme), _words(theme)))


def _row() -> int:
    """The height inside a field or button: 26 pixels, and more where the system's letters need it."""
    return max(26, QFontMetrics(QGuiApplication.font()).height() + 2)


def _bars(t: Theme) -> str:
    return f"""
QMainWindow, QDialog {{ background: {t.window}; }}
QDialog[role="floating"] {{ border: 1px solid {t.thumb}; }}
QProgressBar, QScrollBar, QComboBox, QAbstractButton, QAbstractItemView {{ widget-animation-duration: 0; }}
QToolBar {{ background: {t.window}; border: 0; border-bottom: 1px solid {t.line}; spacing: 4px; padding: 2px 8px; }}
QToolBar::separator {{ background: {t.line}; width: 1px; margin: 6px 4px; }}
QMenuBar {{ background: {t.window}; padding: 0 4px; }}
QMenuBar::item {{ padding: 4px 10px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {t.hover}; }}
QMenu {{ background: {t.field}; border: 1px solid {t.line}; padding: 4px; }}
QMenu::item {{ padding: 4px 24px; border-radius: 4px; }}
QMenu::item:selected {{ background: {t.accent}; color: {t.on_accent}; }}
QMenu::item:disabled {{ color: {t.faded}; background: transparent; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 8px; }}
QMenu::icon {{ padding-left: 8px; padding-right: 8px; }}
QStatusBar {{ border-top: 1px solid {t.line}; }}
QStatusBar::item {{ border: 0; }}
QStatusBar QLabel {{ padding: 2px 8px; }}
QSplitter::handle {{ background: {t.line}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}
QProgressBar {{ border: 0; border-radius: 4px; background: {t.line}; max-height: 8px; text-align: center; }}
QProgressBar::chunk {{ border-radius: 4px; background: {t.accent}; }}
QWidget[role="bar"] {{ background: {t.window}; border-bottom: 1px solid {t.line}; }}
QWidget[role="card"] {{ background: {t.field}; }}
QFrame[role="card"] {{ border: 1px solid {t.line}; border-radius: 8px; }}
QWidget[role="foot"] {{ background: {t.window}; border-top: 1px solid {t.line}; }}
QWidget[role="notice"] {{ background: {t.hover}; border-bottom: 1px solid {t.line}; }}
"""


def _lists(t: Theme) -> str:
    return f"""
QTableView, QListView, QTreeView {{
    border: 1px solid transparent; background: {t.field}; outline: 0; gridline-color: transparent;
}}
QTableView:focus, QListView:focus, QTreeView:focus {{ border-color: {t.accent}; }}
QDialog QTableView, QDialog QListView, QDialog QTreeView, #start QListView {{
    border: 1px solid {t.line}; border-radius: 6px;
}}
QDialog QTableView:focus, QDialog QListView:focus, QDialog QTreeView:focus, #start QListView:focus {{
    border-color: {t.accent};
}}
QTableView::item, QListView::item, QTreeView::item {{ padding: 2px 6px; border: 0; }}
QTableView::item:hover, QListView::item:hover, QTreeView::item:hover {{ background: {t.hover}; color: {t.text}; }}
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected,
QTreeView::branch:selected {{ background: {t.accent}; color: {t.on_accent}; }}
QTreeView::branch {{ image: none; }}
QHeaderView {{ background: {t.window}; border: 0; }}
QHeaderView::section {{
    background: {t.window}; color: {t.faded}; border: 0; border-bottom: 1px solid {t.line}; padding: 2px 9px;
}}
"""


def _fields(t: Theme) -> str:
    arrows = {name: shipped("resources", "icons", f"field-{name}.svg").as_posix() for name in ("up", "down")}
    check = shipped("resources", "icons", f"field-check-{'dark' if t.name == 'dark' else 'light'}.svg").as_posix()
    return f"""
{_FIELDS}, QPlainTextEdit {{
    background: {t.field}; color: {t.text}; border: 1px solid {t.line}; border-radius: 6px; padding: 2px 8px;
    selection-background-color: {t.accent}; selection-color: {t.on_accent};
}}
{_FIELDS} {{ min-height: {_row()}px; max-height: {_row()}px; }}
QPlainTextEdit {{ padding: 4px; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus {{
    border-color: {t.accent};
}}
{_FIELDS.replace(",", ":disabled,")}:disabled {{ color: {t.faded}; background: {t.window}; }}
QLineEdit:read-only {{ background: {t.window}; }}
QAbstractSpinBox QLineEdit {{ border: 0; border-radius: 0; padding: 0; min-height: 0; background: transparent; }}
QAbstractSpinBox {{ padding-left: 8px; padding-right: 8px; }}
QComboBox::drop-down {{ border: 0; width: 26px; }}
QComboBox::down-arrow {{ image: url("{arrows["down"]}"); width: 14px; height: 14px; }}
QComboBox QAbstractItemView {{ background: {t.field}; border: 1px solid {t.line}; border-radius: 0; padding: 4px; }}
QComboBox QAbstractItemView::item {{ min-height: 28px; }}
QSpinBox::up-button, QDoubleSpinBox::up-button {{
    border: 0; width: 22px; subcontrol-origin: border; subcontrol-position: top right;
}}
QSpinBox::down-button, QDoubleSpinBox::down-button {{
    border: 0; width: 22px; subcontrol-origin: border; subcontrol-position: bottom right;
}}
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow {{ image: url("{arrows["up"]}"); width: 12px; height: 12px; }}
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow {{ image: url("{arrows["down"]}"); width: 12px; height: 12px; }}
QCheckBox {{ spacing: 8px; padding: 2px; border: 1px solid transparent; border-radius: 6px; }}
QCheckBox:focus {{ border-color: {t.accent}; }}
QCheckBox::indicator, QListView::indicator {{
    width: 16px; height: 16px; border: 1px solid {t.faded}; border-radius: 4px; background: {t.field};
}}
QCheckBox::indicator:checked, QListView::indicator:checked {{
    background: {t.accent}; border-color: {t.accent}; image: url("{check}");
}}
QRadioButton {{ spacing: 8px; border: 1px solid transparent; border-radius: 4px; padding: 2px; }}
QRadioButton:focus {{ border-color: {t.accent}; }}
QRadioButton::indicator {{
    width: 16px; height: 16px; border: 1px solid {t.faded}; border-radius: 9px; background: {t.field};
}}
QRadioButton::indicator:checked {{
    width: 8px; height: 8px; border: 5px solid {t.accent}; border-radius: 9px; background: {t.on_accent};
}}
QCheckBox::indicator:disabled {{ border-color: {t.line}; background: {t.window}; }}
"""


def _buttons(t: Theme) -> str:
    return f"""
QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 4px 6px; color: {t.text}; }}
QToolButton:hover {{ background: {t.hover}; }}
QToolButton:checked {{ background: {t.hover}; border-color: {t.line}; }}
QToolButton:focus {{ border-color: {t.accent}; }}
QToolButton:disabled {{ color: {t.faded}; }}
QLineEdit QToolButton {{ border: 0; padding: 0; background: transparent; }}
QPushButton {{
    background: {t.field}; color: {t.text}; border: 1px solid {t.line}; border-radius: 6px; padding: 2px 16px;
    min-height: {_row()}px; max-height: {_row()}px; min-width: 48px;
}}
QPushButton:hover {{ background: {t.hover}; }}
QPushButton:focus {{ border-color: {t.accent}; }}
QPushButton[role="main"] {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent}; }}
QPushButton[role="main"]:focus {{ border: 2px solid {t.text}; padding: 1px 15px; }}
QPushButton:disabled, QPushButton[role="main"]:disabled {{
    color: {t.faded}; background: {t.window}; border-color: {t.line};
}}
"""


def _scroll_bars(t: Theme) -> str:
    return f"""
QScrollBar {{ background: transparent; border: 0; margin: 0; }}
QScrollBar:vertical {{ width: 10px; }}
QScrollBar:horizontal {{ height: 10px; }}
QScrollBar::handle {{ background: {t.thumb}; border-radius: 3px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {t.faded}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; border: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
"""


def _words(t: Theme) -> str:
    return f"""
QLabel[role="heading"] {{ font-weight: 600; }}
QLabel[role="title"] {{ font-weight: 600; font-size: 20pt; }}
QLabel[role="hint"] {{ color: {t.faded}; }}
QLabel[role="warning"] {{ color: {t.warning}; }}
QTextEdit[role="page"] {{ background: {t.paper}; color: {t.ink}; border: 1px solid {t.line}; border-radius: 6px; }}
QTextEdit[role="page"]:focus {{ border-color: {t.accent}; }}
QToolTip {{ background: {t.field}; color: {t.text}; border: 1px solid {t.line}; padding: 4px 6px; }}
"""
