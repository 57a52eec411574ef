"""What a written word may be found by, and where headwords of one or several words stand in a text. Pure functions.

A word of the text stands for a word of a headword when that is the word itself, folded, its lemma, or what is left of
it without what is written onto it; the article makes no difference.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from reader.glossary.analysis import Analysis, WordForms
from reader.glossary.headwords import with_article, without_article
from reader.text.clitics import cut_points
from reader.text.folding import fold
from reader.text.scripts import UNSEEN
from reader.text.tokens import Token

_ARTICLE = "ال"
_UNBROKEN = f"(?:[^\\S\n\r\u2029]|[{UNSEEN}])*"
_GAP = re.compile(f"{_UNBROKEN}(?:(?:\r\n?|\n){_UNBROKEN})?")
"""What may part the words of a term: blanks, what is not seen, one line end; not an empty line."""


def keys_of(written: str, lemmas: Iterable[str]) -> list[str]:
    """All that a word may be found by, each once: as written, its lemmas, without what is written onto it.

    Last come the same with the article: many a glossary has its nouns so.
    """
    cuts = cut_points(written)
    parts = [written[start:end] for start in cuts.starts() for end in (len(written), cuts.enclitic) if start < end]
    keys = dict.fromkeys([fold(written), *lemmas, *map(fold, parts)])
    return list(keys | dict.fromkeys(map(with_article, keys)))


class WordKeys:
    """What the written words of one text may be found by, each analysed once."""

    def __init__(self, forms: WordForms) -> None:
        self._forms = forms
        self._analyses: dict[str, list[Analysis]] = {}
        self._keys: dict[str, frozenset[str]] = {}

    def of(self, written: str) -> frozenset[str]:
        """The keys of a word, without the article."""
        if written not in self._keys:
            keys = keys_of(written, [found.key for found in self._analysed(written)])
            self._keys[written] = frozenset(without_article(key) for key in keys)
        return self._keys[written]

    def stand(self, parts: Sequence[str], here: Sequence[Token], text: str) -> bool:
        """Whether the words ``here`` are those of a headword, side by side.

        Only the first may have something written before it (``ولمجلس الأمن``, but not ``مجلس والأمن``). ``parts`` are
        the folded words of the headword without their articles.
        """
        if len(here) != len(parts):
            return False
        if not all(_GAP.fullmatch(text, before.end, after.start) for before, after in pairwise(here)):
            return False
        written = [text[word.start : word.end] for word in here]
        if not all(part in self.of(word) for part, word in zip(parts, written, strict=True)):
            return False
        return all(self.core(word, part)[0] == 0 for part, word in list(zip(parts, written, strict=True))[1:])

    def bare(self, parts: Sequence[str], here: Sequence[Token], text: str) -> tuple[int, int]:
        """The range of a headword's words without what is written onto the first and the last of them."""
        first, last = here[0], here[-1]
        start, _ = self.core(text[first.start : first.end], parts[0])
        _, end = self.core(text[last.start : last.end], parts[-1])
        return first.start + start, last.start + end

    def core(self, written: str, part: str) -> tuple[int, int]:
        """The range of a written word that is the word of a headword, with its article."""
        cuts = cut_points(written)
        for start in cuts.starts():
            for end in (len(written), cuts.enclitic):
                if without_article(fold(written[start:end])) == part:
                    return start, end
        stems = (found.stem for found in self._analysed(written) if without_article(found.key) == part)
        start, end = next(stems, (0, len(written)))
        if start >= len(_ARTICLE) and fold(written[:start]).endswith(_ARTICLE):
            start -= len(_ARTICLE)
        return start, end

    def _analysed(self, written: str) -> list[Analysis]:
        if written not in self._analyses:
            self._analyses[written] = self._forms.analyse(written)
        return self._analyses[written]
