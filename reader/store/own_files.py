"""The files that belong to a project besides its own, and keeping others from being written over any of them."""

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
    """What SQLite and the lock keep beside the file of a project while it is open."""
    real = _real(project)
    return (real.with_name(real.name + suffix) for suffix in _SUFFIXES)


@contextmanager
def replacing_no_project(target: Path, project: Path) -> Generator[BinaryIO]:
    """As :func:`~reader.base.files.replacing`, for what is written out of ``project``.

    Raises ``UserFault`` besides where ``target`` belongs to it, or is another project.
    """
    refuse_own_file(target, project)
    refuse_project(target)
    with replacing(target) as stream:
        yield stream


def take_away(part: Path) -> None:
    """Delete a database that was not finished, with what SQLite keeps beside it, as far as that can be done."""
    for leftover in (part, *side_files(part)):
        with suppress(OSError):  # its folder may not even be one
            leftover.unlink(missing_ok=True)


def refuse_own_file(target: Path, project: Path) -> None:
    """Raise ``UserFault`` when ``target`` is ``project`` itself, under whatever name, or one of its side files."""
    real = _real(target)
    if real in (_real(project), *side_files(project)) or _same(target, project):
        raise UserFault(sentence("store", "{file} belongs to the project itself. Name another file.", file=target))


def refuse_project(target: Path) -> None:
    """Raise ``UserFault`` when a project of this program lies at ``target``: no export may take its place."""
    if not target.is_file() or not target.stat().st_size:
        return
    if _is_project(target):
        raise UserFault(
            sentence("store", "{file} is a project, which this would destroy. Name another file.", file=target)
        )


def refuse_newer_work(target: Path, database: Database) -> None:
    """Raise ``UserFault`` when a project lies at ``target`` that holds a step which ``database`` does not hold.

    So an older backup of a project may be replaced by a newer one, and nothing else is. Neither is one that is open, or
    was not closed: SQLite would take what is in its ``-wal`` for a part of the new file.
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
    """Whether every step of the project at ``target`` is in ``database``; not when that cannot be read."""
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
    """Asked of SQLite: this process may have the file open, and nothing else may look into it then."""
    try:
        database = connect(path, read_only=True)
        try:
            return is_project(database)
        finally:
            database.close()
    except Damage:  # a database that may be a project, of which something can be saved
        return True
    except Fault:
        return False


def _same(target: Path, project: Path) -> bool:
    try:
        return target.samefile(project)
    except OSError:
        return False


def _real(path: Path) -> Path:
    """Where links lead; unlike ``Path.resolve`` it raises nothing for links in a circle."""
    return Path(os.path.realpath(path))
