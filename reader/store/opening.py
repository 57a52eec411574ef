"""Open and create project files. Runs every check that comes before a project is trusted, in this order:

lock → is a database → has our application id → not newer than this program → schema exactly ours → migrated, after a
backup. Nothing in a foreign file (a trigger, a view) can run before its schema has been compared.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from reader.base.errors import EnvironmentFault, UserFault
from reader.base.sentences import Sentence, sentence
from reader.store.faults import AlteredSchema, FullDisk, OlderProject, damaged, not_a_project
from reader.store.lock import Holder, Lock, acquire
from reader.store.own_files import take_away
from reader.store.schema import MIGRATIONS, is_project, migrate, schema_differences, version_of
from reader.store.sqlite import Database, connect


@dataclass(slots=True, eq=False, repr=False)
class Opened:
    """A connection to a checked project, and whether it may be written."""

    database: Database
    lock: Lock | None
    holder: Holder | None
    read_only_reason: Sentence | None


def make_file(path: Path) -> Path:
    """Create a complete, closed, empty project under a temporary name beside ``path``.

    The caller moves it into place with :func:`put_in_place`. Raises ``UserFault`` when ``path`` exists or its folder
    does not, ``EnvironmentFault`` when it cannot be written.
    """
    refuse_existing(path)
    part = path.with_name(f".{path.name}.{os.urandom(4).hex()}.part")
    if not path.parent.is_dir():
        raise UserFault(sentence("store", "There is no folder {folder}. Make it first.", folder=path.parent))
    if not os.access(path.parent, os.W_OK):
        raise EnvironmentFault(
            sentence(
                "store",
                "{file} cannot be made: no permission to write in {folder}. Choose another folder.",
                file=path.name,
                folder=path.parent.absolute(),
            )
        )
    try:
        database = connect(part, create=True)
        try:
            with database.faults():
                migrate(database.connection)
        finally:
            database.close()
    except BaseException:
        take_away(part)
        raise
    return part


def put_in_place(part: Path, path: Path) -> None:
    """Give the finished ``part`` its final name. Raises ``UserFault`` rather than replace an existing file."""
    try:
        os.link(part, path)
    except FileExistsError:
        refuse_existing(path)
    except OSError:  # no hard links on this file system: rename, which on Windows never overwrites
        refuse_existing(path)
        part.rename(path)
    part.unlink(missing_ok=True)
    if os.name != "nt":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def refuse_existing(path: Path) -> None:
    """Raise ``UserFault`` when ``path`` already exists, even as a dangling link."""
    if path.exists() or path.is_symlink():
        raise UserFault(sentence("store", "{file} is there already. Choose another name.", file=path))


def open_file(path: Path, *, read_only: bool = False) -> Opened:
    """Open the project at ``path``: for writing if possible, unless ``read_only``.

    Raises ``UserFault`` when it is not a project of this program, ``EnvironmentFault`` for damage or missing
    permissions.
    """
    _require_file(path)
    if read_only:
        return _opened(path, None, None, sentence("store", "It was opened for reading only."))
    if not os.access(path, os.W_OK):
        return _opened(path, None, None, sentence("store", "The file is write-protected."))
    try:
        lock = acquire(path)
    except OSError:
        return _opened(path, None, None, sentence("store", "Its folder cannot be written."))
    if isinstance(lock, Holder):
        return _opened(path, None, lock, _held(lock))
    try:
        return _opened(path, lock, None, None)
    except BaseException:
        lock.release()
        raise


def _opened(path: Path, lock: Lock | None, holder: Holder | None, reason: Sentence | None) -> Opened:
    if lock is not None:
        _check_before_writing(path)
    database = _connected(path, read_only=lock is None)
    try:
        version = _require_ours(database)
        if version < len(MIGRATIONS):
            _bring_up_to_date(database, version, writable=lock is not None)
    except BaseException:
        database.close()
        raise
    return Opened(database, lock, holder, reason)


def _check_before_writing(path: Path) -> None:
    """Check the file over a read-only connection first: a writing one turns even an empty or foreign file into WAL."""
    database = connect(path, read_only=True)
    try:
        _require_ours(database)
    finally:
        database.close()


def _connected(path: Path, *, read_only: bool) -> Database:
    """Connect; as immutable media where SQLite cannot even create its side files."""
    if not read_only:
        return connect(path)
    real = path.resolve()
    wal = real.with_name(real.name + "-wal")
    if os.access(real.parent, os.W_OK):
        try:
            return connect(path, read_only=True)
        except FullDisk:
            if wal.exists() and wal.stat().st_size:  # its content would be ignored
                raise
    elif wal.exists():
        return connect(path, read_only=True)
    return connect(path, read_only=True, immutable=True)


def _require_file(path: Path) -> None:
    try:
        if path.is_dir():
            raise UserFault(sentence("store", "{file} is a folder, not a project. Choose a file in it.", file=path))
        if not path.exists():
            raise UserFault(sentence("store", "There is no file {file}. It may have been moved or renamed.", file=path))
        if not path.is_file():
            raise UserFault(sentence("store", "{file} is not a regular file, so it cannot be a project.", file=path))
    except PermissionError as error:
        raise _no_permission(path) from error
    if not os.access(path, os.R_OK):
        raise _no_permission(path)


def _no_permission(path: Path) -> EnvironmentFault:
    return EnvironmentFault(sentence("store", "{file} cannot be opened: no permission to read it.", file=path))


def _require_ours(database: Database) -> int:
    """The schema version of the file, once all its checks have passed."""
    if not is_project(database):
        raise not_a_project(database.path)
    version = version_of(database)
    if version > len(MIGRATIONS):
        raise UserFault(
            sentence(
                "store",
                "{file} was made by a newer version of this program. Install the newer version to open it.",
                file=database.path,
            )
        )
    if version < 1:
        raise damaged(database.path, "no version")
    different = schema_differences(database, version)
    if different:
        raise AlteredSchema(
            sentence(
                "store",
                "{file} is not opened: its tables are not those of this program ({names}). "
                "Somebody changed it with another tool, or it is damaged. “hashiya check --repair” brings what can be "
                "saved into a new file.",
                file=database.path,
                names=", ".join(different[:5]),
            )
        )
    return version


def _bring_up_to_date(database: Database, version: int, *, writable: bool) -> None:
    if not writable:
        raise OlderProject(
            sentence(
                "store",
                "{file} was made by an older version and must be brought up to date first, for which it must be "
                "writable: open it in the window, or run “hashiya check --repair”. A backup is kept.",
                file=database.path,
            )
        )
    from reader.store.backup import back_up_before_migration  # noqa: PLC0415 – for older projects only

    back_up_before_migration(database, version)
    database.run("PRAGMA foreign_keys = 0")
    with database.faults():
        migrate(database.connection)
    if database.rows("PRAGMA foreign_key_check"):
        raise damaged(database.path, "references after the migration")
    database.run("PRAGMA foreign_keys = 1")


def _held(holder: Holder) -> Sentence:
    return sentence(
        "store",
        "{name} writes in this project on {host} since {since} (process {pid}); here it can only be read.",
        name=holder.name,
        host=holder.host,
        pid=holder.pid,
        since=holder.since[:16].replace("T", " ") + " UTC",
    )
