"""A list filtered by words in any order, folded: hamzas, harakat and case make no difference."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt

from reader.text.folding import fold

FOUND_BY = int(Qt.ItemDataRole.UserRole) + 8
"""The role under which the first column of a row tells the folded words that find it."""


class WordFilter(QSortFilterProxyModel):
    """Shows the rows that hold every word."""

    _words: tuple[str, ...] = ()

    def look_for(self, query: str) -> None:
        """Show the rows that hold every word of ``query``."""
        self._words = tuple(fold(query).split())
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Whether the row holds them all."""
        index = self.sourceModel().index(row, 0, parent)
        said = index.data(FOUND_BY) or ""
        return all(word in said for word in self._words)
