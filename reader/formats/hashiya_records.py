"""Converts the objects of a ``hashiya-jsonl`` line to records. Checks every known key and keeps unknown ones.

Knows nothing of lines and files; ``hashiya_jsonl`` does. ``hashiya_objects`` is the reverse.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import count, islice
from typing import Any, Literal, TypeVar, cast, get_args

from reader.base.ids import IdSource
from reader.base.names import LONGEST_NAME
from reader.base.sentences import Sentence, sentence
from reader.formats.called import article_name
from reader.formats.hashiya_fields import (
    Object,
    RecordFault,
    check_names,
    take,
    take_list,
    take_name,
    take_one_of,
    take_texts,
    wrong_type,
)
from reader.formats.hashiya_marginalia import marginalia_from
from reader.formats.hashiya_objects import MARGINALIA
from reader.formats.units import Quote, work_out_unit
from reader.model import AnnotatedArticle, Article, ArticleState, Entity, Finding, Json, Relation, Report, Span
from reader.model.drafts import quick_span
from reader.text.encoding import MAX_BYTES
from reader.text.offsets import OffsetError, OffsetMap

_T = TypeVar("_T")
_Place = tuple[str, int, int, tuple[tuple[int, int], ...]]
"""Article id, start, end, fragments of a span."""
_BETWEEN_LOOKS = 2_000
_SPAN_TEXTS = ("id", "label", "annotator", "entity", "status", "note", "created", "updated")
_STATES = get_args(ArticleState)


@dataclass(frozen=True, slots=True)
class Defaults:
    """Defaults for records that lack them: the owner of spans, and ids. ``pulse`` may cancel a long record."""

    annotator: str
    ids: IdSource
    pulse: Callable[[], None]


def article_from(record: Object, defaults: Defaults, report: Report) -> AnnotatedArticle:
    """The article of one line. Removes the keys from ``record``. Raises :class:`RecordFault`."""
    id_ = take_name(record, "id")
    text = take(record, "text", str, None)
    if not id_.strip() or text is None:
        missing = "text" if id_.strip() else "id"
        raise RecordFault(sentence("formats", "the article has no “{key}”", key=missing))
    defaults.pulse()
    data = text.encode()
    if len(data) > MAX_BYTES:
        raise RecordFault(_too_large(id_, len(data)))
    digest = hashlib.sha256(data).hexdigest()
    if (take(record, "sha256", str, "") or digest) != digest:
        raise RecordFault(
            sentence("formats", "the text of article {article} is not the one that its sha256 was made of", article=id_)
        )
    spans = take_list(record, "spans")
    relations = take_list(record, "relations")
    entities = take_list(record, "entities")
    marginalia = take_list(record, MARGINALIA)
    article = Article(
        id=id_,
        text=text,
        sha256=digest,
        title=take(record, "title", str, ""),
        language=take(record, "language", str, ""),
        direction=cast(Literal["rtl", "ltr", ""], take_one_of(record, "direction", ("", "rtl", "ltr"))),
        meta=take(record, "meta", dict, cast("dict[str, Json]", {})),
        labels=_article_labels(record),
        note=take(record, "note", str, ""),
        state=cast(ArticleState, take_one_of(record, "state", _STATES)),
        extra=record,
    )
    kept_spans = _spans(article, spans, defaults, report)
    return AnnotatedArticle(
        article=article,
        spans=kept_spans,
        relations=_relations(article, relations, kept_spans, defaults, report, lost=len(spans) - len(kept_spans)),
        entities=_entities(entities, defaults),
        marginalia=marginalia_from(article, marginalia, defaults.annotator, defaults.ids, report),
    )


def _too_large(id_: str, size: int) -> Sentence:
    return sentence(
        "formats",
        "the text of article {article} has {size} MB; at most {limit} MB are read",
        article=id_,
        size=-(-size // 1_000_000),
        limit=MAX_BYTES // 1_000_000,
    )


def _spans(article: Article, records: list[Object], defaults: Defaults, report: Report) -> tuple[Span, ...]:
    """The spans, converted to code points. A span whose text does not match in any unit is reported and skipped."""
    if not records:
        return ()
    quotes = list(_watched(map(_quote, records, count(1)), defaults.pulse))
    offsets = OffsetMap(article.text)
    unit, misfits = work_out_unit(offsets, article.text, quotes)
    defaults.pulse()
    if unit != "code_point":
        report.findings.append(_other_unit(article, unit))
    length = offsets.length(unit)
    kept: list[Span] = []
    seen: set[str] = set()
    for at, (record, (start, end, _)) in enumerate(_watched(zip(records, quotes, strict=True), defaults.pulse)):
        texts = take_texts(record, _SPAN_TEXTS)
        shown = texts[0] or f"#{at + 1}"
        id_ = texts[0] = texts[0] or defaults.ids.next()
        if id_ in seen:
            raise RecordFault(sentence("formats", "two spans have the id {span}", span=id_))
        seen.add(id_)
        if not 0 <= start < end <= length:
            raise RecordFault(_bad_range(shown, start, end, length))
        if at in misfits:
            report.findings.append(_misfit(article, shown, id_, quotes[at]))
            continue
        fragments = _fragments(record, shown, start, end) if "fragments" in record else ()
        if unit != "code_point":
            try:
                start, end = offsets.from_unit(start, unit), offsets.from_unit(end, unit)  # noqa: PLW2901
                fragments = tuple((offsets.from_unit(x, unit), offsets.from_unit(y, unit)) for x, y in fragments)
            except OffsetError as error:
                raise RecordFault(error.said) from error
        if not texts[1] or texts[1].isspace():
            raise RecordFault(sentence("formats", "span {span} has no label", span=shown))
        kept.append(_span(record, texts, (article.id, start, end, fragments), defaults))
    return tuple(kept)


def _watched(items: Iterable[_T], pulse: Callable[[], None]) -> Iterator[_T]:
    """``items``, calling ``pulse`` now and then so that the person can cancel."""
    left = iter(items)
    while some := list(islice(left, _BETWEEN_LOOKS)):
        pulse()
        yield from some


def _quote(record: Object, number: int) -> Quote:
    start, end, text = record.pop("start", None), record.pop("end", None), record.pop("text", None)
    if start.__class__ is int and end.__class__ is int and (text is None or text.__class__ is str):
        return Quote(start, end, text)
    span = str(record.get("id") or f"#{number}")
    for key, value in (("start", start), ("end", end)):
        if value is None:
            raise RecordFault(sentence("formats", "span {span} has no “{key}”", span=span, key=key))
        if value.__class__ is not int:
            raise RecordFault(sentence("formats", "“{key}” of span {span} must be a whole number", span=span, key=key))
    raise wrong_type("text", str)


def _span(record: Object, texts: list[str], place: _Place, defaults: Defaults) -> Span:
    id_, label, annotator, entity, status, note, created, updated = texts
    names = f"{id_}{label}{annotator}{entity}"
    if len(names) > LONGEST_NAME or not names.isprintable():
        check_names(id=id_, label=label, annotator=annotator, entity=entity)
    article_id, start, end, fragments = place
    return quick_span(
        id_,
        article_id,
        start,
        end,
        label,
        annotator or defaults.annotator,
        status,
        note,
        entity or None,
        fragments,
        take(record, "attributes", dict, cast("dict[str, Json]", {})) if "attributes" in record else {},
        created,
        updated,
        record or {},  # a fresh dict: an emptied one would keep its memory
    )


def _bad_range(id_: str, start: int, end: int, length: int) -> Sentence:
    if start == end:
        return sentence("formats", "span {span} is empty (at {start})", span=id_, start=start)
    if start > end:
        return sentence("formats", "span {span} ends before it starts ({start}–{end})", span=id_, start=start, end=end)
    return sentence(
        "formats",
        "span {span} ({start}–{end}) lies outside the text, whose length is {length}",
        span=id_,
        start=start,
        end=end,
        length=length,
    )


def _other_unit(article: Article, unit: str) -> Finding:
    unit_said = {
        "utf16": sentence("formats", "UTF-16 code units"),
        "grapheme": sentence("formats", "grapheme clusters"),
        "crlf": sentence("formats", "characters with each line end as one"),
    }[unit]
    said = sentence(
        "formats",
        "The offsets of article “{article}” count {unit}; they were turned into code points.",
        article=article_name(article),
        unit=unit_said,
    )
    return Finding(kind="noticed", said=said, article_id=article.id)


def _misfit(article: Article, shown: str, id_: str, quote: Quote) -> Finding:
    said = sentence(
        "formats",
        "Span {span} was left out: “{text}” does not stand at {start}–{end} of article “{article}” in any offset unit.",
        span=shown,
        text=quote.text,
        start=quote.start,
        end=quote.end,
        article=article_name(article),
    )
    return Finding(kind="refused", said=said, article_id=article.id, span_id=id_)


def _relations(
    article: Article,
    records: list[Object],
    spans: tuple[Span, ...],
    defaults: Defaults,
    report: Report,
    *,
    lost: int,
) -> tuple[Relation, ...]:
    """The relations. If spans were skipped (``lost``), a relation to a missing span is reported and skipped as well;
    otherwise it raises :class:`RecordFault`."""
    known = {span.id for span in spans} if records else set[str]()
    kept: list[Relation] = []
    seen: set[str] = set()
    for number, record in enumerate(_watched(records, defaults.pulse), 1):
        shown = str(record.get("id") or f"#{number}")
        relation = _relation(record, shown, article.id, defaults)
        if relation.id in seen:
            raise RecordFault(sentence("formats", "two relations have the id {relation}", relation=relation.id))
        seen.add(relation.id)
        if relation.head_id in known and relation.tail_id in known:
            kept.append(relation)
            continue
        missing = relation.head_id if relation.head_id not in known else relation.tail_id
        said = sentence(
            "formats",
            "relation {relation} names the span {span}, which is not there",
            relation=shown,
            span=missing,
        )
        if not lost:
            raise RecordFault(said)
        report.findings.append(Finding(kind="dropped", said=said, article_id=article.id))
    return tuple(kept)


def _relation(record: Object, shown: str, article_id: str, defaults: Defaults) -> Relation:
    id_ = take_name(record, "id") or defaults.ids.next()
    ends = {key: take_name(record, key) for key in ("head", "tail", "label")}
    for key, value in ends.items():
        if not value:
            raise RecordFault(sentence("formats", "relation {relation} has no “{key}”", relation=shown, key=key))
    return Relation(
        id=id_,
        article_id=article_id,
        head_id=ends["head"],
        tail_id=ends["tail"],
        label=ends["label"],
        annotator=take_name(record, "annotator") or defaults.annotator,
        created=take(record, "created", str, ""),
        updated=take(record, "updated", str, ""),
        extra=record,
    )


def _entities(records: list[Object], defaults: Defaults) -> tuple[Entity, ...]:
    found: dict[str, Entity] = {}
    for record in _watched(records, defaults.pulse):
        entity = _entity(record)
        if found.setdefault(entity.id, entity) != entity:
            raise RecordFault(sentence("formats", "two entities have the id {entity}", entity=entity.id))
    return tuple(found.values())


def _entity(record: Object) -> Entity:
    id_ = take_name(record, "id")
    if not id_:
        raise RecordFault(sentence("formats", "an entity has no “{key}”", key="id"))
    return Entity(id=id_, name=take(record, "name", str, ""), link=take(record, "link", str, ""), extra=record)


def _article_labels(record: Object) -> tuple[str, ...]:
    labels = take(record, "labels", list, cast("list[Json]", []))
    if not all(isinstance(label, str) and label for label in labels):
        raise RecordFault(sentence("formats", "“{key}” must be a list of names", key="labels"))
    for label in cast("list[str]", labels):
        check_names(labels=label)
    return tuple(cast("list[str]", labels))


def _fragments(record: Object, id_: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """Take out the fragments of a discontinuous span; none if there is only one, which is the span itself."""
    pieces = take(record, "fragments", list, cast("list[Any]", []))
    for piece in pieces:
        if piece.__class__ is not list or [offset.__class__ for offset in piece] != [int, int]:
            raise RecordFault(sentence("formats", "a fragment of span {span} is not [start, end]", span=id_))
    borders = [offset for piece in pieces for offset in piece]
    empty = any(first >= last for first, last in pieces)
    if borders and (empty or borders != sorted(borders) or (borders[0], borders[-1]) != (start, end)):
        raise RecordFault(
            sentence(
                "formats",
                "the fragments of span {span} are not pieces of {start}–{end}, ascending and apart",
                span=id_,
                start=start,
                end=end,
            )
        )
    return tuple((first, last) for first, last in pieces) if len(pieces) > 1 else ()
