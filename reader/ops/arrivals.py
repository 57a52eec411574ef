"""Bringing read articles into a project: what is new, what is there already, what clashes. Used by importing only."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import cast

from reader.base.errors import UserFault
from reader.base.ids import IdSource
from reader.base.sentences import Sentence, sentence
from reader.formats.hashiya_objects import entity_record
from reader.model import (
    AnnotatedArticle,
    Article,
    Entity,
    Finding,
    FindingKind,
    Json,
    Label,
    RecordKind,
    Relation,
    Report,
    Span,
)
from reader.store.project import Project
from reader.store.writer import Step

_CODE = re.compile(r"[A-Za-z0-9_-]+")
_COLORS = ("#4e79a7", "#f28e2b", "#59a14f", "#e15759", "#76b7b2", "#edc948", "#b07aa1", "#9c755f")
Pulse = Callable[[], None]
_BETWEEN_LOOKS = 500
"""Records written between two looks at the cancel button."""


class Arrivals:
    """One import's way into the project: remembers what it brought, so that a file is compared with itself too."""

    def __init__(self, project: Project, step: Step, report: Report, *, good_lines_only: bool) -> None:
        self._project = project
        self._step = step
        self._report = report
        self._good_lines_only = good_lines_only
        self._ids = IdSource()
        labels = project.labels.all()
        names = {name: label.code for label in labels for name in (label.name_ar, label.name_en) if name}
        self._labels = names | {label.code: label.code for label in labels}
        self._label_count = len(labels)
        self._entities = {entity.id: entity for entity in project.entities.all()}
        self._relations: set[str] = set()

    def store(self, batch: Sequence[AnnotatedArticle], pulse: Pulse) -> None:
        """Store what is new of ``batch``; each loss, clash and addition becomes a finding. ``pulse`` may cancel.

        Raises ``UserFault`` for two different articles with one id (left out by name with ``good_lines_only``).
        """
        placed = self._placed(batch)
        known = self._known_spans(placed)
        articles: list[Article] = []
        spans: list[Span] = []
        relations: list[Relation] = []
        entities: list[Entity] = []
        for is_new, annotated in placed:
            entities += self._new_entities(annotated)
            renamed: dict[str, str] = {}
            spans += self._new_spans(annotated, known, renamed)
            relations += self._new_relations(annotated, renamed)
            if is_new:
                articles.append(_with_unused_entities(annotated))
        self._put("entity", entities, pulse)
        self._put("article", articles, pulse)
        self._put("span", spans, pulse)
        self._put("relation", relations, pulse)

    def _placed(self, batch: Sequence[AnnotatedArticle]) -> list[tuple[bool, AnnotatedArticle]]:
        """Each article with whether it is new; one that is here already is carried over to its id here."""
        articles = [annotated.article for annotated in batch]
        here = self._project.articles.existing_ids([article.id for article in articles])
        texts = self._project.articles.with_texts([article.sha256 for article in articles])
        placed: list[tuple[bool, AnnotatedArticle]] = []
        for annotated in batch:
            article = annotated.article
            digest = here.get(article.id)
            if digest is not None and digest != article.sha256:
                self._refuse(article)
                continue
            twin = article.id if digest is not None else texts.get(article.sha256)
            if twin is not None:
                self._find("duplicate", _twin_said(article, twin), article_id=twin)
                placed.append((False, _moved(annotated, twin)))
                continue
            here[article.id] = article.sha256
            texts[article.sha256] = article.id
            placed.append((True, annotated))
        return placed

    def _refuse(self, article: Article) -> None:
        said = sentence(
            "ops",
            "Two different articles have the id {article}. Give one of them another id.",
            article=article.id,
        )
        if not self._good_lines_only:
            raise UserFault(said)
        self._find("refused", said, article_id=article.id)

    def _known_spans(self, placed: Iterable[tuple[bool, AnnotatedArticle]]) -> dict[str, Span]:
        ids = [span.id for _, annotated in placed for span in annotated.spans]
        return {span.id: span for span in self._project.spans.several(ids)} if ids else {}

    def _new_spans(
        self, annotated: AnnotatedArticle, known: dict[str, Span], renamed: dict[str, str]
    ) -> Iterator[Span]:
        """The spans that are not here yet, their labels made known. An id of another article's span is replaced."""
        for span in annotated.spans:
            label = self._labels.get(span.label) or self._add_label(span.label)
            if label != span.label:
                span = replace(span, label=label)  # noqa: PLW2901 - the same span under its code
            before = known.get(span.id)
            if before is not None and before.article_id == span.article_id:
                if before != span:
                    said = sentence(
                        "ops", "Span {span} is in the project with other content; that one stays.", span=span.id
                    )
                    self._find("refused", said, article_id=span.article_id, span=span)
                continue
            if before is not None:
                renamed[span.id] = self._ids.next()
                said = sentence(
                    "ops",
                    "The id {span} belongs to a span of article {article}; here it became {new}.",
                    span=span.id,
                    article=before.article_id,
                    new=renamed[span.id],
                )
                span = replace(span, id=renamed[span.id])  # noqa: PLW2901
                self._find("noticed", said, article_id=span.article_id, span=span)
            known[span.id] = span
            yield span

    def _new_relations(self, annotated: AnnotatedArticle, renamed: dict[str, str]) -> Iterator[Relation]:
        for relation in annotated.relations:
            moved = replace(
                relation,
                head_id=renamed.get(relation.head_id, relation.head_id),
                tail_id=renamed.get(relation.tail_id, relation.tail_id),
            )
            before = self._project.relations.get(moved.id)
            if before is not None and before.article_id == moved.article_id:
                if before != moved:
                    said = sentence(
                        "ops",
                        "Relation {relation} is in the project with other content; that one stays.",
                        relation=moved.id,
                    )
                    self._find("refused", said, article_id=moved.article_id)
                continue
            if before is not None or moved.id in self._relations:
                new = self._ids.next()
                said = sentence(
                    "ops",
                    "The id {relation} belongs to a relation of another article; here it became {new}.",
                    relation=moved.id,
                    new=new,
                )
                self._find("noticed", said, article_id=moved.article_id)
                moved = replace(moved, id=new)
            self._relations.add(moved.id)
            yield moved

    def _new_entities(self, annotated: AnnotatedArticle) -> Iterator[Entity]:
        """The entities that spans refer to and that are not here; entities without a span stay with the article."""
        brought = {entity.id: entity for entity in annotated.entities}
        for id_ in dict.fromkeys(span.entity_id for span in annotated.spans if span.entity_id is not None):
            entity, before = brought.get(id_), self._entities.get(id_)
            if before is not None:
                if entity is not None and entity != before:
                    said = sentence(
                        "ops", "Entity {entity} is in the project with other content; that one stays.", entity=id_
                    )
                    self._find("refused", said, article_id=annotated.article.id)
                continue
            if entity is None:
                said = sentence(
                    "ops", "Entity {entity} was named by a span only and was added without a name.", entity=id_
                )
                self._find("added", said, article_id=annotated.article.id)
            self._entities[id_] = entity or Entity(id=id_, name="")
            yield self._entities[id_]

    def _add_label(self, name: str) -> str:
        """Add the label to the project and say so; a name that cannot be a code becomes the label's display name."""
        number = self._label_count + 1
        code = name if _CODE.fullmatch(name) else f"LABEL-{number}"
        while code != name and code in self._labels:
            number += 1
            code = f"LABEL-{number}"
        shown = ("", "") if code == name else (name, "") if not name.isascii() else ("", name)
        label = Label(
            code=code,
            name_ar=shown[0],
            name_en=shown[1],
            color=_COLORS[self._label_count % len(_COLORS)],
            order=self._label_count,
        )
        said = (
            sentence("ops", "The label {label} was added to the project.", label=code)
            if code == name
            else sentence(
                "ops",
                "The label “{name}” was added to the project; its code in files is {label}.",
                name=name,
                label=code,
            )
        )
        self._find("added", said)
        self._step.put("label", label)
        self._label_count += 1
        self._labels |= {name: code, code: code}
        self._report.written["label"] += 1
        return code

    def _put(self, kind: RecordKind, records: Sequence[Article | Span | Relation | Entity], pulse: Pulse) -> None:
        for at in range(0, len(records), _BETWEEN_LOOKS):
            pulse()
            self._step.put_new(kind, records[at : at + _BETWEEN_LOOKS])
        if records:
            self._report.written[kind] += len(records)

    def _find(self, kind: FindingKind, said: Sentence, *, article_id: str = "", span: Span | None = None) -> None:
        place = (span.id, span.start, span.end) if span else ("", 0, 0)
        self._report.findings.append(
            Finding(kind=kind, said=said, article_id=article_id, span_id=place[0], start=place[1], end=place[2])
        )


def _twin_said(article: Article, twin: str) -> Sentence:
    if twin == article.id:
        return sentence(
            "ops", "Article {article} “{title}” is in the project already.", article=article.id, title=article.title
        )
    return sentence(
        "ops",
        "Article {article} “{title}” has the text of article {twin}, which is in the project already.",
        article=article.id,
        title=article.title,
        twin=twin,
    )


def _moved(annotated: AnnotatedArticle, article_id: str) -> AnnotatedArticle:
    """The same annotations on the article of another id."""
    if annotated.article.id == article_id:
        return annotated
    return replace(
        annotated,
        spans=tuple(replace(span, article_id=article_id) for span in annotated.spans),
        relations=tuple(replace(relation, article_id=article_id) for relation in annotated.relations),
    )


def _with_unused_entities(annotated: AnnotatedArticle) -> Article:
    """The article; entities of its line that no span refers to travel in its ``extra``, so that none is lost."""
    used = {span.entity_id for span in annotated.spans}
    unused: list[Json] = [cast(Json, entity_record(entity)) for entity in annotated.entities if entity.id not in used]
    article = annotated.article
    return replace(article, extra={**article.extra, "entities": unused}) if unused else article
