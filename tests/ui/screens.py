"""Every screen of the program, by name: what the tests of dialogs and the pictures go through."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from reader.base.errors import EnvironmentFault, UserFault
from reader.base.sentences import sentence
from reader.model import Finding, Report
from reader.ui.dialogs.about import AboutDialog
from reader.ui.dialogs.exporting import ExportDialog
from reader.ui.dialogs.importing import ImportDialog
from reader.ui.dialogs.keylist import KeyListDialog
from reader.ui.dialogs.label import LabelDialog
from reader.ui.dialogs.labels import DeleteLabelDialog, LabelsDialog
from reader.ui.dialogs.preferences import PreferencesDialog
from reader.ui.dialogs.project import NewProjectDialog
from reader.ui.dialogs.report import KINDS, ReportDialog
from reader.ui.lane import Job
from reader.ui.popup import ProgressPopup
from reader.ui.preferences import SECTIONS


def sample_report(article_id: str, words: str = "data.jsonl") -> Report:
    """A report with one finding of every kind."""
    report = Report()
    report.read.update(article=3, span=40)
    report.written.update(article=3, span=38, relation=1)
    for number, kind in enumerate(KINDS):
        said = sentence("formats", "{file} is empty: there is no article in it.", file=words)
        report.findings.append(
            Finding(kind=kind, said=said, article_id=article_id, start=number, end=number + 4, place=words)
        )
    return report


def screens(driver, file: Path) -> dict[str, Callable[[], QWidget]]:
    """What opens each dialog; the answer is the widget that is then on the screen."""
    desk = driver.window.desk

    def fault(error: BaseException) -> Callable[[], QWidget]:
        def show() -> QWidget:
            desk.faults.show(error)
            return next(box for box in driver.window.findChildren(QWidget, "fault") if box.isVisible())

        return show

    def opened(make: Callable[[], QWidget]) -> Callable[[], QWidget]:
        def show() -> QWidget:
            dialog = make()
            dialog.open()
            return dialog

        return show

    report = sample_report(driver.session.article_id, file.name)
    return {
        "new-project": opened(lambda: NewProjectDialog(desk)),
        "import": opened(lambda: ImportDialog(desk, [file])),
        "labels": opened(lambda: LabelsDialog(desk)),
        "label": opened(lambda: LabelDialog(desk, driver.session.labels[0], driver.window)),
        "delete-label": opened(lambda: DeleteLabelDialog(desk, driver.session.labels[0], driver.window)),
        "export": opened(lambda: ExportDialog(desk)),
        "report": opened(lambda: ReportDialog(desk, report, sentence("ui", "Import"))),
        "preferences": opened(lambda: PreferencesDialog(desk)),
        **{
            f"preferences-{section}": opened(lambda section=section: PreferencesDialog(desk, (section, "")))
            for section, _ in SECTIONS[1:]
        },
        "keys": opened(lambda: KeyListDialog(desk)),
        "about": opened(lambda: AboutDialog(desk)),
        "progress": opened(lambda: ProgressPopup(Job(lambda *_: None), sentence("ui", "Importing"), driver.window)),
        "fault": fault(UserFault(sentence("formats", "{file} is empty: there is no article in it.", file=file))),
        "environment": fault(
            EnvironmentFault(sentence("formats", "{file} is empty: there is no article in it.", file=file))
        ),
        "bug": fault(RuntimeError("text of an article")),
    }


def put_away(driver, dialog: QWidget) -> None:
    """Close a screen and wait until it is gone."""
    if isinstance(dialog, ProgressPopup):
        dialog.finish()
    else:
        dialog.close()
    driver.settle()
    QApplication.processEvents()
