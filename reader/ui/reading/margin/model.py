"""Bookmarks, highlights and notes as a table: words, note, article. Fetched by the lane, given here as a whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt

from reader.base.sentences import Sentence, sentence
from reader.model import ListedMarginal, Marginal, MarginalKind
from reader.text.folding import fold
from reader.ui.article.styles import page_colours
from reader.ui.desk import Desk
from reader.ui.language.words import isolated, one_line, say
from reader.ui.look.icons import swatch
from reader.ui.project.table_model import Index, TableModel
from reader.ui.widgets.plain import tip
from reader.ui.widgets.word_filter import FOUND_BY

COLUMNS: tuple[Sentence, ...] = (sentence("ui", "Words"), sentence("ui", "Note"), sentence("ui", "Article"))
KIND_NAMES: dict[MarginalKind, Sentence] = {
    "bookmark": sentence("ui", "Bookmark"),
    "highlight": sentence("ui", "Highlight"),
    "note": sentence("ui", "Note"),
}
_SHOWN = 160


class MarginModel(TableModel):
    """The rows in reading order, article by article."""

    headings = COLUMNS

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: Sequence[ListedMarginal] = ()

    def fill(self, rows: Sequence[ListedMarginal]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, number: int) -> ListedMarginal | None:
        """What stands in a row."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def row_of(self, marginal_id: str) -> int:
        """Where one stands, or -1."""
        return next((at for at, each in enumerate(self._rows) if each.marginal.id == marginal_id), -1)

    def size(self) -> int:
        """How many there are."""
        return len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell."""
        found = self.row(index.row()) if index.isValid() else None
        if found is None:
            return None
        texts = (found.words, found.marginal.text, found.title)
        column = index.column()
        cells: dict[int, Callable[[], Any]] = {
            Qt.ItemDataRole.DisplayRole: lambda: isolated(one_line(texts[column], _SHOWN)),
            Qt.ItemDataRole.ToolTipRole: lambda: tip(one_line(texts[column])),
            Qt.ItemDataRole.AccessibleTextRole: lambda: self._spoken(found.marginal, texts[column], column),
            Qt.ItemDataRole.DecorationRole: lambda: self._sign(found.marginal) if column == 0 else None,
            FOUND_BY: lambda: fold(" ".join(texts)),
        }
        return cells[role]() if role in cells else None

    def _spoken(self, marginal: Marginal, text: str, column: int) -> str:
        if column == 0:
            return f"{say(KIND_NAMES[marginal.kind])}: {one_line(text)}"
        return one_line(text) or say(sentence("ui", "No note"))

    def _sign(self, marginal: Marginal) -> Any:
        if marginal.start < marginal.end:
            return swatch(page_colours(self._desk.theme).highlight(marginal.colour), self._desk.theme.edge)
        icon = "bookmark" if marginal.kind == "bookmark" else "sticky-note"
        return self._desk.icons(icon, self._desk.theme.accent if marginal.kind == "bookmark" else "")
