"""The contents of a word's card, computed from the look-up: strings and sentences, without widgets.

Text from glossaries, articles and word lists is untrusted: each piece is put on one line, bidi-isolated, and shown as
plain text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import NamedTuple

from reader.base.sentences import Sentence, sentence
from reader.glossary.analysis import Analysis
from reader.glossary.headwords import headword_key, without_article
from reader.model import Entry, Glossary, Level, Word
from reader.ops.looking_up import Card, Term
from reader.text.clitics import cut_points
from reader.ui.language.words import breakable, isolated, one_line, say

MOST_GLOSSES = 24
"""The greatest number of rows of a card; further ones are only counted."""
_LONGEST_GLOSS = 600
_LONGEST_NAME = 120
_BETWEEN = "  ·  "
_PLUS = " + "

_PARTS: Mapping[str, Sentence] = {
    "noun": sentence("ui", "noun", "part of speech"),
    "verb": sentence("ui", "verb", "part of speech"),
    "adj": sentence("ui", "adjective", "part of speech"),
    "propn": sentence("ui", "name", "part of speech"),
    "adv": sentence("ui", "adverb", "part of speech"),
    "adp": sentence("ui", "preposition", "part of speech"),
    "part": sentence("ui", "particle", "part of speech"),
    "pron": sentence("ui", "pronoun", "part of speech"),
    "det": sentence("ui", "demonstrative", "part of speech"),
    "cconj": sentence("ui", "conjunction", "part of speech"),
    "intj": sentence("ui", "interjection", "part of speech"),
    "num": sentence("ui", "number", "part of speech"),
    "phrase": sentence("ui", "phrase", "part of speech"),
}
_SPELT_OUT = {
    "adjective": "adj", "adverb": "adv", "preposition": "adp", "particle": "part", "pronoun": "pron",
    "conjunction": "cconj", "interjection": "intj", "numeral": "num", "proper noun": "propn", "name": "propn",
}  # fmt: skip
_LISTS: Mapping[str, Sentence] = {
    "buckwalter": sentence("ui", "Buckwalter's lexicon"),
    "simplemma": sentence("ui", "open word lists"),
}


class Candidate(NamedTuple):
    """One possible lemma of the word. ``key`` is the folded lemma; ``analyses`` lead to it, possibly none."""

    lemma: str
    key: str
    analyses: tuple[Analysis, ...]


class Row(NamedTuple):
    """A meaning, and its source for the muted line below."""

    gloss: str
    source: str


class Content(NamedTuple):
    """The contents of a card. ``lit`` is the range (code points) of the words that it is about; ``term`` is the text of
    a glossary term, with its rows; ``heading`` is the single word, described by ``facts``: parts, lemma, part of
    speech, root. ``chosen`` is the index of the candidate shown; ``level`` and ``own`` meaning are the reader's for its
    lemma.
    """

    lit: tuple[int, int]
    term: str
    term_rows: tuple[Row, ...]
    heading: str
    facts: str
    rows: tuple[Row, ...]
    more: int
    said: Sentence | None
    candidates: tuple[Candidate, ...]
    chosen: int
    level: Level
    own: str

    @property
    def candidate(self) -> Candidate:
        """The candidate that is shown."""
        return self.candidates[self.chosen]

    @property
    def spoken(self) -> str:
        """The words to speak or copy: the term, else the word with its vowel marks."""
        return self.term or self.heading

    @property
    def first_gloss(self) -> str:
        """The reader's own meaning, else the first one on the card."""
        return self.own or next((row.gloss for row in (*self.term_rows, *self.rows)), "")


def content_of(card: Card, text: str, glossaries: Mapping[str, Glossary], chosen: int = 0) -> Content:
    """The contents of ``card``, which is about a word of ``text``, showing the candidate number ``chosen``."""
    candidates = candidates_of(card)
    chosen = chosen % len(candidates)
    candidate = candidates[chosen]
    term = card.terms[0] if card.terms else None
    word = card.known.get(candidate.key)
    rows = _rows(card, candidate, glossaries)
    return Content(
        lit=(term.start, term.end) if term else (card.start, card.end),
        term=_shown(text[term.start : term.end]) if term else "",
        term_rows=tuple(_term_rows(term, glossaries)) if term else (),
        heading=_shown(next(filter(None, (found.vocalised for found in candidate.analyses)), card.written)),
        facts=_facts(card, candidate),
        rows=tuple(rows[:MOST_GLOSSES]),
        more=max(0, len(rows) - MOST_GLOSSES),
        said=_remark(card, rows, term, word),
        candidates=candidates,
        chosen=chosen,
        level=word.level if word else "new",
        own=word.gloss if word else "",
    )


def candidates_of(card: Card) -> tuple[Candidate, ...]:
    """The candidates of the word, one for each lemma; the written word itself if there are no analyses."""
    by_lemma: dict[str, list[Analysis]] = {}
    for found in card.analyses:
        by_lemma.setdefault(found.lemma, []).append(found)
    found = tuple(Candidate(lemma, group[0].key, tuple(group)) for lemma, group in by_lemma.items())
    return found or (Candidate(card.written, card.lemma, ()),)


def part_of_speech(tag: str) -> str:
    """A part of speech in the language of the interface; an unknown one unchanged."""
    key = tag.strip().lower()
    name = _PARTS.get(_SPELT_OUT.get(key, key))
    return say(name) if name else isolated(one_line(tag, _LONGEST_NAME)) if tag.strip() else ""


def describe(candidate: Candidate) -> str:
    """A one-line description of a candidate: parts of speech, root, the first meaning."""
    meaning = next(filter(None, (found.gloss for found in candidate.analyses)), "")
    return _BETWEEN.join(filter(None, (*_kinds(candidate), isolated(_clean(meaning.split(";")[0])))))


def _rows(card: Card, candidate: Candidate, glossaries: Mapping[str, Glossary]) -> list[Row]:
    """The rows of the glossaries in order, those of the candidate shown first; then those of the word lists."""
    mine = without_article(candidate.key)
    entries = [(without_article(headword_key(entry.headword).key) == mine, entry) for entry in card.entries]
    entries.sort(key=lambda pair: not pair[0])
    rows = [_row(entry, glossaries, headword=not is_mine) for is_mine, entry in entries]
    meanings = dict.fromkeys((found.gloss, found.analyser) for found in candidate.analyses if found.gloss)
    return rows + [Row(_clean(gloss), _list_name(analyser)) for gloss, analyser in meanings]


def _list_name(analyser: str) -> str:
    return say(_LISTS[analyser]) if analyser in _LISTS else isolated(analyser)


def _term_rows(term: Term, glossaries: Mapping[str, Glossary]) -> list[Row]:
    return [_row(entry, glossaries, headword=False) for entry in term.entries[:MOST_GLOSSES]]


def _row(entry: Entry, glossaries: Mapping[str, Glossary], *, headword: bool) -> Row:
    glossary = glossaries.get(entry.glossary_id)
    source = (
        isolated(_clean(entry.headword)) if headword else "",
        part_of_speech(entry.part_of_speech),
        isolated(_clean(glossary.name)) if glossary else "",
    )
    lines = [_BETWEEN.join(filter(None, source)), isolated(_clean(entry.note))]
    return Row(_clean(entry.gloss, _LONGEST_GLOSS), "\n".join(filter(None, lines)))


def _cut(written: str, candidate: Candidate) -> str:
    """The written word split into clitics and stem; empty if it has no clitics."""
    start, end = candidate.analyses[0].stem if candidate.analyses else (0, len(written))
    cuts = cut_points(written)
    places = [0, *(cut for cut in (*cuts.proclitics, cuts.article) if cut < start), start, end, len(written)]
    ordered = sorted(set(places))
    parts = [written[first:last] for first, last in pairwise(ordered)]
    return isolated(_PLUS.join(map(_clean, parts))) if len(parts) > 1 else ""


def _facts(card: Card, candidate: Candidate) -> str:
    """The written word split into its parts, the lemma, the parts of speech and the root."""
    stems = {card.written[slice(*found.stem)] for found in candidate.analyses}
    is_news = bool(candidate.analyses) and candidate.lemma not in stems
    lemma = sentence("ui", "from {lemma}", lemma=candidate.lemma) if is_news else None
    return _BETWEEN.join(filter(None, (_cut(card.written, candidate), say(lemma) if lemma else "", *_kinds(candidate))))


def _kinds(candidate: Candidate) -> list[str]:
    parts = dict.fromkeys(part_of_speech(found.part_of_speech) for found in candidate.analyses)
    root = next(filter(None, (found.root for found in candidate.analyses)), "")
    return [*filter(None, parts), *([say(sentence("ui", "root {root}", root=" ".join(root)))] if root else [])]


def _remark(card: Card, rows: Iterable[Row], term: Term | None, word: Word | None) -> Sentence | None:
    """The remark shown if no meaning is known."""
    if rows or term or (word and word.gloss):
        return None
    if card.perhaps_a_name:
        return sentence("ui", "In no word list and no glossary: perhaps a name.")
    return sentence("ui", "No entry in your glossaries. Add a meaning of your own.")


def _shown(words: str) -> str:
    return _clean(" ".join(words.split()))


def _clean(text: str, most: int = _LONGEST_NAME) -> str:
    return breakable(one_line(" ".join(text.split()), most))
