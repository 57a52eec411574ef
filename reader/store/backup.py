"""Backups: consistent copies made with SQLite's backup API, verified after writing and thinned by age.

The file is never copied directly: opening and closing it outside SQLite would drop SQLite's POSIX locks.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from reader.base.errors import EnvironmentFault
from reader.base.files import cannot_write, ordinary
from reader.base.progress import Progress, no_progress
from reader.base.sentences import sentence
from reader.store.faults import FullDisk, no_room
from reader.store.own_files import refuse_newer_work, refuse_own_file, take_away
from reader.store.sqlite import Connection, Database, connect, text

_STAMP = "%Y-%m-%dT%H-%M-%S-%fZ"
_PAGES = 256


def backups_folder(project: Path, chosen: Path | None = None) -> Path:
    """The folder for a project's backups: beside the project, or a subfolder of ``chosen``.

    Each project has its own subfolder, so that two projects with the same name do not thin out each other's backups.
    """
    if chosen is None:
        return project.with_name(f"{project.stem}-backups")
    place = hashlib.sha256(os.fsencode(project.absolute())).hexdigest()[:8]
    return chosen / f"{project.stem}-{place}"


def write_backup(
    database: Database, out: Path, progress: Progress = no_progress, *, before_repair: bool = False
) -> None:
    """Write a consistent copy to ``out`` and verify it. Works while others write; replaces an existing file.

    Raises ``UserFault`` when ``out`` is not a regular file, belongs to the project itself, or is a project with work
    that this one lacks; ``EnvironmentFault`` when it cannot be written or fails verification; ``Cancelled`` from
    ``progress``.
    """
    refuse_own_file(out, database.path)
    out = ordinary(out)
    refuse_newer_work(out, database)
    part = out.with_name(f".{out.name}.{os.getpid()}.part")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        copy = connect(part, create=True)
        try:
            _copy(database, copy, progress)
            _require_sound(copy, out, state_too=not before_repair)
        finally:
            copy.close()
        part.replace(out)
        _sync(out)
    except FullDisk as fault:
        raise no_room(out) from fault
    except OSError as error:
        raise cannot_write(out, error) from error
    finally:
        take_away(part)


def back_up(
    database: Database,
    folder: Path | None = None,
    now: datetime | None = None,
    *,
    keep: int = 0,
    before_repair: bool = False,
) -> Path:
    """Write a timestamped backup into ``folder``, thin older ones and return the new path.

    Older backups are thinned by age (see :func:`thinned`), then to the newest ``keep`` unless that is 0. With
    ``before_repair`` the copy only has to be readable, and nothing is thinned.
    """
    folder = folder or backups_folder(database.path)
    moment = now or datetime.now(UTC)
    out = folder / f"{database.path.stem}.{moment.strftime(_STAMP)}{database.path.suffix}"
    write_backup(database, out, before_repair=before_repair)
    if before_repair:
        return out
    made = backups_in(folder, database.path)
    superfluous = set(thinned(made, moment))
    left = [path for path in made if path not in superfluous]
    for path in (*superfluous, *(left[:-keep] if keep else ())):
        path.unlink(missing_ok=True)
    return out


def back_up_before_migration(database: Database, version: int) -> Path:
    """Write a permanent backup of the file as it was at schema ``version``. Never overwrites an earlier one."""
    folder, name = backups_folder(database.path), f"{database.path.stem}.version-{version}"
    out, again = folder / f"{name}{database.path.suffix}", 1
    while out.exists():
        again += 1
        out = folder / f"{name}-{again}{database.path.suffix}"
    write_backup(database, out)
    return out


def backups_in(folder: Path, project: Path) -> list[Path]:
    """The timestamped backups of ``project`` in ``folder``, oldest first."""
    return sorted(path for path in folder.glob("*") if _moment(path, project) is not None)


def thinned(backups: Iterable[Path], now: datetime) -> list[Path]:
    """The backups to delete. Keeps all of the last 24 hours, the last of each day for 31 days, then of each month."""
    kept: set[str] = set()
    superfluous: list[Path] = []
    for path in sorted(backups, reverse=True):
        moment = _parsed(path)
        if moment is None or now - moment <= timedelta(days=1):
            continue
        period = moment.strftime("%Y-%m-%d") if now - moment <= timedelta(days=31) else moment.strftime("%Y-%m")
        if period in kept:
            superfluous.append(path)
        kept.add(period)
    return superfluous


def _copy(source: Database, target: Database, progress: Progress) -> None:
    def step(_status: int, remaining: int, total: int) -> None:
        progress(total - remaining, total)

    with source.snapshot(), source.faults():  # without it, every commit by another connection restarts the copy
        _backup(source.connection, target.connection, step)


def _backup(source: Connection, target: Connection, step: object) -> None:
    source.backup(target, pages=_PAGES, progress=step, sleep=0.01)  # pyright: ignore[reportArgumentType]


def _require_sound(copy: Database, out: Path, *, state_too: bool) -> None:
    """Raise ``EnvironmentFault`` for damaged pages and, with ``state_too``, for dangling references."""
    answer = text((copy.row("PRAGMA quick_check(1)") or ("",))[0])
    missing = copy.row("PRAGMA foreign_key_check") if state_too else None
    if answer != "ok" or missing:
        raise EnvironmentFault(
            sentence(
                "store",
                "The backup {file} did not pass its check ({reason}) and was not kept. "
                "Run “hashiya check” on the project.",
                file=out,
                reason=sentence("store", "something that it refers to is missing") if answer == "ok" else answer,
            )
        )


def _sync(out: Path) -> None:
    if os.name == "nt":
        return
    folder = os.open(out.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _moment(path: Path, project: Path) -> datetime | None:
    named = path.name.startswith(project.stem + ".") and path.suffix == project.suffix
    return _parsed(path) if named else None


def _parsed(path: Path) -> datetime | None:
    try:
        return datetime.strptime(path.stem.rpartition(".")[2], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
