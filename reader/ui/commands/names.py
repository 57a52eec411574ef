"""Possible names: shown in the text, gone to and marked by a key each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTimer

from reader.base.progress import Progress
from reader.base.sentences import Sentence, sentence
from reader.ui.actions.registry import ActionSpec
from reader.ui.commands.marking import Marking
from reader.ui.desk import Desk

if TYPE_CHECKING:
    from reader.store import Project
    from reader.ui.reading.names import NameHints

_KEPT = "names"
_NONE = sentence("ui", "Every possible name of this article is marked, or there is none.")


class Names:
    """Commands on possible names. What finds and shows them is imported when they are first wanted."""

    def __init__(self, desk: Desk, marking: Marking) -> None:
        self.desk = desk
        self.marking = marking
        self.hints: NameHints | None = None
        QTimer.singleShot(0, desk.window, self._show)

    def specs(self) -> list[ActionSpec]:
        """The actions of this area."""
        return [
            ActionSpec(
                "names.hint",
                sentence("ui", "Show possible &names"),
                sentence("ui", "Dashes under words that no list of words has: they are nearly always names"),
                self.toggle,
                ("Ctrl+Alt+N",),
                "user-round-search",
                checked=lambda: self.shown,
            ),
            ActionSpec(
                "names.next",
                sentence("ui", "Ne&xt possible name"),
                sentence("ui", "Select the next possible name that is not marked; a label key then marks it"),
                lambda: self.go(forward=True),
                ("Alt+N",),
                where="article",
                enabled=self._has_article,
            ),
            ActionSpec(
                "names.previous",
                sentence("ui", "Pre&vious possible name"),
                sentence("ui", "Select the possible name before"),
                lambda: self.go(forward=False),
                ("Alt+Shift+N",),
                where="article",
                enabled=self._has_article,
            ),
            ActionSpec(
                "names.mark",
                sentence("ui", "&Mark, and go to the next name"),
                sentence("ui", "Mark with the armed label, or the one used last, and select the next possible name"),
                self.mark,
                ("Alt+.",),
                where="article",
                enabled=lambda: self._has_article() and bool(self._label()),
                needs=sentence("ui", "Mark with a label first; this key then goes on with it."),
            ),
        ]

    @property
    def shown(self) -> bool:
        """Whether possible names are hinted at."""
        return self.desk.preferences.remembered(_KEPT) is True

    def toggle(self) -> None:
        """Hint at possible names, or no more; remembered."""
        self.desk.preferences.remember(**{_KEPT: not self.shown})
        self._show()
        if self.shown and self.desk.session.opened is not None:
            self._tell_without_list()

    def go(self, *, forward: bool) -> None:
        """Select the possible name after the selection, or before it."""
        from reader.ops.article_words import language_of  # late: nobody looks for names before the first paint

        session = self.desk.session
        if session.opened is not None:
            language = language_of(session.opened.article)
            session.turns.begin()  # keys that follow wait for the answer
            session.words.load(language, partial(self._ask, language, forward=forward))

    def mark(self) -> None:
        """Mark what a label key would mark, and go on."""
        place = self.desk.view.target()
        if place is not None:
            self.marking.mark(place[0], place[1], self._label())
        self.desk.session.turns.take(partial(self.go, forward=True))

    def _ask(self, language: str, *, forward: bool) -> None:
        with self.desk.session.turns.ending():
            self._look(language, forward=forward)

    def _look(self, language: str, *, forward: bool) -> None:
        from reader.ops.names import next_name

        session, view = self.desk.session, self.desk.view
        text, pieces, spans = view.flow.pieces.text, view.flow.pieces, tuple(session.spans.values())
        place = view.selection()[1 if forward else 0]

        def look(project: Project, progress: Progress) -> tuple[bool, tuple[int, int] | None]:
            forms = session.words.forms(language)
            paragraphs = [(pieces[at].start, pieces[at].end) for at in range(len(pieces))]
            found = next_name(
                project, forms, text, place, paragraphs,
                language=language, spans=spans, forward=forward, progress=progress,
            )  # fmt: skip
            return forms.know_words, found

        session.ask(look, partial(self._show_name, language))

    def _show_name(self, language: str, answer: tuple[bool, tuple[int, int] | None]) -> None:
        has_list, found = answer
        if found is not None:
            self.desk.view.select_span("")
            self.desk.view.select(*found)
            self.desk.view.reveal(found[0])
        else:
            self.desk.session.say(_NONE if has_list else _no_list(language))

    def _tell_without_list(self) -> None:
        """Say so where nothing can be hinted at."""
        from reader.ops.article_words import language_of

        opened = self.desk.session.opened
        if opened is not None:
            language = language_of(opened.article)
            self.desk.session.words.ask(
                language,
                lambda _project, forms, _progress: forms.know_words,
                lambda has_list: None if has_list else self.desk.session.say(_no_list(language)),
                owner=self.desk.window,
            )

    def _show(self) -> None:
        if self.hints is None and self.shown:
            from reader.ui.reading.names import NameHints  # late: most have none

            self.hints = NameHints(self.desk)
        if self.hints is not None:
            self.hints.show(on=self.shown)

    def _has_article(self) -> bool:
        return self.desk.session.opened is not None

    def _label(self) -> str:
        label = self.desk.armed or self.desk.last_label
        return label if label in self.desk.session.label_map and not self.desk.session.read_only else ""


def _no_list(language: str) -> Sentence:
    name = QLocale(language).nativeLanguageName() or language
    return sentence("ui", "For {language} there is no list of words: names cannot be told apart.", language=name)
