"""The editor of keys: give any action another key, one more, or none. A key that is taken is never taken silently."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QMessageBox, QPushButton, QVBoxLayout, QWidget

from reader.base.sentences import Sentence, sentence
from reader.text.folding import fold
from reader.ui.actions.keycaps import KEYS, KeysDelegate
from reader.ui.actions.keymap import MOST_KEYS
from reader.ui.actions.menus import groups
from reader.ui.actions.registry import key_text
from reader.ui.desk import Desk
from reader.ui.dialog import Dialog
from reader.ui.dialogs.key import KeyDialog
from reader.ui.language.words import bare, say, speaker
from reader.ui.look.tokens import DIALOG_WIDE, GAP, STEP
from reader.ui.widgets.fields import search_field
from reader.ui.widgets.plain import PlainLabel, line_height, message, tip
from reader.ui.widgets.tables import quiet_table
from reader.ui.widgets.word_filter import FOUND_BY, WordFilter


class Line(NamedTuple):
    """A row: an action and one of its keys; empty where it has none."""

    action: str
    key: str


class KeyEditorDialog(Dialog):
    """Every key of every action. A change holds at once, in menus, tooltips and sheets."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent or desk.window, sentence("ui", "Change keys"), name="key-editor", width=DIALOG_WIDE)
        self.open_at(880, 600)
        self._desk = desk
        self._registry = desk.window.controls.registry
        self._keymap = self._registry.keymap
        self._lines: list[Line] = []
        self.words(sentence("ui", "The keys of labels are changed with the labels themselves."), role="hint")
        self.search = search_field(
            desk.icons,
            sentence("ui", "Search in Arabic or English"),
            sentence("ui", "Search the keys"),
            sentence("ui", "Shows the actions that hold these words"),
        )
        self._filter = WordFilter(self)
        self.search.textChanged.connect(self._look_for)
        self.body.addWidget(self.search)
        self._make_table()
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.table, 1)
        row.addLayout(self._make_buttons())
        self.body.addLayout(row, 1)
        self.said = PlainLabel(role="hint")
        self.body.addWidget(self.said)
        self.buttons(None, None, sentence("ui", "Close"))
        self._keymap.changed.connect(self._fill)
        self._fill()
        self.choose(self._lines[0].action)
        self.search.setFocus()

    def chosen(self) -> Line | None:
        """The line that is selected."""
        index = self._filter.mapToSource(self.table.currentIndex())
        return self._lines[index.row()] if index.isValid() else None

    def choose(self, action: str, key: str = "") -> None:
        """Select the line of an action, the one with ``key`` if it has it."""
        rows = [row for row, line in enumerate(self._lines) if line.action == action]
        if rows:
            row = next((row for row in rows if self._lines[row].key == key), rows[0])
            self.table.setCurrentIndex(self._filter.mapFromSource(self._filter.sourceModel().index(row, 0)))

    def change(self) -> None:
        """Another key in place of the chosen one."""
        line = self.chosen()
        if line is not None:
            keys = self._keymap.keys(line.action)
            self._ask(line, lambda key: tuple(key if had == line.key else had for had in keys) or (key,))

    def add(self) -> None:
        """One more key."""
        line = self.chosen()
        if line is not None and len(self._keymap.keys(line.action)) < MOST_KEYS:
            keys = self._keymap.keys(line.action)
            self._ask(line, lambda key: (*keys, key))

    def remove(self) -> None:
        """Take the chosen key away."""
        line = self.chosen()
        if line is not None and line.key:
            self._give(line.action, tuple(key for key in self._keymap.keys(line.action) if key != line.key))

    def reset(self) -> None:
        """The keys that the program brings; asks first when another action has one of them now."""
        line = self.chosen()
        if line is None:
            return
        shipped = self._keymap.shipped(line.action)
        holders = {self._keymap.holder(key): key for key in shipped}
        others = {name: key for name, key in holders.items() if name not in ("", line.action)}
        if not others:
            self._give(line.action, shipped)
            return
        name, key = next(iter(others.items()))
        taken = sentence("ui", "{key} belongs to “{action}” now.", key=key_text(key), action=self._name(name))
        self._confirm(taken, sentence("ui", "Take it from there"), lambda: self._give(line.action, shipped))

    def reset_all(self) -> None:
        """Every key as the program brings it, after a question."""
        said = sentence("ui", "All keys will be as the program brings them; your own keys are forgotten.")
        self._confirm(said, sentence("ui", "Reset all"), self._reset_all)

    # ---- building

    def _make_table(self) -> None:
        self.table = quiet_table(self._filter)
        self.table.setAccessibleName(say(sentence("ui", "Keys")))
        self.table.setToolTip(tip(say(sentence("ui", "Enter changes the key; Delete takes it away"))))
        self.table.setItemDelegateForColumn(2, KeysDelegate(self.table))
        self.table.verticalHeader().setDefaultSectionSize(max(32, line_height(self.table.font()) + 12))
        self.table.activated.connect(lambda _: self.change())
        away = QShortcut(QKeySequence.StandardKey.Delete, self.table, context=Qt.ShortcutContext.WidgetShortcut)
        away.activated.connect(self.remove)
        self.table.selectionModel().currentChanged.connect(self._refresh)

    def _make_buttons(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(STEP)
        another = sentence("ui", "Another key in place of this one")
        self.by_name: dict[str, QPushButton] = {}
        for name, said, hint, run in (
            ("change", sentence("ui", "&Change…"), another, self.change),
            ("add", sentence("ui", "&Add a key…"), sentence("ui", "One more key for this action"), self.add),
            ("remove", sentence("ui", "&Remove"), sentence("ui", "Take this key away"), self.remove),
            ("reset", sentence("ui", "Re&set"), sentence("ui", "The keys that the program brings"), self.reset),
            (
                "all",
                sentence("ui", "Reset a&ll…"),
                sentence("ui", "Every key as the program brings it"),
                self.reset_all,
            ),
        ):
            made = QPushButton(say(said))
            made.setToolTip(tip(say(hint)))
            made.setAutoDefault(False)
            made.clicked.connect(run)
            column.addWidget(made)
            self.by_name[name] = made
        column.addStretch(1)
        return column

    # ---- showing

    def _fill(self) -> None:
        """The lines as the keys are now, the same one selected."""
        before = self.chosen() if self._lines else None
        model = QStandardItemModel(0, 3, self)
        names = (sentence("ui", "Action"), sentence("ui", "Menu"), sentence("ui", "Key"))
        model.setHorizontalHeaderLabels([say(name) for name in names])
        self._lines = []
        speakers = [speaker(language) for language in ("ar", "en")]
        for group, actions in groups(self._registry.specs):
            for action in actions:
                spec = self._registry.specs[action]
                found_by = fold(" ".join(bare(speak(said)) for speak in speakers for said in (spec.text, group)))
                for key in self._keymap.keys(action) or ("",):
                    self._lines.append(Line(action, key))
                    model.appendRow(_cells(self._name(action), bare(say(group)), key, found_by))
        gone = self._filter.sourceModel()
        self._filter.setSourceModel(model)
        if gone is not None:
            gone.deleteLater()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        if before is not None:
            self.choose(*before)
        self._refresh()

    def _look_for(self, query: str) -> None:
        """Show the lines that hold these words; the first is selected when the selected one is not among them."""
        self._filter.look_for(query)
        if not self.table.selectedIndexes():
            self.table.setCurrentIndex(self._filter.index(0, 0))
        self._refresh()

    def _refresh(self, _now: QModelIndex | None = None, _before: QModelIndex | None = None) -> None:
        line = self.chosen()
        can = {
            "change": line is not None,
            "add": line is not None and len(self._keymap.keys(line.action)) < MOST_KEYS and bool(line.key),
            "remove": line is not None and bool(line.key),
            "reset": line is not None and self._keymap.own(line.action),
            "all": True,
        }
        for name, button in self.by_name.items():
            button.setEnabled(can[name])
        self.said.setText("" if line is None or not self._keymap.own(line.action) else self._shipped(line.action))

    def _shipped(self, action: str) -> str:
        keys = " ".join(key_text(key) for key in self._keymap.shipped(action))
        return say(sentence("ui", "Changed by you. The program brings: {keys}", keys=keys))

    def _name(self, action: str) -> str:
        return bare(say(self._registry.specs[action].text))

    # ---- changing

    def _ask(self, line: Line, keys: Callable[[str], tuple[str, ...]]) -> None:
        ask = KeyDialog(self._desk, line.action, self)
        ask.chosen.connect(lambda key: self._give(line.action, keys(key), key))
        ask.open()

    def _give(self, action: str, keys: tuple[str, ...], key: str = "") -> None:
        self._keymap.give(action, keys)
        self._keep()
        self.choose(action, key)

    def _reset_all(self) -> None:
        self._keymap.reset_all()
        self._keep()

    def _keep(self) -> None:
        """On the disk at once, but not on the window's thread."""
        preferences = self._desk.preferences
        self._desk.jobs.run(lambda project, progress: preferences.flush(), owner=self._desk.session)

    def _confirm(self, said: Sentence, accept: Sentence, run: Callable[[], None]) -> None:
        box = message(self, QMessageBox.Icon.Question, say(sentence("ui", "Change keys")), say(said))
        box.setObjectName("key-question")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.addButton(say(sentence("ui", "Cancel")), QMessageBox.ButtonRole.RejectRole)
        box.addButton(say(accept), QMessageBox.ButtonRole.AcceptRole).clicked.connect(run)
        box.open()


def _cells(name: str, menu: str, key: str, found_by: str) -> list[QStandardItem]:
    made = [QStandardItem(name), QStandardItem(menu), QStandardItem(key_text(key) if key else "")]
    made[0].setData(f"{found_by} {fold(key)}", FOUND_BY)
    made[2].setData((key,) if key else (), KEYS)
    return made
