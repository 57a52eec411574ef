"""Paragraphs put together from pieces: white space as a reader sees it, list items and rows of tables line by line.

Used by every parser of marked-up text. An empty line parts paragraphs, a line end lines that belong together.
"""

from __future__ import annotations

import re

_SPACE = re.compile("[ \t\n\r\f]+")  # not U+00A0 and its like, which a writer put there on purpose
_NO_TEXT = re.compile("[\0\x01-\x08\x0b-\x1f\x7f\ud800-\udfff\ufeff]")
BULLET = "• "


class Blocks:
    """A text that grows, paragraph by paragraph."""

    def __init__(self) -> None:
        self._done: list[str] = []
        self._line: list[str] = []
        self._ends_in_space = True
        self._next_tight = False

    def words(self, text: str, *, exact: bool = False) -> None:
        """More of the paragraph; white space becomes one space each, or stays as it is with ``exact``."""
        text = _NO_TEXT.sub("", text)
        if not exact:
            text = _SPACE.sub(" ", text)
            if self._ends_in_space:
                text = text.lstrip(" ")
        if text:
            self._line.append(text)
            self._ends_in_space = text[-1] in " \n\t"

    def line_end(self) -> None:
        """A line end inside the paragraph."""
        self._trim()
        self._line.append("\n")
        self._ends_in_space = True

    def cell(self) -> None:
        """The end of a table's cell."""
        self._trim()
        self._line.append("\t")
        self._ends_in_space = True

    def end(self, *, tight: bool = False) -> str:
        """The paragraph is over; what it holds. ``tight``: the next one follows on the next line."""
        text = "" if self.is_empty else "".join(self._line).strip(" \n\t")  # U+00A0 alone: an empty line of Word's
        self._line.clear()
        self._ends_in_space = True
        if text:
            if self._done:
                self._done.append("\n" if self._next_tight else "\n\n")
            self._done.append(text)
            self._next_tight = tight
        elif not tight:
            self._next_tight = False
        return text

    def loosen(self) -> None:
        """What follows does not belong to what stands there."""
        self._next_tight = False

    @property
    def is_empty(self) -> bool:
        """Whether the paragraph has no words yet."""
        return not any(piece.strip() for piece in self._line)

    def text(self) -> str:
        """Everything, the paragraph that is not over included."""
        self.end()
        return "".join(self._done)

    def _trim(self) -> None:
        if self._line and self._line[-1].endswith(" "):
            self._line[-1] = self._line[-1].rstrip(" ")
