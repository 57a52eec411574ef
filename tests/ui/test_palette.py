"""The palette: what it finds in which order, in both languages; what it does, and what it says where it cannot."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reader.base.sentences import sentence
from reader.ui.actions.palette import Entry, Names, found
from reader.ui.dialogs.palette import PaletteDialog
from reader.ui.preferences.preferences import Preferences
from tests.ui.conftest import Driver, make_project


def entry(name: str, *others: str, why: str = "") -> Entry:
    return Entry("action", name, name, "", (), "", why, Names((name, *others), ""))


def names(entries: list[Entry]) -> list[str]:
    return [each.name for each in entries]


def opened(driver: Driver) -> PaletteDialog:
    driver.trigger("palette")
    driver.settle()
    return next(found for found in driver.window.findChildren(PaletteDialog) if found.isVisible())


def lines(dialog: PaletteDialog) -> list[str]:
    return [dialog.model.data(dialog.model.index(row)) for row in range(dialog.model.rowCount())]


def test_words_may_stand_in_any_order_and_all_must_be_there() -> None:
    entries = [entry("import articles"), entry("next article"), entry("export")]
    assert names(found(entries, "art imp", ())) == ["import articles"]
    assert names(found(entries, "imp exp", ())) == []


def test_the_beginning_of_a_name_comes_before_that_of_a_word_and_that_before_the_middle() -> None:
    entries = [entry("concord"), entry("record"), entry("the cord"), entry("cord")]
    assert names(found(entries, "cord", ())) == ["cord", "the cord", "concord", "record"]


def test_what_was_used_last_comes_first_among_equals_and_what_cannot_be_done_last() -> None:
    entries = [entry("span a", why="no"), entry("span b"), entry("span c")]
    assert names(found(entries, "span", ["action:span c"])) == ["span c", "span b", "span a"]
    assert names(found(entries, "", ["action:span c"])) == ["span c", "span a", "span b"]


def test_an_article_before_an_arabic_word_does_not_hide_its_beginning() -> None:
    entries = [entry("ضبط مقطعي"), entry("حذف المقطع")]
    assert names(found(entries, "مقطع", ())) == ["ضبط مقطعي", "حذف المقطع"]
    assert names(found([entry("تمقطع"), entry("حذف المقطع")], "مقطع", ())) == ["حذف المقطع", "تمقطع"]


@pytest.fixture(params=["en", "ar"])
def spoken(request, start, preferences: Preferences, tmp_path) -> Driver:
    preferences.set("language", request.param)
    return start(make_project(tmp_path / "p.hashiya"))


@pytest.mark.parametrize(
    ("query", "action"),
    [
        ("EXPORT", "export"),
        ("تصدير", "export"),
        ("تَصْدير", "export"),
        ("اخفاء الواجهه", ""),
        ("about", "help.about"),
        ("حول حاشيه", "help.about"),
        ("تفضيلات", "preferences"),
        ("done not article", "article.next_undone"),
        ("المقال التالى", "article.next"),
    ],
)
def test_either_language_finds_an_action_whatever_the_interface_speaks(spoken: Driver, query: str, action: str) -> None:
    dialog = opened(spoken)
    dialog.field.setText(query)
    chosen = dialog.chosen()
    assert (chosen.id if chosen else "") == action, lines(dialog)
    dialog.close()


def test_every_action_and_every_label_is_there(driver: Driver) -> None:
    dialog = opened(driver)
    assert dialog.model.rowCount() == len(driver.window.controls.registry.specs) + len(driver.session.labels)
    dialog.close()


def test_enter_does_the_line_and_the_keys_go_back_to_the_text(driver: Driver) -> None:
    driver.select("نيرابا")
    dialog = opened(driver)
    for letter in "place":
        driver.bot.keyClick(dialog.field, letter)
    driver.bot.keyClick(dialog.field, Qt.Key.Key_Return)
    driver.settle()
    assert driver.spans() == [("LOC", "نيرابا")]
    assert not driver.window.findChildren(PaletteDialog) or not dialog.isVisible()
    assert driver.window.focusWidget() is driver.view


def test_what_was_done_is_first_the_next_time(driver: Driver) -> None:
    dialog = opened(driver)
    dialog.field.setText("zoom in")
    dialog.run()
    driver.settle()
    again = opened(driver)
    assert again.chosen().id == "zoom.in"
    again.close()


def test_damaged_memories_of_what_was_used_are_nothing(driver: Driver) -> None:
    for damaged in ("text", {"a": 1}, [1, None, "action:nothing"]):
        driver.window.desk.preferences.remember(palette=damaged)
        dialog = opened(driver)
        assert dialog.model.rowCount() > 40
        dialog.close()
        driver.settle()


def test_what_cannot_be_done_says_why_and_stays(driver: Driver) -> None:
    dialog = opened(driver)
    dialog.field.setText("delete the span")
    assert dialog.chosen().id == "span.delete"
    assert "Select a span first" in dialog.hint.text()
    dialog.run()
    assert dialog.isVisible()
    dialog.close()


def test_arrows_move_through_the_lines_while_typing(driver: Driver) -> None:
    dialog = opened(driver)
    dialog.field.setText("zoom")
    first = dialog.chosen()
    driver.bot.keyClick(dialog.field, Qt.Key.Key_Down)
    assert dialog.chosen() != first
    driver.bot.keyClick(dialog.field, Qt.Key.Key_Up)
    driver.bot.keyClick(dialog.field, Qt.Key.Key_Up)
    assert dialog.chosen() == first
    dialog.close()


def test_articles_are_found_by_words_of_their_title_in_any_order(driver: Driver) -> None:
    dialog = opened(driver)
    dialog.field.setText("ثَان خبر")
    driver.bot.waitUntil(lambda: dialog.chosen() is not None and dialog.chosen().kind == "article", timeout=5_000)
    assert [line for line in lines(dialog) if "خبر ثان" in line]
    dialog.run()
    driver.settle()
    assert driver.session.opened.article.text.startswith("خبر ثان")


def test_titles_cannot_be_markup_nor_turn_a_line_around(start, tmp_path) -> None:
    driver = start(make_project(tmp_path / "p.hashiya"))
    article_id = driver.session.article_id
    title = "<b>حلو</b> \u202eabc"

    def entitle(project, who):
        with project.step(sentence("ops", "Paste a text"), who) as step:
            step.put("article", replace(project.articles.described(article_id), title=title))
        return step.result

    driver.session.edit(entitle)
    driver.settle()
    dialog = opened(driver)
    dialog.field.setText("حلو")
    driver.bot.waitUntil(lambda: dialog.model.rowCount() == 1, timeout=5_000)
    assert "<b>" in lines(dialog)[0]
    assert "\u202e" not in lines(dialog)[0]
    dialog.close()


def test_it_opens_within_50_milliseconds(driver: Driver) -> None:
    opened(driver).close()
    taken: list[float] = []
    for _ in range(5):
        QApplication.processEvents()
        began = time.perf_counter()
        driver.window.controls.registry.specs["palette"].run()
        QApplication.processEvents()
        taken.append(time.perf_counter() - began)
        next(found for found in driver.window.findChildren(PaletteDialog) if found.isVisible()).close()
    assert min(taken) < 0.05, taken
