"""What the window knows of words: the analysers of this session, and the one way to ask them and the glossaries.

Made when it is first wanted (``Session.words``) and kept as long as the project is open. To load the analysers of a
language takes up to a second, once a session; a thread of its own does that, so that edits do not wait for it. From
then on questions are answered on the project's lane, in their order, each within some milliseconds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal

from reader.base.errors import Cancelled
from reader.base.progress import Progress, no_progress
from reader.base.sentences import Sentence
from reader.glossary.analysis import WordForms
from reader.model import Article, Glossary
from reader.ops.article_words import language_of
from reader.ops.looking_up import Card, look_up
from reader.ops.same_lemma import ArticleLemmas
from reader.ops.word_forms import word_forms
from reader.ui.project.jobs import Jobs
from reader.ui.project.lane import Job, Lane, no_project

if TYPE_CHECKING:
    from reader.store import Project
    from reader.ui.project.session import Session

Question = Callable[[Any, WordForms, Progress], Any]
"""``question(project, forms, progress)``; runs on the lane's thread and must not touch a widget."""

Range = tuple[int, int]

_TRIED = "كتب"
"""Any word: the lists are loaded when the first one is asked for."""


class Asked:
    """A question under way."""

    __slots__ = ("dropped",)

    def __init__(self) -> None:
        self.dropped = False

    def drop(self) -> None:
        """Nobody waits for the answer any more: it is worked out no further, and not handed over."""
        self.dropped = True


class _Loading(NamedTuple):
    """Analysers that are being loaded, and what is done once they are there."""

    lane: Lane
    job: Job
    waiting: list[Callable[[], None]]


class WordService(QObject):
    """The analysers of the session and what the project's glossaries say.

    ``changed``: levels, picks, own glosses, entries or glossaries are others now, also by undo and redo; with the
    changes, or None where everything may be different.
    """

    changed = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.glossaries: Mapping[str, Glossary] = {}
        """All glossaries by id, in their order, as they were when the last card was found."""
        self._session = session
        self._forms: dict[str, WordForms] = {}  # only ever touched on the lane's thread
        self._lemmas = ArticleLemmas("", "")
        self._loaded = set[str]()
        self._loading: dict[str, _Loading] = {}
        session.words_changed.connect(self.changed)
        self.destroyed.connect(partial(_stop, self._loading))
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(partial(_stop, self._loading))

    def card_at(self, article: Article, place: int, then: Callable[[Card | None], None]) -> Asked:
        """Find what is told of the word at ``place`` (code points); ``then`` gets None where no word is."""
        language = language_of(article)

        def find(project: Project, forms: WordForms, _progress: Progress) -> tuple[Card | None, dict[str, Glossary]]:
            found = look_up(project, forms, language, article.text, place)
            return found, {glossary.id: glossary for glossary in project.glossaries.all()}

        def take(answer: tuple[Card | None, dict[str, Glossary]]) -> None:
            card, self.glossaries = answer
            then(card)

        return self.ask(language, find, take)

    def places_of(self, article: Article, lemma: str, written: str, then: Callable[[list[Range]], None]) -> Asked:
        """Find where the folded ``lemma`` stands in an article, in every shape, and the written word itself.

        The first time the whole article is read for it, a part at a time; what was read is kept for the next question.
        """
        language = language_of(article)
        if self._lemmas.text is not article.text:
            self._lemmas = ArticleLemmas(article.text, language)
        lemmas, asked = self._lemmas, Asked()

        def read_on(_project: Project, forms: WordForms, _progress: Progress) -> None:
            if not asked.dropped and not lemmas.done:
                lemmas.read_on(forms)

        def go_on(_answer: None = None) -> None:
            if asked.dropped:
                return
            if lemmas.done:
                then(lemmas.places(lemma, written))
            else:
                self.ask(language, read_on, go_on)

        go_on()
        return asked

    def ask(
        self,
        language: str,
        question: Question,
        then: Callable[[Any], None],
        *,
        failed: Callable[[BaseException], None] | None = None,
        owner: QObject | None = None,
        title: Sentence | None = None,
    ) -> Asked:
        """Ask the project with the analysers of ``language``; ``then`` gets the answer on the window's thread.

        With a ``title`` it may take long: a popup shows how far it is. ``failed`` gets what went wrong instead of an
        answer, ``Cancelled`` too; without it errors are shown. ``owner``: where it is gone, nobody is answered.
        """
        asked = Asked()

        def work(project: Project, progress: Progress) -> Any:
            def go_on(done: int, total: int | None, /) -> None:
                if asked.dropped:
                    raise Cancelled
                progress(done, total)

            go_on(0, None)
            return question(project, self.forms(language), go_on)

        def hand_over(answer: Any) -> None:
            if not asked.dropped:
                then(answer)

        def give_up(error: BaseException) -> None:
            if failed is not None and not asked.dropped:
                failed(error)

        def run() -> None:
            unanswered = give_up if failed is not None else None
            self._session.jobs.run(work, owner=owner or self, done=hand_over, failed=unanswered, title=title)

        self.load(language, run)
        return asked

    def load(self, language: str, then: Callable[[], None] = lambda: None) -> None:
        """Load the analysers of a language, if they are not there; ``then`` runs when they are."""
        if language in self._loaded:
            then()
        elif language in self._loading:
            self._loading[language].waiting.append(then)
        else:
            lane = no_project()
            lane.start()
            job = Jobs(lane, self).run(
                lambda _project, progress: _load(language, progress),
                owner=self,
                done=lambda _: self._have(language),
                failed=lambda _: self._have(language),  # whoever asks now meets what is wrong, and says so
            )
            self._loading[language] = _Loading(lane, job, [then])

    def is_loaded(self, language: str) -> bool:
        """Whether the analysers of a language are there: an answer takes milliseconds then."""
        return language in self._loaded

    def forms(self, language: str, progress: Progress = no_progress) -> WordForms:
        """The analysers of a language. For the lane's thread only: some hold a table that is open there."""
        if language not in self._forms:
            self._forms[language] = word_forms(language, progress=progress)
        return self._forms[language]

    def _have(self, language: str) -> None:
        self._loaded.add(language)
        loading = self._loading.pop(language)
        loading.lane.close(0)
        for then in loading.waiting:
            then()


def _stop(loading: dict[str, _Loading], *_destroyed: object) -> None:
    """Nobody waits any more: what is being loaded is given up, and its thread ends."""
    for each in loading.values():
        each.job.cancel()
        each.lane.close(0)


def _load(language: str, progress: Progress) -> None:
    """Do what takes long: make the table of an installed lexicon, read the open lists. Both stay for the process."""
    word_forms(language, progress=progress).analyse(_TRIED)
