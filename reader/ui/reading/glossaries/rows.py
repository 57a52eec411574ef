"""The first rows of a glossary's file, each column under what it is taken for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt

from reader.base.sentences import Sentence, sentence
from reader.ops.glossary_files import GlossaryPreview
from reader.ui.language.words import isolated, one_line, say
from reader.ui.project.table_model import Index, TableModel
from reader.ui.widgets.plain import tip

MOST_COLUMNS = 30
"""More are not shown, and not offered: no table of words has so many."""
FIELD_NAMES: Mapping[str, Sentence] = {
    "headword": sentence("ui", "Term"),
    "gloss": sentence("ui", "Meaning"),
    "part_of_speech": sentence("ui", "Part of speech"),
    "note": sentence("ui", "Note"),
    "label": sentence("ui", "Label"),
}
_MOST_ROWS = 30
_SHOWN = 200


class RowsModel(TableModel):
    """Rows of a table as they stand in the file, or of any other format the entries."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Sequence[str]] = []

    def show_preview(self, shown: GlossaryPreview, columns: Mapping[str, int]) -> None:
        """Show what was found; ``columns`` says which field each column of a table holds."""
        self.beginResetModel()
        if shown.table is not None:
            self._rows = list(shown.table.sample[:_MOST_ROWS])
            width = min(MOST_COLUMNS, max(map(len, self._rows), default=0))
            fields = {at: field for field, at in columns.items()}
            unused = sentence("ui", "Not used")
            self.headings = [FIELD_NAMES[fields[at]] if at in fields else unused for at in range(width)]
        else:
            self._rows = [(each.headword, each.gloss, each.part_of_speech, each.note) for each in shown.sample]
            self.headings = [FIELD_NAMES[field] for field in ("headword", "gloss", "part_of_speech", "note")]
        self.endResetModel()

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._rows, self.headings = [], ()
        self.endResetModel()

    def size(self) -> int:
        """How many rows are shown."""
        return len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        cell = row[index.column()] if index.column() < len(row) else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return isolated(one_line(cell, _SHOWN))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(one_line(cell, 4 * _SHOWN))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return isolated(one_line(cell, _SHOWN)) or say(sentence("ui", "Empty"))
        return None
