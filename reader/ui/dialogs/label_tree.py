"""The labels as a tree that can be put in order, by keys and by dragging. Says what is wanted; changes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QTreeWidgetItem

from reader.base.sentences import sentence
from reader.model import Label
from reader.model.label_tree import in_tree, totals
from reader.ui.dialogs.managing import NAME, ManagedTree, Where
from reader.ui.labels.cap import cap_icon
from reader.ui.language.words import isolated, number, one_line, say
from reader.ui.look.tokens import CAP
from reader.ui.widgets.plain import tip

_LONGEST = 200
_INDENT = CAP
_LEAST_INDENT = 2
_MOST_INDENTED = 110
"""Pixels that the deepest label may be moved in: its name needs the rest."""


class Place(NamedTuple):
    """Where a label is to go: under ``parent`` (empty: none), in front of ``before`` (None: behind the others)."""

    parent: str
    before: str | None


class LabelTree(ManagedTree):
    """Names with their caps, codes, and how many spans the project has of each."""

    move_wanted = Signal(str, object)
    """A code and its new :class:`Place`, from the mouse."""

    def __init__(self) -> None:
        names = (sentence("ui", "Label"), sentence("ui", "Code"), sentence("ui", "Spans"))
        hint = sentence("ui", "Enter changes the label, Insert adds one, Delete deletes it; Alt with an arrow moves it")
        super().__init__(sentence("ui", "Labels"), names, hint)
        self.headerItem().setTextAlignment(2, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.setIconSize(QSize(CAP, CAP))

    def fill(self, labels: tuple[Label, ...], language: str, counts: Mapping[str, int]) -> None:
        """Show ``labels``; the same one stays selected, or what has come into its place."""
        chosen, row = self.chosen(), self._row()
        self.clear()
        sums = totals(labels, counts)
        placed = in_tree(labels)
        deepest = max((depth for _, depth in placed), default=0)
        self.setIndentation(max(_LEAST_INDENT, min(_INDENT, _MOST_INDENTED // max(1, deepest))))
        path: list[QTreeWidgetItem] = [self.invisibleRootItem()]
        for label, depth in placed:
            item = QTreeWidgetItem(path[depth])
            _describe(item, label, language, counts.get(label.code, 0), sums[label.code])
            item.setIcon(0, cap_icon(label, self.font()))
            path[depth + 1 :] = [item]
        self.expandAll()
        found = [item for item in self._items() if self.name_of(item) == chosen]
        items = self._items()
        if items:
            self.setCurrentItem(found[0] if found else items[min(max(row, 0), len(items) - 1)])

    def choose(self, code: str) -> None:
        """Select a label."""
        for item in self._items():
            if self.name_of(item) == code:
                self.setCurrentItem(item)

    def moved(self, way: str) -> Place | None:
        """Where the selected label would go ``up``, ``down``, ``in`` (under the one before it) or ``out``; or None."""
        item = self.currentItem()
        if item is None:
            return None
        parent = item.parent() or self.invisibleRootItem()
        at = parent.indexOfChild(item)
        here = self.name_of(parent)
        if way == "up":
            return Place(here, self.name_of(parent.child(at - 1))) if at > 0 else None
        if way == "down":
            return Place(here, self._after(parent, at + 1)) if at + 1 < parent.childCount() else None
        if way == "in":
            return Place(self.name_of(parent.child(at - 1)), None) if at > 0 else None
        if parent is self.invisibleRootItem():
            return None
        above = parent.parent() or self.invisibleRootItem()
        return Place(self.name_of(above), self._after(above, above.indexOfChild(parent)))

    def ways(self) -> Mapping[int, str]:
        """Up and down among its neighbours, in under the one before, and out again."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = ("in", "out") if rtl else ("out", "in")
        return {**super().ways(), Qt.Key.Key_Left: left, Qt.Key.Key_Right: right}

    def dropped(self, name: str, target: QTreeWidgetItem | None, where: Where) -> None:
        """Onto another label it goes under it, between two it goes there."""
        self.move_wanted.emit(name, self._place(name, target, where))

    def _place(self, code: str, target: QTreeWidgetItem | None, where: Where) -> Place:
        if target is None:
            return Place("", None)
        if where == Where.OnItem:
            return Place(self.name_of(target), None)
        parent = target.parent() or self.invisibleRootItem()
        at = parent.indexOfChild(target)
        if where == Where.AboveItem:
            return Place(self.name_of(parent), self.name_of(target))
        before = self._after(parent, at)
        return Place(self.name_of(parent), self._after(parent, at + 1) if before == code else before)

    def _after(self, parent: QTreeWidgetItem, at: int) -> str | None:
        """The code of the child behind ``at``, or None behind the last."""
        return self.name_of(parent.child(at + 1)) if at + 1 < parent.childCount() else None

    def _items(self) -> list[QTreeWidgetItem]:
        """Every item, from the top down."""
        found: list[QTreeWidgetItem] = []
        waiting = _children(self.invisibleRootItem())
        while waiting:
            item = waiting.pop()
            found.append(item)
            waiting += _children(item)
        return found

    def _row(self) -> int:
        codes = [self.name_of(item) for item in self._items()]
        return codes.index(self.chosen()) if self.chosen() in codes else 0


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    """What lies right under an item, the last first."""
    found = (item.child(at) for at in reversed(range(item.childCount())))
    return [child for child in found if child is not None]


def _describe(item: QTreeWidgetItem, label: Label, language: str, own: int, together: int) -> None:
    name = one_line(label.name(language), _LONGEST)
    item.setText(0, isolated(name))
    item.setData(0, NAME, label.code)
    item.setText(1, isolated(label.code))
    item.setText(2, number(together) if together else "")
    item.setTextAlignment(2, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
    lines = [name, say(sentence("ui", "%n span(s) of its own", "", own))]
    if together != own:
        lines.append(say(sentence("ui", "%n span(s) with what is nested under it", "", together)))
    if label.key:
        lines.insert(1, say(sentence("ui", "Key: {key}", key=label.key.upper())))
    item.setToolTip(0, tip("\n".join(lines)).replace("\n", "<br>"))
    told = sentence("ui", "{label}, key {key}", label=name, key=label.key.upper()) if label.key else None
    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, say(told) if told else name)
    item.setData(2, Qt.ItemDataRole.AccessibleTextRole, lines[-1])  # none is an empty cell, which says nothing
