"""Asks for a name."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.base.sentences import Sentence, sentence
from reader.ops.filters import LONGEST_NAME
from reader.ui.dialog import Dialog, add_row


class NameDialog(Dialog):
    """``named`` carries what was written, without blanks around it; never nothing."""

    named = Signal(str)

    def __init__(self, parent: QWidget, title: Sentence, before: str) -> None:
        super().__init__(parent, title, name="name", width=400)
        self.field = QLineEdit(before, maxLength=LONGEST_NAME)
        self.field.selectAll()
        add_row(self.form(), sentence("ui", "&Name"), sentence("ui", "What the filter is called"), self.field)
        self._save = self.buttons(sentence("ui", "Save"), self._accept, sentence("ui", "Cancel"))
        self.field.textChanged.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        if self._save is not None:
            self._save.setEnabled(bool(self.field.text().strip()))

    def _accept(self) -> None:
        name = self.field.text().strip()
        self.accept()
        self.named.emit(name)
