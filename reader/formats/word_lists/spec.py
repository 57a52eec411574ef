"""What a format of word lists is."""

from __future__ import annotations

import hashlib

from reader.formats.lists import ListFormat
from reader.model import ListedWord

WordListFormat = ListFormat[ListedWord]


def card_id(word: ListedWord) -> str:
    """What a word's card is known by wherever it goes: the same for the same lemma of a language, always."""
    return "hashiya-" + hashlib.sha256(f"{word.language}\0{word.lemma}".encode()).hexdigest()[:20]
