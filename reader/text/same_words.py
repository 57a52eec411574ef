"""Find the other occurrences of the same words in a text.

Defines "the same words" for an annotator: consecutive whole words that are equal when folded, also after Arabic
proclitics (``سلدوفا`` in ``وسلدوفا``). Other parts of words never match.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.base.progress import Progress, no_progress
from reader.text.clitics import cut_points, tokens_around
from reader.text.folding import Folded, fold, fold_with_map
from reader.text.tokens import Token, tokenize

Range = tuple[int, int]

MOST = 10_000
"""The search stops after this many occurrences."""

_SPACE = r"[^\S\n\r\u2028\u2029]"  # any white space within one paragraph
_LONGEST = 400  # code points; a longer selection is not a name
_PART = 1 << 16
_OVERLAP = 4 * _LONGEST


def same_words(text: str, start: int, end: int, progress: Progress = no_progress) -> list[Range]:
    """All ranges with the words of ``text[start:end]`` (code points), including itself, ascending and disjoint."""
    wanted = _pattern(text, start, end)
    if wanted is None:
        return []
    found: list[Range] = []
    for low, high in _parts(text):
        progress(low, len(text))
        folded = fold_with_map(text[low:high])
        match = wanted.search(folded.text)
        while match and len(found) < MOST:
            place = _whole(text, low, folded, match)
            new = place is not None and (not found or found[-1][1] <= place[0])
            if place is not None and new:
                found.append(place)
            match = wanted.search(folded.text, match.end() if new else match.start() + 1)
    return found if (start, end) in found else sorted([(start, end), *_apart(found, start, end)])


def _parts(text: str) -> Iterator[Range]:
    """The text in parts, between which progress is reported. Parts overlap by the maximum length of a match."""
    low = 0
    while low < len(text):
        high = min(len(text), low + _PART)
        yield low, high
        low = high if high == len(text) else high - _OVERLAP


def _pattern(text: str, start: int, end: int) -> re.Pattern[str] | None:
    """A pattern for the folded words of the range and the spaces between them, or None if there is nothing to find."""
    if end - start > _LONGEST:
        return None
    parts: list[str] = []
    before = start
    for token in tokenize(text, start, end):
        letters = re.escape(fold(text[token.start : token.end]))
        if letters:
            parts.append(f"{_SPACE}{'+' if token.start > before else '*'}" if parts else "")
            parts.append(letters)
            before = token.end
    return re.compile("".join(parts)) if parts else None


def _whole(text: str, low: int, folded: Folded, match: re.Match[str]) -> Range | None:
    """The range in the text of a match in the part that begins at ``low``, or None unless it covers whole words."""
    start, end = (low + place for place in folded.to_source(*match.span()))
    around = tokens_around(text, start, end)
    first = next((token for token in around if token.start <= start < token.end), None)
    last = next((token for token in around if token.start < end <= token.end), None)
    if first is None or last is None or fold(text[end : last.end]):
        return None
    return (start, last.end) if _begins(text, first, start) else None


def _begins(text: str, word: Token, start: int) -> bool:
    """Whether ``start`` is the start of the word or the end of one of its proclitics."""
    if start == word.start:
        return True
    return word.kind == "word" and start - word.start in cut_points(text[word.start : word.end]).proclitics


def _apart(found: list[Range], start: int, end: int) -> list[Range]:
    return [place for place in found if place[1] <= start or end <= place[0]]
