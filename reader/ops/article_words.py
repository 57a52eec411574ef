"""Lists the words of articles, each lemma once, with details for learners. Read-only.

A word is a token in the script of the article's language; an English name in an Arabic article does not count.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from reader.base.progress import Progress, no_progress
from reader.glossary.analysis import Analysis, WordForms
from reader.glossary.headwords import with_article
from reader.model import Article, Entry, Level, ListedWord, Word
from reader.ops.looking_up import entries_in_order, picked_first
from reader.ops.terms import keys_of
from reader.store.project import Project
from reader.text.folding import fold
from reader.text.scripts import ARABIC, HEBREW
from reader.text.sentences import sentences
from reader.text.tokens import Token, tokenize

DEFAULT_LANGUAGE = "ar"
"""The language assumed for an article of unknown language."""

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "ur", "he", "ps", "sd", "ug", "yi", "ckb"})
_LETTER = re.compile(f"[{ARABIC}{HEBREW}]")
_ORDER: Sequence[Level] = ("new", "1", "2", "3", "4", "5", "known", "ignored")
_LONGEST_SENTENCE = 600
_PULSE = 100


def language_of(article: Article) -> str:
    """The language in which an article's words are looked up."""
    return article.language or DEFAULT_LANGUAGE


def words_in(text: str, language: str) -> list[Token]:
    """The words of a text that are in the script of ``language``."""
    is_rtl = language in _RIGHT_TO_LEFT
    words = (token for token in tokenize(text) if token.kind in ("word", "abbreviation"))
    return [token for token in words if (_LETTER.match(text, token.start) is not None) == is_rtl]


def list_words(
    project: Project, forms: WordForms, articles: Iterable[Article], progress: Progress = no_progress
) -> list[ListedWord]:
    """The lemmas of ``articles``, which share one language: new ones first, then those being learnt, by frequency.

    Possible names come last. ``progress`` counts written words.
    """
    gathered = _Gathered(project, forms)
    for article in articles:
        gathered.take(article, progress)
    return gathered.listed(progress)


def to_learn(words: Iterable[ListedWord]) -> list[ListedWord]:
    """The words still to be learnt: neither known nor ignored, and not possible names."""
    return [word for word in words if word.level not in ("known", "ignored") and not word.perhaps_a_name]


@dataclass(slots=True)
class _Met:
    """The occurrences of a lemma so far; ``article`` and ``place`` are those of the first one."""

    article: Article
    place: tuple[int, int]
    forms: Counter[str] = field(default_factory=Counter[str])


@dataclass(slots=True)
class _Gathered:
    """Collects the written words of articles with their analyses, then groups them by lemma."""

    project: Project
    forms: WordForms
    language: str = ""
    met: dict[str, _Met] = field(default_factory=dict[str, _Met])
    analyses: dict[str, list[Analysis]] = field(default_factory=dict[str, list[Analysis]])

    def take(self, article: Article, progress: Progress) -> None:
        """Add the words of one article."""
        self.language = self.language or language_of(article)
        for token in words_in(article.text, self.language):
            written = article.text[token.start : token.end]
            if written not in self.met:
                if len(self.met) % _PULSE == 0:
                    progress(len(self.met), None)
                self.met[written] = _Met(article, (token.start, token.end))
                self.analyses[written] = self.forms.analyse(written)
            self.met[written].forms[written] += 1

    def listed(self, progress: Progress = no_progress) -> list[ListedWord]:
        """The sorted list."""
        keys = {each: keys_of(each, [found.key for found in found_]) for each, found_ in self.analyses.items()}
        every = {key for several in keys.values() for key in several}
        known = self.project.words.of(self.language, every)
        entries = self.project.entries.with_keys(every)
        by_lemma: dict[str, list[str]] = {}
        for written, found in self.analyses.items():
            mine = {key: known[key] for key in keys[written] if key in known}
            self.analyses[written] = ordered = picked_first(found, mine)
            by_lemma.setdefault(ordered[0].key if ordered else fold(written), []).append(written)
        words: list[ListedWord] = []
        for number, (lemma, several) in enumerate(by_lemma.items()):
            if number % _PULSE == 0:
                progress(len(self.met), None)
            words.append(self._word(lemma, several, keys, known, entries))
        return sorted(words, key=lambda word: (word.perhaps_a_name, _ORDER.index(word.level), -word.count))

    def _word(
        self,
        lemma: str,
        several: Sequence[str],
        keys: Mapping[str, Sequence[str]],
        known: Mapping[str, Word],
        entries: Mapping[str, Sequence[Entry]],
    ) -> ListedWord:
        first = self.met[several[0]]
        forms = sum((self.met[each].forms for each in several), Counter[str]())
        analyses = [found for each in several for found in self.analyses[each] if found.key == lemma]
        best = max(analyses, key=lambda found: bool(found.gloss) + bool(found.root), default=None)
        said = entries_in_order(
            [lemma, with_article(lemma), *keys[several[0]]], (found.lemma for found in analyses), entries
        )
        word = known.get(lemma)
        gloss = (word.gloss if word else "") or (said[0].gloss if said else "") or (best.gloss if best else "")
        start, end = first.place
        sentence, place = sentence_around(first.article.text, start, end)
        return ListedWord(
            language=self.language,
            lemma=lemma,
            shown=best.lemma if best else several[0],
            forms=tuple(form for form, _ in forms.most_common()),
            count=forms.total(),
            article_id=first.article.id,
            title=first.article.name,
            start=start,
            end=end,
            sentence=sentence,
            place=place,
            gloss=gloss,
            part_of_speech=best.part_of_speech if best else "",
            root=best.root if best else "",
            level=word.level if word else "new",
            perhaps_a_name=self._is_name(several) and not said and not gloss,
        )

    def _is_name(self, several: Iterable[str]) -> bool:
        return self.forms.know_words and not any(self.forms.is_known(self.analyses[each]) for each in several)


def sentence_around(text: str, start: int, end: int) -> tuple[str, tuple[int, int]]:
    """The sentence that contains ``[start, end)``, cut if very long, and the range within it (code points)."""
    low = text.rfind("\n", 0, start) + 1
    high = text.find("\n", end)
    line = text[low : high if high >= 0 else len(text)]
    inside = ((low + first, low + last) for first, last in sentences(line))
    first, last = next((pair for pair in inside if pair[0] <= start and end <= pair[1]), (low, low + len(line)))
    first, last = max(first, start - _LONGEST_SENTENCE // 2), min(last, end + _LONGEST_SENTENCE // 2)
    return text[first:last], (start - first, end - first)
