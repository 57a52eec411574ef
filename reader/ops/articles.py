"""Edits of what is known about an article. Its text is never among them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from reader.base.sentences import Sentence, sentence
from reader.model import Article, ArticleState, Json, StepResult
from reader.store import Project


def set_state(project: Project, article_ids: Iterable[str], state: ArticleState, *, annotator: str) -> StepResult:
    """Set the state of articles: new, in progress or done."""
    articles = [project.articles.described(article_id) for article_id in dict.fromkeys(article_ids)]
    changed = [replace(article, state=state) for article in articles if article.state != state]
    name = sentence("ops", "Set the state of %n article(s) to {state}", "", len(changed), state=state)
    return _put_all(project, changed, name, annotator)


def set_title(project: Project, article_id: str, title: str, *, annotator: str) -> StepResult:
    """Set the title of an article; its text is not touched."""
    changed = replace(project.articles.described(article_id), title=title)
    return _put_all(project, [changed], sentence("ops", "Change a title"), annotator)


def set_article_note(project: Project, article_id: str, note: str, *, annotator: str) -> StepResult:
    """Set the note of an article; an empty one takes it away."""
    changed = replace(project.articles.described(article_id), note=note)
    return _put_all(project, [changed], sentence("ops", "Change the note of an article"), annotator)


def set_meta(project: Project, article_id: str, meta: Mapping[str, Json], *, annotator: str) -> StepResult:
    """Set all metadata of an article: ``date`` (ISO 8601), ``source``, ``reads`` and whatever else it carries."""
    changed = replace(project.articles.described(article_id), meta=meta)
    return _put_all(project, [changed], sentence("ops", "Change the details of an article"), annotator)


def _put_all(project: Project, articles: list[Article], name: Sentence, annotator: str) -> StepResult:
    with project.step(name, annotator) as step:
        for article in articles:
            step.put("article", article)
    return step.result
