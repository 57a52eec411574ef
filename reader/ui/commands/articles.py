"""Going through the articles: done and in progress, the next one that is not done, the next in the list."""

from __future__ import annotations

from reader.base.sentences import sentence
from reader.model import ArticleState
from reader.ops import articles
from reader.ui import work
from reader.ui.actions import ActionSpec
from reader.ui.desk import Desk

_ARTICLE = sentence("ui", "Open an article first.")
_OPEN = sentence("ui", "Open an article first, in a project that can be written.")


class Articles:
    """Commands on the open article as a whole."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def specs(self) -> list[ActionSpec]:
        """The actions of this area."""
        can, opened = self._can_edit, lambda: self.desk.session.opened is not None
        return [
            ActionSpec(
                "article.done",
                sentence("ui", "&Done"),
                sentence("ui", "Mark the article as done"),
                lambda: self.set_state("done"),
                ("Ctrl+D",),
                "circle-check",
                enabled=can,
                needs=_OPEN,
                checked=lambda: self._is("done"),
            ),
            ActionSpec(
                "article.in_progress",
                sentence("ui", "In &progress"),
                sentence("ui", "Mark the article as in progress"),
                lambda: self.set_state("in_progress"),
                ("Ctrl+P",),
                "circle-dot",
                enabled=can,
                needs=_OPEN,
                checked=lambda: self._is("in_progress"),
            ),
            ActionSpec(
                "article.new",
                sentence("ui", "&New"),
                sentence("ui", "Mark the article as not begun"),
                lambda: self.set_state("new"),
                ("Ctrl+U",),
                "circle",
                enabled=can,
                needs=_OPEN,
                checked=lambda: self._is("new"),
            ),
            ActionSpec(
                "article.next_undone",
                sentence("ui", "Next article &not done"),
                sentence("ui", "Open the next article that is not done"),
                self.next_undone,
                ("Ctrl+Shift+PgDown",),
                "arrow-right",
                enabled=opened,
                needs=_ARTICLE,
            ),
            ActionSpec(
                "article.done_next",
                sentence("ui", "Done, and on to the ne&xt"),
                sentence("ui", "Mark the article as done and open the next one that is not"),
                self.done_and_next,
                ("Ctrl+Shift+D",),
                "check",
                enabled=can,
                needs=_OPEN,
            ),
            ActionSpec(
                "article.next",
                sentence("ui", "Next &article"),
                sentence("ui", "Open the article below in the list"),
                lambda: self.step(1),
                ("Ctrl+PgDown",),
                "chevron-down",
                enabled=opened,
                needs=_ARTICLE,
            ),
            ActionSpec(
                "article.previous",
                sentence("ui", "Pre&vious article"),
                sentence("ui", "Open the article above in the list"),
                lambda: self.step(-1),
                ("Ctrl+PgUp",),
                "chevron-up",
                enabled=opened,
                needs=_ARTICLE,
            ),
        ]

    def set_state(self, state: ArticleState) -> None:
        """How far the work on the article is."""
        article_id = self.desk.session.article_id
        self.desk.session.edit(
            lambda project, annotator: articles.set_state(project, [article_id], state, annotator=annotator)
        )

    def done_and_next(self) -> None:
        """Two requests; the second waits for the first."""
        self.set_state("done")
        self.desk.session.turns.take(self.next_undone)

    def next_undone(self) -> None:
        """Open the next article that is not done, from here to the end and on from the start."""
        here = self.desk.session.article_id
        self.desk.jobs.run(
            lambda project, progress: work.next_undone(project, here),
            owner=self.desk.session,
            done=self._open_or_say,
        )

    def step(self, by: int) -> None:
        """The article above or below in the list as it is sorted and filtered now."""
        article_id = self.desk.part("articles").neighbour(self.desk.session.article_id, by)
        if article_id:
            self.desk.session.open_article(article_id)

    def _open_or_say(self, article_id: str | None) -> None:
        if article_id:
            self.desk.session.open_article(article_id)
        else:
            self.desk.session.say(sentence("ui", "Every article is done."))

    def _can_edit(self) -> bool:
        return self.desk.session.opened is not None and not self.desk.session.read_only

    def _is(self, state: ArticleState) -> bool:
        opened = self.desk.session.opened
        return opened is not None and opened.article.state == state
