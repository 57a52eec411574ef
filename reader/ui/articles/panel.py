"""The panel of articles: the list with its filter, its columns and order, and how much of the work is done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from reader.base.sentences import Sentence, sentence
from reader.ops.filters import filter_from, to_json
from reader.store.filter import ArticleFilter, is_order
from reader.ui.actions.registry import key_text
from reader.ui.articles.columns import columns_from
from reader.ui.articles.filter_choice import FilterChoice
from reader.ui.articles.model import ArticlesModel
from reader.ui.articles.table import ArticlesTable
from reader.ui.desk import Desk
from reader.ui.language.words import say
from reader.ui.look.tokens import LIST_PANEL, STEP, TIGHT, TYPING
from reader.ui.panels.heading import heading
from reader.ui.preferences import recent
from reader.ui.project import work
from reader.ui.widgets.fields import search_field
from reader.ui.widgets.plain import PlainLabel, tip

FILTER_KEY, COLUMNS_KEY = "Shift+F9", "Ctrl+F9"


class ArticlesPanel(QWidget):
    """Thousands of articles: filter, sort, open by click or Enter."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._counts: dict[str, int] = {}
        self.model = ArticlesModel(desk, self)
        self._title, self._count = heading(sentence("ui", "Articles"))
        self.filter = self._make_filter()
        self.choice = FilterChoice(desk)
        self.table = ArticlesTable(desk, self.model)
        self.nothing = PlainLabel(role="hint")
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        self._lay_out()
        self._connect()
        self._restore(recent.known_of(desk.preferences, desk.session.path).get("list"))
        self._count_states()

    def take_focus(self) -> None:
        """Keys go to the list."""
        self.table.setFocus()

    def neighbour(self, article_id: str, by: int) -> str:
        """The article above or below in the list as it is shown, or empty."""
        row = self.model.row_of(article_id)
        return self.model.id_at(row + by) if row >= 0 else self.model.id_at(0)

    def apply(self, chosen: ArticleFilter) -> None:
        """Show the articles that ``chosen`` lets through."""
        self.filter.blockSignals(True)
        self.filter.setText(chosen.title)
        self.filter.blockSignals(False)
        self.model.search(chosen=chosen)
        self.choice.show_present(chosen)

    def show_columns(self, columns: tuple[str, ...]) -> None:
        """Show these columns of the list."""
        self.model.show_columns(columns)
        self.table.fit()

    def choose_filter(self) -> None:
        """Ask for the conditions."""
        from reader.ui.articles.filter_dialog import FilterDialog

        dialog = FilterDialog(self._desk, self.model.chosen)
        dialog.chosen.connect(self.apply)
        dialog.open()

    def choose_columns(self) -> None:
        """Offer order and columns, at the button that does the same."""
        self._desk.part("start").show()
        self.table.offer(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def state(self) -> dict[str, Any]:
        """How the list is shown, to be found again."""
        return {
            "order": self.model.order,
            "descending": self.model.descending,
            "columns": list(self.model.columns),
            "filter": to_json(self.model.chosen),
        }

    def counts(self) -> dict[str, int]:
        """How many articles are done, and how many there are; empty before they were counted."""
        return {"done": self._counts.get("done", 0), "total": sum(self._counts.values())} if self._counts else {}

    def _lay_out(self) -> None:
        words = sentence("ui", "Filter by state, labels, date and more")
        self.funnel = self._button("funnel", words, FILTER_KEY, self.choose_filter)
        self.more = self._button("ellipsis", sentence("ui", "Order and columns"), COLUMNS_KEY, self.choose_columns)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*LIST_PANEL)
        layout.setSpacing(STEP)
        layout.addLayout(self._title)
        for field, button in ((self.filter, self.funnel), (self.choice, self.more)):
            row = QHBoxLayout()
            row.setSpacing(TIGHT)
            row.addWidget(field, 1)
            row.addWidget(button)
            layout.addLayout(row)
        layout.addWidget(self.nothing)
        layout.addWidget(self.table, 1)

    def _button(self, icon: str, name: Sentence, key: str, run: Any) -> QToolButton:
        made = QToolButton()
        made.setIcon(self._desk.icons(icon))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setAccessibleName(say(name))
        made.setToolTip(tip(f"{say(name)} ({key_text(key)})"))
        made.clicked.connect(run)
        return made

    def _make_filter(self) -> QLineEdit:
        made = search_field(
            self._desk.icons,
            sentence("ui", "Filter by title"),
            sentence("ui", "Filter articles by title"),
            sentence("ui", "Shows the articles whose title holds these words"),
        )
        pause = QTimer(self, singleShot=True, interval=TYPING)
        pause.timeout.connect(self._typed)
        made.textChanged.connect(pause.start)
        return made

    def _connect(self) -> None:
        session = self._desk.session
        self.choice.chosen.connect(self.apply)
        self.table.columns_wanted.connect(self._ask_columns)
        self.table.activated.connect(self._open)
        self.table.clicked.connect(self._open)
        self.model.filled.connect(self._filled)
        session.article_opened.connect(self._mark_open)
        session.articles_changed.connect(self._count_states)

    def _restore(self, remembered: object) -> None:
        """The list as it was left; whatever cannot be so is as usual."""
        kept: Mapping[str, Any] = remembered if isinstance(remembered, dict) else {}
        order = kept.get("order")
        self.model.columns = columns_from(kept.get("columns"))
        if isinstance(order, str) and is_order(order):
            self.model.order = order
        self.model.descending = kept.get("descending") is True
        self.table.show_order()
        self.apply(filter_from(kept.get("filter")))

    def _ask_columns(self) -> None:
        from reader.ui.articles.columns_dialog import ColumnsDialog

        dialog = ColumnsDialog(self._desk, self.model.columns)
        dialog.chosen.connect(self.show_columns)
        dialog.open()

    def _typed(self) -> None:
        chosen = replace(self.model.chosen, title=self.filter.text().strip())
        if chosen != self.model.chosen:
            self.model.search(chosen=chosen)
            self.choice.show_present(chosen)

    def _open(self, index: QModelIndex) -> None:
        article_id = self.model.id_at(index.row())
        if article_id:
            self._desk.session.turns.take(lambda: self._desk.session.open_article(article_id))

    def _filled(self) -> None:
        self._mark_open()
        self._say_nothing()
        self._show_counts()

    def _mark_open(self) -> None:
        row = self.model.row_of(self._desk.session.article_id)
        if row >= 0 and row != self.table.currentIndex().row():
            self.table.setCurrentIndex(self.model.index(row, 1))

    def _say_nothing(self) -> None:
        """An empty list says what to do about it."""
        self.nothing.setVisible(not self.model.rowCount())
        if self.model.rowCount():
            return
        if self._desk.window.controls is None:  # they come after the panels, and know the keys in force
            QTimer.singleShot(0, self, self._say_nothing)
            return
        if self.model.is_filtered:
            said = sentence("ui", "No article is like that. Choose “All articles” to see all of them.")
        else:
            key = self._desk.key_of("import")
            said = sentence("ui", "No articles yet. Drop files on the window, or press {key} to import some.", key=key)
        self.nothing.setText(say(said))

    def _count_states(self, _changes: Any = None) -> None:
        self._desk.jobs.run(lambda project, progress: work.state_counts(project), owner=self, done=self._take_counts)

    def _take_counts(self, counts: dict[str, int]) -> None:
        self._counts = counts
        self._show_counts()

    def _show_counts(self) -> None:
        """How much is done; of a filtered list, how many it shows."""
        done, total = self._counts.get("done", 0), sum(self._counts.values())
        if self.model.is_filtered:
            said = sentence("ui", "{shown} of {total} shown", shown=self.model.rowCount(), total=total)
        else:
            said = sentence("ui", "{done} of {total} done", done=done, total=total)
        self._count.setText(say(said))
