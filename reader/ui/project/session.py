"""The open project as the window sees it: labels, the open article with its spans, undo and redo, what is saved.

Holds records only; every change comes back from a committed step. Knows no widget. All work runs on the lane.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from reader.base.errors import UserFault
from reader.base.progress import Progress
from reader.base.sentences import Sentence, sentence
from reader.model import Change, Label, Marginal, Span, StepResult
from reader.ui.project import work
from reader.ui.project.jobs import Jobs
from reader.ui.project.lane import Work
from reader.ui.project.turns import Turns
from reader.ui.project.work import Edit

if TYPE_CHECKING:
    from reader.store import Project
    from reader.ui.project.words import WordService

LongEdit = Callable[["Project", str, Progress], StepResult]
"""``edit(project, annotator, progress)``: one step that may take long."""


_OF_WORDS = frozenset({"word", "entry", "glossary"})


class Session(QObject):
    """What is open. Signals say what changed; the attributes say what is so now."""

    article_opened = Signal()
    spans_changed = Signal(object)
    margins_changed = Signal(object)
    labels_changed = Signal()
    articles_changed = Signal(object)
    words_changed = Signal(object)
    history_changed = Signal()
    settings_changed = Signal()
    saved_changed = Signal()
    notice = Signal(object)
    warned = Signal(object)

    def __init__(self, jobs: Jobs, start: work.Start, annotator: Callable[[], str]) -> None:
        super().__init__()
        self.jobs = jobs
        self.turns = Turns(self)
        self.turns.changed.connect(self.saved_changed)
        self.path = start.path
        self.why_read_only = start.read_only
        self.noticed = start.noticed
        self.labels: tuple[Label, ...] = start.labels
        self.history = start.history
        self.opened: work.Opened | None = start.opened
        self.spans: dict[str, Span] = dict(start.opened.spans) if start.opened else {}
        self.margins: dict[str, Marginal] = dict(start.opened.margins) if start.opened else {}
        self.saved = True
        self._annotator = annotator
        self._wanted = ""
        self._words: WordService | None = None

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return self.why_read_only is not None

    @property
    def annotator(self) -> str:
        """The name that new spans are kept under."""
        return self._annotator()

    @property
    def article_id(self) -> str:
        """The open article, or empty."""
        return self.opened.article.id if self.opened else ""

    @property
    def label_map(self) -> Mapping[str, Label]:
        """The labels by code."""
        return {label.code: label for label in self.labels}

    @property
    def words(self) -> WordService:
        """What is known of words; made when it is first wanted."""
        if self._words is None:
            from reader.ui.project.words import WordService  # late: nobody reads before the first paint

            self._words = WordService(self)
        return self._words

    def open_article(self, article_id: str, then: Callable[[], None] | None = None) -> None:
        """Open another article; ``then`` runs when it is there. Of several asked for at once only the last opens."""
        if article_id == self.article_id:
            if then:
                then()
            return
        self._wanted = article_id
        self.turns.begin()
        self.jobs.run(
            lambda project, progress: work.load_article(project, article_id),
            owner=self,
            done=lambda opened: self._show(opened, article_id, then),
            failed=self._failed,
            title=sentence("ui", "Opening the article"),
        )

    def show(self, opened: work.Opened) -> None:
        """Let an article that is loaded already be the open one; no edit may be under way."""
        self._wanted = opened.article.id
        self.opened, self.spans, self.margins = opened, dict(opened.spans), dict(opened.margins)
        self.article_opened.emit()

    def reload(self) -> None:
        """Read everything again: after an import, or when many records changed at once."""
        article_id, annotator = self.article_id, self.annotator
        self.turns.begin()
        self.jobs.run(
            lambda project, progress: work.load_start(project, annotator, article_id),
            owner=self,
            done=self._reloaded,
            failed=self._failed,
        )

    def edit(self, edit: Edit, then: Callable[[StepResult], None] | None = None) -> None:
        """Do one step. It is shown when it is committed; what is asked for meanwhile waits its turn."""
        if self.read_only:
            self.notice.emit(sentence("ui", "This project is open for reading only; nothing was changed."))
            return
        annotator = self.annotator
        self.saved = False
        self.turns.begin()
        self.jobs.run(
            lambda project, progress: work.do_watched_edit(project, annotator, edit, progress),
            owner=self,
            done=lambda done: self._edited(done, then),
            failed=self._failed,
            title=sentence("ui", "Changing the project"),
        )

    def ask_text(self, ask: Callable[[str, Progress], Any], then: Callable[[Any], None]) -> None:
        """Ask something of the open article's text on the lane; what is asked for meanwhile waits for the answer."""
        text = self.opened.article.text if self.opened else ""
        self.ask(lambda project, progress: ask(text, progress), then)

    def ask(self, ask: Work, then: Callable[[Any], None]) -> None:
        """Ask something of the project on the lane; what is asked for meanwhile waits for the answer."""
        self.turns.begin()
        self.jobs.run(
            ask,
            owner=self,
            done=lambda answer: self._answered(answer, then),
            failed=self._failed,
            title=sentence("ui", "Looking through the article"),
        )

    def long_edit(
        self,
        edit: LongEdit,
        title: Sentence,
        then: Callable[[StepResult], None],
        refused: Callable[[UserFault], None] | None = None,
    ) -> None:
        """One step that may take long and can be cancelled; ``refused`` takes what the person can do otherwise."""
        annotator = self.annotator
        self.saved = False
        self.turns.begin()
        self.jobs.run(
            lambda project, progress: work.do_edit(project, annotator, lambda p, who: edit(p, who, progress)),
            owner=self,
            done=lambda done: self._edited(done, then),
            failed=lambda error: self._failed(error, refused),
            title=title,
        )

    def span_at(self, span_id: str) -> Span:
        """A span of the open article; raises ``UserFault`` when it is gone."""
        if span_id not in self.spans:
            raise UserFault(sentence("ui", "This span is no longer there."))
        return self.spans[span_id]

    def text_of(self, span: Span) -> str:
        """The span's words, its pieces joined by an ellipsis."""
        text = self.opened.article.text if self.opened else ""
        return " … ".join(text[start:end] for start, end in span.pieces)

    def _show(self, opened: work.Opened, article_id: str, then: Callable[[], None] | None) -> None:
        with self.turns.ending():
            if article_id == self._wanted:
                self.show(opened)
                if then:
                    then()

    def _answered(self, answer: Any, then: Callable[[Any], None]) -> None:
        with self.turns.ending():
            then(answer)

    def _reloaded(self, start: work.Start) -> None:
        with self.turns.ending():
            self.labels, self.history = start.labels, start.history
            self.opened = start.opened
            self.spans = dict(start.opened.spans) if start.opened else {}
            self.margins = dict(start.opened.margins) if start.opened else {}
            self.labels_changed.emit()
            self.article_opened.emit()
            self.articles_changed.emit(None)
            self.words_changed.emit(None)
            self.settings_changed.emit()
            self.history_changed.emit()

    def _edited(self, done: work.Edited, then: Callable[[StepResult], None] | None) -> None:
        with self.turns.ending():
            self.history = done.history
            self._apply(done.result.changes)
            self.saved = True
            if done.labels is not None:
                self.labels = done.labels
                self.labels_changed.emit()
            self.history_changed.emit()
            if any(change.kind == "setting" for change in done.result.changes):
                self.settings_changed.emit()
            if then:
                then(done.result)

    def _apply(self, changes: tuple[Change, ...]) -> None:
        here = tuple(change for change in changes if change.kind == "span" and self._is_here(change))
        for change in here:
            if isinstance(change.after, Span):
                self.spans[change.id] = change.after
            else:
                self.spans.pop(change.id, None)
        if here:
            self.spans_changed.emit(here)
        self._apply_margins(changes)
        if any(change.kind in ("article", "span") for change in changes):
            self.articles_changed.emit(changes)
        if any(change.kind in _OF_WORDS for change in changes):
            self.words_changed.emit(changes)
        if self.opened and any(c.kind == "article" and c.id == self.article_id for c in changes):
            self.opened = self.opened.with_metadata(changes)

    def _apply_margins(self, changes: tuple[Change, ...]) -> None:
        """Bookmarks, highlights and notes: those of the open article; a list may want to know of all others."""
        changed = tuple(change for change in changes if change.kind == "marginal")
        for change in changed:
            record = change.after or change.before
            if isinstance(record, Marginal) and record.article_id == self.article_id:
                if isinstance(change.after, Marginal):
                    self.margins[change.id] = change.after
                else:
                    self.margins.pop(change.id, None)
        if changed:
            self.margins_changed.emit(changed)

    def _is_here(self, change: Change) -> bool:
        record = change.after or change.before
        return isinstance(record, Span) and record.article_id == self.article_id

    def _failed(self, error: BaseException, refused: Callable[[UserFault], None] | None = None) -> None:
        self.turns.drop()
        self.saved = True  # nothing was committed, and nothing that is shown is not on disk
        if refused is not None and isinstance(error, UserFault):
            refused(error)
        else:
            self.jobs.failed.emit(error)
        self.turns.end()

    def warn(self, said: Sentence) -> None:
        """Something is wrong with the project: said over the article until it is put away."""
        self.noticed = said
        self.warned.emit(said)

    def say(self, said: Sentence) -> None:
        """A short word in the status line."""
        self.notice.emit(said)
