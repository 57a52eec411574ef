"""Bytes of glossary files, packed or not, never more than a bound: a small file may unpack to a huge one."""

from __future__ import annotations

import gzip
import io
import re
import zlib
from collections.abc import Iterator

from reader.base.errors import UserFault
from reader.base.sentences import sentence
from reader.formats.glossaries.spec import LARGEST
from reader.formats.source import Source

_GZIP = b"\x1f\x8b"
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


def unpacked(source: Source) -> bytes:
    """All bytes of a file, those of a packed one (gzip, dictzip) unpacked. Raises ``UserFault`` beyond ``LARGEST``."""
    data = source.whole(LARGEST)
    if not data.startswith(_GZIP):
        return data
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as packed:
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


def lines_of(text: str) -> Iterator[str]:
    """The lines of a text with their ends, one after the other: a list of all would take more than the text."""
    return (match[0] for match in _LINE.finditer(text))


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
