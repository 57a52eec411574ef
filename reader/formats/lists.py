"""Defines write-only list formats, for words to learn and readers' notes. No database, no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Generic, TypeVar

from reader.base.sentences import Sentence
from reader.formats.naming import by_ending

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)  # without slots: subclasses for a kind of list add attributes
class ListFormat(Generic[T]):
    """One entry of a registry. ``write`` gets the list, its title and the stream.

    ``extension`` is lower case, with its dot. ``extra`` names the optional package that it needs.
    """

    id: str
    name_en: str
    name_ar: str
    extension: str
    said: Sentence
    write: Callable[[Sequence[T], str, BinaryIO], None]
    extra: str = ""

    def name(self, language: str) -> str:
        """The display name in ``language`` (``ar`` or ``en``)."""
        return self.name_ar if language.startswith("ar") else self.name_en


def format_for(formats: Sequence[ListFormat[T]], out: Path) -> ListFormat[T]:
    """The format for the extension of ``out``. Raises ``WrongWord`` for an extension of no format."""
    return by_ending([(spec.extension, spec) for spec in formats], out)
