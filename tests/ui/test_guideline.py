"""The guideline is one key away while marking, and the next key goes on marking."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from reader.model import Label, LabelSet
from reader.ops.importing import import_text
from reader.ops.projects import create_project
from reader.ui.labels.example import ExampleLine
from reader.ui.labels.guideline import GuidelineCard


def card(driver) -> GuidelineCard | None:
    """The card, if it is to be seen."""
    found = driver.window.findChild(GuidelineCard)
    return found if found is not None and found.isVisible() else None


def words(shown: GuidelineCard) -> str:
    return "\n".join(label.text() for label in shown.findChildren(QLabel))


def mark(driver, text: str, key: Qt.Key) -> None:
    driver.select(text)
    driver.press(key)
    driver.settle()


def test_the_selected_span_tells_its_guideline_and_the_next_key_goes_on(driver) -> None:
    mark(driver, "سامي ناصر", Qt.Key.Key_1)
    driver.trigger("guideline")
    shown = card(driver)
    assert shown is not None
    assert shown.code == "PER"
    assert "The name of a person" in words(shown)
    assert "شخص" in words(shown)
    assert len(shown.findChildren(ExampleLine)) == 4
    assert driver.view.hasFocus()
    driver.press(Qt.Key.Key_2)
    driver.settle()
    assert card(driver) is None
    assert driver.spans() == [("ORG", "سامي ناصر")]


def test_an_armed_label_goes_before_the_selected_span(driver) -> None:
    driver.window.controls.choose_label("LOC")
    driver.settle()
    assert driver.window.desk.armed == "LOC"
    driver.trigger("guideline")
    assert card(driver).code == "LOC"
    driver.trigger("guideline")
    assert card(driver) is None, "the same key puts it away"
    driver.trigger("guideline")
    driver.press(Qt.Key.Key_Escape)
    assert card(driver) is None
    assert driver.window.desk.armed == "LOC", "Escape was for the card"


def test_the_caret_in_a_span_is_enough_and_nothing_is_said_in_words(driver) -> None:
    driver.trigger("guideline")
    assert card(driver) is None
    assert "shows its guideline" in driver.window.status.notice.text()
    mark(driver, "نيرابا", Qt.Key.Key_3)
    start = next(iter(driver.session.spans.values())).start
    driver.view.select_span("")
    driver.view.set_caret(start + 2)
    driver.trigger("guideline")
    assert card(driver).code == "LOC"


def test_a_click_puts_it_away_and_a_modifier_does_not(driver) -> None:
    driver.window.controls.guiding.of_button("DATE")
    driver.press(Qt.Key.Key_Shift)
    assert card(driver) is not None
    QTest.mouseClick(driver.view.viewport(), Qt.MouseButton.LeftButton)
    assert card(driver) is None


def test_it_opens_from_the_panel_by_the_mouse_and_by_keys(driver) -> None:
    panel = driver.window.part("labels")
    button = panel.button("RES")
    button.customContextMenuRequested.emit(button.rect().center())
    assert card(driver).code == "RES"
    card(driver).put_away()
    panel.take_focus()
    driver.trigger("guideline")
    assert card(driver).code == "PER"


def test_what_was_chosen_goes_before_where_the_mouse_rests(driver, monkeypatch) -> None:
    mark(driver, "سامي ناصر", Qt.Key.Key_1)
    mark(driver, "نيرابا", Qt.Key.Key_3)
    panel, view = driver.window.part("labels"), driver.view
    monkeypatch.setattr(panel.button("DATE"), "underMouse", lambda: True)
    driver.trigger("guideline")
    assert card(driver).code == "LOC", "the selected span"
    card(driver).put_away()
    view.select_span("")
    view.set_caret(0)
    driver.trigger("guideline")
    assert card(driver).code == "DATE", "the button under the mouse"
    card(driver).put_away()
    monkeypatch.undo()
    start = next(span.start for span in driver.session.spans.values() if span.label == "PER")
    box = view.range_boxes(start, start + 3)[0]
    place = view.viewport().mapToGlobal(box.center().toPoint())
    monkeypatch.setattr(QCursor, "pos", lambda: place)
    monkeypatch.setattr(view, "underMouse", lambda: True)
    driver.trigger("guideline")
    assert card(driver).code == "PER", "the span under the mouse"


def test_it_stands_inside_the_article_and_not_over_its_span(driver) -> None:
    mark(driver, "سامي ناصر", Qt.Key.Key_1)
    driver.trigger("guideline")
    shown, view = card(driver), driver.view
    place = view.mapTo(driver.window, view.rect().topLeft())
    assert view.rect().translated(place).contains(shown.geometry())
    span = next(iter(driver.session.spans.values()))
    for box in view.range_boxes(span.start, span.end):
        assert not shown.geometry().intersects(box.toAlignedRect().translated(place))


def test_a_long_guideline_is_turned_by_page_keys(start, tmp_path) -> None:
    long = "\n".join(f"فقرة طويلة عن الوسم رقم {number}. " * 5 for number in range(60))
    labels = (Label(code="A", guideline=long, key="1"), Label(code="B"))
    path = tmp_path / "long.hashiya"
    with create_project(path, LabelSet(id="x", name_ar="", name_en="", labels=labels)) as project:
        import_text(project, "نص قصير هنا")
    driver = start(path)
    driver.window.controls.guiding.of_button("A")
    shown = card(driver)
    bar = shown._area.verticalScrollBar()
    QApplication.processEvents()
    assert bar.maximum() > 0
    driver.press(Qt.Key.Key_PageDown)
    assert bar.value() > 0
    assert card(driver) is not None
    driver.press(Qt.Key.Key_PageUp)
    assert bar.value() == 0
    driver.press(Qt.Key.Key_Left)
    assert card(driver) is None
    driver.window.controls.guiding.of_button("B")
    assert "Nobody has written" in words(card(driver))


def test_hostile_names_guidelines_and_examples_are_letters(start, tmp_path) -> None:
    label = Label(
        code="A",
        name_ar="<img src='x.png'>",
        name_en="<b>bold</b> " * 20,
        guideline="<h1>x</h1>\n\u202eABC\u202c\n\x07 & <br>",
        examples="+ <b>[x]</b> \u202e[y]\n- [" + "ا" * 3_000 + "]",
    )
    path = tmp_path / "h.hashiya"
    with create_project(path, LabelSet(id="x", name_ar="", name_en="", labels=(label,))) as project:
        import_text(project, "نص قصير هنا")
    driver = start(path)
    driver.window.controls.guiding.of_button("A")
    shown = card(driver)
    shown.grab()
    assert all(each.textFormat() == Qt.TextFormat.PlainText for each in shown.findChildren(QLabel))
    assert "<h1>x</h1>" in words(shown)
    assert "\u202e" not in words(shown)
    assert "⟦RLO⟧" in words(shown)
