"""What a screen consists of: its controls and texts, without the inner parts of which Qt builds a control."""

from __future__ import annotations

import html
import re
from typing import NamedTuple

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QProgressBar,
    QScrollArea,
    QTabBar,
    QTableView,
    QTreeView,
    QWidget,
)

WHOLE = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QMenuBar, QProgressBar, QTabBar)
"""Controls whose children are their own business."""
LEAVES = (*WHOLE, QAbstractScrollArea, QLabel)

_HIDDEN = re.compile("[\u2066-\u2069\u200e\u200f\u202a-\u202e]")


class Flaw(NamedTuple):
    """One thing that is wrong: on which control, and what."""

    control: str
    what: str

    def __str__(self) -> str:
        return f"{self.control}: {self.what}"


def leaves(screen: QWidget) -> list[QWidget]:
    """The visible controls and labels of a screen; scroll areas of a layout are no leaves, what they hold is."""
    return [
        part
        for part in screen.findChildren(QWidget)
        if isinstance(part, LEAVES)
        and not isinstance(part, (QScrollArea, QMenu))
        and part.isVisibleTo(screen)
        and part.window() is screen.window()
        and not (part.objectName().startswith("qt_") and not part.objectName().startswith("qt_msgbox"))
        and not _inside_a_whole(part, screen)
        and not isinstance(part, QHeaderView)
    ]


def _inside_a_whole(part: QWidget, screen: QWidget) -> bool:
    above = part.parentWidget()
    while above is not None and above is not screen:
        if isinstance(above, WHOLE) or (isinstance(above, QAbstractScrollArea) and not isinstance(above, QScrollArea)):
            return True
        above = above.parentWidget()
    return False


def plain(text: str) -> str:
    """``text`` as it is read: without tags of tooltips, signs for direction and underlines of keys."""
    if text.startswith("<"):
        text = html.unescape(re.sub(r"<br\s*/?>", "\n", text))
        text = re.sub(r"</?span>", "", text)
    return _HIDDEN.sub("", text).replace("&&", "\0").replace("&", "").replace("\0", "&")


def told(part: QWidget) -> str:
    """A control as a message names it."""
    words = part.accessibleName() or part.objectName()
    if isinstance(part, (QLabel, QAbstractButton)) and part.text():
        words = part.text()
    elif isinstance(part, QGroupBox):
        words = part.title()
    return f"{type(part).__name__} “{plain(words)[:60]}”"


def columns(view: QAbstractItemView) -> int:
    """How many columns a view shows; a list's model keeps that to itself."""
    return view.model().columnCount(view.rootIndex()) if isinstance(view, (QTableView, QTreeView)) else 1
