"""Reads glossary files, compressed or not, within a size limit: a small file may unpack to a huge one."""

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
    """All bytes of a file, decompressed if gzip or dictzip. Raises ``UserFault`` above ``LARGEST``."""
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
    """Yield the lines of a text with their line ends; a list of all would take more memory than the text."""
    return (match[0] for match in _LINE.finditer(text))


def damaged(source: Source) -> UserFault:
    """The fault for a file whose parts do not match."""
    return UserFault(
        sentence("formats", "{file} is damaged or not of the format that its name says.", file=source.name)
    )


def text_of(data: bytes, source: Source) -> str:
    """Decode UTF-8. Raises ``UserFault`` when it is invalid."""
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise UserFault(
            sentence("formats", "{file} is not in UTF-8 at byte {position}.", file=source.name, position=error.start)
        ) from error
