"""Formats by their ids and by the names of files: the one look-up of every registry of formats."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
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
Found = TypeVar("Found")


def by_id(specs: Sequence[Spec], id_: str) -> Spec:
    """The one of ``specs`` that is called ``id_``. Raises ``WrongWord`` with the ids there are."""
    for spec in specs:
        if id_ == spec.id or id_ in getattr(spec, "aliases", ()):
            return spec
    known = ", ".join(spec.id for spec in specs)
    raise WrongWord(sentence("formats", "There is no format “{id}”. There are: {known}.", id=id_, known=known))


def by_ending(endings: Sequence[tuple[str, Found]], out: Path) -> Found:
    """What a file to be written is named after; the first of ``endings`` (with their dots) for a name without one.

    Raises ``WrongWord`` for any other ending: a file that is not what its name says would deceive whoever opens it.
    """
    name = out.name.lower()
    for ending, found in endings:
        if name.endswith(ending):
            return found
    if not out.suffix:
        return endings[0][1]
    known = ", ".join(dict.fromkeys(ending for ending, _ in endings))
    raise WrongWord(
        sentence(
            "formats",
            "{file} is named after no format that is written here. End its name in one of {known}, or name the format.",
            file=out.name,
            known=known,
        )
    )
