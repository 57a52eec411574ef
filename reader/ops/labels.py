"""Edits of the label set. Nothing is deleted while spans use it, unless they are moved in the same step."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.base.clock import utc_now
from reader.base.errors import UserFault
from reader.base.names import LONGEST_NAME, hides
from reader.base.sentences import sentence
from reader.model import Label, StepResult
from reader.store import Project

_CODE = re.compile(r"[A-Za-z0-9_-]{1,64}")
_COLOR = re.compile(r"#[0-9a-fA-F]{6}")


def checked_label(label: Label) -> Label:
    """``label``, when it can be one. Raises ``UserFault`` for a bad code, colour or name."""
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
    return label


def add_label(project: Project, label: Label, *, annotator: str) -> StepResult:
    """Add a label at the end of the set. Raises ``UserFault`` when its code is taken or it cannot be a label."""
    checked_label(label)
    if project.labels.get(label.code) is not None:
        raise UserFault(sentence("ops", "There is a label {code} already.", code=label.code))
    last = max((each.order for each in project.labels.all()), default=-1)
    with project.step(sentence("ops", "Add label {label}", label=label.code), annotator) as step:
        step.put("label", replace(label, order=last + 1))
    return step.result


def change_label(project: Project, label: Label, *, annotator: str) -> StepResult:
    """Replace the label with the same code; its place in the order stays."""
    checked_label(label)
    before = _existing(project, label.code)
    with project.step(sentence("ops", "Change label {label}", label=label.code), annotator) as step:
        step.put("label", replace(label, order=before.order))
    return step.result


def delete_label(project: Project, code: str, *, annotator: str, move_to: str | None = None) -> StepResult:
    """Delete a label. Where spans use it, they go to ``move_to`` in the same step, or it is refused with their number.

    A span that has a double at the same place under ``move_to`` stays beside it: nothing is deleted silently.
    """
    _existing(project, code)
    spans = project.spans.with_label(code)
    if spans and move_to is None:
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
    now = utc_now()
    with project.step(sentence("ops", "Delete label {label}", label=code), annotator) as step:
        for span in spans:
            step.put("span", replace(span, label=move_to or code, updated=now))
        step.delete("label", code)
    return step.result


def reorder_labels(project: Project, codes: Sequence[str], *, annotator: str) -> StepResult:
    """Put the labels in the order of ``codes``, which must name each of them once."""
    labels = {label.code: label for label in project.labels.all()}
    if sorted(codes) != sorted(labels):
        raise UserFault(sentence("ops", "The new order must name every label of the project once."))
    with project.step(sentence("ops", "Reorder labels"), annotator) as step:
        for order, code in enumerate(codes):
            step.put("label", replace(labels[code], order=order))
    return step.result


def _existing(project: Project, code: str) -> Label:
    label = project.labels.get(code)
    if label is None:
        raise UserFault(sentence("ops", "This project has no label {label}.", label=code))
    return label
