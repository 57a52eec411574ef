"""A notice over the article that stays until it is put away: why nothing can be written, what is wrong."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from reader.base.sentences import Sentence, sentence
from reader.ui.desk import Desk
from reader.ui.language.words import say
from reader.ui.look.tokens import BAR, GAP
from reader.ui.widgets.plain import PlainLabel, tip


class Notice(QWidget):
    """One sentence, perhaps with what to do about it (``name``, ``run``), and a way to put it away."""

    def __init__(
        self, desk: Desk, said: Sentence, *, name: Sentence | None = None, run: Callable[[], None] | None = None
    ) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        mark = PlainLabel()
        mark.setPixmap(desk.icons("triangle-alert" if name else "info", desk.theme.warning).pixmap(18, 18))
        words = PlainLabel(say(said))
        words.setWordWrap(True)
        close = QToolButton()
        close.setIcon(desk.icons("x"))
        close.setAccessibleName(say(sentence("ui", "Close this notice")))
        close.setToolTip(tip(say(sentence("ui", "Close this notice"))))
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(*BAR)
        row.setSpacing(GAP)
        row.addWidget(mark)
        row.addWidget(words, 1)
        if name is not None and run is not None:
            act = QPushButton(say(name))
            act.setToolTip(tip(say(name)))
            act.clicked.connect(run)
            row.addWidget(act)
        row.addWidget(close)
