"""The start page: the window when no project is open. Recent projects, and the ways to another one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMainWindow, QPushButton, QVBoxLayout, QWidget

from reader.base.sentences import Sentence, sentence
from reader.ui.actions.physical_keys import enter_presses
from reader.ui.actions.registry import key_name, key_text
from reader.ui.desk import Room
from reader.ui.faults.faults import Faults
from reader.ui.language.words import say
from reader.ui.look.icons import Icons
from reader.ui.look.theme import Theme
from reader.ui.look.tokens import GAP, NONE, STEP, WIDE
from reader.ui.preferences.preferences import Preferences
from reader.ui.project.jobs import Jobs
from reader.ui.start.recent_list import RecentList
from reader.ui.widgets.plain import PlainLabel, tip
from reader.ui.window.remembering import geometry_of, restore_geometry

_WIDEST = 720
_ICON = 48
_SUFFIX = ".hashiya"


class StartPage(QMainWindow):
    """``sample_wanted``; ``import_wanted(project, files)``: these files into a project that was made for them."""

    sample_wanted = Signal()
    import_wanted = Signal(object, object)
    closed = Signal()

    def __init__(
        self,
        *,
        jobs: Jobs,
        preferences: Preferences,
        faults: Faults,
        language: str,
        theme: Theme,
        open_project: Callable[[Path, bool], None],
        said: Sentence | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("start")
        self.setWindowTitle(say(sentence("ui", "Hashiya")))
        self.setAcceptDrops(True)
        self._room = Room(
            window=self, jobs=jobs, preferences=preferences, faults=faults, language=language, theme=theme,
            icons=Icons(theme, rtl=language == "ar"), open_project=open_project,
        )  # fmt: skip
        self.recent = RecentList(self._room)
        self.recent.chosen.connect(self._open)
        self.recent.emptied.connect(self._show_recent)
        self._lay_out(said)
        self._add_keys()
        restore_geometry(self, preferences.remembered("geometry"))
        self._show_recent()

    # ---- what one can do

    def new(self) -> None:
        """Make a project and open it."""
        self._make(lambda path: self._open(Path(path)))

    def open(self) -> None:
        """Ask for a project and open it."""
        from reader.ui.dialogs.files import ask_open
        from reader.ui.dialogs.project import PROJECTS

        chosen = ask_open(self._room, sentence("ui", "Open project"), PROJECTS)
        if chosen:
            self._open(chosen[0])

    def import_files(self) -> None:
        """Ask for files, then for the project that they shall be brought into."""
        from reader.ui.dialogs.files import ask_open
        from reader.ui.dialogs.importing import article_filters

        chosen = ask_open(self._room, sentence("ui", "Import articles"), article_filters(), several=True)
        if chosen:
            self._import(chosen)

    def _import(self, files: list[Path]) -> None:
        self._make(lambda path: self.import_wanted.emit(Path(path), files))

    def _make(self, then: Callable[[str], None]) -> None:
        from reader.ui.dialogs.project import NewProjectDialog

        dialog = NewProjectDialog(self._room)
        dialog.made.connect(then)
        dialog.open()

    def _open(self, path: Path) -> None:
        self._room.open_project(path, False)

    # ---- building

    def _lay_out(self, said: Sentence | None) -> None:
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        body = QVBoxLayout(column)
        body.setContentsMargins(WIDE, WIDE, WIDE, GAP)
        body.setSpacing(STEP)
        body.addLayout(self._head())
        body.addSpacing(GAP)
        if said is not None:
            reason = PlainLabel(say(said), role="warning")
            reason.setWordWrap(True)
            body.addWidget(reason)
            body.addSpacing(STEP)
        body.addLayout(self._ways())
        body.addSpacing(GAP)
        self._recent_name = PlainLabel(say(sentence("ui", "Recent projects")), role="heading")
        body.addWidget(self._recent_name)
        body.addWidget(self.recent)
        keys = {"enter": key_name("Return"), "delete": key_name("Del")}
        self._recent_hint = PlainLabel(
            say(
                sentence(
                    "ui", "{enter} opens a project; {delete} takes it from this list, never from the disk.", **keys
                )
            ),
            role="hint",
        )
        self._recent_hint.setWordWrap(True)
        body.addWidget(self._recent_hint)
        body.addStretch(1)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(*NONE)
        row.addStretch(1)
        row.addWidget(column, 100)
        row.addStretch(1)
        self.setCentralWidget(page)

    def _head(self) -> QHBoxLayout:
        from reader.ui.look.icons import application_icon

        picture = PlainLabel()
        picture.setPixmap(application_icon().pixmap(_ICON, _ICON))
        name = PlainLabel(say(sentence("ui", "Hashiya")), role="title")
        about = PlainLabel(say(sentence("ui", "Read articles and mark what they say.")), role="hint")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addWidget(about)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(picture)
        row.addLayout(words)
        row.addStretch(1)
        return row

    def _ways(self) -> QGridLayout:
        self._grid = QGridLayout()
        self._grid.setSpacing(STEP)
        self.buttons: dict[str, QPushButton] = {}
        self._keys: dict[str, tuple[str, Any]] = {}
        for name, icon, said, hint, key, run in (
            ("new", "file-plus", sentence("ui", "&New project…"),
             sentence("ui", "Make a new, empty project"), "Ctrl+Shift+N", self.new),
            ("open", "folder-open", sentence("ui", "&Open project…"),
             sentence("ui", "Open another project"), "Ctrl+O", self.open),
            ("import", "file-input", sentence("ui", "&Import articles…"),
             sentence("ui", "Bring articles from files into a new project"), "Ctrl+I", self.import_files),
            ("sample", "newspaper", sentence("ui", "The &sample"),
             sentence("ui", "Open the project with the sample article"), "Ctrl+Shift+E", self.sample_wanted.emit),
        ):  # fmt: skip
            made = self.buttons[name] = QPushButton(self._room.icons(icon), f" {say(said)}")
            made.setIconSize(QSize(16, 16))
            made.setToolTip(tip(f"{say(hint)} ({key_text(key)})"))
            made.clicked.connect(run)
            self._keys[name] = (key, run)
        self._place_ways(2)
        return self._grid

    def _place_ways(self, in_a_row: int) -> None:
        for number, button in enumerate(self.buttons.values()):
            self._grid.addWidget(button, number // in_a_row, number % in_a_row)
        for column in range(len(self.buttons)):
            self._grid.setColumnStretch(column, int(column < in_a_row))

    def _add_keys(self) -> None:
        for key, run in (*self._keys.values(), ("Ctrl+Q", self.close)):
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(lambda _=False, run=run: run())
            self.addAction(action)

    def _show_recent(self) -> None:
        """Without recent projects there is no empty list to look at."""
        some = self.recent.count() > 0
        for part in (self._recent_name, self.recent, self._recent_hint):
            part.setVisible(some)
        (self.recent if some else self.buttons["new"]).setFocus()

    # ---- events

    def showEvent(self, event: QShowEvent) -> None:
        """Only now the letters and the style are known."""
        super().showEvent(event)
        self._fit_ways()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stand in one row where each has room for its words, else in two."""
        super().resizeEvent(event)
        self._fit_ways()

    def _fit_ways(self) -> None:
        count, room = len(self.buttons), min(self.width(), _WIDEST) - 2 * WIDE
        widest = max(button.sizeHint().width() for button in self.buttons.values())
        self._place_ways(count if count * (widest + STEP) <= room + STEP else count // 2)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Projects and articles may be dropped anywhere."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A project is opened; articles are brought into a new one."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if len(paths) == 1 and paths[0].suffix == _SUFFIX:
            self._open(paths[0])
        elif paths:
            self._import(paths)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keys, as in dialogs."""
        if not enter_presses(self, event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Its size and place are those of the window with a project."""
        self._room.preferences.remember(geometry=geometry_of(self))
        event.accept()
        self.closed.emit()
