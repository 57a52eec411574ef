"""The glossaries of the project as a list in their order. Says what is wanted; changes nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem

from reader.base.progress import Progress
from reader.base.sentences import sentence
from reader.model import Glossary
from reader.ui.dialogs.managing import make_managed
from reader.ui.plain import tip
from reader.ui.reading.glossaries.coded import direction
from reader.ui.tokens import ROW
from reader.ui.words import isolated, number, one_line, say

if TYPE_CHECKING:
    from reader.store import Project

_LONGEST = 200
_ID = Qt.ItemDataRole.UserRole
_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class Shelf(NamedTuple):
    """The glossaries of the project in their order, and how many entries each has."""

    glossaries: Sequence[Glossary] = ()
    sizes: Mapping[str, int] = {}


def load_shelf(project: Project, _progress: Progress) -> Shelf:
    """For the lane."""
    return Shelf(project.glossaries.all(), project.glossaries.sizes())


class GlossaryList(QTreeWidget):
    """Names with a box that says whether a glossary is used, the number of entries, the languages."""

    order_wanted = Signal(object)
    """All ids in their new order, from the mouse."""
    way_wanted = Signal(int)
    """-1: up, 1: down, from the keys."""
    use_wanted = Signal(str, bool)
    add_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        names = (sentence("ui", "Glossary"), sentence("ui", "Entries"), sentence("ui", "Languages"))
        hint = sentence(
            "ui",
            "Space uses a glossary or not, Enter shows its entries, Insert imports one, Delete deletes it; Alt with an "
            "arrow moves it",
        )
        make_managed(self, sentence("ui", "Glossaries"), names, hint)
        self.headerItem().setTextAlignment(1, _END)
        self.itemChanged.connect(self._checked)

    def fill(self, shelf: Shelf) -> None:
        """Show these; the same one stays selected, or what has come into its place."""
        chosen, row = self.chosen(), self._row()
        with QSignalBlocker(self):
            self.clear()
            for glossary in shelf.glossaries:
                _describe(QTreeWidgetItem(self), glossary, shelf.sizes.get(glossary.id, 0))
        ids = self.ids()
        if ids:
            self.choose(chosen if chosen in ids else ids[min(max(row, 0), len(ids) - 1)])

    def chosen(self) -> str:
        """The id of the glossary that is selected, or empty."""
        item = self.currentItem()
        return item.data(0, _ID) if item is not None else ""

    def choose(self, glossary_id: str) -> None:
        """Select a glossary, if it is there."""
        for item in self._items():
            if item.data(0, _ID) == glossary_id:
                self.setCurrentItem(item)

    def ids(self) -> list[str]:
        """All ids, in the order of the list."""
        return [item.data(0, _ID) for item in self._items()]

    def can_move(self, by: int) -> bool:
        """Whether the selected glossary can go one place up (-1) or down (1)."""
        at = self._row()
        return at >= 0 and 0 <= at + by < self.topLevelItemCount()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the list: move by Alt and an arrow, import by Insert, delete by Delete."""
        ways = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = event.key()
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in ways:
            self.way_wanted.emit(ways[Qt.Key(key)])
        elif key == Qt.Key.Key_Insert:
            self.add_wanted.emit()
        elif key == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """A glossary was dragged between two others: it goes there once that is committed."""
        target = self.itemAt(event.position().toPoint())
        where = self.dropIndicatorPosition()
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        moved = self.chosen()
        rest = [each for each in self.ids() if each != moved]
        at = len(rest)
        if target is not None and (other := target.data(0, _ID)) != moved:
            at = rest.index(other) + (where != QAbstractItemView.DropIndicatorPosition.AboveItem)
        elif target is not None:
            return
        order = [*rest[:at], moved, *rest[at:]]
        if moved and order != self.ids():
            self.order_wanted.emit(order)

    def _items(self) -> list[QTreeWidgetItem]:
        items = (self.topLevelItem(at) for at in range(self.topLevelItemCount()))
        return [item for item in items if item is not None]

    def _checked(self, item: QTreeWidgetItem, column: int) -> None:
        if column == 0:
            self.use_wanted.emit(item.data(0, _ID), item.checkState(0) == Qt.CheckState.Checked)

    def _row(self) -> int:
        item = self.currentItem()
        return self.indexOfTopLevelItem(item) if item is not None else -1


def _describe(item: QTreeWidgetItem, glossary: Glossary, size: int) -> None:
    name, languages = one_line(glossary.name, _LONGEST), direction(glossary.language, glossary.target)
    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled | Qt.ItemFlag.ItemIsUserCheckable)
    item.setData(0, _ID, glossary.id)
    item.setSizeHint(0, QSize(0, ROW))
    item.setText(0, isolated(name))
    item.setCheckState(0, Qt.CheckState.Checked if glossary.enabled else Qt.CheckState.Unchecked)
    item.setText(1, number(size))
    item.setTextAlignment(1, _END)
    item.setText(2, languages)
    item.setToolTip(0, tip(name))
    count = say(sentence("ui", "%n entry(s)", "", size))
    item.setToolTip(1, tip(count))
    item.setToolTip(2, tip(languages))
    used = sentence("ui", "{name}, used") if glossary.enabled else sentence("ui", "{name}, not used")
    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, say(used._replace(params={"name": name})))
    item.setData(1, Qt.ItemDataRole.AccessibleTextRole, count)
