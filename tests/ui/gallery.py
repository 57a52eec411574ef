"""The program on a project made to be looked at, and every screen of it, one after the other."""

from __future__ import annotations

import platform
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QAbstractItemView, QMenu

from reader.app import opener
from reader.base.paths import shipped
from reader.base.sentences import sentence
from reader.ops.article_words import language_of, list_words
from reader.ops.importing import import_files
from reader.ops.projects import create_project, find_label_set
from reader.ops.spans import add_span
from reader.ops.word_forms import word_forms
from reader.ops.words import set_gloss, set_level
from reader.store import Project
from reader.ui.application import Application
from reader.ui.articles.columns import USUAL
from reader.ui.panels.notice import Notice
from reader.ui.preferences import recent
from reader.ui.preferences.preferences import Preferences
from reader.ui.project.lane import Lane
from tests.ui.cards import IN_CARDS, card_screens
from tests.ui.glossary_screens import words_of_glossaries
from tests.ui.looks import Flaw, flaws
from tests.ui.looks.parts import plain
from tests.ui.reading_screens import VOICES, read_aloud
from tests.ui.screens import (
    A_NOTE,
    IN_DOCUMENTS,
    OTHER_PROJECTS,
    answered,
    as_before,
    left_in_margins,
    put_away,
    screens,
)  # fmt: skip

ANNOTATOR = "سلمى"
SIZES = {"large": (1440, 900), "small": (1024, 640)}
"""The dialogs open over the last one."""
MARKS = (
    ("نديم خرداش", "PER"), ("أورفانيا", "LOC"), ("Helena Brandt", "PER"), ("وفد أورفانيا", "ORG"),
    ("14 أكتوبر", "DATE"), ("AlpineWire", "ORG"), ("43 مدنيا", "KILLED"), ("نحو 260 آخرين", "INJURED"),
)  # fmt: skip

LEARNT = {"1": ["خطه"], "2": ["نهر"], "3": ["قرار"], "4": ["اتفق"], "5": ["اداره"], "known": ["في", "من", "علي", "ان"]}
"""Lemmas by the level that the person has noted."""
GLOSSES = {"نهر": "river", "قرار": "resolution, decision", "خطه": "plan"}
"""Meanings in the person's own words."""
FIELDS = ("reads",)
"""The keys of metadata that the sample articles bring."""
PROBLEMS = sentence(
    "ui",
    "%n problem(s) found in this project. Make a copy of its file before you go on, then look at them.",
    "",
    3,
)


TRANSLATION = Path(__file__).parent.with_name("translation.en.txt")
"""The sample of news in English: what stands beside it."""


class Shot(NamedTuple):
    """One screen as it stands there, and its name."""

    name: str
    screen: Any


class Gallery:
    """One application in one language. The same shape as the driver of the tests, so that screens open on it."""

    def __init__(self, folder: Path, language: str, *, percent: int = 100) -> None:
        self.language = language
        self._file = folder / "خبر.txt"
        self._file.write_text("عنوان الخبر\n\nنص الخبر هنا، وفيه Latin words أيضا.\n", "utf-8")
        path = folder / "مشروع الأخبار.hashiya"
        self._preferences = Preferences(folder / "preferences.json")
        recent.keep(self._preferences, path, article=_make_project(path))
        settings = {"language": language, "theme": "light", "annotator": ANNOTATOR, "interface_size": percent}
        for name, value in settings.items():
            self._preferences.set(name, value)
        lane = Lane(opener(path))
        lane.start()
        self.application = Application(lane, path, self._preferences, opener)
        self.settle()
        names = self._names_of_the_person(folder)
        self.names, self.users = "\n".join(names), "\n".join([*names, *self._texts_of_the_person()])

    @property
    def window(self) -> Any:
        """The window; another one after each change of theme."""
        return self.application.window

    @property
    def session(self) -> Any:
        """The open project."""
        return self.application.session

    def shots(self, theme: str) -> Iterator[Shot]:
        """Every screen in ``theme``; each stands until the next one is asked for."""
        self._preferences.set("theme", theme)
        self.settle()
        for size, (width, height) in SIZES.items():
            self.window.resize(width, height)
            for name, screen in self._windows():
                yield Shot(f"{name}-{size}", screen)
        yield from self._menus()
        for name, show in screens(self, self._file).items():
            dialog = show()
            self.settle()
            self._until(lambda dialog=dialog: not _loading(dialog))
            yield Shot(name, dialog)
            put_away(self, dialog)

    def flaws(self, screen: Any, *, measured: bool) -> list[Flaw]:
        """What is wrong with a screen."""
        return flaws(screen, language=self.language, users=self.users, names=self.names, measured=measured)

    def close(self) -> None:
        """End the application."""
        self.application.close()

    def settle(self, seconds: float = 0.03) -> None:
        """Wait until nothing is under way."""
        self._until(lambda: self.window is not None and self.window.controls is not None)
        self._until(lambda: self.window.controls.registry.drawn)
        end = time.monotonic() + seconds
        self._until(lambda: time.monotonic() > end and self.session.jobs.idle and not self.session.turns.busy)
        self._until(lambda: not self.window.part("details").waits)
        QCoreApplication.processEvents()  # what was shown last finds its place

    def _windows(self) -> Iterator[tuple[str, Any]]:
        """The states of the window: reading, a span selected, finding and searching, with something to be told."""
        window, view = self.window, self.window.view
        view.select_span("")
        self.settle()
        yield "window", window
        view.select_span(next(iter(self.session.spans)))
        self.settle()
        yield "span", window
        window.part("find").open_bar("أكتوبر")
        window.part("search").open_panel()
        window.part("search").field.setText("نهر")
        self.settle(0.4)
        yield "finding", window
        window.part("search").look_for_forms("قرار")
        answered(self)
        yield "all-forms", window
        as_before(self)
        window.focus.enter()
        self.settle()
        yield "focus", window
        window.focus.leave()
        window.controls.registry.trigger("reader.view")
        self.settle()
        card_screens(self)["card-term"]()
        self.settle()
        yield "reader", window
        window.controls.looking_up.look_up.put_away()
        window.controls.registry.trigger("reader.view")
        self.settle()
        view.select_span("")
        view.set_caret(len(view.flow.pieces.text) // 3)
        view.follow_sentences(True)
        self.settle(0.4)
        yield "sentence", window
        view.follow_sentences(False)
        bar = read_aloud(self)
        self.settle(0.4)
        yield "aloud", window
        put_away(self, bar)
        yield "learning", self._learning()
        self._preferences.set("word_lines", "reading")
        window.part("articles").show_columns(USUAL)
        self.session.warn(PROBLEMS)
        self.settle()
        yield "notice", window
        for notice in window.findChildren(Notice):
            notice.hide()
        self.session.noticed = None

    def _learning(self) -> Any:
        """Lines under the words, and how many of them are known."""
        self._preferences.set("word_lines", "always")
        panel = self.window.part("articles")
        panel.show_columns(("state", "title", "known"))
        self.settle()
        self._until(lambda: self.window.controls.learning.marks.ready and panel.model.shares.ready)
        self.settle()
        return self.window

    def _menus(self) -> Iterator[Shot]:
        for number, action in enumerate(self.window.menuBar().actions()):
            menu = action.menu()
            if isinstance(menu, QMenu):
                menu.popup(self.window.pos())
                self.settle()
                yield Shot(f"menu{number}", menu)
                menu.close()

    def _names_of_the_person(self, folder: Path) -> list[str]:
        """What the person named: people, files, labels; and the faces of the machine."""
        made = [
            ANNOTATOR,
            *folder.parts,
            *self._file.parts,
            self.session.path.stem,
            *QFontDatabase.families(),
            platform.platform(terse=True),
            *(words for words, _ in MARKS),
            *map(plain, OTHER_PROJECTS),
            plain(A_NOTE),
            *FIELDS,
            *GLOSSES,
            *GLOSSES.values(),
            *IN_DOCUMENTS,
            *IN_CARDS,
            *VOICES,
            *map(plain, words_of_glossaries()),
        ]
        for label in self.session.labels:
            made += [label.code, label.name_ar, label.name_en]
        return made

    def _texts_of_the_person(self) -> list[str]:
        """What the person wrote: articles and guidelines, as they are and as lists show them."""
        made = [str(self._file), str(self.session.path), self._file.read_text("utf-8")]
        with Project.open(self.session.path, read_only=True) as project:
            for article_id in project.articles.ids_in_order():
                article = project.articles.get(article_id)
                made += [article.text, article.title, " ".join(article.text.split())]
                listed = list_words(project, word_forms(language_of(article)), [article])
                made += [word.shown for word in listed]
        for label in self.session.labels:
            made += label.guideline.split("\n")
        return made

    @staticmethod
    def _until(so: Callable[[], bool]) -> None:
        while not so():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def _loading(screen: Any) -> bool:
    """Whether a list of the screen still waits for what it shows."""
    views = (view for view in screen.findChildren(QAbstractItemView) if view.isVisibleTo(screen) and view.model())
    return any(view.model().index(0, 0, view.rootIndex()).data() == "…" for view in views)


def _make_project(path: Path) -> str:
    """The samples with some marks; returns the id of the article with the most."""
    with create_project(path, find_label_set("news")) as project:
        import_files(project, [shipped("resources", "articles"), TRANSLATION])
        for level, lemmas in LEARNT.items():
            set_level(project, "ar", lemmas, level, annotator=ANNOTATOR)
        for lemma, gloss in GLOSSES.items():
            set_gloss(project, "ar", lemma, gloss, annotator=ANNOTATOR)
        for article_id in project.articles.ids_in_order():
            text = project.articles.get(article_id).text
            for words, label in MARKS:
                start = text.find(words)
                if start >= 0:
                    add_span(project, article_id, start, start + len(words), label, annotator=ANNOTATOR)
        most = project.articles.summaries("spans", descending=True, limit=1)[0].id
        for edit in left_in_margins(project.articles.get(most).text, most):
            edit(project, annotator=ANNOTATOR)
        return most
