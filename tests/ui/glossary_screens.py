"""The screens of glossaries, by name, on glossaries made to be looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from reader.base.paths import shipped
from reader.model import Entry, Glossary
from reader.ops import glossaries
from reader.ops.glossary_files import STARTER, import_glossary_file
from reader.ui.reading.glossaries.details import DeleteGlossaryDialog, GlossaryDialog
from reader.ui.reading.glossaries.entries import EntriesDialog
from reader.ui.reading.glossaries.entry_form import EntryDialog
from reader.ui.reading.glossaries.glossaries import GlossariesDialog
from reader.ui.reading.glossaries.importing import GlossaryImportDialog
from reader.ui.reading.glossaries.lexicon import LexiconDialog

LONG = Glossary(
    id="",
    name="المعجم العربي الإنجليزي الكبير لألفاظ الصحافة ونشرات الأخبار والبيانات الرسمية",
    source="https://freedict.org/dictionaries/ara-eng, version 0.6.3",
    licence="GNU General Public License, version 2 or later",
)
HOSTILE = Glossary(id="", name="<img src=x> a&b", language="tlh", target="")
WORDS = Entry(
    id="", glossary_id="", headword="وَقْف إطلاق النار", gloss="ceasefire\ntruce",
    part_of_speech="noun", note="لا هدنة ولا صلح: a halt that both sides agree to.", label="RES",
)  # fmt: skip
TABLE = (
    "الكلمة;المعنى;النوع;مثال;الوسم\n"
    "هدنة;truce;noun;هدنة إنسانية;\n"
    "مجلس الأمن;Security Council;noun;رحب مجلس الأمن بالقرار;ORG\n"
    "أعرب عن قلقه;voiced his concern;verb;;\n"
)


def words_of_glossaries() -> list[str]:
    """Everything that these glossaries say."""
    starter = shipped("resources", "glossaries", "news.tsv").read_text("utf-8")
    made = [cell for line in f"{starter}{TABLE.replace(';', chr(9))}".splitlines() for cell in line.split("\t")]
    said = [*made, WORDS.headword, WORDS.note, *WORDS.gloss.split("\n"), " · ".join(WORDS.gloss.split("\n"))]
    for glossary in (LONG, HOSTILE):
        said += [glossary.name, glossary.source, glossary.licence, glossary.language]
    return [
        *said,
        glossaries.OWN_NAME,
        "مصطلحات الأخبار · News terms",
        "Hashiya",
        "Apache-2.0",
        "words.csv",
        "words again.csv",
        "terms.tbx",
        "words",
    ]


def fill_shelf(desk: Any, *, full: bool) -> None:
    """Let the project have glossaries of every kind, or none; asked of the lane, in front of whoever looks."""

    def fill(project: Any, _progress: Any) -> None:
        for glossary in project.glossaries.all():
            glossaries.delete_glossary(project, glossary.id, annotator="سلمى")
        if not full:
            return
        import_glossary_file(project, Path(STARTER))
        for glossary in (LONG, HOSTILE):
            glossaries.import_glossary(project, glossary, [WORDS], annotator="سلمى")
        glossaries.put_entry(project, WORDS, annotator="سلمى")
        last = project.glossaries.all()[-1]
        glossaries.change_glossary(project, replace(last, enabled=False), annotator="سلمى")

    desk.jobs.run(fill, owner=desk.session)


def glossary_screens(driver: Any, folder: Path) -> dict[str, Callable[[], QWidget]]:
    """What opens each dialog of glossaries."""
    desk, window = driver.window.desk, driver.window

    def opened(make: Callable[[], QWidget], *, full: bool = True) -> Callable[[], QWidget]:
        def show() -> QWidget:
            fill_shelf(desk, full=full)
            dialog = make()
            dialog.open()
            return dialog

        return show

    def file(name: str, data: bytes) -> Path:
        path = folder / name
        path.write_bytes(data)
        return path

    table, broken = (
        file("words.csv", TABLE.encode()),
        file("terms.tbx", b"<!DOCTYPE tbx [<!ENTITY a 'b'>]><tbx>&a;</tbx>"),
    )
    again = file("words again.csv", f"#separator:Semicolon\n{TABLE}".encode())

    def renewing() -> QWidget:
        dialog = GlossaryImportDialog(desk, again)
        dialog.fields.name.setText(LONG.name)
        return dialog

    return {
        "glossaries": opened(lambda: GlossariesDialog(desk)),
        "glossaries-empty": opened(lambda: GlossariesDialog(desk), full=False),
        "import-glossary": opened(lambda: GlossaryImportDialog(desk, table)),
        "import-glossary-again": opened(renewing),
        "import-glossary-broken": opened(lambda: GlossaryImportDialog(desk, broken)),
        "glossary": opened(lambda: GlossaryDialog(desk, LONG, window)),
        "delete-glossary": opened(lambda: DeleteGlossaryDialog(desk, LONG, 52_996, window)),
        "entries": opened(lambda: EntriesDialog(desk, glossaries.OWN, window)),
        "entries-empty": opened(lambda: EntriesDialog(desk, glossaries.OWN, window), full=False),
        "entry": opened(lambda: EntryDialog(desk, WORDS, window)),
        "new-entry": opened(lambda: EntryDialog(desk, Entry(id="", glossary_id="", headword="", gloss=""), window)),
        "lexicon": opened(lambda: LexiconDialog(window)),
    }
