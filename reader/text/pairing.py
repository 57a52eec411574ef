"""Align an article with its translation: which offset of one text corresponds to which offset of the other.

Independent of language: it compares paragraphs by number, by the headings between them and by length. A pairing is a
monotonic, piecewise linear function through knots, pairs of corresponding offsets; between knots, offsets are
interpolated. Offsets are code points, fractional where interpolated.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from reader.text.structure import Structure

Method = Literal["paragraphs", "headings", "length"]
"""How the texts were aligned: paragraph by paragraph, by headings, or by length alone."""

Knot = tuple[float, float]

_LINE = re.compile("[^\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2029]+")  # the paragraphs of the article view
_LETTER = re.compile(r"[^\W_]")
_SENTENCE_END = re.compile(r"[.!?؟…۔:،,;؛]['\"»”’)\]]*\s*$")
_LONGEST_HEADING = 90
_BESIDE = ("byline", "repeated_title", "leftover")


class Paragraph(NamedTuple):
    """A paragraph with letters at ``[start, end)``. A short one without a full stop is a heading if prose follows."""

    start: int
    end: int
    is_short: bool = False


class Pairing:
    """The alignment of two texts: ``method`` tells how they were aligned, ``counts`` how many paragraphs of each.

    ``here`` and ``there`` are all paragraphs of this text and of the other one.
    """

    def __init__(
        self,
        knots: Sequence[Knot],
        here: Sequence[Paragraph],
        there: Sequence[Paragraph],
        method: Method,
        counts: tuple[int, int],
    ) -> None:
        self._knots = knots
        self._places = [place for place, _ in knots]
        self._here, self._there = here, there
        self._starts = [paragraph.start for paragraph in there]
        self.method: Method = method
        self.counts = counts

    def there(self, offset: float) -> float:
        """The offset in the other text that corresponds to ``offset``; beyond the end, extrapolated by the distance."""
        at = bisect_right(self._places, offset) - 1
        if at < 0 or at + 1 == len(self._knots):
            end, far_end = self._knots[max(0, at)]
            return far_end + offset - end
        (low, far_low), (high, far_high) = self._knots[at], self._knots[at + 1]
        return far_low + (far_high - far_low) * (offset - low) / (high - low)

    def partner(self, start: int, end: int) -> tuple[int, int] | None:
        """The paragraph of the other text that corresponds to the middle of ``[start, end)``; None if it has none."""
        if not self._there:
            return None
        place = self.there((start + end) / 2)
        at = max(0, bisect_right(self._starts, place) - 1)
        if at + 1 < len(self._there) and place - self._there[at].end > self._starts[at + 1] - place:
            at += 1  # between two paragraphs, take the nearer one
        return self._there[at][:2]

    def mirrored(self) -> Pairing:
        """The same alignment, seen from the other text."""
        knots = [(far, near) for near, far in self._knots]
        return Pairing(knots, self._there, self._here, self.method, (self.counts[1], self.counts[0]))


def pair(text: str, structure: Structure | None, other: str, other_structure: Structure | None) -> Pairing:
    """Align two texts. Their structures tell which lines are not part of the translation: bylines and leftovers.

    If both texts have equally many paragraphs, without such lines or else with them, paragraphs are aligned one to one.
    Otherwise, if both have equally many headings, the same is tried within each section. What remains is aligned by
    length.
    """
    here, there = paragraphs(text), paragraphs(other)
    own, others = _translated(here, structure), _translated(there, other_structure)
    if len(own) != len(others) and len(here) == len(there):
        own, others = here, there
    counts = len(own), len(others)
    method, knots = _knots(own, others)
    return Pairing(_rising(knots, len(text), len(other)), here, there, method, counts)


def paragraphs(text: str) -> list[Paragraph]:
    """The paragraphs of a text that contain a letter or a digit."""
    found = [line.span() for line in _LINE.finditer(text) if _LETTER.search(line.group())]
    return [
        Paragraph(start, end, end - start <= _LONGEST_HEADING and not _SENTENCE_END.search(text, start, end))
        for start, end in found
    ]


def _translated(found: Sequence[Paragraph], structure: Structure | None) -> list[Paragraph]:
    """The paragraphs without bylines and leftovers, which a translation usually lacks."""
    aside = [part for part in structure.parts if part.kind in _BESIDE] if structure else []
    return [each for each in found if not any(part.start < each.end and each.start < part.end for part in aside)]


def _knots(own: Sequence[Paragraph], others: Sequence[Paragraph]) -> tuple[Method, list[Knot]]:
    if len(own) == len(others):
        return "paragraphs", _one_to_one(own, others)
    mine, theirs = _sections(own), _sections(others)
    if len(mine) != len(theirs) or len(mine) == 1:
        return "length", _by_length(own, others)
    knots: list[Knot] = []
    for section, other in zip(mine, theirs, strict=True):
        knots += _one_to_one(section, other) if len(section) == len(other) else _by_length(section, other)
    return "headings", knots


def _sections(found: Sequence[Paragraph]) -> list[Sequence[Paragraph]]:
    """The paragraphs before the first heading, then each heading with the paragraphs after it."""
    borders = [0, *(at for at in range(1, len(found)) if _begins_with_heading(found[at : at + 2])), len(found)]
    return [found[start:end] for start, end in pairwise(borders)]


def _by_length(own: Sequence[Paragraph], others: Sequence[Paragraph]) -> list[Knot]:
    """Align two runs of paragraphs by their ends; if both begin with a heading, the headings correspond."""
    if _begins_with_heading(own) and _begins_with_heading(others):
        return [*_ends(own[:1], others[:1]), *_ends(own[1:], others[1:])]
    return _ends(own, others)


def _begins_with_heading(found: Sequence[Paragraph]) -> bool:
    return len(found) > 1 and found[0].is_short and not found[1].is_short


def _one_to_one(own: Sequence[Paragraph], others: Sequence[Paragraph]) -> list[Knot]:
    return [knot for mine, other in zip(own, others, strict=True) for knot in _ends([mine], [other])]


def _ends(own: Sequence[Paragraph], others: Sequence[Paragraph]) -> list[Knot]:
    if not own or not others:
        return []
    return [(own[0].start, others[0].start), (own[-1].end, others[-1].end)]


def _rising(knots: Sequence[Knot], length: int, other_length: int) -> list[Knot]:
    """The knots that ascend strictly in both texts, with the starts and ends of the texts added."""
    kept: list[Knot] = [(0, 0)]
    for near, far in knots:
        if near > kept[-1][0] and far > kept[-1][1]:
            kept.append((near, far))
    if kept[-1] != (length, other_length):
        kept.append((length, other_length))
    return kept
