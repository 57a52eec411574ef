"""What a reader is told of a word: the terms it is part of, what it may be, what the glossaries say, what is known.

Reads only. All places are code points of the article's text, half-open.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from reader.glossary.analysis import Analysis, WordForms
from reader.glossary.headwords import without_article
from reader.model import Entry, Word
from reader.store.project import Project
from reader.text.clitics import cut_points
from reader.text.folding import fold
from reader.text.tokens import Token, tokenize

_LONGEST_TERM = 12
"""Words of one headword."""
_READABLE = frozenset({"word", "abbreviation", "hashtag"})
_AROUND = 400
"""Code points before and after a word that a term may reach to."""


class Term(NamedTuple):
    """Words of the text that are one headword, from ``start`` to ``end``."""

    start: int
    end: int
    key: str
    entries: tuple[Entry, ...]


class Card(NamedTuple):
    """What is told of the word at ``[start, end)``.

    ``terms``: longest first. ``analyses``: likely first, the reader's own pick before all. ``entries``: those of the
    likely lemma first, of one lemma in the order of the glossaries. ``word``: what the reader knows of the likely
    lemma, or None.
    """

    start: int
    end: int
    written: str
    terms: tuple[Term, ...]
    analyses: tuple[Analysis, ...]
    entries: tuple[Entry, ...]
    word: Word | None
    lemma: str

    @property
    def perhaps_a_name(self) -> bool:
        """Whether nobody knows the word: it is nearly always a name then."""
        return not self.entries and not self.terms and all(found.analyser == "affixes" for found in self.analyses)


def word_at(text: str, offset: int) -> Token | None:
    """The word that the code point at ``offset`` belongs to, or that ends there."""
    start = max(0, offset - _AROUND)
    while start > 0 and not text[start - 1].isspace() and offset - start < 2 * _AROUND:
        start -= 1
    around = tokenize(text, start, min(len(text), offset + _AROUND))
    touched = [token for token in around if token.start <= offset <= token.end and token.kind in _READABLE]
    return touched[-1] if touched else None


def look_up(project: Project, forms: WordForms, language: str, text: str, offset: int) -> Card | None:
    """The card of the word at ``offset``; None where no word is."""
    token = word_at(text, offset)
    if token is None:
        return None
    written = text[token.start : token.end]
    analyses = forms.analyse(written)
    keys = _keys(written, [found.key for found in analyses])
    known = project.words.of(language, keys)
    analyses = _picked_first(analyses, known)
    lemma = analyses[0].key if analyses else fold(written)
    entries = project.entries.with_keys(keys)
    ordered = [entry for key in [lemma, *keys] for entry in entries.pop(key, ())]
    terms = _terms_around(project, forms, text, token)
    word = known.get(lemma)
    return Card(token.start, token.end, written, terms, tuple(analyses), tuple(ordered), word, lemma)


def look_up_word(project: Project, forms: WordForms, language: str, word: str) -> Card | None:
    """The card of a word, or of several as one term, that stand in no article."""
    return look_up(project, forms, language, word, 0)


def _keys(written: str, lemmas: Iterable[str]) -> list[str]:
    """All that a word may be found by: as written, without what is written onto it, its lemmas; each once."""
    cuts = cut_points(written)
    parts = [written[start:end] for start in cuts.starts() for end in (len(written), cuts.enclitic) if start < end]
    return list(dict.fromkeys([fold(written), *lemmas, *map(fold, parts)]))


def _picked_first(analyses: Sequence[Analysis], known: Mapping[str, Word]) -> list[Analysis]:
    """The candidates with the one that the reader chose earlier in front."""
    picks = {word.picked for word in known.values() if word.picked}
    return sorted(analyses, key=lambda found: found.lemma not in picks)


def _terms_around(project: Project, forms: WordForms, text: str, token: Token) -> tuple[Term, ...]:
    """The headwords of several words that the word is part of, longest first."""
    start, end = max(0, token.start - _AROUND), min(len(text), token.end + _AROUND)
    around = [each for each in tokenize(text, start, end) if each.kind in _READABLE or each.kind == "number"]
    at = around.index(token) if token in around else -1
    if at < 0:
        return ()
    near = around[max(0, at - _LONGEST_TERM + 1) : at + _LONGEST_TERM]
    found = find_terms(project, forms, text, near)
    return tuple(term for term in found if term.start <= token.start and token.end <= term.end)


def find_terms(project: Project, forms: WordForms, text: str, words: Sequence[Token]) -> list[Term]:
    """Where headwords of several words stand among ``words`` (in their order), longest first.

    A word of the text stands for a word of the headword when that is the word itself, folded, its lemma, or what is
    left of it without what is written onto it; the article makes no difference.
    """
    keys = [_forms_of(forms, text[word.start : word.end]) for word in words]
    entries = project.entries.of_several_words(set[str]().union(*keys))
    by_first: dict[str, list[tuple[str, list[str]]]] = {}
    for key in entries:
        parts = [without_article(part) for part in key.split(" ")]
        by_first.setdefault(parts[0], []).append((key, parts))
    found: list[Term] = []
    for at, first in enumerate(keys):
        for key, parts in {pair[0]: pair for form in first for pair in by_first.get(form, ())}.values():
            if len(parts) <= len(keys) - at and all(part in keys[at + step] for step, part in enumerate(parts)):
                last = words[at + len(parts) - 1]
                found.append(Term(words[at].start, last.end, key, tuple(entries[key])))
    return sorted(found, key=lambda term: (term.start - term.end, term.start))


def _forms_of(forms: WordForms, written: str) -> set[str]:
    lemmas = [found.key for found in forms.analyse(written)]
    keys = _keys(written, lemmas)
    return {without_article(key) for key in keys}
