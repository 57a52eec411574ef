"""Checks, repairs and backs up a project by its path. Checks and backups also work while a window has it open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from reader.base.errors import EnvironmentFault, Fault
from reader.base.progress import Progress, no_progress
from reader.base.sentences import Sentence, sentence
from reader.model import Finding, Report
from reader.store import Project, sqlite_version
from reader.store.backup import backups_folder, backups_in
from reader.store.faults import AlteredSchema, Damage, OlderProject
from reader.store.rebuild import rebuild_state
from reader.store.salvage import salvage
from reader.store.verify import Verdict, verify


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReport:
    """The result of a check: problems (if any), the number of rows per table, and the SQLite version used."""

    path: Path
    problems: tuple[Sentence, ...]
    counts: Mapping[str, int]
    sqlite_version: str = field(default_factory=sqlite_version)

    @property
    def sound(self) -> bool:
        """Whether there is no problem."""
        return not self.problems


@dataclass(frozen=True, slots=True, kw_only=True)
class RepairReport:
    """What a repair did, in sentences. ``path`` is the resulting sound project; ``lost`` lists what was not saved."""

    path: Path
    done: tuple[Sentence, ...]
    lost: tuple[Sentence, ...]
    before: CheckReport


def check(path: Path, progress: Progress = no_progress) -> CheckReport:
    """Check everything in the project at ``path``: file, texts, log, state, search index. Never writes.

    Damage is listed in the report. Raises ``UserFault`` when it is not a project, ``EnvironmentFault`` when it cannot
    be read at all, ``Cancelled`` from ``progress``.
    """
    return _checked(path, progress)[0]


def check_project(project: Project, progress: Progress = no_progress) -> Report:
    """The same check for an open project, returned as a :class:`Report` in which each problem is a finding."""
    verdict = verify(project.database, progress)
    if project.noticed is not None:
        verdict.found(project.noticed)
    report = Report()
    report.read.update(verdict.counts)
    report.findings.extend(Finding(kind="noticed", said=problem) for problem in verdict.problems)
    return report


def repair(path: Path, progress: Progress = no_progress) -> RepairReport:
    """Repair a project: rebuild the state from an intact log, or salvage what can be read into a new file beside it.

    A project of an older version is migrated. A backup is made before migrating and before rebuilding; a file with
    damaged texts or log is not modified at all. Raises ``UserFault`` when it is not a project, ``EnvironmentFault``
    when somebody else has it open or nothing can be salvaged.
    """
    older = False
    try:
        report, verdict = _checked(path, progress)
    except OlderProject as fault:
        older = _brought_up_to_date(path)
        unread = CheckReport(path=path, problems=(fault.said,), counts={})
        report, verdict = _checked(path, progress) if older else (unread, None)
    if report.sound:
        done = (
            (sentence("ops", "{file} was brought up to date; the file as it was is kept.", file=path),) if older else ()
        )
        return RepairReport(path=path, done=done, lost=(), before=report)
    if verdict is not None and verdict.log_is_sound and verdict.texts_are_sound:
        rebuilt = _rebuilt(path, report, progress)
        if rebuilt is not None:
            return rebuilt
    return _saved(path, report, progress)


def backup(
    project_path: Path,
    out: Path | None = None,
    progress: Progress = no_progress,
    *,
    folder: Path | None = None,
    keep: int = 0,
) -> Path:
    """Write a consistent, verified copy of a project, even while it is open elsewhere; returns its path.

    Without ``out``, it goes into the backup folder, beside the project or in ``folder``. Older backups there are
    thinned by age, and to the newest ``keep`` unless that is 0.
    """
    with Project.open(project_path, read_only=True) as project:
        if out is None:
            return project.back_up(backups_folder(project_path, folder), keep=keep)
        project.write_backup(out, progress)
        return out


def needs_backup(path: Path, folder: Path | None = None) -> bool:
    """Whether the project was modified since its last backup (in ``folder``, if given). Compares file times only."""
    made = [_written(copy) for copy in backups_in(backups_folder(path, folder), path)]
    written = max(_written(path), _written(path.with_name(path.name + "-wal")))
    return not made or max(made) < written


def _written(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _checked(path: Path, progress: Progress) -> tuple[CheckReport, Verdict | None]:
    try:
        with Project.open(path, read_only=True) as project:
            verdict = verify(project.database, progress)
            if project.noticed is not None:
                verdict.found(project.noticed)
    except (Damage, AlteredSchema) as fault:
        return CheckReport(path=path, problems=(fault.said,), counts={}), None
    return CheckReport(path=path, problems=tuple(verdict.problems), counts=verdict.counts), verdict


def _brought_up_to_date(path: Path) -> bool:
    """Migrate a project of an older version by opening it for writing, which makes a verified backup first. Returns
    False when the backup fails verification, because the project is then damaged."""
    try:
        with Project.open(path) as project:
            return not project.read_only
    except EnvironmentFault:
        return False


def _rebuilt(path: Path, report: CheckReport, progress: Progress) -> RepairReport | None:
    """Rebuild in place; None when the file is still damaged and has to be salvaged into a new one."""
    with Project.open(path) as project:
        if project.read_only_reason is not None:
            raise EnvironmentFault(
                sentence("ops", "{file} cannot be repaired now: {reason}", file=path, reason=project.read_only_reason)
            )
        try:
            kept = project.back_up(before_repair=True)
            rebuild_state(project, progress)
            verdict = verify(project.database, progress)
        except Fault:  # a damaged page, or a missing text
            return None
    if verdict.problems:
        return None
    return RepairReport(
        path=path,
        done=(
            sentence("ops", "The state of {file} was rebuilt from its log.", file=path),
            sentence("ops", "The file as it was is kept as {file}.", file=kept),
        ),
        lost=(),
        before=report,
    )


def _saved(path: Path, report: CheckReport, progress: Progress) -> RepairReport:
    out = _free_name(path)
    saved = salvage(path, out, progress)
    counts = ", ".join(f"{name}: {count}" for name, count in saved.counts.items() if count)
    return RepairReport(
        path=out,
        done=(
            sentence("ops", "What could be read was saved into {file} ({counts}).", file=out, counts=counts),
            sentence("ops", "{file} was not touched.", file=path),
        ),
        lost=tuple(saved.lost),
        before=report,
    )


def _free_name(path: Path) -> Path:
    number = 1
    while True:
        out = path.with_name(f"{path.stem}-saved{'' if number == 1 else f'-{number}'}{path.suffix}")
        if not out.exists():
            return out
        number += 1
