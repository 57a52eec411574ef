"""The import dialog: what will be read, in which encoding, what to do with broken lines; then the report."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QSizePolicy

from reader.base.errors import Cancelled, Fault, UserFault
from reader.base.sentences import Sentence, sentence
from reader.model import Report, StepResult
from reader.ui.desk import Desk
from reader.ui.dialog import Dialog, add_row
from reader.ui.language.words import isolated, number, one_line, say
from reader.ui.widgets.plain import PlainLabel, tip
from reader.ui.widgets.plain_edit import PlainEdit

if TYPE_CHECKING:
    from reader.ops.importing import ImportOptions
    from reader.ops.previewing import Preview
    from reader.ui.project.lane import Job

ENCODINGS: tuple[tuple[str, Sentence], ...] = (
    ("", sentence("ui", "Find out")),
    ("utf-8", sentence("ui", "UTF-8")),
    ("utf-16-le", sentence("ui", "UTF-16, little end first")),
    ("utf-16-be", sentence("ui", "UTF-16, big end first")),
    ("windows-1256", sentence("ui", "Arabic, Windows (1256)")),
    ("iso-8859-6", sentence("ui", "Arabic, ISO 8859-6")),
)
_READERS: dict[str, Sentence] = {
    "best": sentence("ui", "Whichever reads it better"),
    "pypdf": sentence("ui", "The library pypdf"),
    "qt": sentence("ui", "The library Qt"),
}
_SHOWN_FILES = 5
_SHOWN_TITLES = 3
_TITLE = 120


class Refusal(NamedTuple):
    """Why an import was refused, and what had been chosen for it."""

    said: Sentence
    options: ImportOptions
    reader: int


class ImportDialog(Dialog):
    """Everything is imported in one step that can be undone; a refusal or a cancel leaves nothing behind.

    After a refusal it comes ``again`` with what was chosen, and says why.
    """

    def __init__(self, desk: Desk, paths: Sequence[Path], again: Refusal | None = None) -> None:
        from reader.ops.previewing import asks_encoding

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
        form.setRowVisible(self.encoding, any(map(asks_encoding, self._paths)))
        self.reader = _readers(self._paths)
        by = sentence("ui", "Which program reads the text of the PDF; the preview shows what it makes of it")
        add_row(form, sentence("ui", "&Read by"), by, self.reader)
        form.setRowVisible(self.reader, self.reader.count() > 2)
        self.found = PlainLabel(role="hint")
        self.found.setWordWrap(True)
        form.addRow("", self.found)
        self.contents = PlainLabel()
        self.contents.setWordWrap(True)
        self.contents.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        name = PlainLabel(say(sentence("ui", "Found")))
        name.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        form.addRow(name, self.contents)
        form.setRowVisible(self.contents, False)
        self._form = form
        self.preview = PlainEdit(read_only=True)
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
        self._looking: Job | None = None
        if again is not None:
            self._resume(again)
        self.encoding.currentIndexChanged.connect(self._look)
        self.reader.currentIndexChanged.connect(self._look)
        self.finished.connect(self._stop_looking)
        self._look()

    def run(self) -> None:
        """Import on the lane, then show the report."""
        from reader.ops.importing import ImportOptions, import_files

        paths, session = self._paths, self._desk.session
        options = ImportOptions(
            encoding=self.encoding.currentData(),
            annotator=session.annotator,
            good_lines_only=self.good_lines.isChecked(),
            values=self._values(),
        )
        desk, reader = self._desk, self.reader.currentIndex()
        self.accept()

        def refused(fault: UserFault) -> None:
            ImportDialog(desk, paths, Refusal(fault.said, options, reader)).open()

        run_import(desk, lambda project, progress: import_files(project, paths, options, progress), refused=refused)

    def _resume(self, again: Refusal) -> None:
        """Choose what was chosen, and say why that did not do; the box that may help has the keys."""
        self.encoding.setCurrentIndex(self.encoding.findData(again.options.encoding))
        self.reader.setCurrentIndex(again.reader)
        self.good_lines.setChecked(again.options.good_lines_only)
        why = self.words(again.said, role="warning")
        self.body.insertWidget(1, why)
        if not again.options.good_lines_only:
            way = sentence("ui", "Nothing was imported. The box below leaves out what is broken and imports the rest.")
            self.body.insertWidget(2, self.words(way))
            self.good_lines.setFocus()

    def _values(self) -> dict[str, str]:
        """Options of the format: the program that reads, where there is a choice."""
        return {"reader": self.reader.currentData()} if self.reader.count() > 2 else {}

    def _look(self) -> None:
        from reader.ops.previewing import preview

        self._stop_looking()
        self.preview.setPlaceholderText(say(sentence("ui", "Loading…")))
        path, encoding, values = self._paths[0], self.encoding.currentData(), self._values()
        self._looking = self._desk.jobs.run(
            lambda project, progress: preview(path, encoding, values, progress),
            owner=self,
            done=self._show,
            failed=self._cannot_show,
        )

    def _stop_looking(self) -> None:
        """A document can take seconds to read: nobody waits for a look that was overtaken."""
        if self._looking is not None:
            self._looking.cancel()

    def _show(self, shown: Preview) -> None:
        self.preview.setPlaceholderText("")
        self.preview.setPlainText(shown.text)
        name = _encoding_name(shown.encoding) if shown.encoding else ""
        if not shown.encoding:
            self.found.clear()
        elif shown.certain:
            self.found.setText(say(sentence("ui", "Read as {encoding}", encoding=name)))
        else:
            self.found.setText(say(sentence("ui", "Probably {encoding}; please look at the beginning", encoding=name)))
        self._form.setRowVisible(self.found, bool(shown.encoding))
        self.contents.setText("\n".join(_contents(shown)))
        self._form.setRowVisible(self.contents, shown.is_document)

    def _cannot_show(self, error: BaseException) -> None:
        if isinstance(error, Cancelled):  # another look follows
            return
        self.preview.setPlaceholderText("")
        self.preview.clear()
        self._form.setRowVisible(self.contents, False)
        self._form.setRowVisible(self.found, True)
        if isinstance(error, Fault):
            self.found.setText(say(error.said))
        else:
            self._desk.faults.show(error)


def import_text(desk: Desk, text: str, markup: str = "") -> None:
    """Make an article of ``text``, or of the rich text ``markup`` (HTML) that goes with it."""
    from reader.ops.importing import ImportOptions
    from reader.ops.importing import import_text as paste
    from reader.ops.pasting import import_rich_text

    options = ImportOptions(annotator=desk.session.annotator)
    if markup:
        run_import(
            desk, lambda project, progress: import_rich_text(project, markup, text, options, progress), quiet=True
        )
    else:
        run_import(desk, lambda project, progress: paste(project, text, options), quiet=True)


def run_import(
    desk: Desk, work: Any, *, quiet: bool = False, refused: Callable[[UserFault], None] | None = None
) -> None:
    """Run an import on the lane in its turn, open the new article, show the report unless it says nothing."""
    kept: list[Report] = []

    def done(result: StepResult) -> None:
        report = kept[0]
        new = [change.id for change in result.changes if change.kind == "article" and change.before is None]
        if new and (quiet or len(new) == 1 or desk.session.opened is None):  # one alone was brought to be read
            desk.session.open_article(new[0])
        if not quiet or report.findings:
            from reader.ui.dialogs.report import ReportDialog

            ReportDialog(desk, report, sentence("ui", "Import")).open()

    def edit(project: Any, _annotator: str, progress: Any) -> StepResult:
        result, report = work(project, progress)
        kept.append(report)
        return result

    desk.session.turns.take(lambda: desk.session.long_edit(edit, sentence("ui", "Importing"), done, refused))


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


def _readers(paths: list[Path]) -> QComboBox:
    """The programs that can read these files, where they are PDF files and there is more than one program."""
    box = QComboBox()
    if all(path.suffix.lower() == ".pdf" for path in paths):
        from reader.formats.pdf import available

        for value in ("best", *available()):
            box.addItem(say(_READERS[value]), value)
    return box


def _encoding_name(encoding: str) -> str:
    """What people call an encoding; one that only old pages declare is called as they do."""
    known = dict(ENCODINGS).get(encoding)
    return say(known) if known is not None else encoding


def _contents(shown: Preview) -> list[str]:
    """What was found in a document, line by line: how many articles, their titles, and what is told of them."""
    titles = [isolated(one_line(title, _TITLE)) for title in shown.titles[:_SHOWN_TITLES]]
    if shown.articles > 1:
        titles.insert(0, say(sentence("ui", "%n article(s)", "", shown.articles)))
        if len(shown.titles) > _SHOWN_TITLES:
            titles.append(say(sentence("ui", "and %n more", "", len(shown.titles) - _SHOWN_TITLES)))
    told = [isolated(one_line(each, _TITLE)) for each in (number(shown.date), shown.source, shown.author) if each]
    return [*titles, *([" · ".join(told)] if told else [])]
