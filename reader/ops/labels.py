"""Edits of the label set: add, change, move in the tree, merge, delete. Each is one step."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from reader.base.clock import utc_now
from reader.base.errors import UserFault
from reader.base.names import LONGEST_NAME, hides
from reader.base.progress import Progress, no_progress
from reader.base.sentences import Sentence, sentence
from reader.model import Label, Span, StepResult
from reader.model.label_tree import in_circle, in_tree, standing_for
from reader.store import Project, Step

LONGEST_GUIDELINE = 20_000
"""The maximum code points of the guideline and of the examples, each."""

_CODE = re.compile(r"[A-Za-z0-9_-]{1,64}")
_COLOR = re.compile(r"#[0-9a-fA-F]{6}")


class LabelUse(NamedTuple):
    """How a label is used: the number of its spans, of articles with them, and of duplicates (see :func:`use_of`)."""

    spans: int
    articles: int
    doubles: int


def checked_label(label: Label) -> Label:
    """Return ``label``. Raises ``UserFault`` for an invalid code, colour, name or guideline."""
    if not _CODE.fullmatch(label.code):
        raise UserFault(
            sentence(
                "ops",
                "The label code “{code}” must be 1 to 64 ASCII letters, digits, _ or -; names may be in any script.",
                code=label.code,
            )
        )
    if not _COLOR.fullmatch(label.color):
        raise UserFault(
            sentence("ops", "The colour {color} of label {code} is not #rrggbb.", color=label.color, code=label.code)
        )
    if hides(label.name_ar + label.name_en):
        raise UserFault(
            sentence(
                "ops",
                "The names of label {code} hold control characters, or such as change the direction of text. "
                "Take them out.",
                code=label.code,
            )
        )
    if len(label.name_ar + label.name_en) > LONGEST_NAME:
        raise UserFault(
            sentence(
                "ops",
                "The names of label {code} are longer than {limit} characters.",
                code=label.code,
                limit=LONGEST_NAME,
            )
        )
    if max(len(label.guideline), len(label.examples)) > LONGEST_GUIDELINE:
        raise UserFault(
            sentence(
                "ops",
                "The guideline of label {code} is longer than {limit} characters.",
                code=label.code,
                limit=LONGEST_GUIDELINE,
            )
        )
    return label


def checked_tree(labels: Iterable[Label]) -> None:
    """Raise ``UserFault`` when a label is nested under a missing label or under itself."""
    labels = tuple(labels)
    codes = {label.code for label in labels}
    for label in labels:
        if label.parent and label.parent not in codes:
            raise UserFault(
                sentence(
                    "ops",
                    "Label {code} is nested under {parent}, which is no label of this set.",
                    code=label.code,
                    parent=label.parent,
                )
            )
    for code in in_circle(labels):
        raise UserFault(sentence("ops", "Label {code} cannot be nested under itself.", code=code))


def add_label(project: Project, label: Label, *, annotator: str) -> StepResult:
    """Add a label after its siblings. Raises ``UserFault`` when its code is taken or the label is invalid."""
    checked_label(label)
    if project.labels.get(label.code) is not None:
        raise UserFault(sentence("ops", "There is a label {code} already.", code=label.code))
    labels = project.labels.all()
    checked_tree((*labels, label))
    last = max((each.order for each in labels), default=-1)
    with project.step(sentence("ops", "Add label {label}", label=label.code), annotator) as step:
        step.put("label", replace(label, order=last + 1))
    return step.result


def change_label(project: Project, label: Label, *, annotator: str) -> StepResult:
    """Replace the label with the same code. It keeps its position; under a new parent it comes last."""
    checked_label(label)
    before = _existing(project, label.code)
    labels = [each for each in project.labels.all() if each.code != label.code]
    checked_tree((*labels, label))
    moved = before.parent != label.parent
    order = max((each.order for each in labels), default=-1) + 1 if moved else before.order
    with project.step(sentence("ops", "Change label {label}", label=label.code), annotator) as step:
        step.put("label", replace(label, order=order))
    return step.result


def place_label(
    project: Project, code: str, *, annotator: str, parent: str = "", before: str | None = None
) -> StepResult:
    """Move a label with everything nested under it below ``parent``, in front of ``before`` or else to the end.

    Raises ``UserFault`` when it would be nested under itself, and for labels that do not exist.
    """
    label = replace(_existing(project, code), parent=parent)
    ordered = [placed.label for placed in in_tree(project.labels.all()) if placed.label.code != code]
    places = [at for at, each in enumerate(ordered) if each.code == before]
    if before is not None and not places:
        _existing(project, before)
    ordered.insert(places[0] if places else len(ordered), label)
    checked_tree(ordered)
    with project.step(sentence("ops", "Move label {label}", label=code), annotator) as step:
        _put_in_order(step, ordered)
    return step.result


def use_of(project: Project, code: str, into: str = "") -> LabelUse:
    """How a label is used; ``doubles`` counts its spans for which ``into`` has one at the same range and annotator."""
    spans = project.spans.with_label(code)
    there = {_place(span) for span in project.spans.with_label(into)} if into else frozenset[object]()
    doubles = sum(_place(span) in there for span in spans)
    return LabelUse(len(spans), len({span.article_id for span in spans}), doubles)


def merge_labels(
    project: Project, code: str, into: str, *, annotator: str, progress: Progress = no_progress
) -> StepResult:
    """Relabel every span of ``code`` to ``into`` and delete ``code``; its nested labels move below ``into``.

    Duplicates at the same range are kept: nothing is deleted silently. ``progress`` counts spans.
    """
    label, _ = _existing(project, code), _existing(project, into)
    if code == into:
        raise UserFault(sentence("ops", "Label {code} cannot be merged with itself.", code=code))
    inside = into in standing_for(project.labels.all(), (code,))
    # If ``into`` is nested under ``code``, move it out first, so that no label is nested under itself.
    parents = {into: label.parent} if inside else {}
    spans = project.spans.with_label(code)
    name = sentence("ops", "Merge label {label} into {into} with %n span(s)", "", len(spans), label=code, into=into)
    with project.step(name, annotator) as step:
        _move_spans(step, spans, into, progress)
        _take_out(project, step, code, into, parents)
    return step.result


def delete_label(
    project: Project,
    code: str,
    *,
    annotator: str,
    move_to: str | None = None,
    with_spans: bool = False,
    progress: Progress = no_progress,
) -> StepResult:
    """Delete a label; its nested labels move up to its level.

    Its spans are relabelled to ``move_to`` in the same step, or deleted ``with_spans`` (with their relations); with
    neither, a label that has spans is refused. Duplicates of spans of ``move_to`` are kept.
    """
    label = _existing(project, code)
    spans = project.spans.with_label(code)
    if spans and move_to is None and not with_spans:
        raise UserFault(
            sentence(
                "ops",
                "Label {code} is used by %n span(s). Move them to another label or delete them first.",
                "",
                len(spans),
                code=code,
            )
        )
    if move_to is not None:
        if move_to == code:
            raise UserFault(sentence("ops", "Spans of label {code} cannot be moved to itself.", code=code))
        _existing(project, move_to)
    with project.step(_deletion(code, spans, move_to), annotator) as step:
        if move_to is None:
            _delete_spans(project, step, spans, progress)
        else:
            _move_spans(step, spans, move_to, progress)
        _take_out(project, step, code, label.parent)
    return step.result


def _deletion(code: str, spans: Sequence[Span], move_to: str | None) -> Sentence:
    if not spans:
        return sentence("ops", "Delete label {label}", label=code)
    if move_to is None:
        return sentence("ops", "Delete label {label} with %n span(s)", "", len(spans), label=code)
    return sentence("ops", "Delete label {label}; %n span(s) to {into}", "", len(spans), label=code, into=move_to)


def _move_spans(step: Step, spans: Sequence[Span], to: str, progress: Progress) -> None:
    now = utc_now()
    for number, span in enumerate(spans):
        progress(number, len(spans))
        step.put("span", replace(span, label=to, updated=now))


def _delete_spans(project: Project, step: Step, spans: Sequence[Span], progress: Progress) -> None:
    for relation in project.relations.of_spans(span.id for span in spans):
        step.delete("relation", relation.id)
    for number, span in enumerate(spans):
        progress(number, len(spans))
        step.delete("span", span.id)


def _take_out(project: Project, step: Step, code: str, heir: str, parents: Mapping[str, str] | None = None) -> None:
    """Delete a label; its nested labels move below ``heir``, unless ``parents`` gives another parent."""
    staying: list[Label] = []
    for label, _ in in_tree(project.labels.all()):
        parent = heir if label.parent == code else label.parent
        if label.code != code:
            staying.append(replace(label, parent=(parents or {}).get(label.code, parent)))
    _put_in_order(step, staying)
    step.delete("label", code)


def _put_in_order(step: Step, labels: Iterable[Label]) -> None:
    """Number the labels in tree order; only those whose number or parent changes are written."""
    for order, placed in enumerate(in_tree(labels)):
        step.put("label", replace(placed.label, order=order))


def _place(span: Span) -> object:
    return span.article_id, span.start, span.end, span.fragments, span.annotator


def _existing(project: Project, code: str) -> Label:
    label = project.labels.get(code)
    if label is None:
        raise UserFault(sentence("ops", "This project has no label {label}.", label=code))
    return label
