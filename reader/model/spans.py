"""Span, relation and entity: what an annotator puts on an article."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from reader.base.frozen import frozen

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


@frozen()
class Span:
    """A half-open range ``[start, end)`` of code points of one article, with a label.

    A discontinuous span has two or more ``fragments``, ascending and disjoint; ``start`` and ``end`` are then the
    outer range. A continuous span has none. ``extra`` preserves unknown keys of an imported file.
    """

    id: str
    article_id: str
    start: int
    end: int
    label: str
    annotator: str
    status: str = ""
    note: str = ""
    entity_id: str | None = None
    fragments: tuple[tuple[int, int], ...] = ()
    attributes: Mapping[str, Json] = field(default_factory=dict[str, Json])
    created: str = ""
    updated: str = ""
    extra: Mapping[str, Json] = field(default_factory=dict[str, Json])

    @property
    def pieces(self) -> tuple[tuple[int, int], ...]:
        """The ranges the span covers: its fragments, or its one range."""
        return self.fragments or ((self.start, self.end),)


@frozen()
class Relation:
    """A labelled link from one span (``head_id``) to another (``tail_id``) of the same article."""

    id: str
    article_id: str
    head_id: str
    tail_id: str
    label: str
    annotator: str
    created: str = ""
    updated: str = ""
    extra: Mapping[str, Json] = field(default_factory=dict[str, Json])


@frozen()
class Entity:
    """A person, place or thing that spans refer to; ``link`` is an external identifier (a Wikidata id, a URL)."""

    id: str
    name: str
    link: str = ""
    extra: Mapping[str, Json] = field(default_factory=dict[str, Json])
