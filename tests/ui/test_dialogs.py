"""Every dialog opens in both languages, is mirrored, and every control in it has a name and a hint."""

from __future__ import annotations

import importlib
import json
import pkgutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from reader.base.sentences import sentence
from reader.model import Finding, Report
from reader.ui import dialogs
from reader.ui.dialog import Dialog
from reader.ui.dialogs.exporting import ExportDialog
from reader.ui.dialogs.importing import ImportDialog, import_text
from reader.ui.dialogs.keylist import KeyListDialog
from reader.ui.dialogs.preferences import PreferencesDialog
from reader.ui.dialogs.project import NewProjectDialog, back_up, check
from reader.ui.dialogs.report import FindingsModel, ReportDialog
from tests.formats.document_files import HEADLINE, pdf
from tests.ui.conftest import make_project
from tests.ui.screens import put_away, saved_book, saved_page, screens


@pytest.fixture
def article_file(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text("عنوان الخبر\n\nنص الخبر هنا.\n", "utf-8")
    return path


@pytest.fixture(params=["en", "ar"])
def spoken(request, start, preferences, tmp_path):
    preferences.set("language", request.param)
    return start(make_project(tmp_path / "test.hashiya"))


def unnamed(widget: QWidget) -> list[str]:
    """Controls that a screen reader could not name."""
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QAbstractItemView)
    found = []
    for control in widget.findChildren(QWidget):
        inner = control.parent() is not None and isinstance(
            control.parent(), (QAbstractSpinBox, QComboBox, QLineEdit, QAbstractItemView, QDialogButtonBox)
        )
        if isinstance(control, kinds) and not inner and not control.objectName().startswith("qt_"):
            named = control.accessibleName() or (isinstance(control, QAbstractButton) and control.text())
            if not named and "QComboBoxPrivate" not in type(control.parent()).__name__ and control.window() is widget:
                found.append(f"{type(control).__name__} {control.objectName()}")
    return found


def every_dialog() -> Iterator[type[Dialog]]:
    """All dialogs that the program has, also those that nobody thought of here."""
    for module in pkgutil.iter_modules(dialogs.__path__, f"{dialogs.__name__}."):
        importlib.import_module(module.name)
    below = [Dialog]
    while below:
        kinds = below.pop().__subclasses__()
        below += kinds
        yield from (kind for kind in kinds if not kind.__subclasses__())


def test_every_dialog_opens_in_both_languages(spoken, article_file):
    rtl = spoken.application.language == "ar"
    made = screens(spoken, article_file)
    seen = set()
    for name, show in made.items():
        dialog = show()
        assert dialog is not None, name
        seen.add(type(dialog))
        spoken.settle()
        assert dialog.isVisible(), name
        assert (dialog.layoutDirection() == Qt.LayoutDirection.RightToLeft) is rtl, name
        assert all(
            label.textFormat() == Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel) if label.text()
        )
        assert unnamed(dialog) == [], name
        put_away(spoken, dialog)
    assert [each for each in every_dialog() if each not in seen] == [], "to be added to tests/ui/screens.py"


def test_every_control_of_the_window_has_a_name(spoken):
    assert unnamed(spoken.window) == []


def test_the_language_changes_while_the_program_runs(driver, preferences, qtbot):
    start, end = driver.select("نيرابا")
    before = driver.window
    preferences.set("language", "ar")
    qtbot.waitUntil(lambda: driver.window is not before and driver.window.controls is not None)
    driver.settle()
    assert QApplication.instance().layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert driver.view.selection() == (start, end)
    driver.press(Qt.Key.Key_3)
    driver.settle()
    assert driver.spans() == [("LOC", "نيرابا")]


@pytest.mark.parametrize("theme", ["light", "sepia", "dark"])
def test_the_theme_changes_while_the_program_runs(driver, preferences, qtbot, theme):
    for name in ("sepia", theme) if theme == "light" else (theme,):
        before = driver.window
        preferences.set("theme", name)
        qtbot.waitUntil(lambda before=before: driver.window is not before and driver.window.controls is not None)
    driver.settle()
    assert driver.application.theme.name == theme


def test_preferences_take_effect_at_once(driver):
    dialog = PreferencesDialog(driver.window.desk)
    dialog.open()
    dialog.fields["size"].widget.setValue(30)
    dialog.fields["annotator"].widget.setText("منى")
    dialog.fields["annotator"].widget.editingFinished.emit()
    assert driver.application.preferences.get("size") == 30
    assert "منى" in driver.window.status.annotator.text()
    put_away(driver, dialog)


def test_import_opens_its_report_and_the_articles_are_there(driver, article_file, qtbot):
    dialog = ImportDialog(driver.window.desk, [article_file])
    dialog.open()
    driver.settle()
    assert "UTF-8" in dialog.found.text()
    assert dialog.preview.toPlainText().startswith("عنوان")
    dialog.run()
    driver.settle()
    report = driver.window.findChild(ReportDialog)
    assert report.report.written["article"] == 1
    assert driver.window.part("articles").model.rowCount() == 4
    put_away(driver, report)


def test_a_refused_import_comes_again_with_the_choice_that_takes_the_rest(driver, article_file, tmp_path):
    empty = tmp_path / "empty.txt"
    empty.write_text(" \n")
    first = ImportDialog(driver.window.desk, [empty, article_file])
    first.open()
    first.encoding.setCurrentIndex(1)
    first.run()
    driver.settle()
    (again,) = [each for each in driver.window.findChildren(ImportDialog) if each.isVisible()]
    said = [label.text() for label in again.findChildren(QLabel) if label.property("role") == "warning"]
    assert ["empty.txt" in each for each in said] == [True]
    assert again.encoding.currentIndex() == 1
    assert again.focusWidget() is again.good_lines
    assert not driver.window.findChildren(QWidget, "fault")
    again.good_lines.setChecked(True)
    again.run()
    driver.settle()
    report = driver.window.findChild(ReportDialog)
    assert report.report.written["article"] == 1
    put_away(driver, report)


def test_import_shows_what_was_found_in_a_page_and_in_a_book(driver, tmp_path):
    dialog = ImportDialog(driver.window.desk, [saved_page(tmp_path)])
    dialog.open()
    driver.settle()
    assert "1256" in dialog.found.text()
    assert dialog.contents.text().count("بلدية الميناء تفتتح مكتبة جديدة") == 1
    assert all(each in dialog.contents.text() for each in ("2026-03-14", "وكالة المرفأ", "هند العلي"))
    assert dialog.encoding.isVisible()
    assert not dialog.reader.isVisible()
    dialog.encoding.setCurrentIndex(dialog.encoding.findData("utf-8"))  # which it is not
    driver.settle()
    assert "not valid" in dialog.found.text()
    assert dialog.preview.toPlainText() == ""
    assert not dialog.contents.isVisible()
    put_away(driver, dialog)
    dialog = ImportDialog(driver.window.desk, [saved_book(tmp_path)])
    dialog.open()
    driver.settle()
    assert dialog.contents.text().splitlines()[0] == "3 articles"
    assert "الفصل الأول" in dialog.contents.text()
    assert not dialog.encoding.isVisible()
    dialog.run()
    driver.settle()
    report = driver.window.findChild(ReportDialog)
    assert report.report.written["article"] == 3
    put_away(driver, report)


def test_a_choice_of_programs_for_pdf_where_there_is_one(driver, tmp_path, monkeypatch):
    monkeypatch.setattr("reader.formats.pdf.available", lambda: ("pypdf", "qt"))
    path = tmp_path / "paper.pdf"
    path.write_bytes(pdf([[HEADLINE]]))
    dialog = ImportDialog(driver.window.desk, [path])
    dialog.open()
    driver.settle()
    assert dialog.reader.isVisible()
    assert [dialog.reader.itemData(at) for at in range(dialog.reader.count())] == ["best", "pypdf", "qt"]
    dialog.reader.setCurrentIndex(1)
    driver.settle()
    assert dialog.preview.toPlainText() == HEADLINE
    dialog.run()
    driver.settle()
    report = driver.window.findChild(ReportDialog)
    assert report.report.written["article"] == 1
    put_away(driver, report)


def test_rich_text_of_the_clipboard_keeps_its_lines(driver):
    found = QMimeData()
    found.setHtml("<h2>عنوان</h2><ul><li>أول</li><li>ثان</li></ul>")
    found.setText("عنوان أول ثان")
    QApplication.clipboard().setMimeData(found)
    driver.trigger("paste")
    driver.settle()
    assert driver.session.opened.article.text == "عنوان\n\n• أول\n• ثان"
    assert driver.session.opened.article.title == "عنوان"


def test_pasted_text_becomes_the_open_article(driver):
    import_text(driver.window.desk, "نص\u00a0ملصق\r\nكما هو")
    driver.settle()
    assert driver.session.opened.article.text == "نص\u00a0ملصق\r\nكما هو"


def test_export_writes_what_was_chosen_and_reports(driver, tmp_path):
    for words, key in (("سامي", Qt.Key.Key_1), ("نيرابا", Qt.Key.Key_3)):
        driver.select(words)
        driver.press(key)
        driver.settle()
    dialog = ExportDialog(driver.window.desk)
    dialog.open()
    driver.settle()
    dialog.format.setCurrentIndex(
        next(i for i in range(dialog.format.count()) if dialog.format.itemData(i).id == "hashiya-jsonl")
    )
    dialog.labels.tick(["PER"])
    out = tmp_path / "out.jsonl"
    dialog.target.setText(str(out))
    dialog.run()
    driver.settle()
    articles = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert len(articles) == 3
    assert [span["label"] for article in articles for span in article.get("spans", [])] == ["PER"]
    put_away(driver, driver.window.findChild(ReportDialog))


def test_export_of_nothing_is_refused_and_the_dialog_stays(driver, tmp_path):
    dialog = ExportDialog(driver.window.desk)
    dialog.open()
    driver.settle()
    for box in dialog.states.values():
        box.setChecked(False)
    dialog.target.setText(str(tmp_path / "out.jsonl"))
    dialog.run()
    assert "Nothing is chosen" in driver.window.findChild(QWidget, "fault").text()
    assert dialog.isVisible()
    assert not (tmp_path / "out.jsonl").exists()
    driver.window.findChild(QWidget, "fault").close()
    put_away(driver, dialog)


def test_a_finding_leads_to_its_place(driver, tmp_path):
    target = driver.window.part("articles").model.id_at(1)
    made = screens(driver, tmp_path / "x")["report"]()
    finding = made.report.findings[3]
    made.report.findings[3] = type(finding)(kind="dropped", said=finding.said, article_id=target, start=4, end=9)
    made.jump(made.model.index(3, 0))
    driver.settle()
    assert driver.session.article_id == target
    assert driver.view.selection() == (4, 9)
    put_away(driver, made)


def test_a_new_project_opens_in_the_window(driver, tmp_path, qtbot):
    dialog = NewProjectDialog(driver.window.desk)
    dialog.open()
    driver.settle()
    assert dialog.labels.count() >= 2
    dialog.path.setText(str(tmp_path / "other"))
    old = driver.window
    dialog.made.connect(lambda path: driver.application.open_project(Path(path)))
    dialog.create()
    qtbot.waitUntil(lambda: driver.window is not old and driver.window.controls is not None)
    driver.settle()
    assert driver.session.path.name == "other.hashiya"
    assert driver.session.opened is None


def test_backup_and_check(driver, tmp_path):
    target = tmp_path / "copy.hashiya"
    back_up(driver.window.desk, target)
    driver.settle()
    assert target.is_file()
    assert "copy.hashiya" in driver.window.status.notice.text()
    check(driver.window.desk)
    driver.settle()
    report = driver.window.findChild(ReportDialog)
    assert report.report.findings == []
    put_away(driver, report)


def test_the_list_of_keys_can_be_searched(driver):
    dialog = KeyListDialog(driver.window.desk)
    dialog.open()
    everything = dialog.table.model().rowCount()
    dialog.search.setText("undo")
    assert 0 < dialog.table.model().rowCount() < everything
    put_away(driver, dialog)


def test_a_second_window_reads_only_and_says_who_writes(driver, start):
    second = start(driver.session.path)
    assert second.session.read_only
    second.select("نيرابا")
    second.press(Qt.Key.Key_3)
    second.settle()
    assert second.spans() == []
    assert "reading only" in second.window.status.notice.text()
    assert second.window.status.saved.text() == "Reading only"


def test_long_work_shows_its_popup_over_the_window(driver, monkeypatch):
    monkeypatch.setattr("reader.ui.project.jobs.POPUP_AFTER", 0.05)
    go_on = threading.Event()

    def work(_text: str, progress) -> str:
        while not go_on.wait(0.02):
            progress(1, 2)
        return "done"

    answers = []
    driver.session.ask_text(work, answers.append)
    driver.bot.waitUntil(lambda: driver.session.jobs._popup is not None)
    assert driver.session.jobs._popup.parent() is driver.window
    go_on.set()
    driver.settle()
    assert answers == ["done"]
    assert driver.session.jobs._popup is None


@pytest.mark.parametrize(("language", "letters"), [("en", "Letters"), ("ar", "الأحرف")])
def test_the_place_of_a_finding_is_in_the_language_of_the_person(language, letters, start, tmp_path, preferences):
    preferences.set("language", language)
    start(make_project(tmp_path / "p.hashiya"))
    report = Report()
    report.names["a"] = "مرفأ العريش"
    said = sentence("formats", "Span “{span}” ({label}) was widened to whole words.", span="سامي", label="PER")
    report.findings += [
        Finding(kind="widened", said=said, article_id="a", span_id="s", start=4, end=8, lost="title"),
        Finding(kind="dropped", said=said, article_id="a", lost="title"),
        Finding(kind="noticed", said=said, article_id="a", place="data.jsonl:3"),
    ]
    model = FindingsModel(report)
    shown = [model.index(row, 2).data() for row in range(3)]
    assert "مرفأ العريش" in shown[0]
    assert letters in shown[0]
    assert "مرفأ العريش" in shown[1]
    assert "data.jsonl:3" in shown[2]
    assert not any("title" in each for each in shown)
