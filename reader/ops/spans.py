"""Edits of spans. Each validates its input before writing, and is one undo step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from reader.base.clock import utc_now
from reader.base.errors import UserFault
from reader.base.sentences import Sentence, sentence
from reader.model import Json, Label, Span, StepResult
from reader.store import Project

Range = tuple[int, int]


def add_span(
    project: Project,
    article_id: str,
    start: int,
    end: int,
    label: str,
    *,
    annotator: str,
    fragments: Sequence[Range] = (),
    status: str = "",
    note: str = "",
    attributes: Mapping[str, Json] | None = None,
) -> StepResult:
    """Mark ``[start, end)`` (code points) of an article with a label.

    ``fragments`` make it discontinuous; ``start`` and ``end`` are then their outer range. Raises ``UserFault`` for a
    range that is empty or outside the text, an unknown label, and an existing span with the same range, label and
    annotator.
    """
    pieces = _checked_range(project.articles.length(article_id), start, end, fragments)
    named = _label(project, label)
    span = replace(
        _new_span(project, article_id, (start, end), label, annotator),
        status=status,
        note=note,
        fragments=pieces,
        attributes=attributes or {},
    )
    _refuse_double(project, span)
    with project.step(sentence("ops", "Mark {label}", label=_shown(named)), annotator) as step:
        step.put("span", span)
    return step.result


def add_spans(project: Project, article_id: str, ranges: Iterable[Range], label: str, *, annotator: str) -> StepResult:
    """Mark several ranges of an article with one label, as one step. Raises ``UserFault`` as ``add_span`` does."""
    length, named = project.articles.length(article_id), _label(project, label)
    added: list[Span] = []
    for start, end in sorted(set(ranges)):
        _checked_range(length, start, end, ())
        added.append(_new_span(project, article_id, (start, end), label, annotator))
        _refuse_double(project, added[-1])
    name = sentence("ops", "Mark %n place(s) as {label}", "", len(added), label=_shown(named))
    return _put_all(project, added, name, annotator)


def relabel_spans(project: Project, span_ids: Iterable[str], label: str, *, annotator: str) -> StepResult:
    """Change the label of spans. Raises ``UserFault`` as ``add_span`` does."""
    spans = _spans(project, span_ids)
    named = _label(project, label)
    changed = [replace(span, label=label, updated=utc_now()) for span in spans if span.label != label]
    for span in changed:
        _refuse_double(project, span)
    name = sentence("ops", "Relabel %n span(s) as {label}", "", len(changed), label=_shown(named))
    return _put_all(project, changed, name, annotator)


def resize_span(
    project: Project,
    span_id: str,
    start: int,
    end: int,
    *,
    annotator: str,
    fragments: Sequence[Range] | None = None,
) -> StepResult:
    """Move the ends of a span. Raises as ``add_span`` does.

    Without ``fragments``, a discontinuous span keeps those gaps that are within the new range; with empty ``fragments``
    it becomes continuous.
    """
    (span,) = _spans(project, [span_id])
    wanted = _fitted(span.fragments, start, end) if fragments is None else fragments
    pieces = _checked_range(project.articles.length(span.article_id), start, end, wanted)
    if (span.start, span.end, span.fragments) == (start, end, pieces):
        return _put_all(project, [], sentence("ops", "Resize a span"), annotator)
    resized = replace(span, start=start, end=end, fragments=pieces, updated=utc_now())
    _refuse_double(project, resized)
    return _put_all(project, [resized], sentence("ops", "Resize a span"), annotator)


def delete_spans(project: Project, span_ids: Iterable[str], *, annotator: str) -> StepResult:
    """Delete spans and the relations that have them as head or tail; undo restores both."""
    spans = _spans(project, span_ids)
    name = sentence("ops", "Delete %n span(s)", "", len(spans))
    with project.step(name, annotator) as step:
        for relation in project.relations.of_spans(span.id for span in spans):
            step.delete("relation", relation.id)
        for span in spans:
            step.delete("span", span.id)
    return step.result


def set_note(project: Project, span_id: str, note: str, *, annotator: str) -> StepResult:
    """Set the note of a span; an empty one removes it."""
    (span,) = _spans(project, [span_id])
    changed = [] if span.note == note else [replace(span, note=note, updated=utc_now())]
    return _put_all(project, changed, sentence("ops", "Change a note"), annotator)


def set_status(project: Project, span_ids: Iterable[str], status: str, *, annotator: str) -> StepResult:
    """Set the status of spans."""
    spans = _spans(project, span_ids)
    changed = [replace(span, status=status, updated=utc_now()) for span in spans if span.status != status]
    name = sentence("ops", "Change the status of %n span(s)", "", len(changed))
    return _put_all(project, changed, name, annotator)


def _put_all(project: Project, spans: Sequence[Span], name: Sentence, annotator: str) -> StepResult:
    with project.step(name, annotator) as step:
        for span in spans:
            step.put("span", span)
    return step.result


def _new_span(project: Project, article_id: str, place: Range, label: str, annotator: str) -> Span:
    now = utc_now()
    start, end = place
    return Span(
        id=project.ids.next(),
        article_id=article_id,
        start=start,
        end=end,
        label=label,
        annotator=annotator,
        created=now,
        updated=now,
    )


def _spans(project: Project, span_ids: Iterable[str]) -> list[Span]:
    """The spans with these ids, each once, in the given order."""
    wanted = list(dict.fromkeys(span_ids))
    found = {span.id: span for span in project.spans.several(wanted)}
    for span_id in wanted:
        if span_id not in found:
            raise UserFault(sentence("ops", "There is no span {id} any more; it may have been deleted.", id=span_id))
    return [found[span_id] for span_id in wanted]


def _label(project: Project, code: str) -> Label:
    label = project.labels.get(code)
    if label is None:
        raise UserFault(
            sentence("ops", "This project has no label {label}. Add it to the label set first.", label=code)
        )
    return label


def _checked_range(length: int, start: int, end: int, fragments: Sequence[Range]) -> tuple[Range, ...]:
    """The validated fragments; a single one that equals the whole range becomes none. Raises ``UserFault``."""
    if not 0 <= start < end <= length:
        raise UserFault(
            sentence(
                "ops",
                "The range {start}–{end} is empty or outside the article, which has {length} characters.",
                start=start,
                end=end,
                length=length,
            )
        )
    pieces = tuple((piece_start, piece_end) for piece_start, piece_end in fragments)
    if pieces in ((), ((start, end),)):
        return ()
    if (pieces[0][0], pieces[-1][1]) != (start, end) or not _ascending(pieces):
        raise UserFault(
            sentence(
                "ops",
                "The fragments {fragments} must be in order, apart, not empty, and reach from {start} to {end}.",
                fragments=", ".join(f"{piece_start}–{piece_end}" for piece_start, piece_end in pieces),
                start=start,
                end=end,
            )
        )
    return pieces


def _fitted(fragments: Sequence[Range], start: int, end: int) -> Sequence[Range]:
    """The fragments that overlap a range, the outer ones adjusted to its ends; none if only one is left."""
    kept = [piece for piece in fragments if piece[0] < end and start < piece[1]]
    if len(kept) < 2:
        return ()
    return [(start, kept[0][1]), *kept[1:-1], (kept[-1][0], end)]


def _ascending(pieces: Sequence[Range]) -> bool:
    inside = all(start < end for start, end in pieces)
    return inside and all(before[1] <= after[0] for before, after in pairwise(pieces))


def _refuse_double(project: Project, span: Span) -> None:
    for other in project.spans.same_place(span):
        same = (other.label, other.annotator, other.fragments) == (span.label, span.annotator, span.fragments)
        if same and other.id != span.id:
            raise UserFault(
                sentence("ops", "This place is already marked as {label}.", label=_shown(_label(project, span.label)))
            )


def _shown(label: Label) -> str:
    return label.name_en or label.name_ar or label.code
