"""The panel of articles: the list with its filter, and how much of the work is done."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHeaderView, QLineEdit, QTableView, QVBoxLayout, QWidget

from reader.base.sentences import sentence
from reader.ui import work
from reader.ui.actions import key_text
from reader.ui.desk import Desk
from reader.ui.fields import search_field
from reader.ui.panels.articles_model import STATE_ICONS, STATE_NAMES, ArticlesModel
from reader.ui.panels.heading import heading
from reader.ui.plain import PlainLabel, tip
from reader.ui.tables import quiet_table
from reader.ui.tokens import DATES_FROM, LIST_PANEL, ROW, STEP
from reader.ui.words import say

_TYPING_PAUSE_MS = 150


class ArticlesPanel(QWidget):
    """Thousands of articles: filter, sort, open by click or Enter."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.model = ArticlesModel(desk, self)
        self._title, self._count = heading(sentence("ui", "Articles"))
        self.filter = self._make_filter()
        self.states = self._make_states()
        self.table = self._make_table()
        self.nothing = PlainLabel(role="hint")
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*LIST_PANEL)
        layout.setSpacing(STEP)
        layout.addLayout(self._title)
        layout.addWidget(self.filter)
        layout.addWidget(self.states)
        layout.addWidget(self.nothing)
        layout.addWidget(self.table, 1)
        self.model.filled.connect(self._mark_open)
        self.model.filled.connect(self._say_nothing)
        desk.session.article_opened.connect(self._mark_open)
        desk.session.articles_changed.connect(self._count_states)
        self.model.search()
        self._count_states()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow list shows the titles and leaves the dates out."""
        self.table.setColumnHidden(2, event.size().width() < self.fontMetrics().horizontalAdvance("0" * DATES_FROM))
        super().resizeEvent(event)

    def take_focus(self) -> None:
        """Keys go to the list."""
        self.table.setFocus()

    def neighbour(self, article_id: str, by: int) -> str:
        """The article above or below in the list as it is shown, or empty."""
        row = self.model.row_of(article_id)
        return self.model.id_at(row + by) if row >= 0 else self.model.id_at(0)

    def _make_filter(self) -> QLineEdit:
        made = search_field(
            self._desk.icons,
            sentence("ui", "Filter by title"),
            sentence("ui", "Filter articles by title"),
            sentence("ui", "Shows the articles whose title holds these words"),
        )
        pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE_MS)
        pause.timeout.connect(lambda: self.model.search(title=made.text().strip()))
        made.textChanged.connect(pause.start)
        return made

    def _make_states(self) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(say(sentence("ui", "Filter articles by state")))
        made.setToolTip(tip(say(sentence("ui", "Shows the articles in this state"))))
        made.addItem(say(sentence("ui", "All states")), None)
        for state, name in STATE_NAMES.items():
            made.addItem(self._desk.icons(STATE_ICONS[state]), say(name), state)
        made.currentIndexChanged.connect(lambda _: self.model.search(state=made.currentData()))
        return made

    def _make_table(self) -> QTableView:
        made = quiet_table(self.model)
        made.setAccessibleName(say(sentence("ui", "Articles")))
        made.setToolTip(tip(say(sentence("ui", "A click or Enter opens the article"))))
        header = made.horizontalHeader()
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(ROW)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setResizeContentsPrecision(0)  # the rows in sight; all of them would be fetched
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(0, ROW)
        header.sortIndicatorChanged.connect(self.model.sort)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        made.activated.connect(self._open)
        made.clicked.connect(self._open)
        return made

    def _open(self, index: QModelIndex) -> None:
        article_id = self.model.id_at(index.row())
        if article_id:
            self._desk.session.turns.take(lambda: self._desk.session.open_article(article_id))

    def _mark_open(self) -> None:
        row = self.model.row_of(self._desk.session.article_id)
        if row >= 0 and row != self.table.currentIndex().row():
            self.table.setCurrentIndex(self.model.index(row, 1))

    def _say_nothing(self) -> None:
        """An empty list says what to do about it."""
        if self.filter.text().strip() or self.states.currentData():
            said = sentence("ui", "No article is like that. Clear the filter to see all of them.")
        else:
            key = key_text("Ctrl+I")
            said = sentence("ui", "No articles yet. Drop files on the window, or press {key} to import some.", key=key)
        self.nothing.setText(say(said))
        self.nothing.setVisible(not self.model.rowCount())

    def _count_states(self, _changes: Any = None) -> None:
        self._desk.jobs.run(lambda project, progress: work.state_counts(project), owner=self, done=self._show_counts)

    def _show_counts(self, counts: dict[str, int]) -> None:
        done, total = counts.get("done", 0), sum(counts.values())
        self._count.setText(say(sentence("ui", "{done} of {total} done", done=done, total=total)))
