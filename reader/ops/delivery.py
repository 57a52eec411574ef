"""Writes articles to files, all or none. Shared by export and convert."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from reader.base.bulk import without_cycle_search
from reader.base.errors import UserFault
from reader.base.files import cannot_write, replacing
from reader.base.names import file_stem
from reader.base.progress import Progress
from reader.base.sentences import sentence
from reader.formats import FORMATS, FormatSpec, complete_values, format_by_id
from reader.formats.called import article_name
from reader.formats.spec import WriteOptions
from reader.model import AnnotatedArticle, Label, Report
from reader.store.own_files import refuse_project


@dataclass(frozen=True, slots=True)
class _Job:
    """What all parts of one export share."""

    spec: FormatSpec
    options: WriteOptions
    report: Report

    def write(self, articles: Iterable[AnnotatedArticle], stream: BinaryIO, progress: Progress) -> None:
        assert self.spec.write is not None  # noqa: S101 - writing_format() lets writable formats through only
        self.spec.write(articles, stream, self.options, self.report, progress)

    def named(self, articles: Iterable[AnnotatedArticle]) -> Iterator[AnnotatedArticle]:
        """``articles``; the report comes to know the names of those that something was found about."""
        known = len(self.report.findings)
        for annotated in articles:
            yield annotated
            if len(self.report.findings) > known:
                known = len(self.report.findings)
                self.report.names[annotated.article.id] = article_name(annotated.article)


@dataclass(frozen=True, slots=True)
class Part:
    """One file to write. ``articles`` is called when its turn comes; ``count`` is the number of articles."""

    target: Path
    articles: Callable[[], Iterable[AnnotatedArticle]]
    count: int | None


def writing_format(id_: str) -> FormatSpec:
    """The writable format with this id. Raises ``UserFault`` when there is none."""
    spec = format_by_id(id_)
    if spec.write is None:
        writable = ", ".join(each.id for each in FORMATS if each.write is not None)
        raise UserFault(
            sentence(
                "ops", "{format} is read only, not written. Formats to write: {known}.", format=id_, known=writable
            )
        )
    return spec


def deliver(
    spec: FormatSpec,
    parts: Iterable[Part],
    values: Mapping[str, str],
    report: Report,
    progress: Progress,
    *,
    labels: tuple[Label, ...] = (),
) -> None:
    """Write all parts. On a fault or a cancel, no file is created or changed.

    ``labels`` is the label set, if there is one. A format with one file per article writes a folder, unless there is
    exactly one article and the target has a suffix.
    """
    job = _Job(spec, WriteOptions(values=complete_values(spec, spec.options, values), labels=labels), report)
    parts = list(parts)
    total = None if any(part.count is None for part in parts) else sum(part.count or 0 for part in parts)
    before = 0
    with without_cycle_search(), ExitStack() as files:
        for part in parts:
            if not part.target.parent.is_dir():
                raise UserFault(sentence("ops", "There is no folder {folder} to write to.", folder=part.target.parent))
            refuse_project(part.target)

            def counted(done: int, _: int | None, /, before: int = before) -> None:
                progress(before + done, total)

            if spec.per_article and not _one_file(part):
                _write_folder(job, part, counted, files)
            else:
                _write_file(job, part, counted, files)
            before += part.count or 0
        progress(before, total)


def _one_file(part: Part) -> bool:
    return part.count == 1 and not part.target.is_dir() and part.target.suffix != ""


def _write_file(job: _Job, part: Part, progress: Progress, files: ExitStack) -> None:
    stream = files.enter_context(replacing(part.target))
    try:
        job.write(job.named(part.articles()), stream, progress)
    except OSError as error:
        raise cannot_write(part.target, error) from error


def _write_folder(job: _Job, part: Part, progress: Progress, files: ExitStack) -> None:
    """Write a temporary folder beside the target and rename it at the end. A non-empty target is refused."""
    target = part.target
    if os.path.lexists(target) and (not target.is_dir() or any(target.iterdir())):
        raise UserFault(
            sentence(
                "ops",
                "{format} writes a folder with one file an article, and {folder} is there already. "
                "Name a new or an empty folder.",
                format=job.spec.id,
                folder=target,
            )
        )
    try:
        beside = Path(tempfile.mkdtemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent))
    except OSError as error:
        raise cannot_write(target, error) from error
    files.callback(shutil.rmtree, beside, ignore_errors=True)
    names = _names(job.spec.extensions[0])
    for done, annotated in enumerate(job.named(part.articles())):
        progress(done, part.count)
        with replacing(beside / names(annotated)) as stream:
            job.write([annotated], stream, lambda _done, _total, done=done: progress(done, None))
    files.push(_put_in_place(beside, target))


def _put_in_place(beside: Path, target: Path) -> Callable[..., None]:
    def finish(kind: object, error: object, trace: object) -> None:
        if kind is not None:
            return
        try:
            beside.chmod(0o755)
            if target.is_dir():
                target.rmdir()
            beside.rename(target)
        except OSError as fault:
            raise cannot_write(target, fault) from fault

    return finish


def _names(extension: str) -> Callable[[AnnotatedArticle], str]:
    """A function that gives each article a unique file name, valid on every system: its title, else its id."""
    used: set[str] = set()

    def name(annotated: AnnotatedArticle) -> str:
        article = annotated.article
        stem = file_stem(article.title or article.id, "article")
        for candidate in _numbered(stem):
            if candidate.casefold() not in used:
                used.add(candidate.casefold())
                return candidate + extension
        raise AssertionError

    return name


def _numbered(stem: str) -> Iterator[str]:
    yield stem
    number = 1
    while True:
        number += 1
        yield f"{stem} {number}"
