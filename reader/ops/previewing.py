"""Previews a file before its import: the beginning of its text, and what was recognised in it. Read-only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from reader.base.errors import EnvironmentFault, UserFault
from reader.base.progress import Progress, no_progress
from reader.formats import FORMATS, Source, complete_values, detect_format
from reader.formats.document_reading import DocumentReader
from reader.formats.spec import ReadOptions
from reader.text.encoding import decode
from reader.text.structure import recognise

LETTERS = 600
"""How many code points of text are shown."""
_BYTES = 32 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """The apparent content of a file. ``encoding`` is empty if it cannot be ambiguous, ``articles`` 0 if unknown.

    ``titles`` are those of the first articles; all other values are those of the first one.
    """

    text: str = ""
    encoding: str = ""
    certain: bool = True
    articles: int = 0
    titles: tuple[str, ...] = ()
    date: str = ""
    source: str = ""
    author: str = ""
    is_document: bool = False


def asks_encoding(path: Path) -> bool:
    """Whether the encoding of a file with this name can be ambiguous."""
    readers = [spec.read for spec in FORMATS if path.suffix.lower() in spec.extensions]
    return not any(isinstance(read, DocumentReader) and not read.has_encoding for read in readers)


def preview(
    path: Path, encoding: str = "", values: Mapping[str, str] | None = None, progress: Progress = no_progress
) -> Preview:
    """What an import of the file at ``path`` would bring. Raises ``UserFault`` where the import would.

    Reads a document completely, but only the beginning of a text file; the preview of a folder is empty.
    """
    if path.is_dir():
        return Preview()
    try:
        source = Source.of_file(path)
        spec = detect_format(source)
    except (UserFault, EnvironmentFault):
        return Preview()  # the import itself will report what is wrong with the file
    if isinstance(spec.read, DocumentReader):
        options = ReadOptions(encoding=encoding, values=complete_values(spec, spec.reading, values or {}))
        return _document(spec.read, source, options, progress)
    return _beginning(source, encoding)


def _document(reader: DocumentReader, source: Source, options: ReadOptions, progress: Progress) -> Preview:
    parsed = reader.parse(source, options, progress)
    first = parsed.articles[0]
    read = recognise(first.text, source.name)
    return Preview(
        text=first.text[:LETTERS],
        encoding=parsed.encoding,
        certain=parsed.certain,
        articles=len(parsed.articles),
        titles=tuple(each.title for each in parsed.articles if each.title) or ((read.title,) if read.title else ()),
        date=first.date or read.date,
        source=first.source or read.source,
        author=first.author or read.author,
        is_document=True,
    )


def _beginning(source: Source, encoding: str) -> Preview:
    """The beginning of a text file."""
    data = source.head(_BYTES)
    if len(data) == _BYTES:
        data = data[: (data.rfind(b"\n") + 1) or len(data)]
        data = data[: len(data) - len(data) % 2]
    found = decode(data, encoding or None)
    return Preview(text=found.text[:LETTERS], encoding=found.encoding, certain=found.certain)
