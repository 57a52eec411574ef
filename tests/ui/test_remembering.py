"""The window comes back as it was left: size, panels, zoom, the article and the place in it; also after a crash."""

from __future__ import annotations

import base64
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize

from reader.ui.preferences import recent
from reader.ui.preferences.preferences import Preferences
from reader.ui.window import remembering
from tests.ui.conftest import make_project

LONG = "عنوان الخبر\n\n" + "\n".join(f"فقرة رقم {n} فيها كلام كثير عن المرفأ والسفن والرحلات." for n in range(120))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_project(tmp_path / "p.hashiya", (LONG, "خبر ثان\n\nقصير.\n", LONG + "\nآخر"))


def ids(driver) -> list[str]:
    model = driver.window.part("articles").model
    return [model.id_at(row) for row in range(model.rowCount())]


def go(driver, article_id: str) -> None:
    driver.session.open_article(article_id)
    driver.settle()


def test_article_caret_and_page_are_where_they_were(path, start) -> None:
    driver = start(path)
    first, second, third = ids(driver)
    driver.view.set_caret(2500)
    driver.view.reveal(2500)
    top = driver.view.top()
    assert top > 1000
    go(driver, third)
    assert (driver.view.caret(), driver.view.top()) == (0, 0)
    driver.view.set_caret(40)
    go(driver, first)
    assert (driver.view.caret(), driver.view.top()) == (2500, top)
    driver.window.close()
    again = start(path)
    assert again.session.article_id == first
    assert (again.view.caret(), again.view.top()) == (2500, top)
    go(again, third)
    assert (again.view.caret(), again.view.top()) == (40, 0)
    go(again, second)
    assert again.view.caret() == 0


def test_size_panels_zoom_and_columns_are_as_they_were(path, start) -> None:
    driver = start(path)
    driver.window.resize(780, 700)
    driver.settle()
    driver.window.columns.setSizes([250, 310, 219])
    driver.view.set_zoom(1.5)
    driver.trigger("panel.side")
    driver.window.part("find").open_bar("فقرة")
    driver.settle()
    start_width = driver.window.columns.sizes()[0]
    driver.window.close()
    again = start(path)
    assert again.window.size() == QSize(780, 700)
    assert again.view.zoom() == 1.5
    assert (again.window.shown("start"), again.window.shown("side")) == (True, False)
    assert again.window.columns.sizes()[0] == start_width
    assert not again.window.part("find").isVisible()
    again.trigger("panel.side")
    again.settle()
    assert again.window.part("side").width() >= 200


def test_where_nothing_is_remembered_labels_have_more_room_than_spans(path, start) -> None:
    driver = start(path)
    driver.window.resize(780, 780)
    driver.settle()
    labels, spans, _details = driver.window.parts.stacks["side"].sizes()
    assert labels > spans
    driver.window.parts.stacks["side"].give([100, 400, 200])
    driver.settle()
    left = driver.window.parts.stacks["side"].sizes()
    driver.window.close()
    again = start(path)
    assert again.window.parts.stacks["side"].sizes() == pytest.approx(left, abs=8)


def test_it_is_kept_while_one_works_not_at_the_end_alone(path, start, preferences, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(remembering, "KEEP_AFTER_MS", 50)
    driver = start(path)
    driver.view.set_caret(2000)
    driver.view.reveal(2000)

    def on_disk() -> bool:
        places = recent.places_of(recent.known_of(Preferences(), path))
        return [place.caret for place in places.values()] == [2000]

    qtbot.waitUntil(on_disk, timeout=10_000)
    assert Preferences().remembered("project") == str(path)


def test_another_language_keeps_the_window_as_it_is(path, start, preferences, qtbot) -> None:
    driver = start(path)
    driver.window.resize(780, 720)
    driver.trigger("panel.articles")
    driver.view.set_zoom(1.25)
    driver.settle()
    before = driver.window
    preferences.set("language", "ar")
    qtbot.waitUntil(lambda: driver.window is not before and driver.window.controls is not None)
    driver.settle()
    assert driver.window.size() == QSize(780, 720)
    assert (driver.window.shown("start"), driver.view.zoom()) == (False, 1.25)


def test_a_place_off_every_screen_is_corrected(path, start, preferences) -> None:
    driver = start(path)
    driver.window.setGeometry(QRect(4000, 3000, 700, 500))
    driver.settle()
    driver.window.close()
    again = start(path)
    screens = [screen.availableGeometry() for screen in again.application._qt.screens()]
    assert any(screen.contains(again.window.geometry().center()) for screen in screens)


NONSENSE = (None, 3, [], {}, "", "x", "AAAA", "é", base64.b64encode(os.urandom(80)).decode(), [1, 2, 3], [-1, 0, 1e9],
            [True, True, True], {"start": "x"}, float("nan"))  # fmt: skip


@pytest.mark.parametrize("kept", NONSENSE, ids=range(len(NONSENSE)))
def test_whatever_was_kept_the_window_opens(path, start, preferences, kept) -> None:
    preferences.remember(geometry=kept, columns=kept, stacks=kept, hidden=kept, zoom=kept, recent=kept)
    driver = start(path)
    assert driver.window.width() >= 640
    assert driver.window.columns.sizes()[1] > 100


@pytest.mark.parametrize("place", [[10**6, 10**6], [-1, 3], ["a", 1], 7, None, [1, 2, 3], [True, 1], {"a": 1}])
def test_a_place_that_the_article_does_not_have_is_none(path, start, preferences, place) -> None:
    driver = start(path)
    (first, *_) = ids(driver)
    driver.window.close()
    recent.keep(preferences, path, places={first: place, "gone": [1, 1]}, article="gone")
    again = start(path)
    assert again.session.article_id == first
    assert 0 <= again.view.caret() <= len(LONG)


def test_the_latest_projects_and_places_are_kept_and_no_more(preferences, tmp_path: Path) -> None:
    for n in range(30):
        recent.opened_now(preferences, tmp_path / f"{n}.hashiya")
    found = recent.recent_projects(preferences)
    assert [each.path.stem for each in found] == [str(n) for n in range(29, 17, -1)]
    recent.keep(preferences, tmp_path / "20.hashiya", done=1, total=2)
    assert recent.recent_projects(preferences)[0].path.stem == "29", "not opened again"
    recent.opened_now(preferences, tmp_path / "20.hashiya")
    assert recent.recent_projects(preferences)[0][2:] == (1, 2)
    places = {str(n): recent.Place(n, n) for n in range(200)}
    assert list(recent.places_kept(places)) == [str(n) for n in range(150, 200)]
