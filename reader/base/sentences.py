"""Sentences that the core says and the interface translates.

The core never talks to a person: it hands over a :class:`Sentence`, an English source text with named places.
The command line prints it in English; the window looks its translation up by context and source text, then fills
the places, each isolated against mixed direction.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from reader.base.tuples import NamedTuple


class Sentence(NamedTuple):
    """One sentence for a person, not yet in a language.

    ``context`` is the layer that says it (the context of the translation file), ``text`` the English source with
    ``{named}`` places, ``comment`` a hint for translators, ``n`` the number that ``%n`` in ``text`` stands for.
    """

    context: str
    text: str
    comment: str
    n: int | None
    params: Mapping[str, object]

    def __str__(self) -> str:
        """The English sentence with its places filled; ``(s)`` after a counted noun becomes its right form."""
        return fill(self.text if self.n is None else self.text.replace("(s)", "" if self.n == 1 else "s"), self)


def sentence(context: str, text: str, comment: str = "", n: int | None = None, /, **params: object) -> Sentence:
    """Make a sentence; called with literals, so that ``lupdate`` finds them (see ``i18n/``)."""
    return Sentence(context, text, comment, n, params)


def fill(template: str, said: Sentence, show: Callable[[object], str] = str) -> str:
    """Fill the places of ``template``, the source text of ``said`` or a translation of it, in one pass;
    ``show`` writes one value.

    Not ``str.format``: braces in a translation or in a value must never raise, nor a value be filled again.
    """

    def value(place: re.Match[str]) -> str:
        if place[0] == "%n":
            return place[0] if said.n is None else str(said.n)
        return show(said.params[place[1]]) if place[1] in said.params else place[0]

    return _PLACE.sub(value, template)


_PLACE = re.compile(r"%n|\{(\w+)\}")
