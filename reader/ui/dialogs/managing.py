"""What the dialogs share that manage a list of the project: buttons beside it, and every change a step that can be
taken back right here. What is in the list, and what can be done to it, is each one's own.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QToolButton, QTreeWidget, QVBoxLayout

from reader.base.sentences import Sentence, sentence
from reader.ops import history
from reader.ui.actions import key_text
from reader.ui.desk import Desk
from reader.ui.dialogs.base import Dialog
from reader.ui.plain import PlainLabel, tip
from reader.ui.session import Edit
from reader.ui.tokens import DIALOG_WIDE, GAP, TIGHT
from reader.ui.words import say


class Tool(NamedTuple):
    """A small button with a drawing."""

    name: str
    icon: str
    said: Sentence
    keys: str
    run: Callable[[], None]


class ManagingDialog(Dialog):
    """A list with what can be done to it; ``buttons_by_name`` has every button of it."""

    def __init__(self, desk: Desk, title: Sentence, *, name: str) -> None:
        super().__init__(desk.window, title, name=name, width=DIALOG_WIDE)
        self._desk = desk
        self.buttons_by_name: dict[str, QPushButton | QToolButton] = {}

    def step(self, edit: Edit) -> None:
        """Do one step when its turn has come."""
        self._desk.session.turns.take(lambda: self.edit(edit))

    def edit(self, edit: Edit) -> None:
        """Do one step now, and say what was done."""
        self._desk.session.edit(edit, lambda result: self._desk.session.say(result.name))

    # ---- parts

    def lay_out(self, listed: QTreeWidget, column: QVBoxLayout, *, lines: int) -> PlainLabel:
        """The list with its buttons beside it, and the way out; returns the paragraph below it, ``lines`` high."""
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(listed, 1)
        row.addLayout(column)
        self.body.addLayout(row, 1)
        about = self.words("", role="hint")
        about.setMinimumHeight(lines * about.fontMetrics().lineSpacing())
        about.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.buttons(None, None, sentence("ui", "Close"))
        for keys, run in (("Ctrl+Z", history.undo), ("Ctrl+Shift+Z", history.redo), ("Ctrl+Y", history.redo)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda run=run: self.step(run))
        return about

    def button(self, name: str, said: Sentence, hint: Sentence, run: Callable[[], None]) -> QPushButton:
        """A button of the column."""
        made = QPushButton(say(said))
        made.setToolTip(tip(say(hint)))
        made.setAutoDefault(False)
        made.clicked.connect(lambda _=False: run())
        self.buttons_by_name[name] = made
        return made

    def tools(self, *tools: Tool) -> QHBoxLayout:
        """Small buttons side by side, each with its drawing, its name and its key."""
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        for name, icon, said, keys, run in tools:
            made = QToolButton()
            made.setIcon(self._desk.icons(icon))
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            made.setAccessibleName(say(said))
            made.setToolTip(tip(f"{say(said)} ({key_text(keys)})"))
            made.clicked.connect(lambda _=False, run=run: run())
            self.buttons_by_name[name] = made
            row.addWidget(made)
        row.addStretch(1)
        return row

    def history_tools(self) -> tuple[Tool, Tool]:
        """Undo and redo."""
        return (
            Tool("undo", "undo-2", sentence("ui", "Undo"), "Ctrl+Z", lambda: self.step(history.undo)),
            Tool("redo", "redo-2", sentence("ui", "Redo"), "Ctrl+Shift+Z", lambda: self.step(history.redo)),
        )

    def history_allows(self) -> dict[str, bool]:
        """Whether there is anything to undo and to redo, by the names of these buttons."""
        now = self._desk.session.history
        return {"undo": now.undo is not None, "redo": now.redo is not None}


def make_managed(tree: QTreeWidget, name: Sentence, columns: tuple[Sentence, ...], hint: Sentence) -> None:
    """Give a list its columns and manners: rows that can be dragged, and all the room for the first column."""
    tree.setColumnCount(len(columns))
    tree.setHeaderLabels([say(each) for each in columns])
    tree.setAccessibleName(say(name))
    tree.setToolTip(tip(say(hint)))
    tree.setUniformRowHeights(True)
    tree.setItemsExpandable(False)
    tree.setRootIsDecorated(False)
    tree.setExpandsOnDoubleClick(False)
    tree.setDragDropMode(QTreeWidget.DragDropMode.InternalMove)
    tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    header = tree.header()
    header.setStretchLastSection(False)
    header.setSectionsClickable(False)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column in range(1, len(columns)):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
