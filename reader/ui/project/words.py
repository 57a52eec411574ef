"""The word service: the morphological analysers of this session, and queries to them and to the glossaries.

Created on first use (``Session.words``) and kept while the project is open. Loading the analysers of a language takes
up to a second, once a session; a separate thread does it, so that edits do not wait. From then on queries run on the
project's lane in order, each within a few milliseconds.
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
"""``question(project, forms, progress)`` runs on the lane's thread and must not touch a widget."""

Range = tuple[int, int]

_TRIED = "كتب"
"""An arbitrary word: analysing the first word loads the word lists."""


class Asked:
    """A pending query."""

    __slots__ = ("dropped",)

    def __init__(self) -> None:
        self.dropped = False

    def drop(self) -> None:
        """Abandon the query: its work is cancelled, and its answer is not delivered."""
        self.dropped = True


class _Loading(NamedTuple):
    """Analysers that are being loaded, and the callbacks that wait for them."""

    lane: Lane
    job: Job
    waiting: list[Callable[[], None]]


class WordService(QObject):
    """Queries to the analysers of the session and the project's glossaries.

    ``changed`` is emitted when levels, picks, own glosses, entries or glossaries have changed, also by undo and redo;
    with the changes, or None if everything may have changed.
    """

    changed = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.glossaries: Mapping[str, Glossary] = {}
        """All glossaries by id, in order, as of the last card that was found."""
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
        """Make the card of the word at ``place`` (code points); ``then`` gets None if there is no word."""
        language = language_of(article)

        def find(project: Project, forms: WordForms, _progress: Progress) -> tuple[Card | None, dict[str, Glossary]]:
            found = look_up(project, forms, language, article.text, place)
            return found, {glossary.id: glossary for glossary in project.glossaries.all()}

        def take(answer: tuple[Card | None, dict[str, Glossary]]) -> None:
            card, self.glossaries = answer
            then(card)

        return self.ask(language, find, take)

    def places_of(self, article: Article, lemma: str, written: str, then: Callable[[list[Range]], None]) -> Asked:
        """Find all word forms of the folded ``lemma`` in an article, and the word exactly as ``written``.

        The first query reads the whole article, a part at a time; the lemmas found are kept for later queries.
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
        """Run ``question`` on the lane with the analysers of ``language``; ``then`` gets the answer on the window's
        thread.

        With a ``title`` it may take long: a popup shows the progress. ``failed`` gets the error if there is one,
        ``Cancelled`` too; without it, errors are shown. If ``owner`` has been deleted, the answer is dropped.
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
        """Load the analysers of a language unless they are loaded; then call ``then``."""
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
                failed=lambda _: self._have(language),  # the queries that follow fail with the same error and show it
            )
            self._loading[language] = _Loading(lane, job, [then])

    def is_loaded(self, language: str) -> bool:
        """Whether the analysers of a language are loaded, so that answers take milliseconds."""
        return language in self._loaded

    def forms(self, language: str, progress: Progress = no_progress) -> WordForms:
        """The analysers of a language. For the lane's thread only: some hold a database connection opened there."""
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
    """Cancel the loading and end its thread: the service is being destroyed."""
    for each in loading.values():
        each.job.cancel()
        each.lane.close(0)


def _load(language: str, progress: Progress) -> None:
    """Do the slow part: build the table of an installed lexicon, read the open word lists. The process keeps both."""
    word_forms(language, progress=progress).analyse(_TRIED)
