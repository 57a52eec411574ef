"""The glossaries of the project as a list in their order. Says what is wanted; changes nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QTreeWidgetItem

from reader.base.progress import Progress
from reader.base.sentences import sentence
from reader.model import Glossary
from reader.ui.dialogs.managing import NAME, ManagedTree, Where
from reader.ui.language.words import isolated, number, one_line, say
from reader.ui.look.tokens import ROW
from reader.ui.reading.glossaries.coded import direction
from reader.ui.widgets.plain import tip

if TYPE_CHECKING:
    from reader.store import Project

_LONGEST = 200
BY = {"up": -1, "down": 1}
"""Places by which the ways of :class:`ManagedTree` move a glossary."""
_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class Shelf(NamedTuple):
    """The glossaries of the project in their order, and how many entries each has."""

    glossaries: Sequence[Glossary] = ()
    sizes: Mapping[str, int] = {}


def load_shelf(project: Project, _progress: Progress) -> Shelf:
    """For the lane."""
    return Shelf(project.glossaries.all(), project.glossaries.sizes())


class GlossaryList(ManagedTree):
    """Names with a box that says whether a glossary is used, the number of entries, the languages."""

    order_wanted = Signal(object)
    """All ids in their new order, from the mouse."""
    use_wanted = Signal(str, bool)

    def __init__(self) -> None:
        names = (sentence("ui", "Glossary"), sentence("ui", "Entries"), sentence("ui", "Languages"))
        hint = sentence(
            "ui",
            "Space uses a glossary or not, Enter shows its entries, Insert imports one, Delete deletes it; Alt with an "
            "arrow moves it",
        )
        super().__init__(sentence("ui", "Glossaries"), names, hint)
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

    def choose(self, glossary_id: str) -> None:
        """Select a glossary, if it is there."""
        for item in self._items():
            if item.data(0, NAME) == glossary_id:
                self.setCurrentItem(item)

    def ids(self) -> list[str]:
        """All ids, in the order of the list."""
        return [item.data(0, NAME) for item in self._items()]

    def can_move(self, way: str) -> bool:
        """Whether the selected glossary can go one place ``up`` or ``down``."""
        at = self._row()
        return at >= 0 and 0 <= at + BY[way] < self.topLevelItemCount()

    def dropped(self, name: str, target: QTreeWidgetItem | None, where: Where) -> None:
        """Between two others, or behind all of them, it goes there."""
        rest = [each for each in self.ids() if each != name]
        at = len(rest)
        if target is not None:
            below = where != Where.AboveItem
            at = rest.index(self.name_of(target)) + below
        order = [*rest[:at], name, *rest[at:]]
        if order != self.ids():
            self.order_wanted.emit(order)

    def _items(self) -> list[QTreeWidgetItem]:
        items = (self.topLevelItem(at) for at in range(self.topLevelItemCount()))
        return [item for item in items if item is not None]

    def _checked(self, item: QTreeWidgetItem, column: int) -> None:
        if column == 0:
            self.use_wanted.emit(item.data(0, NAME), item.checkState(0) == Qt.CheckState.Checked)

    def _row(self) -> int:
        item = self.currentItem()
        return self.indexOfTopLevelItem(item) if item is not None else -1


def _describe(item: QTreeWidgetItem, glossary: Glossary, size: int) -> None:
    name, languages = one_line(glossary.name, _LONGEST), direction(glossary.language, glossary.target)
    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled | Qt.ItemFlag.ItemIsUserCheckable)
    item.setData(0, NAME, glossary.id)
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
