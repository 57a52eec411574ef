"""Articles that are read beside each other: an original and its translation. The pairs are settings of the project.

Who passes the project on passes the pairs on; a pair is a step of the log like all others.
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
    """The article that was last read beside this one; empty where there is none, or it is gone."""
    kept = project.settings.get(_SETTING + article_id)
    is_id = isinstance(kept, str) and kept != article_id and kept in project.articles.existing_ids([kept])
    return str(kept) if is_id else ""


def keep_pair(project: Project, article_id: str, other_id: str, *, annotator: str) -> StepResult:
    """Keep that two articles are read beside each other; each is then the other's. Nothing is logged if it is so."""
    names = {each.id: each.name for each in project.articles.summaries_of([article_id, other_id])}
    if len(names) != 2:
        raise UserFault(sentence("ops", "One of the two articles is no longer there."))
    said = sentence("ops", "Read {other} beside {article}", article=names[article_id], other=names[other_id])
    with project.step(said, annotator) as step:
        for one, two in ((article_id, other_id), (other_id, article_id)):
            step.put("setting", orjson.dumps(two).decode(), record_id=_SETTING + one)
    return step.result


def candidates(project: Project, article_id: str, query: str, *, limit: int) -> Sequence[ArticleSummary]:
    """The articles that can be read beside one: all others whose name holds every word of ``query``, folded.

    The one that was read beside it last stands first, then those in the order of import.
    """
    words = sorted(fold(query).split(), key=len, reverse=True)
    near = project.articles.summaries(limit=_LOOKED_AT)
    if words:  # the filter knows titles; an article without one is known by its first line
        titled = project.articles.summaries(chosen=ArticleFilter(title=words[0]), limit=_LOOKED_AT)
        near = [*titled, *(each for each in near if not each.title)]
    found = [each for each in near if each.id != article_id and all(word in fold(each.name) for word in words)]
    last = partner(project, article_id)
    if last and not words and all(each.id != last for each in found):
        found += project.articles.summaries_of([last])
    return sorted(found, key=lambda each: each.id != last)[:limit]
