"""The article's text for screen readers; converts between code points of the article and UTF-16 of the accessibility
API.

It can set the caret and the selection, but changes nothing else. No method may raise: an exception in a call from C++
would crash the program, so it is passed to ``sys.excepthook`` and an empty result is returned.
"""

from __future__ import annotations

import sys
import weakref
from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import QAccessibleTextInterface

from reader.text.offsets import OffsetMap
from reader.ui.access import holes, stretches
from reader.ui.access.attributes import attributes_at, marks_at_caret
from reader.ui.access.stretches import Grain
from reader.ui.article.displayed import shown
from reader.ui.article.view import ArticleView

Answer = TypeVar("Answer")


def _safely(default: Callable[[], Answer]) -> Callable[[Callable[..., Answer]], Callable[..., Answer]]:
    """Decorator: return ``default()`` if the view has been deleted or the method raises."""

    def wrap(ask: Callable[..., Answer]) -> Callable[..., Answer]:
        @wraps(ask)
        def answer(self: ArticleText, *arguments: Any) -> Answer:
            try:
                return ask(self, *arguments) if self.alive else default()
            except Exception as error:
                sys.excepthook(type(error), error, error.__traceback__)
                return default()

        return answer

    return wrap


def _empty() -> tuple[int, int]:
    return 0, 0


def _nowhere() -> holes.Said:
    return "", 0, 0


class ArticleText(QAccessibleTextInterface):
    """The text interface of one article view. Offsets in its methods are UTF-16."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__()
        self._of = weakref.ref(view)
        self._text: str | None = None
        self._map = OffsetMap("")
        self._shown = ""
        self._handed = ""
        self.whole = holes.fill(
            self, holes.Answers(self._selection, self.attributes, self.before, self.at, self.after, self._hand_over)
        )

    @property
    def alive(self) -> bool:
        """Whether the view still exists."""
        view = self._of()
        return view is not None and shiboken6.isValid(view)

    @property
    def _view(self) -> ArticleView:
        view = self._of()
        assert view is not None, "asked without looking whether it is alive"  # noqa: S101 - see _safely
        return view

    # ---- caret and selection

    @_safely(int)
    def cursorPosition(self) -> int:
        """The caret's position."""
        return self._to_u16(self._view.caret())

    @_safely(lambda: None)
    def setCursorPosition(self, position: int) -> None:
        """Move the caret and scroll to it."""
        self._view.set_caret(self._to_cp(position))
        self._view.reveal(self._view.caret())

    @_safely(int)
    def selectionCount(self) -> int:
        """1 if there is a selection, else 0; always 0 if its range could not be returned (see :mod:`holes`)."""
        start, end = self._view.selection()
        return int(self.whole and start < end)

    @_safely(_empty)
    def _selection(self, number: int) -> tuple[int, int]:
        start, end = self._view.selection() if number == 0 else (0, 0)
        return self._to_u16(start), self._to_u16(end)

    @_safely(lambda: None)
    def addSelection(self, start: int, end: int) -> None:
        """Select a range instead of the current selection."""
        self._view.select(self._to_cp(start), self._to_cp(end))
        self._view.reveal(self._view.caret())

    @_safely(lambda: None)
    def setSelection(self, number: int, start: int, end: int) -> None:
        """Change the range of the selection."""
        if number == 0:
            self.addSelection(start, end)

    @_safely(lambda: None)
    def removeSelection(self, number: int) -> None:
        """Clear the selection; the caret stays."""
        if number == 0:
            self._view.set_caret(self._view.caret())

    # ---- text

    @_safely(int)
    def characterCount(self) -> int:
        """The length of the text."""
        self._follow()
        return self._map.length("utf16")

    @_safely(str)
    def text(self, start: int, end: int) -> str:
        """A part of the text; a negative ``end`` means the end of the text."""
        if start == end == holes.HANDED:
            return self._handed
        self._follow()
        stop = len(self._shown) if end < 0 else self._to_cp(end)
        return self._shown[self._to_cp(start) : stop]

    @_safely(_nowhere)
    def attributes(self, offset: int) -> holes.Said:
        """The attributes at an offset, and the range in which they are the same."""
        said, start, end = attributes_at(self._view, self._to_cp(offset))
        return said, self._to_u16(start), self._to_u16(end)

    @_safely(str)
    def marks_at_caret(self) -> str:
        """The labels and notes of the marks at the caret."""
        return marks_at_caret(self._view)

    @_safely(_nowhere)
    def at(self, offset: int, grain: int) -> holes.Said:
        """The letter, word, sentence, paragraph or line at an offset."""
        return self._stretch(stretches.at, offset, grain)

    @_safely(_nowhere)
    def before(self, offset: int, grain: int) -> holes.Said:
        """The one before the one at an offset."""
        return self._stretch(stretches.before, offset, grain)

    @_safely(_nowhere)
    def after(self, offset: int, grain: int) -> holes.Said:
        """The one after the one at an offset."""
        return self._stretch(stretches.after, offset, grain)

    # ---- geometry

    @_safely(QRect)
    def characterRect(self, offset: int) -> QRect:
        """The box of a letter in screen coordinates, even if it is scrolled out of view."""
        view = self._view
        box = view.letter_box(self._to_cp(offset)).toAlignedRect()
        return QRect(view.viewport().mapToGlobal(box.topLeft()), box.size())

    @_safely(lambda: -1)
    def offsetAtPoint(self, point: QPoint) -> int:
        """The offset of the letter at a point in screen coordinates, or -1."""
        area = self._view.viewport()
        offset, inside = self._view.letter_at(QPointF(area.mapFromGlobal(point)))
        return self._to_u16(offset) if inside else -1

    @_safely(lambda: None)
    def scrollToSubstring(self, start: int, end: int) -> None:
        """Scroll a range into view, its start with priority."""
        self._view.reveal(self._to_cp(end))
        self._view.reveal(self._to_cp(start))

    # ---- inside

    def _stretch(self, which: Callable[..., tuple[int, int]], offset: int, grain: int) -> holes.Said:
        self._follow()
        start, end = which(self._view.flow, self._to_cp(offset), Grain(grain))
        return self._shown[start:end], self._to_u16(start), self._to_u16(end)

    def _hand_over(self, said: str) -> None:
        self._handed = said

    def _follow(self) -> None:
        """Update the offset map if another article is shown."""
        text = self._view.flow.pieces.text
        if text is not self._text:
            self._text, self._map, self._shown = text, OffsetMap(text), shown(text)

    def _to_u16(self, offset_cp: int) -> int:
        self._follow()
        return self._map.to_utf16(max(0, min(offset_cp, len(self._map))))

    def _to_cp(self, offset_u16: int) -> int:
        """The code point offset of a UTF-16 offset; inside a surrogate pair, that of the pair; negative means the
        end.
        """
        self._follow()
        length = self._map.length("utf16")
        inside = length if offset_u16 < 0 else min(offset_u16, length)
        return self._map.from_utf16(inside, strict=False)
