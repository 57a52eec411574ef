"""Imports glossaries from files and exports them, all or nothing, with a report. The format is detected or given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from reader.base.bulk import without_cycle_search
from reader.base.errors import UserFault
from reader.base.files import cannot_write
from reader.base.names import LONGEST_NAME
from reader.base.paths import shipped
from reader.base.progress import Progress, no_progress
from reader.base.sentences import sentence
from reader.formats import FormatSpec, detect_format
from reader.formats.glossaries import (
    GLOSSARY_FORMATS,
    GlossaryFormat,
    GlossaryOptions,
    detect_glossary_format,
    glossary_format,
)
from reader.formats.glossaries.dsl import DSL
from reader.formats.glossaries.spec import leave_out, seen
from reader.formats.glossaries.table import TABLE, Table, table_of
from reader.formats.hashiya_jsonl import HASHIYA_JSONL
from reader.formats.naming import by_ending
from reader.formats.plain_text import TEXT
from reader.formats.source import Source
from reader.model import Entry, Finding, Glossary, Report, StepResult
from reader.ops.glossaries import OWN, checked_entry, import_glossary
from reader.ops.renewing import Renewal, renew_glossary, renewed_by
from reader.store.own_files import replacing_no_project
from reader.store.project import Project

STARTER = "starter"
"""The name that stands for the bundled glossary in place of a file."""

_ONLY_WORDS = (".tsv", ".idx", ".dict", ".dict.dz", ".syn")
"""Tables with tabs, and parts of dictionaries, of which reading says what to choose instead."""
_STARTER_FILE = ("resources", "glossaries", "news.tsv")
_STARTER = {"name": "مصطلحات الأخبار · News terms", "source": "Hashiya", "licence": "Apache-2.0"}


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossaryImport:
    """The options of an import. Empty strings and None mean: as given in the file, or detected.

    ``columns`` maps fields of ``Entry`` to column numbers of a table, from 0; ``separator`` and ``header`` are for
    tables as well. An existing glossary with the same name is updated, unless ``beside`` is set.
    """

    format: str = ""
    encoding: str = ""
    columns: Mapping[str, int] = field(default_factory=dict[str, int])
    separator: str = ""
    header: bool | None = None
    name: str = ""
    source: str = ""
    licence: str = ""
    language: str = ""
    target: str = ""
    annotator: str = ""
    beside: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossaryPreview:
    """What an import of a file would bring, for a preview.

    ``glossary``: the file's metadata. ``entries`` and ``left_out``: how many entries would be imported and skipped;
    ``sample``: the first entries. ``table``: the detected table, None for other formats. ``renews``: the names of
    existing glossaries that an import under the same name would update.
    """

    format: GlossaryFormat
    glossary: Glossary
    entries: int
    left_out: int
    sample: tuple[Entry, ...]
    table: Table | None
    renews: frozenset[str]


_SAMPLE = 50
_DEFAULTS = GlossaryImport()


def import_glossary_file(
    project: Project, path: Path, options: GlossaryImport = _DEFAULTS, progress: Progress = no_progress
) -> tuple[StepResult, Report]:
    """Import the glossary in a file, or the bundled one called ``STARTER``, in one step or not at all.

    Unusable entries are skipped and reported; a damaged file is refused as a whole. Raises faults, and whatever
    ``progress`` raises.
    """
    is_starter = str(path) == STARTER
    source = Source.of_file(shipped(*_STARTER_FILE) if is_starter else path)
    report = Report()
    with without_cycle_search():
        spec = _spec(source, options.format)
        opened = spec.read(source, _reading_options(options), report, progress)
        chosen = {
            name: value
            for name in ("name", "source", "licence", "language", "target")
            if (value := getattr(options, name) or (is_starter and _STARTER.get(name)))
        }
        glossary = _tidy(replace(opened.glossary, **chosen))
        entries = _usable(opened.entries, report)
        before = None if options.beside else renewed_by(project, glossary.name)
        if before is None:
            _note_double(project, glossary, report)
            result = import_glossary(project, glossary, entries, annotator=options.annotator, progress=progress)
        else:
            renewal = renew_glossary(project, before, glossary, entries, annotator=options.annotator, progress=progress)
            result = renewal.step
            _note_renewal(glossary, renewal, report)
    report.read["entry"] = report.count("dropped") + report.written["entry"]
    return result, report


def preview_glossary(
    project: Project, path: Path, options: GlossaryImport = _DEFAULTS, progress: Progress = no_progress
) -> GlossaryPreview:
    """What an import of a file would bring. Raises like the import.

    Reads the whole file, so do not call this on the window's thread.
    """
    source = Source.of_file(path)
    spec = _spec(source, options.format)
    report = Report()
    with without_cycle_search():
        table = table_of(source, _reading_options(options))[1] if spec is TABLE else None
        opened = spec.read(source, _reading_options(options), report, progress)
        sample: list[Entry] = []
        for each in _usable(opened.entries, report):
            if len(sample) < _SAMPLE:
                sample.append(each)
    return GlossaryPreview(
        format=spec,
        glossary=_tidy(opened.glossary),
        entries=report.written["entry"],
        left_out=report.count("dropped"),
        sample=tuple(sample),
        table=table,
        renews=frozenset(each.name for each in project.glossaries.all() if each.id != OWN),
    )


def is_text(path: Path) -> bool:
    """Whether a file is, by its name, in a text format, so that its encoding can be chosen."""
    return not any(path.name.lower().endswith(spec.extensions) for spec in GLOSSARY_FORMATS if spec not in (TABLE, DSL))


def is_glossary_file(path: Path) -> bool:
    """Whether a file can, by its name, only be a glossary: no article format has its extension."""
    name = path.name.lower()
    return any(name.endswith(spec.extensions) for spec in GLOSSARY_FORMATS if spec is not TABLE) or name.endswith(
        _ONLY_WORDS
    )


def export_glossaries(
    project: Project,
    out: Path,
    format_id: str,
    glossary_ids: Sequence[str] = (),
    progress: Progress = no_progress,
) -> Report:
    """Write one or several glossaries, or all if no id is given, to one file, in their order.

    Raises ``UserFault`` for an unknown or empty glossary, a format that cannot be written, or an invalid target;
    ``EnvironmentFault`` when the file cannot be written. No file is then created or changed.
    """
    spec = glossary_format(format_id)
    if spec.write is None:
        known = ", ".join(each.id for each in GLOSSARY_FORMATS if each.write is not None)
        raise UserFault(
            sentence(
                "ops", "{format} is read only, not written. Formats to write: {known}.", format=spec.id, known=known
            )
        )
    chosen = _chosen(project, glossary_ids)
    sizes = project.glossaries.sizes()
    total = sum(sizes.get(each.id, 0) for each in chosen)
    if not total:
        raise UserFault(sentence("ops", "There is no entry to write."))
    report = Report()
    try:
        with without_cycle_search(), replacing_no_project(out, project.path) as stream:
            spec.write(
                _as_one(chosen, project.path.stem), _all_entries(project, chosen, total, progress), stream, report
            )
    except OSError as error:
        raise cannot_write(out, error) from error
    return report


def glossary_format_for(out: Path) -> str:
    """The id of the format for the extension of ``out``. Raises ``WrongWord`` for an extension of no format.

    Only the extension that a format writes counts: a zip called ``.ifo``, or tabs in a ``.csv``, would be misleading.
    """
    return by_ending([(spec.extensions[0], spec.id) for spec in GLOSSARY_FORMATS if spec.write is not None], out)


def glossary_named(project: Project, wanted: str) -> Glossary:
    """The glossary with this id, or the only one with this name. Raises ``UserFault`` when there is none or several."""
    found = project.glossaries.get(wanted)
    named = [found] if found else [each for each in project.glossaries.all() if each.name == wanted]
    if len(named) != 1:
        raise UserFault(
            sentence(
                "ops",
                "There is no glossary “{name}”, or more than one. There are: {known}.",
                name=wanted,
                known=", ".join(each.name for each in project.glossaries.all()) or "—",
            )
        )
    return named[0]


def _reading_options(options: GlossaryImport) -> GlossaryOptions:
    return GlossaryOptions(
        encoding=options.encoding, columns=options.columns, separator=options.separator, header=options.header
    )


def _spec(source: Source, format_id: str) -> GlossaryFormat:
    """The format that is named, or found out. Raises ``UserFault`` for articles, which would be read as a table."""
    if format_id:
        return glossary_format(format_id)
    spec = detect_glossary_format(source)
    other = _format_of_articles(source) if spec is TABLE else None
    if other is not None:
        raise UserFault(
            sentence(
                "ops",
                "{file} holds articles ({format}) and no glossary. Import it as articles: hashiya import PROJECT FILE, "
                "or Import in the window.",
                file=source.name,
                format=other.id,
            )
        )
    return spec


def _format_of_articles(source: Source) -> FormatSpec | None:
    """What a file of articles is that would be taken for a table; a table's own endings are believed, but for lines
    that begin as an article's."""
    if HASHIYA_JSONL.sniff is not None and HASHIYA_JSONL.sniff(source.head()):
        return HASHIYA_JSONL
    if source.name.lower().endswith(TABLE.extensions):
        return None
    found = detect_format(source)
    return None if found is TEXT else found


def _tidy(glossary: Glossary) -> Glossary:
    """The metadata of a file, with each value shortened to one line."""
    texts = ("name", "source", "licence", "language", "target")
    return replace(glossary, **{name: seen(" ".join(getattr(glossary, name).split()))[:LONGEST_NAME] for name in texts})


def _note_double(project: Project, glossary: Glossary, report: Report) -> None:
    if any(each.name == glossary.name for each in project.glossaries.all()):
        said = sentence("ops", "There was a glossary {name} already; now there are two.", name=glossary.name)
        report.findings.append(Finding(kind="noticed", said=said))


def _note_renewal(glossary: Glossary, renewal: Renewal, report: Report) -> None:
    said = sentence(
        "ops",
        "{name} was in the project already and is up to date now. New entries: {added}, changed: {changed}, "
        "deleted: {deleted}.",
        name=glossary.name,
        added=renewal.added,
        changed=renewal.changed,
        deleted=renewal.deleted,
    )
    report.findings.append(Finding(kind="noticed", said=said))


def _usable(entries: Iterable[Entry], report: Report) -> Iterator[Entry]:
    """The entries that can be looked up; the others are reported."""
    for each in entries:
        try:
            yield checked_entry(each)
        except UserFault as fault:
            leave_out(report, fault.said)
        else:
            report.written["entry"] += 1


def _chosen(project: Project, glossary_ids: Sequence[str]) -> list[Glossary]:
    known = {each.id: each for each in project.glossaries.all()}
    for glossary_id in glossary_ids:
        if glossary_id not in known:
            raise UserFault(sentence("ops", "This glossary is no longer there."))
    return [each for each in known.values() if not glossary_ids or each.id in glossary_ids]


def _as_one(glossaries: Sequence[Glossary], name: str) -> Glossary:
    """The metadata for a file with these glossaries: that of a single one, or what several have in common."""
    first = glossaries[0]
    if len(glossaries) == 1:
        return first
    sources = list(dict.fromkeys(each.source for each in glossaries if each.source))
    licences = list(dict.fromkeys(each.licence for each in glossaries if each.licence))
    return replace(first, name=name, source="; ".join(sources), licence="; ".join(licences))


def _all_entries(project: Project, glossaries: Iterable[Glossary], total: int, progress: Progress) -> Iterator[Entry]:
    done = 0
    for glossary in glossaries:
        for entry in project.entries.of_glossary(glossary.id):
            progress(done, total)
            yield entry
            done += 1
