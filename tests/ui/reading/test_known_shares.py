"""The column of known words in the article list: counted while nothing else is wanted, sorted by, kept up to date."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from reader.ops import words
from tests.ui.conftest import Driver, make_project

TEXTS = ("بقرار مجلس الأمن", "رحب مجلس الأمن", "شكر خلفوف بقرار")


@pytest.fixture
def listing(start: Callable[..., Driver], tmp_path: Path) -> Driver:
    """A list with the column."""
    made = start(make_project(tmp_path / "shares.hashiya", TEXTS))
    made.window.part("articles").show_columns(("state", "title", "known"))
    wait(made)
    return made


def wait(driver: Driver) -> None:
    model = driver.window.part("articles").model
    driver.settle()
    driver.bot.waitUntil(lambda: model.shares is not None and model.shares.ready, timeout=10_000)
    driver.settle()


def cells(driver: Driver) -> dict[str, str]:
    model = driver.window.part("articles").model
    rows = range(model.rowCount())
    return {model.index(row, 1).data().strip("\u2066\u2067\u2068\u2069"): model.index(row, 2).data() for row in rows}


def learn(driver: Driver, *lemmas: str, level: str = "known") -> None:
    driver.session.edit(lambda project, who: words.set_level(project, "ar", lemmas, level, annotator=who))
    driver.settle()
    driver.bot.waitUntil(lambda: driver.window.part("articles").model.shares.ready, timeout=10_000)
    driver.settle()


def test_an_ordinary_list_counts_no_words(driver: Driver) -> None:
    assert driver.window.part("articles").model.shares is None


def test_the_share_is_there_for_each_article_and_follows_what_is_learnt(listing: Driver) -> None:
    assert cells(listing) == dict.fromkeys(TEXTS, "0 %")
    learn(listing, "مجلس", "امن")
    assert cells(listing)[TEXTS[0]] == cells(listing)[TEXTS[1]] == "67 %"
    listing.trigger("undo")
    wait(listing)
    assert cells(listing) == dict.fromkeys(TEXTS, "0 %")


def test_the_list_goes_by_it_both_ways(listing: Driver) -> None:
    learn(listing, "قرار", "مجلس")
    panel = listing.window.part("articles")
    panel.model.sort(2, Qt.SortOrder.DescendingOrder)
    wait(listing)
    assert list(cells(listing)) == [TEXTS[0], TEXTS[2], TEXTS[1]]
    panel.model.sort(2, Qt.SortOrder.AscendingOrder)
    wait(listing)
    assert list(cells(listing)) == [TEXTS[1], TEXTS[2], TEXTS[0]]
    learn(listing, "رحب", "امن")
    listing.bot.waitUntil(lambda: list(cells(listing))[-1] == TEXTS[1])
    assert panel.state()["order"] == "known"


def test_who_edits_does_not_wait_for_it(listing: Driver) -> None:
    shares = listing.window.part("articles").model.shares
    shares.found.clear()
    shares.show_list(shares._list)
    learn(listing, "قرار")
    assert len(shares.found) == len(TEXTS)
    assert cells(listing)[TEXTS[0]] == "33 %"


def test_it_is_drawn_and_told(listing: Driver) -> None:
    learn(listing, "قرار")
    panel = listing.window.part("articles")
    index = panel.model.index(0, 2)
    assert index.data(Qt.ItemDataRole.UserRole) == pytest.approx(1 / 3)
    assert "33" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert panel.table.columnWidth(2) > 60
    assert not panel.grab().isNull()
