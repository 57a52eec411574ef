"""Finds possible names in a text: words that are in no word list and no enabled glossary. Read-only.

All ranges are code points, half-open.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from reader.base.progress import Progress, no_progress
from reader.glossary.analysis import WordForms
from reader.model import Span
from reader.ops.reading_words import Reading, read_words
from reader.store.project import Project
from reader.text.segments import SpanIndex

Range = tuple[int, int]

_SLICE = 4_000
"""The number of code points between two checks for a cancel."""
_AND = "و"


def names_in(
    project: Project,
    forms: WordForms,
    text: str,
    ranges: Iterable[Range],
    *,
    language: str,
    known: dict[str, Reading],
    pulse: Callable[[], None] = lambda: None,
) -> dict[Range, tuple[Range, ...]]:
    """The possible names in each of ``ranges``; adjacent names are joined into one.

    ``known`` caches written words from call to call.
    """
    words = read_words(text, ranges, language, forms, known, pulse=pulse)
    unknown = {
        place: [word for word in found if not word.reading.is_word and word.end - word.start > 1]
        for place, found in words.items()
    }
    keys = {key for found in unknown.values() for word in found for key in word.reading.keys}
    explained = project.entries.with_keys(keys) if keys else {}
    return {
        place: joined(text, [word[:2] for word in found if explained.keys().isdisjoint(word.reading.keys)])
        for place, found in unknown.items()
    }


def joined(text: str, places: Iterable[Range]) -> tuple[Range, ...]:
    """Join ranges that are separated only by spaces, such as a first and a last name.

    A word that begins with the conjunction و starts another name.
    """
    found: list[Range] = []
    for start, end in places:
        if found and text[start] != _AND and text[found[-1][1] : start].strip(" \t\u00a0") == "":
            found[-1] = found[-1][0], end
        else:
            found.append((start, end))
    return tuple(found)


def next_name(
    project: Project,
    forms: WordForms,
    text: str,
    place: int,
    paragraphs: Sequence[Range],
    *,
    language: str,
    spans: Iterable[Span],
    forward: bool,
    progress: Progress = no_progress,
) -> Range | None:
    """The next possible name after ``place``, or before it if not ``forward``, wrapping around; None if there is none.

    Searches ``paragraphs`` in order; names that overlap one of ``spans`` are skipped.
    """
    known: dict[str, Reading] = {}
    index = SpanIndex(spans)
    for number, ranges in enumerate(_from(place, paragraphs, forward=forward)):
        progress(number, None)
        found = names_in(project, forms, text, ranges, language=language, known=known)
        for each in ranges:
            names = [name for name in found[each] if not is_marked(index, *name)]
            if number == 0:
                names = [name for name in names if (name[0] >= place if forward else name[1] <= place)]
            if names:
                return names[0 if forward else -1]
    return None


def _from(place: int, paragraphs: Sequence[Range], *, forward: bool) -> Iterator[list[Range]]:
    """Slices of paragraphs, starting with the one at ``place``, wrapping around, and ending with that one again."""
    at = max(0, sum(1 for start, _ in paragraphs if start <= place) - 1)
    order = [*paragraphs[at:], *paragraphs[: at + 1]]
    if not forward:
        order = [*reversed(paragraphs[: at + 1]), *reversed(paragraphs[at:])]
    yield order[:1]
    letters, waiting = 0, list[Range]()
    for each in order[1:]:
        waiting.append(each)
        letters += each[1] - each[0]
        if letters > _SLICE:
            yield waiting
            letters, waiting = 0, []
    if waiting:
        yield waiting


def is_marked(index: SpanIndex, start: int, end: int) -> bool:
    """Whether a span shares a code point with ``[start, end)``."""
    touching = index.touching(start, end)
    return any(first < end and start < last for span in touching for first, last in span.pieces)
