"""Finds the other occurrences of a word in an article, in any form: قرار in قرارات, وبالقرار, قراره.

An article is analysed in parts, so that the caller can do other work in between. The caller keeps the results.
"""

from __future__ import annotations

from reader.glossary.analysis import WordForms
from reader.ops.article_words import words_in
from reader.text.folding import fold

PART = 2_500
"""Code points that are analysed at a time: about 400 words, 20 to 50 ms."""
_LONGEST_WORD = 1_000
"""In code points; a longer run without a space is cut."""

Range = tuple[int, int]


class ArticleLemmas:
    """The words of one text, indexed by most likely lemma and by written form, as far as it has been analysed."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self._language = language
        self._read = 0
        self._lemmas: dict[str, str] = {}
        self._by_lemma: dict[str, list[Range]] = {}
        self._by_form: dict[str, list[Range]] = {}

    @property
    def done(self) -> bool:
        """Whether the whole text has been analysed."""
        return self._read >= len(self.text)

    def read_on(self, forms: WordForms) -> None:
        """Analyse the next part, which ends between two words."""
        start, end = self._read, min(len(self.text), self._read + PART)
        while end < len(self.text) and not self.text[end].isspace() and end - start < PART + _LONGEST_WORD:
            end += 1
        for first, last, _ in words_in(self.text[start:end], self._language):
            place = start + first, start + last
            form = fold(self.text[slice(*place)])
            if form not in self._lemmas:
                self._lemmas[form] = forms.lemmas(self.text[slice(*place)])[0]
            self._by_form.setdefault(form, []).append(place)
            self._by_lemma.setdefault(self._lemmas[form], []).append(place)
        self._read = end

    def places(self, lemma: str, written: str) -> list[Range]:
        """The ranges of the folded ``lemma`` or of the written word in what was analysed, in text order.

        The written word matches whatever its most likely lemma, since the reader may have picked another candidate.
        """
        return sorted({*self._by_lemma.get(lemma, ()), *self._by_form.get(fold(written), ())})
