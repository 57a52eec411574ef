"""Pairs of articles that are read side by side, such as an original and its translation.

Pairs are project settings, so they travel with the file and are logged and undone like every other step.
"""

from __future__ import annotations

from collections.abc import Sequence

import orjson

from reader.base.errors import UserFault
from reader.base.sentences import sentence
from reader.model import ArticleSummary, StepResult
from reader.store.filter import ArticleFilter
from reader.store.project import Project
from reader.text.folding import fold

_SETTING = "beside:"
_LOOKED_AT = 2_000


def partner(project: Project, article_id: str) -> str:
    """The id of the article last read beside this one; empty if there is none or it no longer exists."""
    kept = project.settings.get(_SETTING + article_id)
    is_id = isinstance(kept, str) and kept != article_id and kept in project.articles.existing_ids([kept])
    return str(kept) if is_id else ""


def keep_pair(project: Project, article_id: str, other_id: str, *, annotator: str) -> StepResult:
    """Save that two articles are read side by side, as each other's partner. Logs nothing if that is already so."""
    names = {each.id: each.name for each in project.articles.summaries_of([article_id, other_id])}
    if len(names) != 2:
        raise UserFault(sentence("ops", "One of the two articles is no longer there."))
    said = sentence("ops", "Read {other} beside {article}", article=names[article_id], other=names[other_id])
    with project.step(said, annotator) as step:
        for one, two in ((article_id, other_id), (other_id, article_id)):
            step.put("setting", orjson.dumps(two).decode(), record_id=_SETTING + one)
    return step.result


def candidates(project: Project, article_id: str, query: str, *, limit: int) -> Sequence[ArticleSummary]:
    """The articles that can be read beside one: all others whose name contains every word of ``query``, folded.

    The current partner comes first, the others in order of import.
    """
    words = sorted(fold(query).split(), key=len, reverse=True)
    near = project.articles.summaries(limit=_LOOKED_AT)
    if words:  # the filter searches titles; an article without one is named by its first line
        titled = project.articles.summaries(chosen=ArticleFilter(title=words[0]), limit=_LOOKED_AT)
        near = [*titled, *(each for each in near if not each.title)]
    found = [each for each in near if each.id != article_id and all(word in fold(each.name) for word in words)]
    last = partner(project, article_id)
    if last and not words and all(each.id != last for each in found):
        found += project.articles.summaries_of([last])
    return sorted(found, key=lambda each: each.id != last)[:limit]
