"""Reads untrusted zip files within bounds. Nothing is ever unpacked to disk.

Refuses members whose names escape the archive (``..``, absolute, with a drive), contain hidden characters or are
duplicates; links; overlapping or encrypted members; too many or too large ones, and those compressed more tightly than
any text. The sizes declared in a zip are not trusted: reading stops at the limit.
"""

from __future__ import annotations

import io
import stat
import zlib
from collections.abc import Iterator, Mapping
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from reader.base.errors import UserFault
from reader.base.names import hides
from reader.base.sentences import Sentence, sentence

MOST = 2_000
"""The maximum number of members of one file."""
LARGEST = 50_000_000
"""The maximum bytes of all members together, unpacked."""
TIGHTEST = 200
"""The maximum compression ratio: unpacked bytes per packed byte."""

_SMALL = 100_000
_ENCRYPTED = 0x1
_LISTED = b"PK\x01\x02"
_MOST_LISTED = 10  # members may be zips themselves


class Members(Mapping[str, bytes]):
    """The members of a zip by name. Every read counts against the common size limit, even of the same member."""

    def __init__(self, package: ZipFile, found: Mapping[str, ZipInfo], file: str, largest: int) -> None:
        self._package = package
        self._found = found
        self._file = file
        self._left = largest

    def __getitem__(self, name: str) -> bytes:
        """The bytes of a member. Raises ``KeyError`` for an unknown name, ``UserFault`` for damage or excess size."""
        info = self._found[name]
        try:
            with self._package.open(info) as stream:
                data = stream.read(self._left + 1)
        except (BadZipFile, OSError, EOFError, ValueError, NotImplementedError, RuntimeError, zlib.error) as error:
            raise UserFault(_damaged(self._file)) from error
        self._left -= len(data)
        if self._left < 0 or _is_too_tight(len(data), info.compress_size):
            raise UserFault(_bomb(self._file))
        return data

    def __iter__(self) -> Iterator[str]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)


def members(data: bytes, *, file: str = "zip", most: int = MOST, largest: int = LARGEST) -> Members:
    """The members of the zip ``data``, without folders. Raises ``UserFault``, naming ``file``, as described above."""
    if data.count(_LISTED) > _MOST_LISTED * most:  # before zipfile creates a record for each
        raise UserFault(_too_many(file, most))
    try:
        package = ZipFile(io.BytesIO(data))
        listed = package.infolist()
    except (BadZipFile, OSError, ValueError, EOFError, NotImplementedError, zlib.error) as error:
        raise UserFault(_damaged(file)) from error
    if len(listed) > most:
        raise UserFault(_too_many(file, most))
    found: dict[str, ZipInfo] = {}
    for info in listed:
        _check_name(info, file)
        if info.filename in found:
            raise UserFault(_damaged(file))
        if info.flag_bits & _ENCRYPTED:
            raise UserFault(
                sentence("formats", "{file} is locked with a password. Unlock it and try again.", file=file)
            )
        if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            raise UserFault(_damaged(file))
        if _is_too_tight(info.file_size, info.compress_size):
            raise UserFault(_bomb(file))
        found[info.filename] = info
    if sum(info.file_size for info in listed) > largest:
        raise UserFault(_bomb(file))
    _check_places(listed, len(data), file)
    return Members(package, {name: info for name, info in found.items() if not info.is_dir()}, file, largest)


def _check_name(info: ZipInfo, file: str) -> None:
    if hides(info.orig_filename) or stat.S_ISLNK(info.external_attr >> 16):
        raise UserFault(
            sentence(
                "formats", "{file} holds a link, or a file whose name hides what it is. It was not opened.", file=file
            )
        )
    name = info.orig_filename.replace("\\", "/")
    parts = name.split("/")
    if not name or name.startswith("/") or ".." in parts or "\0" in name or ":" in parts[0]:
        raise UserFault(
            sentence(
                "formats",
                "{file} holds a file whose name leads out of it: “{name}”. It was not opened.",
                file=file,
                name=name[:200],
            )
        )


def _check_places(listed: list[ZipInfo], size: int, file: str) -> None:
    """Refuse overlapping members, with which a small file can unpack to a huge one at a normal compression ratio."""
    end = 0
    for info in sorted(listed, key=lambda each: each.header_offset):
        if info.header_offset < end:
            raise UserFault(_bomb(file))
        end = info.header_offset + 30 + len(info.orig_filename) + info.compress_size
        if end > size:
            raise UserFault(_damaged(file))


def _is_too_tight(unpacked: int, packed: int) -> bool:
    return unpacked > _SMALL and unpacked > TIGHTEST * max(packed, 1)


def _too_many(file: str, most: int) -> Sentence:
    return sentence("formats", "{file} holds more than {limit} files. It was not opened.", file=file, limit=most)


def _damaged(file: str) -> Sentence:
    return sentence("formats", "{file} is a damaged zip file, or none.", file=file)


def _bomb(file: str) -> Sentence:
    return sentence(
        "formats",
        "{file} would unpack to far more than it can honestly hold. It was not opened, to keep the machine safe.",
        file=file,
    )
