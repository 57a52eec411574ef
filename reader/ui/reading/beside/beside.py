"""Two articles side by side. The one that has the keys is the open article of the session, on the window's own view.

So everything that works on the open article works on either page: whoever goes over to the other page makes its article
the open one, and the two views change their places. The other page only shows. Which articles belong together is kept
in the project (``ops/pairs.py``); how they are scrolled together is :mod:`reader.ui.reading.beside.together`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QSplitter

from reader.base.progress import Progress
from reader.base.sentences import sentence
from reader.model import Change, Marginal, Span, StepResult
from reader.ops import pairs
from reader.text.direction import article_direction
from reader.text.pairing import Pairing, pair
from reader.ui import pages
from reader.ui.article.view import ArticleView
from reader.ui.desk import Desk
from reader.ui.language.words import one_line, say
from reader.ui.look.tokens import CENTRE_LEAST
from reader.ui.preferences import recent
from reader.ui.project import work
from reader.ui.reading.beside.bar import BesideBar
from reader.ui.reading.beside.together import Together

if TYPE_CHECKING:
    from reader.store import Project

_KEPT = "beside"
_LOOKED_AT = 5_000  # letters that tell a direction


class _Seen(NamedTuple):
    """How a page is left: caret, selection, selected span, and the place at its upper edge."""

    anchor: int
    caret: int
    span: str
    top: float

    @classmethod
    def of(cls, view: ArticleView) -> _Seen:
        return cls(view.anchor(), view.caret(), view.selected_span(), view.place_at(0))

    def put(self, view: ArticleView) -> None:
        if self.span:
            view.select_span(self.span)
        view.select(self.anchor, self.caret)
        view.put_place(self.top, 0)


class Beside(QObject):
    """The other page of one window. ``on``: the person wants one; an article without a partner is shown alone.

    ``changed``: the other page came, went, or scrolls otherwise.
    """

    changed = Signal()

    def __init__(self, desk: Desk, spread: QSplitter) -> None:
        super().__init__(desk.window)
        self._desk, self._spread = desk, spread
        self.on = False
        self.opened: work.Opened | None = None
        self.view: ArticleView | None = None
        self._bar: BesideBar | None = None
        self._together: Together | None = None
        self.pairing: Pairing | None = None
        self._first = ""
        self._going_over = False
        desk.session.article_opened.connect(self._article_opened)
        desk.session.articles_changed.connect(self._articles_changed)
        desk.session.margins_changed.connect(self._margins_changed)
        desk.session.labels_changed.connect(self._dress)
        self.destroyed.connect(desk.preferences.watch(self._preference_changed))
        spread.splitterMoved.connect(self._keep_sizes)

    @property
    def shown(self) -> bool:
        """Whether there is another page now."""
        return self.opened is not None

    @property
    def together(self) -> bool:
        """Whether one page scrolls with the other."""
        return self._together is None or self._together.on

    # ---- coming and going

    def show(self, other_id: str, *, first: str = "") -> None:
        """Show an article beside the open one; ``first`` is the one of the two that a reader of the window meets first,
        where their directions do not tell.
        """
        here = self._desk.session.opened
        if here is None or other_id in ("", here.article.id):
            return
        self.on = True

        def load(project: Project, progress: Progress) -> tuple[work.Opened, Pairing]:
            there = work.load_article(project, other_id)
            return there, pair(here.article.text, here.structure, there.article.text, there.structure)

        def put(found: tuple[work.Opened, Pairing]) -> None:
            if self.on and self._desk.session.article_id == here.article.id:
                self._put(*found, first)

        self._desk.jobs.run(load, owner=self, done=put, title=sentence("ui", "Opening the article"))

    def choose(self, other_id: str) -> None:
        """Show an article beside the open one, and keep in the project that they belong together."""
        session, article_id = self._desk.session, self._desk.session.article_id

        def keep(project: Project, annotator: str) -> StepResult:
            return pairs.keep_pair(project, article_id, other_id, annotator=annotator)

        if not session.read_only:
            session.turns.take(lambda: session.edit(keep))
        session.turns.take(lambda: self.show(other_id))

    def close(self) -> None:
        """The single page again."""
        self.on = False
        self._take_away()
        self._remember()

    def come_back(self, kept: object) -> None:
        """Show what stood beside the open article when the window was left; ``kept`` is untrusted."""
        other, first = (kept.get(name) for name in ("article", "first")) if isinstance(kept, dict) else ("", "")
        if isinstance(other, str) and other and isinstance(first, str):
            self._when_there(other, lambda: self.show(other, first=first))

    def go_over(self) -> None:
        """The other page has the keys from now on."""
        self._desk.session.turns.take(self._go_over)

    def scroll_together(self, *, on: bool) -> None:
        """Let one page scroll with the other, or each by itself."""
        if self._together is not None and self.shown:
            self._together.on = on
            if on:
                self._together.align()
            self.changed.emit()

    # ---- inside

    def _put(self, opened: work.Opened, pairing: Pairing, first: str) -> None:
        here = self._desk.session.opened
        if here is None:
            return
        self.opened, self.pairing = opened, pairing
        self._first = first if first in (here.article.id, opened.article.id) else here.article.id
        if _direction(here) != _direction(opened):
            rtl_first = self._desk.rtl == (_direction(here) == "rtl")
            self._first = here.article.id if rtl_first else opened.article.id
        view = self._made()
        self._fill()
        self._arrange(_sizes(self._desk.preferences.remembered(_KEPT)))
        view.show()
        self._desk.window.columns.give_centre(2 * CENTRE_LEAST)
        if self._together is not None:
            self._together.pair(pairing)
            if self._together.on:
                self._together.align()
        self._remember()
        self.changed.emit()

    def _made(self) -> ArticleView:
        """The other view, made when it is first wanted."""
        if self.view is None:
            self.view = ArticleView(self._spread)
            for part in (self.view, self.view.viewport(), self.view.verticalScrollBar()):
                part.installEventFilter(self)
            self.view.zoomChanged.connect(self._desk.view.set_zoom)
            self._desk.view.zoomChanged.connect(self.view.set_zoom)
            self.view.contextMenuWanted.connect(self._menu_wanted)
            self._together = Together(self._desk.view, self.view)
            self._dress()
            self.view.set_zoom(self._desk.view.zoom())
            self._bar = BesideBar(self._desk, self)
            self._desk.window.parts.put_over(self._bar)
        return self.view

    def _fill(self) -> None:
        """Show the other article on the other view."""
        view, opened = self.view, self.opened
        if view is None or opened is None or self._together is None:
            return
        with self._together.still():
            view.set_article(opened.article, opened.structure)
            view.set_spans(opened.spans.values())
            view.set_marginalia(opened.margins.values())
        view.setAccessibleName(one_line(opened.article.name, 200) or say(sentence("ui", "Untitled")))

    def _dress(self) -> None:
        if self.view is not None:
            self.view.set_page_style(pages.page_style(self._desk.preferences, self._desk.theme))
            self.view.set_label_styles(pages.label_styles(self._desk.session.labels, self._desk.language))

    def _arrange(self, sizes: list[int]) -> None:
        """Put the two views in their order; the splitter turns it round for who reads from the right."""
        if self.view is not None:
            is_first = self._desk.session.article_id == self._first
            pages_in_order = (self._desk.view, self.view) if is_first else (self.view, self._desk.view)
            for at, page in enumerate(pages_in_order):
                self._spread.insertWidget(at, page)
            self._spread.setSizes(sizes)

    def _take_away(self) -> None:
        if self.view is not None and self.shown:
            had_keys = self.view.hasFocus()
            self.opened = self.pairing = None
            if self._together is not None:
                self._together.pair(None)
            self.view.hide()
            self.view.set_article(None)
            self._desk.window.columns.give_centre(CENTRE_LEAST)
            if had_keys:
                self._desk.view.setFocus()
        self.changed.emit()

    def _go_over(self) -> None:
        """Exchange the articles of the two views, and the places of the views: to the eye nothing moves."""
        session, view, other, opened = self._desk.session, self._desk.view, self.view, self.opened
        if session.opened is None or other is None or opened is None or self._together is None:
            return
        sizes, here = self._spread.sizes(), self._as_it_is(session.opened)
        seen, seen_beside = _Seen.of(view), _Seen.of(other)
        self._going_over = True
        try:
            with self._together.still():
                session.show(opened)
                self.opened, self.pairing = here, self.pairing.mirrored() if self.pairing else None
                self._fill()
                self._arrange(sizes)
                seen_beside.put(view)
                seen._replace(span="").put(other)
                self._together.pair(self.pairing)
        finally:
            self._going_over = False
        view.setFocus()
        self._remember()

    def _as_it_is(self, opened: work.Opened) -> work.Opened:
        """The open article with what has been changed since it was opened."""
        session = self._desk.session
        return opened._replace(spans=dict(session.spans), margins=dict(session.margins))

    def _article_opened(self) -> None:
        """Another article is open: its partner is shown beside it, or it stands alone."""
        if not self.on or self._going_over:
            return
        article_id, first = self._desk.session.article_id, self._first
        if self._together is not None:
            self._together.pair(None)  # with the article before
        if self.opened is not None and self.opened.article.id == article_id:
            self._take_away()
        self._desk.jobs.run(
            lambda project, progress: pairs.partner(project, article_id) if article_id else "",
            owner=self,
            done=lambda found: self._partner_found(article_id, found, first),
        )

    def _partner_found(self, article_id: str, found: str, first: str) -> None:
        if self.on and article_id == self._desk.session.article_id:
            self.show(found, first=first) if found else self._take_away()

    def _when_there(self, article_id: str, then: Callable[[], None]) -> None:
        self._desk.jobs.run(
            lambda project, progress: project.articles.existing_ids([article_id]),
            owner=self,
            done=lambda found: then() if found else None,
        )

    def _articles_changed(self, changes: tuple[Change, ...] | None) -> None:
        """A step may have changed the other article too."""
        if self.opened is None or changes is None or self.view is None:
            return  # what was read anew opens its article anew
        spans, article_id = dict(self.opened.spans), self.opened.article.id
        for change in changes:
            record = change.after or change.before
            if isinstance(record, Span) and record.article_id == article_id:
                if isinstance(change.after, Span):
                    spans[change.id] = change.after
                else:
                    spans.pop(change.id, None)
        self.opened = self.opened.with_metadata(changes)._replace(spans=spans)
        self.view.apply_changes(changes)

    def _margins_changed(self, changes: tuple[Change, ...]) -> None:
        """The same for what readers left on it."""
        if self.opened is None or self.view is None:
            return
        margins = dict(self.opened.margins)
        for change in changes:
            margins.pop(change.id, None)
            if isinstance(change.after, Marginal) and change.after.article_id == self.opened.article.id:
                margins[change.id] = change.after
        self.opened = self.opened._replace(margins=margins)
        self.view.set_marginalia(margins.values())

    def _preference_changed(self, _name: str) -> None:
        self._dress()

    def _menu_wanted(self, place: QPoint, offset: int) -> None:
        self.go_over()
        self._desk.session.turns.take(lambda: self._desk.view.contextMenuWanted.emit(place, offset))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Who turns to the other page wants to work there: at once by key, when the button is let go by mouse."""
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusIn:
            by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        elif event.type() != QEvent.Type.MouseButtonRelease or watched is self.view:
            return super().eventFilter(watched, event)
        else:
            by_mouse = False
        if not by_mouse and self.shown:
            QTimer.singleShot(0, self, self.go_over)
        return super().eventFilter(watched, event)

    def _keep_sizes(self, *_moved: int) -> None:
        if self.shown:
            self._desk.preferences.remember(**{_KEPT: self._spread.sizes()})

    def _remember(self) -> None:
        """What is beside belongs to how the window of this project was left."""
        kept = {"article": self.opened.article.id, "first": self._first} if self.opened is not None else {}
        recent.keep(self._desk.preferences, self._desk.session.path, beside=kept)


def _direction(opened: work.Opened) -> str:
    return opened.article.direction or article_direction(opened.article.text[:_LOOKED_AT])


def _sizes(kept: object) -> list[int]:
    """Widths that were kept, if they can be such; else halves."""
    found = kept if isinstance(kept, list) and len(kept) == 2 else []
    whole = [size for size in found if isinstance(size, int) and not isinstance(size, bool) and 0 < size <= 20_000]
    total = sum(whole)
    return whole if len(whole) == 2 and min(whole) * 8 >= total else [1000, 1000]
