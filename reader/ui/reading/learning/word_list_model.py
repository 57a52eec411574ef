"""The words of an article as a table: all of them in memory, the rows that a filter lets through in an order.

A level that changes is shown in its row, which stays where it is: nothing jumps away under the hand that sets it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont

from reader.base.sentences import Sentence, sentence
from reader.model import Change, Level, ListedWord, Word
from reader.ops.article_words import to_learn
from reader.text.excerpts import excerpt
from reader.ui.desk import Desk
from reader.ui.language.names import LEVEL_NAMES
from reader.ui.language.words import isolated, number, one_line, say
from reader.ui.project.table_model import Index, TableModel
from reader.ui.reading.learning.levels import level_picture
from reader.ui.widgets.plain import tip

COLUMNS: Mapping[str, Sentence] = {
    "word": sentence("ui", "Word"),
    "forms": sentence("ui", "In the text"),
    "count": sentence("ui", "Count"),
    "level": sentence("ui", "Level"),
    "gloss": sentence("ui", "Meaning"),
    "sentence": sentence("ui", "Sentence"),
}
NAMES = tuple(COLUMNS)
_GLOSS = NAMES.index("gloss")
_LEARNING = frozenset({"1", "2", "3", "4", "5"})
FILTERS: Mapping[str, tuple[Sentence, Callable[[ListedWord], bool]]] = {
    "all": (sentence("ui", "All words"), lambda word: True),
    "to_learn": (
        sentence("ui", "To learn: new and being learnt"),
        lambda word: bool(to_learn([word])),
    ),
    "new": (sentence("ui", "New words"), lambda word: word.level == "new" and not word.perhaps_a_name),
    "learning": (sentence("ui", "Being learnt"), lambda word: word.level in _LEARNING),
    "known": (sentence("ui", "Known words"), lambda word: word.level == "known"),
    "ignored": (sentence("ui", "Ignored words"), lambda word: word.level == "ignored"),
    "names": (sentence("ui", "Perhaps names"), lambda word: word.perhaps_a_name),
}
_LEVELS = tuple(LEVEL_NAMES)
_ORDERS: Mapping[str, Callable[[ListedWord], Any]] = {
    "word": lambda word: word.lemma,
    "forms": lambda word: word.forms[0],
    "count": lambda word: word.count,
    "level": lambda word: _LEVELS.index(word.level),
    "gloss": lambda word: (not word.gloss, word.gloss.casefold()),
    "sentence": lambda word: word.start,
}
_LONGEST = 200
_MOST_FORMS = 3
_AROUND = 12
"""Letters of the sentence on both sides of the word; all of it stands below the table."""
_BETWEEN = "، "


class WordListModel(TableModel):
    """Rows of words. ``gloss_written(lemma, gloss)``: the reader wrote a meaning of their own into a row."""

    headings = tuple(COLUMNS.values())
    gloss_written = Signal(str, str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words: list[ListedWord] = []
        self._rows: list[int] = []
        self._places: dict[str, int] = {}
        self._order: tuple[str, bool] | None = None
        self._filter = "all"
        self._pictures = {level: level_picture(level, desk.theme, rtl=desk.rtl) for level in LEVEL_NAMES}
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        self._flags = (usual, usual | Qt.ItemFlag.ItemIsEditable)  # asked for each cell of a selection
        self._bold = QFont(desk.window.font())
        self._bold.setBold(True)

    def fill(self, words: Sequence[ListedWord]) -> None:
        """Show another list."""
        self._words = list(words)
        self._places = {word.lemma: at for at, word in enumerate(self._words)}
        self._arrange()

    def choose(self, name: str) -> None:
        """Show only what the filter of that name lets through."""
        self._filter = name
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; no column means the order of the list: new words first, the frequent before the rare."""
        self._order = (NAMES[column], order == Qt.SortOrder.DescendingOrder) if column >= 0 else None
        self._arrange()

    def word(self, row: int) -> ListedWord | None:
        """The word of a row."""
        return self._words[self._rows[row]] if 0 <= row < len(self._rows) else None

    def row_of(self, lemma: str) -> int:
        """Where a word stands; -1 where it is not shown."""
        place = self._places.get(lemma, -1)
        return self._rows.index(place) if place in self._rows else -1

    def shown(self) -> list[ListedWord]:
        """The words of all rows in their order: what is printed and written to files."""
        return [self._words[at] for at in self._rows]

    @property
    def total(self) -> int:
        """How many words there are, also those that the filter leaves out."""
        return len(self._words)

    def take_changes(self, language: str, changes: Iterable[Change]) -> bool:
        """Show other levels and meanings; false where a change may have made other rows."""
        for change in changes:
            before, after = change.before, change.after
            word = after if isinstance(after, Word) else before
            if not isinstance(word, Word) or word.language != language or word.lemma not in self._places:
                continue
            was, now = (one if isinstance(one, Word) else None for one in (before, after))
            if (was.picked if was else "") != (now.picked if now else ""):
                return False
            at = self._places[word.lemma]
            gloss = now.gloss if now else ""
            if not gloss and was is not None and was.gloss:
                return False  # the glossaries are asked again
            level: Level = now.level if now else "new"
            self._words[at] = replace(self._words[at], level=level, gloss=gloss or self._words[at].gloss)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(NAMES) - 1))
        return True

    # ---- what Qt asks

    def size(self) -> int:
        """The words that are shown."""
        return len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The meaning can be written over."""
        return self._flags[index.isValid() and index.column() == _GLOSS and not self._desk.session.read_only]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell."""
        word = self.word(index.row()) if index.isValid() else None
        if word is None:
            return None
        column = NAMES[index.column()]
        cells: dict[int, Callable[[ListedWord, str], Any]] = {
            Qt.ItemDataRole.DisplayRole: cell,
            Qt.ItemDataRole.EditRole: lambda word, _: word.gloss,
            Qt.ItemDataRole.ToolTipRole: _hint,
            Qt.ItemDataRole.AccessibleTextRole: _spoken,
            Qt.ItemDataRole.DecorationRole: self._picture,
            Qt.ItemDataRole.FontRole: self._font,
        }
        return cells[role](word, column) if role in cells else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A meaning was written; it is shown when it is kept."""
        word = self.word(index.row())
        written = " ".join(str(value).split())
        if word is None or role != Qt.ItemDataRole.EditRole or written == word.gloss:
            return False
        self.gloss_written.emit(word.lemma, written)
        return True

    def _picture(self, word: ListedWord, column: str) -> Any:
        return self._pictures[word.level] if column == "level" else None

    def _font(self, _word: ListedWord, column: str) -> QFont | None:
        return self._bold if column == "word" else None

    def _arrange(self) -> None:
        self.beginResetModel()
        lets_through = FILTERS[self._filter][1]
        self._rows = [at for at, word in enumerate(self._words) if lets_through(word)]
        if self._order is not None:
            name, descending = self._order
            key = _ORDERS[name]
            self._rows.sort(key=lambda at: key(self._words[at]), reverse=descending)
        self.endResetModel()


def cell(word: ListedWord, column: str) -> str:
    """What stands in a cell: plain text, set apart from its neighbours."""
    texts: dict[str, Callable[[], str]] = {
        "word": lambda: isolated(one_line(word.shown, _LONGEST)),
        "forms": lambda: isolated(_BETWEEN.join(one_line(form, _LONGEST) for form in word.forms[:_MOST_FORMS])),
        "count": lambda: number(word.count),
        "level": lambda: say(LEVEL_NAMES[word.level]),
        "gloss": lambda: isolated(one_line(word.gloss, _LONGEST)),
        "sentence": lambda: isolated(excerpt(word.sentence, [word.place], around=_AROUND).text),
    }
    return texts[column]()


def _hint(word: ListedWord, column: str) -> str:
    whole = {"gloss": word.gloss, "sentence": word.sentence, "forms": _BETWEEN.join(word.forms)}
    return tip(whole.get(column) or cell(word, column))


def _spoken(word: ListedWord, column: str) -> str:
    """A cell as it is heard: none of them is without a name."""
    if column == "word" and word.perhaps_a_name:
        return say(sentence("ui", "{word}, perhaps a name", word=word.shown))
    return cell(word, column) or say(sentence("ui", "Not given"))
