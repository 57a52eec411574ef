"""The last-resort analyser: strips everything that may be attached to a word.

It has no lexicon, so its answers are only possibilities: the stem by the rules of ``reader/text/clitics.py``, with and
without the most common endings. Used only if no other analyser knows the word, which is then nearly always a name.
"""

from __future__ import annotations

from typing import ClassVar

from reader.glossary.analysis import Analysis
from reader.text.clitics import cut_points

_ENDINGS = ("ات", "ون", "ين", "ان", "ة", "ه")
_SHORTEST = 3


class Affixes:
    """An analyser that has an answer for every word in Arabic letters."""

    id: ClassVar[str] = "affixes"

    def analyse(self, word: str) -> list[Analysis]:
        """The word without proclitics, article and pronoun, then also without an ending; most likely first."""
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
