"""The panel of spans: those of the open article, filtered, with a jump to each."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QTableView, QVBoxLayout, QWidget

from reader.base.sentences import sentence
from reader.ui.desk import Desk
from reader.ui.panels.heading import heading
from reader.ui.panels.spans_model import SpansModel
from reader.ui.plain import tip
from reader.ui.words import say


class SpansPanel(QWidget):
    """A click or Enter on a row selects the span in the text and brings it into sight."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.model = SpansModel(desk, self)
        row, self._count = heading(sentence("ui", "Spans"))
        self.filter = QLineEdit(placeholderText=say(sentence("ui", "Filter spans")), clearButtonEnabled=True)
        self.filter.setAccessibleName(say(sentence("ui", "Filter spans")))
        self.filter.setToolTip(tip(say(sentence("ui", "Shows the spans whose text, note or label holds these words"))))
        self.filter.textChanged.connect(self.model.search)
        self.table = self._make_table()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 0)
        layout.setSpacing(8)
        layout.addLayout(row)
        layout.addWidget(self.filter)
        layout.addWidget(self.table, 1)
        for signal in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved):
            signal.connect(self._show_count)
        self._show_count()

    def take_focus(self) -> None:
        """Keys go to the list."""
        self.table.setFocus()

    def show_selected(self, span_id: str) -> None:
        """Follow what is selected in the text."""
        row = self.model.row_of(span_id)
        if row < 0:
            self.table.clearSelection()
        elif self.model.id_at(self.table.currentIndex().row()) != span_id or not self.table.selectedIndexes():
            self.table.selectRow(row)

    def _make_table(self) -> QTableView:
        made = QTableView()
        made.setModel(self.model)
        made.setAccessibleName(say(sentence("ui", "Spans of the article")))
        made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        made.setTabKeyNavigation(False)
        made.setShowGrid(False)
        made.setWordWrap(False)
        made.verticalHeader().hide()
        made.verticalHeader().setDefaultSectionSize(made.fontMetrics().height() + 12)
        made.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = made.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.resizeSection(1, 112)
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
        self._count.setText(str(self.model.rowCount()))
