"""The lines under the words of the open article that show how well each is known.

The possible lemmas of a word are found once; its level is looked up at each paint, so a change of a word's level or
reading, or its undo, is shown everywhere on the page at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, ClassVar

from reader.model import Change, Word
from reader.ops.reading_words import PlacedWord, read_words
from reader.ui.article.wordlines import WordLine
from reader.ui.reading.learning.levels import SHARES
from reader.ui.reading.word_slices import Asked, Parts, WordSlices


class LearningMarks(WordSlices):
    """Shows the lines while :attr:`on`. ``told`` holds the stored words by lemma."""

    layer: ClassVar[str] = "learning"

    def read(self, asked: Asked) -> Parts:
        """The words with their possible lemmas."""
        return read_words(asked.text, asked.ranges, asked.language, asked.forms, asked.known, pulse=asked.pulse)

    def tell(self, asked: Asked) -> Any:
        """The stored words of the language, by lemma."""
        return {word.lemma: word for word in asked.project.words.all(asked.language)}

    def lines(self, found: Sequence[PlacedWord]) -> Sequence[WordLine]:
        """A line for each word that is new or being learnt."""
        shares = ((word, SHARES.get(word.reading.level(self.told))) for word in found)
        return [WordLine(word.start, word.end, share) for word, share in shares if share is not None]

    def changed(self, changes: Sequence[Change] | None) -> None:
        """Apply changes of stored words."""
        if changes is None:
            self.forget()
        elif self.told is not None and take_changes(self.told, self.language, changes) and self.on:
            self.redraw()


def take_changes(words: dict[str, Word], language: str, changes: Iterable[Change]) -> bool:
    """Apply changes to the stored words of a language; returns whether any of them has changed."""
    touched = False
    for change in changes:
        for image in (change.before, change.after):
            if isinstance(image, Word) and image.language == language:
                touched = True
                if change.after is None:
                    words.pop(image.lemma, None)
                elif image is change.after:
                    words[image.lemma] = image
    return touched
