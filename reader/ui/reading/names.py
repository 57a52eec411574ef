"""The lines under possible names in the open article: words that are in no word list and no glossary."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from reader.ops.names import Range, names_in
from reader.ui.article.wordlines import WordLine
from reader.ui.reading.word_slices import Asked, Parts, WordSlices


class NameHints(WordSlices):
    """Shows the lines while :attr:`on`, except under text that is marked already."""

    layer: ClassVar[str] = "names"

    def read(self, asked: Asked) -> Parts:
        """The possible names."""
        return names_in(
            asked.project, asked.forms, asked.text, asked.ranges,
            language=asked.language, known=asked.known, pulse=asked.pulse,
        )  # fmt: skip

    def lines(self, found: Sequence[Range]) -> Sequence[WordLine]:
        """A line for each possible name that no span overlaps."""
        view = self._desk.view
        return [WordLine(*place, is_name=True) for place in found if not view.spans_touching(*place)]
