"""Every screen of the program, by name: what the tests of dialogs and the pictures go through."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from reader.base.errors import EnvironmentFault, UserFault
from reader.base.sentences import sentence
from reader.model import Finding, Report
from reader.store import ArticleFilter
from reader.ui import recent
from reader.ui.dialogs.about import AboutDialog
from reader.ui.dialogs.bug import BugDialog
from reader.ui.dialogs.columns import ColumnsDialog
from reader.ui.dialogs.exporting import ExportDialog
from reader.ui.dialogs.filter import FilterDialog
from reader.ui.dialogs.guide import GuideDialog
from reader.ui.dialogs.history import HistoryDialog
from reader.ui.dialogs.importing import ImportDialog
from reader.ui.dialogs.key import KeyDialog
from reader.ui.dialogs.keyeditor import KeyEditorDialog
from reader.ui.dialogs.keylist import KeyListDialog
from reader.ui.dialogs.label import LabelDialog
from reader.ui.dialogs.label_removal import DeleteLabelDialog, MergeLabelDialog
from reader.ui.dialogs.label_sets import ImportLabelsDialog
from reader.ui.dialogs.labels import LabelsDialog
from reader.ui.dialogs.name import NameDialog
from reader.ui.dialogs.palette import PaletteDialog
from reader.ui.dialogs.preferences import PreferencesDialog
from reader.ui.dialogs.project import NewProjectDialog
from reader.ui.dialogs.report import KINDS, ReportDialog
from reader.ui.dialogs.statistics import StatisticsDialog
from reader.ui.guideline import GuidelineCard
from reader.ui.lane import Job
from reader.ui.menus import groups
from reader.ui.palette import Lexicon
from reader.ui.popup import ProgressPopup
from reader.ui.preferences import SECTIONS
from reader.ui.reading.card import WordCard
from reader.ui.start_page import StartPage
from reader.ui.style import style_sheet
from tests.formats.document_files import HEADLINE, book, page
from tests.ui.cards import card_screens

OTHER_PROJECTS = ("الخبر القديم", "<img src=x> a&b")
"""Projects of the start page: one that is gone, and one with a name that looks like markup."""


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


IN_DOCUMENTS = (
    "صفحة.html", "كتاب المرافئ.epub", HEADLINE, "وكالة المرفأ", "هند العلي", "كتاب المرافئ", "الفصل الأول",
    "الفصل الثاني", "שלום",
)  # fmt: skip
"""What the person's documents are called and say, as far as a screen shows it."""


def saved_page(folder: Path) -> Path:
    """A news page as a browser saves it, in an encoding of old that it does not tell."""
    path = folder / "صفحة.html"
    path.write_bytes(page("").encode("windows-1256"))
    return path


def saved_book(folder: Path) -> Path:
    """A book of three chapters."""
    path = folder / "كتاب المرافئ.epub"
    path.write_bytes(book())
    return path


def first_steps(driver) -> QWidget:
    """The hint for newcomers, under the article."""
    steps = driver.window.part("steps")
    steps.show()
    return steps


def start_page(driver, file: Path) -> StartPage:
    """The start page with projects that are there, one that is gone, and one with a name from a file."""
    desk = driver.window.desk
    here = driver.session.path
    for path, figures in (
        (here.with_name(f"{OTHER_PROJECTS[0]}.hashiya"), {"done": 118, "total": 118}),
        (here.with_name(f"{OTHER_PROJECTS[1]}.hashiya"), {}),
        (here, {"done": 12, "total": 340}),
    ):
        recent.opened_now(desk.preferences, path)
        recent.keep(desk.preferences, path, opened="2026-02-03T04:05:06+00:00", **figures)
    why = sentence("formats", "{file} is empty: there is no article in it.", file=file)
    page = StartPage(
        jobs=desk.jobs, preferences=desk.preferences, faults=desk.faults, language=desk.language, theme=desk.theme,
        open_project=desk.open_project, said=why,
    )  # fmt: skip
    page.setStyleSheet(style_sheet(desk.theme, page.font()))
    page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    page.show()
    return page


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

    def guideline() -> QWidget:
        driver.window.controls.guiding.of_button(driver.session.labels[-1].code)
        return driver.window.findChild(GuidelineCard)

    def proposal() -> QWidget:
        bar = desk.part("proposal")
        bar.show_places(driver.session.labels[0].code, 12)
        return bar

    report = sample_report(driver.session.article_id, file.name)
    return {
        "new-project": opened(lambda: NewProjectDialog(desk)),
        "import": opened(lambda: ImportDialog(desk, [file])),
        "import-page": opened(lambda: ImportDialog(desk, [saved_page(file.parent)])),
        "import-book": opened(lambda: ImportDialog(desk, [saved_book(file.parent)])),
        "labels": opened(lambda: LabelsDialog(desk)),
        "label": opened(lambda: LabelDialog(desk, driver.session.labels[0], driver.window)),
        "delete-label": opened(lambda: DeleteLabelDialog(desk, driver.session.labels[0], driver.window)),
        "merge-label": opened(lambda: MergeLabelDialog(desk, driver.session.labels[0], driver.window)),
        "import-labels": opened(lambda: ImportLabelsDialog(desk, driver.window)),
        "guideline": guideline,
        "export": opened(lambda: ExportDialog(desk)),
        "report": opened(lambda: ReportDialog(desk, report, sentence("ui", "Import"))),
        "statistics": opened(lambda: StatisticsDialog(desk)),
        "preferences": opened(lambda: PreferencesDialog(desk)),
        **{
            f"preferences-{section}": opened(lambda section=section: PreferencesDialog(desk, (section, "")))
            for section, _ in SECTIONS[1:]
        },
        "filter": opened(lambda: FilterDialog(desk, ArticleFilter(states=("new",), labels=("KILLED",), since="2020"))),
        "filter-name": opened(lambda: NameDialog(driver.window, sentence("ui", "Save the filter"), "قتلى")),
        "columns": opened(lambda: ColumnsDialog(desk, desk.part("articles").model.columns)),
        "start": lambda: start_page(driver, file),
        "first-steps": lambda: first_steps(driver),
        "keys": opened(lambda: KeyListDialog(desk)),
        "key-editor": opened(lambda: KeyEditorDialog(desk)),
        "key": opened(lambda: KeyDialog(desk, "undo", driver.window)),
        "history": opened(lambda: HistoryDialog(desk)),
        "guide": opened(lambda: GuideDialog(desk)),
        "palette": opened(lambda: palette_of(driver)),
        "about": opened(lambda: AboutDialog(desk)),
        "proposal": proposal,
        **card_screens(driver),
        "progress": opened(lambda: ProgressPopup(Job(lambda *_: None), sentence("ui", "Importing"), driver.window)),
        "fault": fault(UserFault(sentence("formats", "{file} is empty: there is no article in it.", file=file))),
        "environment": fault(
            EnvironmentFault(sentence("formats", "{file} is empty: there is no article in it.", file=file))
        ),
        "bug": opened(lambda: BugDialog(driver.window, *desk.faults.keep(RuntimeError("text of an article")))),
    }


def palette_of(driver) -> PaletteDialog:
    """The palette over the window, not yet open."""
    registry = driver.window.controls.registry
    return PaletteDialog(driver.window.desk, Lexicon(registry, groups(registry.specs)))


def put_away(driver, dialog: QWidget) -> None:
    """Close a screen and wait until it is gone."""
    if isinstance(dialog, ProgressPopup):
        dialog.finish()
    elif isinstance(dialog, WordCard):
        dialog.close_wanted.emit()
    elif isinstance(dialog, GuidelineCard):
        dialog.put_away()
    else:
        dialog.close()
    driver.settle()
    QApplication.processEvents()
