"""TBX, the exchange of terms (ISO 30042): version 2 (``martif``) and version 3, styles DCA and DCT; written as 3 DCA.

A concept has languages, a language has terms. Each term of the first language becomes an entry whose gloss is the
terms of the second; definitions and notes come along as its note.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO, NamedTuple
from xml.sax.saxutils import escape, quoteattr

from reader.base.sentences import sentence
from reader.formats.glossaries.packed import damaged
from reader.formats.glossaries.spec import LARGEST, GlossaryFormat, GlossaryOptions, Opened, entry
from reader.formats.safe_xml import Event, Start, events
from reader.formats.source import Source
from reader.model import Entry, Finding, Glossary, Report

_ROOTS = frozenset({"martif", "tbx"})
_CONCEPTS = frozenset({"termEntry", "conceptEntry"})
_LANGUAGES = frozenset({"langSet", "langSec"})
_NOTES = frozenset({"note", "descrip", "definition", "context", "explanation"})
_PARTS = frozenset({"partOfSpeech"})
_RIGHT_TO_LEFT = ("ar", "fa", "ur", "he")


class _Term(NamedTuple):
    language: str
    words: str
    part_of_speech: str


class _Concept:
    """What was read of one concept so far."""

    def __init__(self) -> None:
        self.terms: list[_Term] = []
        self.notes: list[str] = []
        self.language = ""

    def take(self, kind: str, said: str) -> None:
        """Keep what an element of that kind says."""
        if kind == "term":
            self.terms.append(_Term(self.language, said, ""))
        elif kind in _PARTS and self.terms:
            self.terms[-1] = self.terms[-1]._replace(part_of_speech=said)
        elif kind in _NOTES:
            self.notes.append(said)


def read(source: Source, options: GlossaryOptions, report: Report) -> Opened:
    """The terms of a ``.tbx`` file: from the first right-to-left language in it, else the first, to the next one."""
    concepts = list(_concepts(source))
    languages = list(dict.fromkeys(term.language for concept in concepts for term in concept.terms))
    first = next((each for each in languages if each.startswith(_RIGHT_TO_LEFT)), languages[0] if languages else "")
    second = next((each for each in languages if each != first), "")
    return Opened(
        Glossary(id="", name=source.name.rpartition(".")[0] or source.name, language=first, target=second),
        _entries(concepts, first, second, report),
    )


def _entries(concepts: Iterable[_Concept], first: str, second: str, report: Report) -> Iterator[Entry]:
    for number, concept in enumerate(concepts, 1):
        here = [term for term in concept.terms if term.language == first]
        there = [term.words for term in concept.terms if term.language == second]
        note = "\n".join(concept.notes)
        if not here or not (there or note):
            report.findings.append(
                Finding(
                    kind="dropped",
                    said=sentence(
                        "formats",
                        "Concept {number} lacks a term in {first} or in {second} and was left out.",
                        number=number,
                        first=first or "—",
                        second=second or "—",
                    ),
                )
            )
        for term in here if there or note else ():
            gloss = "; ".join(there) or note
            yield entry(term.words, gloss, part_of_speech=term.part_of_speech, note=note if there else "")


def _concepts(source: Source) -> Iterator[_Concept]:
    concept = _Concept()
    inside: list[str] = []
    words: list[str] = []
    for event in _checked(source):
        if isinstance(event, str):
            words.append(event)
        elif isinstance(event, Start):
            inside.append(_kind(event))
            words.clear()
            if event.name in _CONCEPTS:
                concept = _Concept()
            elif event.name in _LANGUAGES:
                concept.language = event.attributes.get("lang", "").lower()
        else:
            said = " ".join("".join(words).split())
            if said:
                concept.take(inside[-1], said)
            inside.pop()
            words.clear()
            if event.name in _CONCEPTS:
                yield concept


def _kind(event: Start) -> str:
    """What an element says: in DCA its ``type``, in DCT and for the rest its name."""
    if event.name == "termNote":
        return "partOfSpeech" if event.attributes.get("type") == "partOfSpeech" else ""
    return event.name


def _checked(source: Source) -> Iterator[Event]:
    first = True
    for event in events(source.whole(LARGEST), source.name):
        if first and isinstance(event, Start):
            first = False
            if event.name not in _ROOTS:
                raise damaged(source)
        yield event


def write(glossary: Glossary, entries: Iterable[Entry], stream: BinaryIO) -> None:
    """TBX 3, style DCA, dialect Basic: one concept an entry."""
    first, second = glossary.language or "ar", glossary.target or "en"

    def put(text: str) -> None:
        stream.write(text.encode())

    put(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<tbx xmlns="urn:iso:std:iso:30042:ed-2" style="dca" type="TBX-Basic" xml:lang={quoteattr(first)}>\n'
        f"<tbxHeader><fileDesc><titleStmt><title>{_text(glossary.name)}</title></titleStmt>"
        f"<sourceDesc><p>{_text(glossary.source or glossary.name)}</p></sourceDesc></fileDesc></tbxHeader>\n"
        "<text><body>\n"
    )
    for number, each in enumerate(entries, 1):
        note = f"<note>{_text(each.note)}</note>" if each.note else ""
        part = f'<termNote type="partOfSpeech">{_text(each.part_of_speech)}</termNote>' if each.part_of_speech else ""
        put(
            f'<conceptEntry id="c{number}">{note}{_language(first, each.headword, part)}{_language(second, each.gloss)}'
            "</conceptEntry>\n"
        )
    put("</body></text>\n</tbx>\n")


def _language(language: str, term: str, more: str = "") -> str:
    said = f"<termSec><term>{_text(term)}</term>{more}</termSec>"
    return f"<langSec xml:lang={quoteattr(language)}>{said}</langSec>"


def _text(text: str) -> str:
    """Escaped, without what XML 1.0 cannot hold."""
    return escape("".join(letter for letter in text if letter >= " " or letter in "\t\n\r"))


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
