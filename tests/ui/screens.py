"""Every screen of the program, by name: what the tests of dialogs and the pictures go through."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from reader.base.errors import EnvironmentFault, UserFault
from reader.base.sentences import sentence
from reader.model import Finding, Report, StepResult
from reader.ops.importing import ImportOptions
from reader.ops.marginalia import add_bookmark, add_highlight, add_note
from reader.store import ArticleFilter
from reader.ui.actions.menus import groups
from reader.ui.actions.palette import Lexicon
from reader.ui.article.styles import HIGHLIGHTS
from reader.ui.articles.columns_dialog import ColumnsDialog
from reader.ui.articles.filter_dialog import FilterDialog
from reader.ui.dialogs.about import AboutDialog
from reader.ui.dialogs.beside import BesideDialog
from reader.ui.dialogs.exporting import ExportDialog
from reader.ui.dialogs.guide import GuideDialog
from reader.ui.dialogs.history import HistoryDialog
from reader.ui.dialogs.importing import ImportDialog, Refusal
from reader.ui.dialogs.key import KeyDialog
from reader.ui.dialogs.keyeditor import KeyEditorDialog
from reader.ui.dialogs.keylist import KeyListDialog
from reader.ui.dialogs.label import LabelDialog
from reader.ui.dialogs.label_removal import DeleteLabelDialog, MergeLabelDialog
from reader.ui.dialogs.label_sets import ImportLabelsDialog
from reader.ui.dialogs.labels import LabelsDialog
from reader.ui.dialogs.name import NameDialog
from reader.ui.dialogs.palette import PaletteDialog
from reader.ui.dialogs.preferences import Place, PreferencesDialog
from reader.ui.dialogs.project import NewProjectDialog
from reader.ui.dialogs.report import KINDS, ReportDialog
from reader.ui.dialogs.statistics import StatisticsDialog
from reader.ui.faults.bug import BugDialog
from reader.ui.labels.guideline import GuidelineCard
from reader.ui.look.style import style_sheet
from reader.ui.preferences import recent
from reader.ui.preferences.settings import SECTIONS
from reader.ui.printing.dialog import matter_of
from reader.ui.printing.preview import PrintPreview
from reader.ui.project.lane import Job
from reader.ui.project.popup import ProgressPopup
from reader.ui.reading.aloud.bar import AloudBar
from reader.ui.reading.card.card import WordCard
from reader.ui.reading.learning.word_list import WordListDialog
from reader.ui.reading.margin.listing import MarginListDialog
from reader.ui.reading.margin.note_card import NoteCard
from reader.ui.start.page import StartPage
from tests.formats.document_files import HEADLINE, book, page
from tests.ui.cards import card_screens
from tests.ui.glossary_screens import glossary_screens
from tests.ui.reading_screens import reading_screens

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


REFUSED = Refusal(
    sentence("formats", "{file} is empty: there is no article in it.", file="خبر.txt"), ImportOptions(), 0
)
"""An import that was refused, as the dialog says it when it comes again."""


A_NOTE = "أراجع هذا الموضع غدا <b>مع الأستاذ</b>."


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


def beside(driver) -> QWidget:
    """The last article of the project beside the one that is open."""
    ids = driver.window.part("articles").model._ids
    driver.window.controls.beside.show(next(each for each in reversed(ids) if each != driver.session.article_id))
    driver.settle()
    driver.window.view.set_caret(driver.window.view.flow.pieces.starts[-1] // 2)
    driver.window.view.reveal(driver.window.view.caret())
    return driver.window.spread.parentWidget()


def forms_found(driver) -> QWidget:
    """A word in all its forms, found in the project and in the article."""
    driver.window.part("start").show()
    panel = driver.window.part("search")
    panel.open_panel()
    panel.look_for_forms("القرارات")
    answered(driver)
    if panel.results.count():
        panel.results.itemActivated.emit(panel.results.item(0))
    answered(driver)
    return driver.window.spread.parentWidget()


def names_hinted(driver) -> QWidget:
    """Possible names, the first of them selected."""
    driver.window.controls.registry.trigger("names.hint")
    answered(driver)
    driver.window.controls.registry.trigger("names.next")
    answered(driver)
    return driver.window.spread.parentWidget()


def answered(driver) -> None:
    """Wait until the analysers are there, and what was asked of them."""
    words = driver.session.words
    words.load("ar")
    while not words.is_loaded("ar"):
        QApplication.processEvents()
    driver.settle()
    driver.settle()


def as_before(driver) -> None:
    """The window without what the screens of reading show in it."""
    controls = driver.window.controls
    controls.beside.close()
    if controls.names.shown:
        controls.names.toggle()
    search, find = driver.window.part("search"), driver.window.part("find")
    for panel in (search, find):
        panel.forms.setChecked(False)
        panel.field.clear()
    search.close_panel()
    find.close_bar()


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
        bar.show_places({driver.session.labels[0].code: 12})
        return bar

    def proposed_terms() -> QWidget:
        bar = desk.part("proposal")
        bar.show_places({driver.session.labels[0].code: 12, driver.session.labels[-1].code: 3})
        return bar

    def note_card() -> QWidget:
        notes = driver.window.controls.notes
        leave_in_margins(driver)
        notes.show(next(name for name, each in driver.session.margins.items() if each.text))
        return driver.window.findChild(NoteCard)

    def margin_list() -> QWidget:
        leave_in_margins(driver)
        dialog = MarginListDialog(desk)
        dialog.open()
        return dialog

    report = sample_report(driver.session.article_id, file.name)
    return {
        "beside-choice": opened(lambda: BesideDialog(desk)),
        "beside": lambda: beside(driver),
        "forms": lambda: forms_found(driver),
        "names": lambda: names_hinted(driver),
        "new-project": opened(lambda: NewProjectDialog(desk)),
        "import": opened(lambda: ImportDialog(desk, [file])),
        "import-refused": opened(lambda: ImportDialog(desk, [file, file], REFUSED)),
        "import-page": opened(lambda: ImportDialog(desk, [saved_page(file.parent)])),
        "import-book": opened(lambda: ImportDialog(desk, [saved_book(file.parent)])),
        "labels": opened(lambda: LabelsDialog(desk)),
        "label": opened(lambda: LabelDialog(desk, driver.session.labels[0], driver.window)),
        "delete-label": opened(lambda: DeleteLabelDialog(desk, driver.session.labels[0], driver.window)),
        "merge-label": opened(lambda: MergeLabelDialog(desk, driver.session.labels[0], driver.window)),
        "import-labels": opened(lambda: ImportLabelsDialog(desk, driver.window)),
        "guideline": guideline,
        "note": note_card,
        "margins": margin_list,
        "export": opened(lambda: ExportDialog(desk)),
        "report": opened(lambda: ReportDialog(desk, report, sentence("ui", "Import"))),
        "statistics": opened(lambda: StatisticsDialog(desk)),
        "print-preview": opened(lambda: PrintPreview(desk, matter_of(desk))),
        "preferences": opened(lambda: PreferencesDialog(desk)),
        **{
            f"preferences-{section}": opened(lambda section=section: PreferencesDialog(desk, Place(section)))
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
        "word-list": lambda: word_list(driver),
        "proposal": proposal,
        **card_screens(driver),
        **reading_screens(driver),
        **glossary_screens(driver, file.parent),
        "proposed-terms": proposed_terms,
        "progress": opened(lambda: ProgressPopup(Job(lambda *_: None), sentence("ui", "Importing"), driver.window)),
        "fault": fault(UserFault(sentence("formats", "{file} is empty: there is no article in it.", file=file))),
        "environment": fault(
            EnvironmentFault(sentence("formats", "{file} is empty: there is no article in it.", file=file))
        ),
        "bug": opened(lambda: BugDialog(driver.window, *desk.faults.keep(RuntimeError("text of an article")))),
    }


def left_in_margins(text: str, article_id: str) -> list[Callable[..., StepResult]]:
    """Edits that leave a bookmark, a highlight in every colour and a note on an article."""
    starts = [
        0,
        *(at for at in range(1, len(text)) if text[at - 1].isspace() and not text[at].isspace()),
        len(text) + 1,
    ]
    words = [(start, following - 1) for start, following in pairwise(starts)]
    step = max(1, min(4, len(words) // 12))
    made = [
        partial(add_highlight, article_id=article_id, start=start, end=end, colour=colour)
        for (start, end), colour in zip(words[2 * step :: step], HIGHLIGHTS, strict=False)
    ]
    start, end = words[min(36, len(words) - 1)]
    note = partial(add_note, article_id=article_id, start=start, end=end, text=A_NOTE, colour="rose")
    return [*made, partial(add_bookmark, article_id=article_id, place=words[min(30, len(words) - 1)][0]), note]


def leave_in_margins(driver) -> list[str]:
    """The same on the open article, where there is nothing yet; their ids in reading order."""
    session = driver.session
    if not session.margins:
        for edit in left_in_margins(session.opened.article.text, session.article_id):
            session.edit(lambda project, who, edit=edit: edit(project, annotator=who))
        driver.settle()
    return sorted(session.margins, key=lambda name: session.margins[name].start)


def palette_of(driver) -> PaletteDialog:
    """The palette over the window, not yet open."""
    registry = driver.window.controls.registry
    return PaletteDialog(driver.window.desk, Lexicon(registry, groups(registry.specs)))


def word_list(driver) -> WordListDialog:
    """The words of the open article, once they are found."""
    driver.window.controls.learning.list_words()
    dialog = next(each for each in driver.window.findChildren(WordListDialog) if each.isVisible())
    end = time.monotonic() + 20
    while not dialog.model.total and time.monotonic() < end:
        QApplication.processEvents()
    return dialog


def put_away(driver, dialog: QWidget) -> None:
    """Close a screen and wait until it is gone."""
    if dialog is driver.window.spread.parentWidget():
        as_before(driver)
    elif isinstance(dialog, ProgressPopup):
        dialog.finish()
    elif isinstance(dialog, WordCard):
        dialog.close_wanted.emit()
    elif isinstance(dialog, GuidelineCard | NoteCard):
        dialog.put_away()
    elif isinstance(dialog, AloudBar):
        dialog.aloud.stop()
    else:
        dialog.close()
    driver.settle()
    QApplication.processEvents()
