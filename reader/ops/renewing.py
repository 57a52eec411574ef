"""Imports a glossary again: updates its existing entries in one step.

An unchanged entry keeps its id and is not logged; an entry with a known headword is changed; an entry missing from the
new file is deleted. So a second import duplicates nothing, and undo reverts all of it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from reader.base.bulk import without_cycle_search
from reader.base.progress import Progress, no_progress
from reader.base.sentences import sentence
from reader.model import Entry, Glossary, StepResult
from reader.ops.glossaries import OWN, Intake, checked_glossary, placed
from reader.store.project import Project

_PULSE = 500


class Renewal(NamedTuple):
    """The numbers of entries affected by a second import. ``step`` has number 0 if nothing changed."""

    step: StepResult
    added: int
    changed: int
    deleted: int


def renewed_by(project: Project, name: str) -> Glossary | None:
    """The glossary that an import under ``name`` would update, or None; never the person's own."""
    return next((each for each in project.glossaries.all() if each.name == name and each.id != OWN), None)


@without_cycle_search()
def renew_glossary(
    project: Project,
    before: Glossary,
    said: Glossary,
    entries: Iterable[Entry],
    *,
    annotator: str,
    progress: Progress = no_progress,
) -> Renewal:
    """Update the glossary ``before`` to the metadata ``said`` and ``entries``; its position and enabled state stay.

    Raises ``UserFault`` like an import, and whatever ``progress`` raises; nothing is then changed.
    """
    glossary = checked_glossary(replace(said, id=before.id, order=before.order, enabled=before.enabled))
    intake = Intake(glossary)
    with project.step(sentence("ops", "Update glossary {name}", name=before.name), annotator) as step:
        step.put("glossary", glossary)
        standing = _by_headword(project, before.id, progress)
        others = deque[Entry]()
        for entry in intake.take(entries):
            if intake.count % _PULSE == 0:
                progress(intake.count, None)
            mine = standing.get(entry.headword, [])
            same = next((at for at, each in enumerate(mine) if _text(each) == _text(entry)), None)
            if same is None:
                others.append(entry)
            else:
                del mine[same]
        intake.require_any()
        changed, total, new = 0, len(others), list[Entry]()
        while others:  # frees each entry once it is written
            entry = others.popleft()
            mine = standing.get(entry.headword)
            if mine:
                progress(total - len(others), total)
                step.put("entry", placed(entry, mine.pop(0).id, before.id))
                changed += 1
            else:
                new.append(placed(entry, project.ids.next(), before.id))
        step.put_new("entry", new, lambda: progress(intake.count, None))
        gone = [each.id for rest in standing.values() for each in rest]
        for number, entry_id in enumerate(gone):
            progress(number, len(gone))
            step.delete("entry", entry_id)
    return Renewal(step.result, len(new), changed, len(gone))


def _by_headword(project: Project, glossary_id: str, progress: Progress) -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = {}
    for number, entry in enumerate(project.entries.of_glossary(glossary_id)):
        if number % _PULSE == 0:
            progress(0, None)
        found.setdefault(entry.headword, []).append(entry)
    return found


def _text(entry: Entry) -> tuple[str, str, str, str]:
    return entry.gloss, entry.part_of_speech, entry.note, entry.label
