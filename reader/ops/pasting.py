"""Pasting rich text: what browsers and word processors put on the clipboard beside the plain text."""

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

_NOTHING_LOST = 0.98
"""The rich text may lack so few of the plain text's letters; else the plain text is taken."""


def import_rich_text(
    project: Project, markup: str, plain: str, options: ImportOptions, progress: Progress = no_progress
) -> tuple[StepResult, Report]:
    """Import what a reader sees of ``markup`` (HTML) as one article, headings and lists in their lines.

    Where that cannot be read, or lacks some of ``plain``, the plain text is imported exactly as it is.
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
    """Whether the letters of the plain text are there, however they are spaced."""
    letters = sum(map(str.isalnum, plain))
    return sum(map(str.isalnum, parsed.articles[0].text)) >= letters * _NOTHING_LOST
