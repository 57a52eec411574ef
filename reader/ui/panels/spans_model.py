"""The spans of the open article as a table, in reading order, kept up to date change by change."""

from __future__ import annotations

from bisect import bisect_left
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QIcon

from reader.base.colours import UNKNOWN_LABEL
from reader.base.sentences import Sentence, sentence
from reader.model import Change, Span
from reader.ui.desk import Desk
from reader.ui.language.words import isolated, one_line
from reader.ui.look.icons import dot
from reader.ui.project.table_model import Index, TableModel
from reader.ui.widgets.plain import tip

COLUMNS: tuple[Sentence, ...] = (sentence("ui", "Text"), sentence("ui", "Label"))
_SHOWN = 120
Key = tuple[int, int, str]


def key_of(span: Span) -> Key:
    """Reading order; of two that begin together the longer one first, as the store orders them."""
    return span.start, -span.end, span.id


_TOLD = frozenset((
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.DecorationRole,
    Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole,
))  # fmt: skip


class SpansModel(TableModel):
    """Sorted keys only; the spans themselves are the session's."""

    headings = COLUMNS

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._keys: list[Key] = []
        self._needle = ""
        self._swatches: dict[str, QIcon] = {}
        session = desk.session
        session.article_opened.connect(self.fill)
        session.labels_changed.connect(self._rename)
        session.spans_changed.connect(self._apply)
        self.fill()

    def search(self, needle: str) -> None:
        """Show the spans whose text, note or label's name holds ``needle``."""
        self._needle = needle.casefold()
        self.fill()

    def fill(self) -> None:
        """Begin anew with the session's spans, which come in reading order."""
        self.beginResetModel()
        self._swatches.clear()
        spans = self._desk.session.spans.values()
        keys = [key_of(span) for span in (filter(self._matches, spans) if self._needle else spans)]
        keys.sort()
        self._keys = keys
        self.endResetModel()

    def row_of(self, span_id: str) -> int:
        """Where a span stands, or -1."""
        span = self._desk.session.spans.get(span_id)
        if span is None:
            return -1
        row = bisect_left(self._keys, key_of(span))
        return row if row < len(self._keys) and self._keys[row][2] == span_id else -1

    def id_at(self, row: int) -> str:
        """The span of a row, or empty."""
        return self._keys[row][2] if 0 <= row < len(self._keys) else ""

    def size(self) -> int:
        """How many spans the list shows."""
        return len(self._keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell. Most roles that Qt asks for have nothing here, and are answered before any words are looked up."""
        if role not in _TOLD:
            return None
        span = self._desk.session.spans.get(self.id_at(index.row())) if index.isValid() else None
        if span is None:
            return None
        label = self._desk.session.label_map.get(span.label)
        name = label.name(self._desk.language) if label else span.label
        text = one_line(self._desk.session.text_of(span), _SHOWN)
        if role == Qt.ItemDataRole.DisplayRole:
            return isolated(text) if index.column() == 0 else isolated(one_line(name))
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 1:
            return self._swatch(label.color if label else UNKNOWN_LABEL)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip("\n".join(filter(None, (text, name, one_line(span.note)))))
        return f"{text}, {name}" if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _rename(self) -> None:
        """Labels have other names and colours: the same spans, unless names were searched."""
        if self._needle:
            self.fill()
            return
        self._swatches.clear()
        if self._keys:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._keys) - 1, len(COLUMNS) - 1))

    def _apply(self, changes: tuple[Change, ...]) -> None:
        if len(changes) > 500:
            self.fill()
            return
        for change in changes:
            if isinstance(change.before, Span):
                self._take_out(change.before)
            if isinstance(change.after, Span) and self._matches(change.after):
                self._put_in(change.after)

    def _take_out(self, span: Span) -> None:
        row = bisect_left(self._keys, key_of(span))
        if row < len(self._keys) and self._keys[row] == key_of(span):
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._keys[row]
            self.endRemoveRows()

    def _put_in(self, span: Span) -> None:
        row = bisect_left(self._keys, key_of(span))
        self.beginInsertRows(QModelIndex(), row, row)
        self._keys.insert(row, key_of(span))
        self.endInsertRows()

    def _matches(self, span: Span) -> bool:
        if not self._needle:
            return True
        label = self._desk.session.label_map.get(span.label)
        names = (label.name_ar, label.name_en, label.code) if label else (span.label,)
        return any(self._needle in words.casefold() for words in (self._desk.session.text_of(span), span.note, *names))

    def _swatch(self, colour: str) -> QIcon:
        if colour not in self._swatches:
            self._swatches[colour] = dot(colour, self._desk.theme)
        return self._swatches[colour]
