"""Preserves entities that no span refers to, which belong to no article in a project.

Those in a line of a file are kept in ``extra`` of its article; those that lost their last span in the project are
exported with the first article.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from reader.base.sentences import sentence
from reader.formats.called import article_name
from reader.formats.hashiya_objects import ENTITIES, entity_record
from reader.model import AnnotatedArticle, Article, Entity, Finding, Json, Report


def unused_entities(annotated: AnnotatedArticle) -> Iterator[Entity]:
    """The entities of an article that none of its spans refers to."""
    used = {span.entity_id for span in annotated.spans}
    return (entity for entity in annotated.entities if entity.id not in used)


def with_unused_entities(annotated: AnnotatedArticle) -> Article:
    """The article, with the entities that no span refers to added to its ``extra``."""
    unused = [cast(Json, entity_record(entity)) for entity in unused_entities(annotated)]
    article = annotated.article
    return replace(article, extra={**article.extra, ENTITIES: unused}) if unused else article


class Leftovers:
    """The entities of a project that no span refers to, to be exported with the first article."""

    def __init__(self, entities: list[Entity], report: Report) -> None:
        self._waiting = entities
        self._report = report

    def join(self, annotated: AnnotatedArticle) -> AnnotatedArticle:
        """``annotated`` with the entities not yet exported, each of which is reported."""
        if not self._waiting:
            return annotated
        leaving, self._waiting = tuple(self._waiting), []
        for entity in leaving:
            said = sentence(
                "ops",
                "Entity {entity} “{name}” has no span any more; it goes out with article “{article}”.",
                entity=entity.id,
                name=entity.name,
                article=article_name(annotated.article),
            )
            self._report.findings.append(Finding(kind="noticed", said=said, article_id=annotated.article.id))
        return replace(annotated, entities=(*annotated.entities, *leaving))

    def stay(self) -> None:
        """Report the entities that were not exported because there was no article."""
        for entity in self._waiting:
            said = sentence(
                "ops",
                "Entity {entity} “{name}” has no span any more and was left out.",
                entity=entity.id,
                name=entity.name,
            )
            self._report.findings.append(Finding(kind="dropped", said=said))
