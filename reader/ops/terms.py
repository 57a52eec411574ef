"""The lookup keys of written words, and matching of headwords of one or several words in a text. Pure functions.

A word in the text matches a word of a headword if that equals the folded word, its lemma, or the word without clitics;
the article is ignored.
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
"""What may separate the words of a term: spaces, invisible characters, one line end; not an empty line."""


def keys_of(written: str, lemmas: Iterable[str]) -> list[str]:
    """All lookup keys of a word, each once: the word as written, its lemmas, the word without clitics.

    The same with the article follow, since many glossaries list nouns that way.
    """
    cuts = cut_points(written)
    parts = [written[start:end] for start in cuts.starts() for end in (len(written), cuts.enclitic) if start < end]
    keys = dict.fromkeys([fold(written), *lemmas, *map(fold, parts)])
    return list(keys | dict.fromkeys(map(with_article, keys)))


class WordKeys:
    """The lookup keys of the written words of a text; each word is analysed once."""

    def __init__(self, forms: WordForms) -> None:
        self._forms = forms
        self._analyses: dict[str, list[Analysis]] = {}
        self._keys: dict[str, frozenset[str]] = {}

    def of(self, written: str) -> frozenset[str]:
        """The keys of a word, without articles."""
        if written not in self._keys:
            keys = keys_of(written, [found.key for found in self._analysed(written)])
            self._keys[written] = frozenset(without_article(key) for key in keys)
        return self._keys[written]

    def stand(self, parts: Sequence[str], here: Sequence[Token], text: str) -> bool:
        """Whether the words ``here`` are the words of a headword, adjacent to each other.

        Only the first may have proclitics (``ولمجلس الأمن``, but not ``مجلس والأمن``). ``parts`` are the folded words
        of the headword without articles.
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
        """The range of a headword's words, without the clitics of the first and last word."""
        first, last = here[0], here[-1]
        start, _ = self.core(text[first.start : first.end], parts[0])
        _, end = self.core(text[last.start : last.end], parts[-1])
        return first.start + start, last.start + end

    def core(self, written: str, part: str) -> tuple[int, int]:
        """The part of a written word that matches a word of a headword, including its article."""
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
