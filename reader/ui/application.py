"""The running application: the QApplication, language, theme, and the one window, which shows one project.

Opening another project replaces the window. Owns the lane of the open project and closes it. When language or theme
change, the window is built again on the same lane, so that no widget has to support the change.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, QObject, Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from reader.base.errors import Fault
from reader.base.paths import first_project, person_data
from reader.base.sentences import Sentence, sentence
from reader.ui.cycles import CycleSearch
from reader.ui.faults.faults import Faults
from reader.ui.language.translators import Translators
from reader.ui.language.words import say, system_language
from reader.ui.look.style import style_sheet
from reader.ui.look.theme import Theme, interface_font, load_faces, palette, theme_named
from reader.ui.preferences import recent
from reader.ui.preferences.preferences import Preferences
from reader.ui.project import work
from reader.ui.project.jobs import Jobs
from reader.ui.project.lane import Lane, Work, no_project
from reader.ui.project.session import Session
from reader.ui.window.succession import Succession

Opener = Callable[..., Callable[[], Any]]
_REBUILD = frozenset({"language", "digits", "theme", "interface_size"})


class Application(QObject):
    """Builds the window once the project is open, and again when language or theme change.

    Without a project (``path`` is None) it shows the start page.
    """

    def __init__(self, lane: Lane, path: Path | None, preferences: Preferences, opener: Opener) -> None:
        # Not QApplication.setStyle(): it returns the QStyle, and wrapping that costs PySide 5 ms.
        present = QApplication.instance()
        self._qt = present if isinstance(present, QApplication) else QApplication(["hashiya", "-style", "Fusion"])
        super().__init__()
        self._lane, self._path = lane, path
        self._left: list[Lane] = []  # lanes of projects that were left and are still finishing their work
        self._opener = opener
        self._opening = False
        self._succession = Succession()
        self.preferences = preferences
        self._translators = Translators(self._qt)
        self._system_font = QFont(self._qt.font())
        self.window: Any = None
        self.start_page: Any = None
        self.session: Session | None = None
        self.faults = Faults(lambda: self.window or self.start_page, person_data() / "reports")
        self._care: Any = None
        self._motion: Any = None
        self._cycles = CycleSearch(self, lambda: self.session is not None and self.session.turns.busy)
        self._jobs = self._jobs_on(lane)
        self._code = 0
        self._qt.setApplicationName("hashiya")
        self._qt.setDesktopFileName("hashiya")
        self._qt.setQuitOnLastWindowClosed(False)
        load_faces()
        self._looks = self._looks_now()
        self._apply_language()
        self._apply_theme()
        self._unwatch = preferences.watch(self._preference_changed)
        self._load()

    def run(self) -> int:
        """Run the event loop until the window is closed; returns the exit code."""
        self._cycles.set_aside()  # everything imported so far
        self.faults.install()
        beat = self._listen_to_interrupts()
        self._qt.exec()
        beat.stop()
        self.close()
        return self._code

    def close(self) -> None:
        """Close the window and the project; all queued work is done first."""
        self._unwatch()
        self.faults.uninstall()
        self._translators.forget()
        for window in filter(None, (self.window, self.start_page)):
            window.hide()
            window.deleteLater()
        self._succession.finish()
        self._end_care()
        if self._motion is not None:
            self._qt.styleHints().colorSchemeChanged.disconnect(self._colours_changed)
        self._jobs.stop()
        for lane in (*self._left, self._lane):
            lane.close()
        self._cycles.end()
        self._qt.setFont(self._system_font)
        self.preferences.flush()

    def open_project(
        self, path: Path, read_only: bool = False, *, create: bool = False, importing: Sequence[Path] = ()
    ) -> None:
        """Open another project; the current one stays open if that fails.

        With ``create`` a project that does not exist is created with the sample. ``importing`` are files and folders
        to import into it then.
        """
        if self._opening:
            return  # a second request would find the project locked by the first
        self._opening = True
        lane = Lane(self._opener(path, read_only=read_only, create=create))
        lane.start()
        jobs = self._jobs_on(lane)
        jobs.run(
            self._start_of(path),
            owner=self,
            done=lambda start: self._change_to(lane, jobs, path, start, importing),
            failed=lambda error: self._not_opened(lane, error),
            title=sentence("ui", "Opening the project"),
        )

    def close_project(self) -> None:
        """Close the project and show the start page."""
        self._leave()
        self.preferences.remember(project="")
        lane = no_project()
        lane.start()
        self._lane, self._jobs, self._path, self.session = lane, self._jobs_on(lane), None, None
        self._show_start_page()
        self._keep_preferences()

    # ---- projects

    def _jobs_on(self, lane: Lane) -> Jobs:
        return Jobs(lane, self, window=lambda: self.window or self.start_page)

    def _load(self) -> None:
        if self._path is None:
            self._show_start_page()
            return
        self._jobs.run(self._start_of(self._path), owner=self, done=self._loaded, failed=self._failed_at_start)

    def _start_of(self, path: Path) -> Work:
        """The work that loads a project's initial state, with the article that was open last."""
        annotator = self.preferences.get("annotator")
        article = recent.known_of(self.preferences, path).get("article")
        article = article if isinstance(article, str) else ""
        return lambda project, progress: work.load_start(project, annotator, article)

    def _loaded(self, start: work.Start) -> None:
        self._adopt(start)
        self._build()

    def _adopt(self, start: work.Start) -> None:
        self._jobs.failed.connect(self.faults.show)
        self.session = Session(self._jobs, start, lambda: self.preferences.get("annotator"))
        self._end_care()
        self.preferences.remember(project=str(start.path.absolute()))
        recent.opened_now(self.preferences, start.path)

    def _failed_at_start(self, error: BaseException) -> None:
        """Show the start page, with the reason why the project could not be opened."""
        self._code = 1  # unless another one is opened
        self._left.append(self._lane)
        self._lane.close(0)
        self._lane, self._path = no_project(), None
        self._lane.start()
        self._jobs = self._jobs_on(self._lane)
        self._show_start_page(error.said if isinstance(error, Fault) else None)
        if not isinstance(error, Fault):
            self.faults.show(error)

    def _change_to(self, lane: Lane, jobs: Jobs, path: Path, start: work.Start, importing: Sequence[Path]) -> None:
        self._opening = False
        self._leave()
        self._lane, self._jobs, self._path, self._code = lane, jobs, path, 0
        self._adopt(start)
        self._build()
        if importing:
            self.window.import_when_ready(importing)

    def _leave(self) -> None:
        """Leave the project; its lane finishes what is queued."""
        if self.window is not None:
            self.window.part("details").keep_note()
            self.window.controls.notes.keep()
            self.window.controls.looking_up.keep()
            self.window.memory.keep()
        self._end_care()
        self._jobs.stop()
        self._left = [left for left in (*self._left, self._lane) if not left.close(0)]

    def _not_opened(self, lane: Lane, error: BaseException) -> None:
        self._opening = False
        self._left.append(lane)
        lane.close(0)
        self.faults.show(error)

    # ---- the window

    def _build(self) -> None:
        from reader.ui.window.window import MainWindow

        if self.session is None:
            return
        if self.window is not None:
            self.window.memory.keep()  # the new window takes over its state
        old, self.start_page = self.window or self.start_page, None
        self.window = MainWindow(
            session=self.session, jobs=self._jobs, preferences=self.preferences, faults=self.faults,
            language=self.language, theme=self.theme, open_project=self.open_project,
            close_project=self.close_project,
        )  # fmt: skip
        # Not on the QApplication: its style sheet also visits widgets that are being deleted.
        self.window.setStyleSheet(style_sheet(self.theme, self._qt.font()))
        self.window.closed.connect(self._qt.quit)
        self.window.painted.connect(self._succession.finish)
        self.window.painted.connect(self._keep_preferences)
        self.window.painted.connect(self._begin_care)
        self.window.painted.connect(self._translators.speak_all)
        self.window.memory.kept.connect(self._keep_preferences)
        if old is not None and not old.windowState():
            self.window.setGeometry(old.geometry())  # exactly, because the old window is visible
        self.window.show()
        self._succession.put_away(old, lasting=getattr(old, "session", None) is self.session)

    def _show_start_page(self, said: Sentence | None = None) -> None:
        """Show the start page; ``said`` is the reason why no project is open, if there is one."""
        from reader.ui.start.page import StartPage

        old, self.window = self.window or self.start_page, None
        self.start_page = StartPage(
            jobs=self._jobs, preferences=self.preferences, faults=self.faults, language=self.language,
            theme=self.theme, open_project=self.open_project, said=said,
        )  # fmt: skip
        self.start_page.setStyleSheet(style_sheet(self.theme, self._qt.font()))
        self.start_page.closed.connect(self._qt.quit)
        self.start_page.sample_wanted.connect(lambda: self.open_project(first_project(), create=True))
        self.start_page.import_wanted.connect(lambda path, files: self.open_project(path, importing=files))
        self.start_page.show()
        self._succession.put_away(old)
        QTimer.singleShot(0, self, self._translators.speak_all)

    def _begin_care(self) -> None:
        """After the first paint, start the project's maintenance, unless it runs already (the window was rebuilt). The
        application's icon is set only then too: drawing it loads another library of Qt.
        """
        if self._qt.windowIcon().isNull():
            from reader.ui.look.icons import application_icon

            self._qt.setWindowIcon(application_icon())
        from reader.ui.project.care import Care

        if self._care is None and self.session is not None:
            self._care = Care(self.session, self.preferences, self)
        if self._motion is None:
            self._follow_system()

    def _follow_system(self) -> None:
        """Read the system's setting for reduced motion, and follow its colour scheme from now on."""
        from reader.ui.look.motion import Motion, system_asks_for_less

        self._motion = Motion(self._qt)
        self._motion.apply(self.preferences.get("motion"))
        self._jobs.run(lambda project, progress: system_asks_for_less(), owner=self, done=self._heard_of_motion)
        self._qt.styleHints().colorSchemeChanged.connect(self._colours_changed)

    def _heard_of_motion(self, less: bool) -> None:
        if self._motion is not None:
            self._motion.system_is_still = less
            self._motion.apply(self.preferences.get("motion"))

    def _colours_changed(self) -> None:
        if self.preferences.get("theme") == "system":
            self._remake()

    def _end_care(self) -> None:
        if self._care is not None:
            self._care.stop()
            self._care.deleteLater()
            self._care = None

    def _rebuild(self) -> None:
        """Build the window (or start page) again, with the same caret, selection and zoom."""
        if self.window is None:
            if self.start_page is not None:
                self._show_start_page()
            return
        view, focused = self.window.view, self.window.focus.on
        start, end, zoom, span = *view.selection(), view.zoom(), view.selected_span()
        last_label = self.window.desk.last_label
        self._succession.take_preferences(self.window)
        self._build()
        window = self.window
        window.desk.last_label = last_label
        window.painted.connect(lambda: self._succession.bring_preferences(window))
        if focused:
            window.focus.enter()
        view = window.view
        view.set_zoom(zoom)
        if span:
            view.select_span(span)
        view.select(start, end)
        view.reveal(start)
        window.activateWindow()

    @property
    def language(self) -> str:
        """The language of the interface: ``ar`` or ``en``."""
        chosen = self.preferences.get("language")
        return system_language() if chosen == "system" else chosen

    @property
    def theme(self) -> Theme:
        """The theme of the interface."""
        return theme_named(self.preferences.get("theme"))

    def _looks_now(self) -> tuple[object, ...]:
        """The settings that require the window to be rebuilt when they change."""
        return self.language, self.theme, *map(self.preferences.get, ("digits", "interface_size"))

    def _apply_language(self) -> None:
        self._translators.speak(self.language)
        rtl = self.language == "ar"
        # The same text as in the window's title: Qt appends a display name that the title does not end with.
        self._qt.setApplicationDisplayName(say(sentence("ui", "Hashiya")))
        QLocale.setDefault(_locale(self.language, self.preferences.get("digits")))
        self._qt.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        self._qt.setFont(interface_font(self.language, self._system_font, self.preferences.get("interface_size")))

    def _apply_theme(self) -> None:
        self._qt.setPalette(palette(self.theme))

    def _keep_preferences(self) -> None:
        """Write the preferences on the lane, because the disk may be slow."""
        self._jobs.run(lambda project, progress: self.preferences.flush(), owner=self)

    def _preference_changed(self, name: str) -> None:
        self._keep_preferences()
        if name in _REBUILD:
            QTimer.singleShot(0, self, self._remake)
        elif self.window is not None:
            if self._motion is not None:
                self._motion.apply(self.preferences.get("motion"))
            self.window.show_preferences()

    def _remake(self) -> None:
        if self._looks == (looks := self._looks_now()):
            return  # requested twice, or the value chosen is the one the system setting gave already
        self._looks = looks
        self._succession.still(self.window or self.start_page)
        self._apply_language()
        self._apply_theme()
        self._rebuild()

    # ---- the process

    def _listen_to_interrupts(self) -> QTimer:
        """Close the window on SIGINT (Ctrl+C in the terminal) and SIGTERM, as if the user had closed it."""

        def leave(_number: int, _frame: object) -> None:
            window = self.window or self.start_page
            if window is None:
                self._qt.quit()
            else:
                window.close()

        signal.signal(signal.SIGINT, leave)
        if os.name != "nt":
            signal.signal(signal.SIGTERM, leave)
        beat = QTimer(
            self, interval=200
        )  # Python handles signals only while it runs bytecode, so let it run now and then
        beat.timeout.connect(lambda: None)
        beat.start()
        return beat


def _locale(language: str, digits: str) -> QLocale:
    """The locale that determines the digits of the interface: Arabic (Egypt) has ٠١٢, Arabic (Emirates) has 012."""
    if digits == "arabic":
        return QLocale(QLocale.Language.Arabic, QLocale.Country.Egypt)
    if language == "ar":
        return QLocale(QLocale.Language.Arabic, QLocale.Country.UnitedArabEmirates)
    return QLocale(QLocale.Language.English)
