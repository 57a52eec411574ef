"""Reading in comfort: marks shown or hidden, one sentence at a time; by actions, and as it was at the next start."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from reader.base.sentences import sentence
from tests.ui.conftest import Driver, make_project

TEXT = "كَتَبَ الطَّالِبُ رِسَالَةً. ثُمَّ نَامَ.\nوَاسْتَيْقَظَ.\n"


@pytest.fixture
def opened(start: Callable[..., Driver], tmp_path: Path, still: None) -> Driver:
    return start(make_project(tmp_path / "test.hashiya", (TEXT,)))


def shown(driver: Driver) -> str:
    return driver.view.flow.laid(0).text.shown


def checked(driver: Driver, name: str) -> bool:
    return driver.window.controls.registry[name].isChecked()


def test_a_key_hides_the_marks_and_shows_them_again(opened: Driver) -> None:
    assert checked(opened, "signs")
    opened.trigger("signs")
    assert (shown(opened), checked(opened, "signs")) == ("كتب الطّالب رسالة. ثمّ نام.", False)
    assert "hidden" in opened.window.status.notice.text()
    opened.trigger("signs.shadda")
    assert shown(opened) == "كتب الطالب رسالة. ثم نام."
    opened.trigger("signs")
    assert (shown(opened), checked(opened, "signs")) == (TEXT.splitlines()[0], True)
    opened.trigger("signs")
    assert shown(opened) == "كتب الطالب رسالة. ثم نام."  # as they were hidden last
    assert not checked(opened, "signs.shadda")


def test_what_is_marked_copied_and_told_is_the_whole_text(opened: Driver) -> None:
    opened.trigger("signs")
    opened.view.set_caret(10)
    opened.press(Qt.Key.Key_1)
    opened.settle()
    assert [words for _, words in opened.spans()] == ["الطَّالِبُ"]
    opened.trigger("copy")
    assert QGuiApplication.clipboard().text() == "الطَّالِبُ"
    from reader.ui.access.text import ArticleText

    told = ArticleText(opened.view)
    assert told.text(0, -1) == opened.session.opened.article.text
    assert told.cursorPosition() == opened.view.caret()


def test_sentence_focus_is_found_again_at_the_next_start(opened: Driver, start: Callable[..., Driver]) -> None:
    opened.trigger("sentence.focus")
    assert checked(opened, "sentence.focus")
    assert "Alt+PgDown" in opened.window.status.notice.text()
    place = opened.view.lit()
    opened.trigger("sentence.next")
    opened.trigger("sentence.next")
    assert opened.view.caret() == TEXT.index("وَاسْتَيْقَظَ")
    opened.trigger("sentence.next")  # there is no other
    opened.trigger("sentence.previous")
    assert opened.view.caret() == TEXT.index("ثُمَّ")
    opened.trigger("sentence.previous")
    assert opened.view.lit() == place
    path = opened.session.path
    opened.window.close()
    again = start(path)
    assert again.view.follows_sentences()
    assert again.view.lit() == place
    again.trigger("sentence.focus")
    assert (again.view.lit(), checked(again, "sentence.focus")) == (None, False)


def test_a_long_word_in_the_status_line_does_not_widen_the_window(opened: Driver) -> None:
    opened.window.resize(1024, 640)
    opened.settle()
    opened.session.notice.emit(sentence("ui", "Vowel marks are shown again. {more}", more="…" * 400))
    opened.settle()
    assert (opened.window.width(), opened.window.minimumSizeHint().width() <= 1024) == (1024, True)


def test_the_keys_move_by_sentences_without_focus_too(opened: Driver) -> None:
    opened.press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    assert (opened.view.caret(), opened.view.lit()) == (TEXT.index("ثُمَّ"), None)
    opened.press(Qt.Key.Key_PageUp, Qt.KeyboardModifier.AltModifier)
    assert opened.view.caret() == 0


def test_a_notice_is_shown_to_its_last_letter_and_what_gave_way_to_it_comes_back(opened) -> None:
    status = opened.window.status
    opened.window.resize(1024, 640)
    opened.view.select(0, len(opened.session.opened.article.text))
    opened.trigger("sentence.focus")
    opened.settle()
    assert status.notice.text()
    assert status.notice.width() >= status.notice.sizeHint().width()
    assert status.time.isHidden()
    assert not status.saved.isHidden()
    status._fade.timeout.emit()
    opened.settle()
    assert not any(part.isHidden() for part in (status.time, status.words, status.place, status.annotator))
