"""The lines under the words of the open article: found on the lane a slice at a time, what is on the screen first.

Painting asks for what is ready and never waits. What a word may be is found once; its level is looked up at each
painting, so a word that is learnt, picked or taken back changes everywhere on the page at once.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, QTimer

from reader.base.progress import Progress
from reader.glossary.analysis import WordForms
from reader.model import Change, Word
from reader.ops.article_words import language_of
from reader.ops.reading_words import PlacedWord, Reading, read_words
from reader.ui.article.wordlines import WordLine
from reader.ui.desk import Desk
from reader.ui.reading.levels import SHARES

_SLICE = 2_500
"""Letters of one job: others have their turn between two of them."""
_AHEAD, _BEHIND = 6_000, 3_000
"""Letters beside the screen that are found before somebody scrolls there."""
_KEPT_LETTERS = 800_000
_KEPT_WORDS = 60_000
_BREATH = 0.0001
"""Seconds. Python's lock changes hands only when its holder lets go; the window's thread shall not wait for it."""

Range = tuple[int, int]


class _Slice(NamedTuple):
    """What a job found: the words of some pieces, and all that is noted of words where that was asked for."""

    parts: dict[Range, tuple[PlacedWord, ...]]
    words: list[Word] | None


class LearningMarks(QObject):
    """Shows the lines while :attr:`on`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk, self._service = desk, desk.session.words
        self.on = False
        self._language = ""
        self._words: dict[str, Word] | None = None
        self._parts: OrderedDict[Range, tuple[PlacedWord, ...]] = OrderedDict()
        self._letters = 0
        self._known: dict[str, Reading] = {}  # belongs to the lane while a job is under way
        self._missing = False  # something on the screen has been painted without its lines
        self._busy = False
        self._generation = 0
        self._pause = QTimer(self, singleShot=True, interval=0)
        self._pause.timeout.connect(self._go_on)
        desk.session.article_opened.connect(self._forget)
        self._service.changed.connect(self._changed)
        desk.view.scrolled.connect(self._scrolled)

    def show(self, *, on: bool) -> None:
        """Show the lines, or show them no more."""
        if on != self.on:
            self.on = on
            self._forget()

    @property
    def ready(self) -> bool:
        """Whether everything that was asked for is there."""
        return not self._busy and not self._missing and not self._pause.isActive()

    def between(self, start: int, end: int) -> Sequence[WordLine] | None:
        """The lines of a piece; None while its words are being found."""
        words = self._parts.get((start, end))
        if words is None or self._words is None:
            self._missing = True
            self._pause.start()  # after the paint that asks
            return None
        self._parts.move_to_end((start, end))
        levels = ((word, word.reading.level(self._words)) for word in words)
        return [WordLine(word.start, word.end, SHARES[level]) for word, level in levels if level in SHARES]

    # ---- finding

    def _forget(self) -> None:
        """Another article: nothing of it is known yet."""
        self._generation += 1
        self._parts.clear()
        self._letters, self._busy, self._missing, self._words = 0, False, False, None
        opened = self._desk.session.opened
        language = language_of(opened.article) if opened is not None else ""
        if language != self._language:
            self._language, self._known = language, {}
        self._desk.view.show_word_lines(self.between if self.on and opened is not None else None)

    def _scrolled(self) -> None:
        if self.on:
            self._pause.start()

    def _go_on(self) -> None:
        """Ask for the next slice: of what is on the screen, else of what lies beside it."""
        opened = self._desk.session.opened
        ranges = self._next() if self.on and not self._busy and opened is not None else []
        if opened is None or not ranges:
            return
        self._busy = True
        if len(self._known) > _KEPT_WORDS:
            self._known = {}
        text, language, generation = opened.article.text, self._language, self._generation
        known, wants_words = self._known, self._words is None

        def find(project: Any, forms: WordForms, _progress: Progress) -> _Slice:
            parts = read_words(text, ranges, language, forms, known, pulse=_let_paint)
            return _Slice(parts, project.words.all(language) if wants_words else None)

        self._service.ask(language, find, lambda found: self._take(found, generation), owner=self)

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
        if found.words is not None:
            self._words = {word.lemma: word for word in found.words}
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

    # ---- levels

    def _changed(self, changes: Sequence[Change] | None) -> None:
        """Words were learnt, or that was taken back."""
        if changes is None:
            self._forget()
        elif self._words is not None and take_changes(self._words, self._language, changes) and self.on:
            self._desk.view.show_word_lines(self.between)


def _let_paint() -> None:
    time.sleep(_BREATH)


def take_changes(words: dict[str, Word], language: str, changes: Iterable[Change]) -> bool:
    """Bring what is noted of the words of a language up to date; whether anything of it has changed."""
    touched = False
    for change in changes:
        for image in (change.before, change.after):
            if isinstance(image, Word) and image.language == language:
                touched = True
                if change.after is None:
                    words.pop(image.lemma, None)
                elif image is change.after:
                    words[image.lemma] = image
    return touched
