"""Going through the articles: done and in progress, the next one that is not done, the next in the list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reader.base.sentences import sentence
from reader.model import ArticleState, StepResult
from reader.ops import articles
from reader.ui.actions.registry import ActionSpec
from reader.ui.articles.panel import COLUMNS_KEY, FILTER_KEY
from reader.ui.desk import Desk
from reader.ui.project import work

if TYPE_CHECKING:
    from reader.store import Project
    from reader.ui.articles.panel import ArticlesPanel

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
                ("Ctrl+Shift+P",),
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
                sentence("ui", "Next article no&t done"),
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
            ActionSpec(
                "list.filter",
                sentence("ui", "&Filter the list…"),
                sentence("ui", "Show only articles in some state, with some labels, of some dates"),
                self.filter,
                (FILTER_KEY,),
                "funnel",
            ),
            ActionSpec(
                "list.columns",
                sentence("ui", "&Order and columns of the list"),
                sentence("ui", "Sort the articles; choose what is shown of each"),
                self.columns,
                (COLUMNS_KEY,),
                "ellipsis",
            ),
        ]

    def set_state(self, state: ArticleState) -> None:
        """How far the work on the article is."""
        article_id = self.desk.session.article_id
        self.desk.session.edit(
            lambda project, annotator: articles.set_state(project, [article_id], state, annotator=annotator)
        )

    def done_and_next(self) -> None:
        """Mark as done and go on. The next one is looked for first: done, this article may stand elsewhere."""
        here, query = self.desk.session.article_id, self._query()
        found: list[work.Next] = []

        def edit(project: Project, annotator: str) -> StepResult:
            found.append(work.next_undone(project, here, **query))
            return articles.set_state(project, [here], "done", annotator=annotator)

        self.desk.session.edit(edit, then=lambda _: self._open_or_say(found[0], done=True))

    def next_undone(self) -> None:
        """Open the next article of the list that is not done, from here to the end and on from the start."""
        here, query = self.desk.session.article_id, self._query()
        self.desk.jobs.run(
            lambda project, progress: work.next_undone(project, here, **query),
            owner=self.desk.session,
            done=lambda found: self._open_or_say(found, done=self._is("done")),
        )

    def filter(self) -> None:
        """Ask which articles the list shows."""
        self._panel().choose_filter()

    def columns(self) -> None:
        """Offer the orders and columns of the list."""
        self._panel().choose_columns()

    def step(self, by: int) -> None:
        """The article above or below in the list as it is sorted and filtered now."""
        article_id = self.desk.part("articles").neighbour(self.desk.session.article_id, by)
        if article_id:
            self.desk.session.open_article(article_id)

    def _open_or_say(self, found: work.Next, *, done: bool) -> None:
        """Go on; or say why not, for there may be work that the filter hides."""
        if found.article_id:
            self.desk.session.open_article(found.article_id)
        elif found.elsewhere:
            said = sentence("ui", "Nothing left in this list. Outside of its filter %n article(s) are not done yet.",
                            "", found.elsewhere)  # fmt: skip
            self.desk.session.say(said)
        elif done:
            self.desk.session.say(sentence("ui", "Every article is done."))
        else:
            self.desk.session.say(sentence("ui", "Only this article is not done yet."))

    def _query(self) -> dict[str, Any]:
        return self._panel().model.query

    def _panel(self) -> ArticlesPanel:
        return self.desk.part("articles")

    def _can_edit(self) -> bool:
        return self.desk.session.opened is not None and not self.desk.session.read_only

    def _is(self, state: ArticleState) -> bool:
        opened = self.desk.session.opened
        return opened is not None and opened.article.state == state
