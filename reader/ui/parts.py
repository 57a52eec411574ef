"""The panels of one window: which there are, where they stand, and when they are built."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from reader.ui.desk import Desk


class Parts:
    """Panels by name: ``articles`` and ``search`` at the start, ``side`` (labels, spans, details) at the end, ``find``."""

    def __init__(self, desk: Desk, columns: QSplitter, centre: QVBoxLayout) -> None:
        self._desk = desk
        self._columns = columns
        self._centre = centre
        self._made: dict[str, QWidget] = {}
        self.complete = False

    def get(self, name: str) -> Any:
        """A panel; built now if it has not been."""
        if name not in self._made:
            makers: dict[str, Callable[[], None]] = {
                "articles": self._make_start, "search": self._make_start, "labels": self._make_end,
                "spans": self._make_end, "details": self._make_end, "side": self._make_end, "find": self._make_find,
            }  # fmt: skip
            makers[name]()
        return self._made[name]

    def build_all(self) -> None:
        """Build what is not there yet."""
        for name in ("articles", "side", "find"):
            self.get(name)
        self.complete = True

    def _make_start(self) -> None:
        from reader.ui.panels.articles import ArticlesPanel
        from reader.ui.panels.search import SearchPanel

        articles, search = ArticlesPanel(self._desk), SearchPanel(self._desk)
        search.hide()
        self._place(0, (articles, 3), (search, 2))
        self._made |= {"articles": articles, "search": search}

    def _make_end(self) -> None:
        from reader.ui.panels.details import DetailsPanel
        from reader.ui.panels.labels import LabelsPanel
        from reader.ui.panels.spans import SpansPanel

        labels, spans, details = LabelsPanel(self._desk), SpansPanel(self._desk), DetailsPanel(self._desk)
        side = self._place(2, (labels, 4), (spans, 4), (details, 3))
        self._made |= {"labels": labels, "spans": spans, "details": details, "side": side}

    def _make_find(self) -> None:
        from reader.ui.panels.find import FindBar

        bar = FindBar(self._desk)
        bar.hide()
        self._centre.insertWidget(self._centre.count() - 1, bar)
        self._made["find"] = bar

    def _place(self, column: int, *panels: tuple[QWidget, int]) -> QSplitter:
        stack = QSplitter(Qt.Orientation.Vertical)
        stack.setChildrenCollapsible(False)
        stack.setHandleWidth(1)
        stack.setMinimumWidth(200)
        for index, (panel, weight) in enumerate(panels):
            stack.addWidget(panel)
            stack.setStretchFactor(index, weight)
        sizes = self._columns.sizes()
        empty = self._columns.replaceWidget(column, stack)
        if empty is not None:
            empty.deleteLater()
        stack.show()
        self._columns.setSizes(sizes)
        return stack
