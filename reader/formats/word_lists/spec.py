"""Defines the formats for word lists."""

from __future__ import annotations

import hashlib

from reader.formats.lists import ListFormat
from reader.model import ListedWord

WordListFormat = ListFormat[ListedWord]


def card_id(word: ListedWord) -> str:
    """A stable id for a word's card: always the same for the same language and lemma."""
    return "hashiya-" + hashlib.sha256(f"{word.language}\0{word.lemma}".encode()).hexdigest()[:20]
