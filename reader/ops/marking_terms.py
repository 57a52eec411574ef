"""Words and terms of glossaries marked through an article in one step: those whose entries carry a label.

What is marked is the term without what is written onto it: of ``ولمجلس الأمن`` the council alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from reader.base.clock import utc_now
from reader.base.sentences import sentence
from reader.glossary.analysis import WordForms
from reader.glossary.headwords import headword_key, without_article
from reader.model import Article, Entry, Span, StepResult
from reader.ops.article_words import language_of, words_in
from reader.ops.terms import WordKeys
from reader.store.project import Project


@dataclass(frozen=True, slots=True)
class MarkedTerms:
    """What a step of marking did.

    ``added``: new spans by label. ``already``: places that were left because a span of the same label was there.
    ``lacking``: labels of entries that the project does not have, with the number of their places.
    """

    step: StepResult
    added: Counter[str] = field(default_factory=Counter[str])
    already: int = 0
    lacking: Counter[str] = field(default_factory=Counter[str])


@dataclass(frozen=True, slots=True)
class _Place:
    start: int
    end: int
    label: str


def mark_glossary_terms(project: Project, forms: WordForms, article_id: str, *, annotator: str) -> MarkedTerms:
    """Mark every place of an article where an enabled glossary has an entry with a label, all in one step.

    Of terms that overlap the longest is marked. A place is left where a span of the same label is already, whoever
    made it. Raises ``UserFault`` for an article that is not there.
    """
    article = project.articles.get(article_id)
    labels = {label.code for label in project.labels.all()}
    taken = [(span.start, span.end, span.label) for span in project.spans.of_article(article_id)]
    added, lacking = Counter[str](), Counter[str]()
    already = 0
    now = utc_now()
    spans: list[Span] = []
    for place in sorted(_without_overlaps(_places(project, forms, article)), key=lambda each: each.start):
        if place.label not in labels:
            lacking[place.label] += 1
        elif any(start < place.end and place.start < end and label == place.label for start, end, label in taken):
            already += 1
        else:
            added[place.label] += 1
            spans.append(
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
            )
    with project.step(sentence("ops", "Mark %n glossary term(s)", "", len(spans)), annotator) as step:
        step.put_new("span", spans)
    return MarkedTerms(step.result, added, already, lacking)


def _places(project: Project, forms: WordForms, article: Article) -> list[_Place]:
    """Every place of a headword that carries a label."""
    text = article.text
    words = words_in(text, language_of(article))
    keys = WordKeys(forms)
    by_first: dict[str, list[tuple[list[str], Entry]]] = {}
    for entry in project.entries.with_label():
        parts = [without_article(part) for part in headword_key(entry.headword).key.split(" ")]
        by_first.setdefault(parts[0], []).append((parts, entry))
    found: list[_Place] = []
    for at, word in enumerate(words):
        for key in keys.of(text[word.start : word.end]):
            for parts, entry in by_first.get(key, ()):
                here = words[at : at + len(parts)]
                if keys.stand(parts, here, text):
                    found.append(_Place(*keys.bare(parts, here, text), entry.label))
    return list(dict.fromkeys(found))


def _without_overlaps(places: Iterable[_Place]) -> list[_Place]:
    """The longest first; what touches one that was taken is left."""
    taken: list[_Place] = []
    for place in sorted(places, key=lambda each: (each.start - each.end, each.start)):
        if not any(place.start < other.end and other.start < place.end for other in taken):
            taken.append(place)
    return taken
