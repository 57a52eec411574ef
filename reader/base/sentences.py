"""Sentences that the core produces and the interface translates.

The core never talks to a person directly: it returns a :class:`Sentence`, an English source text with named
placeholders. The command line prints it in English. The window looks up its translation by context and source text and
fills the placeholders, isolating each value because of mixed direction.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from reader.base.tuples import NamedTuple


class Sentence(NamedTuple):
    """One sentence for a person, to be translated.

    ``context`` is the layer that produces it (the context in the translation file), ``text`` the English source with
    ``{named}`` placeholders, ``comment`` a hint for translators, ``n`` the number that replaces ``%n`` in ``text``.
    """

    context: str
    text: str
    comment: str
    n: int | None
    params: Mapping[str, object]

    def __str__(self) -> str:
        """The English sentence with placeholders filled in; ``(s)`` after a counted noun becomes ``s`` or nothing."""
        return fill(self.text if self.n is None else self.text.replace("(s)", "" if self.n == 1 else "s"), self)


def sentence(context: str, text: str, comment: str = "", n: int | None = None, /, **params: object) -> Sentence:
    """Make a sentence. Call it with string literals, so that ``lupdate`` finds them (see ``i18n/``)."""
    return Sentence(context, text, comment, n, params)


def fill(template: str, said: Sentence, show: Callable[[object], str] = str) -> str:
    """Fill the placeholders of ``template``, the source text of ``said`` or a translation of it, in one pass.

    ``show`` formats each value. ``str.format`` is not used: braces in a translation or value must neither raise nor be
    filled again.
    """

    def value(place: re.Match[str]) -> str:
        if place[0] == "%n":
            return place[0] if said.n is None else str(said.n)
        return show(said.params[place[1]]) if place[1] in said.params else place[0]

    return _PLACE.sub(value, template)


_PLACE = re.compile(r"%n|\{(\w+)\}")
