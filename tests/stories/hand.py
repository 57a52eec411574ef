"""Turns the marks of an article into the keys that a practised annotator presses.

The method is that of ``docs/keyboard.md``, from the top of the article down. Knows where words, parts of sentences and
sentences begin, as a person sees it, and nothing of the program. Counts its presses, a chord as one.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from reader.text.folding import fold, fold_with_map
from reader.text.sentences import sentences
from reader.text.tokens import tokenize, words
from tests.stories.gold import KEYS, Mark

_SENTENCE, _PHRASE, _WORD, _WORD_BACK = "alt+Left", "[", "ctrl+Left", "ctrl+Right"
_MORE, _TO_SIGN = "space", "shift+["


class Hand:
    """Marks from the caret onwards, at first from the start of the text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._folded = fold_with_map(text)
        found = words(text)
        self._starts, self._ends = [word.start for word in found], [word.end for word in found]
        whole = sentences(text)
        signs = sorted(
            [end for _, end in whole] + [sign.start for sign in tokenize(text) if sign.kind == "punctuation"]
        )
        self._sentences = [start for start, _ in whole]
        first = (bisect_left(self._starts, sign) for sign in signs)
        last = (bisect_right(self._ends, sign) - 1 for sign in signs)
        self._phrases = sorted({*self._sentences, *(self._starts[at] for at in first if at < len(found))})
        self._phrase_ends = sorted({self._ends[at] for at in last if at >= 0})
        self._caret = 0
        self.presses = 0

    def mark(self, mark: Mark) -> list[str]:
        """The keys that put one mark on the text, from the caret's place in front of it."""
        return self._press(mark, [KEYS[mark.label]])

    def mark_all(self, marks: Sequence[Mark]) -> Iterator[list[str]]:
        """The keys for all marks, one visit after the other; at a visit the same words may be marked everywhere."""
        done: set[Mark] = set()
        for mark in marks:
            if mark in done:
                continue
            everywhere = self._places(mark, done)
            if len(everywhere) > 1 and everywhere <= set(marks):
                done |= everywhere
                yield self._press(mark, [f"shift+{KEYS[mark.label]}", "Return"])
            else:
                done.add(mark)
                yield self.mark(mark)

    def _press(self, mark: Mark, label: list[str]) -> list[str]:
        keys = [*self._go_to(mark.start), *self._take(mark), *label]
        self._caret = mark.end
        self.presses += len(keys)
        return keys

    def _places(self, mark: Mark, done: set[Mark]) -> set[Mark]:
        """Where the words of a mark stand and nothing is marked: what the program will show and ask about."""
        said = re.escape(fold(self._text[mark.start : mark.end]))
        places = re.finditer(rf"(?<!\w)[وفبلكس]{{0,2}}({said})(?!\w)", self._folded.text)
        found = {Mark(mark.label, *self._folded.to_source(*place.span(1))) for place in places}
        return {one for one in found if not any(one.start < other.end and other.start < one.end for other in done)}

    def _go_to(self, place: int) -> list[str]:
        """To the word at a place by the largest steps that do not pass it; or past it and back if that takes fewer
        keys.
        """
        word = self._starts[bisect_right(self._starts, place) - 1]
        there = self._steps(word, (self._sentences, _SENTENCE), (self._phrases, _PHRASE), (self._starts, _WORD))
        behind = bisect_right(self._phrases, word)
        if behind == len(self._phrases):
            return there
        past = self._phrases[behind]
        back = bisect_left(self._starts, past) - bisect_left(self._starts, word)
        around = self._steps(past, (self._sentences, _SENTENCE), (self._phrases, _PHRASE)) + [_WORD_BACK] * back
        return min(there, around, key=len)

    def _steps(self, place: int, *units: tuple[list[int], str]) -> list[str]:
        """From the caret to ``place``, by each unit as far as it goes."""
        keys: list[str] = []
        at = self._caret
        for starts, key in units:
            first, stop = bisect_right(starts, at), bisect_right(starts, place)
            if stop > first:
                keys += [key] * (stop - first)
                at = starts[stop - 1]
        return keys

    def _take(self, mark: Mark) -> list[str]:
        """Past what is written onto the first word, letter by letter; then more words, or all up to the next sign."""
        word = bisect_right(self._starts, mark.start) - 1
        last = bisect_left(self._ends, mark.end)
        assert self._ends[last] == mark.end, "a mark that ends inside a word"
        inside = ["Left"] * (mark.start - self._starts[word])
        if last - word > 1 and self._phrase_ends[bisect_right(self._phrase_ends, mark.start)] == mark.end:
            return [*inside, _TO_SIGN]
        return inside + [_MORE] * (last - word)
