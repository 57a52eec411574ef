"""Importing and exporting glossaries: on the lane, cancellable, with a report."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.base.names import file_stem
from reader.base.progress import Progress
from reader.base.sentences import Sentence, sentence
from reader.formats.glossaries import GLOSSARY_FORMATS
from reader.model import Glossary, Report, StepResult
from reader.ops.glossary_files import (
    STARTER,
    GlossaryImport,
    export_glossaries,
    glossary_format_for,
    import_glossary_file,
)
from reader.ui.desk import Desk
from reader.ui.dialogs.files import Filters, ask_save
from reader.ui.dialogs.report import ReportDialog

if TYPE_CHECKING:
    from reader.store import Project

_NAMES: dict[str, Sentence] = {
    "tsv": sentence("ui", "Table with tabs"),
    "tbx": sentence("ui", "TBX, version 3"),
    "stardict": sentence("ui", "StarDict, as one zip"),
}


def run_glossary_import(
    desk: Desk, path: Path, options: GlossaryImport, owner: QObject, then: Callable[[str], None] = lambda _: None
) -> None:
    """Import a glossary in one step that can be cancelled; ``then`` gets its id, if ``owner`` still exists.

    The report is shown if it has findings; the number of entries is shown in the status line.
    """
    kept: list[Report] = []

    def edit(project: Project, _annotator: str, progress: Progress) -> StepResult:
        result, report = import_glossary_file(project, path, options, progress)
        kept.append(report)
        return result

    def done(result: StepResult) -> None:
        report = kept[0]
        made = [change.id for change in result.changes if change.kind == "glossary"]
        if made:
            desk.jobs.run(lambda *_: None, owner=owner, done=lambda _: then(made[0]))  # after the list was read again
        if report.findings:
            ReportDialog(desk, report, sentence("ui", "Import a glossary")).open()
        desk.session.say(sentence("ui", "%n entry(s) imported.", "", report.written["entry"]))

    title = sentence("ui", "Importing the glossary")
    desk.session.turns.take(lambda: desk.session.long_edit(edit, title, done))


def bring_starter(desk: Desk, owner: QObject, then: Callable[[str], None]) -> None:
    """Import the glossary that comes with the program."""
    run_glossary_import(desk, Path(STARTER), GlossaryImport(annotator=desk.session.annotator), owner, then)


def glossary_filters() -> Filters:
    """The file dialog's filters of the formats that can be imported."""
    patterns = sorted({f"*{ending}" for spec in GLOSSARY_FORMATS for ending in spec.extensions})
    return (
        (sentence("ui", "Glossaries"), " ".join(patterns)),
        (sentence("ui", "All files"), "*"),
    )


def export_glossary(desk: Desk, glossary: Glossary) -> None:
    """Ask for a file and write the glossary to it, in the format of its extension."""
    written = [spec for spec in GLOSSARY_FORMATS if spec.write is not None]
    filters = sorted(
        ((_NAMES[spec.id], f"*{spec.extensions[0]}") for spec in written), key=lambda each: each[1] != "*.tsv"
    )
    suggested = f"{file_stem(glossary.name, 'glossary')}.tsv"
    target = ask_save(desk, sentence("ui", "Export the glossary"), suggested, filters)
    if target is not None:
        write_glossary(desk, glossary.id, target)


def write_glossary(desk: Desk, glossary_id: str, target: Path) -> None:
    """Write a glossary on the lane; show a report if the format could not represent everything."""

    def done(report: Report) -> None:
        if report.findings:
            ReportDialog(desk, report, sentence("ui", "Export the glossary")).open()
        said = sentence("ui", "%n entry(s) written to {file}.", "", report.written["entry"], file=target)
        desk.session.say(said)

    desk.jobs.run(
        lambda project, progress: export_glossaries(
            project, target, glossary_format_for(target), [glossary_id], progress
        ),
        owner=desk.session,
        done=done,
        title=sentence("ui", "Writing the glossary"),
    )
