"""The panels of one window: which there are, where they stand, and when they are built."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from reader.ui.desk import Desk
from reader.ui.tokens import HAIR, NONE, PANEL_LEAST


class Parts:
    """Panels by name.

    ``start`` holds ``articles`` and ``search``, ``side`` holds ``labels``, ``spans`` and ``details``; ``find`` is
    over the article.
    """

    def __init__(self, desk: Desk, start: QWidget, side: QWidget, centre: QVBoxLayout) -> None:
        self._desk = desk
        self._centre = centre
        self._made: dict[str, QWidget] = {"start": start, "side": side}

    def get(self, name: str) -> Any:
        """A panel; built now if it has not been."""
        if name not in self._made:
            makers: dict[str, Callable[[], None]] = {
                "articles": self._make_start, "search": self._make_start, "labels": self._make_end,
                "spans": self._make_end, "details": self._make_end, "find": self._make_find,
            }  # fmt: skip
            makers[name]()
        return self._made[name]

    def shown(self, name: str) -> bool:
        """Whether a panel can be seen; does not build it."""
        return name in self._made and self._made[name].isVisible()

    def build_all(self) -> None:
        """Build what is not there yet."""
        for name in ("articles", "labels", "find"):
            self.get(name)

    def _make_start(self) -> None:
        from reader.ui.panels.articles import ArticlesPanel
        from reader.ui.panels.search import SearchPanel

        articles, search = ArticlesPanel(self._desk), SearchPanel(self._desk)
        search.hide()
        _stack(self._made["start"], (articles, 3), (search, 2))
        self._made |= {"articles": articles, "search": search}

    def _make_end(self) -> None:
        from reader.ui.panels.details import DetailsPanel
        from reader.ui.panels.labels import LabelsPanel
        from reader.ui.panels.spans import SpansPanel

        labels, spans, details = LabelsPanel(self._desk), SpansPanel(self._desk), DetailsPanel(self._desk)
        _stack(self._made["side"], (labels, 9), (spans, 8), (_scrolled(details), 9))
        self._made |= {"labels": labels, "spans": spans, "details": details}

    def _make_find(self) -> None:
        from reader.ui.panels.find import FindBar

        bar = FindBar(self._desk)
        bar.hide()
        self._centre.insertWidget(self._centre.count() - 1, bar)
        self._made["find"] = bar


def _stack(column: QWidget, *panels: tuple[QWidget, int]) -> None:
    """Panels one over the other in ``column``, each with its weight."""
    stack = QSplitter(Qt.Orientation.Vertical, column)
    stack.setChildrenCollapsible(False)
    stack.setHandleWidth(HAIR)
    for index, (panel, weight) in enumerate(panels):
        stack.addWidget(panel)
        stack.setStretchFactor(index, weight)
    stack.setSizes([100 * weight for _, weight in panels])
    layout = QVBoxLayout(column)
    layout.setContentsMargins(*NONE)
    layout.addWidget(stack)


def _scrolled(panel: QWidget) -> QScrollArea:
    """``panel`` as it is where there is room for it, else to be scrolled: nothing of it is cut in a low window."""
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setMinimumHeight(PANEL_LEAST)
    area.setWidget(panel)
    return area
