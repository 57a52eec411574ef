"""A glossary's file before it comes in: what it says of itself, how it is read, its first rows, how many entries.

Everything is found out and can be said otherwise. The file is read on the lane; what cannot be used is said here.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from reader.base.errors import Cancelled, Fault
from reader.base.sentences import Sentence, sentence
from reader.model import Glossary
from reader.ops.glossaries import checked_glossary
from reader.ops.glossary_files import GlossaryPreview, is_text, preview_glossary
from reader.ui.desk import Desk
from reader.ui.dialog import Dialog
from reader.ui.language.words import breakable, isolated, one_line, say
from reader.ui.look.tokens import NONE, STEP, TIGHT, WIDE
from reader.ui.reading.glossaries.details import GlossaryFields
from reader.ui.reading.glossaries.files import run_glossary_import
from reader.ui.reading.glossaries.rows import RowsModel
from reader.ui.reading.glossaries.table_choices import TableChoices
from reader.ui.widgets.plain import PlainLabel, tip
from reader.ui.widgets.tables import quiet_table

if TYPE_CHECKING:
    from reader.ui.project.lane import Job

_WIDTH = 840
_COLUMN, _FEW_COLUMNS = 144, 5
_MOST = 100
"""Of the height that is left: nearly all of it is the table's, while it is shown."""


class GlossaryImportDialog(Dialog):
    """All comes in as one step, or nothing. ``then`` gets the id of the glossary once it is there,
    if who asked for it still is."""

    def __init__(
        self, desk: Desk, path: Path, parent: QWidget | None = None, *, then: Callable[[str], None] = lambda _: None
    ) -> None:
        title = sentence("ui", "Import a glossary")
        super().__init__(parent or desk.window, title, name="import-glossary", width=_WIDTH)
        self._desk, self._path, self._then = desk, path, then
        self._asking = parent or desk.window
        self._shown: GlossaryPreview | None = None
        self._looking: Job | None = None
        self._file = PlainLabel(isolated(breakable(one_line(path.name or str(path)))), role="heading")
        self._file.setWordWrap(True)
        self.fields = GlossaryFields(Glossary(id="", name="", language="", target=""))
        self.choices = TableChoices(self.fields.form, is_text=is_text(path))
        self.model = RowsModel()
        self.table = self._make_table()
        self.count = PlainLabel(role="hint")
        self.count.setWordWrap(True)
        self.problem = PlainLabel(role="warning")
        self.problem.setWordWrap(True)
        self.beside = QCheckBox(say(sentence("ui", "Leave that one as it is and import a second one")))
        self.renews = PlainLabel(role="hint")
        self.renews.setWordWrap(True)
        self._lay_out()
        self._import = self.buttons(sentence("ui", "Import"), self.run, sentence("ui", "Cancel"))
        self.choices.changed.connect(self._look)
        self.fields.name.textChanged.connect(self._tell_renewal)
        self.finished.connect(self._stop_looking)
        self.fields.name.setFocus()
        self._look()

    def run(self) -> None:
        """Import on the lane; the dialog stays where the name is none."""
        if self._shown is None:
            return
        try:
            glossary = checked_glossary(self.fields.glossary())
        except Fault as fault:
            self._refuse(fault.said)
            return
        chosen = self.choices.options(
            name=glossary.name,
            source=glossary.source,
            licence=glossary.licence,
            language=glossary.language,
            target=glossary.target,
            annotator=self._desk.session.annotator,
            beside=self.beside.isVisibleTo(self) and self.beside.isChecked(),
        )
        self.accept()
        run_glossary_import(self._desk, self._path, chosen, self._asking, self._then)

    # ---- looking

    def _look(self) -> None:
        self._stop_looking()
        self._shown = None
        path, options = self._path, self.choices.options()
        self.problem.hide()
        self.count.setText(say(sentence("ui", "Reading the file…")))
        self._offer(can=False)

        def look(project: Any, progress: Any) -> GlossaryPreview:
            return preview_glossary(project, path, options, progress)

        self._looking = self._desk.jobs.run(look, owner=self, done=self._show, failed=self._cannot_show)

    def _stop_looking(self) -> None:
        if self._looking is not None:
            self._looking.cancel()

    def _show(self, shown: GlossaryPreview) -> None:
        self._shown = shown
        self.fields.show(shown.glossary)
        self.choices.show_table(shown)
        self.model.show_preview(shown, self.choices.columns())
        self._spread_columns()
        self.parts.show()
        self.table.show()
        self.count.setText(" ".join(map(say, _told(shown, self._desk.language))))
        self._tell_renewal()
        self._offer(can=shown.entries > 0)
        self.widen()

    def _cannot_show(self, error: BaseException) -> None:
        if isinstance(error, Cancelled):  # another look follows, or nobody looks any more
            return
        self.model.clear()
        self.count.clear()
        self.table.hide()
        self.parts.setVisible(is_text(self._path))  # there another encoding, separator or column may help
        if isinstance(error, Fault):
            self._refuse(error.said)
            if self.parts.isHidden():  # nothing but the sentence: no more room than that needs
                self.body.activate()
                self.resize(self.width(), self.body.minimumHeightForWidth(self.width()))
        else:
            self._desk.faults.show(error)

    def _refuse(self, why: Sentence) -> None:
        self.problem.setText(say(why))
        self.problem.show()

    def _offer(self, *, can: bool) -> None:
        if self._import is not None:
            self._import.setEnabled(can)
            self._import.setDefault(can)

    def _tell_renewal(self) -> None:
        """Say what becomes of a glossary of this name that is there already."""
        name = self.fields.glossary().name
        known = self._shown is not None and name in self._shown.renews
        said = sentence(
            "ui",
            "A glossary of this name is here already. It will be updated, and what the file lacks is deleted from it.",
        )
        self.renews.setText(say(said) if known else "")
        self.renews.setVisible(known)
        self.beside.setVisible(known)

    # ---- parts

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(WIDE)
        top.addWidget(self._file, 1)
        top.addWidget(self.count, 1)
        self.body.addLayout(top)
        columns = QHBoxLayout()
        columns.setSpacing(WIDE)
        left = QVBoxLayout()
        left.setSpacing(STEP)
        left.addLayout(self.fields.form)
        left.addStretch(1)
        columns.addLayout(left, 1)
        columns.addWidget(self.choices, 1)
        self.parts = QWidget()
        self.parts.setLayout(columns)
        columns.setContentsMargins(*NONE)
        self.body.addWidget(self.parts)
        self.body.addWidget(self.table, _MOST)
        below = QVBoxLayout()
        below.setSpacing(TIGHT)
        for part in (self.problem, self.renews, self.beside):
            below.addWidget(part)
        self.body.addLayout(below)
        self.body.addStretch(1)
        keep = sentence("ui", "Without this, the glossary that is there becomes what the file says")
        self.beside.setToolTip(tip(say(keep)))
        for part in (self.problem, self.renews, self.beside):
            part.hide()

    def _make_table(self) -> QTableView:
        made = quiet_table(self.model)
        made.setAccessibleName(say(sentence("ui", "The first rows")))
        made.setToolTip(tip(say(sentence("ui", "The first rows of the file, as they are read now"))))
        made.setMinimumHeight(80)
        return made

    def _spread_columns(self) -> None:
        """Few columns share the width; many are as wide as words need, and scroll."""
        header, few = self.table.horizontalHeader(), self.model.columnCount() <= _FEW_COLUMNS
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch if few else QHeaderView.ResizeMode.Interactive)
        header.setDefaultSectionSize(_COLUMN)
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if few else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.table.setHorizontalScrollBarPolicy(policy)


def _told(shown: GlossaryPreview, language: str) -> list[Sentence]:
    """What was found: the format, how many entries, how many are left out, how the letters were read."""
    name = shown.format.name_ar if language == "ar" else shown.format.name_en
    told = [
        sentence("ui", "{format}:", format=name),
        sentence("ui", "%n entry(s).", "", shown.entries),
    ]
    if shown.left_out:
        told.append(sentence("ui", "%n row(s) without a word or a meaning are left out.", "", shown.left_out))
    if shown.table is not None and not shown.table.is_certain:
        told.append(sentence("ui", "The encoding is a guess: please look at the rows."))
    return told
