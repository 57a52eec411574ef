"""What a screen reader is told while a person works: caret, selection, marks made, changed and deleted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleTextCursorEvent,
    QAccessibleTextSelectionEvent,
    QAccessibleTextUpdateEvent,
)

from reader.ui.access.factory import interface_for, offer
from reader.ui.access.interface import ArticleInterface
from reader.ui.access.voice import Voice
from tests.ui.conftest import make_project


@pytest.fixture
def reader_there() -> Iterator[None]:
    """An assistive technology listens."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


class Heard:
    """Keeps what was sent; events of Qt live no longer than the call."""

    def __init__(self, driver) -> None:
        self.said: list[str] = []
        self.carets: list[int] = []
        self.selections: list[tuple[int, int]] = []
        self.texts: list[tuple[str, str]] = []
        self.kinds: list[QAccessible.Event] = []
        self.voice = Voice(driver.window.desk, self._take)

    def _take(self, event: QAccessibleEvent) -> None:
        self.kinds.append(event.type())
        if isinstance(event, QAccessibleAnnouncementEvent):
            self.said.append(event.message())
        elif isinstance(event, QAccessibleTextSelectionEvent):
            self.selections.append((event.selectionStart(), event.selectionEnd()))
        elif isinstance(event, QAccessibleTextUpdateEvent):
            self.texts.append((event.textRemoved(), event.textInserted()))
        elif isinstance(event, QAccessibleTextCursorEvent):
            self.carets.append(event.cursorPosition())


@pytest.fixture
def heard(driver, reader_there) -> Heard:
    return Heard(driver)


def test_a_mark_made_changed_noted_and_deleted_is_told(driver, heard: Heard) -> None:
    start, end = driver.select("سامي ناصر")
    assert heard.selections[-1] == (start, end)
    driver.press(Qt.Key.Key_1)
    driver.settle()
    assert "Marked as Person: سامي ناصر" in heard.said
    assert QAccessible.Event.TextAttributeChanged in heard.kinds
    driver.press(Qt.Key.Key_2)
    driver.settle()
    label = driver.session.label_map[next(iter(driver.session.spans.values())).label].name("en")
    assert f"Now {label}: سامي ناصر" in heard.said
    driver.trigger("span.end.back")
    driver.settle()
    assert "Now reaching over: سامي ناص" in heard.said
    driver.trigger("span.delete")
    driver.settle()
    assert f"No longer {label}: سامي ناص" in heard.said
    driver.trigger("undo")
    driver.settle()
    assert heard.said.count(f"Marked as {label}: سامي ناص") == 1
    assert heard.said[-1].startswith("Undo"), heard.said


def test_a_selected_span_is_read_out_and_its_marks_when_the_caret_comes_in(driver, heard: Heard) -> None:
    driver.select("سامي ناصر")
    driver.press(Qt.Key.Key_1)
    driver.settle()
    driver.press(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    driver.view.set_caret(0)
    heard.said.clear()
    driver.press(Qt.Key.Key_Tab)
    assert "Person: سامي ناصر" in heard.said
    driver.view.select_span("")
    driver.view.set_caret(0)
    heard.said.clear()
    start = driver.session.opened.article.text.index("سامي")
    driver.view.set_caret(start + 2)
    driver.view.set_caret(start + 3)
    assert heard.said == ["In Person"], "said once, when the caret comes in"
    assert QAccessible.Event.DescriptionChanged in heard.kinds


def test_another_article_is_another_text_with_its_name(driver, heard: Heard) -> None:
    before = driver.session.opened.article.text
    driver.trigger("article.next")
    driver.settle()
    removed, inserted = heard.texts[-1]
    assert (removed, inserted) == (before, driver.session.opened.article.text)
    assert any(said.startswith("Article: ") for said in heard.said)
    assert driver.view.accessibleName()


def test_many_marks_at_once_are_counted(driver, heard: Heard) -> None:
    from reader.model import Change

    driver.select("سامي ناصر")
    driver.press(Qt.Key.Key_1)
    driver.settle()
    made = next(iter(driver.session.spans.values()))
    heard.said.clear()
    driver.session.spans_changed.emit(tuple(Change("span", made.id, None, made) for _ in range(40)))
    assert heard.said == ["40 spans changed"]


def test_in_arabic_it_speaks_arabic_without_invisible_signs(start, preferences, tmp_path: Path, reader_there) -> None:
    preferences.set("language", "ar")
    driver = start(make_project(tmp_path / "p.hashiya"))
    heard = Heard(driver)
    driver.select("سامي ناصر")
    driver.press(Qt.Key.Key_1)
    driver.settle()
    said = next(line for line in heard.said if "سامي ناصر" in line)
    assert "Marked" not in said
    assert "شخص" in said
    assert not set(said) & set("\u2066\u2067\u2068\u2069\u200e\u200f")


def test_nothing_is_said_while_nobody_listens(driver) -> None:
    heard = Heard(driver)
    driver.select("سامي ناصر")
    driver.press(Qt.Key.Key_1)
    driver.settle()
    assert heard.kinds == []


def test_only_the_article_has_an_interface_of_its_own(driver) -> None:
    assert isinstance(interface_for("ArticleView", driver.view), ArticleInterface)
    assert interface_for("QWidget", driver.window) is None


def test_a_view_that_was_asked_before_is_asked_anew(make_view: Callable, reader_there) -> None:
    view = make_view("نص")
    assert QAccessible.queryAccessibleInterface(view) is not None
    offer(view)
    assert QAccessible.queryAccessibleInterface(view).textInterface().characterCount() == 2
