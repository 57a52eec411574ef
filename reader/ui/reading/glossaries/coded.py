"""Boxes for what is kept as a code and shown as a word, where another may be written: languages, parts of speech."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit

from reader.base.names import LONGEST_NAME
from reader.base.sentences import Sentence, sentence
from reader.ui.language.words import isolated, one_line, say

Names = Sequence[tuple[str, Sentence]]

LANGUAGES: Names = (
    ("ar", sentence("ui", "Arabic")),
    ("en", sentence("ui", "English", "the language")),
    ("fa", sentence("ui", "Persian")),
    ("ur", sentence("ui", "Urdu")),
    ("he", sentence("ui", "Hebrew")),
    ("tr", sentence("ui", "Turkish")),
    ("fr", sentence("ui", "French")),
    ("de", sentence("ui", "German")),
    ("es", sentence("ui", "Spanish")),
    ("ru", sentence("ui", "Russian")),
)
PARTS_OF_SPEECH: Names = (
    ("noun", sentence("ui", "Noun")),
    ("proper noun", sentence("ui", "Proper noun")),
    ("verb", sentence("ui", "Verb")),
    ("adjective", sentence("ui", "Adjective")),
    ("adverb", sentence("ui", "Adverb")),
    ("particle", sentence("ui", "Particle")),
    ("phrase", sentence("ui", "Phrase")),
)


class CodedBox(QComboBox):
    """Offers ``names``; what is written otherwise is its own code."""

    def __init__(self, names: Names, code: str = "") -> None:
        super().__init__()
        line = QLineEdit(maxLength=LONGEST_NAME)
        self.setLineEdit(line)
        self._line = line
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(5)
        for value, name in names:
            self.addItem(say(name), value)
        self.choose(code)

    def code(self) -> str:
        """What is kept."""
        written = self.currentText().strip()
        at = self.findText(written)
        return self.itemData(at) if at >= 0 else written

    def choose(self, code: str) -> None:
        """Show a code by its name, or as it is."""
        self.setCurrentIndex(self.findData(code))
        if self.currentIndex() < 0:
            self.setEditText(code)
        self._line.setCursorPosition(0)


def name_of(names: Names, code: str) -> str:
    """What a code is called in the language of the interface; one that is not known as it is."""
    known = dict(names).get(code)
    return say(known) if known is not None else isolated(one_line(code, 60))


def direction(language: str, target: str) -> str:
    """From which language a glossary leads to which."""
    if not language or not target:
        return name_of(LANGUAGES, language or target)
    way = sentence("ui", "{language} → {target}", language=_named(language), target=_named(target))
    return say(way)


def _named(code: str) -> Sentence | str:
    return dict(LANGUAGES).get(code, code)
