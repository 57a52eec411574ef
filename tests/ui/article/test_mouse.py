"""Clicks, drags and handles with real mouse events."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.article import ArticleView
from tests.ui.article.conftest import MakeView, span

TEXT = "قال الوزير خلف خلفوف إن المجلس اعتمد القرار. ثم شكر الوفد."
LEFT = Qt.MouseButton.LeftButton


def _point(view: ArticleView, offset: int) -> QPoint:
    """The middle of the letter at an offset."""
    return view.range_boxes(offset, offset + 1)[0].center().toPoint()


def _edge(view: ArticleView, offset: int) -> QPoint:
    """Just inside the letter at an offset, at the side where it is read first."""
    box = view.range_boxes(offset, offset + 1)[0]
    return QPointF(box.right() - 1, box.center().y()).toPoint()


def _drag(view: ArticleView, start: QPoint, *ways: QPoint) -> None:
    area = view.viewport()
    QTest.mousePress(area, LEFT, pos=start)
    for way in ways:
        QTest.mouseMove(area, way)
        QTest.mouseMove(area, way + QPoint(0, 1))
    QTest.mouseRelease(area, LEFT, pos=ways[-1] + QPoint(0, 1))


def _wait_out_double_click() -> None:
    QTest.qWait(QGuiApplication.styleHints().mouseDoubleClickInterval() + 50)


def test_a_drag_selects_in_reading_order(make_view: MakeView) -> None:
    view = make_view(TEXT)
    _drag(view, _edge(view, 4), _edge(view, 10))
    assert view.selected_text() == "الوزير"
    _drag(view, _edge(view, 10), _edge(view, 4))
    assert view.selected_text() == "الوزير"
    assert view.caret() == 4


def test_a_drag_into_the_margin_is_still_a_drag(make_view: MakeView) -> None:
    view = make_view(TEXT, window=(900, 300))
    _drag(view, _edge(view, 4), QPoint(2, _edge(view, 4).y()))
    assert view.selection() == (4, len(TEXT))


def test_a_drag_with_an_armed_label_asks_for_a_mark(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(TEXT)
    view.arm("PER")
    with qtbot.waitSignal(view.markRequested, timeout=1000) as asked:
        _drag(view, _edge(view, 11), _edge(view, 20))
    assert asked.args == [11, 20]
    view.arm(None)
    with qtbot.assertNotEmitted(view.markRequested):
        _drag(view, _edge(view, 11), _edge(view, 20))


def test_double_click_takes_a_word_and_triple_click_a_sentence(make_view: MakeView) -> None:
    view = make_view(TEXT)
    place = _point(view, 13)
    QTest.mouseClick(view.viewport(), LEFT, pos=place)
    QTest.mouseDClick(view.viewport(), LEFT, pos=place)
    assert view.selected_text() == "خلف"
    QTest.mousePress(view.viewport(), LEFT, pos=place)
    QTest.mouseRelease(view.viewport(), LEFT, pos=place)
    assert view.selected_text() == "قال الوزير خلف خلفوف إن المجلس اعتمد القرار."


def test_dragging_on_from_a_double_click_takes_whole_words(make_view: MakeView) -> None:
    view = make_view(TEXT)
    area = view.viewport()
    QTest.mouseDClick(area, LEFT, pos=_point(view, 13))
    QTest.mousePress(area, LEFT, pos=_point(view, 13))  # the press that a double click ends in
    QTest.mouseRelease(area, LEFT, pos=_point(view, 13))
    _wait_out_double_click()
    QTest.mouseClick(area, LEFT, pos=_point(view, 13))
    QTest.mouseDClick(area, LEFT, pos=_point(view, 13))
    assert view.selected_text() == "خلف"


def test_shift_click_extends(make_view: MakeView) -> None:
    view = make_view(TEXT)
    view.set_caret(4)
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.ShiftModifier, _edge(view, 10))
    assert view.selection() == (4, 10)


def test_a_click_selects_the_innermost_span_and_then_those_around_it(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(TEXT)
    view.set_spans([span(0, 30, "ORG", name="outer"), span(11, 20, name="inner"), span(0, 57, name="whole")])
    chosen: list[str] = []
    view.spanSelected.connect(chosen.append)
    for _ in range(4):
        QTest.mouseClick(view.viewport(), LEFT, pos=_point(view, 13))
        _wait_out_double_click()
    assert chosen == ["inner", "outer", "whole", "inner"]
    view.set_spans([])
    assert chosen[-1] == ""
    QTest.mouseClick(view.viewport(), LEFT, pos=QPoint(5, view.viewport().height() - 5))
    assert view.selected_span() == ""


def test_a_click_in_a_gap_of_a_span_is_not_on_it(make_view: MakeView) -> None:
    view = make_view(TEXT)
    view.set_spans([span(4, 20, name="torn", fragments=((4, 10), (15, 20)))])
    QTest.mouseClick(view.viewport(), LEFT, pos=_point(view, 12))
    assert view.selected_span() == ""
    _wait_out_double_click()
    QTest.mouseClick(view.viewport(), LEFT, pos=_point(view, 17))
    assert view.selected_span() == "torn"


@pytest.mark.parametrize(("grip", "target", "wanted"), [("end", 20, (11, 20)), ("start", 4, (4, 14))])
def test_handles_ask_for_another_range(
    make_view: MakeView, qtbot: QtBot, grip: str, target: int, wanted: tuple[int, int]
) -> None:
    view = make_view(TEXT)
    view.set_spans([span(11, 14, name="name")])
    view.select_span("name")
    with qtbot.waitSignal(view.resizeRequested, timeout=1000) as asked:
        _drag(view, view.grips()[grip].knob.toPoint(), _edge(view, target))
    assert asked.args == ["name", *wanted]
    assert view.selected_span() == "name"


def test_a_handle_never_makes_a_span_empty(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(TEXT)
    view.set_spans([span(11, 14, name="name")])
    view.select_span("name")
    with qtbot.waitSignal(view.resizeRequested, timeout=1000) as asked:
        _drag(view, view.grips()["end"].knob.toPoint(), _edge(view, 2))
    assert asked.args == ["name", 11, 12]


def test_a_drag_held_outside_scrolls_on(make_view: MakeView, qtbot: QtBot) -> None:
    text = "\n".join(f"الفقرة رقم {at}" for at in range(300))
    view = make_view(text)
    area = view.viewport()
    QTest.mousePress(area, LEFT, pos=QPoint(300, 200))
    QTest.mouseMove(area, QPoint(300, area.height() + 60))
    before = view.caret()
    qtbot.waitUntil(lambda: view.caret() > before + 300, timeout=5000)
    QTest.mouseRelease(area, LEFT, pos=QPoint(300, area.height() + 60))
    here = view.caret()
    QTest.qWait(120)
    assert view.caret() == here
    assert view.verticalScrollBar().value() > 200


def _wheel(view: ArticleView, steps: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    place = QPointF(200, 200)
    event = QWheelEvent(
        place,
        view.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_the_wheel_scrolls_and_zooms_with_control(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view("\n".join("سطر من النص" for _ in range(200)))
    _wheel(view, -2)
    down = view.verticalScrollBar().value()
    assert down > 50
    _wheel(view, 5)
    assert view.verticalScrollBar().value() == 0
    with qtbot.waitSignal(view.zoomChanged, timeout=1000) as told:
        _wheel(view, 1, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [pytest.approx(1.1)]


def test_the_menu_is_asked_for_at_the_letter_and_at_the_caret(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(TEXT)
    place = _point(view, 6)
    with qtbot.waitSignal(view.contextMenuWanted, timeout=1000) as asked:
        at = view.viewport().mapToGlobal(place)
        QApplication.sendEvent(view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, at))
    assert asked.args == [at, 6]
    view.set_caret(3)
    with qtbot.waitSignal(view.contextMenuWanted, timeout=1000) as asked:
        QApplication.sendEvent(view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, at))
    assert asked.args[1] == 3
