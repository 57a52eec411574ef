"""Spans and relations that a file brings without ids: whether the article has them already is told by what they say.

Each record of the project stands for one of the file, so that importing a file again adds nothing, and importing one
with two equal spans where one is known adds the other. Used by arrivals.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from reader.model import Relation, Span


class Unclaimed:
    """What an article holds and no record of the file has claimed yet; records that the file names are left out."""

    def __init__(self, spans: Iterable[Span], relations: Iterable[Relation]) -> None:
        self._spans: defaultdict[object, list[Span]] = defaultdict(list)
        self._relations: defaultdict[object, list[Relation]] = defaultdict(list)
        for span in spans:
            self._spans[_of_span(span)].append(span)
        for relation in relations:
            self._relations[_of_relation(relation)].append(relation)

    def span(self, like: Span) -> Span | None:
        """Claim a span at the same place with the same label and annotator."""
        found = self._spans.get(_of_span(like))
        return found.pop(0) if found else None

    def relation(self, like: Relation) -> Relation | None:
        """Claim a relation between the same spans with the same label and annotator."""
        found = self._relations.get(_of_relation(like))
        return found.pop(0) if found else None


def adds_nothing(span: Span, known: Span) -> bool:
    """Whether ``span`` says nothing that ``known`` does not say; what a file leaves out, it does not deny."""
    said = ((getattr(span, name), getattr(known, name)) for name in _CONTENT)
    return all(not new or new == old for new, old in said)


_CONTENT = ("status", "note", "entity_id", "attributes", "created", "updated", "extra")


def _of_span(span: Span) -> object:
    return span.start, span.end, span.fragments, span.label, span.annotator


def _of_relation(relation: Relation) -> object:
    return relation.head_id, relation.tail_id, relation.label, relation.annotator
