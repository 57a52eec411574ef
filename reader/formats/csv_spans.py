"""A table of spans as CSV, for spreadsheets and statistics: one row per span. Write-only.

A cell that a spreadsheet would take for a formula is prefixed with an apostrophe, which is reported; with
``formulas=exact``, meant for programs, cells stay unchanged.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import BinaryIO

import orjson

from reader.base.progress import Progress
from reader.base.sentences import sentence
from reader.formats.called import article_name, span_words
from reader.formats.losses import note_losses
from reader.formats.spec import Choice, FormatSpec, Loss, OptionSpec, WriteOptions
from reader.model import AnnotatedArticle, Finding, Report, Span

_COLUMNS = (
    "article", "title", "span", "start", "end", "text", "label", "annotator", "status", "note", "entity",
    "attributes", "fragments", "created", "updated",
)  # fmt: skip
_FORMULA = (*"=+-@\t\r\n", *"\uff1d\uff0b\uff0d\uff20")  # the last four are full-width = + - @
_BETWEEN_LOOKS = 1_000

_CANNOT_HOLD: tuple[Loss, ...] = (
    "article text", "language", "meta", "article labels", "article note", "state", "relations", "entities",
    "marginalia", "extra",
)  # fmt: skip

BOM = OptionSpec(
    "bom",
    sentence("formats", "a byte order mark at the beginning"),
    (
        Choice("no", sentence("formats", "none: for programs")),
        Choice("yes", sentence("formats", "for spreadsheets, which else may not see that it is UTF-8")),
    ),
)
FORMULAS = OptionSpec(
    "formulas",
    sentence("formats", "cells that a spreadsheet would take for formulas"),
    (
        Choice("prefix", sentence("formats", "an apostrophe is put before them")),
        Choice("exact", sentence("formats", "they stay as they are")),
    ),
)


def write(
    articles: Iterable[AnnotatedArticle], stream: BinaryIO, options: WriteOptions, report: Report, progress: Progress, /
) -> None:
    """Write one row per span, in the order of the articles. Numbers are never prefixed: they cannot start a formula."""
    safe = options.values["formulas"] == "prefix"
    page = io.TextIOWrapper(stream, "utf-8-sig" if options.values["bom"] == "yes" else "utf-8", newline="")
    try:
        table = csv.writer(page)
        table.writerow(_COLUMNS)
        for done, annotated in enumerate(articles):
            progress(done, None)
            for number, span in enumerate(annotated.spans):
                if number % _BETWEEN_LOOKS == 0:
                    progress(done, None)
                row = _row(annotated, span)
                table.writerow(_guarded(row, annotated.article.text, span, report) if safe else row)
            note_losses(annotated, _CANNOT_HOLD, report)
            _count(annotated, report)
        page.flush()
    finally:
        page.detach()


def _row(annotated: AnnotatedArticle, span: Span) -> list[str | int]:
    article = annotated.article
    return [
        article.id,
        article.title,
        span.id,
        span.start,
        span.end,
        article.text[span.start : span.end],
        span.label,
        span.annotator,
        span.status,
        span.note,
        span.entity_id or "",
        orjson.dumps(span.attributes, default=dict).decode() if span.attributes else "",
        orjson.dumps(span.fragments).decode() if span.fragments else "",
        span.created,
        span.updated,
    ]


def _guarded(row: Sequence[str | int], text: str, span: Span, report: Report) -> list[str | int]:
    guarded: list[str | int] = []
    for column, cell in zip(_COLUMNS, row, strict=True):
        if not isinstance(cell, str) or not cell.startswith(_FORMULA):
            guarded.append(cell)
            continue
        guarded.append("'" + cell)
        said = sentence(
            "formats",
            "Span “{span}” ({label}): an apostrophe was put before the cell “{column}”, for it looks like a formula.",
            span=span_words(text, span),
            label=span.label,
            column=column,
        )
        report.findings.append(
            Finding(
                kind="noticed",
                said=said,
                article_id=span.article_id,
                span_id=span.id,
                start=span.start,
                end=span.end,
            )
        )
    return guarded


def _count(annotated: AnnotatedArticle, report: Report) -> None:
    report.written["article"] += bool(annotated.spans)
    report.written["span"] += len(annotated.spans)
    if not annotated.spans:
        said = sentence(
            "formats", "Article “{article}” has no span and so no row.", article=article_name(annotated.article)
        )
        report.findings.append(Finding(kind="dropped", said=said, article_id=annotated.article.id))


CSV = FormatSpec(
    id="csv",
    name_en="Table of spans (CSV)",
    name_ar="جدول مقاطع CSV",
    extensions=(".csv",),
    unit="code points",
    writes=sentence("formats", "one row a span, safe to open in a spreadsheet"),
    write=write,
    cannot_hold=_CANNOT_HOLD,
    options=(BOM, FORMULAS),
)
