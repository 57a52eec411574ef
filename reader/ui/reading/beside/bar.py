"""The bar over two articles that stand side by side: by what they are paired, scrolling together, another, close."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from reader.base.sentences import Sentence, sentence
from reader.text.pairing import Pairing
from reader.ui.desk import Desk
from reader.ui.language.words import say
from reader.ui.look.tokens import BAR, STEP
from reader.ui.widgets.plain import PlainLabel, tip

if TYPE_CHECKING:
    from reader.ui.reading.beside.beside import Beside


class BesideBar(QWidget):
    """Shows what :class:`Beside` does; its buttons are the actions of that."""

    def __init__(self, desk: Desk, beside: Beside) -> None:
        super().__init__()
        self._desk = desk
        self._beside = beside
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = PlainLabel(role="hint")
        self.words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(*BAR)
        row.setSpacing(STEP)
        row.addWidget(self._button("beside.together"))
        row.addWidget(self.words, 1)
        for name in ("beside.other", "beside.choose"):
            row.addWidget(self._button(name))
        row.addWidget(self._close_button())
        beside.changed.connect(self._show)

    def _show(self) -> None:
        pairing = self._beside.pairing
        self.setVisible(pairing is not None)
        if pairing is not None:
            self.words.setText(say(_told(pairing)))

    def _button(self, name: str) -> QToolButton:
        """A button that stands for an action, and does not take the keys from the text."""
        made = QToolButton()
        registry = self._desk.window.controls.registry
        made.setDefaultAction(registry[name])
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        made.setAccessibleName(registry.caption(name))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made

    def _close_button(self) -> QToolButton:
        made = QToolButton()
        made.setIcon(self._desk.icons("x"))
        name = say(sentence("ui", "Close the second article"))
        made.setAccessibleName(name)
        made.setToolTip(tip(name))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(self._beside.close)
        return made


def _told(pairing: Pairing) -> Sentence:
    """How the two texts were paired."""
    here, there = pairing.counts
    if pairing.method == "paragraphs":
        return sentence("ui", "Paired paragraph by paragraph: {count}", count=here)
    if pairing.method == "headings":
        return sentence("ui", "Paired by headings and length: {here} / {there} paragraphs", here=here, there=there)
    return sentence("ui", "Paired by length: {here} / {there} paragraphs", here=here, there=there)
