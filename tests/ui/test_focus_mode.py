"""Focus mode and the columns: the text alone and back; the article keeps its share of a small window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.ui.look.tokens import CENTRE_LEAST, SIDE, SIDE_LEAST, START
from reader.ui.window.columns import fitted


def around(driver) -> list[bool]:
    window = driver.window
    parts = (window.menuBar(), window.part("start"), window.part("side"), window.status)
    return [part.isVisible() for part in parts]


def test_the_text_alone_and_back(driver) -> None:
    driver.trigger("focus.mode")
    driver.settle()
    assert around(driver) == [False] * 4
    assert driver.view.isVisible()
    assert driver.view.width() == driver.window.width()
    driver.press(Qt.Key.Key_Escape)
    driver.settle()
    assert around(driver) == [True] * 4
    assert not driver.window.focus.on


def test_what_was_hidden_before_stays_hidden(driver) -> None:
    driver.trigger("panel.articles")
    driver.settle()
    driver.trigger("focus.mode")
    driver.trigger("focus.mode")
    driver.settle()
    assert around(driver) == [True, False, True, True]


def test_escape_lets_go_of_a_selection_first(driver) -> None:
    driver.trigger("focus.mode")
    driver.settle()
    driver.select("ناصر")
    driver.press(Qt.Key.Key_Escape)
    driver.settle()
    assert driver.window.focus.on
    driver.press(Qt.Key.Key_Escape)
    driver.settle()
    assert not driver.window.focus.on


def test_marking_goes_on(driver) -> None:
    driver.trigger("focus.mode")
    driver.settle()
    driver.select("سامي ناصر")
    driver.press(Qt.Key.Key_1)
    driver.settle()
    assert driver.spans() == [("PER", "سامي ناصر")]


@pytest.mark.parametrize("action", ["panel.side", "search"])
def test_asking_for_a_panel_brings_the_window_back(driver, action: str) -> None:
    driver.trigger("focus.mode")
    driver.settle()
    driver.trigger(action)
    driver.settle()
    assert not driver.window.focus.on
    assert driver.window.part("start").isVisible()


def test_another_theme_does_not_end_it(driver, preferences, qtbot) -> None:
    driver.trigger("focus.mode")
    old = driver.window
    preferences.set("theme", "dark")
    qtbot.waitUntil(lambda: driver.window is not old and driver.window.controls is not None)
    driver.settle()
    assert driver.window.focus.on
    assert around(driver) == [False] * 4
    driver.trigger("focus.mode")
    assert around(driver) == [True] * 4


def test_hidden_panels_stay_hidden_in_the_next_window(driver, preferences, qtbot) -> None:
    driver.trigger("panel.articles")
    driver.settle()
    old = driver.window
    preferences.set("theme", "dark")
    qtbot.waitUntil(lambda: driver.window is not old and driver.window.controls is not None)
    driver.settle()
    assert around(driver) == [True, False, True, True]
    driver.trigger("focus.mode")  # hides for its time only
    driver.window.memory.keep()
    assert preferences.remembered("hidden") == ["start"]


def test_the_article_keeps_its_share(driver) -> None:
    window = driver.window
    for width in (1024, 1440, 1024):
        window.resize(width, 640)
        driver.settle()
        start, centre, side = window.columns.sizes()
        assert centre >= CENTRE_LEAST - 2
        assert min(start, side) >= SIDE_LEAST
    window.resize(1440, 640)
    driver.settle()
    assert window.columns.sizes()[0] == START


@pytest.mark.parametrize(
    ("width", "shown", "sides"),
    [
        (1400, [True, True], (START, SIDE)),
        (1060, [True, True], (316, 264)),
        (700, [True, True], (SIDE_LEAST, SIDE_LEAST)),
        (1024, [False, True], (0, SIDE)),
        (1024, [False, False], (0, 0)),
    ],
)
def test_who_gives_way(width: int, shown: list[bool], sides: tuple[int, int]) -> None:
    start, side = fitted([START, SIDE], shown, width)
    assert (start, side) == pytest.approx(sides, abs=7)
    assert width < 1000 or width - start - side >= CENTRE_LEAST
