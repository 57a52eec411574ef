"""Glossary formats, one module each. They convert between bytes and entries. No database, no Qt.

To add a format, add one module with a :class:`GlossaryFormat` and one entry in :data:`GLOSSARY_FORMATS`.
"""

from __future__ import annotations

from reader.base.errors import UserFault
from reader.base.sentences import sentence
from reader.formats.glossaries.dictd import DICTD
from reader.formats.glossaries.dsl import DSL
from reader.formats.glossaries.spec import GlossaryFormat, GlossaryOptions, Opened
from reader.formats.glossaries.stardict import STARDICT
from reader.formats.glossaries.table import TABLE
from reader.formats.glossaries.tbx import TBX
from reader.formats.naming import by_id
from reader.formats.source import Source

GLOSSARY_FORMATS: tuple[GlossaryFormat, ...] = (TABLE, STARDICT, DICTD, DSL, TBX)

_PARTS = (".idx", ".idx.gz", ".dict", ".dict.dz", ".syn", ".syn.dz")


def glossary_format(id_: str) -> GlossaryFormat:
    """The format with this id. Raises ``WrongWord``, which lists the valid ids."""
    return by_id(GLOSSARY_FORMATS, id_)


def detect_glossary_format(source: Source) -> GlossaryFormat:
    """Detect a file's format: by its first bytes if they are distinctive, else by extension, else as a table.

    Raises ``UserFault`` for a file that is only one part of a dictionary of several files.
    """
    head = source.head()
    name = source.name.lower()
    for spec in GLOSSARY_FORMATS:
        if spec.sniff is not None and spec.sniff(head):
            return spec
    if name.endswith(_PARTS):
        raise UserFault(
            sentence(
                "formats",
                "{file} is one part of a dictionary. Choose its .ifo file (StarDict) or its .index file (dictd).",
                file=source.name,
            )
        )
    return next((spec for spec in GLOSSARY_FORMATS if name.endswith(spec.extensions)), TABLE)


__all__ = [
    "GLOSSARY_FORMATS",
    "GlossaryFormat",
    "GlossaryOptions",
    "Opened",
    "detect_glossary_format",
    "glossary_format",
]
