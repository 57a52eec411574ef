"""Writing files so that the old one or the whole new one is there, whatever happens."""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from reader.base.errors import EnvironmentFault, UserFault
from reader.base.sentences import sentence

_LITTLE = 1 << 16
_STREAMS = ("/dev/std", "/dev/fd/", "/proc/")

BUFFER = 1 << 18
"""Bytes that a stream gathers between two calls to the system; lines of articles fill Python's 8 KB at once."""


@contextmanager
def replacing(target: Path) -> Generator[BinaryIO]:
    """Write beside ``target`` and put the whole in its place when the block ends without an error.

    On any error nothing remains and ``target`` is untouched. Raises ``UserFault`` where something stands that is no
    ordinary file, ``EnvironmentFault`` for what the system refuses. A link stays one; what it leads to is replaced.
    """
    target = ordinary(target)
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
    except OSError as error:
        raise cannot_write(target, error) from error
    part = Path(name)
    try:
        with os.fdopen(handle, "wb", BUFFER) as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        part.chmod(0o666 & ~_umask() if not target.exists() else target.stat().st_mode & 0o777)
        part.replace(target)
        _sync_folder(target.parent)
    except OSError as error:
        raise cannot_write(target, error) from error
    finally:
        part.unlink(missing_ok=True)


def ordinary(target: Path) -> Path:
    """Where writing to ``target`` leads: to a new file, or to an ordinary one that may be replaced.

    Raises ``UserFault`` for a folder, a pipe, a device or ``/dev/stdout``: putting a file in its place would take it
    away, be it from whoever redirected the output into a file.
    """
    if str(target.absolute()).startswith(_STREAMS):  # what it leads to may be no place at all
        raise _not_ordinary(target)
    real = Path(os.path.realpath(target))  # unlike Path.resolve it raises nothing for links in a circle
    try:
        mode = real.stat().st_mode
    except FileNotFoundError:
        return real
    except OSError as error:
        raise cannot_write(target, error) from error
    if stat.S_ISDIR(mode):
        raise UserFault(sentence("base", "{file} is a folder. Name a file in it.", file=target))
    if not stat.S_ISREG(mode):
        raise _not_ordinary(target)
    return real


def _not_ordinary(target: Path) -> UserFault:
    return UserFault(
        sentence(
            "base", "{file} is not an ordinary file (a pipe, a device or the like). Name another file.", file=target
        )
    )


def disk_is_full(path: Path) -> bool:
    """Whether the disk of a file has no room for even a few pages more."""
    with suppress(OSError):
        return shutil.disk_usage(path.absolute().parent).free < _LITTLE
    return False


def cannot_write(target: Path, error: OSError) -> EnvironmentFault:
    """The fault for an ``OSError`` while writing ``target``."""
    return EnvironmentFault(
        sentence(
            "base",
            "{file} could not be written: {reason}. The file that was there before is unchanged.",
            file=target,
            reason=error.strerror or error,
        )
    )


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _sync_folder(folder: Path) -> None:
    """Make the replacement durable; a folder cannot be opened for that on Windows, where it is not needed."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
