"""A notice over the article that stays: why the project is for reading only, or that something is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from reader.base.sentences import Sentence, sentence
from reader.ui.desk import Desk
from reader.ui.plain import PlainLabel, tip
from reader.ui.words import say


class Notice(QWidget):
    """One sentence with a way to close it."""

    def __init__(self, desk: Desk, said: Sentence) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        words = PlainLabel(say(said))
        words.setWordWrap(True)
        close = QToolButton(text="×", autoRaise=True)
        close.setAccessibleName(say(sentence("ui", "Close this notice")))
        close.setToolTip(tip(say(sentence("ui", "Close this notice"))))
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.addWidget(words, 1)
        row.addWidget(close)
