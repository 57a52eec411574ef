"""The spans on one place, of which the person chooses one: with a click, or with the arrow keys and Enter."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem

from reader.base.colours import UNKNOWN_LABEL
from reader.base.sentences import sentence
from reader.model import Span
from reader.ui.desk import Desk
from reader.ui.language.words import isolated, one_line, say
from reader.ui.look.icons import swatch
from reader.ui.look.tokens import ROW, SWATCH
from reader.ui.widgets.plain import tip

_MOST_ROWS = 4
_SHOWN = 24
_FAR = 1000
_ID = Qt.ItemDataRole.UserRole


class SpansAtPlace(QListWidget):
    """Hidden while there is one span only."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIconSize(QSize(SWATCH, SWATCH))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(say(sentence("ui", "Spans on this place")))
        self.setToolTip(tip(say(sentence("ui", "What lies here; a click or Enter selects it"))))
        self.itemActivated.connect(self._choose)
        self.itemClicked.connect(self._choose)

    def show_place(self, span: Span | None) -> None:
        """Show what shares a letter with ``span``, innermost first; of a very long one only with its beginning."""
        end = min(span.end, span.start + _FAR) if span else 0
        found = self._desk.view.spans_touching(span.start, end) if span else []
        found.sort(key=lambda each: (each.end - each.start, each.start))
        self.clear()
        for each in found:
            self.addItem(self._row(each))
            if span and each.id == span.id:
                self.setCurrentRow(self.count() - 1)
        rows = min(len(found), _MOST_ROWS)
        self.setFixedHeight(rows * max(ROW, self.sizeHintForRow(0)) + 2)
        self.setVisible(len(found) > 1)

    def _row(self, span: Span) -> QListWidgetItem:
        label = self._desk.session.label_map.get(span.label)
        name = one_line(label.name(self._desk.language) if label else span.label)
        words = one_line(self._desk.session.text_of(span), _SHOWN)
        item = QListWidgetItem(swatch(label.color if label else UNKNOWN_LABEL), f"{isolated(name)} · {isolated(words)}")
        item.setData(_ID, span.id)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {words}")
        item.setToolTip(tip(f"{name}\n{words}"))
        return item

    def _choose(self, item: QListWidgetItem) -> None:
        self._desk.view.select_span(item.data(_ID))
        self._desk.view.setFocus()
