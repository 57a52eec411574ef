"""The entries of a glossary: looked through, searched, added, changed, deleted. Each change is one step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QTableView, QVBoxLayout, QWidget

from reader.base.sentences import Sentence, sentence
from reader.model import Entry
from reader.ops import glossaries as ops
from reader.ops import history
from reader.ui.actions.registry import key_text
from reader.ui.desk import Desk
from reader.ui.dialog import Dialog
from reader.ui.language.words import isolated, one_line, say
from reader.ui.look.tokens import DIALOG_WIDE, GAP, STEP, TYPING, WIDE
from reader.ui.project.session import Edit
from reader.ui.reading.glossaries.entries_model import COLUMNS, EntriesModel
from reader.ui.reading.glossaries.entry_form import EntryDialog
from reader.ui.reading.glossaries.listing import Shelf, load_shelf
from reader.ui.widgets.fields import ChoiceBox, search_field
from reader.ui.widgets.plain import PlainLabel, tip
from reader.ui.widgets.tables import quiet_table

_COLUMN = 112


class EntriesDialog(Dialog):
    """The entries of ``glossary_id``; another glossary can be chosen. That of the person's own words is made when its
    first one is kept."""

    def __init__(self, desk: Desk, glossary_id: str, parent: QWidget) -> None:
        super().__init__(parent, sentence("ui", "Entries"), name="entries", width=DIALOG_WIDE)
        self.open_at(880, 560)
        self._desk = desk
        self._wanted = glossary_id
        self._chosen = ""  # the entry to be selected when the list was read
        self.model = EntriesModel(desk, self)
        self.glossary = ChoiceBox(sentence("ui", "Glossary"), sentence("ui", "Whose entries are shown"))
        self.field = search_field(
            desk.icons,
            sentence("ui", "Find a term or a meaning"),
            sentence("ui", "Find entries"),
            sentence("ui", "Words in any order, Arabic or English; hamzas and vowel marks make no difference"),
        )
        self.table = self._make_table()
        self.count = PlainLabel(role="hint")
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=TYPING)
        self._pause.timeout.connect(self._search)
        self.field.textChanged.connect(lambda _: self._pause.start())
        self.glossary.currentIndexChanged.connect(lambda _: self._search())
        self.model.filled.connect(self._filled)
        self.model.dataChanged.connect(lambda *_: self._refresh())
        desk.session.words_changed.connect(self._read)
        for keys, run in (("Ctrl+Z", history.undo), ("Ctrl+Shift+Z", history.redo), ("Ctrl+Y", history.redo)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda run=run: self._step(run))
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self.field.setFocus)
        self._read()
        self.table.setFocus()

    def chosen(self) -> Entry | None:
        """The entry that is selected, once it is there."""
        row = self.table.currentIndex().row()
        return self.model.entry(row) if row >= 0 else None

    def add(self) -> None:
        """Ask for a new entry of this glossary."""
        if not self._desk.session.read_only:
            entry = Entry(id="", glossary_id=self.glossary.currentData() or "", headword="", gloss="")
            self._open(entry)

    def change(self) -> None:
        """Ask for what shall be different."""
        entry = self.chosen()
        if entry is not None and not self._desk.session.read_only:
            self._open(entry)

    def delete(self) -> None:
        """Delete the selected entry."""
        entry = self.chosen()
        if entry is not None and not self._desk.session.read_only:
            entry_id = entry.id
            self._step(lambda project, annotator: ops.delete_entry(project, entry_id, annotator=annotator))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the list: Enter changes, Insert adds, Delete deletes. From the search field the arrows go there."""
        key, focused = event.key(), self.focusWidget()
        if key == Qt.Key.Key_Insert:
            self.add()
        elif key == Qt.Key.Key_Delete and focused is self.table:
            self.delete()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and focused in (self.table, self.field):
            self.change()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and focused is self.field:
            self.table.setFocus()
        else:
            super().keyPressEvent(event)

    # ---- parts

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(STEP)
        top.addWidget(self.field, 3)
        top.addWidget(self.glossary, 2)
        self.body.addLayout(top)
        column = QVBoxLayout()
        column.setSpacing(STEP)
        self._add = self._button(sentence("ui", "&Add…"), sentence("ui", "Write a new entry"), "Insert", self.add)
        self._change = self._button(
            sentence("ui", "&Change…"), sentence("ui", "Change the entry"), "Return", self.change
        )
        self._delete = self._button(
            sentence("ui", "&Delete"), sentence("ui", "Delete the entry; undo brings it back"), "Delete", self.delete
        )
        for button in (self._add, self._change, self._delete):
            column.addWidget(button)
        column.addStretch(1)
        self._undo = self._button(
            sentence("ui", "&Undo"), sentence("ui", "Undo"), "Ctrl+Z", lambda: self._step(history.undo)
        )
        column.addWidget(self._undo)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.table, 1)
        row.addLayout(column)
        self.body.addLayout(row, 1)
        self.body.addWidget(self.count)
        self.buttons(None, None, sentence("ui", "Close"))

    def _button(self, said: Sentence, hint: Sentence, key: str, run: Callable[[], object]) -> QPushButton:
        made = QPushButton(say(said))
        made.setToolTip(tip(f"{say(hint)} ({key_text(key)})"))
        made.setAutoDefault(False)
        made.clicked.connect(lambda _=False: run())
        return made

    def _make_table(self) -> QTableView:
        made = quiet_table(self.model)
        made.setAccessibleName(say(sentence("ui", "Entries")))
        made.setToolTip(tip(say(sentence("ui", "Enter changes the entry, Insert adds one, Delete deletes it"))))
        made.setMinimumHeight(160)
        header = made.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        wide = made.fontMetrics().horizontalAdvance
        for column in (2, 3):
            header.resizeSection(column, max(_COLUMN, wide(say(COLUMNS[column])) + WIDE))
        made.selectionModel().currentChanged.connect(lambda *_: self._refresh())
        made.doubleClicked.connect(lambda _: self.change())
        return made

    # ---- showing

    def _open(self, entry: Entry) -> None:
        EntryDialog(self._desk, entry, self, then=self._keep_chosen).open()

    def _keep_chosen(self, entry_id: str) -> None:
        self._chosen = entry_id

    def _step(self, edit: Edit) -> None:
        session = self._desk.session
        session.turns.take(lambda: session.edit(edit, lambda result: session.say(result.name)))

    def _read(self, _changes: object = None) -> None:
        self._desk.jobs.run(load_shelf, owner=self, done=self._show_glossaries)

    def _show_glossaries(self, shelf: Shelf) -> None:
        wanted = self.glossary.currentData() or self._wanted
        named = [(each.id, each.name) for each in shelf.glossaries]
        if not any(glossary_id == ops.OWN for glossary_id, _ in named):
            named.insert(0, (ops.OWN, say(sentence("ui", "My words"))))
        self.glossary.blockSignals(True)
        self.glossary.clear()
        for glossary_id, name in named:
            self.glossary.addItem(isolated(one_line(name, 60)), glossary_id)
        ids = [glossary_id for glossary_id, _ in named]
        self.glossary.setCurrentIndex(ids.index(wanted) if wanted in ids else 0)
        self.glossary.blockSignals(False)
        self._search()

    def _search(self) -> None:
        self._pause.stop()
        self._chosen = self._chosen or self.model.id_at(self.table.currentIndex().row())
        self.model.search(self.glossary.currentData() or "", self.field.text())

    def _filled(self) -> None:
        row = max(0, self.model.row_of(self._chosen))
        self._chosen = ""
        if self.model.rowCount():
            index = self.model.index(row, 0)
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index)
        count = self.model.rowCount()
        said = (
            sentence("ui", "%n entry(s)", "", count)
            if count or self.field.text().strip()
            else sentence("ui", "There is no entry yet. Write the first one with “Add”.")
        )
        self.count.setText(say(said))
        self._refresh()

    def _refresh(self) -> None:
        session = self._desk.session
        can, one = not session.read_only, self.chosen() is not None
        self._add.setEnabled(can)
        self._change.setEnabled(can and one)
        self._delete.setEnabled(can and one)
        self._undo.setEnabled(can and session.history.undo is not None)
