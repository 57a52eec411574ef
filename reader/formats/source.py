"""The source of a reader's bytes: a file or memory. Refuses what is not a regular file or is too large."""

from __future__ import annotations

import io
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from reader.base.errors import EnvironmentFault, UserFault
from reader.base.files import BUFFER
from reader.base.held import is_held
from reader.base.names import as_text
from reader.base.sentences import sentence


@dataclass(frozen=True, slots=True)
class Source:
    """A file (``path``) or bytes (``data``), with a display ``name``; ``size`` is in bytes."""

    name: str
    size: int
    path: Path | None = None
    data: bytes = b""

    @classmethod
    def of_file(cls, path: Path) -> Source:
        """The file at ``path``. Raises a fault that names it when it cannot be read or is not a regular file.

        Checks with ``stat`` before opening, since opening a pipe would block.
        """
        try:
            found = path.stat()
        except OSError as error:
            raise cannot_read(path, error) from error
        if stat.S_ISDIR(found.st_mode):
            raise UserFault(sentence("formats", "{file} is a folder; a file is needed here.", file=path))
        if not stat.S_ISREG(found.st_mode):
            raise UserFault(
                sentence("formats", "{file} is not an ordinary file (a pipe, a device or the like).", file=path)
            )
        if is_held(found):
            raise UserFault(
                sentence(
                    "formats",
                    "{file} is a project that is open here. To take its articles over, export them and import that.",
                    file=path,
                )
            )
        return cls(as_text(path.name), found.st_size, path)

    @classmethod
    def of_bytes(cls, data: bytes, name: str) -> Source:
        """Bytes in memory."""
        return cls(name, len(data), None, data)

    def open(self) -> BinaryIO:
        """A fresh stream over the bytes; the caller closes it."""
        if self.path is None:
            return io.BytesIO(self.data)
        try:
            return self.path.open("rb", buffering=BUFFER)
        except OSError as error:
            raise cannot_read(self.path, error) from error

    def whole(self, limit: int) -> bytes:
        """All bytes. Raises ``UserFault`` when there are more than ``limit``, even if the file grows meanwhile."""
        data = self.head(limit + 1) if self.size <= limit else b""
        if max(self.size, len(data)) > limit:
            raise UserFault(
                sentence(
                    "formats",
                    "{file} is too large: {size} MB; at most {limit} MB can be opened. Split it into smaller files.",
                    file=self.name,
                    size=max(self.size, len(data)) // 1_000_000,
                    limit=limit // 1_000_000,
                )
            )
        return data

    def head(self, size: int = 4096) -> bytes:
        """The first bytes, for format detection. Raises a fault that names the file when it cannot be read."""
        with self.open() as stream:
            try:
                return stream.read(size)
            except OSError as error:
                raise cannot_read(self.path or Path(self.name), error) from error

    def beside(self, suffix: str) -> Source | None:
        """The file of the same name with another suffix, or None if it does not exist or this is not a file."""
        if self.path is None or not (other := self.path.with_suffix(suffix)).is_file():
            return None
        return Source.of_file(other)


def cannot_read(path: Path, error: OSError) -> EnvironmentFault | UserFault:
    """The fault for an ``OSError`` while reading ``path``."""
    if isinstance(error, FileNotFoundError):
        return UserFault(sentence("formats", "{file} does not exist.", file=path))
    reason = error.strerror or error
    return EnvironmentFault(sentence("formats", "{file} could not be read: {reason}.", file=path, reason=reason))
