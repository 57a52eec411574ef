"""The list of articles: every row that is looked at comes, however fast one scrolls, sorts and filters."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reader.ops.importing import import_files
from reader.ops.projects import create_project, find_label_set
from reader.ui.project.table_model import KEPT_PAGES, PAGE

COUNT = PAGE * (KEPT_PAGES + 6)
TITLE = 1


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with more articles than the list keeps rows of; the last two have no title."""
    folder = tmp_path_factory.mktemp("many")
    lines = [{"id": f"a{n:05}", "title": f"خبر {n:05}", "text": f"نص الخبر {n:05}."} for n in range(COUNT - 2)]
    lines += [{"id": "b", "text": "وصلت السفينة إلى المرفأ\nصباح اليوم."}, {"id": "c", "text": " \n "}]
    source = folder / "many.jsonl"
    source.write_text("\n".join(json.dumps(line) for line in lines), "utf-8")
    with create_project(folder / "many.hashiya", find_label_set("news")) as project:
        import_files(project, [source])
    return folder / "many.hashiya"


@pytest.fixture
def panel(many: Path, start):
    """The panel of articles, its list filled."""
    driver = start(many)
    return driver.window.part("articles")


def shown(panel, row: int) -> str:
    return panel.model.index(row, TITLE).data() or ""


def test_rows_looked_at_while_others_are_fetched_come_too(panel, qtbot) -> None:
    for row in range(0, COUNT, PAGE):
        shown(panel, row)
        QApplication.processEvents()
    last = COUNT - 3
    qtbot.waitUntil(lambda: f"{last:05}" in shown(panel, last))
    assert "00000" in panel.model.index(0, TITLE).data() or shown(panel, 0) == "…"
    qtbot.waitUntil(lambda: "00000" in shown(panel, 0))


def test_rows_come_after_the_order_changed_while_they_were_fetched(panel, qtbot) -> None:
    shown(panel, 0)
    QApplication.processEvents()
    panel.table.sortByColumn(TITLE, Qt.SortOrder.DescendingOrder)
    panel.filter.setText("خبر")
    qtbot.waitUntil(lambda: panel.model.rowCount() == COUNT - 2)
    qtbot.waitUntil(lambda: f"{COUNT - 3:05}" in shown(panel, 0))


def test_an_article_without_a_title_shows_its_first_words(panel, qtbot) -> None:
    qtbot.waitUntil(lambda: "وصلت السفينة إلى المرفأ" in shown(panel, COUNT - 2))
    assert "صباح" not in shown(panel, COUNT - 2)
    assert "Untitled" in shown(panel, COUNT - 1)
