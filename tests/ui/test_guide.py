"""The guide: the same pages in both languages, true to the program as it is, found by words, closed to the world."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument

from reader.base.paths import shipped
from reader.ui.dialogs.exporting import ExportDialog
from reader.ui.dialogs.guide import GuideDialog
from reader.ui.guide.pages import PAGE_OF, PAGES, Page, read_pages, written
from reader.ui.preferences.preferences import Preferences
from tests.ui.conftest import Driver, make_project
from tests.ui.guide_pictures import HELP
from tests.ui.screens import put_away, screens

LANGUAGES = ["en", "ar"]
PLACE = re.compile(r"\{=?([a-z_.]+)\}")
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)]+)\)")


@pytest.fixture(params=LANGUAGES)
def spoken(request, start, preferences: Preferences, tmp_path: Path) -> Driver:
    preferences.set("language", request.param)
    return start(make_project(tmp_path / "p.hashiya"))


@pytest.fixture
def guide(driver: Driver):
    driver.trigger("help.guide")
    driver.settle()
    dialog = driver.window.findChild(GuideDialog)
    yield dialog
    dialog.close()
    driver.settle()


def test_both_languages_have_the_same_pages_pictures_links_and_keys() -> None:
    for one, other in zip(*map(read_pages, LANGUAGES), strict=True):
        assert one.id == other.id
        assert [path.name for path in one.pictures] == [path.name for path in other.pictures], one.id
        assert sorted(LINK.findall(one.text)) == sorted(LINK.findall(other.text)), one.id
        assert sorted(set(PLACE.findall(one.text))) == sorted(set(PLACE.findall(other.text))), one.id
        assert one.text.count("\n## ") == other.text.count("\n## "), one.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_is_there_small_and_used(language: str) -> None:
    used = {path for page in read_pages(language) for path in page.pictures}
    there = set(shipped("resources", "help", language).glob("*.png"))
    assert used == there
    assert HELP / language == shipped("resources", "help", language), "the command writes where the guide reads"
    for path in there:
        assert not QImage(str(path)).isNull()
        assert path.stat().st_size < 120_000, path


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_lead_to_pages_and_letters_are_of_one_unit(language: str) -> None:
    for page in read_pages(language):
        assert set(LINK.findall(page.text)) <= set(PAGES)
        assert max(page.text) <= "\uffff", "places of the search are counted in code points and in UTF-16 alike"
        assert page.title


def test_every_place_is_an_action_and_is_filled(spoken: Driver) -> None:
    registry = spoken.window.controls.registry
    for page in read_pages(spoken.application.language):
        assert set(PLACE.findall(page.text)) - {"keys", "versions"} <= registry.specs.keys(), page.id
        assert not PLACE.search(written(page, registry, lambda: [("Qt", "6")])), page.id


def test_every_page_is_shown_in_its_direction_with_its_pictures(spoken: Driver) -> None:
    spoken.trigger("help.guide")
    spoken.settle()
    dialog = spoken.window.findChild(GuideDialog)
    rtl = spoken.application.language == "ar"
    way = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    for page in read_pages(spoken.application.language):
        dialog.show_page(page.id)
        document = dialog.view.document()
        assert document.toPlainText().startswith(page.title)
        assert document.begin().blockFormat().layoutDirection() == way
        for picture in page.pictures:
            shown = document.resource(QTextDocument.ResourceType.ImageResource, QUrl(picture.name))
            assert isinstance(shown, QImage)
            assert not shown.isNull()
            assert shown.width() / shown.devicePixelRatio() <= dialog.view.viewport().width()
        assert dialog.view.horizontalScrollBar().maximum() == 0, page.id
    dialog.close()


def test_keys_in_the_guide_are_those_in_force(driver: Driver, guide: GuideDialog) -> None:
    guide.show_page("first-steps")
    assert "Ctrl+I" in guide.view.toPlainText()
    driver.window.controls.registry.keymap.give("import", ("Ctrl+J",))
    assert "Ctrl+J" in guide.view.toPlainText()
    assert "Ctrl+I" not in guide.view.toPlainText()
    driver.window.controls.registry.keymap.give("import", ())
    assert "Project → Import articles" in guide.view.toPlainText()


def test_the_list_turns_the_pages_and_scrolls_them(driver: Driver, guide: GuideDialog) -> None:
    assert guide.focusWidget() is guide.list
    driver.bot.keyClick(guide.list, Qt.Key.Key_Down)
    assert guide.page == "keyboard"
    driver.bot.keyClick(guide.list, Qt.Key.Key_PageDown)
    assert guide.view.verticalScrollBar().value() > 0
    assert guide.page == "keyboard"
    driver.bot.keyClick(guide.list, Qt.Key.Key_PageUp)
    assert guide.view.verticalScrollBar().value() == 0


def test_it_tells_the_versions(guide: GuideDialog) -> None:
    guide.show_page("about")
    for part in ("Hashiya", "Python", "Qt", "PySide6", "SQLite"):
        assert re.search(rf"{part}: \W*\d+\.\d+", guide.view.toPlainText()), part


def test_nothing_but_its_own_pictures_is_ever_loaded(driver: Driver, guide: GuideDialog, tmp_path: Path) -> None:
    picture = tmp_path / "secret.png"
    QImage(4, 4, QImage.Format.Format_RGB32).save(str(picture))
    hostile = f"![a]({picture}) ![b]({picture.as_uri()}) ![c](http://127.0.0.1:9/x.png) <img src='{picture}'> <b>x</b>"
    guide.view.show_page(Page("x", "x", hostile, ()), hostile)
    for name in (str(picture), picture.as_uri(), "http://127.0.0.1:9/x.png", "../ar/window.png"):
        found = guide.view.document().resource(QTextDocument.ResourceType.ImageResource, QUrl(name))
        assert isinstance(found, QImage)
        assert found.size() == QSize(1, 1), name
    assert "<b>x</b>" in guide.view.toPlainText(), "no markup but Markdown"
    before = guide.page
    guide.view.anchorClicked.emit(QUrl("http://127.0.0.1:9/"))
    guide.view.anchorClicked.emit(QUrl(picture.as_uri()))
    assert guide.page == before
    guide.view.anchorClicked.emit(QUrl("labels"))
    assert guide.page == "labels"


def test_the_search_shows_the_pages_that_hold_the_words_and_marks_them(driver: Driver, guide: GuideDialog) -> None:
    guide.search.setText("SEED parts")
    shown = [guide.list.item(row) for row in range(guide.list.count()) if not guide.list.item(row).isHidden()]
    assert [item.data(Qt.ItemDataRole.UserRole) for item in shown] == ["export"]
    assert guide.page == "export"
    marked = [selection.cursor.selectedText().lower() for selection in guide.view.extraSelections()]
    assert set(marked) == {"seed", "parts"}
    first = guide.view.textCursor().position()
    driver.bot.keyClick(guide.search, Qt.Key.Key_Return)
    assert guide.view.textCursor().position() > first
    guide.search.setText("nothing like that anywhere")
    assert not any(guide.list.item(row).isHidden() for row in range(guide.list.count()))
    guide.search.clear()
    driver.bot.keyClick(guide.search, Qt.Key.Key_Down)
    assert guide.page == "keeping"


def test_arabic_is_found_whatever_its_hamzas_and_marks(start, preferences: Preferences, tmp_path: Path) -> None:
    preferences.set("language", "ar")
    driver = start(make_project(tmp_path / "p.hashiya"))
    driver.trigger("help.guide")
    driver.settle()
    dialog = driver.window.findChild(GuideDialog)
    dialog.search.setText("اِحتياطيه")
    assert dialog.page == "keeping"
    assert dialog.view.extraSelections()
    dialog.close()


def test_tables_run_in_the_direction_of_the_page(spoken: Driver) -> None:
    spoken.trigger("help.guide")
    spoken.settle()
    dialog = spoken.window.findChild(GuideDialog)
    dialog.show_page("keyboard")
    text = dialog.view.toPlainText()
    rtl = dialog.isRightToLeft()
    keys, moves = ("المفتاح\n", "يتحرّك المؤشر\n") if rtl else ("press\n", "and the caret goes\n")
    assert (text.index(keys) > text.index(moves)) is rtl, "the first column is drawn where reading begins"
    dialog.close()


def test_help_on_a_place_opens_its_page(driver: Driver) -> None:
    for name, page in (("labels", "labels"), ("articles", "articles"), ("view", "keyboard")):
        part = driver.view if name == "view" else driver.window.part(name)
        (part.take_focus if hasattr(part, "take_focus") else part.setFocus)()
        driver.trigger("help.here")
        driver.settle()
        dialog = next(found for found in driver.window.findChildren(GuideDialog) if found.isVisible())
        assert dialog.page == page, name
    assert len([found for found in driver.window.findChildren(GuideDialog) if found.isVisible()]) == 1
    dialog.close()


def test_f1_in_a_dialog_opens_its_page_over_it(driver: Driver) -> None:
    dialog = ExportDialog(driver.window.desk)
    dialog.open()
    driver.settle()
    driver.bot.keyClick(dialog, Qt.Key.Key_F1)
    guide = dialog.findChild(GuideDialog)
    assert guide.page == "export"
    guide.close()
    put_away(driver, dialog)


def test_places_of_the_program_have_pages_that_are_there(driver: Driver, tmp_path: Path) -> None:
    assert set(PAGE_OF.values()) <= set(PAGES)
    known = {*screens(driver, tmp_path / "x"), "view", "find", "articles", "search", "spans", "details"}
    assert set(PAGE_OF) <= known
