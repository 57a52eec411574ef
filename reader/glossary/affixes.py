"""The last resort: what is left of a word when everything that may be written onto it is taken off.

Knows no lexicon, so its answers are offers: the word's stem by the rules of ``reader/text/clitics.py``, without the
commonest endings. Used only where nobody else knows the word; such a word is nearly always a name.
"""

from __future__ import annotations

from typing import ClassVar

from reader.glossary.analysis import Analysis
from reader.text.clitics import cut_points

_ENDINGS = ("ات", "ون", "ين", "ان", "ة", "ه")
_SHORTEST = 3


class Affixes:
    """The analyser that always has an answer, for words of Arabic letters."""

    id: ClassVar[str] = "affixes"

    def analyse(self, word: str) -> list[Analysis]:
        """The word without proclitics, article and pronoun, then without an ending; likely first."""
        cuts = cut_points(word)
        ranges = [(start, end) for start in reversed(cuts.starts()) for end in (cuts.enclitic, len(word))]
        found = [
            Analysis(word[start:end], (start, end), self.id) for start, end in dict.fromkeys(ranges) if end > start
        ]
        shorter = [
            Analysis(each.lemma.removesuffix(ending), each.stem, self.id)
            for each in found[:1]
            for ending in _ENDINGS
            if each.lemma.endswith(ending) and len(each.lemma) - len(ending) >= _SHORTEST
        ]
        return found + shorter
