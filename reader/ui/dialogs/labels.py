"""The labels of the project: add, change, reorder, delete. Every change is one step that can be undone.

The list lives in the session; this dialog shows it and asks. Spans of a label that is deleted are moved or it stays.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from reader.base.sentences import Sentence, sentence
from reader.model import Label
from reader.ops import labels as ops
from reader.ui.desk import Desk
from reader.ui.dialogs.base import Dialog, add_row
from reader.ui.dialogs.label import LabelDialog
from reader.ui.icons import swatch
from reader.ui.plain import tip
from reader.ui.tokens import GAP, STEP, SWATCH
from reader.ui.words import isolated, one_line, say


class LabelsDialog(Dialog):
    """The label set in its order, with what can be done to it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window, sentence("ui", "Labels"), name="labels", width=520)
        self._desk = desk
        self.words(sentence("ui", "The order here is the order of the label buttons."), role="hint")
        self.list = QListWidget()
        self.list.setAccessibleName(say(sentence("ui", "Labels")))
        self.list.setToolTip(tip(say(sentence("ui", "Enter changes the label"))))
        self.list.setIconSize(QSize(SWATCH, SWATCH))
        self.list.setMinimumHeight(280)
        self.list.itemActivated.connect(lambda _: self.change())
        self.list.currentRowChanged.connect(lambda _: self._refresh())
        column = QVBoxLayout()
        column.setSpacing(STEP)
        self.buttons_by_name = {
            name: self._button(column, said, hint, run)
            for name, said, hint, run in (
                ("add", sentence("ui", "&Add…"), sentence("ui", "Make a new label"), self.add),
                ("change", sentence("ui", "&Change…"), sentence("ui", "Change names, colour, key"), self.change),
                ("delete", sentence("ui", "&Delete…"), sentence("ui", "Delete the label"), self.delete),
                ("up", sentence("ui", "Move &up"), sentence("ui", "Move the label up"), lambda: self.move_by(-1)),
                ("down", sentence("ui", "Move do&wn"), sentence("ui", "Move the label down"), lambda: self.move_by(1)),
            )
        }
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.list, 1)
        row.addLayout(column)
        self.body.addLayout(row, 1)
        self.buttons(None, None, sentence("ui", "Close"))
        desk.session.labels_changed.connect(self._fill)
        self._fill()
        self.list.setCurrentRow(0)

    def add(self) -> None:
        """Ask for a new label."""
        LabelDialog(self._desk, None, self).open()

    def change(self) -> None:
        """Ask for what shall be different."""
        label = self.chosen()
        if label is not None and not self._desk.session.read_only:
            LabelDialog(self._desk, label, self).open()

    def delete(self) -> None:
        """Ask where its spans shall go, then delete it."""
        label = self.chosen()
        if label is not None:
            DeleteLabelDialog(self._desk, label, self).open()

    def move_by(self, by: int) -> None:
        """One place up or down."""
        codes, row = [label.code for label in self._desk.session.labels], self.list.currentRow()
        to = row + by
        if not 0 <= row < len(codes) or not 0 <= to < len(codes):
            return
        codes.insert(to, codes.pop(row))
        self._desk.session.edit(lambda project, annotator: ops.reorder_labels(project, codes, annotator=annotator))

    def chosen(self) -> Label | None:
        """The label that is selected in the list."""
        row, labels = self.list.currentRow(), self._desk.session.labels
        return labels[row] if 0 <= row < len(labels) else None

    def _fill(self) -> None:
        """The list anew, with the same label selected."""
        item = self.list.currentItem()
        code, row = (item.data(Qt.ItemDataRole.UserRole) if item else ""), max(0, self.list.currentRow())
        labels = self._desk.session.labels
        self.list.clear()
        for label in labels:
            made = QListWidgetItem(swatch(label.color), _described(label, self._desk.language))
            made.setData(Qt.ItemDataRole.UserRole, label.code)
            self.list.addItem(made)
        found = next((place for place, label in enumerate(labels) if label.code == code), min(row, len(labels) - 1))
        self.list.setCurrentRow(found)
        self._refresh()

    def _refresh(self) -> None:
        can, row, last = not self._desk.session.read_only, self.list.currentRow(), self.list.count() - 1
        allowed = {"add": True, "change": row >= 0, "delete": row >= 0, "up": row > 0, "down": 0 <= row < last}
        for name, button in self.buttons_by_name.items():
            button.setEnabled(can and allowed[name])

    @staticmethod
    def _button(column: QVBoxLayout, said: Sentence, hint: Sentence, run: object) -> QPushButton:
        made = QPushButton(say(said))
        made.setToolTip(tip(say(hint)))
        made.setAutoDefault(False)
        made.clicked.connect(run)
        column.addWidget(made)
        return made


class DeleteLabelDialog(Dialog):
    """What becomes of the spans of a label that is deleted."""

    def __init__(self, desk: Desk, label: Label, parent: QWidget) -> None:
        super().__init__(parent, sentence("ui", "Delete label"), name="delete-label", width=440)
        self._desk, self._label = desk, label
        name = label.name(desk.language)
        self.said = self.words(sentence("ui", "The label {label} will be deleted.", label=name))
        self.target = QComboBox()
        hint = sentence("ui", "The label that its spans have afterwards")
        self._form = self.form()
        add_row(self._form, sentence("ui", "&Move its spans to"), hint, self.target)
        for other in desk.session.labels:
            if other.code != label.code:
                self.target.addItem(swatch(other.color), one_line(other.name(desk.language)), other.code)
        self._used = False
        self._delete = self.buttons(sentence("ui", "Delete"), self.run, sentence("ui", "Cancel"))
        self._show_used(0)
        desk.jobs.run(
            lambda project, progress: project.spans.counts("label").get(label.code, 0), owner=self, done=self._show_used
        )

    def run(self) -> None:
        """Delete the label; where spans have it, they are moved in the same step."""
        code, to = self._label.code, self.target.currentData() if self._used else None
        self.accept()
        self._desk.session.edit(
            lambda project, annotator: ops.delete_label(project, code, annotator=annotator, move_to=to)
        )

    def _show_used(self, count: int) -> None:
        self._used = count > 0
        self._form.setRowVisible(0, self._used and self.target.count() > 0)
        name = self._label.name(self._desk.language)
        if self._used:
            self.said.setText(say(sentence("ui", "The label {label} is on %n span(s).", "", count, label=name)))
        if self._delete is not None:
            self._delete.setEnabled(not self._used or self.target.count() > 0)


def _described(label: Label, language: str) -> str:
    name = isolated(one_line(label.name(language), 80))
    if not label.key:
        return f"{name}  ·  {isolated(label.code)}"
    key = say(sentence("ui", "key {key}", key=label.key.upper()))
    return f"{name}  ·  {isolated(label.code)}  ·  {key}"
