"""The sentence that stands clear while the rest of the page is quieter: the caret's, or the one being read aloud.

Owns which one it is and the calm scrolling that keeps it near the middle. Where nothing shall move by itself the page
is simply there. Paints nothing; offsets are code points.
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
"""Where the middle of the sentence may stand in the viewport, and where it is brought to when it stands elsewhere."""
_EDGE = 0.1
"""Where a sentence begins that fills most of the viewport."""


class Lighting(QObject):
    """Of one page. ``follows``: the caret's sentence is lit."""

    def __init__(self, page: ArticlePage, scene: Scene) -> None:
        super().__init__(page)
        self._page = page
        self._scene = scene
        self._spoken: tuple[int, int] | None = None
        self._glide: QVariantAnimation | None = None
        self._gone = 0.0
        self.follows = False

    def follow(self, on: bool) -> None:
        """Light the caret's sentence from now on, or no more."""
        self.follows = on
        self.look()

    def speak(self, place: tuple[int, int] | None) -> None:
        """Light the sentence that is read aloud, whatever the caret does; None: no more."""
        self._spoken = place
        self.look()

    def forget(self) -> None:
        """Another text is shown: what was lit is gone with the one before."""
        self.rest()
        self._spoken = self._scene.lit = None

    def look(self) -> None:
        """The caret or the text is another: light the sentence that is to be lit now."""
        place = self._spoken
        if place is None and self.follows:
            place = sentence_at(self._page.flow.pieces, self._scene.caret.focus)
        if place == self._scene.lit:
            return
        self._scene.lit = place
        self._page.viewport().update()
        held = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton  # a page that moves under a drag is no help
        if place is not None and not held:
            self.bring_to_middle(place)

    def holds(self, offset: int) -> bool:
        """Whether a place lies in the lit sentence, which scrolling keeps on show already."""
        lit = self._scene.lit
        return lit is not None and lit[0] <= offset <= lit[1]

    def rest(self) -> None:
        """Scroll no further: the person does."""
        if self._glide is not None:
            self._glide.stop()

    def bring_to_middle(self, place: tuple[int, int]) -> None:
        """Scroll until the sentence stands near the middle, or begins near the top where it is a long one."""
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
        """Where the line of a place begins in the viewport, or, ``below``, where it ends."""
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
