"""TBX, TermBase eXchange (ISO 30042): version 2 (``martif``) and version 3, styles DCA and DCT; written as 3 DCA.

A concept has languages, and a language has terms. Each term of the first language becomes an entry whose gloss is the
terms of the second; definitions and notes become its note.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import BinaryIO, NamedTuple
from xml.sax.saxutils import escape, quoteattr

from reader.base.progress import Progress
from reader.base.sentences import sentence
from reader.formats.glossaries.packed import damaged, unpacked
from reader.formats.glossaries.plain import tidy
from reader.formats.glossaries.spec import (
    MOST_ENTRIES,
    Bounds,
    GlossaryFormat,
    GlossaryOptions,
    Opened,
    entry,
    leave_out,
    losses,
    no_text,
    too_many,
)
from reader.formats.safe_xml import Event, Start, events
from reader.formats.source import Source
from reader.model import Entry, Finding, Glossary, Report

_ROOTS = frozenset({"martif", "tbx"})
_CONCEPTS = frozenset({"termEntry", "conceptEntry"})
_LANGUAGES = frozenset({"langSet", "langSec"})
_NOTES = frozenset({"note", "descrip", "definition", "context", "explanation"})
_INLINE = frozenset({"hi", "foreign", "ph", "bpt", "ept", "it", "sub", "sc", "ec"})
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "ur", "he", "ps", "sd", "ug", "yi", "dv", "ckb"})
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_PULSE = 10_000
_MOST_TERMS = 2 * MOST_ENTRIES


class _Term(NamedTuple):
    language: str
    words: str
    part_of_speech: str


class _Concept:
    """Collects the content of one concept."""

    __slots__ = ("language", "notes", "terms")

    def __init__(self) -> None:
        self.terms: list[_Term] = []
        self.notes: list[str] = []
        self.language = ""

    def take(self, kind: str, said: str) -> None:
        """Store the content of an element of this kind."""
        if kind == "term":
            self.terms.append(_Term(self.language, " ".join(said.split()), ""))
        elif kind == "partOfSpeech" and self.terms:
            self.terms[-1] = self.terms[-1]._replace(part_of_speech=said)
        elif kind in _NOTES:
            self.notes.append(said)


class _Heading:
    """Collects the name and source of the glossary, which precede the concepts."""

    def __init__(self) -> None:
        self.title = self.source = ""

    def take(self, kind: str, said: str) -> None:
        """Store the first title and the first paragraph about the source."""
        if kind == "title":
            self.title = self.title or said
        elif kind == "p":
            self.source = self.source or said


def read(source: Source, options: GlossaryOptions, report: Report, progress: Progress) -> Opened:
    """The terms of a ``.tbx`` file, from its first right-to-left language, else its first, to the next language."""
    heading = _Heading()
    concepts = list(_concepts(source, heading, progress))
    languages = list(dict.fromkeys(term.language for concept in concepts for term in concept.terms))
    first = next((each for each in languages if each in _RIGHT_TO_LEFT), languages[0] if languages else "")
    second = next((each for each in languages if each != first), "")
    _note_others(report, concepts, languages, (first, second))
    glossary = Glossary(
        id="",
        name=heading.title or source.name.rpartition(".")[0] or source.name,
        source=heading.source,
        language=first,
        target=second,
    )
    return Opened(glossary, _entries(concepts, first, second, report, Bounds(source.name, progress)))


def _note_others(report: Report, concepts: Iterable[_Concept], languages: Iterable[str], read: tuple[str, str]) -> None:
    """Report how many terms are in languages that are not read."""
    others = [each for each in languages if each not in read]
    if others:
        count = sum(term.language in others for concept in concepts for term in concept.terms)
        said = sentence(
            "formats",
            "Read in {first} and {second}; left out: %n term(s) in {others}.",
            "",
            count,
            first=read[0],
            second=read[1],
            others=", ".join(each or "—" for each in others),
        )
        report.findings.append(Finding(kind="noticed", said=said))


def _entries(concepts: Iterable[_Concept], first: str, second: str, report: Report, bounds: Bounds) -> Iterator[Entry]:
    for number, concept in enumerate(concepts, 1):
        here = [term for term in concept.terms if term.language == first]
        gloss = "; ".join(term.words for term in concept.terms if term.language == second)
        note = "\n".join(concept.notes)
        if not here or not (gloss or note):
            said = sentence(
                "formats",
                "Concept {number} lacks a term in {first} or in {second} and was left out.",
                number=number,
                first=first or "—",
                second=second or "—",
            )
            leave_out(report, said)
            continue
        for term in here:
            if bounds.take(len(gloss) + len(note)):
                yield entry(term.words, gloss or note, part_of_speech=term.part_of_speech, note=note if gloss else "")
            else:
                leave_out(report, no_text(term.words))


def _concepts(source: Source, heading: _Heading, progress: Progress) -> Iterator[_Concept]:
    concept: _Concept | None = None
    open_: list[tuple[str, list[str]]] = []
    bounds = Bounds(source.name, progress)
    terms = 0
    for number, event in enumerate(_checked(source)):
        if number % _PULSE == 0:
            progress(number, None)
        if isinstance(event, str):
            if open_:
                open_[-1][1].append(event)
        elif isinstance(event, Start):
            open_.append((_kind(event), []))
            if event.name in _CONCEPTS:
                bounds.take()
                concept = _Concept()
            elif event.name in _LANGUAGES and concept is not None:
                concept.language = event.attributes.get("lang", "").lower().partition("-")[0]
        else:
            kind, parts = open_.pop()
            if kind in _INLINE and open_:
                open_[-1][1].extend(parts)
            elif said := tidy("".join(parts)):
                (concept or heading).take(kind, said)
                terms += kind == "term"
                if terms > _MOST_TERMS:
                    raise too_many(source.name)
            if event.name in _CONCEPTS and concept is not None:
                yield concept
                concept = None


def _kind(event: Start) -> str:
    """The kind of an element: its ``type`` in DCA, otherwise its name."""
    if event.name == "termNote":
        return "partOfSpeech" if event.attributes.get("type") == "partOfSpeech" else ""
    return event.name


def _checked(source: Source) -> Iterator[Event]:
    first = True
    for event in events(unpacked(source), source.name):
        if first and isinstance(event, Start):
            first = False
            if event.name not in _ROOTS:
                raise damaged(source)
        yield event


def write(glossary: Glossary, entries: Iterable[Entry], stream: BinaryIO, report: Report) -> None:
    """Write TBX 3, style DCA, dialect Basic, with one concept per entry."""
    first, second = glossary.language or "ar", glossary.target or "en"

    def put(text: str) -> None:
        stream.write(text.encode())

    put(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<tbx xmlns="urn:iso:std:iso:30042:ed-2" style="dca" type="TBX-Basic" xml:lang={quoteattr(first)}>\n'
        f"<tbxHeader><fileDesc><titleStmt><title>{_text(glossary.name)}</title></titleStmt>"
        f"<sourceDesc><p>{_text(_about(glossary))}</p></sourceDesc></fileDesc></tbxHeader>\n"
        "<text><body>\n"
    )
    for number, each in enumerate(losses(entries, report, labels=False, lines=False), 1):
        note = f"<note>{_text(each.note)}</note>" if each.note else ""
        part = f'<termNote type="partOfSpeech">{_text(each.part_of_speech)}</termNote>' if each.part_of_speech else ""
        there = _language(second, each.gloss) if each.gloss else ""
        put(f'<conceptEntry id="c{number}">{note}{_language(first, each.headword, part)}{there}</conceptEntry>\n')
    put("</body></text>\n</tbx>\n")


def _about(glossary: Glossary) -> str:
    return " – ".join(filter(None, (glossary.source, glossary.licence))) or glossary.name


def _language(language: str, term: str, more: str = "") -> str:
    said = f"<termSec><term>{_text(term)}</term>{more}</termSec>"
    return f"<langSec xml:lang={quoteattr(language)}>{said}</langSec>"


def _text(text: str) -> str:
    """``text`` escaped, on one line, without characters that XML 1.0 does not allow."""
    return escape(" ".join(_UNFIT.sub("", text).split()))


TBX = GlossaryFormat(
    id="tbx",
    name_en="TBX",
    name_ar="TBX",
    extensions=(".tbx",),
    said=sentence("formats", "terms as TBX, versions 2 and 3; written as version 3"),
    read=read,
    write=write,
    sniff=lambda head: b"<martif" in head or b"<tbx" in head,
)
