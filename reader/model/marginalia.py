"""What a reader writes in the margin: bookmarks, highlights and notes. Never annotation, and in no training data.

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

    A bookmark is a place: ``start`` and ``end`` are equal. A highlight is a range with a ``colour`` (a name of ours).
    A note is a ``text`` on a place or a range. Bookmarks and highlights may have a text too. ``annotator`` is the
    reader's name; times are UTC as in spans. ``extra`` holds keys of an imported file that we do not know.
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
    """A bookmark, highlight or note as a list shows it.

    ``title`` is what the article is known by, ``language`` its own, ``sha256`` that of its text. ``quote`` holds the
    words of the range exactly as they are, empty for a place; ``before`` and ``after`` are the letters around it.
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
        """The words that show where it lies, on one line: those of the range, or those after a place, or before it at
        the end of the text."""
        return " ".join((self.quote or self.after.strip() or self.before).split())

    @property
    def place(self) -> str:
        """The words beside a place, with a sign on the side where the text goes on."""
        return f"{self.words}…" if self.after.strip() else f"…{self.words}"
