"""The glossaries of the project: import, use or not, put in order, change, export, delete; the way to their entries.

Every change is one step, which undo takes back here too. What the list shows is read from the project after each.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout

from reader.base.sentences import sentence
from reader.model import Glossary, StepResult
from reader.ops import glossaries as ops
from reader.ui.desk import Desk
from reader.ui.dialogs.files import ask_open
from reader.ui.dialogs.managing import ManagingDialog, Tool
from reader.ui.language.words import breakable, isolated, one_line, say
from reader.ui.look.tokens import STEP
from reader.ui.project.session import Edit
from reader.ui.reading.glossaries.details import DeleteGlossaryDialog, GlossaryDialog
from reader.ui.reading.glossaries.entries import EntriesDialog
from reader.ui.reading.glossaries.files import bring_starter, export_glossary, glossary_filters
from reader.ui.reading.glossaries.importing import GlossaryImportDialog
from reader.ui.reading.glossaries.lexicon import LexiconDialog
from reader.ui.reading.glossaries.listing import BY, GlossaryList, Shelf, load_shelf

if TYPE_CHECKING:
    from reader.store import Project

_WRITES = frozenset({"import", "starter", "change", "delete", "up", "down"})
_NEEDS_ONE = frozenset({"change", "export", "delete"})


class GlossariesDialog(ManagingDialog):
    """The list of glossaries, with what can be done to it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, sentence("ui", "Glossaries"), name="glossaries")
        self.open_at(880, 520)
        self.shelf = Shelf()
        self.setAcceptDrops(True)
        self.hint = self.words(
            sentence("ui", "Words are shown with what these say of them, in this order. Drag one to move it."),
            role="hint",
        )
        self.list = self._make_list()
        self.about = self.lay_out(self.list, self._column(), lines=2)
        desk.session.words_changed.connect(self.load)
        desk.session.history_changed.connect(self._refresh)
        self._refresh()
        self.load()
        self.list.setFocus()

    def load(self, _changes: object = None) -> None:
        """Read the glossaries anew."""
        self._desk.jobs.run(load_shelf, owner=self, done=self._fill)

    def chosen(self) -> Glossary | None:
        """The glossary that is selected."""
        return next((each for each in self.shelf.glossaries if each.id == self.list.chosen()), None)

    def import_file(self) -> None:
        """Ask for a file, then show what it would bring."""
        title = sentence("ui", "Import a glossary")
        chosen = [] if self._desk.session.read_only else ask_open(self._desk, title, glossary_filters())
        if chosen:
            self._import(chosen[0])

    def add_starter(self) -> None:
        """Bring in the glossary that comes with the program."""
        bring_starter(self._desk, self, self.list.choose)

    def entries(self) -> None:
        """Show the entries of the selected glossary; without one the person's own words."""
        glossary = self.chosen()
        EntriesDialog(self._desk, glossary.id if glossary else ops.OWN, self).open()

    def change(self) -> None:
        """Ask for what shall be different."""
        glossary = self.chosen()
        if glossary is not None and not self._desk.session.read_only:
            GlossaryDialog(self._desk, glossary, self).open()

    def export(self) -> None:
        """Ask for a file and write the selected glossary to it."""
        glossary = self.chosen()
        if glossary is not None:
            export_glossary(self._desk, glossary)

    def delete(self) -> None:
        """Say what goes, then delete it."""
        glossary = self.chosen()
        if glossary is not None and not self._desk.session.read_only:
            DeleteGlossaryDialog(self._desk, glossary, self.shelf.sizes.get(glossary.id, 0), self).open()

    def move_by(self, way: str) -> None:
        """Move the selected glossary ``up`` or ``down`` from where it is when its turn has come."""
        if glossary_id := self.list.chosen():
            self.step(_moving(glossary_id, BY[way]))

    def use(self, glossary_id: str, is_used: bool) -> None:
        """Use a glossary from now on, or not any more."""
        before = next((each for each in self.shelf.glossaries if each.id == glossary_id), None)
        if before is None or self._desk.session.read_only:
            self.list.fill(self.shelf)
            return
        self.step(lambda project, who: ops.change_glossary(project, replace(before, enabled=is_used), annotator=who))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped here."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Whatever the file is called, here it is a glossary."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if paths and not self._desk.session.read_only:
            self._import(paths[0])

    def _import(self, path: Path) -> None:
        GlossaryImportDialog(self._desk, path, self, then=self.list.choose).open()

    def _fill(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.list.fill(shelf)
        self._refresh()

    def _refresh(self) -> None:
        glossary, can = self.chosen(), not self._desk.session.read_only
        self.about.setText(_about(glossary) if glossary else _nothing(self.shelf))
        allowed = {
            "up": self.list.can_move("up"),
            "down": self.list.can_move("down"),
            **self.history_allows(),
        }
        for name, button in self.buttons_by_name.items():
            fits = glossary is not None or name not in _NEEDS_ONE
            button.setEnabled((can or name not in _WRITES) and fits and allowed.get(name, True))

    # ---- parts

    def _make_list(self) -> GlossaryList:
        made = GlossaryList()
        made.setMinimumHeight(200)
        made.itemActivated.connect(lambda *_: self.entries())
        made.currentItemChanged.connect(lambda *_: self._refresh())
        made.order_wanted.connect(lambda order: self.step(_ordering(order)))
        made.way_wanted.connect(self.move_by)
        made.use_wanted.connect(self.use)
        turns = self._desk.session.turns
        made.add_wanted.connect(lambda: turns.take(self.import_file))
        made.delete_wanted.connect(lambda: turns.take(self.delete))
        return made

    def _column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(STEP)
        for name, said, hint, run in (
            ("import", sentence("ui", "&Import…"), sentence("ui", "Import a glossary from a file"), self.import_file),
            (
                "starter",
                sentence("ui", "Add the &starter"),
                sentence("ui", "Import the glossary of news terms, Arabic–English, that comes with the program"),
                self.add_starter,
            ),
            (
                "entries",
                sentence("ui", "E&ntries…"),
                sentence("ui", "Look through the entries; add, change and delete some"),
                self.entries,
            ),
            (
                "change",
                sentence("ui", "&Change…"),
                sentence("ui", "Change name, source, licence and languages"),
                self.change,
            ),
            (
                "export",
                sentence("ui", "&Export…"),
                sentence("ui", "Write the glossary to a file: table, TBX or StarDict"),
                self.export,
            ),
            ("delete", sentence("ui", "&Delete…"), sentence("ui", "Delete the glossary and its entries"), self.delete),
        ):
            column.addWidget(self.button(name, said, hint, run))
        column.addLayout(
            self.tools(
                Tool("up", "chevron-up", sentence("ui", "Move up"), "Alt+Up", lambda: self.move_by("up")),
                Tool("down", "chevron-down", sentence("ui", "Move down"), "Alt+Down", lambda: self.move_by("down")),
                *self.history_tools(),
            )
        )
        column.addStretch(1)
        hint = sentence("ui", "The lexicon of Arabic that you can install besides, and whether it is there")
        column.addWidget(self.button("lexicon", sentence("ui", "&Lexicon…"), hint, self._lexicon))
        return column

    def _lexicon(self) -> None:
        LexiconDialog(self).open()


def _ordering(order: list[str]) -> Edit:
    def edit(project: Project, annotator: str) -> StepResult:
        return ops.reorder_glossaries(project, order, annotator=annotator)

    return edit


def _moving(glossary_id: str, by: int) -> Edit:
    def edit(project: Project, annotator: str) -> StepResult:
        ids = [each.id for each in project.glossaries.all()]
        if glossary_id in ids:  # else it went before its turn came
            at = ids.index(glossary_id)
            to = min(max(at + by, 0), len(ids) - 1)
            ids[at], ids[to] = ids[to], ids[at]
        return ops.reorder_glossaries(project, ids, annotator=annotator)

    return edit


def _about(glossary: Glossary) -> str:
    """Name, source and licence to their last letter."""
    lines = [breakable(isolated(one_line(glossary.name)))]
    told = [
        say(said)
        for value, said in (
            (glossary.source, sentence("ui", "Source: {source}", source=breakable(one_line(glossary.source)))),
            (glossary.licence, sentence("ui", "Licence: {licence}", licence=breakable(one_line(glossary.licence)))),
        )
        if value
    ]
    return "\n".join([*lines, *([" · ".join(told)] if told else [])])


def _nothing(shelf: Shelf) -> str:
    if shelf.glossaries:
        return ""
    return say(
        sentence(
            "ui",
            "There is no glossary yet. Begin with the starter, import a file, or drop one here; “Entries” is for words "
            "of your own.",
        )
    )
