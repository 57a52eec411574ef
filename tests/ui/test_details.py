"""The details of a span: its context, label, status, note, who made and changed it, what else lies there, copying."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication

K, M = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def details(driver):
    """The panel, with a span on show."""
    driver.select("سامي ناصر")
    driver.press(K.Key_1)
    driver.settle()
    return driver.window.part("details")


def wait_for_history(driver, details) -> str:
    driver.bot.waitUntil(lambda: not details._ask.isActive())
    driver.settle()
    return details.who.text()


def choose(driver, box, *keys: Qt.Key) -> None:
    """Open the list of a box by key, go on by ``keys``, choose with Enter."""
    box.setFocus()
    driver.bot.keyClick(box, K.Key_Down)
    for key in (*keys, K.Key_Return):
        driver.bot.keyClick(box.view(), key)
    driver.settle()


def copied() -> str:
    return QGuiApplication.clipboard().text()


def test_the_span_stands_in_its_context(driver, details):
    assert details.excerpt.accessibleName() == "وصل سامي ناصر إلى نيرابا صباح الأحد. وقال ناصر إن 12…"
    assert details.label.currentData() == "PER"
    assert details.status.currentData() == ""
    assert "سلمى" in details.who.text()
    driver.view.select_span("")
    driver.settle()
    assert details.excerpt.isHidden()
    assert details._nothing.isVisible()


def test_another_label_is_kept_at_once(driver, details):
    choose(driver, details.label, K.Key_Down)
    assert driver.spans() == [("ORG", "سامي ناصر")]
    assert details.label.currentData() == "ORG"
    driver.trigger("undo")
    driver.settle()
    assert details.label.currentData() == "PER"


def test_neither_the_wheel_nor_a_letter_changes_the_label(driver, details):
    details.label.setFocus()
    driver.bot.keyClick(details.label, K.Key_O)
    place = QPointF(details.label.rect().center())
    turn = QWheelEvent(
        place, details.label.mapToGlobal(place), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        M.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(details.label, turn)
    driver.settle()
    assert driver.spans() == [("PER", "سامي ناصر")]


def test_a_settled_span_is_gold(driver, details):
    (span_id,) = driver.session.spans
    choose(driver, details.status, K.Key_Down)
    assert driver.session.spans[span_id].status == "gold"
    choose(driver, details.status, K.Key_Up)
    assert driver.session.spans[span_id].status == ""


def test_the_log_tells_who_changed_it_the_last_one_first(driver, details):
    assert "\n" not in wait_for_history(driver, details)
    (span_id,) = driver.session.spans
    driver.window.controls.keep_note(span_id, "ملاحظة")
    driver.settle()
    driver.press(K.Key_3)
    driver.settle()
    made, last, before = wait_for_history(driver, details).splitlines()
    assert "سلمى" in made
    assert "Relabel" in last
    assert "note" in before


def test_what_else_lies_there_is_listed_and_chosen_by_key(driver, details):
    assert details.at_place.isHidden()
    driver.select("ناصر")
    driver.press(K.Key_2)
    driver.settle()
    assert details.at_place.isVisible()
    assert [details.at_place.item(row).text().count("ناصر") for row in range(details.at_place.count())] == [1, 1]
    assert details.at_place.currentRow() == 0
    details.at_place.setFocus()
    driver.bot.keyClick(details.at_place, K.Key_Down)
    driver.bot.keyClick(details.at_place, K.Key_Return)
    assert driver.session.text_of(driver.session.spans[driver.view.selected_span()]) == "سامي ناصر"
    assert driver.view.hasFocus()


def test_copying_alone_in_its_sentence_and_with_the_reference(driver, details):
    driver.trigger("copy")
    assert copied() == "سامي ناصر"
    driver.trigger("copy.sentence")
    assert copied() == "وصل سامي ناصر إلى نيرابا صباح الأحد."
    driver.trigger("copy.reference")
    start = driver.session.opened.article.text.index("سامي")
    words, reference = copied().splitlines()
    assert words == "سامي ناصر"
    assert "لقاء في المرفأ" in reference
    assert f"{start}–{start + 9}" in reference.replace("\u2068", "").replace("\u2069", "").replace("\u2066", "")
    driver.select("صباح الأحد")
    driver.trigger("copy")
    assert copied() == "صباح الأحد"


def test_escape_goes_back_to_the_text_from_every_control(driver, details):
    for control in (details.label, details.status, details.note):
        control.setFocus()
        driver.bot.keyClick(control, K.Key_Escape)
        assert driver.view.hasFocus()


def test_nothing_is_wider_than_a_narrow_panel(driver, details):
    driver.window.resize(1024, 640)
    driver.window.columns.setSizes([200, 624, 200])
    driver.settle()
    area = details._area
    assert details._inside.minimumSizeHint().width() <= area.viewport().width()
    assert details.excerpt.height() >= details.excerpt.heightForWidth(details.excerpt.width())


def test_a_status_of_an_import_is_shown_as_it_is(driver, details):
    (span_id,) = driver.session.spans
    driver.window.controls.set_status(span_id, "<b>doubtful</b>")
    driver.settle()
    assert details.status.currentData() == "<b>doubtful</b>"


def test_escape_leads_back_to_the_text_from_every_panel(driver) -> None:
    window = driver.window
    articles, spans, labels = (window.part(name) for name in ("articles", "spans", "labels"))
    driver.select("نيرابا")
    driver.press(K.Key_3)
    driver.settle()
    for control in (articles.table, articles.filter, spans.table, spans.filter, labels._buttons["PER"]):
        control.setFocus()
        driver.bot.keyClick(control, K.Key_Escape)
        assert driver.view.hasFocus(), control
    driver.trigger("search")
    search = window.part("search")
    driver.bot.keyClick(search.field, K.Key_Escape)
    assert not search.isVisible()
    assert driver.view.hasFocus()
