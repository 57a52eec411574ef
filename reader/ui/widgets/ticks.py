"""A list of things to tick: by a click on the box, by Space, by Enter. Names in it may come from files."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from reader.base.sentences import Sentence, sentence
from reader.ui.language.words import one_line, say
from reader.ui.look.icons import SWATCH
from reader.ui.look.tokens import FIELD, STEP, TIGHT
from reader.ui.widgets.plain import tip


class TickList(QListWidget):
    """Values with their names, each ticked or not."""

    def __init__(self, name: Sentence, hint: Sentence) -> None:
        super().__init__()
        self._items: dict[str, QListWidgetItem] = {}
        self.setAccessibleName(say(name).replace("&", ""))
        self.setToolTip(tip(say(hint)))
        self.setIconSize(QSize(SWATCH, SWATCH))
        self.setViewportMargins(0, TIGHT, 0, TIGHT)
        self.itemActivated.connect(_turn)

    def paintEvent(self, event: QPaintEvent) -> None:
        """An empty list says that it is, so that nobody waits for it."""
        super().paintEvent(event)
        if not self.count():
            with QPainter(self.viewport()) as brush:
                brush.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
                room = self.viewport().rect().adjusted(STEP, TIGHT, -STEP, -TIGHT)
                brush.drawText(room, int(Qt.TextFlag.TextWordWrap), say(sentence("ui", "Nothing to choose yet")))

    def height_of(self, rows: int) -> int:
        """How high the list is with so many rows on show."""
        return rows * _row_height(self) + 2 * TIGHT + 2

    def put(self, value: str, name: str, icon: QIcon | None = None, *, ticked: bool = False) -> None:
        """Add a value at the end, or give one that is there another name; a new one is ``ticked`` or not."""
        item = self._items.get(value)
        if item is None:
            item = self._items[value] = QListWidgetItem()
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, _row_height(self)))
            self.addItem(item)
        item.setText(name)
        item.setToolTip(tip(one_line(name)))
        if icon is not None:
            item.setIcon(icon)

    def ticked(self) -> tuple[str, ...]:
        """The values that are ticked, in the order of the list."""
        return tuple(value for value, item in self._items.items() if item.checkState() == Qt.CheckState.Checked)

    def all_ticked(self) -> bool:
        """Whether nothing is left out; true of a list without values."""
        return len(self.ticked()) == len(self._items)

    def tick(self, wanted: Iterable[str]) -> None:
        """Tick exactly the values ``wanted`` that are in the list."""
        chosen = frozenset(wanted)
        for value, item in self._items.items():
            item.setCheckState(Qt.CheckState.Checked if value in chosen else Qt.CheckState.Unchecked)

    def has(self, value: str) -> bool:
        """Whether the value is in the list."""
        return value in self._items


def _row_height(found: TickList) -> int:
    return max(FIELD, found.fontMetrics().height() + 4)


def _turn(item: QListWidgetItem) -> None:
    on = item.checkState() == Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
