"""How panels share the height of a side column."""

from __future__ import annotations

import pytest

from reader.ui.window.stacks import shared

WEIGHTS = (10, 6, 9)
LEAST = [80, 130, 160]


@pytest.mark.parametrize("height", range(370, 1400, 37))
def test_the_whole_height_is_given_out_and_nobody_has_less_than_the_least(height: int) -> None:
    sizes = shared(height, LEAST, [(0, 300), (2, 290)], WEIGHTS)
    assert sum(sizes) == height
    assert all(size >= least for size, least in zip(sizes, LEAST, strict=True))


def test_labels_come_first_then_details_and_spans_have_the_rest() -> None:
    assert shared(800, LEAST, [(0, 300), (2, 290)], WEIGHTS) == [300, 210, 290]
    assert shared(680, LEAST, [(0, 300), (2, 290)], WEIGHTS) == [300, 130, 250]
    assert shared(520, LEAST, [(0, 300), (2, 290)], WEIGHTS) == [230, 130, 160]


def test_a_hidden_panel_has_no_part() -> None:
    assert shared(500, [80, 0], [], (3, 0)) == [500, 0]
    assert shared(500, [80, 80], [], (3, 2)) == [300, 200]


def test_eight_labels_are_seen_without_scrolling_in_a_usual_window(driver) -> None:
    driver.window.resize(1200, 800)
    driver.settle()
    panel = driver.window.part("labels")
    buttons = [panel.button(label.code) for label in driver.session.labels]
    bottom = max(button.mapTo(panel, button.rect().bottomLeft()).y() for button in buttons)
    assert bottom <= panel.height()


def test_what_the_person_gave_stays_when_the_window_changes(driver) -> None:
    stack = driver.window.parts.stacks["side"]
    assert stack.kept() == []
    stack.give([120, 300, 200])
    kept = stack.kept()
    driver.session.labels_changed.emit()
    driver.settle()
    assert stack.kept() == kept
