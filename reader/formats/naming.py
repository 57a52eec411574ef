"""Formats by their ids: the one look-up of every registry of formats."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from reader.base.errors import WrongWord
from reader.base.sentences import sentence


class Named(Protocol):
    """What has an id; some answer to ``aliases`` too."""

    @property
    def id(self) -> str:
        """The id, as the command line takes it."""
        ...


Spec = TypeVar("Spec", bound=Named)


def by_id(specs: Sequence[Spec], id_: str) -> Spec:
    """The one of ``specs`` that is called ``id_``. Raises ``WrongWord`` with the ids there are."""
    for spec in specs:
        if id_ == spec.id or id_ in getattr(spec, "aliases", ()):
            return spec
    known = ", ".join(spec.id for spec in specs)
    raise WrongWord(sentence("formats", "There is no format “{id}”. There are: {known}.", id=id_, known=known))
