"""The checks of pictures can fail: each is shown a widget that is bad in one way, and a good one."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, QSize, QStringListModel, Qt
from PySide6.QtGui import QColor, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QTabBar,
    QTableView,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from tests.ui.looks import cut, faint, misplaced, untranslated

LONG = "A sentence that is much longer than its place"


class Screen(QDialog):
    """A dialog on which parts are put by hand."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(400, 300)

    def put(self, part: QWidget, x: int, y: int, width: int = 0, height: int = 0) -> QWidget:
        part.setParent(self)
        hint = part.sizeHint()
        part.setGeometry(QRect(x, y, width or hint.width(), height or hint.height()))
        part.show()
        return part


@pytest.fixture
def screen(qtbot) -> Screen:
    made = Screen()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def table(text: str, tooltip: str = "") -> QTableView:
    model = QStandardItemModel(1, 1)
    item = QStandardItem(text)
    item.setToolTip(tooltip)
    model.setItem(0, 0, item)
    model.setHorizontalHeaderLabels(["N"])
    made = QTableView()
    made.setModel(model)
    model.setParent(made)
    made.setColumnWidth(0, 60)
    return made


def listed(text: str) -> QListView:
    made = QListView()
    made.setModel(QStringListModel([text], made))
    return made


def tabs() -> QTabBar:
    made = QTabBar(expanding=False, usesScrollButtons=True)
    for _ in range(6):
        made.addTab("A tab")
    return made


def headed() -> QTableView:
    made = table("x")
    made.model().setHorizontalHeaderLabels([LONG])
    return made


def combo() -> QComboBox:
    made = QComboBox()
    made.addItem(LONG)
    return made


NARROW: dict[str, Callable[[], QWidget]] = {
    "label": lambda: QLabel(LONG),
    "wrapped label": lambda: QLabel(LONG, wordWrap=True),
    "button": lambda: QPushButton(LONG),
    "hint of a line": lambda: QLineEdit(placeholderText=LONG),
    "hint of an editor": lambda: QPlainTextEdit(placeholderText=LONG),
    "combo": combo,
    "tabs": tabs,
    "number": lambda: QSpinBox(maximum=2_000_000_000, value=2_000_000_000),
    "entry of a table": lambda: table(LONG),
    "entry of a list": lambda: listed(LONG),
    "head of a column": headed,
    "title of a group": lambda: QGroupBox(LONG),
}
"""Parts that need more than 70 × 20 pixels."""


class TestCut:
    @pytest.mark.parametrize("name", NARROW)
    def test_what_has_no_room_is_named(self, screen: Screen, name: str) -> None:
        part = screen.put(NARROW[name](), 10, 10, 70, 80 if "of a" in name and "line" not in name else 20)
        (flaw, *_) = cut(screen, "")
        assert type(part).__name__ in flaw.control

    @pytest.mark.parametrize("name", NARROW)
    def test_the_same_with_room_passes(self, screen: Screen, name: str) -> None:
        screen.resize(900, 500)
        part = screen.put(NARROW[name](), 10, 10, 800, 300 if "of a" in name and "line" not in name else 0)
        if isinstance(part, QTableView):
            part.setColumnWidth(0, 600)
        assert cut(screen, "") == []

    def test_a_menu_that_a_small_screen_would_break_is_named(self, screen: Screen) -> None:
        menu = QMenu(screen)
        for number in range(10):
            menu.addAction(f"Action {number}")
        assert cut(menu, "") == []
        for number in range(60):
            menu.addAction(f"More {number}")
        assert "pixels high" in cut(menu, "")[0].what

    def test_a_text_of_the_person_may_be_cut_where_a_tooltip_tells_it(self, screen: Screen) -> None:
        screen.put(table(LONG, tooltip=LONG), 10, 10, 90, 80)
        assert cut(screen, "") != []
        assert cut(screen, LONG) == []

    def test_a_text_of_the_person_without_a_tooltip_may_not(self, screen: Screen) -> None:
        screen.put(table(LONG), 10, 10, 90, 80)
        assert cut(screen, LONG) != []

    def test_a_tool_bar_that_overflows(self, screen: Screen, qtbot) -> None:
        bar = QToolBar()
        for _ in range(12):
            bar.addAction("Do something")
        screen.put(bar, 0, 0, 200, 30)
        qtbot.waitUntil(lambda: any("overflows" in flaw.what for flaw in cut(screen, "")), timeout=2000)

    def test_a_dialog_larger_than_a_small_screen(self, qtbot) -> None:
        parent = QWidget()
        qtbot.addWidget(parent)
        dialog = QDialog(parent)
        dialog.resize(600, 700)
        dialog.show()
        assert ["larger" in flaw.what for flaw in cut(dialog, "")] == [True]


class TestMisplaced:
    def test_controls_on_one_another(self, screen: Screen) -> None:
        screen.put(QPushButton("One"), 10, 10)
        screen.put(QPushButton("Two"), 30, 20)
        (flaw,) = misplaced(screen)
        assert "One" in flaw.control
        assert "Two" in flaw.what

    def test_a_control_cut_by_what_holds_it(self, screen: Screen) -> None:
        frame = screen.put(QFrame(), 10, 10, 40, 20)
        button = QPushButton("Much too wide", frame)
        button.show()
        (flaw,) = misplaced(screen)
        assert "Much too wide" in flaw.control

    def test_what_can_be_scrolled_to_is_not_cut(self, screen: Screen) -> None:
        inside = QWidget()
        layout = QVBoxLayout(inside)
        for number in range(30):
            layout.addWidget(QLabel(str(number)))
        area = QScrollArea(widgetResizable=True)
        area.setWidget(inside)
        screen.put(area, 0, 0, 200, 100)
        assert misplaced(screen) == []
        inside.setMinimumWidth(500)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        wide = QPushButton("Wide")
        layout.insertWidget(0, wide)
        wide.show()
        layout.activate()
        assert any("Wide" in flaw.control for flaw in misplaced(screen))

    def test_neighbours_pass(self, screen: Screen) -> None:
        screen.put(QPushButton("One"), 10, 10, 90, 30)
        screen.put(QPushButton("Two"), 100, 10, 90, 30)
        assert misplaced(screen) == []


class TestUntranslated:
    @pytest.mark.parametrize(
        "part",
        [
            lambda: QLabel("حفظ the file"),
            lambda: QPushButton("Save"),
            lambda: QLineEdit(placeholderText="Search"),
            combo,
            lambda: listed("Entry"),
            lambda: table("خلية", "تلميح"),
            lambda: QLabel("حسن", toolTip="<span>A hint</span>"),
            lambda: QLabel("حسن", accessibleName="A name"),
        ],
    )
    def test_latin_words_in_arabic(self, screen: Screen, part: Callable[[], QWidget]) -> None:
        made = screen.put(part(), 0, 0)
        if isinstance(made, QTableView):
            made.model().setHorizontalHeaderLabels(["Title"])
        assert untranslated(screen, "ar", "", "")

    def test_arabic_words_in_english(self, screen: Screen) -> None:
        screen.put(QLabel("Save حفظ"), 0, 0)
        assert untranslated(screen, "en", "", "")

    def test_the_title_of_the_window(self, screen: Screen) -> None:
        screen.setWindowTitle("Preferences")
        assert untranslated(screen, "ar", "", "")

    def test_names_keys_and_texts_of_the_person_pass(self, screen: Screen) -> None:
        screen.put(QLabel("صيغة JSON في Hashiya (\u2066Ctrl+Z\u2069)"), 0, 0)
        screen.put(QLabel("«My own title»"), 0, 40)
        assert untranslated(screen, "ar", "«My own title»", "") == []
        assert untranslated(screen, "ar", "", "")


class TestFaint:
    @pytest.mark.parametrize(("ink", "seen"), [("#999999", True), ("#767676", False), ("#222222", False)])
    def test_letters_too_weak_for_their_ground(self, screen: Screen, ink: str, *, seen: bool) -> None:
        label = QLabel("████ words")
        colours = label.palette()
        colours.setColor(QPalette.ColorRole.WindowText, QColor(ink))
        colours.setColor(QPalette.ColorRole.Window, QColor("#ffffff"))
        label.setPalette(colours)
        label.setAutoFillBackground(True)
        screen.put(label, 10, 10)
        assert bool(faint(screen)) == seen

    def test_a_drawing_needs_less(self, screen: Screen) -> None:
        from PySide6.QtGui import QPixmap

        button = QPushButton()
        drawing = QPixmap(16, 16)
        drawing.fill(QColor("#8a8a8a"))
        button.setIcon(drawing)
        button.setIconSize(QSize(16, 16))
        button.setFlat(True)
        colours = screen.palette()
        colours.setColor(QPalette.ColorRole.Window, QColor("#ffffff"))
        colours.setColor(QPalette.ColorRole.Button, QColor("#ffffff"))
        screen.setPalette(colours)
        screen.put(button, 10, 10, 40, 40)
        assert faint(screen) == []
        drawing.fill(QColor("#bbbbbb"))
        button.setIcon(drawing)
        assert faint(screen)

    def test_what_is_disabled_may_be_weak(self, screen: Screen) -> None:
        label = QLabel("████ words", enabled=False)
        screen.put(label, 10, 10)
        assert faint(screen) == []
