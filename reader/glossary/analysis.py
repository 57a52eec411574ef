"""Analyses of a written word (dictionary form, segmentation, meaning), and how several analysers are combined.

An analyser sees a single written word without its sentence, so it returns all candidates, most likely first. Ranges are
code points of the written word, half-open.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar, NamedTuple, Protocol

from reader.text.folding import fold


class Analysis(NamedTuple):
    """One possible analysis of a written word.

    ``lemma`` is the dictionary form, with vowel marks if the analyser knows them; ``stem`` is the range of the word
    without clitics; ``vocalised`` is the whole word with vowel marks; ``gloss`` is a short English meaning. Whatever an
    analyser does not know is empty.
    """

    lemma: str
    stem: tuple[int, int]
    analyser: str
    vocalised: str = ""
    root: str = ""
    part_of_speech: str = ""
    gloss: str = ""

    @property
    def key(self) -> str:
        """The key under which the lemma is looked up in glossaries."""
        return fold(self.lemma)


class Analyser(Protocol):
    """Analyses words. ``id`` identifies the analyser in an ``Analysis`` and in the person's preferences."""

    id: ClassVar[str]

    def analyse(self, word: str) -> Sequence[Analysis]:
        """The candidates, most likely first; none for an unknown word."""
        ...


class WordForms:
    """Combines several analysers, the best first.

    The later analysers also help to rank the candidates of the first: one that two analysers consider likely ranks
    above one that only a single analyser does. The ``last_resort`` is asked only if no ``lexical`` analyser knows the
    word.
    """

    def __init__(
        self, lexical: Sequence[Analyser], last_resort: Analyser | None = None, *, fingerprint: str = ""
    ) -> None:
        self._lexical = tuple(lexical)
        self._last_resort = last_resort
        self.fingerprint = fingerprint
        """Identifies the analysers, their data and the language: equal fingerprints give equal analyses."""

    @property
    def know_words(self) -> bool:
        """Whether any analyser has a word list. Only then is a word that is in none possibly a name."""
        return bool(self._lexical)

    def is_known(self, analyses: Sequence[Analysis]) -> bool:
        """Whether ``analyses`` come from a word list rather than from the last resort."""
        return any(found.analyser != getattr(self._last_resort, "id", "") for found in analyses)

    def analyse(self, word: str) -> list[Analysis]:
        """All candidates, most likely first, each combination of lemma and part of speech once."""
        answers = [analyser.analyse(word) for analyser in self._lexical]
        if not any(answers):
            return list(self._last_resort.analyse(word)) if self._last_resort else []
        agreed = {found.key for answer in answers[1:] for found in answer[:1]}
        ranked = [found for answer in answers for found in _agreed_first(answer, agreed)]
        return _distinct(ranked)

    def lemmas(self, word: str) -> list[str]:
        """The keys of all candidates, most likely first, each once; only the folded word if nothing is known."""
        return list(dict.fromkeys(found.key for found in self.analyse(word))) or [fold(word)]


def _agreed_first(answer: Sequence[Analysis], agreed: Iterable[str]) -> list[Analysis]:
    return sorted(answer, key=lambda found: found.key not in agreed)


def _distinct(candidates: Iterable[Analysis]) -> list[Analysis]:
    """Drop duplicates: same lemma and part of speech, or a candidate without part of speech if one with it exists."""
    kept: dict[tuple[str, str], Analysis] = {}
    known = set[str]()
    for found in candidates:
        if found.part_of_speech or found.key not in known:
            kept.setdefault((found.lemma, found.part_of_speech), found)
            known.add(found.key)
    return list(kept.values())
