"""Stores imported articles in a project: tells what is new, already present or conflicting. Used by importing only."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import NamedTuple, cast

from reader.base.errors import UserFault
from reader.base.ids import IdSource
from reader.base.sentences import Sentence, sentence
from reader.formats.called import article_name, span_words
from reader.formats.hashiya_objects import entity_record
from reader.model import (
    AnnotatedArticle,
    Article,
    Entity,
    Finding,
    FindingKind,
    Json,
    Marginal,
    RecordKind,
    Relation,
    Report,
    Span,
)
from reader.ops.arriving_labels import ArrivingLabels
from reader.ops.arriving_marginalia import ArrivingMarginalia
from reader.ops.unnamed import Unclaimed, adds_nothing
from reader.ops.unused_entities import ENTITIES, unused_entities, with_unused_entities
from reader.store.project import Project
from reader.store.writer import Step
from reader.text.direction import ordering_controls

Pulse = Callable[[], None]
_BETWEEN_LOOKS = 500
"""The number of records between two checks for a cancel."""
_ASKED_AT_ONCE = 10_000
_DETAILS = ("title", "language", "direction", "meta", "labels", "note", "state")
_UNSAID: tuple[object, ...] = ("", (), {}, "new")


class _Placed(NamedTuple):
    """An article being imported. ``told``: its details come from the file and were not guessed."""

    annotated: AnnotatedArticle
    is_new: bool
    told: bool = True


class _Batch:
    """State while processing one batch: known spans by id, and what is new on articles that occur in it repeatedly."""

    def __init__(self, known: dict[str, Span], recurring: Iterable[str]) -> None:
        self.known = known
        self.spans: dict[str, list[Span]] = {article_id: [] for article_id in recurring}
        self.relations: dict[str, list[Relation]] = {article_id: [] for article_id in self.spans}
        self.renamed: dict[str, str] = {}
        self.unclaimed: Unclaimed | None = None


class Arrivals:
    """Stores the articles of one import. Remembers what it stored, so that duplicates within a file are found as well.

    ``ids`` is the source of the ids given to records without one.
    """

    def __init__(
        self, project: Project, step: Step, report: Report, *, ids: IdSource, good_lines_only: bool, pulse: Pulse
    ) -> None:
        self._project = project
        self._step = step
        self._report = report
        self._good_lines_only = good_lines_only
        self._pulse = pulse
        self._ids = ids
        self._labels = ArrivingLabels(project, step, report)
        self._marginalia = ArrivingMarginalia(project, report, ids)
        self._entities = {entity.id: entity for entity in project.entities.all()}
        self._stored = set(self._entities)
        self._relations: set[str] = set()
        self._findings = 0

    def store(self, batch: Sequence[AnnotatedArticle]) -> None:
        """Store what is new in ``batch``, and report each loss, conflict and addition. The pulse may cancel.

        Raises ``UserFault`` for two different articles with the same id; with ``good_lines_only``, such an article is
        reported and skipped instead.
        """
        placed = self._placed(batch)
        recurring = [each.annotated.article.id for each in placed if not each.is_new]
        here = _Batch(self._known_spans(placed), recurring)
        articles: list[Article] = []
        spans: list[Span] = []
        relations: list[Relation] = []
        marginalia: list[Marginal] = []
        entities: dict[str, Entity] = {}
        for annotated, is_new, _ in placed:
            entities |= self._new_entities(annotated)
            here.renamed = {}
            here.unclaimed = None if is_new else self._unclaimed(annotated, here)
            new_spans = list(self._new_spans(annotated, here))
            new_relations = list(self._new_relations(annotated, here))
            if annotated.article.id in here.spans:
                here.spans[annotated.article.id] += new_spans
                here.relations[annotated.article.id] += new_relations
            spans += new_spans
            relations += new_relations
            marginalia += self._marginalia.new(annotated)
            if is_new:
                articles.append(with_unused_entities(annotated))
                self._report.written["entity"] += len(list(unused_entities(annotated)))
        self._put_entities(entities)
        self._put("article", articles)
        self._put("span", spans)
        self._put("relation", relations)
        self._put("marginal", marginalia)
        for annotated, is_new, told in placed:
            if told and not is_new:
                self._compare_details(annotated)
        if len(self._report.findings) > self._findings:
            self._findings = len(self._report.findings)
            self._report.names |= {each.annotated.article.id: article_name(each.annotated.article) for each in placed}

    def _placed(self, batch: Sequence[AnnotatedArticle]) -> list[_Placed]:
        """Each article, and whether it is new. One whose text is already in the project gets the id it has there."""
        articles = [annotated.article for annotated in batch]
        here = self._project.articles.existing_ids([article.id for article in articles])
        texts = self._project.articles.with_texts([article.sha256 for article in articles])
        placed: list[_Placed] = []
        for annotated in batch:
            article = annotated.article
            digest = here.get(article.id)
            if digest is not None and digest != article.sha256:
                self._refuse(article)
                continue
            twin = article.id if digest is not None else texts.get(article.sha256)
            if twin is not None:
                self._find("duplicate", _twin_said(article, twin), article_id=twin)
                placed.append(_Placed(_moved(annotated, twin), is_new=False, told=not self._ids.made(article.id)))
                continue
            here[article.id] = article.sha256
            texts[article.sha256] = article.id
            placed.append(_Placed(annotated, is_new=True))
            controls = ordering_controls(article.text)
            if controls:
                self._find("noticed", _controls_said(article, controls), article_id=article.id)
        return placed

    def _refuse(self, article: Article) -> None:
        said = taken_id_said(article)
        if not self._good_lines_only:
            raise UserFault(said)
        self._find("refused", said, article_id=article.id)

    def _known_spans(self, placed: Iterable[_Placed]) -> dict[str, Span]:
        ids = (span.id for each in placed for span in each.annotated.spans)
        known: dict[str, Span] = {}
        while some := list(islice(ids, _ASKED_AT_ONCE)):
            self._pulse()
            known |= {span.id: span for span in self._project.spans.several(some)}
        return known

    def _unclaimed(self, annotated: AnnotatedArticle, here: _Batch) -> Unclaimed | None:
        """The annotations of the article that this line does not name by id, if some in the line have no id."""
        named = {each.id for each in (*annotated.spans, *annotated.relations)}
        if not any(map(self._ids.made, named)):
            return None
        article_id = annotated.article.id
        spans = (*self._project.spans.of_article(article_id), *here.spans[article_id])
        relations = (*self._project.relations.of_article(article_id), *here.relations[article_id])
        return Unclaimed(
            (span for span in spans if span.id not in named),
            (relation for relation in relations if relation.id not in named),
        )

    def _new_spans(self, annotated: AnnotatedArticle, here: _Batch) -> Iterator[Span]:
        """The spans that the project lacks, with their labels added. An id of another article's span is replaced."""
        for number, span in enumerate(annotated.spans):
            if number % _BETWEEN_LOOKS == 0:
                self._pulse()
            label = self._labels.code_of(span.label)
            if label != span.label:
                span = replace(span, label=label)  # noqa: PLW2901 - the same span with its label's code
            if self._is_here(annotated.article.text, span, here):
                continue
            before = here.known.get(span.id)
            if before is not None:
                span = self._renamed(span, before)  # noqa: PLW2901
                here.renamed[before.id] = span.id
            here.known[span.id] = span
            yield span

    def _is_here(self, text: str, span: Span, here: _Batch) -> bool:
        """Whether the article already has this span: by id or, if the file gave none, by content."""
        before = here.known.get(span.id)
        if before is not None:
            same = before == span
        elif here.unclaimed is not None and self._ids.made(span.id):
            before = here.unclaimed.span(span)
            same = before is not None and adds_nothing(span, before)
        else:
            return False
        if before is None or before.article_id != span.article_id:
            return False
        if not same:
            said = sentence(
                "ops",
                "Span “{span}” ({label}) is in the project with other content; that one stays.",
                span=span_words(text, before),
                label=before.label,
            )
            self._find("refused", said, article_id=before.article_id, span=before)
        return True

    def _renamed(self, span: Span, owner: Span) -> Span:
        new = self._ids.next()
        said = sentence(
            "ops",
            "The id {span} belongs to a span of article {article}; here it became {new}.",
            span=span.id,
            article=owner.article_id,
            new=new,
        )
        renamed = replace(span, id=new)
        self._find("noticed", said, article_id=span.article_id, span=renamed)
        return renamed

    def _new_relations(self, annotated: AnnotatedArticle, here: _Batch) -> Iterator[Relation]:
        for relation in annotated.relations:
            moved = replace(
                relation,
                head_id=here.renamed.get(relation.head_id, relation.head_id),
                tail_id=here.renamed.get(relation.tail_id, relation.tail_id),
            )
            if here.unclaimed is not None and self._ids.made(moved.id) and here.unclaimed.relation(moved) is not None:
                continue
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

    def _new_entities(self, annotated: AnnotatedArticle) -> dict[str, Entity]:
        """The entities that spans refer to and the project lacks; entities without a span stay with the article.

        Includes an entity known only by its id so far, once a line gives its content.
        """
        brought = {entity.id: entity for entity in annotated.entities}
        new: dict[str, Entity] = {}
        for id_ in dict.fromkeys(span.entity_id for span in annotated.spans if span.entity_id is not None):
            entity, before = brought.get(id_), self._entities.get(id_)
            if before is not None and (entity is None or entity == before or before != Entity(id=id_, name="")):
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
            self._entities[id_] = new[id_] = entity or Entity(id=id_, name="")
        return new

    def _compare_details(self, annotated: AnnotatedArticle) -> None:
        """Report details that differ from the article in the project, and add its entities that no span refers to."""
        before = self._step.current("article", annotated.article.id)
        assert isinstance(before, Article)  # noqa: S101 - the article is stored by now
        more, differing = self._more_entities(before, unused_entities(annotated))
        if more:
            known = cast("list[Json]", before.extra.get(ENTITIES, []))
            self._step.put("article", replace(before, extra={**before.extra, ENTITIES: [*known, *more]}))
            self._report.written["entity"] += len(more)
        differing = [*_differing(before, annotated.article), *differing]
        if differing:
            said = sentence(
                "ops",
                "Article “{article}” is in the project with other details ({details}); those stay.",
                article=article_name(before),
                details=", ".join(differing),
            )
            self._find("refused", said, article_id=before.id)

    def _more_entities(self, article: Article, unused: Iterable[Entity]) -> tuple[list[Json], list[str]]:
        """Of these unused entities, those that the article lacks, and the names of those that conflict."""
        more: list[Json] = []
        clashing: list[str] = []
        carried = cast("list[dict[str, Json]]", article.extra.get(ENTITIES, []))
        known: dict[object, object] = {each.get("id"): each for each in carried}
        for entity in unused:
            record = cast("Json", entity_record(entity))
            stored = self._entities.get(entity.id)
            here = known.get(entity.id) if stored is None else entity_record(stored)
            if here is None:
                more.append(record)
            elif here != record:
                clashing.append(f"entity {entity.id}")
        return more, clashing

    def _put_entities(self, entities: Mapping[str, Entity]) -> None:
        self._put("entity", [entity for id_, entity in entities.items() if id_ not in self._stored])
        for id_, entity in entities.items():
            if id_ in self._stored:  # so far known only by its id
                self._step.put("entity", entity)
        self._stored |= entities.keys()

    def _put(self, kind: RecordKind, records: Sequence[Article | Span | Relation | Entity | Marginal]) -> None:
        self._step.put_new(kind, records, self._pulse)
        if records:
            self._report.written[kind] += len(records)

    def _find(self, kind: FindingKind, said: Sentence, *, article_id: str = "", span: Span | None = None) -> None:
        place = (span.id, span.start, span.end) if span else ("", 0, 0)
        self._report.findings.append(
            Finding(kind=kind, said=said, article_id=article_id, span_id=place[0], start=place[1], end=place[2])
        )


def _differing(before: Article, article: Article) -> list[str]:
    """The names of the details in which ``article`` differs from ``before``; absent details do not count."""
    told = [(name, getattr(article, name), getattr(before, name)) for name in _DETAILS]
    told += [(key, value, before.extra.get(key)) for key, value in article.extra.items()]
    return [name for name, new, old in told if new not in _UNSAID and new != old]


def _controls_said(article: Article, controls: str) -> Sentence:
    return sentence(
        "ops",
        "The text of article “{article}” holds unseen characters that change the order in which it is shown "
        "({controls}). They were kept.",
        article=article_name(article),
        controls=controls,
    )


def taken_id_said(article: Article) -> Sentence:
    """Says that another article, with another text, has the id of ``article``."""
    return sentence(
        "ops",
        "Two different articles have the id {id}; the second is “{article}”. Give one of them another id.",
        id=article.id,
        article=article_name(article),
    )


def _twin_said(article: Article, twin: str) -> Sentence:
    if twin == article.id:
        return sentence("ops", "Article “{article}” is in the project already.", article=article_name(article))
    return sentence(
        "ops",
        "Article “{article}” has the text of an article that is in the project already.",
        article=article_name(article),
    )


def _moved(annotated: AnnotatedArticle, article_id: str) -> AnnotatedArticle:
    """The same article and annotations under another article id."""
    if annotated.article.id == article_id:
        return annotated
    return replace(
        annotated,
        article=replace(annotated.article, id=article_id),
        spans=tuple(replace(span, article_id=article_id) for span in annotated.spans),
        relations=tuple(replace(relation, article_id=article_id) for relation in annotated.relations),
        marginalia=tuple(replace(marginal, article_id=article_id) for marginal in annotated.marginalia),
    )
