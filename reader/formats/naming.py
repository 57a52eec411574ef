"""Looks up formats by id and by file name; shared by all registries of formats."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol, TypeVar

from reader.base.errors import WrongWord
from reader.base.sentences import sentence


class Named(Protocol):
    """Anything with an id; some also have ``aliases``."""

    @property
    def id(self) -> str:
        """The id, as used on the command line."""
        ...


Spec = TypeVar("Spec", bound=Named)
Found = TypeVar("Found")


def by_id(specs: Sequence[Spec], id_: str) -> Spec:
    """The spec with this id or alias. Raises ``WrongWord``, which lists the valid ids."""
    for spec in specs:
        if id_ == spec.id or id_ in getattr(spec, "aliases", ()):
            return spec
    known = ", ".join(spec.id for spec in specs)
    raise WrongWord(sentence("formats", "There is no format “{id}”. There are: {known}.", id=id_, known=known))


def by_ending(endings: Sequence[tuple[str, Found]], out: Path) -> Found:
    """The entry of ``endings`` for the extension (with its dot) of ``out``; the first entry if there is no extension.

    Raises ``WrongWord`` for any other extension: a file must be what its name says.
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
