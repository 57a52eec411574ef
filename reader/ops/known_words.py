"""Computes the share of known words, and finds a lemma, in thousands of articles at once.

Analysing an article takes 20 to 200 ms, so results are cached in the project by text (see
``reader/store/word_counts.py``): the first time is a job, later ones are table lookups. Levels and picks are applied at
each query, so that nothing has to be analysed again when a reader learns a word.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from reader.base.progress import Progress, no_progress
from reader.glossary.analysis import WordForms
from reader.model import Word
from reader.ops.article_words import DEFAULT_LANGUAGE, words_in
from reader.store.project import Project
from reader.store.word_counts import WordCount
from reader.text.folding import fold

MOST_CANDIDATES = 4
"""How many candidate lemmas of a word are kept; the right one is nearly always among the first two."""

_BATCH = 20
_PULSE = 100
_PAGE = 500
_BETWEEN = "|"

Forms = Callable[[str], WordForms]
"""Returns the analysers of a language."""


@dataclass(frozen=True, slots=True)
class Share:
    """The number of running words of one article: in total, known, and being learnt.

    Ignored words and possible names do not count.
    """

    words: int
    known: int
    learning: int

    @property
    def known_share(self) -> float:
        """The share of known words, from 0 to 1; 0 for an article without words."""
        return self.known / self.words if self.words else 0.0


class LemmaPlaces(NamedTuple):
    """An article in which a lemma occurs, and the ranges (code points)."""

    article_id: str
    title: str
    places: tuple[tuple[int, int], ...]


def shares(
    project: Project, forms: Forms, article_ids: Iterable[str] | None = None, progress: Progress = no_progress
) -> dict[str, Share]:
    """The shares of known words of these articles, or of all, by article id.

    ``progress`` counts articles and may raise; results up to then are kept.
    """
    levels: dict[str, dict[str, Word]] = {}
    found: dict[str, Share] = {}
    for article_id, language, count in _counts(project, forms, article_ids, progress):
        if language not in levels:
            levels[language] = {word.lemma: word for word in project.words.all(language)}
        found[article_id] = _share(count, levels[language])
    return found


def kept_shares(project: Project, forms: Forms, article_ids: Iterable[str]) -> dict[str, Share]:
    """The shares of those articles whose word counts are cached. Only a table lookup, no analysis."""
    digests = project.word_counts.digests(article_ids)
    found: dict[str, Share] = {}
    for language in dict.fromkeys(language or DEFAULT_LANGUAGE for _, language in digests.values()):
        mine = {each: sha for each, (sha, own) in digests.items() if (own or DEFAULT_LANGUAGE) == language}
        kept = project.word_counts.of(set(mine.values()), forms(language).fingerprint)
        levels = {word.lemma: word for word in project.words.all(language)}
        found.update({each: _share(kept[sha], levels) for each, sha in mine.items() if sha in kept})
    return found


def by_share(ids: Iterable[str], found: Mapping[str, float], *, descending: bool) -> list[str]:
    """Sort articles by their share of known words; those without one come last in either direction."""
    return sorted(ids, key=lambda each: (each not in found, -found.get(each, 0) if descending else found.get(each, 0)))


def find_lemma(
    project: Project,
    forms: Forms,
    lemma: str,
    *,
    language: str = DEFAULT_LANGUAGE,
    limit: int = 100,
    progress: Progress = no_progress,
) -> list[LemmaPlaces]:
    """The articles of a language with a word that may be ``lemma``, in order of import, with its ranges."""
    wanted = fold(lemma)
    known: dict[str, bool] = {}
    found: list[LemmaPlaces] = []
    for article_id, _, count in _counts(project, forms, None, progress, only=language):
        candidates = {key for each in (*count.lemmas, *count.unknown) for key in each.split(_BETWEEN)}
        if wanted in candidates:
            article = project.articles.get(article_id)
            places = tuple(lemma_places(article.text, forms(language), wanted, language=language, known=known))
            if places:
                found.append(LemmaPlaces(article_id, article.title, places))
            if len(found) >= limit:
                break
    return found


def lemma_places(
    text: str,
    forms: WordForms,
    lemma: str,
    *,
    language: str,
    known: dict[str, bool] | None = None,
    progress: Progress = no_progress,
) -> list[tuple[int, int]]:
    """The ranges (code points) of a folded lemma in a text.

    ``known`` caches, from text to text, whether a written word may be this lemma.
    """
    known = {} if known is None else known
    places: list[tuple[int, int]] = []
    for number, (start, end, _) in enumerate(words_in(text, language)):
        if number % _PULSE == 0:
            progress(number, None)
        written = text[start:end]
        if written not in known:
            known[written] = lemma in forms.lemmas(written)[:MOST_CANDIDATES]
        if known[written]:
            places.append((start, end))
    return places


def _counts(
    project: Project, forms: Forms, article_ids: Iterable[str] | None, progress: Progress, *, only: str = ""
) -> Iterator[tuple[str, str, WordCount]]:
    """(Article id, language, counts). Missing counts are computed, and cached if the project can be written."""
    by_language: dict[str, list[tuple[str, str]]] = {}
    for article_id, (sha256, language) in project.word_counts.digests(article_ids).items():
        if only in ("", language or DEFAULT_LANGUAGE):
            by_language.setdefault(language or DEFAULT_LANGUAGE, []).append((article_id, sha256))
    total = sum(map(len, by_language.values()))
    done = 0
    for language, pairs in by_language.items():
        analysers = forms(language)
        for at in range(0, len(pairs), _PAGE):
            page = pairs[at : at + _PAGE]
            kept = project.word_counts.of({sha256 for _, sha256 in page}, analysers.fingerprint)
            missing = [pair for pair in page if pair[1] not in kept]

            def pulse(number: int, before: int = done) -> None:
                progress(before + number, total)

            kept.update(_found_out(project, analysers, language, missing, pulse))
            for article_id, sha256 in page:
                yield article_id, language, kept[sha256]
            done += len(page)
            progress(done, total)


def _found_out(
    project: Project, forms: WordForms, language: str, missing: list[tuple[str, str]], pulse: Callable[[int], None]
) -> dict[str, WordCount]:
    found: dict[str, WordCount] = {}
    batch: dict[str, WordCount] = {}
    known: dict[str, tuple[str, bool]] = {}
    try:
        for number, (article_id, sha256) in enumerate(missing):
            pulse(number)
            if sha256 in found:
                continue
            text = project.articles.get(article_id).text
            found[sha256] = batch[sha256] = _counted(text, forms, language, known, lambda n=number: pulse(n))
            if len(batch) >= _BATCH:
                _keep(project, forms, batch)
    finally:
        _keep(project, forms, batch)
    return found


def _keep(project: Project, forms: WordForms, batch: dict[str, WordCount]) -> None:
    if batch and not project.read_only:
        project.word_counts.keep(forms.fingerprint, batch)
    batch.clear()


def _counted(
    text: str, forms: WordForms, language: str, known: dict[str, tuple[str, bool]], pulse: Callable[[], None]
) -> WordCount:
    """Count the words of a text by their candidate lemmas; ``known`` caches written words from text to text."""
    lemmas, unknown = Counter[str](), Counter[str]()
    for number, (start, end, _) in enumerate(words_in(text, language)):
        if number % 100 == 0:
            pulse()
        written = text[start:end]
        if written not in known:
            analyses = forms.analyse(written)
            keys = list(dict.fromkeys(found.key for found in analyses))[:MOST_CANDIDATES] or [fold(written)]
            known[written] = _BETWEEN.join(keys), forms.is_known(analyses) or not forms.know_words
        candidates, is_word = known[written]
        (lemmas if is_word else unknown)[candidates] += 1
    return WordCount(lemmas, unknown)


def _share(count: WordCount, words: dict[str, Word]) -> Share:
    total = Counter[str]()
    for candidates, number in count.lemmas.items():
        word = _likely(candidates, words)
        total[word.level if word else "new"] += number
    for candidates, number in count.unknown.items():
        word = _likely(candidates, words)
        if word is not None:  # a possible name counts only once the reader gave it a level
            total[word.level] += number
    learning = sum(total[level] for level in "12345")
    return Share(total.total() - total["ignored"], total["known"], learning)


def _likely(candidates: str, words: dict[str, Word]) -> Word | None:
    """The reader's record of the candidate that was picked, else of the most likely one."""
    keys = candidates.split(_BETWEEN)
    picked = (word for key in keys if (word := words.get(key)) is not None and word.picked)
    return next(picked, words.get(keys[0]))
