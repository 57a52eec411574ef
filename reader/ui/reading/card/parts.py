"""The parts of a word's card: levels, candidates, meanings, buttons. They show and ask; they know no project."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QIcon, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from reader.base.sentences import Sentence, sentence
from reader.model import Level
from reader.ui.actions.registry import key_text
from reader.ui.language.names import LEVEL_NAMES
from reader.ui.language.words import bare, breakable, isolated, number, one_line, say
from reader.ui.look.icons import Icons
from reader.ui.look.tokens import GAP, ICON, NONE, STEP, TIGHT
from reader.ui.reading.card.content import Candidate, Row, describe
from reader.ui.reading.learning.levels import LEVEL_OF_DIGIT
from reader.ui.widgets.plain import PlainLabel, tip

_INNER = 2
"""What Qt puts between the edge of a line and its letters, beside the padding."""
_SHORT_NAMES = {
    "new": sentence("ui", "New", "of a word"),
    "known": sentence("ui", "Known"),
    "ignored": sentence("ui", "Ignore", "a word: it is none of the reader's concern"),
}


class Faces:
    """The letters of a card: the article's face, as large as the interface asks for."""

    def __init__(self, families: Sequence[str], base: QFont) -> None:
        self._families, self._base = list(families), base

    def __call__(self, scale: float) -> QFont:
        """The face at ``scale`` of the interface's size."""
        made = QFont(self._base)
        made.setFamilies([*self._families, *self._base.families()])
        made.setPointSizeF(self._base.pointSizeF() * scale)
        return made


def words(text: str, *, role: str = "", font: QFont | None = None) -> PlainLabel:
    """Foreign words in a label that may take several lines."""
    label = PlainLabel(text, role=role)
    if font is not None:
        label.setFont(font)
    label.setWordWrap(True)
    return label


def small_button(icons: Icons, icon: str, name: Sentence, hint: Sentence, key: str = "") -> QToolButton:
    """A button with an icon. A click leaves the keys where they are."""
    made = QToolButton()
    made.setIcon(icons(icon))
    made.setIconSize(QSize(ICON, ICON))
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    label_button(made, name, say(hint), key)
    return made


def label_button(button: QToolButton, name: Sentence, hint: str, key: str = "") -> None:
    """What a button is called, does, and which key does the same."""
    said = bare(say(name))
    button.setAccessibleName(said)
    keys = f" ({key_text(key)})" if key else ""
    button.setToolTip(tip(f"{said}{keys}\n{hint}").replace("\n", "<br>"))


class LevelBar(QWidget):
    """How well the word is known: a button for each level. ``chosen(level)``."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(*NONE)
        row.setSpacing(TIGHT)
        self._buttons: dict[Level, QToolButton] = {}
        hint = say(sentence("ui", "Note how well you know this word; undo takes it back"))
        for digit, level in LEVEL_OF_DIGIT.items():
            made = QToolButton()
            made.setCheckable(True)
            made.setProperty("role", "level")
            made.setText(say(_SHORT_NAMES[level]) if level in _SHORT_NAMES else number(level))
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            made.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
            label_button(made, LEVEL_NAMES[level], hint, digit)
            made.clicked.connect(partial(self._choose, level))
            self._buttons[level] = made
            row.addWidget(made)
        self._level: Level = "new"

    def show_level(self, level: Level, *, can: bool) -> None:
        """Show what is noted; ``can``: whether it can be changed."""
        self._level = level
        for each, button in self._buttons.items():
            button.setChecked(each == level)
            button.setEnabled(can)

    def take_focus(self) -> None:
        """Keys go to the level that is noted."""
        self._buttons[self._level].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose(self, level: Level, *_checked: bool) -> None:
        self.show_level(self._level, can=True)  # shown when it is kept
        self.chosen.emit(level)


class CandidateButton(QToolButton):
    """What else the word may be; a press chooses it."""

    def __init__(self, candidate: Candidate, font: QFont, *, is_shown: bool) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setChecked(is_shown)
        self.setProperty("role", "candidate")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        lemma = PlainLabel(isolated(one_line(breakable(candidate.lemma), 80)))
        lemma.setFont(font)
        told = PlainLabel(describe(candidate), role="hint")
        told.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(STEP, TIGHT, STEP, TIGHT)
        row.setSpacing(GAP)
        row.addWidget(lemma)
        row.addWidget(told, 1)
        for label in (lemma, told):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(f"{one_line(candidate.lemma, 80)} {describe(candidate)}".strip())
        hint = sentence("ui", "Choose this reading of the word; it stands first from then on, in every article")
        self.setToolTip(tip(say(hint)))

    def sizeHint(self) -> QSize:
        """As large as its labels ask for."""
        layout = self.layout()
        return self._as_high(layout.sizeHint()) if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As its size."""
        layout = self.layout()
        return self._as_high(layout.minimumSize()) if layout is not None else super().minimumSizeHint()

    def _as_high(self, size: QSize) -> QSize:
        """``size``, as high as the lines ask for at the width that the button has."""
        return QSize(size.width(), self.heightForWidth(self.width())) if self.hasHeightForWidth() else size

    def hasHeightForWidth(self) -> bool:
        """Whether its lines break."""
        layout = self.layout()
        return layout is not None and layout.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """What its labels need at a width."""
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else super().heightForWidth(width)


class MeaningRow(QWidget):
    """A meaning with where it is from."""

    def __init__(self, row: Row) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(*NONE)
        column.setSpacing(0)
        column.addWidget(words(isolated(row.gloss)))
        if row.source:
            column.addWidget(words(row.source, role="hint"))


class OwnMeaning(QLineEdit):
    """The reader's own meaning, edited where it stands. ``written(text)`` when it is left changed, or on Enter."""

    written = Signal(str)
    left = Signal()

    def __init__(self, icon: QIcon) -> None:
        super().__init__(placeholderText=say(sentence("ui", "Add a meaning of your own")))
        self.addAction(icon, QLineEdit.ActionPosition.TrailingPosition)
        rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self.setTextMargins(-_INNER, 0, -_INNER, 0)
        self._kept = ""
        self.setProperty("role", "quiet")
        self.setMaxLength(2_000)
        self.setAccessibleName(say(sentence("ui", "My own meaning")))
        hint = sentence("ui", "What the word means to you: Enter keeps it, Esc leaves it as it was")
        self.setToolTip(tip(say(hint)))
        self.editingFinished.connect(self._finish)

    def show_text(self, text: str) -> None:
        """Show what is kept, unless it is being written just now."""
        if not self.is_being_written or self._kept == text:
            self._kept = text
            if not self.is_being_written:
                self.setText(one_line(text, 2_000))
                self.setCursorPosition(0)

    @property
    def is_being_written(self) -> bool:
        """Whether there is something that is not kept yet."""
        return self.hasFocus() and self.text() != one_line(self._kept, 2_000)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape: as it was, and out of the field; the card stays."""
        if event.key() == Qt.Key.Key_Escape:
            self.setText(one_line(self._kept, 2_000))
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def keep(self) -> bool:
        """Hand over what is written, if that is a change; whether it was one."""
        text = self.text().strip()
        is_new = text != one_line(self._kept, 2_000)
        if is_new:
            self._kept = text
            self.written.emit(text)
        return is_new

    def _finish(self) -> None:
        if self.keep() and self.hasFocus():
            self.left.emit()
