"""A look at a file before it is imported: the beginning of its text and what was found in it. Changes nothing."""

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
"""Code points of text that are shown."""
_BYTES = 32 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What a file seems to hold. ``encoding`` is empty where it is no question, ``articles`` 0 where it is not known.

    ``titles`` are those of its first articles, the rest is told of the first one.
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
    """Whether it can be a question how the letters of a file of this name are written."""
    readers = [spec.read for spec in FORMATS if path.suffix.lower() in spec.extensions]
    return not any(isinstance(read, DocumentReader) and not read.has_encoding for read in readers)


def preview(
    path: Path, encoding: str = "", values: Mapping[str, str] | None = None, progress: Progress = no_progress
) -> Preview:
    """What an import of the file at ``path`` would bring. Raises ``UserFault`` where the import would, too.

    A document is read whole, a text only at its beginning; a folder shows nothing.
    """
    if path.is_dir():
        return Preview()
    try:
        source = Source.of_file(path)
        spec = detect_format(source)
    except (UserFault, EnvironmentFault):
        return Preview()  # the import itself says what is wrong with the file
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
    """The first letters of a text file."""
    data = source.head(_BYTES)
    if len(data) == _BYTES:
        data = data[: (data.rfind(b"\n") + 1) or len(data)]
        data = data[: len(data) - len(data) % 2]
    found = decode(data, encoding or None)
    return Preview(text=found.text[:LETTERS], encoding=found.encoding, certain=found.certain)
