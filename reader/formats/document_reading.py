"""How every format of documents reads: apart, then checked, then as articles with their report."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reader.base.progress import Progress
from reader.formats.apart import LARGEST, parse_apart
from reader.formats.documents import Parsed, articles
from reader.formats.source import Source
from reader.formats.spec import ReadOptions
from reader.model import AnnotatedArticle, Report


@dataclass(frozen=True)
class DocumentReader:
    """The reader of documents that the worker's ``job`` parses, of at most ``largest`` bytes.

    ``has_encoding``: how the letters are written is a question, so a person may answer it.
    """

    job: str
    largest: int = LARGEST
    has_encoding: bool = False

    def parse(self, source: Source, options: ReadOptions, progress: Progress) -> Parsed:
        """The document, checked, as nobody's article yet: what the preview of an import shows."""
        encoding = options.encoding if self.has_encoding else ""
        return parse_apart(self.job, source, encoding, progress, largest=self.largest)

    def __call__(
        self, source: Source, options: ReadOptions, report: Report, progress: Progress, /
    ) -> Iterator[AnnotatedArticle]:
        """The articles of the document, counted in the report, and what their texts do not hold."""
        progress(0, source.size)
        parsed = self.parse(source, options, progress)
        for made in articles(parsed, source.name, options.ids, report):
            report.read["article"] += 1
            yield AnnotatedArticle(article=made)
            progress(0, source.size)
        progress(source.size, source.size)
