"""The guide in a window of its own, beside the work: its pages, and a search through all of them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reader.base.sentences import sentence
from reader.ui.desk import Desk
from reader.ui.dialog import Dialog
from reader.ui.dialogs.about import versions
from reader.ui.guide.pages import Page, read_pages, written
from reader.ui.guide.view import GuideView
from reader.ui.language.words import say
from reader.ui.look.tokens import DIALOG_WIDE, GAP, STEP
from reader.ui.widgets.fields import search_field
from reader.ui.widgets.plain import tip


class GuideDialog(Dialog):
    """Stays open while the work goes on."""

    def __init__(self, desk: Desk, page: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent or desk.window, sentence("ui", "Guide"), name="guide", width=DIALOG_WIDE)
        self.open_at(940, 680)
        self._desk = desk
        self._registry = desk.window.controls.registry
        self._pages = {found.id: found for found in read_pages(desk.language)}
        self.search = search_field(
            desk.icons,
            sentence("ui", "Search the guide"),
            sentence("ui", "Search the guide"),
            sentence("ui", "Shows the pages that hold these words; Enter goes to the next place"),
        )
        self.search.installEventFilter(self)
        self.list = self._make_list()
        self.list.installEventFilter(self)
        self.view = GuideView(desk.theme, rtl=desk.rtl)
        self.view.wanted.connect(self.show_page)
        column = QVBoxLayout()
        column.setSpacing(STEP)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addLayout(column)
        row.addWidget(self.view, 1)
        self.body.addLayout(row, 1)
        self.buttons(None, None, sentence("ui", "Close"))
        self.search.textChanged.connect(self._look)
        self.list.currentItemChanged.connect(self._chosen)
        self._registry.keymap.changed.connect(self._write)
        self.show_page(page if page in self._pages else next(iter(self._pages)))
        self.list.setFocus()

    def open(self) -> None:
        """Beside the window, not over it: reading and trying go together."""
        self.show()
        self.raise_()
        self.activateWindow()

    @property
    def page(self) -> str:
        """The page on show."""
        item = self.list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item else ""

    def show_page(self, name: str) -> None:
        """Turn to a page; a name that is none changes nothing."""
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == name:
                self.list.item(row).setHidden(False)
                self.list.setCurrentRow(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the search goes from place to place, the arrows from page to page; the list scrolls a page too."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.view.next_find()
                return True
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._turn(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            bar = self.view.verticalScrollBar()
            by = {
                Qt.Key.Key_PageDown: bar.pageStep(),
                Qt.Key.Key_PageUp: -bar.pageStep(),
                Qt.Key.Key_Space: bar.pageStep(),
            }
            if event.key() in by:
                bar.setValue(bar.value() + by[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)

    def _make_list(self) -> QListWidget:
        made = QListWidget()
        made.setFixedWidth(232)
        made.setAccessibleName(say(sentence("ui", "Pages of the guide")))
        made.setToolTip(tip(say(sentence("ui", "The pages; the arrow keys turn them"))))
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setWordWrap(True)
        for page in self._pages.values():
            item = QListWidgetItem(page.title)
            item.setData(Qt.ItemDataRole.UserRole, page.id)
            item.setSizeHint(QSize(0, max(36, made.fontMetrics().height() + 14)))
            made.addItem(item)
        return made

    def _turn(self, by: int) -> None:
        rows = [row for row in range(self.list.count()) if not self.list.item(row).isHidden()]
        if self.list.currentRow() in rows:
            at = rows.index(self.list.currentRow()) + by
            self.list.setCurrentRow(rows[max(0, min(len(rows) - 1, at))])

    def _chosen(self, *_items: Any) -> None:
        self._write()
        self.view.verticalScrollBar().setValue(0)
        self.view.show_finds(self.search.text())

    def _write(self) -> None:
        page = self._pages.get(self.page)
        if page is not None:
            self.view.show_page(page, written(page, self._registry, versions))

    def _look(self, query: str) -> None:
        """Only the pages that hold the words; where the one on show does not, the first that does."""
        shown = [row for row in range(self.list.count()) if self._page_at(row).holds(query)]
        for row in range(self.list.count()):
            self.list.item(row).setHidden(bool(shown) and row not in shown)
        if shown and self.list.currentRow() not in shown:
            self.list.setCurrentRow(shown[0])
        self.view.show_finds(query)

    def _page_at(self, row: int) -> Page:
        return self._pages[self.list.item(row).data(Qt.ItemDataRole.UserRole)]
