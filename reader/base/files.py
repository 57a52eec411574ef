"""Writing files so that the old one or the whole new one is there, whatever happens."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from reader.base.errors import EnvironmentFault
from reader.base.sentences import sentence

BUFFER = 1 << 18
"""Bytes that a stream gathers between two calls to the system; lines of articles fill Python's 8 KB at once."""


@contextmanager
def replacing(target: Path) -> Generator[BinaryIO]:
    """Write beside ``target`` and put the whole in its place when the block ends without an error.

    On any error nothing remains and ``target`` is untouched. Raises ``EnvironmentFault`` for what the system refuses.
    """
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
