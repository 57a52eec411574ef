"""The panel of spans: those of the open article, filtered, with a jump to each."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout, QWidget

from reader.base.sentences import sentence
from reader.ui.desk import Desk
from reader.ui.language.words import number, one_line, say
from reader.ui.look.tokens import DOT, GAP, LIST_PANEL, STEP
from reader.ui.panels.heading import heading
from reader.ui.panels.spans_model import SpansModel
from reader.ui.widgets.fields import search_field
from reader.ui.widgets.plain import PlainLabel, tip
from reader.ui.widgets.tables import quiet_table

_AROUND = GAP + STEP
"""Pixels of a cell that are not its dot nor its letters."""


class SpansPanel(QWidget):
    """A click or Enter on a row selects the span in the text and brings it into sight."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.model = SpansModel(desk, self)
        row, self._count = heading(sentence("ui", "Spans"))
        self.filter = search_field(
            desk.icons,
            sentence("ui", "Filter spans"),
            sentence("ui", "Filter spans"),
            sentence("ui", "Shows the spans whose text, note or label holds these words"),
        )
        self.filter.textChanged.connect(self.model.search)
        self.table = self._make_table()
        self.nothing = PlainLabel(role="hint")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*LIST_PANEL)
        layout.setSpacing(STEP)
        layout.addLayout(row)
        layout.addWidget(self.filter)
        layout.addWidget(self.nothing, 1)
        layout.addWidget(self.table, 1)
        for signal in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved):
            signal.connect(self._show_count)
        desk.session.labels_changed.connect(self._fit)
        self._show_count()

    def take_focus(self) -> None:
        """Keys go to the list, or to its filter while there is nothing in it."""
        (self.filter if self.table.isHidden() else self.table).setFocus()

    def show_selected(self, span_id: str) -> None:
        """Follow what is selected in the text."""
        row = self.model.row_of(span_id)
        if row < 0:
            self.table.clearSelection()
        elif self.model.id_at(self.table.currentIndex().row()) != span_id or not self.table.selectedIndexes():
            self.table.selectRow(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is shared anew between text and label."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The labels' names are read whole, as far as the text keeps half of the width."""
        names = (one_line(label.name(self._desk.language)) for label in self._desk.session.labels)
        widest = max(map(self.fontMetrics().horizontalAdvance, names), default=0)
        self.table.horizontalHeader().resizeSection(1, min(widest + DOT + _AROUND, self.table.width() // 2))

    def _make_table(self) -> QTableView:
        made = quiet_table(self.model)
        made.setIconSize(QSize(DOT, DOT))
        made.setAccessibleName(say(sentence("ui", "Spans of the article")))
        made.setToolTip(tip(say(sentence("ui", "A click or Enter goes to the span in the text"))))
        header = made.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        made.activated.connect(self._jump)
        made.clicked.connect(self._jump)
        return made

    def _jump(self, index: QModelIndex) -> None:
        span = self._desk.session.spans.get(self.model.id_at(index.row()))
        if span is not None:
            self._desk.view.select_span(span.id)
            self._desk.view.reveal(span.start)
            self._desk.view.setFocus()

    def _show_count(self) -> None:
        count, filtered = self.model.rowCount(), bool(self.filter.text().strip())
        self._count.setText(number(count))
        nothing = (
            sentence("ui", "No span is like that.")
            if filtered
            else sentence("ui", "No spans yet. Select words and press the key of a label.")
        )
        self.nothing.setText(say(nothing))
        self.nothing.setVisible(not count)
        self.table.setVisible(bool(count))  # the heads of columns say nothing without a row
