"""Prints the report of an import or export, for people or as JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from reader.base.sentences import sentence
from reader.cli.console import Console
from reader.model import Finding, Json, Report

_SHOWN_FINDINGS = 20


def report_document(report: Report) -> dict[str, Json]:
    """The whole ``report``, with all findings, as JSON values."""
    kinds = Counter(finding.kind for finding in report.findings)
    return {
        "read": dict(report.read.items()),
        "written": dict(report.written.items()),
        "counts": {str(kind): count for kind, count in kinds.items()},
        "findings": [_finding_document(finding) for finding in report.findings],
    }


def print_report(report: Report, console: Console) -> None:
    """Print the counts, the first findings, and how many more there are."""
    if report.read:
        console.line(sentence("cli", "read:     {counts}", counts=_counts(report.read)))
    console.line(sentence("cli", "written:  {counts}", counts=_counts(report.written)))
    if not report.findings:
        return
    kinds = Counter(finding.kind for finding in report.findings)
    console.line(sentence("cli", "findings: {counts}", counts=_counts(kinds)))
    for finding in report.findings[:_SHOWN_FINDINGS]:
        where = finding.place or report.names.get(finding.article_id, "")
        place = "" if _names_its_place(finding, where) else f"{console.inside(where)}: "
        console.raw(f"  {finding.kind}  {place}{console.inside(str(finding.said))}")
    more = len(report.findings) - _SHOWN_FINDINGS
    if more > 0:
        console.line(sentence("cli", "  … and %n more; with --json all are listed.", "", more))


def _names_its_place(finding: Finding, where: str) -> bool:
    """Whether a finding's sentence already names its file or article, or has none. ``where`` may end in ``:line``."""
    said = {str(value) for value in finding.said.params.values()}
    return not where or where in said or (where.rpartition(":")[0] or None) in said


def _counts(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{kind} {count}" for kind, count in counts.items() if count) or "–"


def _finding_document(finding: Finding) -> dict[str, Json]:
    return {
        "kind": finding.kind,
        "message": str(finding.said),
        "article": finding.article_id,
        "span": finding.span_id,
        "start": finding.start,
        "end": finding.end,
        "place": finding.place,
        "lost": finding.lost,
    }
