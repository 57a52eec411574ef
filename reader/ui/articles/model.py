"""The list of articles as a table: ids in memory, pages of rows fetched on the lane when they are looked at."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from reader.model import Change
from reader.store.filter import EVERYTHING, KNOWN, ArticleFilter, field_of
from reader.ui.articles import columns as article_columns
from reader.ui.articles.columns import STATE_ICONS, USUAL, column_name
from reader.ui.desk import Desk
from reader.ui.project import work
from reader.ui.project.lane import Work
from reader.ui.project.table_model import Index, Pages, TableModel
from reader.ui.widgets.plain import tip
from reader.ui.widgets.tables import not_yet

if TYPE_CHECKING:
    from reader.ui.reading.learning.known_shares import KnownShares

_SPANS_PAUSE_MS = 1500


class ArticlesModel(TableModel):
    """Rows of articles. ``filled`` says that another order or filter is shown, ``asked`` that one was asked for."""

    filled = Signal()
    asked = Signal()
    arrived = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ids: list[str] = []
        self._places: dict[str, int] | None = None
        self._pages: Pages[work.ArticleRow] = Pages(self, desk.jobs, self._reading, self._came)
        self._generation = 0
        self.columns: tuple[str, ...] = USUAL
        self.order, self.descending = "imported", False
        self.chosen: ArticleFilter = EVERYTHING
        self.shares: KnownShares | None = None  # of known words, from when they are first wanted
        self._again = QTimer(self, singleShot=True, interval=_SPANS_PAUSE_MS)
        self._again.timeout.connect(self.search)
        desk.session.articles_changed.connect(self._changed)
        self.destroyed.connect(desk.preferences.watch(self._preference_changed))

    def search(
        self, *, order: str | None = None, descending: bool | None = None, chosen: ArticleFilter | None = None
    ) -> None:
        """Show another order or filter; what is not given stays."""
        self.order = self.order if order is None else order
        self.descending = self.descending if descending is None else descending
        self.chosen = self.chosen if chosen is None else chosen
        self._again.stop()
        self._generation += 1
        generation, asked = self._generation, self.query
        self._desk.jobs.run(
            lambda project, progress: work.article_ids(project, **asked),
            owner=self,
            done=lambda ids: self._fill(ids) if generation == self._generation else None,
        )
        self.asked.emit()

    @property
    def is_filtered(self) -> bool:
        """Whether some articles may be left out."""
        return self.chosen != EVERYTHING

    @property
    def query(self) -> dict[str, Any]:
        """Order and filter, as the functions of the lane take them."""
        shares = {"shares": dict(self.shares.found) if self.shares is not None else {}} if self.order == KNOWN else {}
        return {"order": self.order, "descending": self.descending, "chosen": self.chosen, **shares}

    def show_columns(self, columns: Sequence[str]) -> None:
        """Show these columns; an order that goes by one that is gone stays."""
        self.beginResetModel()
        self.columns = tuple(columns)
        self._pages.clear()
        self.endResetModel()
        self.search()

    def row_of(self, article_id: str) -> int:
        """Where an article stands in the list, or -1."""
        if self._places is None:
            self._places = {found: row for row, found in enumerate(self._ids)}
        return self._places.get(article_id, -1)

    def id_at(self, row: int) -> str:
        """The article of a row, or empty."""
        return self._ids[row] if 0 <= row < len(self._ids) else ""

    def size(self) -> int:
        """How many articles the list shows."""
        return len(self._ids)

    def columnCount(self, parent: Index | None = None) -> int:
        """The columns that were chosen."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns; that of the state is told by its icon."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return article_columns.header(self.columns[section])
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(column_name(self.columns[section]))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column_name(self.columns[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell; an ellipsis until its page has come."""
        if not index.isValid():
            return None
        row = self._pages.row(index.row())
        column = self.columns[index.column()]
        if row is None:
            return not_yet(role, first=column == "title")
        if column == KNOWN:
            return self._known(row, role)
        cells: dict[int, Callable[[work.ArticleRow, str], Any]] = {
            Qt.ItemDataRole.DisplayRole: article_columns.shown,
            Qt.ItemDataRole.DecorationRole: self._icon,
            Qt.ItemDataRole.ToolTipRole: article_columns.hint,
            Qt.ItemDataRole.AccessibleTextRole: article_columns.spoken,
            Qt.ItemDataRole.TextAlignmentRole: lambda *_: Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter,
        }
        return cells[role](row, column) if role in cells else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; no column means the order of import."""
        name = self.columns[column] if 0 <= column < len(self.columns) else "imported"
        self.search(order=name, descending=order == Qt.SortOrder.DescendingOrder)

    def widest(self, column: str, width: Callable[[str], int]) -> int:
        """The widest cell of a column among the rows that were fetched last."""
        shown = (article_columns.shown(row, column) or "" for row in self._pages.latest())
        return max(map(width, shown), default=0)

    def _known(self, row: work.ArticleRow, role: int) -> Any:
        share = self.shares.found.get(row.summary.id) if self.shares is not None else None
        cells: dict[int, Callable[[float | None], Any]] = {
            Qt.ItemDataRole.DisplayRole: article_columns.known_share,
            Qt.ItemDataRole.ToolTipRole: lambda share: tip(article_columns.known_spoken(share)),
            Qt.ItemDataRole.AccessibleTextRole: article_columns.known_spoken,
            Qt.ItemDataRole.UserRole: lambda share: share,
        }
        return cells[role](share) if role in cells else None

    def _count_known(self) -> None:
        """Have the shares of known words found, where they are shown or the list goes by them."""
        if KNOWN not in (*self.columns, self.order):
            if self.shares is not None:
                self.shares.stop()
            return
        if self.shares is None:
            from reader.ui.reading.learning.known_shares import KnownShares  # late: few lists have this column

            self.shares = KnownShares(self._desk, self)
            self.shares.arrived.connect(self._show_known)
            self.shares.completed.connect(self._order_known)
        self.shares.show_list(self._ids)

    def _show_known(self, ids: Sequence[str]) -> None:
        if KNOWN in self.columns:
            place = self.columns.index(KNOWN)
            for row in filter(lambda row: row >= 0, map(self.row_of, ids)):
                self.dataChanged.emit(self.index(row, place), self.index(row, place))

    def _order_known(self) -> None:
        """All shares are there: now the list can be in their order."""
        from reader.ops.known_words import by_share  # late: as above

        found = self.shares.found if self.shares is not None else {}
        if self.order == KNOWN and by_share(self._ids, found, descending=self.descending) != self._ids:
            self.search()

    def _icon(self, row: work.ArticleRow, column: str) -> Any:
        state = row.summary.state
        colour = self._desk.theme.accent if state != "new" else self._desk.theme.faded
        return self._desk.icons(STATE_ICONS[state], colour) if column == "state" else None

    def _reading(self, wanted: Mapping[int, slice]) -> Work:
        keys = [key for key in map(field_of, self.columns) if key is not None]
        parts = {page: self._ids[rows] for page, rows in wanted.items()}
        speed = self._desk.preferences.get("reading_speed") if "time" in self.columns else 0
        return lambda project, _: {
            page: work.article_rows(project, ids, keys, speed=speed) for page, ids in parts.items()
        }

    def _came(self, pages: Mapping[int, Sequence[work.ArticleRow]]) -> None:
        self.arrived.emit()
        if self.shares is not None:
            self.shares.want(row.summary.id for page in pages.values() for row in page)

    def _fill(self, ids: list[str]) -> None:
        self.beginResetModel()
        self._ids, self._places = ids, None
        self._pages.clear()
        self.endResetModel()
        self.filled.emit()
        self._count_known()

    def _preference_changed(self, name: str) -> None:
        if name == "reading_speed" and "time" in self.columns:
            self.show_columns(self.columns)

    def _changed(self, changes: Sequence[Change] | None) -> None:
        """A step changed articles or spans: fetch the rows on show again; after an import, the whole list."""
        if changes is None or any(c.kind == "article" and (c.before is None or c.after is None) for c in changes):
            self.search()
            return
        if self.chosen.states and any(change.kind == "article" for change in changes):
            self.search()
            return
        if (self.chosen.labels or self.chosen.annotators) and any(change.kind == "span" for change in changes):
            self._again.start()  # not at every mark: who is marking waits for nothing
        touched = {change.id if change.kind == "article" else _article_of(change) for change in changes}
        self._pages.renew({row for row in map(self.row_of, touched) if row >= 0})


def _article_of(change: Change) -> str:
    return getattr(change.after or change.before, "article_id", "")
