"""Tells which imported marginalia are new, already present or conflicting. Used by arrivals only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from reader.base.ids import IdSource
from reader.base.sentences import Sentence, sentence
from reader.formats.called import article_name
from reader.model import AnnotatedArticle, Article, Finding, FindingKind, Marginal, Report
from reader.store.project import Project


class ArrivingMarginalia:
    """The marginalia of one import. ``ids`` is the source of the ids given to records without one."""

    def __init__(self, project: Project, report: Report, ids: IdSource) -> None:
        self._project = project
        self._report = report
        self._ids = ids
        self._here: dict[str, Marginal] = {}

    def new(self, annotated: AnnotatedArticle) -> Iterator[Marginal]:
        """The marginalia that the project lacks. An id used on another article is replaced, which is reported."""
        if not annotated.marginalia:
            return
        known = {each.id: each for each in self._project.marginalia.several(each.id for each in annotated.marginalia)}
        known |= {each.id: each for each in self._project.marginalia.of_article(annotated.article.id)}
        known |= self._here
        said = {_saying(each): each for each in known.values()}
        for marginal in annotated.marginalia:
            before = said.get(_saying(marginal)) if self._ids.made(marginal.id) else known.get(marginal.id)
            if before is not None and before.article_id == marginal.article_id:
                if not self._ids.made(marginal.id) and before != marginal:
                    self._clash(before, annotated.article)
                continue
            new = marginal if before is None else self._renamed(marginal, before)
            self._here[new.id] = new
            yield new

    def _clash(self, before: Marginal, article: Article) -> None:
        said = sentence(
            "ops", "A reader's note on article “{article}” is here with other content; that one stays.",
            article=article_name(article),
        )  # fmt: skip
        self._find("refused", said, before)

    def _renamed(self, marginal: Marginal, owner: Marginal) -> Marginal:
        renamed = replace(marginal, id=self._ids.next())
        said = sentence(
            "ops", "The id {id} belongs to a reader's note on article {article}; here it became {new}.",
            id=marginal.id, article=owner.article_id, new=renamed.id,
        )  # fmt: skip
        self._find("noticed", said, renamed)
        return renamed

    def _find(self, kind: FindingKind, said: Sentence, marginal: Marginal) -> None:
        self._report.findings.append(
            Finding(kind=kind, said=said, article_id=marginal.article_id, start=marginal.start, end=marginal.end)
        )


def _saying(marginal: Marginal) -> object:
    """The content that identifies a marginal without an id."""
    return marginal.article_id, marginal.kind, marginal.start, marginal.end, marginal.text, marginal.annotator
