"""Atomic file writing: whatever happens, either the old file or the complete new one is there."""

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
"""Bytes that a stream buffers per system call; a single line with an article fills Python's default of 8 KB."""


@contextmanager
def replacing(target: Path) -> Generator[BinaryIO]:
    """Write to a temporary file beside ``target``, which replaces ``target`` when the block ends without an error.

    On any error the temporary file is removed and ``target`` is untouched. A symbolic link is kept and its destination
    replaced. Raises ``UserFault`` when ``target`` is not a regular file, ``EnvironmentFault`` for system errors.
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
    """The real path of ``target``, links resolved: a new file, or a regular one that may be replaced.

    Raises ``UserFault`` for a folder, a pipe, a device or ``/dev/stdout``, which a file must not replace, even if the
    output was redirected into one.
    """
    if str(target.absolute()).startswith(_STREAMS):  # its link may lead nowhere
        raise _not_ordinary(target)
    real = Path(os.path.realpath(target))  # unlike Path.resolve, raises nothing for a cycle of links
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
    """Whether the file's disk has no room for even a few more pages."""
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
    """Make the replacement durable. Not needed on Windows, where a folder cannot be opened for this."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
