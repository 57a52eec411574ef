"""The colour of a label: typed, chosen from a chart, or a free one; and what is wrong with it, said beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reader.base.colours import LEAST_APART, Eyes, Page, free_colour, nearest, poor_pages
from reader.base.sentences import Sentence, sentence
from reader.model import Label
from reader.ui.article.styles import page_colours
from reader.ui.desk import Desk
from reader.ui.language.words import say
from reader.ui.look.icons import swatch
from reader.ui.look.theme import DARK, LIGHT, SEPIA
from reader.ui.look.tokens import NONE, STEP
from reader.ui.widgets.plain import PlainLabel, tip

PAGES = tuple(
    Page(theme.name, colours.page, colours.text, colours.fill)
    for theme, colours in ((theme, page_colours(theme)) for theme in (LIGHT, SEPIA, DARK))
)
"""The page of each theme, as labels are seen on it."""

_COLOUR = re.compile("#[0-9a-fA-F]{6}")
_THEMES: Mapping[str, Sentence] = {
    "light": sentence("ui", "Hard to see on the light page."),
    "sepia": sentence("ui", "Hard to see on the sepia page."),
    "dark": sentence("ui", "Hard to see on the dark page."),
}


class ColourField(QWidget):
    """A line for the colour with its buttons, and under it what the check says. ``changed`` says that it was."""

    changed = Signal()

    def __init__(self, desk: Desk, colour: str, others: Iterable[Label]) -> None:
        super().__init__()
        self._desk = desk
        self._labels = {label.code: label for label in others}
        self._others = {code: label.color for code, label in self._labels.items()}
        self.line = QLineEdit(colour, maxLength=7)
        self._pick = self._button(sentence("ui", "Choose…"), sentence("ui", "Choose a colour from a chart"))
        self._pick.setText(f"\u00a0{self._pick.text()}")  # Qt sets right-to-left letters close to the drawing
        self._pick.clicked.connect(self._choose)
        self._free = self._button(
            sentence("ui", "&Unused colour"),
            sentence("ui", "One that is good on every page and far from those of all other labels, for all eyes"),
        )
        self._free.clicked.connect(self.take_free)
        self.verdict = PlainLabel(role="hint")
        self.verdict.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(STEP)
        row.addWidget(self.line, 1)
        row.addWidget(self._pick)
        self._free.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(*NONE)
        column.setSpacing(STEP)
        column.addLayout(row)
        column.addWidget(self._free)
        column.addWidget(self.verdict)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._show)
        self._show()

    def text(self) -> str:
        """The colour as it was typed, in small letters."""
        return self.line.text().strip().lower()

    def take_free(self) -> None:
        """Look for a free colour beside the window's thread, and take it."""
        others = tuple(self._others.values())
        self._desk.jobs.run(lambda project, progress: free_colour(others, PAGES), owner=self, done=self.line.setText)

    def take_free_if_untouched(self) -> None:
        """The same for a new label, unless a colour is typed meanwhile."""
        before = self.line.text()
        others = tuple(self._others.values())
        self._desk.jobs.run(
            lambda project, progress: free_colour(others, PAGES), owner=self, done=partial(self._take, before)
        )

    def _take(self, before: str, colour: str) -> None:
        if self.line.text() == before:
            self.line.setText(colour)

    def _choose(self) -> None:
        chosen = QColorDialog.getColor(QColor(self.text()), self, say(sentence("ui", "Colour of the label")))
        if chosen.isValid():
            self.line.setText(chosen.name())

    def _show(self) -> None:
        colour = self.text()
        sound = _COLOUR.fullmatch(colour) is not None
        self._pick.setIcon(swatch(colour if sound else "#00000000"))
        said = self._said(colour) if sound else [sentence("ui", "A colour is # and six digits 0–9, a–f.")]
        good = not said
        if good:
            said = [sentence("ui", "Clear on every page, and unlike the colour of every other label.")]
        self.verdict.setProperty("role", "hint" if good else "warning")
        self.verdict.style().unpolish(self.verdict)
        self.verdict.style().polish(self.verdict)
        self.verdict.setText("\n".join(say(each) for each in said))
        self.changed.emit()

    def _said(self, colour: str) -> list[Sentence]:
        said = [_THEMES[name] for name in poor_pages(colour, PAGES)]
        near = nearest(colour, self._others)
        if near is not None and near.distance < LEAST_APART:
            said.append(_too_near(near.eyes, self._labels[near.name].name(self._desk.language)))
        return said

    @staticmethod
    def _button(said: Sentence, hint: Sentence) -> QPushButton:
        made = QPushButton(say(said))
        made.setToolTip(tip(say(hint)))
        made.setAutoDefault(False)
        return made


def _too_near(eyes: Eyes, label: str) -> Sentence:
    """Which other label's colour it is hard to tell from, and for whom."""
    told: Mapping[Eyes, Sentence] = {
        "all": sentence("ui", "Hard to tell from {label}.", label=label),
        "protanopia": sentence("ui", "Hard to tell from {label} for people who do not see red.", label=label),
        "deuteranopia": sentence("ui", "Hard to tell from {label} for people who do not see green.", label=label),
        "tritanopia": sentence("ui", "Hard to tell from {label} for people who do not see blue.", label=label),
    }
    return told[eyes]
