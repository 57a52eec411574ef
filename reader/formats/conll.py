"""Writes one token with its tags per line: CoNLL with IOB2, and BIOES. Reading is in ``conll_reading``.

A line has a token and one tag, or one tag per layer; ``-DOCSTART-`` separates articles. A sentence break inside a span
is not written, so that no span is split. White space is not a token.
"""

from __future__ import annotations

import tempfile
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import partial
from typing import BinaryIO

from reader.base.progress import Progress
from reader.base.sentences import sentence
from reader.formats.conll_reading import ARTICLES, TAGS, read
from reader.formats.losses import note_loss, note_losses
from reader.formats.spec import Choice, FormatSpec, Loss, OptionSpec, WriteOptions
from reader.formats.tagging import EDGES, OVERLAPS, chosen_edges, chosen_overlaps, layers, place, tags_of
from reader.model import AnnotatedArticle, Finding, Report
from reader.text.sentences import sentences
from reader.text.tokens import tokenize

_IN_MEMORY = 16_000_000

SEPARATOR = OptionSpec(
    "separator",
    sentence("formats", "what stands between token and tag"),
    (Choice("tab", sentence("formats", "a tab")), Choice("space", sentence("formats", "a space"))),
)
DOCUMENTS = OptionSpec(
    "documents",
    sentence("formats", "where an article begins"),
    (
        Choice("docstart", sentence("formats", "a line -DOCSTART- before each article")),
        Choice("none", sentence("formats", "nothing: sentences only")),
    ),
)
_CANNOT_HOLD: tuple[Loss, ...] = (
    "article id", "exact text", "title", "language", "meta", "article labels", "article note", "state",
    "overlap", "fragments", "span id", "annotator", "status", "times", "note", "attributes", "entity", "relations",
    "entities", "marginalia", "extra",
)  # fmt: skip


def _write(
    articles: Iterable[AnnotatedArticle],
    stream: BinaryIO,
    options: WriteOptions,
    report: Report,
    progress: Progress,
    /,
    *,
    bioes: bool,
) -> None:
    """Write token lines. They go to a temporary file first: the number of columns is known only at the end."""
    values = options.values
    separator = "\t" if values["separator"] == "tab" else " "
    widest = 1
    with tempfile.SpooledTemporaryFile(_IN_MEMORY) as rows:
        for done, annotated in enumerate(articles):
            progress(done, None)
            if values["documents"] == "docstart":
                rows.write(f"-DOCSTART-{separator}O\n\n".encode())
            lines, width = _rows(annotated, options, report, partial(progress, done, None), bioes=bioes)
            widest = max(widest, width)
            for line in lines:
                rows.write((separator.join(line) + "\n").encode())
            note_losses(annotated, _CANNOT_HOLD, report)
            _note_labels(annotated, report)
            report.written["article"] += 1
        rows.seek(0)
        for number, line in enumerate(rows):
            if number % 5_000 == 0:
                progress(report.written["article"], None)
            missing = widest - line.count(separator.encode()) if line.strip() else 0
            stream.write(line[:-1] + f"{separator}O".encode() * missing + b"\n" if missing else line)


def _rows(
    annotated: AnnotatedArticle, options: WriteOptions, report: Report, pulse: partial[None], *, bioes: bool
) -> tuple[Iterator[tuple[str, ...]], int]:
    """The lines of one article as fields, an empty one after each sentence, and the number of tags per line.

    Once all lines are taken, what stands between tokens and is not what a reader puts there is reported.
    """
    text = annotated.article.text
    tokens = [(token.start, token.end) for token in tokenize(text)]
    placed = place(annotated, tokens, chosen_edges(options.values["edges"]), report, pulse)
    layered = layers(placed, chosen_overlaps(options.values["overlaps"]), report)
    kept = {mention.span.id for layer in layered for mention in layer}
    report.written["span"] += len(kept)
    columns = [tags_of(layer, len(placed.pieces), bioes=bioes) for layer in layered]
    breaks = [start for start, _ in sentences(text)]

    def lines() -> Iterator[tuple[str, ...]]:
        current, last, changed = -1, 0, 0
        for at, (start, end) in enumerate(placed.pieces):
            begun, read_back = bisect_right(breaks, start), " " if at else ""
            if begun != current:
                inside = any(column[at][0] in "IE" for column in columns)
                if current != -1 and not inside:
                    yield ()
                    read_back = "\n"
                current = begun
            changed += text[last:start] != read_back
            last = end
            yield (text[start:end], *(column[at] for column in columns))
        if placed.pieces:
            yield ()
        note_loss(annotated.article, "exact text", changed + (text[last:] != ""), report)

    return lines(), len(columns)


def _note_labels(annotated: AnnotatedArticle, report: Report) -> None:
    """Report labels with white space, which are written with ``_`` because it would split a line into more fields."""
    for label in sorted({span.label for span in annotated.spans if span.label.split() != [span.label]}):
        said = sentence(
            "formats", "The label “{label}” is written as {written}.", label=label, written="_".join(label.split())
        )
        report.findings.append(Finding(kind="noticed", said=said, article_id=annotated.article.id))


def _spec(id_: str, *, names: tuple[str, str], extensions: tuple[str, ...], aliases: tuple[str, ...]) -> FormatSpec:
    return FormatSpec(
        id=id_,
        aliases=aliases,
        name_en=names[0],
        name_ar=names[1],
        extensions=extensions,
        unit="tokens",
        reads=sentence("formats", "one or more tag columns (IOB1, IOB2, BIOES, BILOU); text joined by single spaces"),
        writes=sentence("formats", "a token and its tag a line, sentences apart; several columns for layers"),
        read=read,
        write=partial(_write, bioes=id_ == "bioes"),
        cannot_hold=_CANNOT_HOLD,
        options=(EDGES, OVERLAPS, SEPARATOR, DOCUMENTS),
        reading=(TAGS, ARTICLES),
    )


CONLL = _spec(
    "conll",
    names=("CoNLL (IOB2)", "CoNLL بوسوم IOB2"),
    extensions=(".conll", ".iob", ".iob2", ".bio"),
    aliases=("iob2",),
)
BIOES = _spec(
    "bioes", names=("CoNLL (BIOES)", "CoNLL بوسوم BIOES"), extensions=(".bioes", ".iobes"), aliases=("iobes",)
)
