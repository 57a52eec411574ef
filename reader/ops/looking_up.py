"""Looks up a word for a reader: terms it is part of, analyses, glossary entries, and the reader's knowledge of it.

Read-only. All ranges are code points of the article's text, half-open.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from reader.glossary.analysis import Analysis, WordForms
from reader.glossary.headwords import with_article, without_article
from reader.model import Entry, Word
from reader.ops.terms import WordKeys, keys_of
from reader.store.project import Project
from reader.text.folding import FoldOptions, fold
from reader.text.tokens import Token, tokenize

_LONGEST_TERM = 12
"""The maximum number of words of a headword."""
_READABLE = frozenset({"word", "abbreviation", "hashtag"})
_SPELLING = FoldOptions(alef=False, hamza=False, ya=False, ta_marbuta=False)
_AROUND = 400
"""How many code points before and after a word a term may extend."""


class Term(NamedTuple):
    """A multi-word headword found in the text at ``[start, end)``."""

    start: int
    end: int
    key: str
    entries: tuple[Entry, ...]


class Card(NamedTuple):
    """The result of looking up the word at ``[start, end)``.

    ``terms``: longest first. ``analyses``: the reader's pick first, then most likely first. ``entries``: those of the
    first lemma first, and in glossary order for each lemma. ``word``: the reader's record of the first lemma, or None;
    ``known``: the same for all candidates, by lemma. ``is_unknown``: the word is in no word list.
    """

    start: int
    end: int
    written: str
    terms: tuple[Term, ...]
    analyses: tuple[Analysis, ...]
    entries: tuple[Entry, ...]
    word: Word | None
    lemma: str
    known: Mapping[str, Word]
    is_unknown: bool = False

    @property
    def perhaps_a_name(self) -> bool:
        """Whether the word is in no word list and no glossary; it is then nearly always a name."""
        return self.is_unknown and not self.entries and not self.terms


def word_at(text: str, offset: int) -> Token | None:
    """The word that contains the code point at ``offset`` or ends there, or None."""
    start = max(0, offset - _AROUND)
    while start > 0 and not text[start - 1].isspace() and offset - start < 2 * _AROUND:
        start -= 1
    around = tokenize(text, start, min(len(text), offset + _AROUND))
    touched = [token for token in around if token.start <= offset <= token.end and token.kind in _READABLE]
    return touched[-1] if touched else None


def look_up(project: Project, forms: WordForms, language: str, text: str, offset: int) -> Card | None:
    """The card of the word at ``offset`` (code points), or None if there is no word."""
    token = word_at(text, offset)
    if token is None:
        return None
    written = text[token.start : token.end]
    analyses = forms.analyse(written)
    keys = keys_of(written, [found.key for found in analyses])
    known = project.words.of(language, keys)
    analyses = picked_first(analyses, known)
    lemma = analyses[0].key if analyses else fold(written)
    entries = project.entries.with_keys(keys)
    ordered = entries_in_order(
        [lemma, with_article(lemma), *keys], {written, *(found.lemma for found in analyses)}, entries
    )
    terms = _terms_around(project, forms, text, token)
    word = known.get(lemma)
    unknown = forms.know_words and not forms.is_known(analyses)
    return Card(token.start, token.end, written, terms, tuple(analyses), tuple(ordered), word, lemma, known, unknown)


def look_up_word(project: Project, forms: WordForms, language: str, word: str) -> Card | None:
    """The card of a word, or of several words as one term, outside of any article."""
    return look_up(project, forms, language, word, 0)


def entries_in_order(
    keys: Iterable[str], spellings: Iterable[str], entries: Mapping[str, Sequence[Entry]]
) -> list[Entry]:
    """The entries of ``keys``, in the order of the keys; those of one key are in glossary order.

    Within one key and glossary, entries spelt like one of ``spellings`` come first: أن before آن.
    """
    spelt = {without_article(fold(spelling, _SPELLING)) for spelling in spellings}
    ordered: list[Entry] = []
    for key in dict.fromkeys(keys):
        mine = entries.get(key, ())
        places = {entry.glossary_id: number for number, entry in reversed(list(enumerate(mine)))}
        ordered += sorted(
            mine,
            key=lambda entry: (
                places[entry.glossary_id],
                without_article(fold(entry.headword, _SPELLING)) not in spelt,
            ),
        )
    return ordered


def picked_first(analyses: Sequence[Analysis], known: Mapping[str, Word]) -> list[Analysis]:
    """The candidates, with the one that the reader picked moved to the front."""
    picks = {word.picked for word in known.values() if word.picked}
    return sorted(analyses, key=lambda found: found.lemma not in picks)


def _terms_around(project: Project, forms: WordForms, text: str, token: Token) -> tuple[Term, ...]:
    """The multi-word headwords that the word is part of, longest first."""
    start, end = max(0, token.start - _AROUND), min(len(text), token.end + _AROUND)
    around = [each for each in tokenize(text, start, end) if each.kind in _READABLE or each.kind == "number"]
    at = around.index(token) if token in around else -1
    if at < 0:
        return ()
    near = around[max(0, at - _LONGEST_TERM + 1) : at + _LONGEST_TERM]
    found = find_terms(project, forms, text, near)
    return tuple(term for term in found if term.start <= token.start and token.end <= term.end)


def find_terms(project: Project, forms: WordForms, text: str, words: Sequence[Token]) -> list[Term]:
    """The multi-word headwords found among the consecutive ``words``, longest first; see ``terms.py``."""
    keys = WordKeys(forms)
    keys_here = [keys.of(text[word.start : word.end]) for word in words]
    entries = project.entries.of_several_words(set[str]().union(*keys_here))
    by_first: dict[str, list[tuple[str, list[str]]]] = {}
    for key in entries:
        parts = [without_article(part) for part in key.split(" ")]
        by_first.setdefault(parts[0], []).append((key, parts))
    found: list[Term] = []
    for at, first in enumerate(keys_here):
        for key, parts in {pair[0]: pair for form in first for pair in by_first.get(form, ())}.values():
            here = words[at : at + len(parts)]
            if keys.stand(parts, here, text):
                found.append(Term(here[0].start, here[-1].end, key, tuple(entries[key])))
    return sorted(found, key=lambda term: (term.start - term.end, term.start))
