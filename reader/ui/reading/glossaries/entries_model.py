"""The entries of a glossary as a table: ids in memory, pages of rows fetched on the lane when they are looked at."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from reader.base.errors import Cancelled
from reader.base.sentences import Sentence, sentence
from reader.model import Entry
from reader.ui.desk import Desk
from reader.ui.lane import Job
from reader.ui.plain import tip
from reader.ui.reading.glossaries.coded import PARTS_OF_SPEECH, name_of
from reader.ui.tables import not_yet
from reader.ui.words import isolated, one_line, say

PAGE = 128
_KEPT_PAGES = 24
_SHOWN = 200
COLUMNS: tuple[Sentence, ...] = (
    sentence("ui", "Term"),
    sentence("ui", "Meaning"),
    sentence("ui", "Part of speech"),
    sentence("ui", "Label"),
)
Index = QModelIndex | QPersistentModelIndex


class EntriesModel(QAbstractTableModel):
    """Rows of one glossary that hold what is looked for. ``filled``: another list is shown."""

    filled = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.glossary_id = ""
        self._query = ""
        self._ids: list[str] = []
        self._pages: OrderedDict[int, list[Entry]] = OrderedDict()
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._pause = QTimer(self, singleShot=True, interval=0)
        self._pause.timeout.connect(self._fetch)
        self._looking: Job | None = None

    def search(self, glossary_id: str, query: str) -> None:
        """Show the entries of a glossary that hold every word of ``query``; a look that was overtaken ends."""
        self.glossary_id, self._query = glossary_id, query
        if self._looking is not None:
            self._looking.cancel()

        def look(project: Any, progress: Any) -> list[str]:
            with project.watched(lambda: progress(0, None)):
                return project.entries.ids_in_order(glossary_id, query)

        self._looking = self._desk.jobs.run(look, owner=self, done=self._fill, failed=self._not_found)

    def entry(self, row: int) -> Entry | None:
        """The entry of a row; None while its page is not there."""
        page = row // PAGE
        entries = self._pages.get(page)
        if entries is None:
            self._ask(page)
            return None
        return entries[row - page * PAGE] if row - page * PAGE < len(entries) else None

    def row_of(self, entry_id: str) -> int:
        """Where an entry stands, or -1."""
        return self._ids.index(entry_id) if entry_id in self._ids else -1

    def id_at(self, row: int) -> str:
        """The entry of a row, or empty."""
        return self._ids[row] if 0 <= row < len(self._ids) else ""

    def rowCount(self, parent: Index | None = None) -> int:
        """How many entries are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index | None = None) -> int:
        """Term, meaning, part of speech, label."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns."""
        horizontal = orientation == Qt.Orientation.Horizontal
        return say(COLUMNS[section]) if horizontal and role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell; an ellipsis until its page has come."""
        if not index.isValid():
            return None
        entry = self.entry(index.row())
        if entry is None:
            return not_yet(role, first=index.column() == 0)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(entry, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip("\n".join(filter(None, (entry.headword, entry.gloss, entry.note)))).replace("\n", "<br>")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._shown(entry, index.column()) or say(sentence("ui", "Not given"))
        return None

    def _shown(self, entry: Entry, column: int) -> str:
        if column == 2:
            return name_of(PARTS_OF_SPEECH, entry.part_of_speech)
        if column == 3:
            label = self._desk.session.label_map.get(entry.label)
            return isolated(one_line(label.name(self._desk.language) if label else entry.label, _SHOWN))
        said = entry.headword if column == 0 else " · ".join((entry.gloss or entry.note).split("\n"))
        return isolated(one_line(said, _SHOWN))

    def _ask(self, page: int) -> None:
        if page not in self._wanted:
            self._wanted[page] = None
            self._pause.start()  # after the paint that asks: one job for all its pages

    def _fetch(self) -> None:
        ids = self._ids
        parts = {page: ids[page * PAGE : (page + 1) * PAGE] for page in list(self._wanted)[-_KEPT_PAGES:]}

        def read(project: Any, _progress: Any) -> dict[int, list[Entry]]:
            return {page: project.entries.several(here) for page, here in parts.items()}

        self._desk.jobs.run(read, owner=self, done=lambda found: self._take(found) if ids is self._ids else None)

    def _take(self, found: dict[int, list[Entry]]) -> None:
        self._wanted.clear()
        self._pages |= found
        while len(self._pages) > _KEPT_PAGES:
            self._pages.popitem(last=False)
        for page in found:
            last = min(len(self._ids), (page + 1) * PAGE) - 1
            self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, len(COLUMNS) - 1))

    def _fill(self, ids: list[str]) -> None:
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self._wanted.clear()
        self.endResetModel()
        self.filled.emit()

    def _not_found(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            self._desk.jobs.failed.emit(error)
