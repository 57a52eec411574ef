"""Builds paragraphs from pieces of text: collapses white space, puts each list item and table row on its own line.

Used by all parsers of marked-up text. Paragraphs are separated by an empty line, lines of one block by a line end.
"""

from __future__ import annotations

import re

_SPACE = re.compile("[ \t\n\r\f]+")  # not U+00A0 and similar, which were written on purpose
_NO_TEXT = re.compile("[\0\x01-\x08\x0b-\x1f\x7f\ud800-\udfff\ufeff]")
BULLET = "• "


class Blocks:
    """A text that is built paragraph by paragraph."""

    def __init__(self) -> None:
        self._done: list[str] = []
        self._line: list[str] = []
        self._ends_in_space = True
        self._next_tight = False

    def words(self, text: str, *, exact: bool = False) -> None:
        """Add text to the paragraph. Runs of white space become one space, unless ``exact``."""
        text = _NO_TEXT.sub("", text)
        if not exact:
            text = _SPACE.sub(" ", text)
            if self._ends_in_space:
                text = text.lstrip(" ")
        if text:
            self._line.append(text)
            self._ends_in_space = text[-1] in " \n\t"

    def line_end(self) -> None:
        """Add a line end inside the paragraph."""
        self._trim()
        self._line.append("\n")
        self._ends_in_space = True

    def cell(self) -> None:
        """End a table cell."""
        self._trim()
        self._line.append("\t")
        self._ends_in_space = True

    def end(self, *, tight: bool = False) -> str:
        """End the paragraph and return its text. ``tight``: the next one follows without an empty line."""
        text = "" if self.is_empty else "".join(self._line).strip(" \n\t")  # U+00A0 alone is an empty line in Word
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
        """Separate what follows from the text so far by an empty line."""
        self._next_tight = False

    @property
    def is_empty(self) -> bool:
        """Whether the paragraph has no words yet."""
        return not any(piece.strip() for piece in self._line)

    def text(self) -> str:
        """The whole text, including the unfinished paragraph."""
        self.end()
        return "".join(self._done)

    def _trim(self) -> None:
        if self._line and self._line[-1].endswith(" "):
            self._line[-1] = self._line[-1].rstrip(" ")
