"""Words in the wrong language: Latin ones in the Arabic interface, Arabic ones in the English.

What is the person's own (titles, names of labels, file names), names that are written alike everywhere, and keys are no
words of the interface.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QWidget,
)

from tests.ui.looks.parts import Flaw, columns, leaves, plain, told

NAMES = frozenset(
    {
        "Hashiya", "hashiya", "Python", "Qt", "PySide", "SQLite", "Lucide", "ISC", "Apache", "License", "SIL", "Open",
        "Font", "Unicode", "UTF", "ISO", "BOM", "PNG", "SVG", "PDF", "HTML", "JSON", "JSONL", "jsonl", "CSV", "csv",
        "TSV", "TBX", "DTD", "StarDict", "Anki", "Markdown",
        "CoNLL", "conll", "IOB", "IOB2", "BIOES", "spaCy", "DocBin", "English", "rrggbb", "train", "dev", "test",
        "Ctrl", "Shift", "Alt", "Meta", "Return", "Enter", "Esc", "Tab", "Backspace", "Del", "Delete", "Ins", "Insert",
        "Home", "End", "PgUp", "PgDown", "PgDn", "Page", "Up", "Down", "Left", "Right", "Space", "RuntimeError",
    }
)  # fmt: skip
"""Names of programs, formats and keys: written alike in every language."""
SPECIMENS = ("أبجد هوز", "العربية", "و ف ب ل ك س", "ال")
"""Arabic that an English interface shows on purpose: what a face looks like, a language's own name, letters."""

BOTH = "both languages"
"""The property of a widget that shows words of either language on purpose."""
_LATIN = re.compile(r"[A-Za-z][A-Za-z]+")
_PATH = re.compile(r"(?:[A-Za-z]:)?(?:[/\\][^/\\\s]+){2,}")
_ARABIC = re.compile(r"[\u0621-\u064a][\u0621-\u0652]*")


def untranslated(screen: QWidget, language: str, users: str, names: str) -> list[Flaw]:
    """Every word of ``screen`` that is not of ``language`` (``ar`` or ``en``), is no whole text of the person's and
    stands in none of the person's ``names``.
    """
    found: list[Flaw] = []
    for part, text in _texts(screen):
        for line in plain(text).splitlines() if not part.property(BOTH) else ():
            strange = _strange(line, language, users, names)
            if strange:
                found.append(Flaw(told(part), f"“{' '.join(strange)}” in “{line.strip()[:80]}” is not translated"))
    return list(dict.fromkeys(found))


def _strange(line: str, language: str, users: str, names: str) -> list[str]:
    if line.strip() in users:
        return []
    line = _PATH.sub("", line)
    if language == "ar":
        return [word for word in _LATIN.findall(line) if word not in NAMES and not _stands_in(word, names)]
    for specimen in SPECIMENS:
        line = re.sub(rf"(?<!\w){specimen}(?!\w)", "", line)
    return [word for word in _ARABIC.findall(line) if word not in users]  # a word may be cut by an ellipsis


def _stands_in(word: str, names: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", names) is not None


def _texts(screen: QWidget) -> Iterator[tuple[QWidget, str]]:
    yield screen, screen.windowTitle()
    if isinstance(screen, QMenu):
        yield from ((screen, action.text().partition("\t")[0]) for action in screen.actions())
    for box in screen.findChildren(QGroupBox):
        yield box, box.title()
    for part in leaves(screen):
        yield part, part.accessibleName()
        yield part, part.toolTip()
        yield from ((part, text) for text in _own_texts(part))


def _own_texts(part: QWidget) -> Iterator[str]:
    if isinstance(part, (QLabel, QAbstractButton)):
        yield part.text()
    elif isinstance(part, (QLineEdit, QPlainTextEdit)):
        yield part.placeholderText()
    elif isinstance(part, QComboBox):
        yield from (part.itemText(index) for index in range(part.count()))
    elif isinstance(part, QTabBar):
        yield from (part.tabText(index) for index in range(part.count()))
    elif isinstance(part, QMenuBar):
        yield from (action.text() for action in part.actions())
    elif isinstance(part, QAbstractItemView):
        yield from _entries(part)


def _entries(view: QAbstractItemView) -> Iterator[str]:
    model, root = view.model(), view.rootIndex()
    if model is None:
        return
    if isinstance(view, QTableView):
        for section in range(columns(view)):
            yield str(model.headerData(section, Qt.Orientation.Horizontal) or "")
    for row in range(min(model.rowCount(root), 500)):
        for column in range(columns(view)):
            yield str(model.index(row, column, root).data() or "")
