"""Dictionary forms from simplemma's open word lists (MIT): the analyser that is always available.

It knows one lemma per word, without root or meaning. The list of a language is loaded with the first lookup (about
0.3 s), so use it on a worker thread.
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
"""The languages of simplemma that articles in this program are likely to be in."""

_PLAIN = FoldOptions(alef=False, hamza=False, ya=False, ta_marbuta=False, letters=False, case=False)


class OpenLists:
    """The analyser of one language; it knows no words of a language without a list."""

    id: ClassVar[str] = "simplemma"

    def __init__(self, language: str = "ar") -> None:
        self._language = language if language in LANGUAGES else ""

    def analyse(self, word: str) -> list[Analysis]:
        """The lemma of the word, or of the rest after removing clitics one after the other.

        There are two candidates if لل may be either ل with the article or ل before a noun that begins with ل: للجنة
        from جنة or from لجنة. The noun with ل is the likelier one, unless the other noun has only two letters (للحق).
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
        """The first lemma among ``stems`` that starts with ``beginning``, mapped to its stem; empty if none does."""
        for start, end in stems:
            lemma = self._lemma(plain[start:end])
            if lemma and lemma.startswith(beginning):
                return {lemma: (start, end)}
        return {}

    def _lemma(self, word: str) -> str:
        """The lemma, or an empty string for a word that is not in the list."""
        return self._strategy.get_lemma(word, self._language) or ""

    @cached_property
    def _strategy(self) -> DefaultStrategy:
        from simplemma.strategies import DefaultStrategy  # noqa: PLC0415 - takes 60 ms, not needed at startup

        return DefaultStrategy()


def _stems(word: str) -> list[tuple[int, int]]:
    """The ranges to try: the whole word, then without its clitics, one after the other."""
    cuts = cut_points(word)
    ranges = [(start, end) for start in cuts.starts() for end in (len(word), cuts.enclitic)]
    return list(dict.fromkeys(found for found in ranges if found[1] - found[0] > 1))


def _stem_in(word: str, plain: str, start: int, end: int) -> tuple[int, int]:
    """Convert a range of the unvowelled word to a range of the word as written."""
    if word == plain:
        return start, end
    return fold_with_map(word, _PLAIN).to_source(start, end)
