"""What a format of lists is that only leave the program: words to learn, a reader's notes. No database, no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Generic, TypeVar

from reader.base.sentences import Sentence
from reader.formats.naming import by_ending

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)  # without slots: a class made for one kind of list sets an attribute of its own
class ListFormat(Generic[T]):
    """One entry of a registry. ``write`` is given the list, its title, and where to.

    ``extension`` is lower case with its dot. ``extra`` names the package that it needs beside the program.
    """

    id: str
    name_en: str
    name_ar: str
    extension: str
    said: Sentence
    write: Callable[[Sequence[T], str, BinaryIO], None]
    extra: str = ""

    def name(self, language: str) -> str:
        """The name for people in ``language`` (``ar`` or ``en``)."""
        return self.name_ar if language.startswith("ar") else self.name_en


def format_for(formats: Sequence[ListFormat[T]], out: Path) -> ListFormat[T]:
    """The one that a file to be written is named after. Raises ``WrongWord`` where it is named after another one."""
    return by_ending([(spec.extension, spec) for spec in formats], out)
