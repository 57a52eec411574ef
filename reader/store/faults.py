"""Translates SQLite errors into faults with a sentence for the person; nothing else does."""

from __future__ import annotations

from pathlib import Path

from reader.base.errors import EnvironmentFault, Fault, UserFault
from reader.base.files import disk_is_full
from reader.base.sentences import Sentence, sentence


class Damage(EnvironmentFault):
    """A project whose content is not what was written. It should be checked and salvaged."""


class AlteredSchema(UserFault):
    """A project whose tables, indices or triggers differ from our schema. It is never opened, only salvaged."""


class OlderProject(UserFault):
    """A project of an older version that was opened read-only; it has to be migrated first."""


class FullDisk(EnvironmentFault):
    """The disk is full."""


def fault_of(error: Exception, path: Path) -> Fault:
    """The fault for an error raised by any of the SQLite modules while working on ``path``."""
    name = str(getattr(error, "sqlite_errorname", "") or "")
    said = str(error)
    if name.startswith("SQLITE_CONSTRAINT"):
        return UserFault(_constraint(said, path))
    if name.startswith("SQLITE_CORRUPT") or "decode" in said:  # or text that is not UTF-8
        return damaged(path, said)
    # When SQLite cannot create a side file on a full disk, it reports an I/O error.
    if name == "SQLITE_FULL" or "disk is full" in said or (name.startswith("SQLITE_IOERR") and disk_is_full(path)):
        return FullDisk(
            sentence(
                "store",
                "The disk is full: the last change was not saved in {file}. All changes before it are safe. "
                "Make room and do it again.",
                file=path,
            )
        )
    return EnvironmentFault(_environment(name, said, path))


def damaged(path: Path, reason: str) -> Damage:
    """The fault for a file whose content is not what was written."""
    return Damage(
        sentence(
            "store",
            "{file} is damaged ({reason}). What can be saved is brought into a new file by "
            "“hashiya check --repair”; the damaged file is not touched.",
            file=path,
            reason=reason,
        )
    )


def no_room(path: Path) -> FullDisk:
    """The fault for a disk too full to hold ``path``, a new project or a backup."""
    return FullDisk(
        sentence("store", "The disk is full: {file} was not written. Make room and do it again.", file=path)
    )


def not_a_project(path: Path) -> UserFault:
    """The fault for a SQLite database that is not a project of this program."""
    return UserFault(
        sentence("store", "{file} is a database, but not a project of this program. Choose another file.", file=path)
    )


def _constraint(said: str, path: Path) -> Sentence:
    if "FOREIGN KEY" in said:
        return sentence(
            "store",
            "Other records of {file} depend on what would be removed, or something named is missing.",
            file=path,
        )
    if "UNIQUE" in said:
        return sentence("store", "A record with the same id is already in {file} ({reason}).", file=path, reason=said)
    return sentence("store", "{file} does not take this value ({reason}).", file=path, reason=said)


def _environment(name: str, said: str, path: Path) -> Sentence:
    if name.startswith("SQLITE_NOTADB"):
        return sentence(
            "store",
            "{file} is not a project: it is not even a database. Choose another file; if it was a project, look for a "
            "backup of it.",
            file=path,
        )
    if name.startswith("SQLITE_READONLY"):
        return sentence(
            "store", "{file} can be read but not written. Copy it to a place where you may write.", file=path
        )
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return sentence("store", "{file} is being written by another program. Try again in a moment.", file=path)
    if name.startswith(("SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH")):
        return sentence("store", "{file} cannot be opened: no permission for it or for its folder.", file=path)
    if name.startswith("SQLITE_TOOBIG"):
        return sentence("store", "A record is too large for {file}; at most a billion bytes are possible.", file=path)
    return sentence(
        "store",
        "{file} could not be read or written ({reason}). Changes that were shown as saved are safe; "
        "check the disk and open the project again.",
        file=path,
        reason=said,
    )
