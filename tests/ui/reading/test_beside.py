"""Two articles side by side: which stands where, what scrolls with what, and who has the keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from reader.ops import pairs
from reader.store.project import Project
from reader.ui.dialogs.beside import BesideDialog
from reader.ui.preferences import recent
from reader.ui.preferences.preferences import Preferences
from tests.ui.conftest import Driver, make_project

PARAGRAPHS = 30
ARABIC = "\n\n".join(
    ["لقاء في المرفأ", *(f"الفقرة رقم {number} " + "وصل سامي ناصر إلى نيرابا. " * 6 for number in range(PARAGRAPHS))]
)
ENGLISH = "\n\n".join(
    ["A meeting in the port", *(f"Paragraph {number} " + "Sami arrived. " * 30 for number in range(PARAGRAPHS))]
)
THIRD = "خبر ثالث\n\nلا جديد اليوم في تلمار.\n"


@pytest.fixture
def reading(start, tmp_path) -> Driver:
    """An Arabic article, its translation, and another."""
    driver = start(make_project(tmp_path / "pair.hashiya", (ARABIC, ENGLISH, THIRD)))
    driver.window.resize(1400, 700)
    driver.settle()
    return driver


def ids(driver: Driver) -> list[str]:
    with Project.open(driver.session.path, read_only=True) as project:
        return project.articles.ids_in_order()


def beside(driver: Driver):
    return driver.window.controls.beside


def put_beside(driver: Driver, number: int = 1) -> None:
    beside(driver).choose(ids(driver)[number])
    driver.settle()


def paragraph(view, number: int) -> int:
    """Where the paragraph of that number (0: the title) begins."""
    starts = [
        place for place in view.flow.pieces.starts if view.flow.pieces[view.flow.pieces.index_at(place)].end > place
    ]
    return starts[number]


def left_to_right(driver: Driver) -> list[object]:
    views = [driver.view, beside(driver).view]
    return sorted(views, key=lambda view: view.mapTo(driver.window, QPoint()).x())


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_article_from_the_right_stands_on_the_right(
    start, tmp_path, preferences: Preferences, language: str
) -> None:
    preferences.set("language", language)
    driver = start(make_project(tmp_path / "pair.hashiya", (ARABIC, ENGLISH, THIRD)))
    put_beside(driver)
    assert left_to_right(driver) == [beside(driver).view, driver.view]
    driver.trigger("beside.other")
    driver.settle()
    assert driver.view.article().text == ENGLISH
    assert left_to_right(driver) == [driver.view, beside(driver).view]
    assert driver.view.hasFocus()


def test_the_page_beside_goes_with_the_caret_and_lights_its_paragraph(reading: Driver) -> None:
    put_beside(reading)
    view, other = reading.view, beside(reading).view
    for number in (3, 17, PARAGRAPHS):
        view.set_caret(paragraph(view, number))
        view.reveal(view.caret())
        lit = other._scene.partner
        assert lit[0] == paragraph(other, number)
        assert 0 <= other.caret_box(lit[0]).top() < other.viewport().height()
    view.set_caret(paragraph(view, 9) + 40)
    view.put_place(paragraph(view, 8), 0)
    here, there = view.caret_box(paragraph(view, 9)), other.caret_box(paragraph(other, 9))
    assert abs(here.top() - there.top()) < 3


def test_both_pages_begin_and_end_together(reading: Driver) -> None:
    put_beside(reading)
    view, other = reading.view, beside(reading).view
    for page, follower in ((view, other), (other, view)):
        bar, far = page.verticalScrollBar(), follower.verticalScrollBar()
        for _ in range(3):  # far places are estimates until they have been seen
            bar.setValue(bar.maximum())
        assert far.value() == far.maximum()
        bar.setValue(0)
        assert far.value() == 0


def test_the_wheel_over_the_other_page_moves_this_one_unless_they_are_apart(reading: Driver) -> None:
    put_beside(reading)
    view, other = reading.view, beside(reading).view

    def turn(page) -> None:
        middle = QPointF(page.viewport().rect().center())
        event = QWheelEvent(
            middle, page.viewport().mapToGlobal(middle), QPoint(), QPoint(0, -360), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(page.viewport(), event)

    turn(other)
    assert view.verticalScrollBar().value() > 0
    assert not other.hasFocus()
    was = view.verticalScrollBar().value()
    reading.trigger("beside.together")
    turn(other)
    assert view.verticalScrollBar().value() == was
    reading.trigger("beside.together")
    assert view.verticalScrollBar().value() == was
    assert beside(reading).together


def test_going_over_moves_nothing_on_the_screen_and_back_again_all_is_as_it_was(reading: Driver) -> None:
    put_beside(reading)
    view, other = reading.view, beside(reading).view
    start, end = reading.select("الفقرة رقم 9")
    view.put_place(paragraph(view, 8) + 11, 0)
    tops = view.place_at(0), other.place_at(0)
    reading.trigger("beside.other")
    reading.settle()
    assert view.article().text == ENGLISH
    assert reading.session.opened.article.text == ENGLISH
    assert (other.place_at(0), view.place_at(0)) == pytest.approx(tops, abs=2)
    reading.trigger("beside.other")
    reading.settle()
    assert view.article().text == ARABIC
    assert view.selection() == (start, end)
    assert (view.place_at(0), other.place_at(0)) == pytest.approx(tops, abs=2)


def test_a_click_on_the_other_page_puts_the_caret_there_and_a_key_marks(reading: Driver) -> None:
    put_beside(reading)
    other = beside(reading).view
    place = paragraph(other, 1) + 3
    point = other.caret_box(place).center().toPoint() + QPoint(2, 0)
    reading.bot.mouseClick(other.viewport(), Qt.MouseButton.LeftButton, pos=point)
    reading.settle()
    assert reading.view.article().text == ENGLISH
    assert abs(reading.view.caret() - place) <= 1
    assert reading.view.hasFocus()
    reading.press(Qt.Key.Key_1)
    reading.settle()
    assert [text for _, text in reading.spans()] == ["Paragraph"]
    reading.trigger("beside.other")
    reading.settle()
    assert reading.spans() == []
    assert len(other.spans_touching(0, len(ENGLISH))) == 1
    reading.trigger("undo")
    reading.settle()
    assert ENGLISH in (reading.view.article().text, other.article().text)


def test_what_is_undone_elsewhere_goes_from_the_page_beside_too(reading: Driver) -> None:
    put_beside(reading)
    reading.trigger("beside.other")
    reading.settle()
    reading.select("Sami")
    reading.press(Qt.Key.Key_1)
    reading.settle()
    reading.trigger("beside.other")
    reading.settle()
    other = beside(reading).view
    span = other.spans_touching(0, len(ENGLISH))[0]
    from reader.ops import spans

    reading.session.edit(lambda project, annotator: spans.delete_spans(project, [span.id], annotator=annotator))
    reading.settle()
    assert other.spans_touching(0, len(ENGLISH)) == []
    reading.trigger("beside.other")
    reading.settle()
    assert reading.spans() == []


def test_closing_gives_back_the_single_page_exactly(reading: Driver) -> None:
    reading.view.put_place(paragraph(reading.view, 5), 0)
    before = reading.view.grab().toImage()
    columns = reading.window.columns.sizes()
    put_beside(reading)
    reading.trigger("beside")
    reading.settle()
    assert reading.window.columns.sizes() == columns
    assert beside(reading).view.isHidden()
    assert not reading.window.controls.registry["beside"].isChecked()
    reading.view.put_place(paragraph(reading.view, 5), 0)
    assert reading.view.grab().toImage() == before


def test_the_pair_is_kept_in_the_project_and_each_is_the_others(reading: Driver) -> None:
    put_beside(reading)
    first, second, third = ids(reading)
    with Project.open(reading.session.path, read_only=True) as project:
        assert (pairs.partner(project, first), pairs.partner(project, second)) == (second, first)
        assert pairs.partner(project, third) == ""
    reading.trigger("beside")
    reading.trigger("beside")
    reading.settle()
    assert beside(reading).view.article().id == second
    reading.session.turns.take(lambda: reading.session.open_article(third))
    reading.settle()
    assert not beside(reading).shown
    reading.session.turns.take(lambda: reading.session.open_article(second))
    reading.settle()
    assert beside(reading).view.article().id == first


def test_the_window_comes_back_with_both_pages(start, tmp_path, preferences: Preferences) -> None:
    path = make_project(tmp_path / "pair.hashiya", (ARABIC, ENGLISH, THIRD))
    driver = start(path)
    put_beside(driver)
    driver.window.spread.setSizes([300, 600])
    driver.window.spread.splitterMoved.emit(300, 1)
    kept = driver.window.spread.sizes()
    driver.application.rebuild() if hasattr(driver.application, "rebuild") else driver.application._rebuild()
    driver.bot.waitUntil(lambda: driver.window.controls is not None, timeout=10_000)
    driver.settle()
    assert beside(driver).view.article().text == ENGLISH
    assert driver.window.spread.sizes() == kept


@pytest.mark.parametrize("kept", [5, [1], {"article": 7}, {"article": "gone", "first": ""}, {"article": "\ud800"}])
def test_what_was_remembered_is_not_trusted(start, tmp_path, preferences: Preferences, kept: object) -> None:
    path = make_project(tmp_path / "pair.hashiya", (ARABIC, ENGLISH))
    recent.keep(preferences, path, beside=kept)
    preferences.remember(beside=[0, "x"])
    driver = start(path)
    assert not beside(driver).shown
    put_beside(driver)
    assert beside(driver).shown


def test_the_dialog_finds_folded_and_enter_puts_the_article_beside(reading: Driver) -> None:
    reading.trigger("beside")
    reading.settle()
    dialog = reading.window.findChild(BesideDialog)
    assert dialog.list.count() == 2
    dialog.field.setText("ثالِث")
    reading.bot.waitUntil(lambda: dialog.list.count() == 1, timeout=3000)
    dialog.field.setText("nothing like it")
    reading.bot.waitUntil(lambda: dialog.list.count() == 0, timeout=3000)
    assert not dialog._main.isEnabled()
    dialog.field.setText("")
    reading.bot.waitUntil(lambda: dialog.list.count() == 2, timeout=3000)
    reading.bot.keyClick(dialog.field, Qt.Key.Key_Down)
    reading.bot.keyClick(dialog.field, Qt.Key.Key_Return)
    reading.settle()
    assert beside(reading).view.article().text == THIRD


def test_focus_by_key_goes_over_and_find_works_on_that_page(reading: Driver) -> None:
    put_beside(reading)
    QApplication.sendEvent(beside(reading).view, QEvent(QEvent.Type.None_))
    beside(reading).view.setFocus(Qt.FocusReason.TabFocusReason)
    reading.settle()
    assert reading.view.article().text == ENGLISH
    reading.window.part("find").open_bar("sami")
    reading.bot.waitUntil(lambda: len(reading.view.finds()) == 30 * PARAGRAPHS, timeout=3000)
    reading.trigger("find.next")
    assert reading.view.selected_text().lower() == "sami"


def test_a_short_text_beside_a_long_one_goes_with_it_from_end_to_end(start, tmp_path) -> None:
    long = "\n\n".join(["عنوان", *(f"الفقرة {number}. " + "كلمات كثيرة هنا. " * 20 for number in range(600))])
    short = "\n\n".join(["Title", *(f"Part {number}. " + "Some words. " * 60 for number in range(4))])
    driver = start(make_project(tmp_path / "pair.hashiya", (long, short)))
    put_beside(driver)
    view, other = driver.view, beside(driver).view
    for _ in range(2):
        bar, far = view.verticalScrollBar(), other.verticalScrollBar()
        seen = []
        for share in (0, 0.25, 0.5, 0.75, 1):
            for _ in range(3):  # far places are estimates until they have been seen
                bar.setValue(round(bar.maximum() * share))
            seen.append(far.value() / far.maximum())
        assert seen == sorted(seen)
        assert (seen[0], seen[-1]) == (0, 1)
        view.set_caret(len(view.article().text) // 2)
        view.reveal(view.caret())
        assert other._scene.partner is not None
        view.set_caret(0)
        view.reveal(0)
        driver.trigger("beside.other")
        driver.settle()
