"""What the dialogs share that manage a list of the project: buttons beside it, and every change a step that can be
taken back right here. What is in the list, and what can be done to it, is each one's own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from reader.base.sentences import Sentence, sentence
from reader.ops import history
from reader.ui.actions.registry import key_text
from reader.ui.desk import Desk
from reader.ui.dialog import Dialog
from reader.ui.language.words import say
from reader.ui.look.tokens import DIALOG_WIDE, GAP, TIGHT
from reader.ui.project.session import Edit
from reader.ui.widgets.plain import PlainLabel, tip

NAME = Qt.ItemDataRole.UserRole
"""The role under which the first column of a line keeps its name in the project: a code or an id."""

Where = QAbstractItemView.DropIndicatorPosition


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


class ManagedTree(QTreeWidget):
    """A list that can be put in order, by keys and by dragging. Says what is wanted; changes nothing."""

    way_wanted = Signal(str)
    """``up``, ``down``, ``in`` or ``out``, from the keys."""
    add_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, name: Sentence, columns: tuple[Sentence, ...], hint: Sentence) -> None:
        super().__init__()
        self.setColumnCount(len(columns))
        self.setHeaderLabels([say(each) for each in columns])
        self.setAccessibleName(say(name))
        self.setToolTip(tip(say(hint)))
        self.setUniformRowHeights(True)
        self.setItemsExpandable(False)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setDragDropMode(QTreeWidget.DragDropMode.InternalMove)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, len(columns)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def name_of(self, item: QTreeWidgetItem | None) -> str:
        """The name by which the project knows what stands in a line; of the root, or of no line, empty."""
        return (item.data(0, NAME) or "") if item is not None else ""

    def chosen(self) -> str:
        """The name of the line that is selected, or empty."""
        return self.name_of(self.currentItem())

    def ways(self) -> Mapping[int, str]:
        """Where a line can be moved by Alt and which key."""
        return {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down"}

    def dropped(self, name: str, target: QTreeWidgetItem | None, where: Where) -> None:
        """A line was dragged onto another, above or below it, or (None) behind all of them."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the list: move by Alt and an arrow, add by Insert, delete by Delete."""
        key, ways = event.key(), self.ways()
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in ways:
            self.way_wanted.emit(ways[key])
        elif key == Qt.Key.Key_Insert:
            self.add_wanted.emit()
        elif key == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """A line was dragged: it moves once that is committed."""
        target, name = self.itemAt(event.position().toPoint()), self.chosen()
        where = self.dropIndicatorPosition()
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if name and self.name_of(target) != name:
            self.dropped(name, target, where)
