"""Dialogs on a project as a whole: making one, its backup and its check."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from reader.base.progress import Progress
from reader.base.sentences import sentence
from reader.ui.desk import Desk, Room
from reader.ui.dialog import Dialog, add_row
from reader.ui.dialogs.files import ask_save, usual_folder
from reader.ui.language.words import say
from reader.ui.look.tokens import NONE
from reader.ui.widgets.plain import tip

if TYPE_CHECKING:
    from reader.store import Project

USUAL_LABELS = "news"
PROJECTS = ((sentence("ui", "Projects"), "*.hashiya"),)


class NewProjectDialog(Dialog):
    """Where the project shall lie and with which labels. ``made`` carries its path."""

    made = Signal(str)

    def __init__(self, desk: Room) -> None:
        super().__init__(desk.window, sentence("ui", "New project"), name="new-project")
        self._desk = desk
        self.words(sentence("ui", "A project is one file: articles, labels, spans, and every step that was made."))
        form = self.form()
        self.path = QLineEdit(str(self._suggested()))
        add_row(form, sentence("ui", "&File"), sentence("ui", "The project's file"), self._with_browse())
        self.path.setAccessibleName(say(sentence("ui", "File of the project")))
        self.labels = QComboBox()
        add_row(form, sentence("ui", "&Labels"), sentence("ui", "The labels that the project begins with"), self.labels)
        self._create = self.buttons(sentence("ui", "Create"), self.create, sentence("ui", "Cancel"))
        desk.jobs.run(lambda project, progress: _presets(), owner=self, done=self._show_presets)

    def create(self) -> None:
        """Make the project; the dialog stays when that fails."""
        path, preset = Path(self.path.text()).expanduser(), self.labels.currentData()
        if path.suffix == "":
            path = path.with_suffix(".hashiya")
        self._set_busy(busy=True)
        self._desk.jobs.run(
            lambda project, progress: _make(path, preset),
            owner=self,
            done=lambda _: self._made(path),
            failed=self._not_made,
        )

    def _made(self, path: Path) -> None:
        self.accept()
        self.made.emit(str(path))

    def _not_made(self, error: BaseException) -> None:
        self._set_busy(busy=False)
        self._desk.faults.show(error)

    def _set_busy(self, *, busy: bool) -> None:
        if self._create is not None:
            self._create.setEnabled(not busy)

    def _suggested(self) -> Path:
        return (
            usual_folder(self._desk.preferences)
            / f"{say(sentence('ui', 'my project', 'a suggested file name'))}.hashiya"
        )

    def _with_browse(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(*NONE)
        browse = QPushButton(say(sentence("ui", "Browse…")))
        browse.setToolTip(tip(say(sentence("ui", "Choose the place and the name"))))
        browse.setAutoDefault(False)  # Enter is for the button at the foot
        browse.clicked.connect(self._browse)
        row.addWidget(self.path, 1)
        row.addWidget(browse)
        box.setFocusProxy(self.path)
        return box

    def _browse(self) -> None:
        chosen = ask_save(self._desk, sentence("ui", "New project"), Path(self.path.text()), PROJECTS)
        if chosen:
            self.path.setText(str(chosen))

    def _show_presets(self, presets: tuple[Any, ...]) -> None:
        for preset in presets:
            name = preset.name_ar if self._desk.rtl else preset.name_en
            self.labels.addItem(name or preset.id, preset)
            if preset.id == USUAL_LABELS:
                self.labels.setCurrentIndex(self.labels.count() - 1)


def _presets() -> tuple[Any, ...]:
    from reader.ops.projects import presets

    return presets()


def _make(path: Path, preset: Any) -> None:
    from reader.ops.projects import create_project

    create_project(path, preset).close()


def back_up(desk: Desk, target: Path) -> None:
    """Write a checked copy and say that it is there."""
    desk.jobs.run(
        lambda project, progress: project.write_backup(target, progress),
        owner=desk.session,
        done=lambda _: desk.session.say(sentence("ui", "Backed up to {file}.", file=target)),
        title=sentence("ui", "Backing up"),
    )


def check(desk: Desk) -> None:
    """Check the project on the lane and show what was found."""
    from reader.ui.dialogs.report import ReportDialog

    def run(project: Project, progress: Progress) -> Any:
        from reader.ops.checking import check_project

        return check_project(project, progress)

    desk.jobs.run(
        run,
        owner=desk.session,
        done=lambda report: ReportDialog(desk, report, sentence("ui", "Check of the project")).open(),
        title=sentence("ui", "Checking the project"),
    )
