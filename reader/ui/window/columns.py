"""The three columns of the window: articles, the article, labels and spans. The article is the centre.

The side columns have the width that the person gave them, as far as the article keeps enough of the window; in a small
window they give way first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from reader.ui.look.tokens import CENTRE_LEAST, HAIR, SIDE, SIDE_LEAST, START

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_CENTRE = 1


class Columns(QSplitter):
    """``start`` and ``side`` beside ``centre``; ``wanted`` are the widths that the person gave the side columns."""

    def __init__(self, start: QWidget, centre: QWidget, side: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.wanted = [START, SIDE]
        self._centre_least = CENTRE_LEAST
        self.setChildrenCollapsible(False)
        self.setHandleWidth(HAIR)
        for index, part in enumerate((start, centre, side)):
            self.addWidget(part)
            self.setStretchFactor(index, int(index == _CENTRE))
        for part in (start, side):
            part.setMinimumWidth(SIDE_LEAST)
        self.splitterMoved.connect(self._keep_wanted)

    def fit(self) -> None:
        """Share the width out anew."""
        start, side = fitted(self.wanted, [self._shown(0), self._shown(2)], self.width(), self._centre_least)
        self.setSizes([start, max(0, self.width() - start - side), side])

    def give_centre(self, least: int) -> None:
        """Let the side columns give way until the centre has so much."""
        self._centre_least = least
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width of the window is shared out anew."""
        super().resizeEvent(event)
        self.fit()

    def _keep_wanted(self, *_moved: int) -> None:
        sizes = self.sizes()
        self.wanted = [sizes[at] if self._shown(at) else self.wanted[at // 2] for at in (0, 2)]

    def _shown(self, index: int) -> bool:
        part = self.widget(index)
        return part is not None and not part.isHidden()


def fitted(wanted: list[int], shown: list[bool], width: int, centre: int = CENTRE_LEAST) -> tuple[int, int]:
    """The widths of the side columns in a window of ``width``: as ``wanted``, less what the article lacks of
    ``centre``, taken from both alike, and never below what they need.
    """
    wide = [size if here else 0 for size, here in zip(wanted, shown, strict=True)]
    spare = sum(max(0, size - SIDE_LEAST) for size in wide)
    lack = min(spare, max(0, centre - (width - sum(wide))))
    taken = [round(lack * max(0, size - SIDE_LEAST) / spare) if spare else 0 for size in wide]
    return wide[0] - taken[0], wide[1] - taken[1]
