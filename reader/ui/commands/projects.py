"""The project as a whole: new, open, import, paste, export, backup, check, preferences, quit."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from reader.base.sentences import sentence
from reader.ui.actions.registry import ActionSpec
from reader.ui.desk import Desk

_WRITABLE = sentence("ui", "This project is open for reading only.")


class Projects:
    """Commands that read or write files. Dialogs are imported when they are opened."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def specs(self) -> list[ActionSpec]:
        """The actions of this area."""
        return [
            ActionSpec(
                "project.new",
                sentence("ui", "&New project…"),
                sentence("ui", "Make a new, empty project"),
                self.new,
                ("Ctrl+Shift+N",),
                "file-plus",
            ),
            ActionSpec(
                "project.open",
                sentence("ui", "&Open project…"),
                sentence("ui", "Open another project"),
                self.open,
                ("Ctrl+O",),
                "folder-open",
            ),
            ActionSpec(
                "import",
                sentence("ui", "&Import articles…"),
                sentence("ui", "Bring articles from files into this project"),
                self.import_files,
                ("Ctrl+I",),
                "file-input",
                enabled=self._can_write,
                needs=_WRITABLE,
            ),
            ActionSpec(
                "import.folder",
                sentence("ui", "Import a &folder…"),
                sentence("ui", "Bring every article of a folder"),
                self.import_folder,
                ("Ctrl+Shift+I",),
                "folder-open",
                enabled=self._can_write,
                needs=_WRITABLE,
            ),
            ActionSpec(
                "paste",
                sentence("ui", "P&aste as an article"),
                sentence("ui", "Make an article of the text on the clipboard"),
                self.paste,
                ("Ctrl+Shift+V",),
                "clipboard-paste",
                enabled=self._can_write,
                needs=_WRITABLE,
            ),
            ActionSpec(
                "export",
                sentence("ui", "&Export…"),
                sentence("ui", "Write spans as training data or for another program"),
                self.export,
                ("Ctrl+E",),
                "download",
            ),
            ActionSpec(
                "backup",
                sentence("ui", "&Back up…"),
                sentence("ui", "Write a whole, checked copy of the project"),
                self.backup,
                ("Ctrl+Shift+B",),
                "database-backup",
            ),
            ActionSpec(
                "check",
                sentence("ui", "&Check the project"),
                sentence("ui", "Prove that the file and its data are whole"),
                self.check,
                ("Ctrl+Shift+K",),
                "shield-check",
            ),
            ActionSpec(
                "labels",
                sentence("ui", "&Labels…"),
                sentence("ui", "Add, change, reorder and delete labels"),
                self.labels,
                ("Ctrl+L",),
                "tags",
            ),
            ActionSpec(
                "preferences",
                sentence("ui", "P&references…"),
                sentence("ui", "Language, theme, typeface, your name"),
                self.preferences,
                ("Ctrl+,",),
                "settings",
            ),
            ActionSpec(
                "project.close",
                sentence("ui", "Close the projec&t"),
                sentence("ui", "Go to the start page, with the projects that were open lately"),
                self.desk.close_project,
                ("Ctrl+W",),
                "list",
            ),
            ActionSpec(
                "quit",
                sentence("ui", "&Quit"),
                sentence("ui", "Close the window; everything is saved"),
                self.desk.window.close,
                ("Ctrl+Q",),
                "x",
            ),
        ]

    def new(self) -> None:
        """Ask where the project shall lie and with which labels, then open it."""
        from reader.ui.dialogs.project import NewProjectDialog

        dialog = NewProjectDialog(self.desk)
        dialog.made.connect(lambda path: self.desk.open_project(Path(path), False))
        dialog.open()

    def open(self) -> None:
        """Ask for a project and open it."""
        from reader.ui.dialogs.files import ask_open

        chosen = ask_open(self.desk, sentence("ui", "Open project"), ((sentence("ui", "Projects"), "*.hashiya"),))
        if chosen:
            self.desk.open_project(chosen[0], False)

    def import_files(self) -> None:
        """Ask for files and import them."""
        from reader.ui.dialogs.files import ask_open
        from reader.ui.dialogs.importing import ImportDialog, article_filters

        chosen = ask_open(self.desk, sentence("ui", "Import articles"), article_filters(), several=True)
        if chosen:
            ImportDialog(self.desk, chosen).open()

    def import_folder(self) -> None:
        """Ask for a folder and import what it holds."""
        from reader.ui.dialogs.files import ask_folder

        chosen = ask_folder(self.desk, sentence("ui", "Import a folder"))
        if chosen:
            self.import_paths([chosen])

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Import what was dropped on the window or chosen."""
        from reader.ops.glossary_files import is_glossary_file
        from reader.ui.dialogs.importing import ImportDialog
        from reader.ui.reading.glossaries.importing import GlossaryImportDialog

        if self.desk.session.read_only:
            self.desk.session.say(sentence("ui", "This project is open for reading only; nothing was changed."))
            return
        words = [path for path in paths if is_glossary_file(path)]
        if words:
            GlossaryImportDialog(self.desk, words[0]).open()
        if articles := [path for path in paths if path not in words]:
            ImportDialog(self.desk, articles).open()

    def paste(self) -> None:
        """Make an article of the clipboard: of rich text what a reader sees, of plain text exactly what it is."""
        from reader.ui.dialogs.importing import import_text

        found = QGuiApplication.clipboard().mimeData()
        text = found.text()
        if text.strip():
            import_text(self.desk, text, found.html() if found.hasHtml() else "")
        else:
            self.desk.session.say(sentence("ui", "There is no text on the clipboard."))

    def export(self) -> None:
        """Ask what to export and how."""
        from reader.ui.dialogs.exporting import ExportDialog

        ExportDialog(self.desk).open()

    def backup(self) -> None:
        """Write a copy; the copy is opened and checked before it counts."""
        from reader.ui.dialogs.files import ask_save
        from reader.ui.dialogs.project import back_up

        path = self.desk.session.path
        target = ask_save(
            self.desk,
            sentence("ui", "Back up the project"),
            path.with_name(f"{path.stem}-backup.hashiya"),
            ((sentence("ui", "Projects"), "*.hashiya"),),
        )
        if target:
            back_up(self.desk, target)

    def check(self) -> None:
        """Check the project and show what was found."""
        from reader.ui.dialogs.project import check

        check(self.desk)

    def labels(self) -> None:
        """Open the labels of the project."""
        from reader.ui.dialogs.labels import LabelsDialog

        LabelsDialog(self.desk).open()

    def preferences(self) -> None:
        """Open the preferences."""
        from reader.ui.dialogs.preferences import PreferencesDialog

        PreferencesDialog(self.desk).open()

    def _can_write(self) -> bool:
        return not self.desk.session.read_only
