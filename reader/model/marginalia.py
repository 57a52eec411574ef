"""Readers' bookmarks, highlights and notes. They are not annotations and never part of training data.

The kinds are those of the Web Annotation vocabulary: bookmarking, highlighting, commenting.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Literal

from reader.base.frozen import frozen
from reader.model.spans import Json

MarginalKind = Literal["bookmark", "highlight", "note"]


@frozen()
class Marginal:
    """One bookmark, highlight or note on ``[start, end)`` (code points) of an article.

    A bookmark is a position: ``start`` equals ``end``. A highlight is a range with a ``colour`` (one of our names). A
    note is a ``text`` at a position or on a range. Bookmarks and highlights may have a text as well. ``annotator`` is
    the reader's name; times are UTC as in spans. ``extra`` preserves unknown keys of an imported file.
    """

    id: str
    article_id: str
    kind: MarginalKind
    start: int
    end: int
    colour: str = ""
    text: str = ""
    annotator: str = ""
    created: str = ""
    updated: str = ""
    extra: Mapping[str, Json] = field(default_factory=dict[str, Json])


@frozen()
class ListedMarginal:
    """A bookmark, highlight or note as shown in a list.

    ``title`` (or first line), ``language`` and ``sha256`` are those of the article. ``quote`` is the exact text of the
    range, empty for a position; ``before`` and ``after`` are the text around it.
    """

    marginal: Marginal
    title: str
    language: str
    sha256: str
    quote: str
    before: str
    after: str

    @property
    def words(self) -> str:
        """The words that show where it is, on one line: those of the range, those after a position, or those before a
        position at the end of the text."""
        return " ".join((self.quote or self.after.strip() or self.before).split())

    @property
    def place(self) -> str:
        """The words beside a position, with an ellipsis on the side where the text goes on."""
        return f"{self.words}…" if self.after.strip() else f"…{self.words}"
