"""Imports files, folders or a pasted text as articles of a project, in one step or not at all.

A refusal or a cancel leaves the project unchanged. Records that the project already has are not duplicated. The report
tells what happened to each record; its ``written`` counts what was added.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from reader.base.bulk import without_cycle_search
from reader.base.errors import EnvironmentFault, UserFault
from reader.base.ids import IdSource
from reader.base.names import require_annotator
from reader.base.progress import Progress, no_progress
from reader.base.sentences import sentence
from reader.formats import complete_values
from reader.formats.plain_text import article_of
from reader.formats.source import cannot_read
from reader.formats.spec import ReadOptions
from reader.model import AnnotatedArticle, Finding, Report, StepResult
from reader.ops.arrivals import Arrivals
from reader.ops.sources import Opened, gather
from reader.store.project import Project
from reader.text.encoding import encoding_named

_BATCH_CHARS = 60_000
"""How many code points of text are stored between two checks for a cancel: about 30 ms."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportOptions:
    """The options of an import.

    ``format`` is a format id (empty: detect for each file), ``encoding`` overrides detection, ``annotator`` owns spans
    that name nobody, ``good_lines_only`` reports and skips broken records instead of refusing everything. ``values``
    are options of the format.
    """

    format: str = ""
    encoding: str = ""
    annotator: str = ""
    good_lines_only: bool = False
    values: Mapping[str, str] = field(default_factory=dict[str, str])


_NOT_TEXT = re.compile("[\0\ud800-\udfff]")
_DEFAULTS = ImportOptions()


def import_files(
    project: Project,
    paths: Sequence[Path],
    options: ImportOptions = _DEFAULTS,
    progress: Progress = no_progress,
) -> tuple[StepResult, Report]:
    """Import files and folders as one step. ``progress`` counts bytes.

    Raises ``UserFault`` or ``EnvironmentFault`` for the first unusable file or record, ``Cancelled`` from ``progress``;
    nothing is then imported.
    """
    report = Report()
    opened = gather(paths, report, format_id=options.format, good_lines_only=options.good_lines_only)
    name = (
        sentence("ops", "Import {file}", file=opened[0].source.name)
        if len(opened) == 1
        else sentence("ops", "Import %n file(s)", "", len(opened))
    )
    watched = _Watched(progress)
    ids = IdSource()
    found = read_all(opened, options, report, watched, ids)
    with without_cycle_search(), project.step(name, options.annotator) as step:
        arrivals = Arrivals(
            project, step, report, ids=ids, good_lines_only=options.good_lines_only, pulse=watched.again
        )
        for batch in _batches(found):
            arrivals.store(batch)
    return step.result, report


def import_text(
    project: Project, text: str, options: ImportOptions = _DEFAULTS, *, name: str = ""
) -> tuple[StepResult, Report]:
    """Import a pasted text unchanged as one article; ``name`` may tell where it comes from.

    Raises ``UserFault`` for an empty text, or one with NUL or a lone surrogate.
    """
    if not text.strip():
        raise UserFault(sentence("ops", "There is no text to paste."))
    bad = _NOT_TEXT.search(text)
    if bad is not None:
        raise UserFault(
            sentence(
                "ops", "At position {at} of the text is a NUL or half a character; no text holds that.", at=bad.start()
            )
        )
    return import_one(project, Report(), options, lambda ids: AnnotatedArticle(article=article_of(text, name, ids)))


def import_one(
    project: Project, report: Report, options: ImportOptions, make: Callable[[IdSource], AnnotatedArticle]
) -> tuple[StepResult, Report]:
    """Import one pasted article, which ``make`` creates with a new id. ``report`` may already contain findings."""
    ids = IdSource()
    found = make(ids)
    report.read["article"] += 1
    with project.step(sentence("ops", "Paste a text"), options.annotator) as step:
        Arrivals(project, step, report, ids=ids, good_lines_only=False, pulse=lambda: None).store([found])
    return step.result, report


def read_all(
    opened: Sequence[Opened], options: ImportOptions, report: Report, progress: Progress, ids: IdSource
) -> Iterator[AnnotatedArticle]:
    """The articles of all sources, one after the other. ``progress`` counts the bytes of all sources.

    Records without an id get one from ``ids``.
    """
    _check(options)
    total = sum(each.source.size for each in opened)
    before = 0
    for source, spec in opened:
        assert spec.read is not None  # noqa: S101 - gather() lets readable formats through only

        def within(done: int, _: int | None, /, before: int = before) -> None:
            progress(before + done, total)

        chosen = ReadOptions(
            annotator=options.annotator,
            encoding=options.encoding,
            good_lines_only=options.good_lines_only,
            values=complete_values(spec, spec.reading, options.values),
            ids=ids,
        )
        try:
            yield from spec.read(source, chosen, report, within)
        except (UserFault, EnvironmentFault, OSError) as error:
            fault = cannot_read(source.path or Path(source.name), error) if isinstance(error, OSError) else error
            if not options.good_lines_only or len(opened) == 1:
                raise fault from error
            report.findings.append(Finding(kind="refused", said=fault.said, place=source.name))
        before += source.size


def _check(options: ImportOptions) -> None:
    """Refuse options that are invalid for every format."""
    if options.encoding:
        encoding_named(options.encoding)
    require_annotator(options.annotator)


def _batches(found: Iterable[AnnotatedArticle]) -> Iterator[list[AnnotatedArticle]]:
    batch: list[AnnotatedArticle] = []
    size = 0
    for annotated in found:
        batch.append(annotated)
        size += len(annotated.article.text)
        if size >= _BATCH_CHARS:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


class _Watched:
    """Forwards progress, and can repeat the last call to check for a cancel when there is nothing to count."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._last: tuple[int, int | None] = (0, None)

    def __call__(self, done: int, total: int | None, /) -> None:
        self._last = (done, total)
        self._progress(done, total)

    def again(self) -> None:
        self._progress(*self._last)
