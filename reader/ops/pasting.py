"""Imports pasted rich text, which browsers and word processors put on the clipboard along with plain text."""

from __future__ import annotations

from reader.base.errors import Fault
from reader.base.progress import Progress, no_progress
from reader.base.sentences import sentence
from reader.formats.apart import parse_apart
from reader.formats.documents import Parsed, article, findings
from reader.formats.source import Source
from reader.model import AnnotatedArticle, Report, StepResult
from reader.ops.importing import ImportOptions, import_one, import_text
from reader.store.project import Project

_LEAST_KEPT = 0.98
"""The rich text must have at least this share of the plain text's letters; otherwise the plain text is used."""


def import_rich_text(
    project: Project, markup: str, plain: str, options: ImportOptions, progress: Progress = no_progress
) -> tuple[StepResult, Report]:
    """Import the visible text of ``markup`` (HTML) as one article, with headings and list items on their own lines.

    If it cannot be parsed, or lacks part of ``plain``, the plain text is imported unchanged.
    """
    clipboard = sentence("ops", "the clipboard")
    source = Source.of_bytes(markup.encode("utf-8", "replace"), str(clipboard))
    try:
        parsed = parse_apart("clip", source, "", progress)
    except Fault:
        return import_text(project, plain, options)
    if not parsed.articles or not _holds_all(parsed, plain):
        return import_text(project, plain, options)
    report = Report()
    report.findings += findings(parsed, clipboard)
    return import_one(
        project, report, options, lambda ids: AnnotatedArticle(article=article(parsed.articles[0], "", ids))
    )


def _holds_all(parsed: Parsed, plain: str) -> bool:
    """Whether the parsed text has the letters of the plain text, ignoring white space."""
    letters = sum(map(str.isalnum, plain))
    return sum(map(str.isalnum, parsed.articles[0].text)) >= letters * _LEAST_KEPT
