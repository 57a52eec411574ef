"""What is found of the words of the open article, to be shown by lines under them: a slice at a time, on the lane.

What is on the screen is found first, then what lies beside it. Painting asks for what is ready and never waits.
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
"""Letters of one job: others have their turn between two of them."""
_AHEAD, _BEHIND = 6_000, 3_000
"""Letters beside the screen that are found before somebody scrolls there."""
_KEPT_LETTERS = 800_000
_KEPT_WORDS = 60_000
_BREATH = 0.0001
"""Seconds. Python's lock changes hands only when its holder lets go; the window's thread shall not wait for it."""

Range = tuple[int, int]
Parts = Mapping[Range, Sequence[Any]]


class Asked(NamedTuple):
    """What a job is asked: some ranges of a text. ``known`` remembers written words from job to job; ``pulse`` lets the
    window have its turn.
    """

    project: Project
    forms: WordForms
    text: str
    ranges: Sequence[Range]
    language: str
    known: dict[str, Reading]
    pulse: Callable[[], None]


class _Slice(NamedTuple):
    """What a job found of some pieces, and what is told of the whole article where that was asked for."""

    parts: Parts
    told: Any


class WordSlices(QObject):
    """Shows its lines while :attr:`on`. A subclass says what is found (:meth:`read`, :meth:`tell`, both on the lane)
    and which lines it makes (:meth:`lines`); ``layer`` names them on the page.
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
        self._known: dict[str, Reading] = {}  # belongs to the lane while a job is under way
        self._missing = False  # something on the screen has been painted without its lines
        self._busy = False
        self._given_up = False
        self._generation = 0
        self._pause = QTimer(self, singleShot=True, interval=0)
        self._pause.timeout.connect(self._go_on)
        desk.session.article_opened.connect(self.forget)
        self._service.changed.connect(self.changed)
        desk.view.scrolled.connect(self._scrolled)

    # ---- what a subclass says

    def read(self, asked: Asked) -> Parts:
        """What is found in some ranges of the text, each by itself."""
        raise NotImplementedError

    def tell(self, asked: Asked) -> Any:
        """What is needed of the project besides, once an article; never None."""
        return True

    def lines(self, found: Sequence[Any]) -> Sequence[WordLine]:
        """The lines for what was found in one piece."""
        raise NotImplementedError

    def changed(self, changes: Sequence[Change] | None) -> None:
        """Words or glossaries are others now."""
        self.forget()

    # ---- for everybody

    def show(self, *, on: bool) -> None:
        """Show the lines, or show them no more."""
        if on != self.on:
            self.on = on
            self.forget()

    @property
    def ready(self) -> bool:
        """Whether everything that was asked for is there, or nothing more will be."""
        return not self._busy and not self._missing and not self._pause.isActive()

    def between(self, start: int, end: int) -> Sequence[WordLine] | None:
        """The lines of a piece; None while its words are being found."""
        found = self._parts.get((start, end))
        if found is None or self.told is None:
            if not self._given_up:
                self._missing = True
                self._pause.start()  # after the paint that asks
            return None
        self._parts.move_to_end((start, end))
        return self.lines(found)

    def forget(self) -> None:
        """Another article: nothing of it is known yet."""
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
        """The lines are others than those that were drawn."""
        shown = self.on and self._desk.session.opened is not None
        self._desk.view.show_word_lines(self.layer, self.between if shown else None)

    # ---- finding

    def _scrolled(self) -> None:
        if self.on:
            self._pause.start()

    def _go_on(self) -> None:
        """Ask for the next slice: of what is on the screen, else of what lies beside it."""
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
        """The pieces on the screen, those after it, and those before it, as far as somebody may soon scroll."""
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
        """Say once what is wrong. No more is asked until there is something else to ask, or it is asked for anew."""
        if generation == self._generation:
            self._busy, self._missing, self._given_up = False, False, True
            self._desk.faults.show(error)


def _let_paint() -> None:
    time.sleep(_BREATH)
