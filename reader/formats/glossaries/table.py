"""Tables of words as CSV or TSV, and the notes that Anki writes as text: separator, header and columns found out.

A person may say which column holds what; else the header's names decide, else the order: headword, gloss, and so on.
Written as TSV with a header, each cell on one line; a cell that a spreadsheet would take for a formula gets an
apostrophe, which reading takes off again.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import BinaryIO, NamedTuple

from reader.base.errors import UserFault
from reader.base.sentences import sentence
from reader.formats.glossaries.packed import unpacked
from reader.formats.glossaries.plain import from_html
from reader.formats.glossaries.spec import LARGEST, GlossaryFormat, GlossaryOptions, Opened, entry
from reader.formats.source import Source
from reader.model import Entry, Finding, Glossary, Report
from reader.text.encoding import decode

FIELDS = ("headword", "gloss", "part_of_speech", "note", "label")
"""What a column may hold, in the order of a table without a header."""

_NAMES: Mapping[str, frozenset[str]] = {
    "headword": frozenset({"headword", "word", "term", "arabic", "front", "lemma", "الكلمة", "المصطلح", "العربية"}),
    "gloss": frozenset(
        {"gloss", "meaning", "translation", "definition", "english", "back", "المعنى", "الترجمة", "الشرح", "الإنجليزية"}
    ),
    "part_of_speech": frozenset({"part_of_speech", "part of speech", "pos", "قسم الكلام", "النوع"}),
    "note": frozenset({"note", "notes", "comment", "example", "ملاحظة", "مثال"}),
    "label": frozenset({"label", "tag", "الوسم"}),
}
_SEPARATORS = ("\t", ";", ",", "|")
_SAID = {"tab": "\t", "comma": ",", "semicolon": ";", "pipe": "|", "space": " ", "colon": ":"}
_LONGEST_CELL = 1_000_000
_FORMULA = ("=", "+", "-", "@")


class Table(NamedTuple):
    """A table as it was found out: its rows, what each column is called, and which holds what."""

    rows: Sequence[Sequence[str]]
    header: Sequence[str]
    columns: Mapping[str, int]
    is_html: bool
    first_line: int


def find_out(text: str, columns: Mapping[str, int] | None = None) -> Table:
    """The table in ``text``; ``columns`` overrides what its header says. Raises ``UserFault`` where there is none."""
    directives, body, skipped = _directives(text)
    separator = directives.get("separator", "") or _separator(body)
    csv.field_size_limit(_LONGEST_CELL)
    try:
        rows = [row for row in csv.reader(io.StringIO(body), delimiter=separator) if any(cell.strip() for cell in row)]
    except csv.Error as error:
        raise UserFault(sentence("formats", "This is no table of words: {reason}.", reason=error)) from error
    if not rows or max(map(len, rows)) < 2:
        raise UserFault(
            sentence("formats", "This is no table of words: at least two columns are needed, a word and its meaning.")
        )
    named = directives.get("columns", "").split(separator) if "columns" in directives else []
    header, known = _header(named or rows[0])
    if known and not named:
        rows, skipped = rows[1:], skipped + 1
    chosen = dict(columns or {}) or known or {name: at for at, name in enumerate(FIELDS) if at < len(rows[0])}
    return Table(rows, header if known else (), chosen, directives.get("html") == "true", skipped)


def read(source: Source, options: GlossaryOptions, report: Report) -> Opened:
    """The words of a table."""
    text = decode(unpacked(source), options.encoding or None, limit=LARGEST).text
    table = find_out(text, options.columns)
    return Opened(Glossary(id="", name=source.name.rpartition(".")[0] or source.name), _entries(table, source, report))


def _entries(table: Table, source: Source, report: Report) -> Iterator[Entry]:
    for line, row in enumerate(table.rows, table.first_line + 1):
        cells = {name: _cell(row[at], table) if at < len(row) else "" for name, at in table.columns.items()}
        if cells.get("headword") and (cells.get("gloss") or cells.get("note")):
            yield entry(
                cells["headword"],
                cells.get("gloss", ""),
                part_of_speech=cells.get("part_of_speech", ""),
                note=cells.get("note", ""),
                label=cells.get("label", ""),
            )
        else:
            report.findings.append(
                Finding(
                    kind="dropped",
                    said=sentence("formats", "Row {line} has no word or no meaning and was left out.", line=line),
                    place=source.name,
                )
            )


def _cell(cell: str, table: Table) -> str:
    text = from_html(cell) if table.is_html else cell
    return text[1:].strip() if text[:1] == "'" and text[1:2] in _FORMULA else text.strip()


def _directives(text: str) -> tuple[dict[str, str], str, int]:
    """The lines ``#name:value`` that Anki writes before its notes, the rest, and how many lines they are."""
    found: dict[str, str] = {}
    lines = text.split("\n")
    count = 0
    for line in lines[:20]:
        name, sign, value = line.strip().removeprefix("\ufeff").partition(":")
        if not name.startswith("#") or not sign:
            break
        key = name[1:].strip().lower()
        found[key] = _SAID.get(value.strip().lower(), value) if key == "separator" else value.strip()
        count += 1
    if len(found.get("separator", "\t")) != 1:
        del found["separator"]
    return found, "\n".join(lines[count:]), count


def _separator(body: str) -> str:
    """The separator that stands in most of the first lines, as often in each as it can."""
    lines = [line for line in body.split("\n", 200)[:200] if line.strip()]

    def weight(separator: str) -> tuple[int, int]:
        counts = [line.count(separator) for line in lines]
        return sum(map(bool, counts)), -_SEPARATORS.index(separator)

    return max(_SEPARATORS, key=weight)


def _header(row: Sequence[str]) -> tuple[list[str], dict[str, int]]:
    """The names of a header and what they say the columns hold; nothing when the row is none."""
    names = [cell.strip().removeprefix("\ufeff") for cell in row]
    known = {field: at for field, called in _NAMES.items() for at, name in enumerate(names) if name.lower() in called}
    return names, known if "headword" in known and ("gloss" in known or "note" in known) else {}


def write(glossary: Glossary, entries: Iterable[Entry], stream: BinaryIO) -> None:
    """A TSV with a header, one row an entry."""
    stream.write(("\t".join(FIELDS) + "\n").encode())
    for each in entries:
        cells = (each.headword, each.gloss, each.part_of_speech, each.note, each.label)
        stream.write(("\t".join(map(_safe, cells)) + "\n").encode())


def _safe(cell: str) -> str:
    text = " ".join(cell.split())
    return f"'{text}" if text[:1] in _FORMULA else text


TABLE = GlossaryFormat(
    id="tsv",
    name_en="Table (CSV, TSV, Anki notes)",
    name_ar="جدول (CSV وTSV وبطاقات Anki)",
    extensions=(".tsv", ".csv", ".txt"),
    said=sentence("formats", "a table with a word and its meaning in each row; also notes that Anki wrote as text"),
    read=read,
    write=write,
)
