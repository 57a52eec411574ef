"""Writes overlapping spans as nested elements in lanes, split where they cross or where a paragraph ends.

Elements may begin and end inside a word; they have no box there, so that letters stay joined. The name of a label
follows at the end of the word in which its span ends, since generated content would separate joined letters.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from html import escape
from itertools import pairwise
from typing import NamedTuple

from reader.formats.html_look import DEEPEST, Classes
from reader.model import AnnotatedArticle, Span
from reader.text.direction import paragraph_direction, strong_direction, visible_controls
from reader.text.segments import lanes
from reader.text.structure import recognise

# The characters that end a paragraph: line breaks, U+2029 and the separator controls.
_BREAKS = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2029"
_LINE = re.compile("[^\n\r\x0b\x0c\x1c-\x1e\x85\u2029]*(?:\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2029]|\\Z)")
_IN_WORD = re.compile(r"[\w\u064b-\u0652\u0670\u0640\u200c\u200d]")
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_BETWEEN_LOOKS = 500
_ROLES = {"title": " t", "byline": " f", "repeated_title": " f", "leftover": " f"}


class Note(NamedTuple):
    """A note shown beside the text, with its element id and the id of the element it refers to."""

    id: str
    place: str
    span: Span


class _Stretch(NamedTuple):
    """A fragment of a span, or the gap between two. ``caption`` is the label name shown after it, if any."""

    start: int
    end: int
    lane: int
    span: Span
    caption: str
    is_gap: bool
    is_last: bool


def visible_name(text: str) -> str:
    """``text`` on one line, with bidi controls replaced by their names, so that it cannot be mistaken for another."""
    return visible_controls(_UNSEEN.sub(" ", text))


def paragraphs_of(
    annotated: AnnotatedArticle,
    *,
    names: Mapping[str, str],
    classes: Classes,
    notes: list[Note],
    number: int,
    pulse: Callable[[], None],
) -> Iterator[str]:
    """Each paragraph of the article as an element. Appends to ``notes``; ``names`` are the names of the labels."""
    text = annotated.article.text
    file = annotated.article.meta.get("file", "")
    parts = recognise(text, file if isinstance(file, str) else "").parts
    marks = _Marks(text, _stretches(annotated.spans, names), classes, notes, number)
    for count, line in enumerate(_LINE.finditer(text)):
        if count % _BETWEEN_LOOKS == 0:
            pulse()
        start, end = line.span()
        if start < end:
            role = next((_ROLES.get(part.kind, "") for part in parts if part.start < end and start < part.end), "")
            direction = _direction(text, start, end, annotated.article.direction)
            body = start + len(line[0].rstrip(_BREAKS))
            role += "" if body > start else " e"
            yield f'<div class="p{role}" dir="{direction}">{marks.line(start, body, end, pulse)}</div>'


def _direction(text: str, start: int, end: int, forced: str) -> str:
    """As on screen: the article's direction if the paragraph has letters of that direction or none, else its own."""
    own = strong_direction(text, start, end)
    if own is None:
        return forced or paragraph_direction(text, "rtl")
    if forced and own != forced:
        rest = text[start:end]
        kinds = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc" if forced == "rtl" else "A-Za-z\u00c0-\u024f"
        return forced if re.search(f"[{kinds}]", rest) else own
    return own


def _stretches(spans: Sequence[Span], names: Mapping[str, str]) -> list[_Stretch]:
    """All fragments and gaps, ordered by start. Those of one span are all in the lane of the span."""
    found: list[_Stretch] = []
    for lane, span in zip(lanes([(span.start, span.end) for span in spans]), spans, strict=True):
        pieces, name = span.pieces, names[span.label]
        for at, (start, end) in enumerate(pieces):
            is_last = at == len(pieces) - 1
            caption = name if len(pieces) == 1 else f"⋯ {name}" if is_last else f"{name} ⋯"
            found.append(_Stretch(start, end, lane, span, caption, is_gap=False, is_last=is_last))
        for (_, start), (end, _) in pairwise(pieces):
            if start < end:
                found.append(_Stretch(start, end, lane, span, "", is_gap=True, is_last=False))
    return sorted(found, key=lambda stretch: (stretch.start, -stretch.end, -stretch.lane))


class _Marks:
    """Writes the marks of one article, paragraph by paragraph from beginning to end."""

    def __init__(self, text: str, stretches: list[_Stretch], classes: Classes, notes: list[Note], number: int) -> None:
        self._text = text
        self._stretches = stretches
        self._classes = classes
        self._notes = notes
        self._number = number
        self._next = 0
        self._active: list[_Stretch] = []

    def line(self, start: int, body: int, end: int, pulse: Callable[[], None]) -> str:
        """The content of one paragraph, whose words end at ``body`` and whose line break ends at ``end``."""
        here = [stretch for stretch in self._active if stretch.end > start]
        while self._next < len(self._stretches) and self._stretches[self._next].start < end:
            here.append(self._stretches[self._next])
            self._next += 1
        self._active = [stretch for stretch in here if stretch.end > end]
        begins, stops, captions = self._places(here, start, body, end)
        out: list[str] = []
        stack: list[_Stretch] = []
        on: dict[int, _Stretch] = {}
        at = start
        for count, place in enumerate(sorted({start, body, *begins, *stops, *captions})):
            if count % _BETWEEN_LOOKS == 0:
                pulse()
            out.append(self._words(at, place))
            at = place
            for stretch in stops.get(place, ()):
                on.pop(id(stretch), None)
            if place < body:
                on.update((id(stretch), stretch) for stretch in begins.get(place, ()))
            wanted = sorted(on.values(), key=lambda stretch: (-stretch.lane, stretch.start)) if place < body else []
            stack = self._turn(out, stack, wanted, captions.get(place, []))
        out.append(self._words(body, end))
        return "".join(out)

    def _places(
        self, here: Sequence[_Stretch], start: int, body: int, end: int
    ) -> tuple[dict[int, list[_Stretch]], dict[int, list[_Stretch]], dict[int, list[_Stretch]]]:
        """Where stretches begin and end in a paragraph, and where their names go: after the word in which they end."""
        begins: dict[int, list[_Stretch]] = {}
        stops: dict[int, list[_Stretch]] = {}
        captions: dict[int, list[_Stretch]] = {}
        for stretch in here:
            first, last = max(stretch.start, start), min(stretch.end, body)
            if first < last:
                begins.setdefault(first, []).append(stretch)
                stops.setdefault(last, []).append(stretch)
            if stretch.end <= end and not stretch.is_gap:
                captions.setdefault(self._behind_word(max(start, last), body), []).append(stretch)
        return begins, stops, captions

    def _behind_word(self, place: int, body: int) -> int:
        while 0 < place < body and _IN_WORD.match(self._text[place]) and _IN_WORD.match(self._text[place - 1]):
            place += 1
        return place

    def _turn(
        self, out: list[str], stack: list[_Stretch], wanted: list[_Stretch], captions: list[_Stretch]
    ) -> list[_Stretch]:
        """Close the stretches that end here (and those they cross), write names, open the stretches that begin."""
        kept = 0
        while kept < min(len(stack), len(wanted)) and stack[kept] is wanted[kept]:
            kept += 1
        waiting = list(captions)
        for stretch in reversed(stack[kept:]):
            if any(stretch is named for named in waiting):  # inside its own mark
                out.append(self._caption(stretch))
                waiting = [named for named in waiting if named is not stretch]
            out.append("</span>")
        out += map(self._caption, waiting)
        out += map(self._opening, wanted[kept:])
        return wanted

    def _opening(self, stretch: _Stretch) -> str:
        label = self._classes.of(stretch.span.label)
        lane = f" d{min(stretch.lane, DEEPEST)}" if stretch.lane else ""
        who = f' title="{escape(visible_name(stretch.span.annotator))}"' if stretch.span.annotator else ""
        return f'<span class="{"g" if stretch.is_gap else "m"} {label}{lane}"{who}>'

    def _caption(self, stretch: _Stretch) -> str:
        label = self._classes.of(stretch.span.label)
        name = f'<i class="n {label}" data-n="{escape(stretch.caption)}"></i>'
        if not (stretch.is_last and stretch.span.note):
            return name
        count = len(self._notes) + 1
        note = Note(f"n{self._number}-{count}", f"r{self._number}-{count}", stretch.span)
        self._notes.append(note)
        return f'{name}<a class="k {label}" id="{note.place}" href="#{note.id}" data-k="{count}"></a>'

    def _words(self, start: int, end: int) -> str:
        # An HTML parser would turn a carriage return into a line feed.
        return escape(self._text[start:end], quote=False).replace("\r", "&#13;") if start < end else ""
