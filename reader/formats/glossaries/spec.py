"""What a format of glossaries is, and what reading one answers. No database, no Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import BinaryIO

from reader.base.sentences import Sentence
from reader.formats.source import Source
from reader.model import Entry, Glossary, Report

LARGEST = 200_000_000
"""Bytes of one file of a glossary, as it lies there and unpacked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossaryOptions:
    """What the person chose: ``encoding`` overrides detection; ``columns`` says what a table's columns hold.

    ``columns`` maps a field of ``Entry`` to the number of a column from 0 on; empty: by the table's header, or guessed.
    """

    encoding: str = ""
    columns: Mapping[str, int] = field(default_factory=dict[str, int])


@dataclass(frozen=True, slots=True)
class Opened:
    """A glossary as a file tells it; ``entries`` are read as they are asked for, and have no ids yet."""

    glossary: Glossary
    entries: Iterator[Entry]


Read = Callable[[Source, GlossaryOptions, Report], Opened]
"""Raises ``UserFault`` for what it refuses, also while the entries are read; adds a finding for each one left out."""

Write = Callable[[Glossary, Iterable[Entry], BinaryIO], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossaryFormat:
    """One entry of the registry. ``extensions`` are lower case with their dot, the one to write first."""

    id: str
    name_en: str
    name_ar: str
    extensions: tuple[str, ...]
    said: Sentence
    read: Read | None = None
    write: Write | None = None
    sniff: Callable[[bytes], bool] | None = None


def entry(headword: str, gloss: str, *, part_of_speech: str = "", note: str = "", label: str = "") -> Entry:
    """An entry as a file has it."""
    return Entry(
        id="",
        glossary_id="",
        headword=headword.strip(),
        gloss=gloss.strip(),
        part_of_speech=part_of_speech.strip(),
        note=note.strip(),
        label=label,
    )
