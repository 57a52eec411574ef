"""Defines a format: its registry entry, and the interfaces of its reader and writer.

A format with several files reads those beside its source through :meth:`Source.beside` and writes a single stream (a
package); one that writes a file per article sets ``per_article``. No database, no Qt, nothing about specific formats.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import BinaryIO, Literal, Protocol

from reader.base.ids import IdSource
from reader.base.progress import Progress
from reader.base.sentences import Sentence
from reader.formats.source import Source
from reader.model import AnnotatedArticle, Label, Report

OffsetUnit = Literal["code points", "UTF-16 code units", "graphemes", "tokens", "none"]

Loss = Literal[
    "article id", "article text", "exact text", "title", "language", "meta", "article labels", "article note", "state",
    "span", "sub-token", "overlap", "fragments", "span id", "annotator", "status", "times", "note", "attributes",
    "entity", "relations", "entities", "marginalia", "extra",
]  # fmt: skip
"""Things that a format may be unable to hold; ``losses.py`` reports each case."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of an option, and its meaning."""

    value: str
    said: Sentence


@dataclass(frozen=True, slots=True)
class OptionSpec:
    """One option of a format. The first choice is the default."""

    id: str
    said: Sentence
    choices: tuple[Choice, ...]

    @property
    def default(self) -> str:
        """The value used if none is given."""
        return self.choices[0].value


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOptions:
    """The options for reading.

    ``annotator`` owns spans that name nobody; ``encoding`` overrides detection (empty: detect); ``good_lines_only``
    reports and skips broken records instead of refusing the file; ``values`` are the format's own options; ``ids``
    makes ids for records without one.
    """

    annotator: str = ""
    encoding: str = ""
    good_lines_only: bool = False
    values: Mapping[str, str] = field(default_factory=dict[str, str])
    ids: IdSource = field(default_factory=IdSource)


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteOptions:
    """The options for writing. ``values`` are the format's own options, complete and validated.

    ``labels`` is the label set, for formats that show names and colours; empty without a project.
    """

    values: Mapping[str, str] = field(default_factory=dict[str, str])
    labels: tuple[Label, ...] = ()


class Reader(Protocol):
    """Reads a source record by record. Raises ``UserFault`` for what it refuses.

    ``progress`` is called with bytes done and total bytes, at least every 50 ms.
    """

    def __call__(
        self, source: Source, options: ReadOptions, report: Report, progress: Progress, /
    ) -> Iterator[AnnotatedArticle]:
        """The articles of ``source``, in order."""
        ...


class Writer(Protocol):
    """Writes articles to a stream; counts into ``report.written`` and adds a finding for every loss.

    ``progress`` is called with the number of articles written (total unknown), at least every 50 ms.
    """

    def __call__(
        self,
        articles: Iterable[AnnotatedArticle],
        stream: BinaryIO,
        options: WriteOptions,
        report: Report,
        progress: Progress,
        /,
    ) -> None:
        """Write all ``articles`` to ``stream``, which the caller opened and closes."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class FormatSpec:
    """One entry of the registry.

    ``extensions`` are lower case with their dot; the first one is used for writing. ``reads`` and ``writes`` are
    one-line descriptions. ``options`` are for writing, ``reading`` for reading. ``aliases`` are alternative ids.
    ``sniff`` tells from the first bytes whether a file with a shared extension is in this format. ``extra`` names the
    optional dependency that must be installed. ``per_article``: each article is written to a file of its own.
    ``reads_back``: reading understands what writing produced; otherwise it is for files of other programs.
    """

    id: str
    name_en: str
    name_ar: str
    extensions: tuple[str, ...]
    unit: OffsetUnit
    reads: Sentence | None = None
    writes: Sentence | None = None
    read: Reader | None = None
    write: Writer | None = None
    cannot_hold: tuple[Loss, ...] = ()
    options: tuple[OptionSpec, ...] = ()
    reading: tuple[OptionSpec, ...] = ()
    aliases: tuple[str, ...] = ()
    sniff: Callable[[bytes], bool] | None = None
    extra: str = ""
    per_article: bool = False
    reads_back: bool = True

    def name(self, language: str) -> str:
        """The display name in ``language`` (``ar`` or ``en``)."""
        return self.name_ar if language.startswith("ar") else self.name_en
