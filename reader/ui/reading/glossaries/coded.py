"""Editable combo boxes for values that are stored as codes and shown by name: languages, parts of speech."""

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
    """Offers ``names``; any other text that is typed is stored as it is."""

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
        """The code of the current text, or the text itself."""
        written = self.currentText().strip()
        at = self.findText(written)
        return self.itemData(at) if at >= 0 else written

    def choose(self, code: str) -> None:
        """Show the name of a code, or the code itself if it is unknown."""
        self.setCurrentIndex(self.findData(code))
        if self.currentIndex() < 0:
            self.setEditText(code)
        self._line.setCursorPosition(0)


def name_of(names: Names, code: str) -> str:
    """The name of a code in the language of the interface, or the code itself if it is unknown."""
    known = dict(names).get(code)
    return say(known) if known is not None else isolated(one_line(code, 60))


def direction(language: str, target: str) -> str:
    """The languages of a glossary as "from → to"."""
    if not language or not target:
        return name_of(LANGUAGES, language or target)
    way = sentence("ui", "{language} → {target}", language=_named(language), target=_named(target))
    return say(way)


def _named(code: str) -> Sentence | str:
    return dict(LANGUAGES).get(code, code)
