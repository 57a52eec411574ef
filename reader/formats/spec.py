"""What a format is: its entry in the registry, and what its reader and its writer are given.

A format with several files (pairs in a folder, a package) reads what lies beside its source through
:meth:`Source.beside` and writes one stream (a package); one that makes a file of each article says ``per_article``.
No database, no Qt, no knowledge of any one format.
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
"""What a format may be unable to hold; ``losses.py`` has the words and counts each case."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of an option and what it means."""

    value: str
    said: Sentence


@dataclass(frozen=True, slots=True)
class OptionSpec:
    """One option of a format: the first choice is the default."""

    id: str
    said: Sentence
    choices: tuple[Choice, ...]

    @property
    def default(self) -> str:
        """The value used when nobody chose."""
        return self.choices[0].value


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOptions:
    """What the person chose for reading.

    ``annotator`` owns the spans that name nobody; ``encoding`` overrides detection (empty: detect);
    ``good_lines_only`` leaves out broken records by name where reading would otherwise be refused;
    ``values`` are the format's own options; ``ids`` makes ids for records without one.
    """

    annotator: str = ""
    encoding: str = ""
    good_lines_only: bool = False
    values: Mapping[str, str] = field(default_factory=dict[str, str])
    ids: IdSource = field(default_factory=IdSource)


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteOptions:
    """What the person chose for writing: ``values`` are the format's own options, complete and checked.

    ``labels`` are the label set, for formats that show names and colours; empty where no project is there.
    """

    values: Mapping[str, str] = field(default_factory=dict[str, str])
    labels: tuple[Label, ...] = ()


class Reader(Protocol):
    """Reads a source record by record; raises ``UserFault`` for what it refuses.

    ``progress`` is called with bytes done and bytes in all, at least every 50 ms.
    """

    def __call__(
        self, source: Source, options: ReadOptions, report: Report, progress: Progress, /
    ) -> Iterator[AnnotatedArticle]:
        """The articles of ``source`` in their order."""
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

    ``extensions`` are lower case with their dot, the one to write first. ``reads`` and ``writes`` are one line each.
    ``options`` are for writing, ``reading`` for reading. ``aliases`` are other ids it answers to.
    ``sniff`` says from the first bytes whether a file of a shared extension is of this format. ``extra`` names the
    optional dependency that must be installed. ``per_article``: each article becomes a file of its own.
    ``reads_back``: what it writes is what it reads; else it reads what other programs write.
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
        """The name for people in ``language`` (``ar`` or ``en``)."""
        return self.name_ar if language.startswith("ar") else self.name_en
