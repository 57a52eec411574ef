"""The list of articles as a table: ids in memory, pages of rows fetched on the lane when they are looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from reader.base.sentences import Sentence, sentence
from reader.model import ArticleState, ArticleSummary
from reader.ui import work
from reader.ui.desk import Desk
from reader.ui.plain import tip
from reader.ui.words import isolated, number, one_line, say

PAGE = 128
KEPT_PAGES = 24
STATE_ICONS: dict[ArticleState, str] = {"new": "circle", "in_progress": "circle-dot", "done": "circle-check"}
STATE_NAMES: dict[ArticleState, Sentence] = {
    "new": sentence("ui", "New"),
    "in_progress": sentence("ui", "In progress"),
    "done": sentence("ui", "Done"),
}
COLUMNS: tuple[tuple[str, Sentence], ...] = (
    ("state", sentence("ui", "State")),
    ("title", sentence("ui", "Title")),
    ("date", sentence("ui", "Date")),
    ("spans", sentence("ui", "Spans")),
)
Index = QModelIndex | QPersistentModelIndex


class ArticlesModel(QAbstractTableModel):
    """Rows of :class:`ArticleSummary`. ``filled`` says that another order or filter is shown."""

    filled = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ids: list[str] = []
        self._places: dict[str, int] | None = None
        self._pages: OrderedDict[int, list[ArticleSummary]] = OrderedDict()
        self._wanted: OrderedDict[int, None] = OrderedDict()  # pages that were looked at, the latest last
        self._fetching = False
        self._pause = QTimer(self, singleShot=True, interval=0)
        self._pause.timeout.connect(self._fetch)
        self._generation = 0
        self._query: dict[str, Any] = {"order": "imported", "descending": False, "title": "", "state": None}
        desk.session.articles_changed.connect(self._changed)

    def search(self, **query: Any) -> None:
        """Show another order (``order``, ``descending``) or filter (``title``, ``state``)."""
        self._query |= query
        self._generation += 1
        generation, asked = self._generation, dict(self._query)
        self._desk.jobs.run(
            lambda project, progress: work.article_ids(project, **asked),
            owner=self,
            done=lambda ids: self._fill(ids) if generation == self._generation else None,
        )

    def row_of(self, article_id: str) -> int:
        """Where an article stands in the list, or -1."""
        if self._places is None:
            self._places = {found: row for row, found in enumerate(self._ids)}
        return self._places.get(article_id, -1)

    def id_at(self, row: int) -> str:
        """The article of a row, or empty."""
        return self._ids[row] if 0 <= row < len(self._ids) else ""

    def rowCount(self, parent: Index | None = None) -> int:
        """How many articles the list shows."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index | None = None) -> int:
        """State, title, date, spans."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns; that of the state is told by its icon."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if COLUMNS[section][0] == "state" else say(COLUMNS[section][1])
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return say(COLUMNS[section][1])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell; an ellipsis until its page has come."""
        if not index.isValid():
            return None
        summary = self._summary(index.row())
        column = COLUMNS[index.column()][0]
        if summary is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole and column == "title" else None
        cells: dict[int, Callable[[ArticleSummary, str], Any]] = {
            Qt.ItemDataRole.DisplayRole: _shown,
            Qt.ItemDataRole.DecorationRole: self._icon,
            Qt.ItemDataRole.ToolTipRole: _tip,
            Qt.ItemDataRole.AccessibleTextRole: _spoken,
            Qt.ItemDataRole.TextAlignmentRole: lambda *_: Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter,
        }
        return cells[role](summary, column) if role in cells else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; no column means the order of import."""
        name = COLUMNS[column][0] if 0 <= column < len(COLUMNS) else "imported"
        self.search(order=name, descending=order == Qt.SortOrder.DescendingOrder)

    def _icon(self, summary: ArticleSummary, column: str) -> Any:
        colour = self._desk.theme.accent if summary.state != "new" else self._desk.theme.faded
        return self._desk.icons(STATE_ICONS[summary.state], colour) if column == "state" else None

    def _summary(self, row: int) -> ArticleSummary | None:
        page = row // PAGE
        rows = self._pages.get(page)
        if rows is None:
            self._ask(page)
            return None
        self._pages.move_to_end(page)
        place = row - page * PAGE
        return rows[place] if place < len(rows) else None

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
        if not pages:
            return
        parts = {page: self._ids[page * PAGE : (page + 1) * PAGE] for page in pages}
        self._desk.jobs.run(
            lambda project, progress: {page: work.article_rows(project, ids) for page, ids in parts.items()},
            owner=self,
            done=lambda rows: self._take(rows, generation),
            failed=self._not_fetched,
        )

    def _take(self, rows: dict[int, list[ArticleSummary]], generation: int) -> None:
        if generation == self._generation:
            self._pages |= rows
            while len(self._pages) > KEPT_PAGES:
                self._pages.popitem(last=False)
            for page in rows:
                first, last = page * PAGE, min(len(self._ids), (page + 1) * PAGE) - 1
                self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))
        self._fetch()

    def _not_fetched(self, error: BaseException) -> None:
        self._fetching = False
        self._desk.jobs.failed.emit(error)

    def _fill(self, ids: list[str]) -> None:
        self.beginResetModel()
        self._ids, self._places = ids, None
        self._pages.clear()
        self._wanted.clear()
        self.endResetModel()
        self.filled.emit()

    def _changed(self, changes: Any) -> None:
        """A step changed articles or spans: fetch the rows on show again; after an import, the whole list."""
        if changes is None or any(c.kind == "article" and (c.before is None or c.after is None) for c in changes):
            self.search()
            return
        if self._query["state"] and any(change.kind == "article" for change in changes):
            self.search()
            return
        touched = {change.id if change.kind == "article" else _article_of(change) for change in changes}
        for page in {self.row_of(article_id) // PAGE for article_id in touched if self.row_of(article_id) >= 0}:
            if page in self._pages:
                self._ask(page)


def _article_of(change: Any) -> str:
    return getattr(change.after or change.before, "article_id", "")


def _title(summary: ArticleSummary) -> str:
    return summary.name or say(sentence("ui", "Untitled"))


def _tip(summary: ArticleSummary, column: str) -> str:
    return tip(say(STATE_NAMES[summary.state]) if column == "state" else one_line(_title(summary)))


def _spoken(summary: ArticleSummary, column: str) -> str | None:
    return f"{_title(summary)}, {say(STATE_NAMES[summary.state])}" if column == "title" else None


def _shown(summary: ArticleSummary, column: str) -> str | None:
    if column == "title":
        return isolated(one_line(_title(summary)))
    if column == "date":
        return isolated(number(one_line(summary.date, 40)))
    return number(summary.span_count) if column == "spans" else None
