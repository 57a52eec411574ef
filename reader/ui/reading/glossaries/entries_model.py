"""The entries of a glossary as a table: ids in memory, pages of rows fetched on the lane when they are looked at."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from reader.base.errors import Cancelled
from reader.base.progress import Progress
from reader.base.sentences import Sentence, sentence
from reader.model import Entry
from reader.ui.desk import Desk
from reader.ui.language.words import isolated, one_line, say
from reader.ui.project.lane import Job, Work
from reader.ui.project.table_model import Index, Pages, TableModel
from reader.ui.reading.glossaries.coded import PARTS_OF_SPEECH, name_of
from reader.ui.widgets.plain import tip
from reader.ui.widgets.tables import not_yet

if TYPE_CHECKING:
    from reader.store import Project

_SHOWN = 200
COLUMNS: tuple[Sentence, ...] = (
    sentence("ui", "Term"),
    sentence("ui", "Meaning"),
    sentence("ui", "Part of speech"),
    sentence("ui", "Label"),
)


class EntriesModel(TableModel):
    """Rows of one glossary that hold what is looked for. ``filled``: another list is shown."""

    headings = COLUMNS
    filled = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.glossary_id = ""
        self._query = ""
        self._ids: list[str] = []
        self._pages: Pages[Entry] = Pages(self, desk.jobs, self._reading)
        self._looking: Job | None = None

    def search(self, glossary_id: str, query: str) -> None:
        """Show the entries of a glossary that hold every word of ``query``; a look that was overtaken ends."""
        self.glossary_id, self._query = glossary_id, query
        if self._looking is not None:
            self._looking.cancel()

        def look(project: Project, progress: Progress) -> list[str]:
            with project.watched(lambda: progress(0, None)):
                return project.entries.ids_in_order(glossary_id, query)

        self._looking = self._desk.jobs.run(look, owner=self, done=self._fill, failed=self._not_found)

    def entry(self, row: int) -> Entry | None:
        """The entry of a row; None while its page is not there."""
        return self._pages.row(row)

    def row_of(self, entry_id: str) -> int:
        """Where an entry stands, or -1."""
        return self._ids.index(entry_id) if entry_id in self._ids else -1

    def id_at(self, row: int) -> str:
        """The entry of a row, or empty."""
        return self._ids[row] if 0 <= row < len(self._ids) else ""

    def size(self) -> int:
        """How many entries are shown."""
        return len(self._ids)

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

    def _reading(self, wanted: Mapping[int, slice]) -> Work:
        parts = {page: self._ids[rows] for page, rows in wanted.items()}
        return lambda project, _: {page: project.entries.several(ids) for page, ids in parts.items()}

    def _fill(self, ids: list[str]) -> None:
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self.endResetModel()
        self.filled.emit()

    def _not_found(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            self._desk.jobs.failed.emit(error)
