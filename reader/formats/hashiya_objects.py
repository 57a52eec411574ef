"""Converts records to the objects of a ``hashiya-jsonl`` line; ``hashiya_records`` reads them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from reader.model import AnnotatedArticle, Entity, Json, Marginal, Relation, Span

_Object = dict[str, Any]
ENTITIES = "entities"
"""The key of a line's entities. In an article's ``extra``, it holds the entities that no span refers to."""
MARGINALIA = "marginalia"
"""The key of a line's bookmarks, highlights and notes; present only if the article has any."""


def record_of(annotated: AnnotatedArticle) -> _Object:
    """The object of one line, with keys in the format's order and empty optional keys left out.

    Always present: all keys of an article except ``state``; ``id``, ``start``, ``end``, ``text``, ``label``,
    ``annotator``, ``attributes``, ``note`` and ``status`` of a span.
    """
    article = annotated.article
    text = article.text
    record: _Object = {
        "id": article.id,
        "text": text,
        "sha256": article.sha256,
        "title": article.title,
        "language": article.language,
        "direction": article.direction,
        "meta": article.meta,
        "labels": article.labels,
        "note": article.note,
    }
    if article.state != "new":
        record["state"] = article.state
    record["spans"] = [_span_record(span, text) for span in annotated.spans]
    record["relations"] = [_relation_record(relation) for relation in annotated.relations]
    entities = [entity_record(entity) for entity in annotated.entities]
    record[ENTITIES] = entities
    if annotated.marginalia:
        record[MARGINALIA] = [_marginal_record(marginal, text) for marginal in annotated.marginalia]
    if article.extra:
        ours = record.get(MARGINALIA)
        record |= article.extra
        if ours:  # an older version kept them as unknown keys
            carried = article.extra.get(MARGINALIA)
            names = {each["id"] for each in ours}
            more = [each for each in carried if _id_of(each) not in names] if isinstance(carried, list) else []
            record[MARGINALIA] = ours + more
        # A project ties entities to articles only through spans; unused ones travel in the article's extra (see ops).
        carried = article.extra.get(ENTITIES)
        more = [each for each in carried if each not in entities] if isinstance(carried, list) else []
        record[ENTITIES] = entities + more
    return record


def entity_record(entity: Entity) -> _Object:
    """The object of an entity."""
    return {"id": entity.id, "name": entity.name, "link": entity.link, **entity.extra}


def _span_record(span: Span, text: str) -> _Object:
    start, end = span.start, span.end
    record: _Object = {"id": span.id, "start": start, "end": end}
    if span.fragments:
        record["fragments"] = span.fragments
    record["text"] = text[start:end]
    record["label"] = span.label
    record["annotator"] = span.annotator
    record["attributes"] = span.attributes
    if span.entity_id is not None:
        record["entity"] = span.entity_id
    record["note"] = span.note
    record["status"] = span.status
    if span.created:
        record["created"] = span.created
    if span.updated:
        record["updated"] = span.updated
    if span.extra:
        record.update(span.extra)
    return record


def _relation_record(relation: Relation) -> _Object:
    record: _Object = {
        "id": relation.id,
        "head": relation.head_id,
        "tail": relation.tail_id,
        "label": relation.label,
        "annotator": relation.annotator,
    }
    if relation.created:
        record["created"] = relation.created
    if relation.updated:
        record["updated"] = relation.updated
    return _with_extra(record, relation.extra)


def _marginal_record(marginal: Marginal, text: str) -> _Object:
    start, end = marginal.start, marginal.end
    record: _Object = {"id": marginal.id, "kind": marginal.kind, "start": start, "end": end}
    if start < end:
        record["text"] = text[start:end]
    if marginal.colour:
        record["colour"] = marginal.colour
    if marginal.text:
        record["note"] = marginal.text
    record["annotator"] = marginal.annotator
    if marginal.created:
        record["created"] = marginal.created
    if marginal.updated:
        record["updated"] = marginal.updated
    return _with_extra(record, marginal.extra)


def _id_of(carried: Json) -> Json:
    return carried.get("id") if isinstance(carried, dict) else None


def _with_extra(record: _Object, extra: Mapping[str, Json]) -> _Object:
    if extra:
        record.update(extra)
    return record
