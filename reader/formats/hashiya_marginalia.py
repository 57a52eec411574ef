"""Parses the objects under ``marginalia`` in a ``hashiya-jsonl`` line into records.

``hashiya_objects`` writes them.
"""

from __future__ import annotations

from typing import cast, get_args

from reader.base.ids import IdSource
from reader.base.sentences import sentence
from reader.formats.called import article_name
from reader.formats.hashiya_fields import Object, RecordFault, take, take_name, take_one_of
from reader.formats.units import Quote, work_out_unit
from reader.model import Article, Finding, Marginal, MarginalKind, Report
from reader.text.offsets import OffsetError, OffsetMap

_KINDS = get_args(MarginalKind)


def marginalia_from(
    article: Article, records: list[Object], annotator: str, ids: IdSource, report: Report
) -> tuple[Marginal, ...]:
    """The marginalia of one line, converted to code points. Those that do not match the text are reported and skipped.

    ``annotator`` owns marginalia that name nobody. Raises :class:`RecordFault`.
    """
    if not records:
        return ()
    quotes = [_quote(record) for record in records]
    offsets = OffsetMap(article.text)
    unit, misfits = work_out_unit(offsets, article.text, quotes)
    length = offsets.length(unit)
    kept: list[Marginal] = []
    seen: set[str] = set()
    for at, (record, (start, end, words)) in enumerate(zip(records, quotes, strict=True)):
        id_ = take_name(record, "id") or ids.next()
        if id_ in seen:
            raise RecordFault(sentence("formats", "two of the marginalia have the id {id}", id=id_))
        seen.add(id_)
        if not 0 <= start <= end <= length:
            raise RecordFault(
                sentence("formats", "{start}–{end} of the marginalia is no place of the text", start=start, end=end)
            )
        if at in misfits:
            said = sentence(
                "formats",
                "A reader's note was left out: “{text}” does not stand at {start}–{end} of article “{article}”.",
                text=words,
                start=start,
                end=end,
                article=article_name(article),
            )
            report.findings.append(Finding(kind="refused", said=said, article_id=article.id))
            continue
        try:
            place = offsets.from_unit(start, unit), offsets.from_unit(end, unit)
        except OffsetError as error:
            raise RecordFault(error.said) from error
        kept.append(_marginal(record, id_, article.id, place, annotator))
    return tuple(kept)


def _quote(record: Object) -> Quote:
    start, end = take(record, "start", int, -1), take(record, "end", int, -1)
    return Quote(start, end, take(record, "text", str, None))


def _marginal(record: Object, id_: str, article_id: str, place: tuple[int, int], annotator: str) -> Marginal:
    start, end = place
    kind = cast(MarginalKind, take_one_of(record, "kind", _KINDS))
    if (kind == "bookmark" and start != end) or (kind == "highlight" and start == end):
        raise RecordFault(sentence("formats", "a bookmark is a place, and a highlight a range of the text"))
    return Marginal(
        id=id_,
        article_id=article_id,
        kind=kind,
        start=start,
        end=end,
        colour=take_name(record, "colour"),
        text=take(record, "note", str, ""),
        annotator=take_name(record, "annotator") or annotator,
        created=take(record, "created", str, ""),
        updated=take(record, "updated", str, ""),
        extra=record,
    )
