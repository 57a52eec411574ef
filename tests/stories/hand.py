"""A hand on the keyboard: turns marks on an article into the keys that a practised annotator would press.

Knows where words begin and end, as a person sees it, and nothing of the program. Counts its presses.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from reader.text.tokens import tokenize
from tests.stories.gold import KEYS, Mark

_SEEN_AS_WORDS = frozenset({"word", "number", "url"})


class Hand:
    """Marks from where the caret is onwards; ``presses`` counts the keys, without those that only undo and look."""

    def __init__(self, text: str) -> None:
        words = [(token.start, token.end) for token in tokenize(text) if token.kind in _SEEN_AS_WORDS]
        self._starts = [start for start, _ in words]
        self._ends = [end for _, end in words]
        self._caret = 0
        self.presses = 0

    def mark(self, mark: Mark) -> Iterator[str]:
        """The keys that put ``mark`` on the text, from the caret's place in front of it."""
        keys = [*self._go_to_word(mark), *self._take(mark), KEYS[mark.label]]
        self.presses += len(keys)
        self._caret = mark.start
        yield from keys

    def _go_to_word(self, mark: Mark) -> list[str]:
        """Word by word to the word in which the mark begins."""
        passed = bisect_right(self._starts, mark.start) - bisect_right(self._starts, self._caret)
        return ["ctrl+Left"] * passed

    def _take(self, mark: Mark) -> list[str]:
        """Extend by words; what is written onto the first word stays out by one key, or by letters before."""
        word = bisect_right(self._starts, mark.start) - 1
        last = bisect_left(self._ends, mark.end)
        assert self._ends[last] == mark.end, "a mark that ends inside a word"
        inside = mark.start - self._starts[word]
        extended = ["ctrl+shift+Left"] * (last - word + 1)
        if inside and word == last:
            return [*extended, "alt+Down"]
        return ["Left"] * inside + extended
