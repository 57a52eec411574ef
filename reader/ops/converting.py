"""Converts files between formats without a project: articles are read, checked and written as a stream."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from reader.base.errors import UserFault
from reader.base.ids import IdSource
from reader.base.progress import Progress, no_progress
from reader.base.sentences import sentence
from reader.model import AnnotatedArticle, Finding, Report
from reader.ops.arrivals import taken_id_said
from reader.ops.delivery import Part, deliver, writing_format
from reader.ops.importing import ImportOptions, read_all
from reader.ops.sources import gather


@dataclass(frozen=True, slots=True, kw_only=True)
class ConvertOptions:
    """The options: those for reading as in an import, and ``values`` for the target format."""

    reading: ImportOptions = field(default_factory=ImportOptions)
    values: Mapping[str, str] = field(default_factory=dict[str, str])


_DEFAULTS = ConvertOptions()


def convert(
    source: Path,
    out: Path,
    to_format: str,
    options: ConvertOptions = _DEFAULTS,
    progress: Progress = no_progress,
) -> Report:
    """Read ``source`` (a file or a folder) according to ``options.reading`` and write ``out`` in ``to_format``.

    The report covers both reading and writing. Raises like import and export; no file is then created.
    """
    spec = writing_format(to_format)
    report = Report()
    reading = options.reading
    opened = gather([source], report, format_id=reading.format, good_lines_only=reading.good_lines_only)
    if out.exists() and any(each.source.path and out.samefile(each.source.path) for each in opened):
        raise UserFault(sentence("ops", "{file} is what is read; name another file to write.", file=out))
    per_article = all(each.spec.per_article for each in opened)

    def articles() -> Iterable[AnnotatedArticle]:
        found = read_all(opened, reading, report, progress, IdSource())
        return _one_article_an_id(found, report, good_lines_only=reading.good_lines_only)

    count = len(opened) if per_article else None
    if spec.per_article and count is None:
        # The number of articles decides whether the target is a file or a folder of files.
        found = list(articles())
        deliver(spec, [Part(out, lambda: found, len(found))], options.values, report, no_progress)
    else:
        deliver(spec, [Part(out, articles, count)], options.values, report, no_progress)
    return report


def _one_article_an_id(
    found: Iterable[AnnotatedArticle], report: Report, *, good_lines_only: bool
) -> Iterator[AnnotatedArticle]:
    """Refuse two different articles with the same id, as an import does."""
    seen: dict[str, str] = {}
    for annotated in found:
        article = annotated.article
        digest = seen.setdefault(article.id, article.sha256)
        if digest != article.sha256:
            said = taken_id_said(article)
            if not good_lines_only:
                raise UserFault(said)
            report.findings.append(Finding(kind="refused", said=said, article_id=article.id))
            continue
        yield annotated
