"""Panels one over the other in a side column, and how they share its height: as the person left them, else by need."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from reader.ui.look.tokens import HAIR, NONE

Wanted = Callable[[], int]
"""The height at which a panel shows all it has, in pixels."""


class Stack(QSplitter):
    """The panels of one column, each with its weight. ``needs`` names those that know what height they want, the most
    urgent first: they are served before the others share the rest by their weights.
    """

    def __init__(
        self, column: QWidget, panels: Sequence[tuple[QWidget, int]], needs: Sequence[tuple[QWidget, Wanted]] = ()
    ) -> None:
        super().__init__(Qt.Orientation.Vertical, column)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(HAIR)
        self._panels = [panel for panel, _ in panels]
        self._weights = [weight for _, weight in panels]
        self._needs = [(self._panels.index(panel), wanted) for panel, wanted in needs]
        self._own = False
        for index, (panel, weight) in enumerate(panels):
            self.addWidget(panel)
            self.setStretchFactor(index, weight)
            panel.installEventFilter(self)
        self.splitterMoved.connect(self._moved)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(*NONE)
        layout.addWidget(self)

    def kept(self) -> list[int]:
        """The heights that the person gave the panels, to be found again; none where they are shared by need."""
        return [size or 100 for size in self.sizes()] if self._own else []

    def give(self, sizes: list[int]) -> None:
        """Share the height as the person wanted it."""
        self._own = True
        self.setSizes(sizes)

    def fit(self) -> None:
        """Share the height by need, unless the person shared it out."""
        if self._own or self.height() <= 0:
            return
        shown = [not panel.isHidden() for panel in self._panels]
        least = [
            max(panel.minimumSizeHint().height(), panel.minimumHeight()) if here else 0
            for panel, here in zip(self._panels, shown, strict=True)
        ]
        needs = [(at, wanted()) for at, wanted in self._needs if shown[at]]
        weights = [weight if here else 0 for weight, here in zip(self._weights, shown, strict=True)]
        self.setSizes(shared(self.height() - HAIR * (sum(shown) - 1), least, needs, weights))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height is shared out anew."""
        super().resizeEvent(event)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A panel that comes or goes has the others share anew."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.fit()
        return super().eventFilter(watched, event)

    def _moved(self, *_moved: int) -> None:
        self._own = True


def shared(height: int, least: Sequence[int], needs: Sequence[tuple[int, int]], weights: Sequence[int]) -> list[int]:
    """Heights that make up ``height``: nobody has less than ``least`` while there is room, then ``needs`` (place and
    height) are served one after the other, and those without a need share the rest by ``weights``.
    """
    sizes = list(least)
    for at, wanted in needs:
        sizes[at] += max(0, min(wanted - sizes[at], height - sum(sizes)))
    others = [at for at in range(len(sizes)) if at not in dict(needs)] or [at for at, _ in needs]
    rest, together = max(0, height - sum(sizes)), sum(weights[at] for at in others)
    if not needs and together:  # by weight alone, not on top of what is least
        return [max(low, height * weight // together) for low, weight in zip(least, weights, strict=True)]
    for at in others:
        sizes[at] += rest * weights[at] // together if together else 0
    return sizes
