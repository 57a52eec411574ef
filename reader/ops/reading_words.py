"""What the written words of a text are to a learner: found out for a part of a text, then answered without the project.

What a word may be never changes, what the reader knows of it does at every key: so the first is found on a worker and
kept, and a level is a look into a table of lemmas. All places are code points, half-open.
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
"""New words between two pulses."""
_AROUND = 200
"""Code points beside a selection in which its first and last word are looked for whole."""


class Reading(NamedTuple):
    """What a written word may be: ``lemmas`` folded and with their marks, the likely one first; never empty.

    ``keys`` are all that it may be found by: a reader's pick is noted under one of them. ``is_word`` is false for what
    no list of words has: nearly always a name.
    """

    lemmas: tuple[tuple[str, str], ...]
    keys: tuple[str, ...]
    is_word: bool

    def lemma(self, words: Mapping[str, Word]) -> str:
        """The lemma that the word stands for, folded: the one that the reader picked, else the likely one."""
        return self._chosen(words)[0]

    def shown(self, words: Mapping[str, Word]) -> str:
        """The same lemma with the marks that are known of it."""
        return self._chosen(words)[1]

    def level(self, words: Mapping[str, Word]) -> Level | None:
        """How well the reader knows the word; None for a possible name of which nothing was noted."""
        word = words.get(self.lemma(words))
        if word is None:
            return "new" if self.is_word else None
        return word.level if self.is_word or word.level != "new" else None

    def _chosen(self, words: Mapping[str, Word]) -> tuple[str, str]:
        picks = {word.picked for key in self.keys if (word := words.get(key)) is not None and word.picked}
        return next((pair for pair in self.lemmas if pair[1] in picks), self.lemmas[0]) if picks else self.lemmas[0]


class PlacedWord(NamedTuple):
    """A word of a text and what it may be."""

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
    """The words of some ranges of a text, each range by itself; ``known`` remembers written words from call to call.

    ``pulse`` is called every millisecond or so of work.
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
    """What one written word may be."""
    analyses = forms.analyse(written)
    lemmas = dict.fromkeys((found.key, found.lemma) for found in analyses) or {(fold(written), written): None}
    keys = keys_of(written, [found.key for found in analyses])
    return Reading(tuple(lemmas), tuple(keys), forms.is_known(analyses) or not forms.know_words)


class Learnt(NamedTuple):
    """The step that noted a level, and the lemmas it is of, as they are shown; none where no word was."""

    result: StepResult
    said: tuple[str, ...]


def learn_words(
    project: Project, forms: WordForms, article: Article, place: tuple[int, int], level: Level, *, annotator: str
) -> Learnt:
    """Note a level for the words that ``place`` touches, in one step; for an empty one, the word that is there."""
    language = language_of(article)
    readings = readings_at(article.text, *place, language, forms)
    words = project.words.of(language, {key for reading in readings for key in reading.keys})
    shown = {reading.lemma(words): reading.shown(words) for reading in readings}
    if not shown:
        return Learnt(StepResult(0, sentence("ops", "No word"), ()), ())
    return Learnt(set_level(project, language, shown, level, annotator=annotator), tuple(shown.values()))


def readings_at(text: str, start: int, end: int, language: str, forms: WordForms) -> list[Reading]:
    """The different words that a selection touches; for an empty one the word at that place, or none."""
    low, high = max(0, start - _AROUND), min(len(text), end + _AROUND)
    near = ((low + first, low + last) for first, last, _ in words_in(text[low:high], language))
    if start == end:
        touched = [place for place in near if place[0] <= start <= place[1]][-1:]
    else:
        touched = [place for place in near if place[0] < end and start < place[1]]
    return [read_word(written, forms) for written in dict.fromkeys(text[first:last] for first, last in touched)]
