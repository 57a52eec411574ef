"""The bar under the article while it is read aloud: what is going on, and the way to pause, go on and stop."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from reader.base.sentences import Sentence, sentence
from reader.ui.desk import Desk
from reader.ui.language.words import bare, say
from reader.ui.look.tokens import BAR, STEP
from reader.ui.reading.aloud.reading import ReadingAloud
from reader.ui.widgets.plain import PlainLabel

_CAPTIONS = {
    "off": sentence("ui", "Read &aloud"),
    "reading": sentence("ui", "P&ause reading aloud"),
    "paused": sentence("ui", "Go on reading &aloud"),
}


_BUTTONS = (
    ("sentence.previous", "skip-back"), ("aloud", "pause"), ("sentence.next", "skip-forward"), ("aloud.stop", "square"),
)  # fmt: skip


class AloudBar(QWidget):
    """Shows how the reading stands; its buttons are actions, so that the keys do the same."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.aloud = ReadingAloud(desk, self)
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = PlainLabel()
        self.words.setWordWrap(True)
        self.buttons = {name: self._button(name, icon) for name, icon in _BUTTONS}
        row = QHBoxLayout(self)
        row.setContentsMargins(*BAR)
        row.setSpacing(STEP)
        row.addWidget(self.words, 1)
        for button in self.buttons.values():
            row.addWidget(button)
        self.aloud.changed.connect(self._show)

    def _show(self) -> None:
        state, why = self.aloud.state, self.aloud.why
        self.words.setText(say(why or self._said(state)))
        for name, button in self.buttons.items():
            button.setVisible(why is None or name == "aloud.stop")
        self.buttons["aloud"].setIcon(self._desk.icons("pause" if state == "reading" else "play"))
        self.buttons["aloud.stop"].setIcon(self._desk.icons("square" if why is None else "x"))
        self.setVisible(state != "off" or why is not None)
        if why is not None:  # nobody looks there now, and whoever cannot see has to hear it
            QAccessible.updateAccessibility(QAccessibleEvent(self.words, QAccessible.Event.Alert))
        registry = self._desk.window.controls.registry
        registry.rename("aloud", say(_CAPTIONS[state]))
        registry.refresh()
        for name, button in self.buttons.items():
            button.setToolTip(registry[name].toolTip())
            button.setAccessibleName(bare(registry.caption(name)))

    def _said(self, state: str) -> Sentence:
        if self.aloud.waking:
            return sentence("ui", "One moment, the voice is waking up…")
        return sentence("ui", "Reading aloud") if state == "reading" else sentence("ui", "Paused")

    def _button(self, name: str, icon: str) -> QToolButton:
        made = QToolButton()
        made.setIcon(self._desk.icons(icon))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the caret where it is
        made.clicked.connect(lambda _=False: self._desk.window.controls.registry.trigger(name))
        return made
