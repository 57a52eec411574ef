"""Undo, redo and the list of steps. Undo and redo use the same writer as every edit, so they are logged as well."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from reader.base.errors import UserFault
from reader.base.sentences import Sentence, sentence
from reader.model import Article, Change, Record, RecordKind, StepResult
from reader.store import LoggedStep, Project

if TYPE_CHECKING:
    from reader.store import Step


def undo(project: Project, annotator: str) -> StepResult:
    """Undo the annotator's last step that is not yet undone; the result has number 0 when there is none.

    Raises ``UserFault`` when somebody else has since changed one of its records; nothing is then changed.
    """
    target = project.changes.to_undo(annotator)
    if target is None:
        return StepResult(0, sentence("ops", "Nothing to undo"), ())
    changes = _net(project.changes.of_step(target.number))
    inverse = [Change(change.kind, change.id, change.after, change.before) for change in changes]
    name = sentence("ops", "Undo: {step}", step=target.name)
    return _apply(project, inverse, name, annotator=annotator, kind="undo", target=target)


def redo(project: Project, annotator: str) -> StepResult:
    """Redo the annotator's last undone step. The result has number 0 when there is none, as after a new edit.

    Raises ``UserFault`` as ``undo`` does.
    """
    target = project.changes.to_redo(annotator)
    if target is None:
        return StepResult(0, sentence("ops", "Nothing to redo"), ())
    changes = _net(project.changes.of_step(target.number))
    name = sentence("ops", "Redo: {step}", step=target.name)
    return _apply(project, changes, name, annotator=annotator, kind="redo", target=target)


def steps(project: Project, limit: int = 100, before: int | None = None) -> list[LoggedStep]:
    """The latest steps of all annotators, newest first; optionally only those below number ``before``."""
    return project.changes.steps(limit, before)


def next_steps(project: Project, annotator: str) -> tuple[Sentence | None, Sentence | None]:
    """The names of the steps that undo and redo would act on, for the menu."""
    undoable, redoable = project.changes.to_undo(annotator), project.changes.to_redo(annotator)
    return undoable.name if undoable else None, redoable.name if redoable else None


def _net(changes: Iterable[Change]) -> list[Change]:
    """One net change per record: from before its first change in the step to after its last."""
    net: dict[tuple[RecordKind, str], Change] = {}
    for change in changes:
        key = (change.kind, change.id)
        first = net.get(key)
        net[key] = change if first is None else Change(change.kind, change.id, first.before, change.after)
    return [change for change in net.values() if change.before != change.after]


def _apply(
    project: Project,
    changes: list[Change],
    name: Sentence,
    *,
    annotator: str,
    kind: Literal["undo", "redo"],
    target: LoggedStep,
) -> StepResult:
    try:
        with project.step(name, annotator, kind=kind, target=target.hash) as step:
            for change in changes:
                _refuse_if_changed(step, change, target)
                if change.after is None:
                    step.delete(change.kind, change.id)
                else:
                    step.put(change.kind, change.after, record_id=change.id)
            if any(change.kind == "label" for change in changes):
                _refuse_broken_tree(project, target)
    except UserFault as fault:
        if fault.__cause__ is None:  # our own; one from the database means a dangling reference
            raise
        raise UserFault(_in_use(target.name)) from fault
    return step.result


def _refuse_if_changed(step: Step, change: Change, target: LoggedStep) -> None:
    if _without_text(step.current(change.kind, change.id)) != change.before:
        raise UserFault(
            sentence(
                "ops",
                "“{step}” cannot be taken back or brought again: its {kind} {id} was changed by another step since.",
                step=target.name,
                kind=change.kind,
                id=change.id,
            )
        )


def _refuse_broken_tree(project: Project, target: LoggedStep) -> None:
    """Refuse if, because of others' steps, a label would be nested under a missing label or under itself."""
    from reader.ops.labels import checked_tree  # noqa: PLC0415 – not needed at startup

    try:
        checked_tree(project.labels.all())
    except UserFault as fault:
        raise UserFault(_in_use(target.name)) from fault


def _in_use(name: Sentence) -> Sentence:
    return sentence(
        "ops",
        "“{step}” cannot be taken back or brought again: other records depend on what it would remove.",
        step=name,
    )


def _without_text(record: Record | None) -> Record | None:
    return replace(record, text="") if isinstance(record, Article) else record
