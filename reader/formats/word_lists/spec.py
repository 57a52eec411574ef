"""What a format of word lists is."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from reader.base.sentences import Sentence
from reader.model import ListedWord

Write = Callable[[Sequence[ListedWord], str, BinaryIO], None]
"""Words, the title of the list, and where to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WordListFormat:
    """One entry of the registry. ``extra`` names the package that it needs beside the program."""

    id: str
    name_en: str
    name_ar: str
    extension: str
    said: Sentence
    write: Write
    extra: str = ""


def card_id(word: ListedWord) -> str:
    """What a word's card is known by wherever it goes: the same for the same lemma of a language, always."""
    return "hashiya-" + hashlib.sha256(f"{word.language}\0{word.lemma}".encode()).hexdigest()[:20]
