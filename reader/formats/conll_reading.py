"""Reads token lines with tags as found in practice: several columns, several schemes, malformed lines.

The text is put together here: tokens joined by a space, sentences by a line break. Each kind of irregularity is counted
and reported once.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from reader.base.errors import UserFault
from reader.base.progress import Progress
from reader.base.sentences import Sentence, sentence
from reader.formats.plain_text import decoded_text, described
from reader.formats.source import Source
from reader.formats.spec import Choice, OptionSpec, ReadOptions
from reader.model import AnnotatedArticle, Finding, Report, Span

_TAG = re.compile(r"O|[BIESLUM]-\S.*")
_SAME = {"L": "E", "U": "S", "M": "I"}
_DOCSTART = "-DOCSTART-"
_BETWEEN_LOOKS = 2_000
Pulse = Callable[[], None]

TAGS = OptionSpec(
    "tags",
    sentence("formats", "which columns are tags"),
    (
        Choice("auto", sentence("formats", "all after the token, if all look like tags; else the last")),
        Choice("last", sentence("formats", "the last column")),
        Choice("all", sentence("formats", "every column after the token")),
    ),
)
ARTICLES = OptionSpec(
    "articles",
    sentence("formats", "what becomes an article"),
    (
        Choice("documents", sentence("formats", "what lies between -DOCSTART- lines, else the file")),
        Choice("sentences", sentence("formats", "each sentence")),
    ),
)


class _Row(NamedTuple):
    token: str
    tags: tuple[str, ...]


class _Open(NamedTuple):
    """A mention that may continue: its label, and its tokens so far, ``first`` to ``last`` inclusive."""

    label: str
    first: int
    last: int


def read(source: Source, options: ReadOptions, report: Report, progress: Progress, /) -> Iterator[AnnotatedArticle]:
    """The articles in a file of token lines. Raises ``UserFault`` when no column looks like tags."""
    progress(0, source.size)
    lines = decoded_text(source, options, report).split("\n")
    counts: Counter[str] = Counter()
    use_all = _all_columns(lines, options.values.get("tags", TAGS.default), source, partial(progress, 0, source.size))
    pulse = partial(progress, source.size, source.size)  # the whole file is read by then
    documents = _documents(lines, counts, use_all=use_all, progress=progress, size=source.size)
    for document in documents:
        parts = [[each] for each in document] if options.values.get("articles") == "sentences" else [document]
        for part in parts:
            annotated = _article(part, options, counts, pulse)
            report.read["article"] += 1
            report.read["span"] += len(annotated.spans)
            yield annotated
    for what, count in sorted((+counts).items()):
        report.findings.append(Finding(kind="noticed", said=_dirt(what, count, source), place=source.name))
    progress(source.size, source.size)


def _all_columns(lines: Sequence[str], chosen: str, source: Source, pulse: Pulse) -> bool:
    """Whether all columns after the first contain tags. Raises ``UserFault`` when not even the last one does."""
    last_fits = all_fit = True
    rows = 0
    for number, line in enumerate(lines):
        if number % _BETWEEN_LOOKS == 0:
            pulse()
        fields = _fields(line)
        if len(fields) < 2 or fields[0] == _DOCSTART or line.startswith("# "):
            continue
        rows += 1
        all_fit = all_fit and all(_TAG.fullmatch(field) for field in fields[1:])
        if not _TAG.fullmatch(fields[-1]):
            last_fits = False
    if not rows or (chosen == "auto" and not last_fits and not _any_tag(lines)):
        raise UserFault(
            sentence("formats", "{file} has no column of tags (O, B-…, I-…) after the tokens.", file=source.name)
        )
    return chosen == "all" or (chosen == "auto" and all_fit)


def _any_tag(lines: Sequence[str]) -> bool:
    return any(len(fields := _fields(line)) > 1 and _TAG.fullmatch(fields[-1]) for line in lines)


def _fields(line: str) -> list[str]:
    """Split at tabs if there are any, since a token may then contain spaces; else at white space."""
    return [field.strip() for field in line.rstrip("\r\n\t ").split("\t")] if "\t" in line else line.split()


def _documents(
    lines: Sequence[str], counts: Counter[str], *, use_all: bool, progress: Progress, size: int
) -> Iterator[list[list[_Row]]]:
    """The documents, each a list of sentences, each a list of rows; empty ones are skipped."""
    document: list[list[_Row]] = []
    rows: list[_Row] = []
    any_break = False
    for number, line in enumerate(lines):
        if number % _BETWEEN_LOOKS == 0:
            progress(size * number // len(lines), size)
        fields = _fields(line)
        if fields and fields[0] == _DOCSTART:
            document, rows = [*document, rows] if rows else document, []
            if document:
                yield document
            document = []
        elif not fields:
            any_break = any_break or bool(rows)
            document, rows = [*document, rows] if rows else document, []
        elif (row := _row(line, fields, counts, use_all=use_all)) is not None:
            rows.append(row)
    if rows:
        document.append(rows)
    if not any_break and len(lines) > 100:
        counts["no sentences"] += 1
    if document:
        yield document


def _row(line: str, fields: list[str], counts: Counter[str], *, use_all: bool) -> _Row | None:
    """One line as a token with its tags; None for a comment or a line without a token."""
    if line.startswith("#") and not _TAG.fullmatch(fields[-1]):
        counts["comment"] += 1
        return None
    if not fields[0]:
        counts["no token"] += 1
        return None
    if len(fields) == 1:
        counts["one field"] += 1
        return _Row(fields[0], ())
    tags = fields[1:] if use_all else fields[-1:]
    return _Row(fields[0], tuple(tag for tag in tags if tag))


def _article(
    document: Sequence[Sequence[_Row]], options: ReadOptions, counts: Counter[str], pulse: Pulse
) -> AnnotatedArticle:
    places: list[tuple[int, int]] = []
    lines: list[str] = []
    at = 0
    for rows in document:
        for number, row in enumerate(rows):
            if number % _BETWEEN_LOOKS == 0:
                pulse()
            places.append((at, at + len(row.token)))
            at += len(row.token) + 1
        lines.append(" ".join(row.token for row in rows))
    text = "\n".join(lines)
    id_ = options.ids.next()
    digest = hashlib.sha256(text.encode()).hexdigest()
    spans: list[Span] = []
    for number, found in enumerate(_mentions(document, counts, pulse)):
        if number % _BETWEEN_LOOKS == 0:
            pulse()
        spans.append(
            Span(
                id=options.ids.next(),
                article_id=id_,
                start=places[found.first][0],
                end=places[found.last][1],
                label=found.label,
                annotator=options.annotator,
            )
        )
    return AnnotatedArticle(article=described(id_, text, digest), spans=tuple(spans))


def _mentions(document: Sequence[Sequence[_Row]], counts: Counter[str], pulse: Pulse) -> list[_Open]:
    """The mentions, whatever the scheme: B and S begin one, I and E continue one where possible, E and S end it."""
    done: list[_Open] = []
    at = 0
    for rows in document:
        open_: dict[int, _Open] = {}
        for row in rows:
            if at % _BETWEEN_LOOKS == 0:
                pulse()
            open_ = _step(row.tags, at, open_, done, counts)
            at += 1
        done += open_.values()
    return sorted(done, key=lambda found: (found.first, -found.last))


def _step(
    tags: Sequence[str], at: int, before: dict[int, _Open], done: list[_Open], counts: Counter[str]
) -> dict[int, _Open]:
    """Process one token. Takes the open mentions before it, by column, and returns those that include it."""
    after: dict[int, _Open] = {}
    for column, tag in enumerate(tags):
        if tag == "O":
            continue
        prefix, dash, label = tag.partition("-")
        prefix = _SAME.get(prefix, prefix)
        if not dash or prefix not in ("B", "I", "E", "S"):
            counts["odd tag"] += 1
            prefix, label = "I", tag
        going_on = _find(before, column, label) if prefix in ("I", "E") else None
        if going_on is None:
            counts["begins with I"] += prefix in ("I", "E") and bool(dash)
            found = _Open(label, at, at)
        else:
            found = before.pop(going_on)._replace(last=at)
        if prefix in ("E", "S"):
            done.append(found)
        else:
            after[column] = found
    done += before.values()
    return after


def _find(before: dict[int, _Open], column: int, label: str) -> int | None:
    """The column whose mention continues: the same one, else another with that label, since layers may swap."""
    if column in before and before[column].label == label:
        return column
    return next((other for other, found in before.items() if found.label == label), None)


def _dirt(what: str, count: int, source: Source) -> Sentence:
    if what == "comment":
        return sentence("formats", "{file}: %n comment line(s), passed over.", "", count, file=source.name)
    if what == "no token":
        return sentence("formats", "{file}: %n line(s) without a token, passed over.", "", count, file=source.name)
    if what == "one field":
        return sentence("formats", "{file}: %n token(s) without a tag, read as unmarked.", "", count, file=source.name)
    if what == "odd tag":
        return sentence("formats", "{file}: %n tag(s) without B- or I-, read as I-.", "", count, file=source.name)
    if what == "no sentences":
        return sentence("formats", "{file} has no empty line: it is read as one sentence.", file=source.name)
    return sentence("formats", "{file}: %n span(s) beginning with I- instead of B-.", "", count, file=source.name)
