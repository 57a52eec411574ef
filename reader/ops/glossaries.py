"""Imports, reorders and deletes glossaries, and edits entries. Each function is one step."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reader.base.bulk import without_cycle_search
from reader.base.errors import UserFault
from reader.base.names import LONGEST_NAME, hides
from reader.base.progress import Progress, no_progress
from reader.base.sentences import sentence
from reader.formats.glossaries.spec import MOST_ENTRIES, too_many
from reader.model import Entry, Glossary, StepResult
from reader.store.project import Project

MOST_TEXT = 64_000_000
"""The maximum code points of all entries of one glossary together, limited by the memory for one step."""
LONGEST_GLOSS = 20_000
"""Code points."""

OWN = "own"
"""The id of the glossary for the person's own entries."""
OWN_NAME = "كلماتي · My words"
"""Its default name, in both languages because projects are passed on to others."""


@without_cycle_search()
def import_glossary(
    project: Project,
    glossary: Glossary,
    entries: Iterable[Entry],
    *,
    annotator: str,
    progress: Progress = no_progress,
) -> StepResult:
    """Add a glossary with all its entries after the others, in one step or not at all.

    All records get new ids; given ones are ignored. Raises ``UserFault`` for a glossary without entries or with more
    than ``MOST_ENTRIES``, and whatever ``progress`` raises.
    """
    glossary = checked_glossary(replace(glossary, id=project.ids.next(), order=_next_order(project)))
    intake = Intake(glossary)
    with project.step(sentence("ops", "Import glossary {name}", name=glossary.name), annotator) as step:
        step.put("glossary", glossary)
        new = (placed(entry, project.ids.next(), glossary.id) for entry in intake.take(entries))
        step.put_new("entry", new, lambda: progress(intake.count, None))
        intake.require_any()
    return step.result


class Intake:
    """Checks and counts the entries of a glossary during an import, and limits their number and size."""

    def __init__(self, glossary: Glossary) -> None:
        self._glossary = glossary
        self.count = 0

    def take(self, entries: Iterable[Entry]) -> Iterator[Entry]:
        """Pass ``entries`` through. Raises ``UserFault`` for an invalid entry, and for too many or too long ones."""
        letters = 0
        for entry in entries:
            self.count += 1
            letters += len(entry.headword) + len(entry.gloss) + len(entry.note)
            if self.count > MOST_ENTRIES:
                raise too_many(self._glossary.name)
            if letters > MOST_TEXT:
                raise _too_long(self._glossary)
            yield checked_entry(entry)

    def require_any(self) -> None:
        """Raise ``UserFault`` when there was no entry."""
        if not self.count:
            raise UserFault(sentence("ops", "There is no entry in {name}.", name=self._glossary.name))


def placed(entry: Entry, entry_id: str, glossary_id: str) -> Entry:
    """A copy of ``entry`` with this id and glossary. ``dataclasses.replace`` would take twice as long."""
    return Entry(
        id=entry_id,
        glossary_id=glossary_id,
        headword=entry.headword,
        gloss=entry.gloss,
        part_of_speech=entry.part_of_speech,
        note=entry.note,
        label=entry.label,
    )


def change_glossary(project: Project, glossary: Glossary, *, annotator: str) -> StepResult:
    """Change a glossary's name, source, licence or whether it is enabled; its position stays."""
    before = _existing(project, glossary.id)
    with project.step(sentence("ops", "Change glossary {name}", name=before.name), annotator) as step:
        step.put("glossary", checked_glossary(replace(glossary, order=before.order)))
    return step.result


def reorder_glossaries(project: Project, ids: Sequence[str], *, annotator: str) -> StepResult:
    """Put the glossaries in the order of ``ids``, which must contain each id once."""
    glossaries = {glossary.id: glossary for glossary in project.glossaries.all()}
    if sorted(ids) != sorted(glossaries):
        raise UserFault(sentence("ops", "The new order must name every glossary of the project once."))
    with project.step(sentence("ops", "Reorder glossaries"), annotator) as step:
        for order, glossary_id in enumerate(ids):
            step.put("glossary", replace(glossaries[glossary_id], order=order))
    return step.result


def delete_glossary(
    project: Project, glossary_id: str, *, annotator: str, progress: Progress = no_progress
) -> StepResult:
    """Delete a glossary with its entries."""
    glossary = _existing(project, glossary_id)
    with project.step(sentence("ops", "Delete glossary {name}", name=glossary.name), annotator) as step:
        for done, entry in enumerate(project.entries.of_glossary(glossary_id)):
            progress(done, None)
            step.delete("entry", entry.id)
        step.delete("glossary", glossary_id)
    return step.result


def put_entry(project: Project, entry: Entry, *, annotator: str) -> StepResult:
    """Change an entry, or add it if it has no id.

    An entry without a glossary goes to the person's own one, which is created if necessary.
    """
    checked_entry(entry)
    glossary_id = entry.glossary_id or OWN
    if glossary_id != OWN:
        _existing(project, glossary_id)
    name = sentence("ops", "Gloss {headword}", headword=entry.headword)
    with project.step(name, annotator) as step:
        if glossary_id == OWN and project.glossaries.get(OWN) is None:
            first = min((each.order for each in project.glossaries.all()), default=0) - 1
            step.put("glossary", Glossary(id=OWN, name=OWN_NAME, source=annotator, order=first))
        step.put("entry", replace(entry, id=entry.id or project.ids.next(), glossary_id=glossary_id))
    return step.result


def delete_entry(project: Project, entry_id: str, *, annotator: str) -> StepResult:
    """Delete an entry."""
    entry = project.entries.get(entry_id)
    if entry is None:
        raise UserFault(sentence("ops", "This entry is no longer there."))
    with project.step(sentence("ops", "Delete gloss of {headword}", headword=entry.headword), annotator) as step:
        step.delete("entry", entry_id)
    return step.result


def checked_entry(entry: Entry) -> Entry:
    """Return the entry. Raises ``UserFault`` when it has no headword or is too long."""
    if not any(map(str.isalnum, entry.headword)):
        raise UserFault(sentence("ops", "“{headword}” has no word to look up.", headword=entry.headword[:LONGEST_NAME]))
    if len(entry.headword) > LONGEST_NAME or hides(entry.headword):
        raise UserFault(
            sentence(
                "ops",
                "The headword “{headword}” is longer than {limit} characters or holds characters that are not seen.",
                headword=entry.headword[:80],
                limit=LONGEST_NAME,
            )
        )
    if max(len(entry.gloss), len(entry.note)) > LONGEST_GLOSS:
        raise UserFault(
            sentence(
                "ops",
                "What is said of “{headword}” is longer than {limit} characters.",
                headword=entry.headword,
                limit=LONGEST_GLOSS,
            )
        )
    return entry


def checked_glossary(glossary: Glossary) -> Glossary:
    """Return the glossary. Raises ``UserFault`` for an invalid name."""
    names = (glossary.name, glossary.source, glossary.licence, glossary.language, glossary.target)
    if not glossary.name.strip() or any(hides(name) or len(name) > LONGEST_NAME for name in names):
        raise UserFault(
            sentence(
                "ops",
                "The name of a glossary must not be empty, longer than {limit} characters, or hold characters that "
                "are not seen.",
                limit=LONGEST_NAME,
            )
        )
    return glossary


def _too_long(glossary: Glossary) -> UserFault:
    return UserFault(
        sentence(
            "ops",
            "The entries of {name} have more than {limit} million letters, which is more than a glossary can have "
            "here. Nothing was imported.",
            name=glossary.name,
            limit=MOST_TEXT // 1_000_000,
        )
    )


def _next_order(project: Project) -> int:
    return max((glossary.order for glossary in project.glossaries.all()), default=-1) + 1


def _existing(project: Project, glossary_id: str) -> Glossary:
    glossary = project.glossaries.get(glossary_id)
    if glossary is None:
        raise UserFault(sentence("ops", "This glossary is no longer there."))
    return glossary
