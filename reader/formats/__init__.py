"""File formats, one module each. They convert between bytes and records. No database, no Qt.

To add a format, add one module with a :class:`FormatSpec`, one entry in :data:`FORMATS`, and golden files; the tests in
``tests/formats/test_conformance.py`` then cover it automatically.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import PurePath

from reader.base.errors import WrongWord
from reader.base.sentences import sentence
from reader.formats.conll import BIOES, CONLL
from reader.formats.csv_spans import CSV
from reader.formats.docx import DOCX
from reader.formats.epub import EPUB
from reader.formats.hashiya_jsonl import HASHIYA_JSONL
from reader.formats.html import HTML
from reader.formats.markdown import MARKDOWN
from reader.formats.naming import by_id
from reader.formats.pdf import PDF
from reader.formats.plain_text import TEXT
from reader.formats.source import Source
from reader.formats.spacy_docbin import SPACY
from reader.formats.spec import FormatSpec, OptionSpec

FORMATS: tuple[FormatSpec, ...] = (HASHIYA_JSONL, TEXT, CONLL, BIOES, SPACY, CSV, HTML, EPUB, DOCX, PDF, MARKDOWN)
"""All formats, the most complete first. This is the order of lists and of format detection."""


def format_by_id(id_: str) -> FormatSpec:
    """The format with this id. Raises ``WrongWord``, which lists the valid ids."""
    return by_id(FORMATS, id_)


def detect_format(source: Source) -> FormatSpec:
    """Detect a file's format: by extension, and by its first bytes if several formats share it; else plain text."""
    extension = PurePath(source.name).suffix.lower()
    readable = [spec for spec in FORMATS if spec.read is not None]
    by_name = [spec for spec in readable if extension in spec.extensions]
    if len(by_name) == 1:
        return by_name[0]
    head = source.head()
    for spec in by_name or readable:
        if spec.sniff is not None and spec.sniff(head):
            return spec
    return by_name[0] if by_name else TEXT


def complete_values(spec: FormatSpec, options: Iterable[OptionSpec], given: Mapping[str, str]) -> dict[str, str]:
    """A value for each of a format's ``options``, given or default. Raises ``WrongWord`` for an unknown one."""
    known = {option.id: option for option in options}
    for id_, value in given.items():
        if id_ not in known:
            names = ", ".join(known) or "—"
            said = sentence(
                "formats",
                "{format} has no option “{option}”. There are: {known}.",
                format=spec.id,
                option=id_,
                known=names,
            )
            raise WrongWord(said)
        allowed = [choice.value for choice in known[id_].choices]
        if value not in allowed:
            said = sentence(
                "formats",
                "The option “{option}” cannot be “{value}”. It can be: {known}.",
                option=id_,
                value=value,
                known=", ".join(allowed),
            )
            raise WrongWord(said)
    return {id_: given.get(id_, option.default) for id_, option in known.items()}


__all__ = [
    "FORMATS",
    "FormatSpec",
    "Source",
    "complete_values",
    "detect_format",
    "format_by_id",
]
