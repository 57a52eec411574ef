"""What the models of all tables share: counting and headings, and long lists that are fetched page by page.

What stands in a cell, and what a page is read from, is each table's own.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer

from reader.base.errors import Cancelled
from reader.base.sentences import Sentence
from reader.ui.language.words import say
from reader.ui.project.jobs import Jobs
from reader.ui.project.lane import Work

PAGE = 128
"""Rows that are fetched together."""
KEPT_PAGES = 24
Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")


class TableModel(QAbstractTableModel):
    """Rows with nothing under them, and ``headings`` over the columns."""

    headings: Sequence[Sentence] = ()

    def size(self) -> int:
        """How many rows are shown."""
        raise NotImplementedError

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows are shown; there are none below a row."""
        return 0 if parent is not None and parent.isValid() else self.size()

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns have a heading."""
        return 0 if parent is not None and parent.isValid() else len(self.headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns."""
        horizontal = orientation == Qt.Orientation.Horizontal
        return say(self.headings[section]) if horizontal and role == Qt.ItemDataRole.DisplayRole else None


class Pages(QObject, Generic[Row]):
    """The rows of a long table that were looked at last, fetched on the lane after the paint that asks for them.

    ``reading(wanted)`` makes the work that reads the rows of some pages, each given with its place in the table;
    ``arrived(pages)`` is told what has come, after the table.
    """

    def __init__(
        self,
        model: TableModel,
        jobs: Jobs,
        reading: Callable[[Mapping[int, slice]], Work],
        arrived: Callable[[Mapping[int, Sequence[Row]]], None] = lambda _pages: None,
    ) -> None:
        super().__init__(model)
        self._model, self._jobs = model, jobs
        self._reading, self._arrived = reading, arrived
        self._pages: OrderedDict[int, Sequence[Row]] = OrderedDict()
        self._wanted: OrderedDict[int, None] = OrderedDict()  # the latest last
        self._fetching = False
        self._generation = 0
        self._pause = QTimer(self, singleShot=True, interval=0)
        self._pause.timeout.connect(self._fetch)

    def row(self, number: int) -> Row | None:
        """A row; None while its page has not come."""
        page, place = divmod(number, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            self._ask(page)
            return None
        self._pages.move_to_end(page)
        return rows[place] if place < len(rows) else None

    def latest(self) -> Sequence[Row]:
        """The rows of the page that was looked at last."""
        return next(reversed(self._pages.values()), ())

    def renew(self, rows: set[int]) -> None:
        """Fetch the pages of these rows again, as far as they are here; what is shown stays until they come."""
        for page in {row // PAGE for row in rows}:
            if page in self._pages:
                self._ask(page)

    def clear(self) -> None:
        """Forget everything, also what is on its way: other rows are shown from now on."""
        self._generation += 1
        self._pages.clear()
        self._wanted.clear()

    def _ask(self, page: int) -> None:
        self._wanted[page] = None
        self._wanted.move_to_end(page)
        if not self._fetching:
            self._pause.start()  # after the paint that asks: one job for all its pages

    def _fetch(self) -> None:
        """Fetch what was looked at last; who scrolls through the whole list does not wait for all of it."""
        pages, generation = list(self._wanted)[-KEPT_PAGES:], self._generation
        self._wanted.clear()
        self._fetching = bool(pages)
        if pages:
            self._jobs.run(
                self._reading({page: slice(page * PAGE, (page + 1) * PAGE) for page in pages}),
                owner=self,
                done=lambda found: self._take(found, generation),
                failed=self._not_fetched,
            )

    def _take(self, found: Mapping[int, Sequence[Row]], generation: int) -> None:
        if generation == self._generation:
            self._pages |= found
            while len(self._pages) > KEPT_PAGES:
                self._pages.popitem(last=False)
            last_row, last_column = self._model.rowCount() - 1, self._model.columnCount() - 1
            for page in found:
                first, last = page * PAGE, min(last_row, (page + 1) * PAGE - 1)
                self._model.dataChanged.emit(self._model.index(first, 0), self._model.index(last, last_column))
            self._arrived(found)
        self._fetch()

    def _not_fetched(self, error: BaseException) -> None:
        self._fetching = False
        if not isinstance(error, Cancelled):
            self._jobs.failed.emit(error)
