"""The panel of the search over all articles: what was asked, and the places found with the text around them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QToolButton, QVBoxLayout, QWidget

from reader.base.sentences import sentence
from reader.text.excerpts import excerpt
from reader.ui.desk import Desk
from reader.ui.fields import search_field
from reader.ui.panels.heading import heading
from reader.ui.plain import tip
from reader.ui.tokens import LIST_PANEL, STEP
from reader.ui.words import isolated, one_line, say

_MOST = 200
_AROUND = 40
"""Letters on both sides of a place: fewer than the search brings, so that whole words can be kept."""


class SearchPanel(QWidget):
    """Hidden until it is asked for; Enter or a click on a result opens the place."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked = 0
        row, self._count = heading(sentence("ui", "Search all articles"))
        self.field = search_field(
            desk.icons,
            sentence("ui", "Words, or “words as they stand”"),
            sentence("ui", "Search all articles"),
            sentence("ui", "Finds words whatever their marks, hamzas and prefixes"),
        )
        self.results = QListWidget()
        self.results.setAccessibleName(say(sentence("ui", "Places found")))
        self.results.setWordWrap(True)
        self.results.setUniformItemSizes(False)
        self.results.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.results.setToolTip(tip(say(sentence("ui", "Enter opens the place in its article"))))
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        close = QToolButton()
        close.setIcon(desk.icons("x"))
        close.setAccessibleName(say(sentence("ui", "Close the search")))
        close.setToolTip(tip(say(sentence("ui", "Close the search"))))
        close.clicked.connect(self.close_panel)
        line = QHBoxLayout()
        line.addWidget(self.field, 1)
        line.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*LIST_PANEL)
        layout.setSpacing(STEP)
        layout.addLayout(row)
        layout.addLayout(line)
        layout.addWidget(self.results, 1)
        pause = QTimer(self, singleShot=True, interval=200)
        pause.timeout.connect(self._ask)
        self.field.textChanged.connect(pause.start)
        self.field.returnPressed.connect(self._enter)
        self.results.itemActivated.connect(self._open)
        self.results.itemClicked.connect(self._open)

    def open_panel(self) -> None:
        """Show the panel and take the keys."""
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def close_panel(self) -> None:
        """Hide the panel; the keys go back to the text."""
        self.hide()
        self._desk.view.setFocus()

    def take_focus(self) -> None:
        """Keys go to the field."""
        self.field.setFocus()

    def _ask(self) -> None:
        self._asked += 1
        asked, query = self._asked, self.field.text()
        self._desk.jobs.run(
            lambda project, progress: project.search.find(query, limit=_MOST, places=1),
            owner=self,
            done=lambda hits: self._show(hits) if asked == self._asked else None,
            title=sentence("ui", "Searching"),
        )

    def _show(self, hits: list[Any]) -> None:
        self.results.clear()
        for hit in hits:
            item = QListWidgetItem(f"{isolated(one_line(hit.title))}\n{isolated(_around(hit))}")
            item.setToolTip(tip(one_line(hit.context)))
            item.setData(Qt.ItemDataRole.UserRole, (hit.article_id, hit.ranges[0] if hit.ranges else (0, 0)))
            self.results.addItem(item)
        more = len(hits) == _MOST
        found = sentence("ui", "%n article(s)", "", len(hits))
        self._count.setText(say(sentence("ui", "the first {count}", count=found)) if more else say(found))
        if self.field.text().strip() and not hits:
            self._count.setText(say(sentence("ui", "nothing found")))

    def _enter(self) -> None:
        if self.results.count():
            self.results.setCurrentRow(0)
            self.results.setFocus()

    def _open(self, item: QListWidgetItem) -> None:
        article_id, (start, end) = item.data(Qt.ItemDataRole.UserRole)

        def there() -> None:
            self._desk.view.select(start, end)
            self._desk.view.reveal(start)
            self._desk.view.setFocus()

        self._desk.session.turns.take(lambda: self._desk.session.open_article(article_id, there))


def _around(hit: Any) -> str:
    """The place found with whole words around it."""
    if not hit.ranges:
        return one_line(hit.context)
    start, end = (place - hit.context_start for place in hit.ranges[0])
    return one_line(excerpt(hit.context, [(start, end)], around=_AROUND).text)
