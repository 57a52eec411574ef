"""Word tables as CSV or TSV, and Anki's text exports of notes. Detects separator, header and columns.

The person may assign the columns; otherwise the names in the header decide, else the order: headword, gloss, and so on.
Written as TSV with a header; a cell that a spreadsheet would take for a formula is prefixed with an apostrophe, which
reading removes.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import BinaryIO, NamedTuple

from reader.base.errors import UserFault
from reader.base.progress import Progress
from reader.base.sentences import sentence
from reader.formats.glossaries.packed import lines_of, unpacked
from reader.formats.glossaries.plain import from_html
from reader.formats.glossaries.spec import (
    LARGEST,
    Bounds,
    GlossaryFormat,
    GlossaryOptions,
    Opened,
    entry,
    leave_out,
    losses,
    refuse_lines,
)
from reader.formats.letters import decoded, note_guess
from reader.formats.source import Source
from reader.model import Entry, Finding, Glossary, Report
from reader.text.encoding import Encoding
from reader.text.scripts import language_by_script

FIELDS = ("headword", "gloss", "part_of_speech", "note", "label")
"""The fields that a column may hold, in the order assumed for a table without a header."""

_NAMES: Mapping[str, frozenset[str]] = {
    "headword": frozenset({"headword", "word", "term", "arabic", "front", "lemma", "الكلمة", "المصطلح", "العربية"}),
    "gloss": frozenset(
        {"gloss", "meaning", "translation", "definition", "english", "back", "المعنى", "الترجمة", "الشرح", "الإنجليزية"}
    ),
    "part_of_speech": frozenset({"part_of_speech", "part of speech", "pos", "قسم الكلام", "النوع"}),
    "note": frozenset({"note", "notes", "comment", "example", "ملاحظة", "مثال"}),
    "label": frozenset({"label", "tag", "الوسم"}),
}
SEPARATORS = ("\t", ",", ";", "|")
_SAID = {"tab": "\t", "comma": ",", "semicolon": ";", "pipe": "|", "space": " ", "colon": ":"}
_OTHER_COLUMN = re.compile(r"(?:guid|notetype|deck|tags) column")
"""Columns of Anki that are not fields of a note."""
_QUOTED = re.compile(r'"[^"]*"')
_FORMULA = re.compile("'*[=+\\-@＝＋－＠]")
_SOUND = re.compile(r"\[sound:[^\[\]]*\]")  # sounds in Anki
_MOST_LINES = 4
"""The maximum average number of lines per entry, far more than in any real table."""
_LONGEST_CELL = 100_000
_DIRECTIVES = 20
_SAMPLE = 200
_MOST_NAMED = 20
_FOUND_OUT = GlossaryOptions()


class Table(NamedTuple):
    """The detected properties of a table.

    ``sample``: its first rows, without the header. ``header``: the names of the columns, if any. ``columns``: the
    column number, from 0, of each field. ``first_line``: the number of lines before the rows. ``encoding`` and
    ``is_certain``: the encoding, and whether it is certain rather than a guess. ``names_itself``: an Anki export, which
    describes itself before the rows. ``aside``: columns of Anki that are not fields of a note. ``is_chosen``: the
    person chose which columns are read.
    """

    sample: Sequence[Sequence[str]]
    header: Sequence[str]
    columns: Mapping[str, int]
    separator: str
    is_html: bool
    first_line: int
    encoding: Encoding = "utf-8"
    is_certain: bool = True
    names_itself: bool = False
    aside: frozenset[int] = frozenset()
    is_chosen: bool = False


def find_out(text: str, options: GlossaryOptions = _FOUND_OUT) -> Table:
    """Detect the table in ``text``; ``options`` override detection. Raises ``UserFault`` when there is no table."""
    directives, skipped = _directives(text)
    body = list(islice(lines_of(text), skipped, skipped + _SAMPLE))
    separator = options.separator or directives.get("separator", "") or _separator(body)
    rows = [row for _, row in islice(_rows(text, separator, skipped), _SAMPLE)]
    if not rows or max(map(len, rows)) < 2:
        raise UserFault(
            sentence("formats", "This is no table of words: at least two columns are needed, a word and its meaning.")
        )
    named = directives["columns"].split(separator) if "columns" in directives else []
    header, known = _header(named or rows[0])
    has_header = options.header if options.header is not None and not named else bool(known)
    if has_header and not named:
        rows, skipped = rows[1:], skipped + 1
    aside = _aside(directives)
    chosen = dict(options.columns) or (known if has_header else {}) or _by_order(rows, aside)
    if any(not 0 <= at < _LONGEST_CELL for at in chosen.values()) or "headword" not in chosen:
        raise UserFault(sentence("formats", "Say which column holds the words; columns are counted from 1 on."))
    is_html = directives.get("html") == "true"
    return Table(
        rows,
        header if has_header else (),
        chosen,
        separator,
        is_html,
        skipped,
        names_itself=len(directives) > 1,
        aside=aside,
        is_chosen=bool(options.columns),
    )


def table_of(source: Source, options: GlossaryOptions) -> tuple[str, Table]:
    """The text of a file and the table in it. Raises ``UserFault``."""
    found = decoded(unpacked(source), source.name, options.encoding, limit=LARGEST)
    table = find_out(found.text, options)
    return found.text, table._replace(encoding=found.encoding, is_certain=found.certain)


def read(source: Source, options: GlossaryOptions, report: Report, progress: Progress) -> Opened:
    """The words of a table."""
    text, table = table_of(source, options)
    note_guess(report, source.name, table.encoding, certain=table.is_certain)
    refuse_lines(text, source.name, _MOST_LINES)
    name = source.name.rpartition(".")[0] or source.name
    return Opened(Glossary(id="", name=name), _entries(text, table, source, report, Bounds(source.name, progress)))


def _entries(text: str, table: Table, source: Source, report: Report, bounds: Bounds) -> Iterator[Entry]:
    read, unread = {*table.columns.values(), *table.aside}, set[int]()
    for line, row in _rows(text, table.separator, table.first_line):
        unread.update(at for at, cell in enumerate(row) if at not in read and cell.strip())
        fits = bounds.take(sum(map(len, row)))
        cells = {name: _cell(row[at], table) if at < len(row) and fits else "" for name, at in table.columns.items()}
        if cells.get("headword") and (cells.get("gloss") or cells.get("note")):
            yield entry(
                cells["headword"],
                cells.get("gloss", ""),
                part_of_speech=cells.get("part_of_speech", ""),
                note=cells.get("note", ""),
                label=cells.get("label", ""),
            )
        else:
            said = sentence("formats", "Row {line} has no word or no meaning and was left out.", line=line)
            leave_out(report, said, source.name)
    if unread and not table.is_chosen:  # columns that the person left out need no report
        names = [table.header[at] if at < len(table.header) else str(at + 1) for at in sorted(unread)]
        named = [*names[:_MOST_NAMED], *("…" for _ in names[_MOST_NAMED : _MOST_NAMED + 1])]
        said = sentence("formats", "Columns that were not read: {columns}.", columns=", ".join(named))
        report.findings.append(Finding(kind="noticed", said=said, place=source.name))


def _rows(text: str, separator: str, skipped: int) -> Iterator[tuple[int, list[str]]]:
    """The non-empty rows, each with the number of the line in which it ends."""
    csv.field_size_limit(_LONGEST_CELL)
    of_row: list[str] = []

    def lines() -> Iterator[str]:
        for line in islice(lines_of(text), skipped, None):
            of_row.append(line)
            yield line

    reader = csv.reader(lines(), delimiter=separator)
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                _refuse_unclosed(of_row, skipped + reader.line_num)
                yield skipped + reader.line_num, row
            of_row.clear()
    except csv.Error as error:  # raised only for a field over the size limit
        said = sentence(
            "formats",
            "This is no table of words: in line {line} a field has more than {limit} characters. Perhaps a quotation "
            "mark is not closed.",
            line=skipped + reader.line_num,
            limit=_LONGEST_CELL,
        )
        raise UserFault(said) from error


def _refuse_unclosed(lines: Sequence[str], last: int) -> None:
    """Raise ``UserFault`` when a row ends inside quotes: the rows after it would silently become part of a cell."""
    if len(lines) > 1 and sum(line.count('"') for line in lines) % 2:
        said = sentence(
            "formats",
            "A quotation mark in line {line} is not closed, so that all after it would be one field. Close it, or take "
            "it out.",
            line=last - len(lines) + 1,
        )
        raise UserFault(said)


def _cell(cell: str, table: Table) -> str:
    text = _SOUND.sub("", from_html(cell) if table.is_html else cell).strip()
    return text[1:].strip() if text.startswith("'") and _FORMULA.match(text) else text


def _directives(text: str) -> tuple[dict[str, str], int]:
    """The ``#name:value`` lines that Anki writes before its notes, and their number."""
    found: dict[str, str] = {}
    count = 0
    for line in islice(lines_of(text), _DIRECTIVES):
        name, sign, value = line.rstrip("\r\n").partition(":")
        if not name.startswith("#") or not sign:
            break
        key = name[1:].strip().lower()
        found[key] = _SAID.get(value.strip().lower(), value) if key == "separator" else value
        count += 1
    if len(found.get("separator", "\t")) != 1 or found.get("separator") in ('"', "\r", "\n"):
        del found["separator"]
    found["html"] = found.get("html", "").strip().lower()
    return found, count


def _separator(lines: Sequence[str]) -> str:
    """The separator that occurs in most of the first lines; in a tie, the one that occurs earliest in them."""
    bare = [_QUOTED.sub("", line) for line in lines if line.strip()]

    def weight(separator: str) -> tuple[int, float]:
        places = [line.find(separator) for line in bare]
        present = [place for place in places if place >= 0]
        return len(present), -sum(present) if separator != "\t" else 0

    return max(SEPARATORS, key=weight)


def _header(row: Sequence[str]) -> tuple[list[str], dict[str, int]]:
    """The names in a header row and the columns of the fields they stand for; both empty if it is not a header."""
    names = [cell.strip() for cell in row]
    known: dict[str, int] = {}
    for at, name in enumerate(names):
        for field, called in _NAMES.items():
            if name.lower() in called:
                known.setdefault(field, at)
    return names, known if "headword" in known and ("gloss" in known or "note" in known) else {}


def _aside(directives: Mapping[str, str]) -> frozenset[int]:
    numbers = (value.strip() for key, value in directives.items() if _OTHER_COLUMN.match(key))
    return frozenset(int(number) - 1 for number in numbers if number.isdecimal() and len(number) < 4)


def _by_order(rows: Sequence[Sequence[str]], aside: frozenset[int]) -> dict[str, int]:
    """Assign the fields in column order, without ``aside``. If only the first of two columns is English, the second
    holds the headword."""
    columns = [at for at in range(len(rows[0]) if rows else 0) if at not in aside]
    words = [" ".join(row[at] for row in rows if at < len(row)) for at in columns[:2]]
    if [language_by_script(each, "ar") == "en" for each in words] == [True, False]:
        columns[:2] = columns[1::-1]
    return dict(zip(FIELDS, columns, strict=False))


def write(glossary: Glossary, entries: Iterable[Entry], stream: BinaryIO, report: Report) -> None:
    """Write a TSV with a header and one row per entry."""
    page = io.TextIOWrapper(stream, "utf-8", newline="")
    try:
        rows = csv.writer(page, delimiter="\t", lineterminator="\n")
        rows.writerow(FIELDS)
        for each in losses(entries, report, labels=True, lines=True):
            cells = (each.headword, each.gloss, each.part_of_speech, each.note, each.label)
            rows.writerow([guarded(cell) for cell in cells])
        page.flush()
        if glossary.source or glossary.licence:
            said = sentence("formats", "Not written: the source and the licence of the glossary.")
            report.findings.append(Finding(kind="dropped", said=said))
    finally:
        page.detach()


def guarded(cell: str) -> str:
    """``cell``, prefixed with an apostrophe if a spreadsheet would take it for a formula."""
    text = "\n".join(cell.strip().splitlines())
    return f"'{text}" if _FORMULA.match(text) else text


TABLE = GlossaryFormat(
    id="tsv",
    name_en="Table (CSV, TSV, Anki notes)",
    name_ar="جدول (CSV وTSV وبطاقات Anki)",
    extensions=(".tsv", ".csv", ".txt"),
    said=sentence("formats", "a table with a word and its meaning in each row; also notes that Anki wrote as text"),
    read=read,
    write=write,
)
