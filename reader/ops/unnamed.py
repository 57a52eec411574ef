"""Matches spans and relations that a file brings without ids with those of the project, by content.

Each record of the project matches at most one of the file. So importing a file again adds nothing, and a file with two
equal spans adds one if one is known. Used by arrivals.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from reader.model import Relation, Span


class Unclaimed:
    """The annotations of an article that no record of the file has matched yet, without those the file names by id."""

    def __init__(self, spans: Iterable[Span], relations: Iterable[Relation]) -> None:
        self._spans: defaultdict[object, list[Span]] = defaultdict(list)
        self._relations: defaultdict[object, list[Relation]] = defaultdict(list)
        for span in spans:
            self._spans[_of_span(span)].append(span)
        for relation in relations:
            self._relations[_of_relation(relation)].append(relation)

    def span(self, like: Span) -> Span | None:
        """Match, and remove, a span with the same range, label and annotator."""
        found = self._spans.get(_of_span(like))
        return found.pop(0) if found else None

    def relation(self, like: Relation) -> Relation | None:
        """Match, and remove, a relation between the same spans with the same label and annotator."""
        found = self._relations.get(_of_relation(like))
        return found.pop(0) if found else None


def adds_nothing(span: Span, known: Span) -> bool:
    """Whether ``span`` has no information beyond ``known``. Values that are absent in the file do not count."""
    said = ((getattr(span, name), getattr(known, name)) for name in _CONTENT)
    return all(not new or new == old for new, old in said)


_CONTENT = ("status", "note", "entity_id", "attributes", "created", "updated", "extra")


def _of_span(span: Span) -> object:
    return span.start, span.end, span.fragments, span.label, span.annotator


def _of_relation(relation: Relation) -> object:
    return relation.head_id, relation.tail_id, relation.label, relation.annotator
