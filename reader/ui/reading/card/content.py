"""What stands on the card of a word, worked out from what was found: words and sentences, no widget.

All that comes from glossaries, articles and lists is foreign: one line each, isolated, shown as plain text.
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
"""Rows of one card; what is beyond them is counted."""
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
    """One thing that the word may be. ``key`` is its folded lemma; ``analyses`` say so, of which there may be none."""

    lemma: str
    key: str
    analyses: tuple[Analysis, ...]


class Row(NamedTuple):
    """A meaning, and in a quieter line where it is from."""

    gloss: str
    source: str


class Content(NamedTuple):
    """A card to be shown. ``lit``: the range of the words that it is about; ``term`` the words of a headword, with
    its rows; ``heading`` the one word, which ``facts`` describe: parts, lemma, kind, root. ``chosen`` of the
    candidates is on show; ``level`` and ``own`` are the reader's, of its lemma.
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
        """The one on show."""
        return self.candidates[self.chosen]

    @property
    def spoken(self) -> str:
        """The words to be heard or copied: the term, else the word with its marks."""
        return self.term or self.heading

    @property
    def first_gloss(self) -> str:
        """The meaning that a reader needs first: one's own, else the first one on the card."""
        return self.own or next((row.gloss for row in (*self.term_rows, *self.rows)), "")


def content_of(card: Card, text: str, glossaries: Mapping[str, Glossary], chosen: int = 0) -> Content:
    """The content of a card of ``text``, with the candidate number ``chosen`` on show."""
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
    """What the word may be, each lemma once; the written word itself where nobody knows more."""
    by_lemma: dict[str, list[Analysis]] = {}
    for found in card.analyses:
        by_lemma.setdefault(found.lemma, []).append(found)
    found = tuple(Candidate(lemma, group[0].key, tuple(group)) for lemma, group in by_lemma.items())
    return found or (Candidate(card.written, card.lemma, ()),)


def part_of_speech(tag: str) -> str:
    """A part of speech in the language of the interface; one that a glossary has of its own, as it is."""
    key = tag.strip().lower()
    name = _PARTS.get(_SPELT_OUT.get(key, key))
    return say(name) if name else isolated(one_line(tag, _LONGEST_NAME)) if tag.strip() else ""


def describe(candidate: Candidate) -> str:
    """A candidate in one quiet line: parts of speech, root, the first meaning."""
    meaning = next(filter(None, (found.gloss for found in candidate.analyses)), "")
    return _BETWEEN.join(filter(None, (*_kinds(candidate), isolated(_clean(meaning.split(";")[0])))))


def _rows(card: Card, candidate: Candidate, glossaries: Mapping[str, Glossary]) -> list[Row]:
    """Glossaries in their order, those of the candidate on show first; then what word lists say of it."""
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
    """The written word in its parts, what is written onto it apart; empty where it is in one piece."""
    start, end = candidate.analyses[0].stem if candidate.analyses else (0, len(written))
    cuts = cut_points(written)
    places = [0, *(cut for cut in (*cuts.proclitics, cuts.article) if cut < start), start, end, len(written)]
    ordered = sorted(set(places))
    parts = [written[first:last] for first, last in pairwise(ordered)]
    return isolated(_PLUS.join(map(_clean, parts))) if len(parts) > 1 else ""


def _facts(card: Card, candidate: Candidate) -> str:
    """The written word in its parts, lemma, parts of speech and root."""
    stems = {card.written[slice(*found.stem)] for found in candidate.analyses}
    is_news = bool(candidate.analyses) and candidate.lemma not in stems
    lemma = sentence("ui", "from {lemma}", lemma=candidate.lemma) if is_news else None
    return _BETWEEN.join(filter(None, (_cut(card.written, candidate), say(lemma) if lemma else "", *_kinds(candidate))))


def _kinds(candidate: Candidate) -> list[str]:
    parts = dict.fromkeys(part_of_speech(found.part_of_speech) for found in candidate.analyses)
    root = next(filter(None, (found.root for found in candidate.analyses)), "")
    return [*filter(None, parts), *([say(sentence("ui", "root {root}", root=" ".join(root)))] if root else [])]


def _remark(card: Card, rows: Iterable[Row], term: Term | None, word: Word | None) -> Sentence | None:
    """What is said where no meaning is known."""
    if rows or term or (word and word.gloss):
        return None
    if card.perhaps_a_name:
        return sentence("ui", "In no word list and no glossary: perhaps a name.")
    return sentence("ui", "No entry in your glossaries. Add a meaning of your own.")


def _shown(words: str) -> str:
    return _clean(" ".join(words.split()))


def _clean(text: str, most: int = _LONGEST_NAME) -> str:
    return breakable(one_line(" ".join(text.split()), most))
