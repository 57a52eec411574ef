"""How every table of the interface looks and takes keys: rows, no grid, Tab leaves it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from reader.base.sentences import Sentence, sentence
from reader.ui.language.words import say
from reader.ui.look.tokens import ROW, STEP
from reader.ui.widgets.plain import line_height

_LOADING: Sentence = sentence("ui", "Loading…")


def quiet_table(model: QAbstractItemModel, parent: QWidget | None = None) -> QTableView:
    """A table of ``model`` whose rows are selected as a whole."""
    made = QTableView(parent)
    make_quiet(made, model)
    return made


def not_yet(role: int, *, first: bool) -> str | None:
    """A cell whose page has not come: an ellipsis in the ``first`` column, and something to hear in every one."""
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return say(_LOADING)
    return "…" if first and role == Qt.ItemDataRole.DisplayRole else None


def make_quiet(made: QTableView, model: QAbstractItemModel) -> None:
    """Give a table its model, and the manners of all others."""
    made.setModel(model)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setTabKeyNavigation(False)
    made.setShowGrid(False)
    made.setWordWrap(False)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    rows, columns = made.verticalHeader(), made.horizontalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setMinimumSectionSize(ROW)
    rows.setDefaultSectionSize(max(ROW, line_height(made.font()) + STEP))
    columns.setHighlightSections(False)
    columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
