"""Marks glossary terms throughout an article in one step: those whose entries have a label.

Terms are marked without attached clitics: in ``ولمجلس الأمن`` only the council itself. They are found first, so that
the person can review them; only those accepted are marked.
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
"""The number of words between two checks for a cancel."""


class TermPlace(NamedTuple):
    """An occurrence of a term with a label in an article, at ``[start, end)`` (code points)."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class FoundTerms:
    """The occurrences in an article that can be marked, in text order.

    ``already``: the number of occurrences skipped because they have a span with the same label. ``lacking``: labels of
    entries that the project lacks, with the number of their occurrences.
    """

    places: tuple[TermPlace, ...] = ()
    already: int = 0
    lacking: Counter[str] = field(default_factory=Counter[str])


def find_labelled_terms(
    project: Project, forms: WordForms, article_id: str, progress: Progress = no_progress
) -> FoundTerms:
    """All occurrences in an article of labelled entries of enabled glossaries.

    Of overlapping terms, only the longest is used. Occurrences that already have a span with the same label, by any
    annotator, are skipped. Raises ``UserFault`` for an unknown article, and whatever ``progress`` raises.
    """
    article = project.articles.get(article_id)
    labels = {label.code: _Taken() for label in project.labels.all()}
    for span in project.spans.of_article(article_id):  # in reading order, longer ones first
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
    """Mark found occurrences with their labels, all in one step."""
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
    """A sorted set of disjoint ranges with fast overlap tests."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []

    def cover(self, start: int, end: int) -> None:
        """Add a range; if it begins within another one, only the part beyond that."""
        at = bisect_right(self._starts, start)
        if at and self._ends[at - 1] > start:
            self._ends[at - 1] = max(self._ends[at - 1], end)
        else:
            self._starts.insert(at, start)
            self._ends.insert(at, end)

    def touches(self, start: int, end: int) -> bool:
        """Whether a range shares a code point with one of the set."""
        at = bisect_left(self._starts, end)
        return at > 0 and self._ends[at - 1] > start


def _places(project: Project, forms: WordForms, article: Article, progress: Progress) -> list[TermPlace]:
    """All occurrences of headwords with a label."""
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
    """The occurrences in text order, with only the longest of those that overlap."""
    taken = _Taken()
    kept: list[TermPlace] = []
    for place in sorted(places, key=lambda each: (each.start - each.end, each.start)):
        if not taken.touches(place.start, place.end):
            taken.cover(place.start, place.end)
            kept.append(place)
    return sorted(kept)
