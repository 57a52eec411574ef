"""Bytes of glossary files, packed or not, never more than a bound: a small file may unpack to a huge one."""

from __future__ import annotations

import gzip
import zlib

from reader.base.errors import UserFault
from reader.base.sentences import sentence
from reader.formats.glossaries.spec import LARGEST
from reader.formats.source import Source

_GZIP = b"\x1f\x8b"


def unpacked(source: Source) -> bytes:
    """All bytes of a file, those of a packed one (gzip, dictzip) unpacked. Raises ``UserFault`` beyond ``LARGEST``."""
    data = source.whole(LARGEST)
    if not data.startswith(_GZIP):
        return data
    try:
        with source.open() as stream, gzip.open(stream) as packed:
            found = packed.read(LARGEST + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise damaged(source) from error
    if len(found) > LARGEST:
        raise UserFault(
            sentence(
                "formats",
                "{file} unpacks to more than {limit} MB, which is no glossary. It was not opened.",
                file=source.name,
                limit=LARGEST // 1_000_000,
            )
        )
    return found


def damaged(source: Source) -> UserFault:
    """The fault for a file whose parts do not fit each other."""
    return UserFault(
        sentence("formats", "{file} is damaged or not of the format that its name says.", file=source.name)
    )


def text_of(data: bytes, source: Source) -> str:
    """UTF-8 text. Raises ``UserFault``."""
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise UserFault(
            sentence("formats", "{file} is not in UTF-8 at byte {position}.", file=source.name, position=error.start)
        ) from error
