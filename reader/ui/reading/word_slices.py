"""Finds words of the open article for the lines under them, a slice of the text at a time, on the lane.

Visible text comes first, then the text around it. Painting uses what is ready and never waits.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from PySide6.QtCore import QObject, QTimer

from reader.base.progress import Progress
from reader.glossary.analysis import WordForms
from reader.model import Change
from reader.ops.article_words import language_of
from reader.ops.reading_words import Reading
from reader.ui.article.wordlines import WordLine
from reader.ui.desk import Desk

if TYPE_CHECKING:
    from reader.store import Project

_SLICE = 2_500
"""Code points of one job; other jobs can run between two of them."""
_AHEAD, _BEHIND = 6_000, 3_000
"""Code points after and before the visible text that are searched in advance."""
_KEPT_LETTERS = 800_000
_KEPT_WORDS = 60_000
_BREATH = 0.0001
"""Seconds that a job sleeps now and then, so that the GIL is released and the window's thread does not wait for it."""

Range = tuple[int, int]
Parts = Mapping[Range, Sequence[Any]]


class Asked(NamedTuple):
    """The input of a job: ranges of a text (code points). ``known`` caches readings of written words across jobs;
    ``pulse`` releases the GIL.
    """

    project: Project
    forms: WordForms
    text: str
    ranges: Sequence[Range]
    language: str
    known: dict[str, Reading]
    pulse: Callable[[], None]


class _Slice(NamedTuple):
    """The result of a job: what was found in each range, and what ``tell`` returned if it was asked for."""

    parts: Parts
    told: Any


class WordSlices(QObject):
    """Shows its lines while :attr:`on`. A subclass finds the words (:meth:`read`, :meth:`tell`, both on the lane) and
    makes the lines (:meth:`lines`); ``layer`` is their name on the page.
    """

    layer: ClassVar[str] = ""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk, self._service = desk, desk.session.words
        self.on = False
        self.told: Any = None
        self.language = ""
        self._parts: OrderedDict[Range, Sequence[Any]] = OrderedDict()
        self._letters = 0
        self._known: dict[str, Reading] = {}  # only used on the lane while a job is running
        self._missing = False  # some visible text was painted without its lines
        self._busy = False
        self._given_up = False
        self._generation = 0
        self._pause = QTimer(self, singleShot=True, interval=0)
        self._pause.timeout.connect(self._go_on)
        desk.session.article_opened.connect(self.forget)
        self._service.changed.connect(self.changed)
        desk.view.scrolled.connect(self._scrolled)

    # ---- for subclasses

    def read(self, asked: Asked) -> Parts:
        """Find the words in each of the ranges."""
        raise NotImplementedError

    def tell(self, asked: Asked) -> Any:
        """Read what else is needed of the project, once for each article; never None."""
        return True

    def lines(self, found: Sequence[Any]) -> Sequence[WordLine]:
        """The lines for the words found in one piece."""
        raise NotImplementedError

    def changed(self, changes: Sequence[Change] | None) -> None:
        """Words or glossaries have changed."""
        self.forget()

    # ---- public

    def show(self, *, on: bool) -> None:
        """Show or hide the lines."""
        if on != self.on:
            self.on = on
            self.forget()

    @property
    def ready(self) -> bool:
        """Whether all requested lines have been found, or none will be."""
        return not self._busy and not self._missing and not self._pause.isActive()

    def between(self, start: int, end: int) -> Sequence[WordLine] | None:
        """The lines of the piece ``[start, end)``; None while its words are being found."""
        found = self._parts.get((start, end))
        if found is None or self.told is None:
            if not self._given_up:
                self._missing = True
                self._pause.start()  # after the paint that asks
            return None
        self._parts.move_to_end((start, end))
        return self.lines(found)

    def forget(self) -> None:
        """Drop everything found, because the article or the words have changed."""
        self._generation += 1
        self._parts.clear()
        self._letters, self._busy, self._missing, self.told = 0, False, False, None
        self._given_up = False
        opened = self._desk.session.opened
        language = language_of(opened.article) if opened is not None else ""
        if language != self.language:
            self.language, self._known = language, {}
        self.redraw()

    def redraw(self) -> None:
        """Draw the lines again, because they have changed."""
        shown = self.on and self._desk.session.opened is not None
        self._desk.view.show_word_lines(self.layer, self.between if shown else None)

    # ---- finding

    def _scrolled(self) -> None:
        if self.on:
            self._pause.start()

    def _go_on(self) -> None:
        """Start the job for the next slice."""
        opened = self._desk.session.opened
        ranges = self._next() if self.on and not self._busy and not self._given_up and opened is not None else []
        if opened is None or not ranges:
            return
        self._busy = True
        if len(self._known) > _KEPT_WORDS:
            self._known = {}
        text, language, known = opened.article.text, self.language, self._known
        generation, wanted = self._generation, self.told is None

        def find(project: Project, forms: WordForms, _progress: Progress) -> _Slice:
            asked = Asked(project, forms, text, ranges, language, known, _let_paint)
            return _Slice(self.read(asked), self.tell(asked) if wanted else None)

        self._service.ask(
            language,
            find,
            lambda found: self._take(found, generation),
            failed=lambda error: self._give_up(error, generation),
            owner=self,
        )

    def _next(self) -> list[Range]:
        found: list[Range] = []
        letters = 0
        for place in self._near():
            if place not in self._parts:
                letters += place[1] - place[0]
                if found and letters > _SLICE:
                    break
                found.append(place)
        return found

    def _near(self) -> Iterator[Range]:
        """The visible pieces, then those up to ``_AHEAD`` after them, then those up to ``_BEHIND`` before them."""
        pieces, shown = self._desk.view.flow.pieces, self._desk.view.flow.visible()
        if not shown:
            return
        first, last = shown[0].laid.piece, shown[-1].laid.piece
        high, low = pieces.index_at(last.end + _AHEAD), pieces.index_at(max(0, first.start - _BEHIND))
        for index in (*range(first.index, high + 1), *range(first.index - 1, low - 1, -1)):
            piece = pieces[index]
            yield piece.start, piece.end

    def _take(self, found: _Slice, generation: int) -> None:
        if generation != self._generation:
            return
        self._busy = False
        if found.told is not None:
            self.told = found.told
        for place, words in found.parts.items():
            self._letters += place[1] - place[0]
            self._parts[place] = words
        while self._letters > _KEPT_LETTERS:
            (start, end), _ = self._parts.popitem(last=False)
            self._letters -= end - start
        if self._missing:
            self._missing = False
            self._desk.view.viewport().update()
        self._pause.start()

    def _give_up(self, error: BaseException, generation: int) -> None:
        """Show the error once, and start no further job until :meth:`forget` is called."""
        if generation == self._generation:
            self._busy, self._missing, self._given_up = False, False, True
            self._desk.faults.show(error)


def _let_paint() -> None:
    time.sleep(_BREATH)
