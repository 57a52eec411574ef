"""Searches for all forms of a word, given any one of them."""

from __future__ import annotations

from typing import NamedTuple

from reader.base.progress import Progress, no_progress
from reader.glossary.analysis import WordForms
from reader.ops.known_words import find_lemma, lemma_places
from reader.store.project import Project
from reader.store.search import CONTEXT, SearchHit
from reader.text.folding import fold
from reader.text.tokens import words


class FormsFound(NamedTuple):
    """``lemma``: the folded dictionary form that was searched; ``has_list``: whether any word list was available."""

    lemma: str
    has_list: bool
    hits: list[SearchHit]


def one_word(query: str) -> str:
    """The only word of a query; empty if it has none or several."""
    found = [query[word.start : word.end] for word in words(query)]
    return found[0] if len(found) == 1 else ""


def lemma_of(forms: WordForms, word: str) -> str:
    """The folded dictionary form of ``word``: the word itself if it is one, else the most likely one."""
    keys, own = forms.lemmas(word), fold(word)
    return own if own in keys else keys[0]


def find_forms(
    project: Project, forms: WordForms, word: str, *, language: str, limit: int, progress: Progress = no_progress
) -> FormsFound:
    """The articles of a language that contain a form of ``word``, each with all its ranges."""
    lemma = lemma_of(forms, word)
    found = find_lemma(project, lambda _: forms, lemma, language=language, limit=limit, progress=progress)
    hits: list[SearchHit] = []
    for number, each in enumerate(found):
        progress(number, len(found))
        text, (first, last) = project.articles.get(each.article_id).text, each.places[0]
        start = max(0, first - CONTEXT)
        hits.append(
            SearchHit(
                article_id=each.article_id,
                title=each.title,
                ranges=each.places,
                context=text[start : last + CONTEXT],
                context_start=start,
            )
        )
    return FormsFound(lemma, forms.know_words, hits)


def forms_in(
    text: str, forms: WordForms, word: str, *, language: str, progress: Progress = no_progress
) -> list[tuple[int, int]]:
    """The ranges (code points) of all forms of ``word`` in one text."""
    return lemma_places(text, forms, lemma_of(forms, word), language=language, progress=progress)
