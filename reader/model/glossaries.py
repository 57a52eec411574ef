"""Glossaries, their entries, and a reader's knowledge of words."""

from __future__ import annotations

from typing import Literal

from reader.base.frozen import frozen

Level = Literal["new", "1", "2", "3", "4", "5", "known", "ignored"]
"""How well a reader knows a word: not met, five steps of learning, known; or none of the reader's concern."""


@frozen()
class Glossary:
    """A list of entries from one source. Entries of glossaries with a lower ``order`` are shown first."""

    id: str
    name: str
    source: str = ""
    licence: str = ""
    language: str = "ar"
    target: str = "en"
    order: int = 0
    enabled: bool = True


@frozen()
class Entry:
    """A headword (one or several words) and its meaning. ``label`` is the code of the label for marking it, or empty.

    All texts are plain, without the markup of the original file.
    """

    id: str
    glossary_id: str
    headword: str
    gloss: str
    part_of_speech: str = ""
    note: str = ""
    label: str = ""


@frozen()
class Word:
    """A reader's knowledge of one word of a language.

    ``lemma`` is its folded dictionary form, ``picked`` the vowelled form that the reader picked among the candidates,
    ``gloss`` the reader's own meaning. ``updated`` is a UTC time as in spans.
    """

    id: str
    language: str
    lemma: str
    level: Level = "new"
    picked: str = ""
    gloss: str = ""
    updated: str = ""


@frozen()
class ListedWord:
    """A lemma of one or several articles, as shown in a word list.

    ``lemma`` is folded; ``shown`` is the dictionary form, with vowel marks if known; ``forms`` are as written, the most
    frequent first. ``sentence`` is the first one that contains it, in the article ``article_id``, where the word is at
    ``[start, end)``; ``place`` is its range in the sentence. All ranges are code points.
    """

    language: str
    lemma: str
    shown: str
    forms: tuple[str, ...]
    count: int
    article_id: str
    title: str
    start: int
    end: int
    sentence: str
    place: tuple[int, int]
    gloss: str = ""
    part_of_speech: str = ""
    root: str = ""
    level: Level = "new"
    perhaps_a_name: bool = False
