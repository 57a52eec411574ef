"""What a written word may be: its dictionary form, how it is cut, what it means; and how analysers are put together.

Owns the record and the order of candidates. An analyser looks at one written word alone, without its sentence, so all
that it may be are candidates; the likely one stands first. Places are code points of the written word, half-open.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar, NamedTuple, Protocol

from reader.text.folding import fold


class Analysis(NamedTuple):
    """One thing that a written word may be.

    ``lemma`` is the dictionary form, with its vowel marks where the analyser knows them; ``stem`` the range of the
    word without what is written onto it; ``vocalised`` the whole word with its marks; ``gloss`` a short English
    meaning. What an analyser does not know is empty.
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
        """The lemma as it is looked up in glossaries."""
        return fold(self.lemma)


class Analyser(Protocol):
    """What can say something of a word. ``id`` names it in an ``Analysis`` and in the person's preferences."""

    id: ClassVar[str]

    def analyse(self, word: str) -> Sequence[Analysis]:
        """The candidates, likely first; none for a word that is not known."""
        ...


class WordForms:
    """Several analysers as one, the best first.

    Those after the first put its candidates in order, too: what is likely to two analysers is likelier than what is
    likely to one. Only where none of the ``lexical`` ones knows the word, the ``last_resort`` is asked.
    """

    def __init__(
        self, lexical: Sequence[Analyser], last_resort: Analyser | None = None, *, fingerprint: str = ""
    ) -> None:
        self._lexical = tuple(lexical)
        self._last_resort = last_resort
        self.fingerprint = fingerprint
        """Names analysers, their data and language: what two of the same fingerprint say is the same."""

    @property
    def know_words(self) -> bool:
        """Whether anybody here has a list of words: only then one that is in none is perhaps a name."""
        return bool(self._lexical)

    def is_known(self, analyses: Sequence[Analysis]) -> bool:
        """Whether ``analyses`` come from a list of words, not from the last resort."""
        return any(found.analyser != getattr(self._last_resort, "id", "") for found in analyses)

    def analyse(self, word: str) -> list[Analysis]:
        """All candidates, likely first, each lemma and part of speech once."""
        answers = [analyser.analyse(word) for analyser in self._lexical]
        if not any(answers):
            return list(self._last_resort.analyse(word)) if self._last_resort else []
        agreed = {found.key for answer in answers[1:] for found in answer[:1]}
        ranked = [found for answer in answers for found in _agreed_first(answer, agreed)]
        return _distinct(ranked)

    def lemmas(self, word: str) -> list[str]:
        """The keys of all candidates, likely first, each once; the folded word itself where nothing is known."""
        return list(dict.fromkeys(found.key for found in self.analyse(word))) or [fold(word)]


def _agreed_first(answer: Sequence[Analysis], agreed: Iterable[str]) -> list[Analysis]:
    return sorted(answer, key=lambda found: found.key not in agreed)


def _distinct(candidates: Iterable[Analysis]) -> list[Analysis]:
    """Each lemma once for each part of speech; one that knows no part of speech adds nothing to one that does."""
    kept: dict[tuple[str, str], Analysis] = {}
    known = set[str]()
    for found in candidates:
        if found.part_of_speech or found.key not in known:
            kept.setdefault((found.lemma, found.part_of_speech), found)
            known.add(found.key)
    return list(kept.values())
