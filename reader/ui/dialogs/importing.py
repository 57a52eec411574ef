"""The import dialog: what will be read, in which encoding, what to do with broken lines; then the report."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QPlainTextEdit

from reader.base.errors import Cancelled, Fault
from reader.base.sentences import Sentence, sentence
from reader.model import Report, StepResult
from reader.ui.desk import Desk
from reader.ui.dialogs.base import Dialog, add_row
from reader.ui.plain import PlainLabel, direct, tip
from reader.ui.words import isolated, one_line, say

ENCODINGS: tuple[tuple[str, Sentence], ...] = (
    ("", sentence("ui", "Find out")),
    ("utf-8", sentence("ui", "UTF-8")),
    ("utf-16-le", sentence("ui", "UTF-16, little end first")),
    ("utf-16-be", sentence("ui", "UTF-16, big end first")),
    ("windows-1256", sentence("ui", "Arabic, Windows (1256)")),
    ("iso-8859-6", sentence("ui", "Arabic, ISO 8859-6")),
)
_SHOWN_FILES = 5
_PREVIEW_BYTES = 32 * 1024
_PREVIEW_LETTERS = 600


class ImportDialog(Dialog):
    """Everything is imported in one step that can be undone; a refusal or a cancel leaves nothing behind."""

    def __init__(self, desk: Desk, paths: Sequence[Path]) -> None:
        super().__init__(desk.window, sentence("ui", "Import articles"), name="import", width=600)
        self._desk = desk
        self._paths = list(paths)
        self.words("\n".join(_names(self._paths)), role="heading")
        form = self.form()
        self.encoding = QComboBox()
        for value, name in ENCODINGS:
            self.encoding.addItem(say(name), value)
        hint = sentence("ui", "How the letters of plain text files are written; the preview shows whether it is right")
        add_row(form, sentence("ui", "&Encoding"), hint, self.encoding)
        self.found = PlainLabel(role="hint")
        form.addRow("", self.found)
        self.preview = QPlainTextEdit(readOnly=True)
        self.preview.setMinimumHeight(160)
        self.preview.setTabChangesFocus(True)
        add_row(form, sentence("ui", "Beginning"), sentence("ui", "The beginning of the first file"), self.preview)
        self.good_lines = QCheckBox(say(sentence("ui", "Take what is sound and leave out what is broken")))
        good = sentence(
            "ui", "Without this, one broken line stops the whole import; with it, the report names each one"
        )
        self.good_lines.setToolTip(tip(say(good)))
        self.body.addWidget(self.good_lines)
        self.buttons(sentence("ui", "Import"), self.run, sentence("ui", "Cancel"))
        self.encoding.currentIndexChanged.connect(self._look)
        self._look()

    def run(self) -> None:
        """Import on the lane, then show the report."""
        from reader.ops.importing import ImportOptions, import_files

        paths, session = self._paths, self._desk.session
        options = ImportOptions(
            encoding=self.encoding.currentData(),
            annotator=session.annotator,
            good_lines_only=self.good_lines.isChecked(),
        )
        self.accept()
        run_import(self._desk, lambda project, progress: import_files(project, paths, options, progress))

    def _look(self) -> None:
        path, encoding = self._paths[0], self.encoding.currentData()
        self._desk.jobs.run(
            lambda project, progress: _preview(path, encoding), owner=self, done=self._show, failed=self._cannot_show
        )

    def _show(self, shown: tuple[str, str, bool]) -> None:
        text, encoding, certain = shown
        direct(self.preview, text)
        self.preview.setPlainText(text)
        name = say(dict(ENCODINGS).get(encoding, sentence("ui", "UTF-8"))) if encoding else ""
        if not encoding:
            self.found.clear()
        elif certain:
            self.found.setText(say(sentence("ui", "Read as {encoding}", encoding=name)))
        else:
            self.found.setText(say(sentence("ui", "Probably {encoding}; please look at the beginning", encoding=name)))

    def _cannot_show(self, error: BaseException) -> None:
        self.preview.clear()
        if isinstance(error, Fault):
            self.found.setText(say(error.said))
        elif not isinstance(error, Cancelled):
            self._desk.faults.show(error)


def import_text(desk: Desk, text: str) -> None:
    """Make an article of ``text``."""
    from reader.ops.importing import ImportOptions
    from reader.ops.importing import import_text as paste

    options = ImportOptions(annotator=desk.session.annotator)
    run_import(desk, lambda project, progress: paste(project, text, options), quiet=True)


def run_import(desk: Desk, work: Any, *, quiet: bool = False) -> None:
    """Run an import on the lane in its turn, open the first new article, show the report unless it says nothing."""
    kept: list[Report] = []

    def done(result: StepResult) -> None:
        report = kept[0]
        new = next((c.id for c in result.changes if c.kind == "article" and c.before is None), "")
        if new and (quiet or desk.session.opened is None):
            desk.session.open_article(new)
        if not quiet or report.findings:
            from reader.ui.dialogs.report import ReportDialog

            ReportDialog(desk, report, sentence("ui", "Import")).open()

    def edit(project: Any, _annotator: str, progress: Any) -> StepResult:
        result, report = work(project, progress)
        kept.append(report)
        return result

    desk.session.turns.take(lambda: desk.session.long_edit(edit, sentence("ui", "Importing"), done))


def article_filters() -> tuple[tuple[Sentence, str], ...]:
    """What can be imported, for the file dialog."""
    from reader.formats import FORMATS

    patterns = sorted({f"*{ending}" for spec in FORMATS if spec.read for ending in spec.extensions})
    return (
        (sentence("ui", "Articles"), " ".join(patterns)),
        (sentence("ui", "All files"), "*"),
    )


def _names(paths: list[Path]) -> list[str]:
    shown = [isolated(one_line(path.name or str(path))) for path in paths[:_SHOWN_FILES]]
    if len(paths) > _SHOWN_FILES:
        shown.append(say(sentence("ui", "and %n more", "", len(paths) - _SHOWN_FILES)))
    return shown


def _preview(path: Path, encoding: str) -> tuple[str, str, bool]:
    """The first letters of a file with the encoding they were read in, and whether that is certain."""
    from reader.text.encoding import decode

    if path.is_dir():
        return "", "", True
    try:
        with path.open("rb") as stream:
            data = stream.read(_PREVIEW_BYTES)
    except OSError:
        return "", "", True  # the import itself says what is wrong with the file
    if len(data) == _PREVIEW_BYTES:
        data = data[: (data.rfind(b"\n") + 1) or len(data)]
        data = data[: len(data) - len(data) % 2]
    found = decode(data, encoding or None)
    return found.text[:_PREVIEW_LETTERS], found.encoding, found.certain
