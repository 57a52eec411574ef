"""Unexpected errors: every one arrives, one box at a time, and no word of a person's is in the report."""

from __future__ import annotations

import gc
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from reader.base.errors import UserFault
from reader.base.sentences import sentence
from reader.ui.faults import faults
from reader.ui.faults import report as error_report
from reader.ui.faults.bug import BugDialog
from reader.ui.faults.report import KEPT, keep, report_text

SECRET = "نص سري من مقال خلفوف"


def boxes(driver) -> list[QWidget]:
    return [box for box in driver.window.findChildren(QWidget, "fault") if box.isVisible()]


def reports(home: Path) -> list[str]:
    return [path.read_text("utf-8") for path in sorted(home.rglob("report-*.txt"))]


@pytest.fixture
def caught(driver, qtbot):
    """The program takes errors as it does when it runs; pytest-qt, which takes them too, stands back."""
    driver.application.faults.install()
    yield driver
    driver.application.faults.uninstall()


def fail(words: str = SECRET) -> None:
    hidden = {"text": words, "path": Path("/home") / words}
    raise ValueError(words, hidden)


class Speaker(QObject):
    spoke = Signal()


class Fragile(QWidget):
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            fail()
        return super().event(event)


def in_a_slot(driver) -> None:
    speaker = Speaker(driver.window)
    speaker.spoke.connect(fail)
    speaker.spoke.emit()


def in_a_timer(driver) -> None:
    QTimer.singleShot(0, driver.window, fail)


def in_an_event(driver) -> None:
    driver.fragile = Fragile(driver.window)
    QApplication.postEvent(driver.fragile, QEvent(QEvent.Type.User))


def in_a_job(driver) -> None:
    driver.session.jobs.run(lambda project, progress: fail(), owner=driver.session)


def in_an_answer(driver) -> None:
    driver.session.ask(lambda project, progress: 1, lambda _: fail())


def in_the_result_of_a_job(driver) -> None:
    driver.session.jobs.run(lambda project, progress: 1, owner=driver.session, done=lambda _: fail())


def in_a_thread(driver) -> None:
    thread = threading.Thread(target=fail, name=SECRET)
    thread.start()
    thread.join()


def in_a_step(driver) -> None:
    driver.session.edit(lambda project, annotator: fail())


def when_destroyed(driver) -> None:
    class Last:
        def __del__(self) -> None:
            fail()

    Last()
    gc.collect(0)


WAYS = (
    in_a_slot, in_a_timer, in_an_event, in_a_job, in_the_result_of_a_job, in_an_answer, in_a_thread, in_a_step,
    when_destroyed,
)  # fmt: skip


@pytest.mark.parametrize("happen", WAYS, ids=lambda way: way.__name__)
def test_every_error_arrives_and_its_report_holds_no_words(caught, home: Path, happen) -> None:
    caught.trigger("zoom.in")
    happen(caught)
    caught.bot.waitUntil(lambda: len(boxes(caught)) == 1, timeout=5000)
    caught.settle()
    (report,) = reports(home)
    assert "builtins.ValueError" in report
    assert "tests/ui/test_faults.py" not in report, "a file that is not the program's"
    assert "(elsewhere):" in report
    assert " fail" in report
    assert "zoom.in" in report
    assert not any(word in report for word in SECRET.split())
    assert str(home) not in report
    assert not caught.session.turns.busy, "the window can go on"
    boxes(caught)[0].close()


def test_work_goes_on_after_an_error(caught) -> None:
    in_the_result_of_a_job(caught)
    caught.bot.waitUntil(lambda: len(boxes(caught)) == 1, timeout=5000)
    boxes(caught)[0].close()
    caught.select("سامي ناصر")
    caught.trigger("select.widen")
    caught.window.controls.choose_label(caught.session.labels[0].code)
    caught.settle()
    assert len(caught.spans()) == 1


def test_never_two_boxes_at_once_but_a_report_of_each(caught, home: Path) -> None:
    in_a_job(caught)
    in_the_result_of_a_job(caught)
    in_a_thread(caught)
    caught.window.desk.faults.show(KeyError(SECRET))
    caught.window.desk.faults.show(UserFault(sentence("ui", "Progress")))
    caught.settle()
    QApplication.processEvents()
    assert len(boxes(caught)) == 1
    assert len(reports(home)) == 2, "two kinds of error, however often"
    boxes(caught)[0].close()


def test_an_error_of_every_paint_does_not_leave_nothing_but_boxes(caught, monkeypatch, home: Path) -> None:
    def paint() -> None:
        fail()

    for _ in range(3):
        in_a_slot(caught)
        caught.settle()
    assert len(boxes(caught)) == 1
    boxes(caught)[0].close()
    in_a_slot(caught)
    caught.settle()
    assert boxes(caught) == []
    monkeypatch.setattr(faults, "_QUIET", 0.0)
    in_a_slot(caught)
    caught.settle()
    assert len(boxes(caught)) == 1, "it is shown again when it happens later"
    boxes(caught)[0].close()


def test_a_box_that_goes_with_its_window_is_not_waited_for(caught, preferences) -> None:
    in_a_slot(caught)
    caught.settle()
    preferences.set("theme", "dark")
    caught.bot.waitUntil(lambda: caught.window.controls is not None and caught.window.desk.theme.name == "dark")
    caught.settle()
    caught.bot.waitUntil(lambda: caught.application.faults._box is None, timeout=5000)
    caught.window.desk.faults.show(KeyError(SECRET))
    assert len(boxes(caught)) == 1
    boxes(caught)[0].close()


def test_an_error_in_the_handler_does_not_call_it_again(caught, monkeypatch) -> None:
    monkeypatch.setattr(BugDialog, "__init__", lambda *_: fail())
    said: list[str] = []
    monkeypatch.setattr(sys, "__stderr__", type("Terminal", (), {"write": lambda self, text: said.append(text)})())
    in_a_slot(caught)
    caught.settle()
    assert said == ["hashiya: ValueError could not be shown: ValueError\n"]
    assert boxes(caught) == []


def test_a_report_that_cannot_be_written_can_be_copied(caught, home: Path, monkeypatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, SECRET)

    monkeypatch.setattr(error_report, "keep", full)
    caught.window.desk.faults.show(ValueError(SECRET))
    (box,) = boxes(caught)
    assert not box.findChildren(QLineEdit)
    next(button for button in box.findChildren(QPushButton) if "Copy" in button.text()).click()
    assert "builtins.ValueError" in QGuiApplication.clipboard().text()
    box.close()


def test_the_box_names_the_file_and_shows_what_is_in_it(caught, home: Path) -> None:
    caught.window.desk.faults.show(ValueError(SECRET))
    (box,) = boxes(caught)
    (path,) = home.rglob("report-*.txt")
    assert box.findChild(QLineEdit).text() == str(path)
    assert box.findChild(QPlainTextEdit).toPlainText() == path.read_text("utf-8").rstrip("\n") + "\n"
    box.close()


class TestReport:
    def raised(self, error: BaseException) -> BaseException:
        try:
            raise error
        except BaseException as found:
            return found

    def test_causes_groups_and_circles(self) -> None:
        first, second = self.raised(KeyError(SECRET)), self.raised(OSError(2, SECRET, SECRET))
        first.__cause__, second.__context__ = second, first
        group = self.raised(BaseExceptionGroup(SECRET, [ValueError(SECRET), first]))
        report = report_text(group)
        assert "Part: builtins.ValueError" in report
        assert "After: builtins.OSError" not in report
        assert "FileNotFoundError ENOENT" in report
        assert report.count("builtins.KeyError") == 1
        assert not any(word in report for word in SECRET.split())

    def test_a_note_an_attribute_and_a_file_name_are_not_told(self, tmp_path: Path) -> None:
        file = tmp_path / f"{SECRET}.py"
        error = ValueError()
        error.add_note(SECRET)
        error.text = SECRET  # type: ignore[attr-defined]
        code = compile("def f(error):\n    raise error\n", str(file), "exec")
        space: dict[str, object] = {}
        exec(code, space)
        try:
            space["f"](error)  # type: ignore[operator]
        except ValueError as found:
            report = report_text(found)
        assert "(elsewhere):2 f" in report
        assert not any(word in report for word in (*SECRET.split(), str(tmp_path)))

    def test_places_in_the_program_and_in_libraries_are_told(self) -> None:
        from reader.text.offsets import OffsetMap

        try:
            OffsetMap("نص").to_utf16(99)
        except Exception as found:
            report = report_text(found)
        assert "reader/text/offsets.py:" in report

    def test_a_recursion_without_an_end_stays_short(self) -> None:
        def again() -> None:
            again()

        try:
            again()
        except RecursionError as found:
            report = report_text(found)
        assert report.count("\n") < 90
        assert "more" in report

    def test_reports_of_one_moment_lie_side_by_side_and_old_ones_go(self, tmp_path: Path) -> None:
        made = [keep(f"{number}", tmp_path) for number in range(KEPT + 10)]
        left = list(tmp_path.iterdir())
        assert len(set(made)) == KEPT + 10
        assert len(left) == KEPT
        assert made[-1] in left
