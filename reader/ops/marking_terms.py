"""Words and terms of glossaries marked through an article in one step: those whose entries carry a label.

What is marked is the term without what is written onto it: of ``ولمجلس الأمن`` the council alone. First they are found,
to be looked at; those that the person agrees to are marked.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from reader.base.clock import utc_now
from reader.base.progress import Progress, no_progress
from reader.base.sentences import sentence
from reader.glossary.analysis import WordForms
from reader.glossary.headwords import headword_key, without_article
from reader.model import Article, Entry, Span, StepResult
from reader.ops.article_words import language_of, words_in
from reader.ops.terms import WordKeys
from reader.store.project import Project

_PULSE = 100
"""Words between two looks at the cancel button."""


class TermPlace(NamedTuple):
    """Where a term with a label stands in an article: code points, half-open."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class FoundTerms:
    """The places of an article that can be marked, in the order of the text.

    ``already``: places that are left because a span of the same label is there. ``lacking``: labels of entries that the
    project does not have, with the number of their places.
    """

    places: tuple[TermPlace, ...] = ()
    already: int = 0
    lacking: Counter[str] = field(default_factory=Counter[str])


def find_labelled_terms(
    project: Project, forms: WordForms, article_id: str, progress: Progress = no_progress
) -> FoundTerms:
    """Every place of an article where an enabled glossary has an entry with a label.

    Of terms that overlap the longest is taken. A place is left where a span of the same label is already, whoever
    made it. Raises ``UserFault`` for an article that is not there, and what ``progress`` raises.
    """
    article = project.articles.get(article_id)
    labels = {label.code: _Taken() for label in project.labels.all()}
    for span in project.spans.of_article(article_id):  # in reading order, the longer first
        if span.label in labels:
            labels[span.label].cover(span.start, span.end)
    lacking = Counter[str]()
    already = 0
    free: list[TermPlace] = []
    for place in _without_overlaps(_places(project, forms, article, progress)):
        if place.label not in labels:
            lacking[place.label] += 1
        elif labels[place.label].touches(place.start, place.end):
            already += 1
        else:
            free.append(place)
    return FoundTerms(tuple(free), already, lacking)


def mark_terms(project: Project, article_id: str, places: Iterable[TermPlace], *, annotator: str) -> StepResult:
    """Mark places that were found, each with its label, all in one step."""
    now = utc_now()
    spans = [
        Span(
            id=project.ids.next(),
            article_id=article_id,
            start=place.start,
            end=place.end,
            label=place.label,
            annotator=annotator,
            created=now,
            updated=now,
        )
        for place in places
    ]
    with project.step(sentence("ops", "Mark %n glossary term(s)", "", len(spans)), annotator) as step:
        step.put_new("span", spans)
    return step.result


class _Taken:
    """Ranges that lie apart, in order; whether another one touches any is known at once, however many they are."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []

    def cover(self, start: int, end: int) -> None:
        """Take a range; of one that begins within another, what reaches beyond it."""
        at = bisect_right(self._starts, start)
        if at and self._ends[at - 1] > start:
            self._ends[at - 1] = max(self._ends[at - 1], end)
        else:
            self._starts.insert(at, start)
            self._ends.insert(at, end)

    def touches(self, start: int, end: int) -> bool:
        """Whether a range has a letter in common with one that is taken."""
        at = bisect_left(self._starts, end)
        return at > 0 and self._ends[at - 1] > start


def _places(project: Project, forms: WordForms, article: Article, progress: Progress) -> list[TermPlace]:
    """Every place of a headword that carries a label."""
    text = article.text
    words = words_in(text, language_of(article))
    keys = WordKeys(forms)
    by_first: dict[str, list[tuple[list[str], Entry]]] = {}
    for entry in project.entries.with_label():
        parts = [without_article(part) for part in headword_key(entry.headword).key.split(" ")]
        by_first.setdefault(parts[0], []).append((parts, entry))
    found: list[TermPlace] = []
    for at, word in enumerate(words):
        if at % _PULSE == 0:
            progress(at, len(words))
        for key in keys.of(text[word.start : word.end]):
            for parts, entry in by_first.get(key, ()):
                here = words[at : at + len(parts)]
                if keys.stand(parts, here, text):
                    found.append(TermPlace(*keys.bare(parts, here, text), entry.label))
    return list(dict.fromkeys(found))


def _without_overlaps(places: Iterable[TermPlace]) -> list[TermPlace]:
    """In the order of the text; of those that touch each other the longest."""
    taken = _Taken()
    kept: list[TermPlace] = []
    for place in sorted(places, key=lambda each: (each.start - each.end, each.start)):
        if not taken.touches(place.start, place.end):
            taken.cover(place.start, place.end)
            kept.append(place)
    return sorted(kept)
