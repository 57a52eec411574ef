"""Helpers for commands: iterate over the articles of a project, and find the article that the person means."""

from __future__ import annotations

from collections.abc import Iterator

from reader.base.errors import UserFault
from reader.base.sentences import sentence
from reader.model import ArticleSummary
from reader.store import Project
from reader.store.filter import EVERYTHING, ArticleFilter

_PAGE = 1_000
_SHOWN_CHOICES = 5


def pages(project: Project, chosen: ArticleFilter = EVERYTHING) -> Iterator[ArticleSummary]:
    """All matching articles in order of import."""
    offset = 0
    while page := project.articles.summaries(chosen=chosen, limit=_PAGE, offset=offset):
        yield from page
        offset += len(page)


def article_id_of(project: Project, wanted: str) -> str:
    """The id of the article that ``wanted`` refers to: an id, its number in the list, a title, or a prefix of an id.

    Raises ``UserFault`` if there is no such article, or several.
    """
    if project.articles.existing_ids([wanted]):
        return wanted
    ids = project.articles.ids_in_order()
    is_number = wanted.isdecimal() and len(wanted) <= len(str(len(ids)))
    if is_number and 1 <= int(wanted) <= len(ids):
        return ids[int(wanted) - 1]
    found = [summary.id for summary in pages(project) if wanted and summary.title == wanted]
    found = found or [article_id for article_id in ids if wanted and article_id.startswith(wanted)]
    if len(found) == 1:
        return found[0]
    if not found:
        raise UserFault(
            sentence(
                "cli", "There is no article “{article}”. “hashiya list” shows all with their numbers.", article=wanted
            )
        )
    shown = ", ".join(found[:_SHOWN_CHOICES]) + (" …" if len(found) > _SHOWN_CHOICES else "")
    raise UserFault(
        sentence(
            "cli",
            "“{article}” may mean %n article(s): {ids}. Give the whole id, or the number in “hashiya list”.",
            "",
            len(found),
            article=wanted,
            ids=shown,
        )
    )
