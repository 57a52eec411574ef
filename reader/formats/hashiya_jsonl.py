"""``hashiya-jsonl``, the program's own format: UTF-8 JSON Lines, one article per line, lossless in both directions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from typing import BinaryIO

import orjson

from reader.base.errors import UserFault
from reader.base.progress import Progress
from reader.base.sentences import Sentence, sentence
from reader.formats.called import article_name
from reader.formats.exact_json import JsonFault, load_exact
from reader.formats.hashiya_fields import RecordFault
from reader.formats.hashiya_objects import record_of
from reader.formats.hashiya_records import Defaults, article_from
from reader.formats.source import Source
from reader.formats.spec import FormatSpec, ReadOptions, WriteOptions
from reader.model import AnnotatedArticle, Finding, Report

LINE_LIMIT = 200_000_000
"""The maximum bytes of one line: enough for the largest article with half a million spans."""

_BOM = b"\xef\xbb\xbf"


def read(source: Source, options: ReadOptions, report: Report, progress: Progress, /) -> Iterator[AnnotatedArticle]:
    """The articles, line by line. An unusable line refuses the whole file, or with ``good_lines_only`` is reported and
    skipped."""
    done = 0
    any_line = False
    defaults = Defaults(options.annotator, options.ids, lambda: progress(done, source.size))
    with closing(source.open()) as stream:
        for number, line in enumerate(_lines(stream, defaults.pulse), 1):
            defaults.pulse()
            done += len(line)
            if number == 1 and line.startswith(_BOM):
                line = line.removeprefix(_BOM)  # noqa: PLW2901 - the mark is not part of the line
            if not line.strip():
                continue
            any_line = True
            try:
                found = _article(line, number, source, defaults, report)
            except UserFault as fault:
                if not options.good_lines_only:
                    raise
                report.findings.append(Finding(kind="refused", said=fault.said, place=f"{source.name}:{number}"))
                continue
            _count(report.read, found)
            yield found
    if not any_line:
        raise UserFault(sentence("formats", "{file} is empty: there is no article in it.", file=source.name))
    progress(source.size, source.size)


def _lines(stream: BinaryIO, pulse: Callable[[], None]) -> Iterator[bytes]:
    """The lines with their line ends; a line over the limit is cut right after it."""
    while line := stream.readline(LINE_LIMIT + 1):
        yield line
        while len(line) > LINE_LIMIT and not line.endswith(b"\n"):
            pulse()
            line = stream.readline(LINE_LIMIT + 1)


def write(
    articles: Iterable[AnnotatedArticle], stream: BinaryIO, options: WriteOptions, report: Report, progress: Progress, /
) -> None:
    """Write one line per article, without loss."""
    for done, annotated in enumerate(articles):
        progress(done, None)
        stream.write(orjson.dumps(record_of(annotated), option=orjson.OPT_APPEND_NEWLINE))
        _count(report.written, annotated)


def _article(line: bytes, number: int, source: Source, defaults: Defaults, report: Report) -> AnnotatedArticle:
    """The article of one line. Raises faults that name the line; a refused line leaves no findings in the report."""
    before = len(report.findings)
    try:
        if len(line) > LINE_LIMIT:
            raise RecordFault(sentence("formats", "it is longer than {limit} MB", limit=LINE_LIMIT // 1_000_000))
        record, rounded = load_exact(line)
        if not isinstance(record, dict):
            raise RecordFault(sentence("formats", "it is not an object"))
        annotated = article_from(record, defaults, report)
    except JsonFault as error:
        raise _at_line(source, number, error.said, error.column) from error
    except RecordFault as error:
        del report.findings[before:]
        raise _at_line(source, number, error.said) from error
    if rounded:
        place = f"{source.name}:{number}"
        said = _rounded(rounded, article_name(annotated.article))
        report.findings.append(Finding(kind="noticed", said=said, article_id=annotated.article.id, place=place))
    return annotated


def _rounded(spelled: Sequence[str], article: str) -> Sentence:
    first = spelled[0] if len(spelled[0]) <= 40 else spelled[0][:40] + "…"
    return sentence(
        "formats",
        "Article “{article}”: %n number(s) with more digits than can be kept became the nearest one "
        "({number} is now {kept}). Write such a number as a text in quotes to keep it.",
        "",
        len(spelled),
        article=article,
        number=first,
        kept=repr(float(spelled[0])),
    )


def _at_line(source: Source, number: int, reason: Sentence, column: int = 0) -> UserFault:
    if column:
        return UserFault(
            sentence(
                "formats",
                "{file}, line {line}, column {column}: {reason}.",
                file=source.name,
                line=number,
                column=column,
                reason=reason,
            )
        )
    return UserFault(
        sentence("formats", "{file}, line {line}: {reason}.", file=source.name, line=number, reason=reason)
    )


def _count(counter: dict[str, int], annotated: AnnotatedArticle) -> None:
    counter["article"] += 1
    counter["span"] += len(annotated.spans)
    counter["relation"] += len(annotated.relations)
    counter["entity"] += len(annotated.entities)
    if annotated.marginalia:
        counter["marginal"] += len(annotated.marginalia)


def _sniff(head: bytes) -> bool:
    """Whether the first line begins an object with an ``id`` or a ``text``."""
    start = head.removeprefix(_BOM).lstrip()
    return start.startswith(b"{") and (b'"text"' in start or b'"id"' in start)


HASHIYA_JSONL = FormatSpec(
    id="hashiya-jsonl",
    name_en="Hashiya JSON Lines",
    name_ar="أسطر JSON بصيغة حاشية",
    extensions=(".jsonl",),
    unit="code points",
    reads=sentence("formats", "everything, one article a line; works out offsets that count another unit"),
    writes=sentence("formats", "everything, without loss"),
    read=read,
    write=write,
    sniff=_sniff,
)

__all__ = ["HASHIYA_JSONL", "LINE_LIMIT"]
