"""The page of statistics: what is chosen is counted, charts and table say the same, pictures are saved."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip

from reader.cli import run
from reader.ui.dialogs.statistics import StatisticsDialog


@pytest.fixture
def dialog(driver):
    for words, key in (("سامي ناصر", Qt.Key.Key_1), ("نيرابا", Qt.Key.Key_3), ("ناصر", Qt.Key.Key_1)):
        driver.select(words, 1 if words == "ناصر" else 0)
        driver.press(key)
        driver.settle()
    driver.trigger("statistics")
    driver.settle()
    return next(one for one in driver.window.findChildren(StatisticsDialog) if one.isVisible())


def rows(dialog: StatisticsDialog) -> list[list[str]]:
    model = dialog.model
    return [
        [str(model.index(row, column).data()).strip("\u2068\u2069") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_charts_and_table_have_the_numbers_of_the_command(dialog, driver, capsys) -> None:
    assert run(["stats", str(driver.session.path), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    labels = {each["name"]["en"]: each for each in told["labels"]}
    assert {name: (int(spans), int(articles)) for name, spans, articles in rows(dialog)} == {
        name: (each["spans"], each["articles"]) for name, each in labels.items()
    }
    spans = {name: each["spans"] for name, each in labels.items() if each["spans"]}
    assert sum(spans.values()) == 3
    said = dialog.charts.accessibleDescription()
    for name, count in spans.items():
        assert f"{name}: {count}, " in said.replace("\u2068", "").replace("\u2069", "")
    dialog.kind.setCurrentIndex(dialog.kind.findData("annotator"))
    assert [row[:3] for row in rows(dialog)] == [["سلمى", "3", "0"]]
    dialog.kind.setCurrentIndex(dialog.kind.findData("day"))
    assert len(rows(dialog)) == 1


def test_what_is_chosen_is_counted(dialog, driver) -> None:
    dialog.label.setCurrentIndex(dialog.label.findData("PER"))
    driver.settle()
    assert [row[1] for row in rows(dialog)] == ["2"]
    dialog.state.setCurrentIndex(dialog.state.findData("done"))
    driver.settle()
    assert [row[1] for row in rows(dialog)] == ["0"]
    dialog.state.setCurrentIndex(0)
    dialog.since.setText("٢٠٩٩-٠١-٠١")
    driver.bot.waitUntil(lambda: [row[1] for row in rows(dialog)] == ["0"])
    assert not dialog.wrong.isVisible()


def test_a_day_that_is_none_is_told_and_not_in_the_way(dialog, driver) -> None:
    dialog.since.setText("2026-0")
    driver.bot.waitUntil(dialog.wrong.isVisible)
    assert "2026-0" in dialog.wrong.text()
    dialog.since.setText("")
    driver.bot.waitUntil(lambda: not dialog.wrong.isVisible())


def test_it_counts_anew_after_an_edit(dialog, driver) -> None:
    driver.select("سامي")
    driver.press(Qt.Key.Key_2)
    driver.bot.waitUntil(lambda: sum(int(row[1]) for row in rows(dialog)) == 4, timeout=5_000)


def test_arrow_keys_tell_the_numbers_and_choose_the_row(dialog, driver) -> None:
    dialog.charts.setFocus()
    driver.bot.keyClick(dialog.charts, Qt.Key.Key_Down)
    assert dialog.charts.accessibleDescription().startswith("Person: 2")
    assert dialog.table.currentIndex().row() == 0
    driver.bot.keyClick(dialog.charts, Qt.Key.Key_Down)
    driver.bot.keyClick(dialog.charts, Qt.Key.Key_Down)
    assert dialog.kind.currentData() == "day"
    driver.bot.keyClick(dialog.charts, Qt.Key.Key_Up)
    assert dialog.kind.currentData() == "label"
    dialog.table.setFocus()
    dialog.table.selectRow(0)
    assert dialog.charts.accessibleDescription().startswith("Place: 1")
    assert dialog.charts.mark("label", "none") is None


def test_hovering_tells_the_numbers_of_a_place(dialog) -> None:
    box = dialog.charts.mark("label", "PER")
    place = box.center()
    QApplication.sendEvent(
        dialog.charts, QHelpEvent(QHelpEvent.Type.ToolTip, place, dialog.charts.mapToGlobal(QPoint(place)))
    )
    assert "Person: 2" in QToolTip.text()
    QToolTip.hideText()


def test_pictures_are_saved_as_svg_and_png(dialog, driver, tmp_path: Path) -> None:
    drawing, image = tmp_path / "a.svg", tmp_path / "a.png"
    for target in (drawing, image):
        dialog.write(target)
        driver.settle()
    texts = [node.text or "" for node in ET.parse(drawing).getroot().iter("{http://www.w3.org/2000/svg}text")]
    assert any("Person" in text for text in texts)
    assert QImage(str(image)).width() == 1600


def test_asked_for_again_it_is_the_same_page(dialog, driver) -> None:
    driver.trigger("statistics")
    driver.settle()
    assert [one for one in driver.window.findChildren(StatisticsDialog) if one.isVisible()] == [dialog]
