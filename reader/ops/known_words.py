"""How many of an article's words a reader knows, and where a lemma stands: of thousands of articles at once.

To analyse an article takes some 20 to 200 ms, so what was found out is kept in the project by text (see
``reader/store/word_counts.py``): the first time is a job, from then on it is a look into a table. Levels and picks are
looked at each time, so nothing has to be found out anew when a reader learns.
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
"""Lemmas that are kept of one word; the right one is nearly always among the first two."""

_BATCH = 20
_PULSE = 100
_PAGE = 500
_BETWEEN = "|"

Forms = Callable[[str], WordForms]
"""The analysers of a language."""


@dataclass(frozen=True, slots=True)
class Share:
    """Running words of one article: all that count, those known, and those being learnt.

    Ignored words do not count, nor do those that are perhaps names.
    """

    words: int
    known: int
    learning: int

    @property
    def known_share(self) -> float:
        """From 0 to 1; 0 for an article without words."""
        return self.known / self.words if self.words else 0.0


class LemmaPlaces(NamedTuple):
    """An article in which a lemma stands, and where (code points)."""

    article_id: str
    title: str
    places: tuple[tuple[int, int], ...]


def shares(
    project: Project, forms: Forms, article_ids: Iterable[str] | None = None, progress: Progress = no_progress
) -> dict[str, Share]:
    """How well the reader knows the words of these articles, or of all, by article.

    ``progress`` counts articles, and may raise; what was found out until then is kept.
    """
    levels: dict[str, dict[str, Word]] = {}
    found: dict[str, Share] = {}
    for article_id, language, count in _counts(project, forms, article_ids, progress):
        if language not in levels:
            levels[language] = {word.lemma: word for word in project.words.all(language)}
        found[article_id] = _share(count, levels[language])
    return found


def kept_shares(project: Project, forms: Forms, article_ids: Iterable[str]) -> dict[str, Share]:
    """The shares of those articles whose words were found out before: a look into a table, no analysis."""
    digests = project.word_counts.digests(article_ids)
    found: dict[str, Share] = {}
    for language in dict.fromkeys(language or DEFAULT_LANGUAGE for _, language in digests.values()):
        mine = {each: sha for each, (sha, own) in digests.items() if (own or DEFAULT_LANGUAGE) == language}
        kept = project.word_counts.of(set(mine.values()), forms(language).fingerprint)
        levels = {word.lemma: word for word in project.words.all(language)}
        found.update({each: _share(kept[sha], levels) for each, sha in mine.items() if sha in kept})
    return found


def by_share(ids: Iterable[str], found: Mapping[str, float], *, descending: bool) -> list[str]:
    """Articles by the share of their words that is known; in either direction those without one last."""
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
    """The articles of a language that have a word which may be ``lemma``, in the order of import, with its places."""
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
    """Where a lemma (folded) stands in a text; ``known`` remembers of written words, from text to text, whether they
    are its.
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
    """Article, language and counts; what is not kept yet is found out, and kept where the project can be written."""
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
    """The words of a text by their candidates; ``known`` remembers written words from text to text."""
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
        if word is not None:  # a name as long as the reader does not treat it as a word
            total[word.level] += number
    learning = sum(total[level] for level in "12345")
    return Share(total.total() - total["ignored"], total["known"], learning)


def _likely(candidates: str, words: dict[str, Word]) -> Word | None:
    """What is known of the candidate that the reader picked, else of the likely one."""
    keys = candidates.split(_BETWEEN)
    picked = (word for key in keys if (word := words.get(key)) is not None and word.picked)
    return next(picked, words.get(keys[0]))
