"""The style sheet, made from a theme: what a palette cannot say. Spacing on a grid of 8 pixels, thin lines, quiet bars.

Fields of every kind (lines, boxes to choose from, numbers) look alike and are equally high, as high as the letters ask
for; what has the keys has a border in the accent colour, always. The only style sheet there is: one of a single widget
would not change with the theme.
"""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetrics

from reader.base.paths import shipped
from reader.ui.look.theme import Theme
from reader.ui.look.tokens import FIELD, GAP, HAIR, ROUND, ROUND_SMALL, ROW, STEP, TIGHT, TITLE

_EDITORS = "QPlainTextEdit, PlainEdit"
_FIELDS = "QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox"


def style_sheet(theme: Theme, font: QFont) -> str:
    """All rules of one theme, for an interface in ``font``."""
    high = max(FIELD, QFontMetrics(font).height())
    fixed = (_bars(theme, font), _lists(theme), _scroll_bars(theme), _words(theme, font))
    return "".join((*fixed, _fields(theme, high), _buttons(theme, high)))


def _bars(t: Theme, font: QFont) -> str:
    row = max(2, (ROW - QFontMetrics(font).height()) // 2)  # tall letters bring their own space
    return f"""
QMainWindow, QDialog {{ background: {t.window}; }}
QDialog[role="floating"] {{ border: {HAIR}px solid {t.thumb}; }}
QProgressBar, QScrollBar, QComboBox, QAbstractButton, QAbstractItemView {{ widget-animation-duration: 0; }}
QToolBar {{
    background: {t.window}; border: 0; border-bottom: {HAIR}px solid {t.line};
    spacing: {TIGHT}px; padding: 2px {STEP}px;
}}
QToolBar::separator {{ background: {t.line}; width: {HAIR}px; margin: 6px {TIGHT}px; }}
QMenuBar {{ background: {t.window}; padding: 0 {TIGHT}px; }}
QMenuBar::item {{ padding: {TIGHT}px {STEP + 2}px; border-radius: {ROUND_SMALL}px; background: transparent; }}
QMenuBar::item:selected {{ background: {t.hover}; }}
QMenu {{ background: {t.field}; border: {HAIR}px solid {t.line}; padding: {TIGHT}px; }}
QMenu::item {{ padding: {row}px {GAP + STEP}px; border-radius: {ROUND_SMALL}px; }}
QMenu::item:selected {{ background: {t.accent}; color: {t.on_accent}; }}
QMenu::item:disabled {{ color: {t.faded}; background: transparent; }}
QMenu::separator {{ height: {HAIR}px; background: {t.line}; margin: {TIGHT}px {STEP}px; }}
QMenu::icon {{ padding-left: {STEP}px; padding-right: {STEP}px; }}
QStatusBar {{ border-top: {HAIR}px solid {t.line}; }}
QStatusBar::item {{ border: 0; }}
QStatusBar QLabel {{ padding: 2px {STEP}px; }}
QSplitter::handle {{ background: {t.line}; }}
QSplitter::handle:horizontal {{ width: {HAIR}px; }}
QSplitter::handle:vertical {{ height: {HAIR}px; }}
QProgressBar {{
    border: 0; border-radius: {ROUND_SMALL}px; background: {t.line}; max-height: {STEP}px; text-align: center;
}}
QProgressBar::chunk {{ border-radius: {ROUND_SMALL}px; background: {t.accent}; }}
QWidget[role="bar"] {{ background: {t.window}; border-bottom: {HAIR}px solid {t.line}; }}
QWidget[role="card"] {{ background: {t.field}; }}
#word-card QScrollArea, #word-card QScrollArea > QWidget > QWidget,
#word-card QWidget[role="foot"] {{ background: transparent; }}
QFrame[role="card"] {{ border: {HAIR}px solid {t.line}; border-radius: {ROUND}px; }}
QWidget[role="foot"] {{ background: {t.window}; border-top: {HAIR}px solid {t.line}; }}
QFrame[role="page"] {{ border: {HAIR}px solid {t.line}; border-radius: {ROUND}px; }}
QFrame[role="page"][held="true"] {{ border-color: {t.accent}; }}
QWidget[role="notice"] {{ background: {t.hover}; border-bottom: {HAIR}px solid {t.line}; }}
"""


def _lists(t: Theme) -> str:
    return f"""
QTableView, QListView, QTreeView {{
    border: {HAIR}px solid transparent; background: {t.field}; outline: 0; gridline-color: transparent;
}}
QTableView:focus, QListView:focus, QTreeView:focus {{ border-color: {t.accent}; }}
QDialog QTableView, QDialog QListView, QDialog QTreeView, #start QListView {{
    border: {HAIR}px solid {t.line}; border-radius: {ROUND}px;
}}
QDialog QTableView:focus, QDialog QListView:focus, QDialog QTreeView:focus, #start QListView:focus {{
    border-color: {t.accent};
}}
QTableView::item, QListView::item, QTreeView::item {{ padding: 2px 6px; border: 0; }}
QDialog QListView::item {{ min-height: {ROW - TIGHT}px; }}
QListView::item:hover, QTreeView::item:hover {{ background: {t.hover}; color: {t.text}; }}
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected,
QTreeView::branch:selected {{ background: {t.accent}; color: {t.on_accent}; }}
QTreeView::branch {{ image: none; }}
QHeaderView {{ background: {t.window}; border: 0; }}
QHeaderView::section {{
    background: {t.window}; color: {t.faded}; border: 0; border-bottom: {HAIR}px solid {t.line}; padding: 2px 9px;
}}
"""


def _fields(t: Theme, high: int) -> str:
    arrows = {name: shipped("resources", "icons", f"field-{name}.svg").as_posix() for name in ("up", "down")}
    check = shipped("resources", "icons", f"field-check-{'dark' if t.name == 'dark' else 'light'}.svg").as_posix()
    return f"""
{_FIELDS}, {_EDITORS} {{
    background: {t.field}; color: {t.text}; border: {HAIR}px solid {t.edge}; border-radius: {ROUND}px;
    padding: 2px {STEP}px; placeholder-text-color: {t.faded};
    selection-background-color: {t.accent}; selection-color: {t.on_accent};
}}
{_FIELDS} {{ min-height: {high}px; max-height: {high}px; }}
{_EDITORS} {{ padding: {TIGHT}px; }}
QLineEdit:focus, QComboBox:focus {{ border: 2px solid {t.accent}; padding: 1px {STEP - 1}px; }}
QSpinBox:focus, QDoubleSpinBox:focus {{ border: 2px solid {t.accent}; padding: 1px {STEP - 1}px; }}
{_EDITORS.replace(",", ":focus,")}:focus {{ border: 2px solid {t.accent}; padding: {TIGHT - 1}px; }}
{_FIELDS.replace(",", ":disabled,")}:disabled, {_EDITORS.replace(",", ":disabled,")}:disabled {{
    color: {t.faded}; background: {t.window}; border-color: {t.line};
}}
QLineEdit[role="quiet"] {{ border: {HAIR}px solid transparent; background: transparent; padding: 0; }}
QLineEdit[role="quiet"]:hover {{ border-bottom-color: {t.edge}; border-radius: 0; }}
QLineEdit[role="quiet"]:focus {{ border: 2px solid {t.accent}; background: {t.field}; padding: 0 {STEP - 1}px; }}
QLineEdit:read-only {{ background: {t.window}; }}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {{
    border: 0; border-radius: 0; padding: 0 {STEP - 2}px; min-height: 0; background: transparent;
}}
QComboBox::drop-down {{ border: 0; width: 26px; }}
QComboBox::down-arrow {{ image: url("{arrows["down"]}"); width: 14px; height: 14px; }}
QComboBox QAbstractItemView {{
    background: {t.field}; border: {HAIR}px solid {t.line}; border-radius: 0; padding: {TIGHT}px;
}}
QComboBox QAbstractItemView::item {{ min-height: {ROW}px; }}
QSpinBox::up-button, QDoubleSpinBox::up-button {{
    border: 0; width: 22px; subcontrol-origin: border; subcontrol-position: top right;
}}
QSpinBox::down-button, QDoubleSpinBox::down-button {{
    border: 0; width: 22px; subcontrol-origin: border; subcontrol-position: bottom right;
}}
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow {{ image: url("{arrows["up"]}"); width: 12px; height: 12px; }}
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow {{ image: url("{arrows["down"]}"); width: 12px; height: 12px; }}
QCheckBox {{ spacing: {STEP}px; padding: 2px; border: {HAIR}px solid transparent; border-radius: {ROUND}px; }}
QCheckBox:focus {{ border-color: {t.accent}; }}
QCheckBox::indicator, QListView::indicator, QTreeView::indicator {{
    width: {GAP}px; height: {GAP}px; background: {t.field}; border: {HAIR}px solid {t.edge};
    border-radius: {ROUND_SMALL}px;
}}
QCheckBox::indicator:checked, QListView::indicator:checked, QTreeView::indicator:checked {{
    background: {t.accent}; border-color: {t.accent}; image: url("{check}");
}}
QListView::indicator:selected, QTreeView::indicator:selected {{ border-color: {t.on_accent}; }}
QRadioButton {{ spacing: {STEP}px; padding: 2px; border: {HAIR}px solid transparent; border-radius: {ROUND}px; }}
QRadioButton:focus {{ border-color: {t.accent}; }}
QRadioButton::indicator {{
    width: {GAP}px; height: {GAP}px; background: {t.field}; border: {HAIR}px solid {t.edge}; border-radius: 9px;
}}
QRadioButton::indicator:checked {{
    width: {STEP}px; height: {STEP}px; border: 5px solid {t.accent}; border-radius: 9px; background: {t.on_accent};
}}
QCheckBox::indicator:disabled {{ border-color: {t.line}; background: {t.window}; }}
"""


def _buttons(t: Theme, high: int) -> str:
    return f"""
QToolButton {{ border: {HAIR}px solid transparent; border-radius: {ROUND}px; padding: {TIGHT}px 6px; color: {t.text}; }}
QToolButton:hover {{ background: {t.hover}; }}
QToolButton:checked {{ background: {t.hover}; border-color: {t.line}; }}
QToolButton:focus {{ border-color: {t.accent}; }}
QToolButton[role="level"] {{ padding: {TIGHT}px {STEP}px; border-color: {t.line}; }}
QToolButton[role="level"]:checked {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent}; }}
QToolButton[role="level"]:focus {{ border: 2px solid {t.accent}; padding: {TIGHT - 1}px {STEP - 1}px; }}
QToolButton[role="level"]:checked:focus {{ border-color: {t.text}; }}
QToolButton[role="candidate"]:checked {{ background: {t.hover}; border-color: transparent; }}
QToolButton[role="candidate"]:focus {{ border-color: {t.accent}; }}
QToolButton:disabled {{ color: {t.faded}; }}
QLineEdit QToolButton {{ border: 0; padding: 0; background: transparent; }}
QPushButton {{
    background: {t.field}; color: {t.text}; border: {HAIR}px solid {t.edge}; border-radius: {ROUND}px;
    padding: 2px {GAP}px; min-height: {high}px; max-height: {high}px;
}}
QPushButton:hover {{ background: {t.hover}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QPushButton:focus {{ border: 2px solid {t.accent}; padding: 1px {GAP - 1}px; }}
QPushButton[role="main"] {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent}; }}
QPushButton[role="main"]:focus {{ border: 2px solid {t.text}; padding: 1px {GAP - 1}px; }}
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
QScrollBar::handle:vertical {{ min-height: {2 * GAP}px; }}
QScrollBar::handle:horizontal {{ min-width: {2 * GAP}px; }}
QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {t.faded}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; border: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
ArticleView QScrollBar {{ background: {t.paper}; }}
QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
"""


def _words(t: Theme, font: QFont) -> str:
    shade = "dark" if t.name == "dark" else "light"
    alert = shipped("resources", "icons", f"message-alert-{shade}.svg").as_posix()
    info = shipped("resources", "icons", f"message-info-{t.name}.svg").as_posix()
    return f"""
QMessageBox {{ messagebox-warning-icon: url("{alert}"); messagebox-critical-icon: url("{alert}"); }}
QMessageBox {{ messagebox-information-icon: url("{info}"); messagebox-question-icon: url("{info}"); }}
QLabel[role="heading"] {{ font-weight: 600; }}
QLabel[role="title"] {{ font-weight: 600; font-size: {TITLE * font.pointSizeF():.1f}pt; }}
QLabel[role="hint"] {{ color: {t.faded}; }}
QLabel[role="floating"] {{
    background: {t.text}; color: {t.window}; border-radius: {ROUND}px; padding: {TIGHT}px {GAP}px;
}}
QLabel[role="warning"] {{ color: {t.warning}; }}
QTextEdit[role="page"] {{
    background: {t.paper}; color: {t.ink}; border: {HAIR}px solid {t.line}; border-radius: {ROUND}px;
}}
QTextEdit[role="page"]:focus {{ border-color: {t.accent}; }}
QToolTip {{ background: {t.field}; color: {t.text}; border: {HAIR}px solid {t.line}; padding: {TIGHT}px 6px; }}
"""
