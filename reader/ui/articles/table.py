"""The table of the article list: its columns as wide as they need, its order by a click or by a menu."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from reader.base.sentences import sentence
from reader.store.filter import KNOWN
from reader.ui.articles.columns import USUAL, column_name, known_share
from reader.ui.articles.model import ArticlesModel
from reader.ui.desk import Desk
from reader.ui.language.words import isolated, say
from reader.ui.look.tokens import ROW, STEP
from reader.ui.panels.share_bar import BAR, ShareBar
from reader.ui.widgets.plain import tip
from reader.ui.widgets.tables import make_quiet

_TITLE = 1
_STATE_WIDTH = 30
_LEAST_TITLE = 112
_MOST_CELL = 200
_PADDING = 20
_ARROW = 16
_LONGEST_ENTRY = 60


class ArticlesTable(QTableView):
    """Rows of articles. ``columns_wanted``: the person wants to choose which columns there are."""

    columns_wanted = Signal()

    def __init__(self, desk: Desk, model: ArticlesModel) -> None:
        super().__init__()
        self._desk, self._model = desk, model
        make_quiet(self, model)
        self.setAccessibleName(say(sentence("ui", "Articles")))
        self.setToolTip(tip(say(sentence("ui", "A click or Enter opens the article"))))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self._bar, self._plain = ShareBar(self, desk.theme), self.itemDelegate()
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(ROW)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda place: self.offer(header.mapToGlobal(place)))
        self.show_order()
        header.sortIndicatorChanged.connect(model.sort)
        model.asked.connect(self.fit)
        model.arrived.connect(self.fit)

    def show_order(self) -> None:
        """Show by which column the list is sorted."""
        columns, header = self._model.columns, self.horizontalHeader()
        way = Qt.SortOrder.DescendingOrder if self._model.descending else Qt.SortOrder.AscendingOrder
        place = columns.index(self._model.order) if self._model.order in columns else -1
        header.blockSignals(True)  # it is so already
        header.setSortIndicator(place, way)
        header.blockSignals(False)

    def fit(self) -> None:
        """Every column as wide as its name and what stands in it, the title as wide as the room left. A narrow list
        leaves the dates out, unless the person chose the columns.
        """
        columns, room = self._model.columns, self.viewport().width()
        widths = {column: self._width(column) for column in columns if column != "title"}
        narrow = columns == USUAL and room - sum(widths.values()) < _LEAST_TITLE
        if narrow:
            del widths["date"]
        for place, column in enumerate(columns):
            self.setItemDelegateForColumn(place, self._bar if column == KNOWN else self._plain)
            self.setColumnHidden(place, narrow and column == "date")
            if column in widths and self.columnWidth(place) != widths[column]:
                self.setColumnWidth(place, widths[column])
        self.setColumnWidth(_TITLE, max(_LEAST_TITLE, room - sum(widths.values())))

    def _width(self, column: str) -> int:
        """What a column needs for its name and its cells."""
        if column == "state":
            return _STATE_WIDTH
        advance = self.fontMetrics().horizontalAdvance
        name = self._model.headerData(self._model.columns.index(column), Qt.Orientation.Horizontal)
        if column == KNOWN:
            cell = BAR + STEP + advance(known_share(1.0))
        else:
            cell = min(self._model.widest(column, advance), _MOST_CELL)
        return max(advance(name) + (_ARROW if column == self._model.order else 0), cell) + _PADDING

    def offer(self, place: QPoint) -> None:
        """A menu with the orders, and the way to the columns."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName("order")
        self._entry(menu, say(sentence("ui", "Sort by")), lambda: None).setEnabled(False)
        orders = QActionGroup(menu)
        for order in ("imported", *self._model.columns):
            imported = say(sentence("ui", "Order of import"))
            name = imported if order == "imported" else isolated(column_name(order, _LONGEST_ENTRY))
            entry = self._entry(menu, name, lambda _=False, order=order: self._sort(order, self._model.descending))
            entry.setCheckable(True)
            entry.setChecked(order == self._model.order)
            orders.addAction(entry)
        menu.addSeparator()
        turned = self._entry(
            menu,
            say(sentence("ui", "Descending")),
            lambda: self._sort(self._model.order, not self._model.descending),
        )
        turned.setCheckable(True)
        turned.setChecked(self._model.descending)
        menu.addSeparator()
        self._entry(menu, say(sentence("ui", "Columns…")), self.columns_wanted.emit)
        menu.popup(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The title takes the room that there is."""
        super().resizeEvent(event)
        self.fit()

    def _sort(self, order: str, descending: bool) -> None:
        self._model.search(order=order, descending=descending)
        self.show_order()

    @staticmethod
    def _entry(menu: QMenu, name: str, run: object) -> QAction:
        made = menu.addAction(name.replace("&", "&&"))
        made.triggered.connect(run)
        return made
