"""The label set of the project: add, change, put in order, nest, merge, delete, import and export.

The list lives in the session; this dialog shows it and asks. Every change is one step, which undo takes back here too.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from reader.base.progress import Progress
from reader.base.sentences import Sentence, sentence
from reader.model import Label
from reader.ops import labels as ops
from reader.ui.desk import Desk
from reader.ui.dialogs.files import LABEL_SETS, ask_save
from reader.ui.dialogs.label import LabelDialog
from reader.ui.dialogs.label_removal import DeleteLabelDialog, MergeLabelDialog
from reader.ui.dialogs.label_tree import LabelTree, Place
from reader.ui.dialogs.managing import ManagingDialog, Tool
from reader.ui.language.words import breakable, isolated, one_line
from reader.ui.look.tokens import STEP
from reader.ui.project.session import Edit

if TYPE_CHECKING:
    from reader.store import Project


class LabelsDialog(ManagingDialog):
    """The tree of labels, with what can be done to it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, sentence("ui", "Labels"), name="labels")
        self._counts: dict[str, int] = {}
        self._expected = ""
        self.words(
            sentence("ui", "The label buttons stand in this order. Drag a label onto another to nest it there."),
            role="hint",
        )
        self.tree = LabelTree()
        self.tree.setMinimumHeight(240)
        self.tree.itemActivated.connect(lambda *_: self.change())
        self.tree.currentItemChanged.connect(lambda *_: self._refresh())
        self.tree.move_wanted.connect(self.place)
        self.tree.way_wanted.connect(self.move_by)
        self.tree.add_wanted.connect(lambda: desk.session.turns.take(self.add))
        self.tree.delete_wanted.connect(lambda: desk.session.turns.take(self.delete))
        self.names = self.lay_out(self.tree, self._column(), lines=1)
        desk.session.labels_changed.connect(self._fill)
        desk.session.labels_changed.connect(self._count)
        desk.session.history_changed.connect(self._refresh)
        self._fill()
        self._count()
        self.tree.setFocus()

    def add(self, *, nested: bool = False) -> None:
        """Ask for a new label, beside the selected one or under it."""
        if self._desk.session.read_only:
            return
        chosen = self.chosen()
        parent = "" if chosen is None else chosen.code if nested else chosen.parent
        dialog = LabelDialog(self._desk, None, self, under=parent)
        dialog.saved.connect(self._expect)
        dialog.open()

    def change(self) -> None:
        """Ask for what shall be different."""
        label = self.chosen()
        if label is not None and not self._desk.session.read_only:
            LabelDialog(self._desk, label, self).open()

    def merge(self) -> None:
        """Ask for the label that its spans shall have."""
        label = self.chosen()
        if label is not None:
            MergeLabelDialog(self._desk, label, self).open()

    def delete(self) -> None:
        """Ask what becomes of its spans, then delete it."""
        label = self.chosen()
        if label is not None and not self._desk.session.read_only:
            DeleteLabelDialog(self._desk, label, self).open()

    def place(self, code: str, place: Place) -> None:
        """Move a label in the tree."""
        self.step(_placing(code, place))

    def move_by(self, way: str) -> None:
        """Move the selected label ``up``, ``down``, ``in`` or ``out``, after what was asked for before."""

        def move() -> None:
            place = self.tree.moved(way)
            if place is not None:
                self.edit(_placing(self.tree.chosen(), place))  # at once: this is its turn

        self._desk.session.turns.take(move)

    def import_set(self) -> None:
        """Ask which label set shall come in, and how."""
        from reader.ui.dialogs.label_sets import ImportLabelsDialog  # late: label sets are read as formats are

        ImportLabelsDialog(self._desk, self).open()

    def export_set(self) -> None:
        """Ask for a file and write the label set to it."""
        path = self._desk.session.path
        target = ask_save(self._desk, sentence("ui", "Export the labels"), f"{path.stem}-labels.json", LABEL_SETS)
        if target:
            export_labels(self._desk, target)

    def chosen(self) -> Label | None:
        """The label that is selected."""
        return self._desk.session.label_map.get(self.tree.chosen())

    def _expect(self, code: str) -> None:
        """Select a label once it is there."""
        self._expected = code

    def _fill(self) -> None:
        self.tree.fill(self._desk.session.labels, self._desk.language, self._counts)
        if self._expected in self._desk.session.label_map:
            self.tree.choose(self._expected)
            self._expected = ""
        self._refresh()

    def _count(self) -> None:
        self._desk.jobs.run(lambda project, progress: project.labels.counts(), owner=self, done=self._counted)

    def _counted(self, counts: dict[str, int]) -> None:
        if counts != self._counts:
            self._counts = counts
            self._fill()

    def _refresh(self) -> None:
        session, label = self._desk.session, self.chosen()
        can, chosen = not session.read_only, label is not None
        self.names.setText(_whole_names(label, self._desk.language) if label is not None else "")
        allowed = {
            "add": True,
            "nested": chosen,
            "change": chosen,
            "merge": chosen and len(session.labels) > 1,
            "delete": chosen,
            **{way: self.tree.moved(way) is not None for way in ("up", "down", "in", "out")},
            "import": True,
            **self.history_allows(),
        }
        for name, button in self.buttons_by_name.items():
            button.setEnabled(name == "export" or (can and allowed[name]))

    # ---- buttons

    def _column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(STEP)
        for name, said, hint, run in (
            ("add", sentence("ui", "&Add…"), sentence("ui", "Make a new label beside this one"), self.add),
            (
                "nested",
                sentence("ui", "Add &nested…"),
                sentence("ui", "Make a new label under this one"),
                lambda: self.add(nested=True),
            ),
            ("change", sentence("ui", "&Change…"), sentence("ui", "Change names, colour, key, guideline"), self.change),
            (
                "merge",
                sentence("ui", "&Merge…"),
                sentence("ui", "Give its spans another label and delete it"),
                self.merge,
            ),
            ("delete", sentence("ui", "&Delete…"), sentence("ui", "Delete the label"), self.delete),
        ):
            column.addWidget(self.button(name, said, hint, run))
        column.addLayout(self.tools(*map(self._way, _ways(rtl=self._desk.rtl))))
        column.addSpacing(STEP)
        column.addWidget(
            self.button(
                "import",
                sentence("ui", "&Import…"),
                sentence("ui", "Bring in labels from a file or from the sets that come with the program"),
                self.import_set,
            )
        )
        column.addWidget(
            self.button(
                "export", sentence("ui", "&Export…"), sentence("ui", "Write the label set to a file"), self.export_set
            )
        )
        column.addStretch(1)
        column.addLayout(self.tools(*self.history_tools()))
        return column

    def _way(self, way: tuple[str, str, Sentence, str]) -> Tool:
        return Tool(*way, lambda: self.move_by(way[0]))


def _ways(*, rtl: bool) -> tuple[tuple[str, str, Sentence, str], ...]:
    """Where a label can be moved, as the buttons have it: name, drawing, what it says, key."""
    outwards, inwards = ("right", "left") if rtl else ("left", "right")
    return (
        ("up", "chevron-up", sentence("ui", "Move up"), "Alt+Up"),
        ("down", "chevron-down", sentence("ui", "Move down"), "Alt+Down"),
        ("out", f"chevron-{outwards}", sentence("ui", "Out of its parent"), f"Alt+{outwards.title()}"),
        ("in", f"chevron-{inwards}", sentence("ui", "Under the label before it"), f"Alt+{inwards.title()}"),
    )


def _whole_names(label: Label, language: str) -> str:
    """Both names to their last letter, however long; the tree has room for the beginning."""
    names = dict.fromkeys((label.name(language), label.name("en" if language == "ar" else "ar"), label.code))
    return "  ·  ".join(isolated(breakable(one_line(name))) for name in names)


def _placing(code: str, place: Place) -> Edit:
    return lambda project, annotator: ops.place_label(
        project, code, parent=place.parent, before=place.before, annotator=annotator
    )


def export_labels(desk: Desk, target: Path) -> None:
    """Write the label set and say that it is there."""

    def run(project: Project, progress: Progress) -> int:
        from reader.ops.label_sets import export_labels

        return export_labels(project, target)

    def done(count: int) -> None:
        desk.session.say(sentence("ui", "%n label(s) written to {file}.", "", count, file=target))

    desk.jobs.run(run, owner=desk.session, done=done)
