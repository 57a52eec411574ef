"""A running application on a project of the test's own, and ways to wait for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reader.app import opener
from reader.ops.importing import import_text
from reader.ops.projects import create_project, find_label_set
from reader.ui.application import Application
from reader.ui.preferences.preferences import Preferences
from reader.ui.project.lane import Lane

TEXTS = (
    "لقاء في المرفأ\n\nوصل سامي ناصر إلى نيرابا صباح الأحد. وقال ناصر إن 12 سفينة ستصل غدا.\n",
    "خبر ثان\n\nعادت ليلى حداد من سلدوفا. ولم تذكر سببا.\n",
    "خبر ثالث\n\nلا جديد اليوم في تلمار.\n",
)


class Driver:
    """The application under test, with what tests ask of it."""

    def __init__(self, application: Application, qtbot: object) -> None:
        self.application = application
        self.bot = qtbot

    @property
    def window(self):
        return self.application.window

    @property
    def view(self):
        return self.window.view

    @property
    def session(self):
        return self.application.session

    def settle(self) -> None:
        """Wait until no job is under way, no request waits, and the details show what is so."""
        QApplication.processEvents()  # what waits for a timer asks for its job now
        self.bot.waitUntil(self._rests, timeout=10_000)
        QApplication.processEvents()

    def _rests(self) -> bool:
        """Asked of the window that there is now: another language brings another one."""
        session = self.session
        return session.jobs.idle and not session.turns.busy and not self.window.part("details").waits

    def trigger(self, name: str) -> None:
        """Do what the key of an action does: it first asks for all that an edit under way may make possible."""
        self.session.turns.show()
        self.window.controls.registry[name].trigger()

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        pressed = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            pressed |= modifier
        self.bot.keyClick(self.view, key, pressed)

    def select(self, words: str, occurrence: int = 0) -> tuple[int, int]:
        text = self.session.opened.article.text
        start = -1
        for _ in range(occurrence + 1):
            start = text.index(words, start + 1)
        self.view.select(start, start + len(words))
        return start, start + len(words)

    def spans(self) -> list[tuple[str, str]]:
        spans = sorted(self.session.spans.values(), key=lambda span: (span.start, span.end))
        return [(span.label, self.session.text_of(span)) for span in spans]


def make_project(path: Path, texts: tuple[str, ...] = TEXTS) -> Path:
    with create_project(path, find_label_set("news")) as project:
        for text in texts:
            import_text(project, text)
    return path


@pytest.fixture
def still(qapp: QApplication) -> Iterator[None]:
    """Nothing moves by itself."""
    qapp.setProperty("still", True)
    yield
    qapp.setProperty("still", False)


@pytest.fixture
def preferences(home: Path) -> Preferences:
    made = Preferences()
    made.set("language", "en")
    made.set("theme", "light")
    made.set("annotator", "سلمى")
    return made


@pytest.fixture
def start(qtbot, preferences: Preferences) -> Iterator[Callable[..., Driver]]:
    """Opens the application on a project; several one after the other may be opened in a test."""
    running: list[Application] = []

    def open_on(path: Path) -> Driver:
        lane = Lane(opener(path))
        lane.start()
        application = Application(lane, path, preferences, opener)
        running.append(application)
        driver = Driver(application, qtbot)
        qtbot.waitUntil(
            lambda: application.window is not None and application.window.controls is not None, timeout=10_000
        )
        driver.view.setFocus()
        driver.settle()
        return driver

    yield open_on
    for application in running:
        application.close()
    QApplication.instance().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QApplication.instance().setStyleSheet("")


@pytest.fixture
def driver(start: Callable[..., Driver], tmp_path: Path) -> Driver:
    """The application on a project with three short articles."""
    return start(make_project(tmp_path / "test.hashiya"))
