"""The common reader of document formats: parses in a separate process, checks the answer, yields articles."""

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
    """Reads documents of at most ``largest`` bytes with the worker's parser ``job``.

    ``has_encoding``: the character encoding may be ambiguous, so the person can choose it.
    """

    job: str
    largest: int = LARGEST
    has_encoding: bool = False

    def parse(self, source: Source, options: ReadOptions, progress: Progress) -> Parsed:
        """The parsed and checked document, before it becomes articles: also used for the preview of an import."""
        encoding = options.encoding if self.has_encoding else ""
        return parse_apart(self.job, source, encoding, progress, largest=self.largest)

    def __call__(
        self, source: Source, options: ReadOptions, report: Report, progress: Progress, /
    ) -> Iterator[AnnotatedArticle]:
        """The articles of the document. The report gets their number and findings for everything left out."""
        progress(0, source.size)
        parsed = self.parse(source, options, progress)
        for made in articles(parsed, source.name, options.ids, report):
            report.read["article"] += 1
            yield AnnotatedArticle(article=made)
            progress(0, source.size)
        progress(source.size, source.size)
