"""The hint for newcomers, under the article: three steps, each ticked when it was done. Goes away for ever."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from reader.base.sentences import Sentence, sentence
from reader.ui.actions.registry import key_name
from reader.ui.desk import Desk
from reader.ui.language.words import say
from reader.ui.look.tokens import BAR, ICON, STEP, TIGHT
from reader.ui.preferences.preferences import FIRST_STEPS
from reader.ui.widgets.plain import PlainLabel, tip

_SAID_MS = 8_000
_DONE = "first_steps_done"


class FirstSteps(QWidget):
    """Watches what the person does, and remembers it. Dismissed or done, it is shown again only if it is asked for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("first-steps")
        self.setProperty("role", "foot")
        self.setAccessibleName(say(sentence("ui", "First steps")))
        kept = desk.preferences.remembered(_DONE)
        self._done = [isinstance(kept, list) and step in kept for step in range(3)]
        self._icons: list[PlainLabel] = []
        self._words: list[PlainLabel] = []
        self._heading = PlainLabel(say(sentence("ui", "Your first three steps")), role="heading")
        self._lay_out()
        self._farewell = QTimer(self, singleShot=True, interval=_SAID_MS)
        self._farewell.timeout.connect(self.dismiss)
        desk.view.selectionChanged.connect(self._selected)
        desk.session.spans_changed.connect(self._marked)
        desk.session.history_changed.connect(self._undone)
        for step in range(3):
            self._show(step)

    def take_focus(self) -> None:
        """Keys go to the way out, which is all that there is to press."""
        self._close.setFocus()

    def dismiss(self) -> None:
        """Put it away, for ever."""
        self._desk.preferences.remember(**{FIRST_STEPS: False, _DONE: []})
        self._desk.window.focus.forget(self)
        held = self._close.hasFocus()
        self.hide()
        if held:
            self._desk.view.setFocus()

    def done(self) -> tuple[bool, ...]:
        """Which steps were done."""
        return tuple(self._done)

    def _lay_out(self) -> None:
        self._close = QToolButton()
        self._close.setIcon(self._desk.icons("x"))
        name = say(sentence("ui", "Close the first steps"))
        self._close.setAccessibleName(name)
        self._close.setToolTip(tip(name))
        self._close.clicked.connect(self.dismiss)
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._close)
        steps = QGridLayout()
        steps.setHorizontalSpacing(STEP)
        steps.setVerticalSpacing(TIGHT)
        steps.setColumnStretch(1, 1)
        for row, said in enumerate(self._sentences()):
            icon, words = PlainLabel(), PlainLabel(say(said))
            words.setWordWrap(True)
            icon.setFixedHeight(max(ICON, words.fontMetrics().height()))
            steps.addWidget(icon, row, 0, Qt.AlignmentFlag.AlignTop)
            steps.addWidget(words, row, 1)
            self._icons.append(icon)
            self._words.append(words)
        body = QVBoxLayout(self)
        body.setContentsMargins(*BAR)
        body.setSpacing(STEP)
        body.addLayout(head)
        body.addLayout(steps)

    def _sentences(self) -> tuple[Sentence, Sentence, Sentence]:
        label = next((label for label in self._desk.session.labels if label.key), None)
        if label is None:
            second = sentence("ui", "Click a label at the side: the words are marked with it.")
        else:
            key, name = key_name(label.key.upper()), label.name(self._desk.language)
            second = sentence("ui", "Press the key of a label: {key} marks the words as {label}.", key=key, label=name)
        return (
            sentence("ui", "Select some words: with the mouse, or with the arrow keys while you hold Shift."),
            second,
            sentence("ui", "Take it back with {key}. All you do is saved at once.", key=key_name("Ctrl+Z")),
        )

    def _selected(self, start: int, end: int) -> None:
        if end > start:
            self._finish(0)

    def _marked(self, changes: object) -> None:
        if any(change.before is None for change in changes):  # type: ignore[attr-defined]
            self._finish(0)
            self._finish(1)

    def _undone(self) -> None:
        if self._done[1] and self._desk.session.history.redo is not None:
            self._finish(2)

    def _finish(self, step: int) -> None:
        if self._done[step]:
            return
        self._done[step] = True
        self._desk.preferences.remember(**{_DONE: [step for step in range(3) if self._done[step]]})
        self._show(step)
        if all(self._done):
            keys = key_name("F1")
            self._heading.setText(say(sentence("ui", "That is all you need. {key} shows every key.", key=keys)))
            self._desk.preferences.remember(**{FIRST_STEPS: False})
            self._farewell.start()

    def _show(self, step: int) -> None:
        """The circle of a step, ticked or not; said in words for those who do not see it."""
        done, theme = self._done[step], self._desk.theme
        icon = self._desk.icons("circle-check" if done else "circle", theme.accent if done else theme.faded)
        self._icons[step].setPixmap(icon.pixmap(ICON, ICON))
        words = self._words[step].text()
        state = say(sentence("ui", "done")) if done else say(sentence("ui", "to do"))
        self._words[step].setAccessibleName(f"{words} ({state})")
