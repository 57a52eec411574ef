"""PDF: a file is one article. Two libraries may extract its text, each in a worker, and the better result is proposed.

pypdf is the extra ``pdf``; Qt's PDF module comes with the optional PySide6-Addons. The better result is the one with
the larger share of known words. Text from a PDF always has to be checked by the person.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from reader.base.errors import Fault
from reader.base.progress import Progress
from reader.base.sentences import sentence
from reader.formats.apart import parse_apart
from reader.formats.document_reading import DocumentReader
from reader.formats.documents import Parsed
from reader.formats.source import Source
from reader.formats.spec import Choice, FormatSpec, OptionSpec, ReadOptions
from reader.model import AnnotatedArticle, Finding, Report
from reader.text.direction import article_direction
from reader.text.legibility import Knows, is_common, known_share

LARGEST = 100_000_000
READERS = {"pypdf": "pdf", "qt": "pdf-qt"}
"""The worker's job for each library."""
_LEAST_KNOWN, _ENOUGH_LETTERS = 0.12, 300
"""A right-to-left text of more than the second number of code points is doubtful if its share of known words is below
the first. Function words alone are about 0.2."""
_QT = "PySide6.QtPdf"

OPTION = OptionSpec(
    "reader",
    sentence("formats", "which program reads the text"),
    (
        Choice("best", sentence("formats", "the reading with more known words")),
        Choice("pypdf", sentence("formats", "pypdf")),
        Choice("qt", sentence("formats", "Qt, where its PDF part is installed (PySide6-Addons)")),
    ),
)


class Opinion(NamedTuple):
    """What one library extracted, and the share of its words that are known."""

    reader: str
    parsed: Parsed
    share: float


def available() -> tuple[str, ...]:
    """The installed libraries, in the order in which they are used."""
    there = {"pypdf": "pypdf", "qt": _QT}
    return tuple(reader for reader, module in there.items() if _is_installed(module))


def opinions(source: Source, progress: Progress, *, readers: Sequence[str], knows: Knows = is_common) -> list[Opinion]:
    """The results of ``readers`` for a file, best first; those that fail are omitted. Raises a fault if all fail."""
    found: list[Opinion] = []
    trouble: Fault | None = None
    for reader in readers:
        try:
            parsed = parse_apart(READERS[reader], source, "", progress, largest=LARGEST)
        except Fault as fault:
            trouble = trouble or fault
            continue
        text = "\n".join(each.text for each in parsed.articles)
        found.append(Opinion(reader, parsed, known_share(text, knows)))
    if not found and trouble is not None:
        raise trouble
    return sorted(found, key=lambda opinion: -opinion.share)


class PdfReader(DocumentReader):
    """Reads a PDF as one article, by the chosen library or the better one. The report asks to check the text."""

    def parse(self, source: Source, options: ReadOptions, progress: Progress) -> Parsed:
        """The document as extracted by the chosen or the better library."""
        chosen = options.values.get("reader", "best")
        readers = (available() or ("pypdf",)) if chosen == "best" else (chosen,)
        best = opinions(source, progress, readers=readers)[0]
        text = best.parsed.articles[0].text
        is_doubtful = best.share < _LEAST_KNOWN and len(text) > _ENOUGH_LETTERS and article_direction(text) == "rtl"
        return replace(best.parsed, doubtful=is_doubtful)

    def __call__(
        self, source: Source, options: ReadOptions, report: Report, progress: Progress, /
    ) -> Iterator[AnnotatedArticle]:
        """Like every document, with a finding that asks to check the text."""
        said = sentence(
            "formats",
            "{file} is a PDF, which holds letters at places and not text. Please check the text before you mark it.",
            file=source.name,
        )
        report.findings.append(Finding(kind="noticed", said=said, place=source.name))
        return super().__call__(source, options, report, progress)


def _is_installed(module: str) -> bool:
    try:
        return importlib.util.find_spec(module) is not None
    except ImportError:  # its parent package is missing
        return False


PDF = FormatSpec(
    id="pdf",
    name_en="PDF",
    name_ar="ملف PDF",
    extensions=(".pdf",),
    unit="none",
    reads=sentence("formats", "the text of a PDF; letters only, so pictures of pages give none; please check the text"),
    read=PdfReader("pdf", largest=LARGEST),
    reading=(OPTION,),
    extra="pdf",
)
