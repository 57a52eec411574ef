"""The article list: columns, orders, filters, the next article that is not done; and the list as it was left."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QHeaderView, QMenu, QStyle, QStyleOptionHeader

from reader.ops import filters
from reader.ops.articles import set_state
from reader.ops.importing import import_files
from reader.ops.projects import create_project, find_label_set
from reader.ops.spans import add_span
from reader.store import ArticleFilter, Project
from reader.store.filter import by_field
from reader.ui.articles.columns_dialog import ColumnsDialog
from reader.ui.articles.filter_dialog import FilterDialog
from reader.ui.dialogs.name import NameDialog

KEY = "<b>reads</b> & \u202eco"
COUNT = 8


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Eight articles a0…a7; odd ones are done, two have a span of a casualty."""
    lines = [
        {
            "id": f"a{n}",
            "title": f"خبر {COUNT - n}",
            "text": f"قتل {n} في المرفأ.",
            "meta": {"date": f"2020-0{n + 1}-01", "source": "وكالة" if n < 4 else "صحيفة", KEY: n * 3 % COUNT},
        }
        for n in range(COUNT)
    ]
    source = tmp_path / "a.jsonl"
    source.write_text("\n".join(json.dumps(line) for line in lines), "utf-8")
    with create_project(tmp_path / "list.hashiya", find_label_set("news")) as project:
        import_files(project, [source])
        set_state(project, [f"a{n}" for n in range(1, COUNT, 2)], "done", annotator="x")
        add_span(project, "a2", 4, 5, "KILLED", annotator="سلمى")
        add_span(project, "a5", 4, 5, "INJURED", annotator="آدم")
    return tmp_path / "list.hashiya"


@pytest.fixture
def driver(path: Path, start):
    return start(path)


def rows(driver) -> list[str]:
    model = driver.window.part("articles").model
    return [model.id_at(row) for row in range(model.rowCount())]


def said(driver) -> str:
    return driver.window.status.notice.text()


def test_a_field_with_any_name_becomes_a_column_and_an_order(driver) -> None:
    panel = driver.window.part("articles")
    dialog = ColumnsDialog(driver.window.desk, panel.model.columns)
    dialog.chosen.connect(panel.show_columns)
    dialog.open()
    driver.settle()
    assert dialog.list.has(by_field(KEY))
    assert not dialog.list.has(by_field("date")), "it is a column of our own"
    dialog.list.tick(("date", "source", by_field(KEY)))
    dialog._accept()
    driver.settle()
    model = panel.model
    assert model.columns == ("state", "title", "date", "source", by_field(KEY))
    panel.table.sortByColumn(4, Qt.SortOrder.DescendingOrder)
    driver.settle()
    assert rows(driver) == ["a5", "a2", "a7", "a4", "a1", "a6", "a3", "a0"]
    panel.table.grab()
    driver.settle()
    assert [model.index(row, 4).data().strip("\u2068\u2069") for row in range(3)] == ["7", "6", "5"]
    assert "<b>" not in model.headerData(4, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole).replace(
        "<span>", ""
    )
    assert "\u202e" not in model.headerData(4, Qt.Orientation.Horizontal)


def room_for_name(header: QHeaderView, place: int) -> int:
    """Pixels that the style leaves beside the name of a column; below 0 it is elided."""
    option = QStyleOptionHeader()
    option.initFrom(header)
    option.orientation = Qt.Orientation.Horizontal
    option.text = header.model().headerData(place, Qt.Orientation.Horizontal)
    option.rect = QRect(0, 0, header.sectionSize(place), header.height())
    if header.sortIndicatorSection() == place:
        option.sortIndicator = QStyleOptionHeader.SortIndicator.SortDown
    label = header.style().subElementRect(QStyle.SubElement.SE_HeaderLabel, option, header)
    return label.width() - header.fontMetrics().horizontalAdvance(option.text)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_header_is_elided_whatever_is_sorted(path, start, preferences, language) -> None:
    preferences.set("language", language)
    driver = start(path)
    panel = driver.window.part("articles")
    panel.show_columns(("state", "title", "date", "spans", "length", "source", by_field(KEY)))
    for width, column in ((200, 2), (344, 3), (700, 6)):
        driver.window.columns.setSizes([width, 600, 200])
        panel.table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
        driver.settle()
        panel.table.grab()
        driver.settle()
        header = panel.table.horizontalHeader()
        for place in range(1, panel.model.columnCount()):
            assert room_for_name(header, place) >= 0, (width, panel.model.columns[place])
        total = sum(header.sectionSize(place) for place in range(header.count()))
        assert total >= panel.table.viewport().width(), "no hole at the end of the row"


def test_the_usual_columns_need_no_scrolling(driver) -> None:
    panel = driver.window.part("articles")
    driver.window.resize(1200, 700)
    driver.window.columns.setSizes([344, 576, 280])
    driver.settle()
    assert panel.table.horizontalScrollBar().maximum() == 0


def test_a_narrow_list_leaves_the_dates_out_unless_they_were_chosen(driver) -> None:
    panel, date = driver.window.part("articles"), 2
    for width, hidden in ((1440, False), (1024, True), (1440, False)):
        driver.window.resize(width, 700)
        driver.settle()
        assert panel.table.isColumnHidden(date) is hidden, width
    driver.window.resize(1024, 700)
    panel.show_columns(("state", "title", "date"))
    driver.settle()
    assert not panel.table.isColumnHidden(date)


def test_the_menu_sorts_and_turns_the_order_by_keyboard(driver) -> None:
    panel = driver.window.part("articles")

    def choose(name: str) -> None:
        driver.trigger("list.columns")
        menu = next(menu for menu in panel.table.findChildren(QMenu, "order") if menu.isVisible())
        next(action for action in menu.actions() if name in action.text()).trigger()
        menu.close()
        driver.settle()

    choose("Title")
    assert rows(driver) == [f"a{n}" for n in range(COUNT - 1, -1, -1)]
    choose("Descending")
    assert rows(driver) == [f"a{n}" for n in range(COUNT)]
    assert panel.table.horizontalHeader().sortIndicatorSection() == 1
    choose("Order of import")
    assert panel.table.horizontalHeader().sortIndicatorSection() == -1


def pick(driver, name: str) -> None:
    choice = driver.window.part("articles").choice
    index = next(index for index in range(choice.count()) if name in choice.itemText(index))
    choice.setCurrentIndex(index)
    choice.activated.emit(index)
    driver.settle()


def test_filters_of_the_box(driver) -> None:
    pick(driver, "Not yet done")
    assert rows(driver) == ["a0", "a2", "a4", "a6"]
    assert driver.window.part("articles")._count.text().replace("\u200e", "") == "4 of 8 shown"
    pick(driver, "casualty")
    assert rows(driver) == ["a2", "a5"]
    driver.window.part("articles").filter.setText("خبر 6")
    driver.bot.waitUntil(lambda: rows(driver) == ["a2"])
    assert driver.window.part("articles").choice.currentText() == "With a casualty"
    pick(driver, "All articles")
    assert len(rows(driver)) == COUNT
    assert driver.window.part("articles").filter.text() == ""


def test_a_filter_is_named_renamed_used_and_deleted(driver, path) -> None:
    panel = driver.window.part("articles")
    driver.trigger("list.filter")
    dialog = driver.window.findChild(FilterDialog)
    driver.settle()
    dialog.states["new"].setChecked(True)
    dialog.lists["sources"].tick(["صحيفة"])
    dialog.until.setText("2020-05")

    def name(button: str, name: str) -> None:
        dialog.buttons_by_name[button].click()
        asked = [each for each in dialog.findChildren(NameDialog) if each.isVisible()][-1]
        asked.field.setText(name)
        asked._accept()
        driver.settle()

    assert not dialog.buttons_by_name["rename"].isEnabled()
    name("keep", "ربيع & <i>")
    name("rename", "صيف")
    assert "صيف" in dialog.choice.currentText()
    dialog._accept()
    driver.settle()
    assert rows(driver) == ["a4"]
    assert "صيف" in panel.choice.currentText()
    pick(driver, "All articles")
    pick(driver, "صيف")
    assert rows(driver) == ["a4"]
    driver.trigger("list.filter")
    dialog = next(each for each in driver.window.findChildren(FilterDialog) if each.isVisible())
    driver.settle()
    assert dialog.lists["sources"].ticked() == ("صحيفة",)
    dialog.buttons_by_name["delete"].click()
    driver.settle()
    dialog.close()
    driver.trigger("undo")
    driver.settle()
    assert list(panel.choice.kept) == ["صيف"]
    with Project.open(path, read_only=True) as project:
        assert list(filters.kept_filters(project)) == ["صيف"]


def test_the_filter_may_be_closed_while_it_is_being_kept(driver, path) -> None:
    driver.trigger("list.filter")
    dialog = driver.window.findChild(FilterDialog)
    driver.settle()
    dialog.buttons_by_name["keep"].click()
    asked = next(each for each in dialog.findChildren(NameDialog) if each.isVisible())
    asked.field.setText("صيف")
    asked._accept()
    dialog.reject()
    driver.settle()
    with Project.open(path, read_only=True) as project:
        assert list(filters.kept_filters(project)) == ["صيف"]


def test_of_two_filters_with_the_same_conditions_the_picked_one_is_meant(driver) -> None:
    chosen = ArticleFilter(states=("new",), title="خبر")
    for name in ("أول", "ثان"):
        driver.session.edit(lambda project, who, name=name: filters.keep_filter(project, name, chosen, annotator=who))
        driver.settle()
    dialog = FilterDialog(driver.window.desk, ArticleFilter())
    dialog.open()
    driver.settle()
    index = next(index for index in range(dialog.choice.count()) if "ثان" in dialog.choice.itemText(index))
    dialog.choice.activated.emit(index)
    assert "ثان" in dialog.choice.currentText()
    dialog.buttons_by_name["delete"].click()
    driver.settle()
    assert list(driver.window.part("articles").choice.kept) == ["أول"]
    assert dialog.choice.currentText() == "All articles"


def test_a_date_that_is_none_is_said_and_nothing_happens(driver) -> None:
    dialog = FilterDialog(driver.window.desk, ArticleFilter())
    dialog.open()
    heard: list[object] = []
    dialog.chosen.connect(heard.append)
    dialog.since.setText("26/10")
    dialog._accept()
    assert dialog.isVisible()
    assert "26/10" in dialog.problem.text()
    dialog.since.setText("2020-10")
    dialog._accept()
    assert heard == [ArticleFilter(since="2020-10")]


def opened(driver) -> str:
    driver.settle()
    return driver.session.article_id


def test_done_moves_on_in_the_order_and_the_filter_of_the_list_and_round_its_end(driver) -> None:
    panel = driver.window.part("articles")
    panel.model.search(order="title")  # a7 … a0
    pick(driver, "Not yet done")
    driver.session.open_article("a4")
    assert opened(driver) == "a4"
    driver.trigger("article.done_next")
    assert opened(driver) == "a2"
    assert rows(driver) == ["a6", "a2", "a0"]
    driver.trigger("article.done_next")
    assert opened(driver) == "a0"
    driver.trigger("article.done_next")
    assert opened(driver) == "a6", "round the end"
    driver.trigger("article.next_undone")
    driver.settle()
    assert said(driver) == "Only this article is not done yet."
    driver.trigger("article.done_next")
    assert opened(driver) == "a6"
    assert said(driver) == "Every article is done."


def test_what_the_filter_hides_is_told(driver) -> None:
    pick(driver, "casualty")
    driver.session.open_article("a2")
    assert opened(driver) == "a2"
    driver.trigger("article.done_next")
    driver.settle()
    assert "3 articles are not done yet" in said(driver)


def test_pressed_in_a_row_each_press_is_one_article(driver) -> None:
    driver.session.open_article("a0")
    driver.settle()
    for _ in range(3):
        driver.trigger("article.done_next")
    assert opened(driver) == "a6"


def test_the_list_is_as_it_was_left(path, start, preferences) -> None:
    driver = start(path)
    panel = driver.window.part("articles")
    panel.show_columns(("state", "title", by_field(KEY)))
    panel.table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    panel.apply(ArticleFilter(sources=("وكالة",), title="خبر"))
    driver.settle()
    left = rows(driver)
    driver.window.close()
    again = start(path)
    panel = again.window.part("articles")
    assert rows(again) == left == ["a2", "a1", "a3", "a0"]
    assert panel.model.columns == ("state", "title", by_field(KEY))
    assert panel.filter.text() == "خبر"
    assert panel.choice.currentText() == "Chosen conditions"
    assert panel.table.horizontalHeader().sortIndicatorSection() == 2
    assert panel.table.horizontalHeader().sortIndicatorOrder() == Qt.SortOrder.DescendingOrder


@pytest.mark.parametrize(
    "kept", [3, [], {"order": "x; DROP", "columns": [None, "state", "meta:a", {}], "filter": {"states": ["x", 3]}},
             {"columns": "title", "filter": [], "descending": 7, "order": ["title"]}]
)  # fmt: skip
def test_a_list_that_was_kept_wrong_is_as_usual(path, start, preferences, kept) -> None:
    preferences.remember(recent=[{"path": str(path), "list": kept}])
    driver = start(path)
    assert rows(driver) == [f"a{n}" for n in range(COUNT)]
