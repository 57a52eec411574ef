"""Bringing a label set in: one that comes with the program, or a file; says before what each label would do."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QWidget

from reader.base.sentences import Sentence, sentence
from reader.model import LabelSet, StepResult
from reader.ops.label_sets import Arrival, OnConflict, arrivals, import_labels, load_label_set, presets
from reader.ui.desk import Desk
from reader.ui.dialog import Dialog, add_row
from reader.ui.dialogs.files import LABEL_SETS, ask_open
from reader.ui.language.words import isolated, one_line, say
from reader.ui.look.icons import swatch
from reader.ui.look.tokens import SWATCH

if TYPE_CHECKING:
    from reader.store import Project

_LONGEST = 80
_WAYS: tuple[tuple[OnConflict, Sentence], ...] = (
    ("keep", sentence("ui", "Keep the labels that are there")),
    ("replace", sentence("ui", "Replace them; their spans stay")),
    ("new", sentence("ui", "Add the arriving ones under new codes")),
)


class ImportLabelsDialog(Dialog):
    """Where the labels come from, what to do where a code is taken, and what would happen."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, sentence("ui", "Import labels"), name="import-labels", width=560)
        self._desk = desk
        self._chosen = 0
        form = self.form()
        self.source = QComboBox()
        add_row(form, sentence("ui", "&Label set"), sentence("ui", "Where the labels come from"), self.source)
        self.way = QComboBox()
        for way, said in _WAYS:
            self.way.addItem(say(said), way)
        hint = sentence("ui", "What to do with a label whose code another label has")
        add_row(form, sentence("ui", "If a &code is taken"), hint, self.way)
        self.list = QListWidget()
        self.list.setAccessibleName(say(sentence("ui", "What would happen")))
        self.list.setToolTip(self.list.accessibleName())
        self.list.setIconSize(QSize(SWATCH, SWATCH))
        self.list.setMinimumHeight(240)
        self.body.addWidget(self.list, 1)
        self.summary = self.words("", role="hint")
        self._import = self.buttons(sentence("ui", "Import"), self.run, sentence("ui", "Cancel"))
        self.source.activated.connect(self._choose)
        self.source.currentIndexChanged.connect(lambda _: self.show_arrivals())
        self.way.currentIndexChanged.connect(lambda _: self.show_arrivals())
        desk.jobs.run(lambda project, progress: presets(), owner=self, done=self._show_presets)

    def run(self) -> None:
        """Import in one step."""
        arriving, way = self.source.currentData(), self.way.currentData()
        if not isinstance(arriving, LabelSet):
            return
        self.accept()

        def edit(project: Project, annotator: str) -> StepResult:
            return import_labels(project, arriving, annotator=annotator, on_conflict=way)[0]

        self._desk.session.edit(edit, lambda result: self._desk.session.say(result.name))

    def show_arrivals(self) -> None:
        """Say for each label of the set what would become of it."""
        arriving, way = self.source.currentData(), self.way.currentData()
        self.list.clear()
        met = arrivals(self._desk.session.labels, arriving, way) if isinstance(arriving, LabelSet) else ()
        for each in met:
            name = isolated(one_line(each.label.name(self._desk.language), _LONGEST))
            item = QListWidgetItem(swatch(each.label.color), f"{name}  ·  {say(self._outcome(each, way))}")
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self.list.addItem(item)
        coming = sum(each.how == "new" or (each.how == "conflict" and way != "keep") for each in met)
        self.summary.setText(say(sentence("ui", "%n label(s) will be added or replaced.", "", coming)))
        if self._import is not None:
            self._import.setEnabled(coming > 0)

    def add_file(self, path: Path) -> None:
        """Read a label set from a file and offer it."""
        self._desk.jobs.run(
            lambda project, progress: load_label_set(path),
            owner=self,
            done=lambda found: self._offer(found, path.name),
            failed=self._not_read,
        )

    def _outcome(self, met: Arrival, way: OnConflict) -> Sentence:
        if met.how == "same":
            return sentence("ui", "is there already")
        if met.how == "conflict" and way == "keep":
            return sentence("ui", "its code {code} is taken; stays out", code=met.label.code)
        if met.how == "conflict" and way == "replace":
            done = sentence("ui", "replaces the label {code}", code=met.label.code)
        elif met.renamed_from:
            done = sentence("ui", "new, as {code}", code=met.label.code)
        else:
            done = sentence("ui", "new")
        if met.taken_key:
            return sentence(
                "ui", "{outcome}, without its key {key}, which is taken", outcome=done, key=met.taken_key.upper()
            )
        return done

    def _choose(self, index: int) -> None:
        """The last entry asks for a file."""
        if self.source.itemData(index) is not None:
            self._chosen = index
            return
        self.source.setCurrentIndex(self._chosen)
        paths = ask_open(self._desk, sentence("ui", "Open a label set"), LABEL_SETS)
        if paths:
            self.add_file(paths[0])

    def _offer(self, found: LabelSet, name: str) -> None:
        last = self.source.count() - 1
        self.source.insertItem(last, isolated(one_line(name, _LONGEST)), found)
        self._chosen = last
        self.source.setCurrentIndex(last)

    def _not_read(self, error: BaseException) -> None:
        self._desk.faults.show(error)

    def _show_presets(self, found: tuple[LabelSet, ...]) -> None:
        for preset in found:
            if preset.labels:
                self.source.addItem(preset.name_ar if self._desk.rtl else preset.name_en, preset)
        self.source.addItem(say(sentence("ui", "From a file…")), None)
        self.show_arrivals()
