"""The write lock of a project: a file beside it that names the writer and the last step acknowledged as saved.

Never locks or opens the project file itself (see ``sqlite.py``). The operating system frees the lock when its holder
dies. The file that a crash leaves behind is a witness: if the project's log ends before the step recorded there, saved
work is missing.
"""

from __future__ import annotations

import errno
import getpass
import json
import os
import platform
import sys
from dataclasses import asdict
from pathlib import Path

from reader.base.clock import utc_now
from reader.base.errors import EnvironmentFault
from reader.base.frozen import frozen
from reader.base.sentences import sentence

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_WITNESS_AT = 1_024
_WITNESS_SIZE = 256
_WINDOWS_LOCKED_AT = 1 << 30  # beyond the content, which other processes must be able to read


@frozen(kw_only=False)
class Holder:
    """Who has the project open for writing: person, machine, process, since when (UTC)."""

    name: str
    host: str
    pid: int
    since: str


@frozen(kw_only=False)
class Witness:
    """The last step of ``replica`` that was acknowledged as saved."""

    replica: str
    number: int


def lock_path(project: Path) -> Path:
    """The lock file of a project. It lies beside the real file, so that a project opened through a link shares it."""
    real = project.resolve()
    return real.with_name(real.name + "-lock")


class Lock:
    """A held lock. Freed by ``release``, or by the operating system when the process ends in any way."""

    def __init__(self, path: Path, descriptor: int, witness: Witness | None) -> None:
        self.witness = witness
        self._path = path
        self._descriptor = descriptor

    def note(self, replica: str, number: int) -> None:
        """Record the last acknowledged step. Cheap: it needs no flush to survive a crash of this process."""
        _write_at(self._descriptor, _WITNESS_AT, f"{replica} {number}".encode().ljust(_WITNESS_SIZE))

    def release(self) -> None:
        """Free the lock after the project was closed; removes the lock file except on Windows."""
        if sys.platform != "win32":
            self._path.unlink(missing_ok=True)
        os.close(self._descriptor)


def acquire(project: Path) -> Lock | Holder:
    """Take the lock of ``project``, or return who holds it.

    Raises ``OSError`` when the lock file cannot be created (a read-only folder), ``EnvironmentFault`` when the file
    system does not support locks.
    """
    path = lock_path(project)
    while True:
        descriptor = os.open(
            path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0), 0o666
        )
        try:
            if not _lock(descriptor, path):
                holder = _read_holder(descriptor)
                os.close(descriptor)
                return holder
            if _is_current(descriptor, path):
                break
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)  # its holder removed it between our open and our lock
    witness = _read_witness(descriptor)
    me = Holder(_person(), platform.node(), os.getpid(), utc_now())
    os.ftruncate(descriptor, 0)
    _write_at(descriptor, 0, json.dumps(asdict(me)).encode())
    return Lock(path, descriptor, witness)


def witness_of(project: Path) -> Witness | None:
    """The witness beside ``project``, written by a live holder or left by a dead one; None when there is none."""
    try:
        descriptor = os.open(lock_path(project), os.O_RDONLY)
    except OSError:
        return None
    try:
        return _read_witness(descriptor)
    finally:
        os.close(descriptor)


def _lock(descriptor: int, path: Path) -> bool:
    try:
        if sys.platform == "win32":
            os.lseek(descriptor, _WINDOWS_LOCKED_AT, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in (errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK):
            return False
        raise EnvironmentFault(
            sentence(
                "store",
                "{file} lies where files cannot be locked ({reason}). Move it to a local disk.",
                file=path,
                reason=error.strerror or error,
            )
        ) from error
    return True


def _is_current(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False


def _read_holder(descriptor: int) -> Holder:
    try:
        fields = json.loads(_read_at(descriptor, 0, _WITNESS_AT).rstrip(b"\0 "))
        return Holder(str(fields["name"]), str(fields["host"]), int(fields["pid"]), str(fields["since"]))
    except (ValueError, KeyError, TypeError):
        return Holder("", "", 0, "")  # it is being written right now


def _read_witness(descriptor: int) -> Witness | None:
    replica, _, number = (
        _read_at(descriptor, _WITNESS_AT, _WITNESS_SIZE).decode("ascii", "replace").strip().partition(" ")
    )
    return Witness(replica, int(number)) if replica and number.isdecimal() else None


def _read_at(descriptor: int, place: int, size: int) -> bytes:
    os.lseek(descriptor, place, os.SEEK_SET)
    return os.read(descriptor, size)


def _write_at(descriptor: int, place: int, data: bytes) -> None:
    """Write ``data``, ignoring a full disk: the content is informative, and the lock holds without it."""
    try:
        os.lseek(descriptor, place, os.SEEK_SET)
        os.write(descriptor, data)
    except OSError:
        return


def _person() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
