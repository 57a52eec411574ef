"""A glossary's file is looked at before it comes in: what is found out, what is said otherwise, what is refused."""

from __future__ import annotations

import time
import zipfile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.base.errors import Cancelled
from reader.formats.glossaries import spec
from reader.store import Project
from reader.ui.dialogs.report import ReportDialog
from reader.ui.project import jobs
from reader.ui.project.popup import ProgressPopup
from reader.ui.reading.glossaries import files as glossary_files
from reader.ui.reading.glossaries.importing import GlossaryImportDialog

TABLE = "meaning here;the word;kind\ndecision;قرار;noun\ntruce;هدنة;noun\n"


def opened(driver, path) -> GlossaryImportDialog:
    dialog = GlossaryImportDialog(driver.window.desk, path)
    dialog.open()
    driver.settle()
    return dialog


def stored(driver) -> dict[str, list[tuple[str, str]]]:
    with Project.open(driver.session.path, read_only=True) as project:
        return {
            glossary.name: [(each.headword, each.gloss) for each in project.entries.of_glossary(glossary.id)]
            for glossary in project.glossaries.all()
        }


def choose(box, data) -> None:
    """As a person does it: the box's list closes on a choice."""
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "terms.csv"
    path.write_text(TABLE, "utf-8")
    return path


def test_columns_separator_and_header_can_be_said(reading, table):
    dialog = opened(reading, table)
    assert (dialog.fields.name.text(), dialog.fields.language.code()) == ("terms", "ar")
    assert "3 entries" in dialog.count.text()
    assert not dialog.choices.header.isChecked()
    dialog.choices.header.click()
    reading.settle()
    assert "2 entries" in dialog.count.text()
    choose(dialog.choices.boxes["headword"], 1)
    choose(dialog.choices.boxes["gloss"], 0)
    reading.settle()
    assert dialog.choices.columns() == {"headword": 1, "gloss": 0, "part_of_speech": 2}
    headers = [dialog.model.headerData(at, Qt.Orientation.Horizontal) for at in range(3)]
    assert headers == ["Meaning", "Term", "Part of speech"]
    assert "decision" in dialog.model.index(0, 0).data()
    choose(dialog.choices.boxes["part_of_speech"], -1)
    reading.settle()
    dialog.fields.name.setText("News")
    dialog.fields.licence.setText("CC0")
    dialog.run()
    reading.settle()
    assert stored(reading)["News"] == [("قرار", "decision"), ("هدنة", "truce")]
    reading.trigger("undo")
    reading.settle()
    assert "News" not in stored(reading)


def test_another_separator_is_another_table(reading, table):
    dialog = opened(reading, table)
    choose(dialog.choices.separator, ",")
    reading.settle()
    assert dialog.problem.isVisible()
    assert "at least two columns" in dialog.problem.text()
    assert dialog.parts.isVisible(), "it can be said otherwise again"
    choose(dialog.choices.separator, "")
    reading.settle()
    assert not dialog.problem.isVisible()
    assert "3 entries" in dialog.count.text()
    dialog.reject()


def test_an_encoding_that_is_guessed_is_said_and_can_be_changed(reading, tmp_path):
    path = tmp_path / "old.csv"
    path.write_bytes("قرار,decision\nمجلس الأمن في نيويورك,council\n".encode("windows-1256"))
    dialog = opened(reading, path)
    assert "guess" in dialog.count.text()
    assert "قرار" in dialog.model.index(0, 0).data()
    choose(dialog.choices.encoding, "iso-8859-6")
    reading.settle()
    assert dialog.problem.isVisible() or "قرار" not in dialog.model.index(0, 0).data()
    dialog.reject()


def test_what_the_person_wrote_stays_when_the_file_is_read_anew(reading, table):
    dialog = opened(reading, table)
    dialog.fields.name.setText("Mine")
    dialog.choices.header.click()
    reading.settle()
    assert dialog.fields.name.text() == "Mine"
    dialog.reject()


def test_a_second_import_says_that_it_updates_and_can_be_kept_beside(reading, table):
    opened(reading, table).run()
    reading.settle()
    table.write_text("قرار;resolution\n", "utf-8")
    dialog = opened(reading, table)
    assert dialog.renews.isVisible()
    dialog.fields.name.setText("other")
    assert not dialog.renews.isVisible()
    dialog.fields.name.setText("terms")
    dialog.run()
    reading.settle()
    assert stored(reading)["terms"] == [("قرار", "resolution")]
    for report in reading.window.findChildren(ReportDialog):
        report.close()
    reading.settle()
    beside = opened(reading, table)
    beside.beside.click()
    beside.run()
    reading.settle()
    with Project.open(reading.session.path, read_only=True) as project:
        assert [each.name for each in project.glossaries.all()][-2:] == ["terms", "terms"]
    for report in reading.window.findChildren(ReportDialog):
        report.close()


def bomb(path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("a.ifo", "StarDict's dict ifo file\nbookname=a\n")
        packed.writestr("a.idx", b"\0" * 70_000_000)
        packed.writestr("a.dict", b"x")


def broken_index(path):
    path.write_text("كتاب\tA\tzz!z\n", "utf-8")
    path.with_suffix(".dict").write_bytes(b"short")


HOSTILE = {
    "bomb.zip": bomb,
    "broken.index": broken_index,
    "dtd.tbx": lambda path: path.write_text("<!DOCTYPE tbx [<!ENTITY a 'b'>]><tbx>&a;</tbx>", "utf-8"),
    "huge.tsv": lambda path: path.write_text("ب\tx\n" * 2_000_000, "utf-8"),
    "nothing.tsv": lambda path: path.write_bytes(b""),
    "noise.csv": lambda path: path.write_bytes(bytes(range(256)) * 40),
    "part.idx": lambda path: path.write_bytes(b"abc"),
    "gone.ifo": lambda path: None,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_hostile_is_refused_with_one_sentence(reading, tmp_path, name):
    path = tmp_path / name
    HOSTILE[name](path)
    before = stored(reading)
    dialog = opened(reading, path)
    assert dialog.problem.isVisible() or "0 entries" in dialog.count.text()
    assert dialog.problem.text() or name == "noise.csv"
    assert not dialog._import.isEnabled()
    dialog.run()
    reading.settle()
    assert dialog.isVisible()
    assert stored(reading) == before
    dialog.reject()


def test_a_cancelled_import_leaves_nothing(reading, table, monkeypatch):
    monkeypatch.setattr(jobs, "POPUP_AFTER", 0.0)
    monkeypatch.setattr(spec, "PULSE", 1)
    real = glossary_files.import_glossary_file

    def slow(project, path, options, progress):
        def watched(done, total, /):
            time.sleep(0.05)
            progress(done, total)

        return real(project, path, options, watched)

    monkeypatch.setattr(glossary_files, "import_glossary_file", slow)
    table.write_text("".join(f"كلمة {number};x\n" for number in range(500)), "utf-8")
    before = stored(reading)
    opened(reading, table).run()
    reading.bot.waitUntil(lambda: any(each.isVisible() for each in reading.window.findChildren(ProgressPopup)))
    (popup,) = [each for each in reading.window.findChildren(ProgressPopup) if each.isVisible()]
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    reading.settle()
    assert stored(reading) == before
    assert reading.session.saved


def test_closing_ends_the_look(reading, table, monkeypatch):
    dialog = GlossaryImportDialog(reading.window.desk, table)
    dialog.open()
    job = dialog._looking
    dialog.reject()
    with pytest.raises(Cancelled):
        job.progress(0, None)
    reading.settle()


def test_a_glossary_dropped_on_the_window_is_one(reading, tmp_path, table):
    words = table.rename(tmp_path / "terms.tsv")
    article = tmp_path / "article.txt"
    article.write_text("عنوان\n\nنص.\n", "utf-8")
    reading.window.controls.projects.import_paths([words, article])
    reading.settle()
    assert [each.isVisible() for each in reading.window.findChildren(GlossaryImportDialog)] == [True]
    from reader.ui.dialogs.importing import ImportDialog

    (other,) = reading.window.findChildren(ImportDialog)
    other.reject()
    for each in reading.window.findChildren(GlossaryImportDialog):
        each.reject()
