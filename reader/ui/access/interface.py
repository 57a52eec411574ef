"""The article view as an object of the accessibility tree: a text that can be read and selected, not written."""

from __future__ import annotations

import shiboken6
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from reader.base.sentences import sentence
from reader.ui.access.text import ArticleText
from reader.ui.article.view import ArticleView
from reader.ui.language.words import say


class ArticleInterface(QAccessibleWidget):
    """Qt keeps it as long as the process runs; it holds the view by a weak reference only (see :class:`ArticleText`).

    Viewport and scroll bar are no children of it: they would be controls without a name and without a use.
    """

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view, QAccessible.Role.EditableText, "")
        self._text = ArticleText(view)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:
        """The text interface; for all others what a widget has. None would end the program, an empty pointer is no."""
        if kind == QAccessible.InterfaceType.TextInterface:
            return self._text
        return super().interface_cast(kind) or shiboken6.VoidPtr(0)

    def state(self) -> QAccessible.State:
        """Several lines, can be selected, cannot be written in."""
        state = super().state()
        state.multiLine = state.selectableText = state.readOnly = True
        state.editable = False
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Its name is the article's; its description says which marks are at the caret, or else what the keys do."""
        if kind == QAccessible.Text.Name:
            return super().text(kind) or say(sentence("ui", "Article"))
        if kind == QAccessible.Text.Description:
            hint = say(sentence("ui", "Select words and press the key of a label to mark them. F1 lists all keys."))
            return self._text.marks_at_caret() or hint
        return super().text(kind)

    def childCount(self) -> int:
        """None."""
        return 0

    def child(self, _index: int) -> QAccessibleInterface | None:
        """None."""
        return None

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:
        """None."""
        return None

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        """None."""
        return -1

    def focusChild(self) -> QAccessibleInterface | None:
        """None: it has the keys itself."""
        return None
