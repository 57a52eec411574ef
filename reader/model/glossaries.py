"""Glossaries with their entries, and what a reader knows of words."""

from __future__ import annotations

from typing import Literal

from reader.base.frozen import frozen

Level = Literal["new", "1", "2", "3", "4", "5", "known", "ignored"]
"""How well a reader knows a word: not met, five steps of learning, known; or none of the reader's concern."""


@frozen()
class Glossary:
    """A list of entries of one origin. Entries of one with a lower ``order`` are shown first."""

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
    """A headword (one word or several) and what it means. ``label`` is the code of a label that it can be marked with.

    All texts are plain, whatever the file they came from held.
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
    """What a reader knows of one word of a language.

    ``lemma`` is its folded dictionary form, ``picked`` the vowelled form that the reader chose among the candidates,
    ``gloss`` the reader's own. ``updated`` is a UTC time as in spans.
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
    """A lemma of one or several articles, as a list of words shows it.

    ``lemma`` is folded, ``shown`` the dictionary form with its marks where they are known; ``forms`` as written, the
    most frequent first. ``sentence`` is the first that has it, of the article ``article_id``, where it stands at
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
