"""Edits of an article's metadata. Its text is never edited."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from reader.base.sentences import sentence
from reader.model import ArticleState, StepResult
from reader.store import Project


def set_state(project: Project, article_ids: Iterable[str], state: ArticleState, *, annotator: str) -> StepResult:
    """Set the state of articles: new, in progress or done."""
    articles = [project.articles.described(article_id) for article_id in dict.fromkeys(article_ids)]
    changed = [replace(article, state=state) for article in articles if article.state != state]
    name = sentence("ops", "Set the state of %n article(s) to {state}", "", len(changed), state=state)
    with project.step(name, annotator) as step:
        for article in changed:
            step.put("article", article)
    return step.result
