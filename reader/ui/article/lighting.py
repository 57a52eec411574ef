"""The lit sentence, while the rest of the page is dimmed: the one at the caret, or the one being read aloud.

Decides which sentence is lit and scrolls smoothly to keep it near the middle; without animation if motion is switched
off. Paints nothing; offsets are code points.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from reader.ui.article.sentences import sentence_at
from reader.ui.look.tokens import GLIDE

if TYPE_CHECKING:
    from PySide6.QtCore import QVariantAnimation

    from reader.ui.article.page import ArticlePage
    from reader.ui.article.surface import Scene

_HIGHEST, _MIDDLE, _LOWEST = 0.28, 0.42, 0.6
"""The sentence's middle may lie between the first and last of these shares of the viewport's height; otherwise the page
is scrolled to put it at the second.
"""
_EDGE = 0.1
"""Where the top of a sentence that fills most of the viewport is put, as a share of the viewport's height."""


class Lighting(QObject):
    """The lighting of one page. ``follows``: whether the caret's sentence is lit."""

    def __init__(self, page: ArticlePage, scene: Scene) -> None:
        super().__init__(page)
        self._page = page
        self._scene = scene
        self._spoken: tuple[int, int] | None = None
        self._glide: QVariantAnimation | None = None
        self._gone = 0.0
        self.follows = False

    def follow(self, on: bool) -> None:
        """Switch lighting the caret's sentence on or off."""
        self.follows = on
        self.look()

    def speak(self, place: tuple[int, int] | None) -> None:
        """Light the sentence that is read aloud, wherever the caret is; None ends that."""
        self._spoken = place
        self.look()

    def forget(self) -> None:
        """Another text is shown: stop scrolling and light nothing."""
        self.rest()
        self._spoken = self._scene.lit = None

    def look(self) -> None:
        """Light the sentence that should be lit now, after the caret moved or the text changed."""
        place = self._spoken
        if place is None and self.follows:
            place = sentence_at(self._page.flow.pieces, self._scene.caret.focus)
        if place == self._scene.lit:
            return
        self._scene.lit = place
        self._page.viewport().update()
        held = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton  # do not scroll during a drag
        if place is not None and not held:
            self.bring_to_middle(place)

    def holds(self, offset: int) -> bool:
        """Whether an offset lies in the lit sentence, which is kept visible already."""
        lit = self._scene.lit
        return lit is not None and lit[0] <= offset <= lit[1]

    def rest(self) -> None:
        """Stop the animation: the user scrolls."""
        if self._glide is not None:
            self._glide.stop()

    def bring_to_middle(self, place: tuple[int, int]) -> None:
        """Scroll until the sentence is near the middle of the viewport or, if it is long, begins near the top."""
        flow = self._page.flow
        if not self._is_near(place[0]):
            flow.show(place[0], margin=flow.viewport * _EDGE)
        top, bottom = self._top_of(place[0], below=False), self._top_of(max(place[0], place[1] - 1), below=True)
        middle = (top + bottom) / 2
        if bottom - top > flow.viewport * (1 - 2 * _EDGE):
            self._scroll(top - flow.viewport * _EDGE)
        elif not _HIGHEST * flow.viewport <= middle <= _LOWEST * flow.viewport:
            self._scroll(middle - flow.viewport * _MIDDLE)

    def _is_near(self, offset: int) -> bool:
        top = self._top_of(offset, below=False)
        return -self._page.flow.viewport < top < 2 * self._page.flow.viewport

    def _top_of(self, offset: int, *, below: bool) -> float:
        """The y in the viewport of the top of the line that holds an offset, or with ``below`` of its bottom."""
        flow = self._page.flow
        laid, number = flow.locate(offset)
        return flow.top_of(laid.piece.index) + laid.line_top(number + below)

    def _scroll(self, pixels: float) -> None:
        from PySide6.QtCore import QEasingCurve, QVariantAnimation  # late: nothing moves before the first paint

        from reader.ui.look.motion import is_still  # as above; and it brings what asks the system

        self.rest()
        if is_still() or not self._page.isVisible():
            self._page.flow.scroll_by(pixels)
            self._page.refresh()
            return
        if self._glide is None:
            self._glide = QVariantAnimation(self, duration=GLIDE, easingCurve=QEasingCurve(QEasingCurve.Type.InOutQuad))
            self._glide.valueChanged.connect(self._go)
        self._gone = 0.0
        self._glide.setStartValue(0.0)
        self._glide.setEndValue(float(round(pixels)))
        self._glide.start()

    def _go(self, gone: float) -> None:
        self._page.flow.scroll_by(gone - self._gone)
        self._gone = gone
        self._page.refresh()
