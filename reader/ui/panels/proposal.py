"""The bar over the article that asks for consent: how many places would be marked, and the keys to answer with."""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.base.sentences import Sentence, sentence
from reader.ui.actions.registry import key_text
from reader.ui.desk import Desk
from reader.ui.language.words import say
from reader.ui.look.tokens import BAR, STEP, TIGHT
from reader.ui.widgets.plain import PlainLabel, tip


class ProposalBar(QWidget):
    """Asks only; the keys stay in the text. The places themselves are framed there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = PlainLabel()
        self.words.setWordWrap(True)
        self.keys = PlainLabel(say(sentence("ui", "Tab: the next place. Delete: leave it out.")), role="hint")
        self.keys.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(STEP)
        row.addWidget(self.words, 1)
        row.addWidget(self._button(sentence("ui", "Mark them"), sentence("ui", "Mark all these places"), "Return"))
        row.addWidget(self._button(sentence("ui", "Not now"), sentence("ui", "Mark none of these places"), "Esc"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*BAR)
        column.setSpacing(TIGHT)
        column.addLayout(row)
        column.addWidget(self.keys)

    def show_places(self, counts: Mapping[str, int]) -> None:
        """Ask about so many places of each label; none: go away."""
        if counts:
            self.words.setText(say(self._question(counts)))
        self.setVisible(bool(counts))

    def _question(self, counts: Mapping[str, int]) -> Sentence:
        labels, language, total = self._desk.session.label_map, self._desk.language, sum(counts.values())
        names = {code: labels[code].name(language) if code in labels else code for code in counts}
        if len(names) == 1:
            return sentence("ui", "Mark %n place(s) as “{label}”?", "", total, label=next(iter(names.values())))
        each = [sentence("ui", "{label}: {count}", label=names[code], count=counts[code]) for code in sorted(names)]
        listed = reduce(lambda before, one: sentence("ui", "{before}, {one}", before=before, one=one), each)
        return sentence("ui", "Mark %n place(s)? {labels}", "", total, labels=listed)

    def _button(self, name: Sentence, hint: Sentence, key: str) -> QPushButton:
        made = QPushButton(say(name))
        made.setToolTip(tip(f"{say(hint)} ({key_text(key)})"))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the caret where it is
        action = {"Return": "span.cycle", "Esc": "escape"}[key]
        made.clicked.connect(lambda _=False: self._desk.window.controls.registry.trigger(action))
        return made
