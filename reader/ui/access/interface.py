"""The article view in the accessibility tree: a text that can be read and selected but not edited."""

from __future__ import annotations

import shiboken6
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from reader.base.sentences import sentence
from reader.ui.access.text import ArticleText
from reader.ui.article.view import ArticleView
from reader.ui.language.words import say


class ArticleInterface(QAccessibleWidget):
    """The accessible interface of an article view. It may outlive the view, which it references weakly.

    Viewport and scroll bar are not exposed as children: they would be useless controls without a name.
    """

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view, QAccessible.Role.EditableText, "")
        self._text = ArticleText(view)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:
        """The text interface, else what a widget has. Never None, which crashes: a null pointer means "not
        supported".
        """
        if kind == QAccessible.InterfaceType.TextInterface:
            return self._text
        return super().interface_cast(kind) or shiboken6.VoidPtr(0)

    def state(self) -> QAccessible.State:
        """Multi-line, selectable, read-only."""
        state = super().state()
        state.multiLine = state.selectableText = state.readOnly = True
        state.editable = False
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """The name is the article's title; the description gives the marks at the caret, or else a hint about keys."""
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
        """None: the view itself has focus."""
        return None
