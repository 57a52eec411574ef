"""Lingvo's DSL: headwords at the margin, what is said of them indented, markup in brackets. A subset: the words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.base.sentences import sentence
from reader.formats.glossaries.packed import unpacked
from reader.formats.glossaries.plain import from_dsl
from reader.formats.glossaries.spec import LARGEST, GlossaryFormat, GlossaryOptions, Opened, entry
from reader.formats.source import Source
from reader.model import Entry, Glossary, Report
from reader.text.encoding import decode

_HEADER = re.compile(r'#([A-Z_]+)\s+"?([^"]*)"?')
_LANGUAGES = {
    "arabic": "ar", "english": "en", "hebrew": "he", "persian": "fa", "urdu": "ur", "french": "fr", "russian": "ru",
}  # fmt: skip
_OPTIONAL = re.compile(r"\{[^{}]*\}|[()]")


def read(source: Source, options: GlossaryOptions, report: Report) -> Opened:
    """The dictionary of a ``.dsl`` or ``.dsl.dz`` file."""
    text = decode(unpacked(source), options.encoding or None, limit=LARGEST).text
    lines = text.splitlines()
    header = {match[1]: match[2] for line in lines[:20] if (match := _HEADER.match(line))}
    glossary = Glossary(
        id="",
        name=header.get("NAME", "").strip() or source.name,
        language=_language(header.get("INDEX_LANGUAGE", ""), "ar"),
        target=_language(header.get("CONTENTS_LANGUAGE", ""), "en"),
    )
    return Opened(glossary, _entries(lines))


def _entries(lines: list[str]) -> Iterator[Entry]:
    headwords: list[str] = []
    said: list[str] = []
    for line in [*lines, "end"]:
        if line.startswith(("#", "\ufeff#")) or not line.strip():
            continue
        if line[0] in " \t":
            said.append(from_dsl(line))
            continue
        if said:
            yield from _together(headwords, said)
            headwords, said = [], []
        headwords.append(line)


def _together(headwords: list[str], said: list[str]) -> Iterator[Entry]:
    gloss = "\n".join(line for line in said if line)
    for headword in headwords:
        plain = from_dsl(_OPTIONAL.sub("", headword))
        if plain and gloss:
            yield entry(plain, gloss)


def _language(name: str, otherwise: str) -> str:
    return _LANGUAGES.get(name.strip().lower(), otherwise)


DSL = GlossaryFormat(
    id="dsl",
    name_en="Lingvo DSL",
    name_ar="لينغفو DSL",
    extensions=(".dsl", ".dz"),
    said=sentence("formats", "a dictionary of Lingvo as text"),
    read=read,
    sniff=lambda head: b"#\x00N\x00A\x00M\x00E" in head[:64] or b"#NAME" in head[:16],
)
