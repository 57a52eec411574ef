"""Defines a glossary format and the result of reading one. No database, no Qt."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import BinaryIO

from reader.base.errors import UserFault
from reader.base.progress import Progress
from reader.base.sentences import Sentence, sentence
from reader.formats.source import Source
from reader.model import Entry, Finding, Glossary, Report

LARGEST = 64_000_000
"""The maximum bytes of one file of a glossary, both as stored and unpacked."""
MOST_ENTRIES = 250_000
"""The maximum entries of one glossary; more is not useful for reading and would take too much memory."""
MOST_LEFT_OUT = 20_000
"""The maximum entries without a word or meaning: with more, the file is not in the format it was read as."""
PULSE = 1_000
"""The number of entries between two checks for a cancel."""

_LONGEST = 100_000
_MOST_TEXT = 4 * LARGEST
# Control characters and bidi controls: they are invisible, and a headword must not be misleading.
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossaryOptions:
    """The options for reading. ``encoding`` overrides detection; the others are for tables.

    ``columns`` maps fields of ``Entry`` to column numbers from 0; empty: by the table's header, or guessed.
    ``separator`` is one character (empty: detect); ``header`` tells whether the first row names the columns (None:
    detect).
    """

    encoding: str = ""
    columns: Mapping[str, int] = field(default_factory=dict[str, int])
    separator: str = ""
    header: bool | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """A glossary as described by its file. ``entries`` are read lazily and have no ids yet."""

    glossary: Glossary
    entries: Iterator[Entry]


Read = Callable[[Source, GlossaryOptions, Report, Progress], Opened]
"""Raises ``UserFault`` for what it refuses, also while entries are read; adds a finding for each skipped entry."""

Write = Callable[[Glossary, Iterable[Entry], BinaryIO, Report], None]
"""Adds findings for what the format cannot hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossaryFormat:
    """One entry of the registry. ``extensions`` are lower case with their dot; the first one is used for writing."""

    id: str
    name_en: str
    name_ar: str
    extensions: tuple[str, ...]
    said: Sentence
    read: Read
    write: Write | None = None
    sniff: Callable[[bytes], bool] | None = None


def entry(headword: str, gloss: str, *, part_of_speech: str = "", note: str = "", label: str = "") -> Entry:
    """An entry with the values from a file, without invisible characters."""
    return Entry(
        id="",
        glossary_id="",
        headword=seen(" ".join(headword.split())),
        gloss=seen(gloss),
        part_of_speech=seen(part_of_speech),
        note=seen(note),
        label=seen(label),
    )


def seen(text: str) -> str:
    """``text`` without control characters, bidi controls, and white space at its ends."""
    return text.strip() if text.isprintable() else _UNSEEN.sub("", text).strip()


def leave_out(report: Report, said: Sentence, place: str = "") -> None:
    """Report an unusable entry. Raises ``UserFault`` when there are more than ``MOST_LEFT_OUT``."""
    report.findings.append(Finding(kind="dropped", said=said, place=place))
    if len(report.findings) > MOST_LEFT_OUT:
        raise UserFault(
            sentence(
                "formats",
                "More than {limit} entries have no word or no meaning: this is no glossary of the format that it was "
                "read as.",
                limit=MOST_LEFT_OUT,
            )
        )


class Bounds:
    """Keeps a reader within limits that no real glossary reaches, and checks for a cancel now and then."""

    def __init__(self, name: str, progress: Progress) -> None:
        self._name = name
        self._progress = progress
        self._count = 0
        self._text = 0

    def take(self, size: int = 0) -> bool:
        """Count an entry of ``size`` bytes; returns whether it is short enough.

        Raises ``UserFault`` for too many entries or too much text in total (ranges in a small file may overlap
        arbitrarily), and whatever ``progress`` raises.
        """
        if self._count % PULSE == 0:
            self._progress(self._count, None)
        self._count += 1
        self._text += min(size, _LONGEST)
        if self._count > MOST_ENTRIES:
            raise too_many(self._name)
        if self._text > _MOST_TEXT:
            raise UserFault(
                sentence(
                    "formats",
                    "The texts of {file} have more than {limit} MB in all. It was not opened.",
                    file=self._name,
                    limit=_MOST_TEXT // 1_000_000,
                )
            )
        return size <= _LONGEST


def too_many(name: str) -> UserFault:
    """The fault for more than ``MOST_ENTRIES``."""
    return UserFault(
        sentence(
            "formats",
            "{name} has more than {limit} entries, which is more than a glossary can have here. Nothing was imported.",
            name=name,
            limit=MOST_ENTRIES,
        )
    )


def refuse_lines(text: str, name: str, lines: int = 1) -> None:
    """Raise ``UserFault`` when ``text`` has more lines than ``MOST_ENTRIES`` entries of ``lines`` lines each.

    This refuses the file at once; reading and storing entries up to the limit would take half a minute first.
    """
    if text.count("\n") > lines * MOST_ENTRIES:
        raise too_many(name)


def no_text(headword: str) -> Sentence:
    """The sentence for a headword whose text is empty or too long."""
    return sentence("formats", "“{headword}” has no text, or far too much, and was left out.", headword=headword[:80])


def losses(entries: Iterable[Entry], report: Report, *, labels: bool, lines: bool) -> Iterator[Entry]:
    """Pass ``entries`` through, and at the end report each kind of thing that the format cannot hold.

    ``labels`` and ``lines`` tell whether it can hold labels, and texts of several lines.
    """
    labelled = joined = 0
    for each in entries:
        report.written["entry"] += 1
        labelled += bool(each.label)
        joined += "\n" in each.gloss or "\n" in each.note
        yield each
    if labelled and not labels:
        said = sentence("formats", "Not written: the label of %n headword(s).", "", labelled)
        report.findings.append(Finding(kind="dropped", said=said))
    if joined and not lines:
        said = sentence("formats", "Written as one line: the text of %n headword(s).", "", joined)
        report.findings.append(Finding(kind="flattened", said=said))
