"""Aligns spans to tokens: which tokens a span covers, and how edges inside tokens and overlaps are handled.

Shared by the formats that have tokens instead of offsets. Tokens are those of ``text.tokens``; white space is never
one. Every span that is not preserved exactly is reported.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple, cast

from reader.base.sentences import Sentence, sentence
from reader.formats.called import span_words
from reader.formats.spec import Choice, OptionSpec
from reader.model import AnnotatedArticle, Finding, FindingKind, Report, Span

Edges = Literal["split", "widen", "drop"]
Overlaps = Literal["outermost", "innermost", "layers"]

EDGES = OptionSpec(
    "edges",
    sentence("formats", "a span that begins or ends inside a word"),
    (
        Choice("split", sentence("formats", "the word is cut there, the span stays exact")),
        Choice("widen", sentence("formats", "the span is widened to whole words")),
        Choice("drop", sentence("formats", "the span is left out")),
    ),
)
OVERLAPS = OptionSpec(
    "overlaps",
    sentence("formats", "spans that overlap"),
    (
        Choice("outermost", sentence("formats", "the longer one is kept")),
        Choice("innermost", sentence("formats", "the shorter one is kept")),
        Choice("layers", sentence("formats", "all are kept, in as many columns as are needed")),
    ),
)


class Piece(NamedTuple):
    """A stretch of text: a token, a part of one, or the text between tokens."""

    start: int
    end: int


class Mention(NamedTuple):
    """A span, or one of its fragments, on the pieces from ``first`` up to ``last``, exclusive."""

    span: Span
    first: int
    last: int


class Placed(NamedTuple):
    """The pieces of ``text`` and the mentions on them."""

    pieces: list[Piece]
    mentions: list[Mention]
    text: str


def place(
    annotated: AnnotatedArticle,
    pieces: Sequence[tuple[int, int]],
    edges: Edges,
    report: Report,
    pulse: Callable[[], None],
) -> Placed:
    """Align every span to ``pieces`` (ascending, disjoint). ``edges`` tells how to treat edges inside a piece."""
    text = annotated.article.text
    starts = [start for start, _ in pieces]
    ends = [end for _, end in pieces]
    cuts: set[int] = set()
    ranges: list[tuple[Span, int, int]] = []
    for number, (span, start, end) in enumerate(_fragments(text, annotated.spans, report)):
        if number % 500 == 0:
            pulse()
        first, last = bisect_right(ends, start), bisect_left(starts, end)
        if first >= last:
            report.findings.append(found("dropped", span, _no_word(text, span)))
            continue
        inside = {at for at in (start if starts[first] < start else -1, end if end < ends[last - 1] else -1) if at >= 0}
        if inside and edges == "drop":
            report.findings.append(found("dropped", span, _inside_word(text, span)))
            continue
        if inside and edges == "widen":
            start, end = min(start, starts[first]), max(end, ends[last - 1])  # noqa: PLW2901
            report.findings.append(found("widened", span, _widened(text, span)))
        elif inside:
            cuts |= inside
            report.findings.append(found("split", span, _word_cut(text, span)))
        if start < starts[first] or end > ends[last - 1]:
            report.findings.append(found("narrowed", span, _narrowed(text, span)))
            start, end = max(start, starts[first]), min(end, ends[last - 1])  # noqa: PLW2901
        if ranges and ranges[-1][0] is span and start < ranges[-1][2]:  # two fragments that were widened to one word
            start = ranges.pop()[1]  # noqa: PLW2901
        ranges.append((span, start, end))
    cut_pieces = list(_cut(pieces, sorted(cuts)))
    starts, ends = [piece.start for piece in cut_pieces], [piece.end for piece in cut_pieces]
    mentions = [Mention(span, bisect_left(starts, start), bisect_right(ends, end)) for span, start, end in ranges]
    return Placed(cut_pieces, mentions, text)


def layers(
    placed: Placed, overlaps: Overlaps, report: Report, *, said: Callable[[str, Span], Sentence] | None = None
) -> list[list[Mention]]:
    """Distribute mentions over layers without overlaps, longest first.

    There is always at least one layer, possibly empty. If only one is allowed, the remaining mentions are reported with
    the sentence that ``said`` returns for the text and a span.
    """
    shortest_first = overlaps == "innermost"
    order = sorted(
        placed.mentions,
        key=lambda it: ((it.last - it.first) * (1 if shortest_first else -1), it.first, it.span.id),
    )
    filled: list[list[Mention]] = [[]]
    taken = [bytearray(len(placed.pieces))]
    for mention in order:
        span, first, last = mention
        depth = next((at for at, used in enumerate(taken) if used.find(1, first, last) < 0), len(taken))
        if depth == len(taken):
            if overlaps != "layers":
                report.findings.append(found("flattened", span, (said or _overlapped)(placed.text, span)))
                continue
            filled.append([])
            taken.append(bytearray(len(placed.pieces)))
        filled[depth].append(mention)
        taken[depth][first:last] = b"\1" * (last - first)
    return filled


def tags_of(mentions: Iterable[Mention], length: int, *, bioes: bool) -> list[str]:
    """One IOB2 or BIOES tag per piece, for mentions that do not overlap."""
    tags = ["O"] * length
    for span, first, last in mentions:
        label = "_".join(span.label.split())
        tags[first:last] = [f"I-{label}"] * (last - first)
        tags[first] = f"B-{label}"
        if bioes:
            tags[last - 1] = f"E-{label}" if last - first > 1 else f"S-{label}"
    return tags


def found(kind: FindingKind, span: Span, said: Sentence) -> Finding:
    """A finding with the id and range of a span."""
    return Finding(kind=kind, said=said, article_id=span.article_id, span_id=span.id, start=span.start, end=span.end)


def chosen_edges(value: str) -> Edges:
    """The validated value of the option :data:`EDGES`."""
    return cast(Edges, value)


def chosen_overlaps(value: str) -> Overlaps:
    """The validated value of the option :data:`OVERLAPS`."""
    return cast(Overlaps, value)


def _fragments(text: str, spans: Iterable[Span], report: Report) -> Iterator[tuple[Span, int, int]]:
    for span in spans:
        if span.fragments:
            report.findings.append(found("split", span, _in_pieces(text, span)))
        for start, end in span.pieces:
            yield span, start, end


def _cut(pieces: Iterable[tuple[int, int]], cuts: Sequence[int]) -> Iterator[Piece]:
    for start, end in pieces:
        inside = cuts[bisect_right(cuts, start) : bisect_left(cuts, end)]
        yield from (Piece(*borders) for borders in pairwise((start, *inside, end)))


def _no_word(text: str, span: Span) -> Sentence:
    if span.fragments:
        return sentence(
            "formats",
            "A fragment of span “{span}” ({label}) was left out: it covers no word.",
            span=span_words(text, span),
            label=span.label,
        )
    return sentence(
        "formats",
        "Span “{span}” ({label}) was left out: it covers no word.",
        span=span_words(text, span),
        label=span.label,
    )


def _inside_word(text: str, span: Span) -> Sentence:
    if span.fragments:
        return sentence(
            "formats",
            "A fragment of span “{span}” ({label}) was left out: it begins or ends inside a word.",
            span=span_words(text, span),
            label=span.label,
        )
    return sentence(
        "formats",
        "Span “{span}” ({label}) was left out: it begins or ends inside a word.",
        span=span_words(text, span),
        label=span.label,
    )


def _widened(text: str, span: Span) -> Sentence:
    return sentence(
        "formats", "Span “{span}” ({label}) was widened to whole words.", span=span_words(text, span), label=span.label
    )


def _narrowed(text: str, span: Span) -> Sentence:
    return sentence(
        "formats",
        "Span “{span}” ({label}) was narrowed: white space at its edge is no token.",
        span=span_words(text, span),
        label=span.label,
    )


def _word_cut(text: str, span: Span) -> Sentence:
    return sentence(
        "formats",
        "A word was cut at the edge of span “{span}” ({label}).",
        span=span_words(text, span),
        label=span.label,
    )


def _in_pieces(text: str, span: Span) -> Sentence:
    return sentence(
        "formats",
        "Each fragment of span “{span}” ({label}) became a span of its own.",
        span=span_words(text, span),
        label=span.label,
    )


def _overlapped(text: str, span: Span) -> Sentence:
    if span.fragments:
        return sentence(
            "formats",
            "A fragment of span “{span}” ({label}) was left out: it overlaps another span.",
            span=span_words(text, span),
            label=span.label,
        )
    return sentence(
        "formats",
        "Span “{span}” ({label}) was left out: it overlaps another span.",
        span=span_words(text, span),
        label=span.label,
    )
