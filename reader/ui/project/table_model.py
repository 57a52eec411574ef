"""Base of all table models: row and column counts, headings, and long lists that are fetched page by page.

Subclasses provide the cells' contents and the source of the pages.
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
"""Number of rows that are fetched together."""
KEPT_PAGES = 24
Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")


class TableModel(QAbstractTableModel):
    """A flat table with ``headings`` for its columns."""

    headings: Sequence[Sentence] = ()

    def size(self) -> int:
        """The number of rows."""
        raise NotImplementedError

    def rowCount(self, parent: Index | None = None) -> int:
        """The number of rows; rows have no children."""
        return 0 if parent is not None and parent.isValid() else self.size()

    def columnCount(self, parent: Index | None = None) -> int:
        """The number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self.headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The headings of the columns."""
        horizontal = orientation == Qt.Orientation.Horizontal
        return say(self.headings[section]) if horizontal and role == Qt.ItemDataRole.DisplayRole else None


class Pages(QObject, Generic[Row]):
    """A cache of the most recently used pages of a long table, which are fetched on the lane when a paint asks for
    them.

    ``reading(wanted)`` returns the work that reads some pages, given by number with their row slices;
    ``arrived(pages)`` is called with the pages that have come, after the model has emitted ``dataChanged``.
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
        self._wanted: OrderedDict[int, None] = OrderedDict()  # most recently requested last
        self._fetching = False
        self._generation = 0
        self._pause = QTimer(self, singleShot=True, interval=0)
        self._pause.timeout.connect(self._fetch)

    def row(self, number: int) -> Row | None:
        """A row; None until its page has been fetched."""
        page, place = divmod(number, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            self._ask(page)
            return None
        self._pages.move_to_end(page)
        return rows[place] if place < len(rows) else None

    def latest(self) -> Sequence[Row]:
        """The rows of the most recently used page."""
        return next(reversed(self._pages.values()), ())

    def renew(self, rows: set[int]) -> None:
        """Fetch the cached pages of these rows again; the old rows are shown until they come."""
        for page in {row // PAGE for row in rows}:
            if page in self._pages:
                self._ask(page)

    def clear(self) -> None:
        """Drop all pages, also those being fetched: the table shows other rows from now on."""
        self._generation += 1
        self._pages.clear()
        self._wanted.clear()

    def _ask(self, page: int) -> None:
        self._wanted[page] = None
        self._wanted.move_to_end(page)
        if not self._fetching:
            self._pause.start()  # after the current paint, so that all its pages are fetched in one job

    def _fetch(self) -> None:
        """Fetch the most recently requested pages; while scrolling through a long list, the ones before are skipped."""
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
