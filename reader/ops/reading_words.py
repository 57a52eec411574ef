"""Analyses the written words of a text for a learner, so that levels can then be looked up without the project.

The analysis of a word never changes, while the reader's knowledge may change at every key press. So words are analysed
once, on a worker, and a level is then a lookup in a table of lemmas. All ranges are code points, half-open.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from reader.base.sentences import sentence
from reader.glossary.analysis import WordForms
from reader.model import Article, Level, StepResult, Word
from reader.ops.article_words import language_of, words_in
from reader.ops.terms import keys_of
from reader.ops.words import set_level
from reader.store.project import Project
from reader.text.folding import fold

_PULSE = 8
"""The number of new words between two pulses."""
_AROUND = 200
"""How many code points beside a selection are searched for the rest of its first and last word."""


class Reading(NamedTuple):
    """The analysis of a written word. ``lemmas`` are (folded, vowelled) pairs, most likely first; never empty.

    ``keys`` are all its lookup keys; a reader's pick is stored under one of them. ``is_word`` is false if no word list
    has it; it is then nearly always a name.
    """

    lemmas: tuple[tuple[str, str], ...]
    keys: tuple[str, ...]
    is_word: bool

    def lemma(self, words: Mapping[str, Word]) -> str:
        """The folded lemma of the word: the one that the reader picked, else the most likely one."""
        return self._chosen(words)[0]

    def shown(self, words: Mapping[str, Word]) -> str:
        """The same lemma with its known vowel marks."""
        return self._chosen(words)[1]

    def level(self, words: Mapping[str, Word]) -> Level | None:
        """How well the reader knows the word; None for a possible name without a record."""
        word = words.get(self.lemma(words))
        if word is None:
            return "new" if self.is_word else None
        return word.level if self.is_word or word.level != "new" else None

    def _chosen(self, words: Mapping[str, Word]) -> tuple[str, str]:
        picks = {word.picked for key in self.keys if (word := words.get(key)) is not None and word.picked}
        return next((pair for pair in self.lemmas if pair[1] in picks), self.lemmas[0]) if picks else self.lemmas[0]


class PlacedWord(NamedTuple):
    """A word of a text with its analysis."""

    start: int
    end: int
    reading: Reading


def read_words(
    text: str,
    ranges: Iterable[tuple[int, int]],
    language: str,
    forms: WordForms,
    known: dict[str, Reading],
    *,
    pulse: Callable[[], None] = lambda: None,
) -> dict[tuple[int, int], tuple[PlacedWord, ...]]:
    """The words in each of ``ranges``; ``known`` caches written words from call to call.

    ``pulse`` is called about every millisecond of work.
    """
    found: dict[tuple[int, int], tuple[PlacedWord, ...]] = {}
    asked = 0
    for start, end in ranges:
        part = text[start:end]
        pulse()
        placed: list[PlacedWord] = []
        for first, last, _ in words_in(part, language):
            written = part[first:last]
            if written not in known:
                known[written] = read_word(written, forms)
                asked += 1
                if asked % _PULSE == 0:
                    pulse()
            placed.append(PlacedWord(start + first, start + last, known[written]))
        found[start, end] = tuple(placed)
    return found


def read_word(written: str, forms: WordForms) -> Reading:
    """Analyse one written word."""
    analyses = forms.analyse(written)
    lemmas = dict.fromkeys((found.key, found.lemma) for found in analyses) or {(fold(written), written): None}
    keys = keys_of(written, [found.key for found in analyses])
    return Reading(tuple(lemmas), tuple(keys), forms.is_known(analyses) or not forms.know_words)


class Learnt(NamedTuple):
    """The step that set a level, and the affected lemmas as displayed; none if there was no word."""

    result: StepResult
    said: tuple[str, ...]


def learn_words(
    project: Project, forms: WordForms, article: Article, place: tuple[int, int], level: Level, *, annotator: str
) -> Learnt:
    """Set the level of all words that the range ``place`` touches, in one step; for a caret, of the word there."""
    language = language_of(article)
    readings = readings_at(article.text, *place, language, forms)
    words = project.words.of(language, {key for reading in readings for key in reading.keys})
    shown = {reading.lemma(words): reading.shown(words) for reading in readings}
    if not shown:
        return Learnt(StepResult(0, sentence("ops", "No word"), ()), ())
    return Learnt(set_level(project, language, shown, level, annotator=annotator), tuple(shown.values()))


def readings_at(text: str, start: int, end: int, language: str, forms: WordForms) -> list[Reading]:
    """The distinct words that a selection touches; for a caret, the word there, if any."""
    low, high = max(0, start - _AROUND), min(len(text), end + _AROUND)
    near = ((low + first, low + last) for first, last, _ in words_in(text[low:high], language))
    if start == end:
        touched = [place for place in near if place[0] <= start <= place[1]][-1:]
    else:
        touched = [place for place in near if place[0] < end and start < place[1]]
    return [read_word(written, forms) for written in dict.fromkeys(text[first:last] for first, last in touched)]
