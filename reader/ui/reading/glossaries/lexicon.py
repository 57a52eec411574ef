"""The lexicon that a person may install besides: what it is, under which licence, how, and whether it is there."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from reader.base.sentences import sentence
from reader.ops.word_forms import installed_lexicon
from reader.ui.dialog import Dialog
from reader.ui.language.words import say
from reader.ui.look.tokens import DIALOG_USUAL, STEP
from reader.ui.widgets.plain import PlainLabel, tip

COMMAND = "pip install 'hashiya[buckwalter]'"

_WORDS = 38_000


class LexiconDialog(Dialog):
    """Only tells; the program installs nothing and fetches nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, sentence("ui", "Lexicon of Arabic"), name="lexicon", width=DIALOG_USUAL)
        self.open_at(DIALOG_USUAL, 320)
        found = installed_lexicon() is not None
        state = (
            sentence("ui", "Tim Buckwalter's lexicon is installed and is used.")
            if found
            else sentence("ui", "Tim Buckwalter's lexicon is not installed. Words are found without it, but fewer.")
        )
        self.state = self.words(state, role="heading")
        self.words(
            sentence(
                "ui",
                "It has some {count} Arabic words with root, vowel marks, part of speech and a short English meaning.",
                count=_WORDS,
            )
        )
        self.words(
            sentence(
                "ui",
                "Its data is under the GNU General Public License, version 2, and therefore does not come with "
                "Hashiya. Nothing of it is run; it is read once into a table on your machine.",
            )
        )
        self.words(
            sentence("ui", "To install it, run this command where you installed Hashiya, then start Hashiya again:")
        )
        self.command = QLineEdit(COMMAND, readOnly=True)
        self.command.setAccessibleName(say(sentence("ui", "Command")))
        self.command.setToolTip(tip(say(sentence("ui", "What to run in a terminal"))))
        self.copy = QPushButton(say(sentence("ui", "&Copy")))
        self.copy.setToolTip(tip(say(sentence("ui", "Copy the command to the clipboard"))))
        self.copy.setAutoDefault(False)
        self.copied = PlainLabel(role="hint")
        row = QHBoxLayout()
        row.setSpacing(STEP)
        row.addWidget(self.command, 1)
        row.addWidget(self.copy)
        self.body.addLayout(row)
        self.body.addWidget(self.copied)
        self.body.addStretch(1)
        self.copy.clicked.connect(self._copy)
        self.buttons(None, None, sentence("ui", "Close"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(COMMAND)
        self.copied.setText(say(sentence("ui", "Copied.")))
