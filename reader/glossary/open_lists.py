"""Dictionary forms from simplemma's open word lists (MIT): the analyser that everybody has.

It knows one lemma a word, no root and no meaning. Its list of a language is loaded when the first word is asked for
(some 0.3 s), so it is asked on a worker's thread.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from reader.glossary.analysis import Analysis
from reader.text.clitics import cut_points
from reader.text.folding import FoldOptions, fold, fold_with_map

if TYPE_CHECKING:
    from simplemma.strategies import DefaultStrategy

LANGUAGES = ("ar", "fa", "en", "fr", "de", "es", "it", "ru", "tr", "hy", "ka")
"""Those of simplemma's that articles of this program are likely to be in."""

_PLAIN = FoldOptions(alef=False, hamza=False, ya=False, ta_marbuta=False, letters=False, case=False)


class OpenLists:
    """The analyser of one language; for a language without a list it knows nothing."""

    id: ClassVar[str] = "simplemma"

    def __init__(self, language: str = "ar") -> None:
        self._language = language if language in LANGUAGES else ""

    def analyse(self, word: str) -> list[Analysis]:
        """The lemma of the word, or of what is left of it when clitics are taken off, one after the other.

        A second one where لل may be ل with the article or before a noun in ل: للجنة of جنة and of لجنة. The noun in ل
        is the likely one but for what would be two letters otherwise (للحق).
        """
        if not self._language:
            return []
        plain = fold(word, _PLAIN)
        stems = _stems(plain)
        found = self._first(plain, stems)
        in_lam = self._first(
            plain, [(start, end) for start, end in stems if plain[:end].startswith("لل", start - 1)], "ل"
        )
        is_likely = any(end - start > 3 for start, end in in_lam.values())
        candidates = in_lam | found if is_likely else found | in_lam
        return [Analysis(lemma, _stem_in(word, plain, *stem), self.id) for lemma, stem in candidates.items()]

    def _first(self, plain: str, stems: Iterable[tuple[int, int]], beginning: str = "") -> dict[str, tuple[int, int]]:
        """The lemma that begins so of the first of ``stems`` that has one, with its stem; empty where none has."""
        for start, end in stems:
            lemma = self._lemma(plain[start:end])
            if lemma and lemma.startswith(beginning):
                return {lemma: (start, end)}
        return {}

    def _lemma(self, word: str) -> str:
        """The lemma, or empty for a word that is not in the list."""
        return self._strategy.get_lemma(word, self._language) or ""

    @cached_property
    def _strategy(self) -> DefaultStrategy:
        from simplemma.strategies import DefaultStrategy  # noqa: PLC0415 - 60 ms that a start must not pay

        return DefaultStrategy()


def _stems(word: str) -> list[tuple[int, int]]:
    """The ranges to try: the whole word, then without each of what is written onto it."""
    cuts = cut_points(word)
    ranges = [(start, end) for start in cuts.starts() for end in (len(word), cuts.enclitic)]
    return list(dict.fromkeys(found for found in ranges if found[1] - found[0] > 1))


def _stem_in(word: str, plain: str, start: int, end: int) -> tuple[int, int]:
    """A range of the plain word as a range of the word as written, with its marks."""
    if word == plain:
        return start, end
    return fold_with_map(word, _PLAIN).to_source(start, end)
