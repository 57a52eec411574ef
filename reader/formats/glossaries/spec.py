"""What a format of glossaries is, and what reading one answers. No database, no Qt."""

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
"""Bytes of one file of a glossary, as it lies there and unpacked."""
MOST_ENTRIES = 250_000
"""Of one glossary; more is no glossary that a person reads with, and would take more memory than is ours."""
MOST_LEFT_OUT = 20_000
"""Entries without a word or a meaning: with more, the file is of another format than it was read as."""
PULSE = 1_000
"""Entries between two looks at the cancel button."""

_LONGEST = 100_000
_MOST_TEXT = 4 * LARGEST
# Controls, and characters that change the direction of text: they would not be seen, and a headword must not deceive.
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossaryOptions:
    """What the person chose: ``encoding`` overrides detection; the others are for tables.

    ``columns`` maps a field of ``Entry`` to the number of a column from 0 on; empty: by the table's header, or guessed.
    ``separator`` is one character, ``header`` whether the first row names the columns; empty and None: found out.
    """

    encoding: str = ""
    columns: Mapping[str, int] = field(default_factory=dict[str, int])
    separator: str = ""
    header: bool | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """A glossary as a file tells it; ``entries`` are read as they are asked for, and have no ids yet."""

    glossary: Glossary
    entries: Iterator[Entry]


Read = Callable[[Source, GlossaryOptions, Report, Progress], Opened]
"""Raises ``UserFault`` for what it refuses, also while the entries are read; adds a finding for each one left out."""

Write = Callable[[Glossary, Iterable[Entry], BinaryIO, Report], None]
"""Adds a finding for what the format cannot hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossaryFormat:
    """One entry of the registry. ``extensions`` are lower case with their dot, the one to write first."""

    id: str
    name_en: str
    name_ar: str
    extensions: tuple[str, ...]
    said: Sentence
    read: Read
    write: Write | None = None
    sniff: Callable[[bytes], bool] | None = None


def entry(headword: str, gloss: str, *, part_of_speech: str = "", note: str = "", label: str = "") -> Entry:
    """An entry as a file has it, without what is not seen."""
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
    """``text`` without control characters and such as change its direction, and without blanks at its ends."""
    return text.strip() if text.isprintable() else _UNSEEN.sub("", text).strip()


def leave_out(report: Report, said: Sentence, place: str = "") -> None:
    """Note an entry that cannot be used. Raises ``UserFault`` when there are more than ``MOST_LEFT_OUT``."""
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
    """Keeps a reader within bounds that no real glossary meets, and asks now and then whether to go on."""

    def __init__(self, name: str, progress: Progress) -> None:
        self._name = name
        self._progress = progress
        self._count = 0
        self._text = 0

    def take(self, size: int = 0) -> bool:
        """Count one more entry of ``size`` bytes; whether it is short enough to be one.

        Raises ``UserFault`` for too many, or too much text in all (places in a small file may overlap without end),
        and what ``progress`` raises.
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
    """Raise ``UserFault`` when ``text`` has more lines than ``MOST_ENTRIES`` entries of so many lines each.

    Known at once, where reading and storing as many as may be would take half a minute first.
    """
    if text.count("\n") > lines * MOST_ENTRIES:
        raise too_many(name)


def no_text(headword: str) -> Sentence:
    """That a headword says nothing, or too much to be an entry."""
    return sentence("formats", "“{headword}” has no text, or far too much, and was left out.", headword=headword[:80])


def losses(entries: Iterable[Entry], report: Report, *, labels: bool, lines: bool) -> Iterator[Entry]:
    """``entries`` as they come; at their end a finding for each thing that the format does not hold.

    ``labels`` and ``lines`` say whether it holds labels, and several lines in one text.
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
