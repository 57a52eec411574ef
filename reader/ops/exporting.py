"""Exports chosen articles and spans of a project to files, all or none, and reports every loss."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from reader.base.errors import UserFault, WrongWord
from reader.base.progress import Progress, no_progress
from reader.base.sentences import sentence
from reader.formats import FormatSpec
from reader.formats.called import span_words
from reader.model import AnnotatedArticle, ArticleState, Finding, Report, Span
from reader.ops.delivery import Part, deliver, writing_format
from reader.ops.unused_entities import Leftovers
from reader.store.filter import ArticleFilter
from reader.store.own_files import refuse_own_file
from reader.store.project import Project

GOLD = "gold"
"""The status of settled spans, which ``gold`` exports."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOptions:
    """The options of an export; an empty selection means all.

    ``states`` and ``articles`` (ids) select articles; ``labels``, ``annotators`` and ``gold`` select spans. Articles
    without a selected span are exported as well, since a model also learns from unmarked text. ``split`` maps names of
    parts (``train``, …) to ratios that add up to 1; articles are assigned reproducibly for the same ``seed`` and
    articles. ``values`` are options of the format.
    """

    format: str
    annotators: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    states: tuple[ArticleState, ...] = ()
    articles: tuple[str, ...] = ()
    gold: bool = False
    split: Mapping[str, float] = field(default_factory=dict[str, float])
    seed: int = 0
    values: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def chooses_spans(self) -> bool:
        """Whether spans are selected, so that some may be left out."""
        return bool(self.annotators or self.labels or self.gold)

    @property
    def takes_everything(self) -> bool:
        """Whether everything in the project is exported."""
        return not (self.chooses_spans or self.states or self.articles)

    def takes(self, span: Span) -> bool:
        """Whether the span is selected."""
        return (
            (not self.annotators or span.annotator in self.annotators)
            and (not self.labels or span.label in self.labels)
            and (not self.gold or span.status == GOLD)
        )


def export_articles(project: Project, out: Path, options: ExportOptions, progress: Progress = no_progress) -> Report:
    """Write the chosen articles to ``out``, or with a split to one file per part (see :func:`targets`).

    ``progress`` counts articles. Raises ``UserFault`` for invalid options or an invalid target, ``EnvironmentFault``
    when a text is damaged or a file cannot be written, ``Cancelled`` from ``progress``; no file is then created.
    """
    spec = writing_format(options.format)
    chosen = ArticleFilter(states=options.states, ids=options.articles or None)
    files = targets(out, spec, options.split)
    _keep_project(project, files.values())
    _check_selection(project, options)
    report = Report()
    leftovers = Leftovers(project.entities.unused() if options.takes_everything else [], report)
    if options.split:
        parts = split_ids(project.articles.ids_in_order(chosen=chosen), options.split, options.seed)
        jobs = [
            Part(files[name], _selected(project, ArticleFilter(ids=ids), options, report, leftovers), len(ids))
            for name, ids in parts.items()
        ]
    else:
        jobs = [Part(out, _selected(project, chosen, options, report, leftovers), project.articles.count(chosen))]
    deliver(spec, jobs, options.values, report, progress, labels=project.labels.all())
    leftovers.stay()
    return report


def targets(out: Path, spec: FormatSpec, split: Mapping[str, float]) -> dict[str, Path]:
    """The files that will be written, by part; without a split, ``out`` itself under an empty name.

    With a split, ``data.jsonl`` becomes ``data.train.jsonl`` and so on; a folder gets ``train.jsonl`` and so on.
    """
    if not split:
        return {"": out}
    extension = "" if spec.per_article else spec.extensions[0]
    if out.is_dir():
        return {name: out / f"{name}{extension}" for name in split}
    return {name: out.with_name(f"{out.stem}.{name}{out.suffix or extension}") for name in split}


def parse_split(text: str) -> dict[str, float]:
    """Parse ``train=0.8,dev=0.1,test=0.1`` into a mapping. Raises ``UserFault`` for anything else."""
    split: dict[str, float] = {}
    for piece in text.split(","):
        name, _, ratio = piece.partition("=")
        try:
            split[name.strip()] = float(ratio)
        except ValueError:
            raise _bad_split(text) from None
    if len(split) != text.count(",") + 1:
        raise _bad_split(text)
    _check_split(split)
    return split


def split_ids(ids: Sequence[str], split: Mapping[str, float], seed: int) -> dict[str, tuple[str, ...]]:
    """The ids of each part, in their original order.

    Articles are ranked by a hash of seed and id, so the split is the same on every machine and Python version. Part
    sizes follow the ratios as closely as whole articles allow (largest remainder method).
    """
    _check_split(split)
    ranked = sorted(ids, key=lambda id_: hashlib.sha256(f"{seed}\0{id_}".encode()).digest())
    shares = {name: ratio * len(ids) for name, ratio in split.items()}
    sizes = {name: math.floor(share + 1e-9) for name, share in shares.items()}
    left_over = len(ids) - sum(sizes.values())
    for name in sorted(split, key=lambda name: sizes[name] - shares[name])[:left_over]:
        sizes[name] += 1
    part_of: dict[str, str] = {}
    for name, size in sizes.items():
        start = len(part_of)
        part_of.update((id_, name) for id_ in ranked[start : start + size])
    return {name: tuple(id_ for id_ in ids if part_of[id_] == name) for name in split}


def _check_split(split: Mapping[str, float]) -> None:
    shown = ",".join(f"{name}={ratio:g}" for name, ratio in split.items())
    names_fit = all(name and name.replace("-", "").replace("_", "").isalnum() for name in split)
    names_fit = names_fit and len({name.casefold() for name in split}) == len(split)  # some file systems ignore case
    if not names_fit or any(not 0 < ratio <= 1 for ratio in split.values()):
        raise _bad_split(shown)
    if abs(sum(split.values()) - 1) > 1e-6:
        raise WrongWord(
            sentence("ops", "The parts “{split}” make {sum}, not 1.", split=shown, sum=round(sum(split.values()), 6))
        )


def _bad_split(shown: str) -> WrongWord:
    return WrongWord(
        sentence(
            "ops",
            "“{split}” is no split: write names with ratios that make 1, as train=0.8,dev=0.1,test=0.1.",
            split=shown,
        )
    )


def _keep_project(project: Project, files: Iterable[Path]) -> None:
    for file in files:
        refuse_own_file(file, project.path)


def _check_selection(project: Project, options: ExportOptions) -> None:
    """Refuse unknown names: a misspelt one would select nothing and look like success."""
    known_articles = project.articles.existing_ids(options.articles)
    for id_ in options.articles:
        if id_ not in known_articles:
            raise UserFault(sentence("ops", "There is no article {article} in the project.", article=id_))
    for label in options.labels:
        if project.labels.get(label) is None:
            raise UserFault(sentence("ops", "There is no label {label} in the project.", label=label))
    known = project.spans.counts("annotator") if options.annotators else {}
    for name in options.annotators:
        if name not in known:
            names = ", ".join(sorted(filter(None, known))) or "—"
            raise UserFault(sentence("ops", "No span is by {name}. There are: {known}.", name=name, known=names))


def _selected(
    project: Project, chosen: ArticleFilter, options: ExportOptions, report: Report, leftovers: Leftovers
) -> Callable[[], Iterator[AnnotatedArticle]]:
    """The chosen articles with the chosen spans, and the relations and entities that belong to these spans."""

    def articles() -> Iterator[AnnotatedArticle]:
        for annotated in project.articles.annotated_all(chosen):
            yield leftovers.join(_with_chosen_spans(annotated, options, report) if options.chooses_spans else annotated)

    return articles


def _with_chosen_spans(annotated: AnnotatedArticle, options: ExportOptions, report: Report) -> AnnotatedArticle:
    spans = tuple(span for span in annotated.spans if options.takes(span))
    by_id = {span.id: span for span in spans}
    kept = by_id.keys()
    named = {span.entity_id for span in spans}
    relations = tuple(each for each in annotated.relations if each.head_id in kept and each.tail_id in kept)
    for relation in annotated.relations:
        if (relation.head_id in kept) != (relation.tail_id in kept):
            said = sentence(
                "ops",
                "A relation {label} of span “{span}” was left out: its other span was not chosen.",
                label=relation.label,
                span=span_words(annotated.article.text, by_id[(kept & {relation.head_id, relation.tail_id}).pop()]),
            )
            report.findings.append(Finding(kind="dropped", said=said, article_id=annotated.article.id))
    return replace(
        annotated,
        spans=spans,
        relations=relations,
        entities=tuple(entity for entity in annotated.entities if entity.id in named),
        marginalia=tuple(
            each for each in annotated.marginalia if not options.annotators or each.annotator in options.annotators
        ),
    )
