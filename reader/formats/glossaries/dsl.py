"""Lingvo's DSL: headwords at the margin, their texts indented, markup in brackets. Only the text is read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from reader.base.progress import Progress
from reader.base.sentences import sentence
from reader.formats.glossaries.packed import lines_of, unpacked
from reader.formats.glossaries.plain import dsl_headword, from_dsl
from reader.formats.glossaries.spec import (
    LARGEST,
    MOST_ENTRIES,
    Bounds,
    GlossaryFormat,
    GlossaryOptions,
    Opened,
    entry,
    leave_out,
    no_text,
    too_many,
)
from reader.formats.letters import decoded, note_guess
from reader.formats.source import Source
from reader.model import Entry, Glossary, Report

_HEADWORDS = re.compile(r"^[^\s#]", re.MULTILINE)
_HEADER = re.compile(r'#([A-Z_]+)\s+"?([^"\r\n]*)"?')
_LANGUAGES = {
    "arabic": "ar", "english": "en", "hebrew": "he", "persian": "fa", "urdu": "ur", "french": "fr", "russian": "ru",
}  # fmt: skip
_HEADER_LINES = 20
_MOST_HEADWORDS = 100
"""The maximum number of headwords per card: each becomes an entry with the whole text of the card."""


def read(source: Source, options: GlossaryOptions, report: Report, progress: Progress) -> Opened:
    """The dictionary of a ``.dsl`` or ``.dsl.dz`` file."""
    found = decoded(unpacked(source), source.name, options.encoding, limit=LARGEST)
    note_guess(report, source.name, found.encoding, certain=found.certain)
    text = found.text
    if sum(1 for _ in _HEADWORDS.finditer(text)) > MOST_ENTRIES:  # refuse early, see refuse_lines
        raise too_many(source.name)
    first = islice(lines_of(text), _HEADER_LINES)
    header = {match[1]: match[2] for line in first if (match := _HEADER.match(line))}
    glossary = Glossary(
        id="",
        name=header.get("NAME", "").strip() or source.name,
        language=_language(header.get("INDEX_LANGUAGE", ""), "ar"),
        target=_language(header.get("CONTENTS_LANGUAGE", ""), "en"),
    )
    return Opened(glossary, _entries(lines_of(text), report, Bounds(source.name, progress)))


def _entries(lines: Iterable[str], report: Report, bounds: Bounds) -> Iterator[Entry]:
    headwords: list[str] = []
    said: list[str] = []
    for line in lines:
        if (line.startswith("#") and not headwords) or not line.strip():
            continue
        if line[0] in " \t":
            said.append(line)
            continue
        if said:
            yield from _together(headwords, said, report, bounds)
            headwords, said = [], []
        headwords.append(line)
    yield from _together(headwords, said, report, bounds)


def _together(headwords: list[str], said: list[str], report: Report, bounds: Bounds) -> Iterator[Entry]:
    size = sum(map(len, said))
    is_own = any("~" in line for line in said)
    gloss = ""
    for number, headword in enumerate(headwords):
        plain = dsl_headword(headword)
        fits = bounds.take(size) and number < _MOST_HEADWORDS
        if fits and (is_own or not gloss):
            gloss = "\n".join(filter(None, (from_dsl(line, plain) for line in said)))
        if plain and gloss and fits:
            yield entry(plain, gloss)
        else:
            leave_out(report, no_text(headword.strip()))


def _language(name: str, otherwise: str) -> str:
    return _LANGUAGES.get(name.strip().lower(), otherwise)


DSL = GlossaryFormat(
    id="dsl",
    name_en="Lingvo DSL",
    name_ar="لينغفو DSL",
    extensions=(".dsl", ".dsl.dz"),
    said=sentence("formats", "a dictionary of Lingvo as text"),
    read=read,
    sniff=lambda head: b"#\x00N\x00A\x00M\x00E" in head[:64] or b"#NAME" in head[:16],
)
