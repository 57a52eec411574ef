"""The side files of a project, and guards against overwriting a project or its side files."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from reader.base.errors import Fault, UserFault
from reader.base.files import replacing
from reader.base.sentences import sentence
from reader.store.faults import Damage
from reader.store.schema import is_project
from reader.store.sqlite import Database, connect

_SUFFIXES = ("-wal", "-shm", "-journal", "-lock")


def side_files(project: Path) -> Iterator[Path]:
    """The files that SQLite and the lock keep beside an open project."""
    real = _real(project)
    return (real.with_name(real.name + suffix) for suffix in _SUFFIXES)


@contextmanager
def replacing_no_project(target: Path, project: Path) -> Generator[BinaryIO]:
    """Like :func:`~reader.base.files.replacing`, for files exported from ``project``.

    Also raises ``UserFault`` when ``target`` belongs to ``project`` or is another project.
    """
    refuse_own_file(target, project)
    refuse_project(target)
    with replacing(target) as stream:
        yield stream


def take_away(part: Path) -> None:
    """Delete an unfinished database and its side files, ignoring files that cannot be deleted."""
    for leftover in (part, *side_files(part)):
        with suppress(OSError):  # for example when its "folder" is a file
            leftover.unlink(missing_ok=True)


def refuse_own_file(target: Path, project: Path) -> None:
    """Raise ``UserFault`` when ``target`` is ``project`` itself, under any name, or one of its side files."""
    real = _real(target)
    if real in (_real(project), *side_files(project)) or _same(target, project):
        raise UserFault(sentence("store", "{file} belongs to the project itself. Name another file.", file=target))


def refuse_project(target: Path) -> None:
    """Raise ``UserFault`` when ``target`` is a project of this program: no export may replace one."""
    if not target.is_file() or not target.stat().st_size:
        return
    if _is_project(target):
        raise UserFault(
            sentence("store", "{file} is a project, which this would destroy. Name another file.", file=target)
        )


def refuse_newer_work(target: Path, database: Database) -> None:
    """Raise ``UserFault`` when ``target`` is a project with a step that ``database`` lacks.

    This lets a newer backup replace an older one of the same project, but no other project. A project that is open or
    was not closed properly is refused as well: SQLite would apply its leftover ``-wal`` to the new file.
    """
    if not target.is_file() or not target.stat().st_size or not _is_project(target):
        return
    if any(file.exists() for file in side_files(target)):
        raise UserFault(
            sentence(
                "store", "{file} is a project that is open, or was not closed in order. Name another file.", file=target
            )
        )
    if not _holds_all_of(database, target):
        raise UserFault(
            sentence(
                "store",
                "{file} is a project with work that is not in this one, and would be lost. Name another file.",
                file=target,
            )
        )


def _holds_all_of(database: Database, target: Path) -> bool:
    """Whether ``database`` has every step of the project at ``target``; False when ``target`` cannot be read."""
    try:
        other = connect(target, read_only=True)
        try:
            steps = other.rows("SELECT hash FROM steps")
        finally:
            other.close()
    except Fault:
        return False
    return set(steps) <= set(database.rows("SELECT hash FROM steps"))


def _is_project(path: Path) -> bool:
    """Check through SQLite only: this process may have the file open, and reading it directly would drop its locks."""
    try:
        database = connect(path, read_only=True)
        try:
            return is_project(database)
        finally:
            database.close()
    except Damage:  # it may be a damaged project that can still be salvaged
        return True
    except Fault:
        return False


def _same(target: Path, project: Path) -> bool:
    try:
        return target.samefile(project)
    except OSError:
        return False


def _real(path: Path) -> Path:
    """The path with links resolved; unlike ``Path.resolve``, raises nothing for a cycle of links."""
    return Path(os.path.realpath(path))
