"""PDF: a file is an article. Two programs may read it, each apart, and the better reading is proposed.

pypdf is the extra ``pdf``; Qt's own reader of PDF comes with PySide6-Addons, which nobody has to install. Which reading
is better is told by the share of words that are known. What a PDF gives has to be looked at in any case.
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
"""The worker's job of each program that reads."""
_FEW, _ENOUGH = 0.12, 300
"""Known words, as a share, below which a text of so many letters is in doubt: small words alone are some 0.2."""
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
    """What one program read, and the share of its words that are known."""

    reader: str
    parsed: Parsed
    share: float


def available() -> tuple[str, ...]:
    """The programs that are installed here, the one that is asked first in front."""
    there = {"pypdf": "pypdf", "qt": _QT}
    return tuple(reader for reader, module in there.items() if _is_installed(module))


def opinions(source: Source, progress: Progress, *, readers: Sequence[str], knows: Knows = is_common) -> list[Opinion]:
    """What ``readers`` make of a file, the best first; who fails is left out. Raises if all fail."""
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
    """One article, by the program that was chosen or by the better one; the report asks to look at the text."""

    def parse(self, source: Source, options: ReadOptions, progress: Progress) -> Parsed:
        """The document as the chosen or the better program reads it."""
        chosen = options.values.get("reader", "best")
        readers = (available() or ("pypdf",)) if chosen == "best" else (chosen,)
        best = opinions(source, progress, readers=readers)[0]
        text = best.parsed.articles[0].text
        is_doubtful = best.share < _FEW and len(text) > _ENOUGH and article_direction(text) == "rtl"
        return replace(best.parsed, doubtful=is_doubtful)

    def __call__(
        self, source: Source, options: ReadOptions, report: Report, progress: Progress, /
    ) -> Iterator[AnnotatedArticle]:
        """As every document, with the request to look at it."""
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
    except ImportError:  # the package around it is missing
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
