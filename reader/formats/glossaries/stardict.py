"""StarDict: ``.ifo`` (what it is), ``.idx`` (headwords and places), ``.dict`` (their texts), ``.syn`` (more headwords).

After the format's description ``StarDictFileFormat`` 3.0.0. Places are bytes, 32 or 64 bits wide, big-endian. Written
as one zip of the three files.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from typing import BinaryIO, NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile

from reader.base.errors import UserFault
from reader.base.sentences import sentence
from reader.formats.glossaries.packed import damaged, text_of, unpacked
from reader.formats.glossaries.plain import from_html, tidy
from reader.formats.glossaries.spec import GlossaryFormat, GlossaryOptions, Opened, entry
from reader.formats.source import Source
from reader.model import Entry, Finding, Glossary, Report

_MAGIC = b"StarDict's dict ifo file"
_LONGEST_HEADWORD = 4_096
_MARKUP = "hxg"
_PLAIN = "mlty"


class _Place(NamedTuple):
    headword: str
    start: int
    size: int


def read(source: Source, options: GlossaryOptions, report: Report) -> Opened:
    """The dictionary that the ``.ifo`` file names; the other files lie beside it."""
    about = _about(source)
    index = _beside(source, ".idx", ".idx.gz")
    words = _beside(source, ".dict", ".dict.dz")
    other = _present(source, ".syn", ".syn.dz")
    places = list(_places(unpacked(index), 8 if about.get("idxoffsetbits") == "64" else 4, index))
    if other is not None:
        places += _synonyms(unpacked(other), places, other)
    glossary = Glossary(
        id="", name=about.get("bookname", "") or source.name, source=about.get("website", "") or about.get("author", "")
    )
    return Opened(glossary, _entries(places, unpacked(words), about.get("sametypesequence", ""), words, report))


def _about(source: Source) -> dict[str, str]:
    text = text_of(source.whole(1_000_000), source)
    if not text.encode().startswith(_MAGIC):
        raise damaged(source)
    pairs = (line.partition("=") for line in text.splitlines()[1:])
    return {key.strip(): value.strip() for key, sign, value in pairs if sign}


def _present(source: Source, *suffixes: str) -> Source | None:
    return next((found for suffix in suffixes if (found := source.beside(suffix)) is not None), None)


def _beside(source: Source, *suffixes: str) -> Source:
    found = _present(source, *suffixes)
    if found is None:
        raise UserFault(
            sentence(
                "formats",
                "Beside {file} there is no {suffix} file of the same name; a StarDict glossary needs it.",
                file=source.name,
                suffix=suffixes[0],
            )
        )
    return found


def _places(index: bytes, width: int, source: Source) -> Iterator[_Place]:
    layout = struct.Struct(">QI" if width == 8 else ">II")
    at = 0
    while at < len(index):
        end = index.find(b"\0", at, at + _LONGEST_HEADWORD)
        if end < 0 or end + 1 + layout.size > len(index):
            raise damaged(source)
        start, size = layout.unpack_from(index, end + 1)
        yield _Place(text_of(index[at:end], source), start, size)
        at = end + 1 + layout.size


def _synonyms(data: bytes, places: list[_Place], source: Source) -> list[_Place]:
    found: list[_Place] = []
    at = 0
    while at < len(data):
        end = data.find(b"\0", at, at + _LONGEST_HEADWORD)
        if end < 0 or end + 5 > len(data):
            raise damaged(source)
        (number,) = struct.unpack_from(">I", data, end + 1)
        if number >= len(places):
            raise damaged(source)
        found.append(places[number]._replace(headword=text_of(data[at:end], source)))
        at = end + 5
    return found


def _entries(places: Iterable[_Place], words: bytes, types: str, source: Source, report: Report) -> Iterator[Entry]:
    for place in places:
        if place.start + place.size > len(words):
            raise damaged(source)
        said = "\n".join(_texts(words[place.start : place.start + place.size], types, source))
        if said.strip() and place.headword.strip():
            yield entry(place.headword, said)
        else:
            report.findings.append(
                Finding(
                    kind="dropped",
                    said=sentence("formats", "“{headword}” has no text and was left out.", headword=place.headword),
                )
            )


def _texts(data: bytes, types: str, source: Source) -> Iterator[str]:
    """The texts of one article; pictures and sounds are passed over."""
    at = 0
    kinds = iter(types)
    last = len(types) - 1
    number = 0
    while at < len(data):
        if types:
            kind = next(kinds, "")
            if not kind:
                raise damaged(source)
        else:
            kind, at = chr(data[at]), at + 1
        to_the_end = bool(types) and number == last
        if kind.islower():
            end = len(data) if to_the_end else data.find(b"\0", at)
            end = len(data) if end < 0 else end
            piece, at = data[at:end], end + 1
            if kind in _MARKUP:
                yield from_html(text_of(piece.rstrip(b"\0"), source))
            elif kind in _PLAIN:
                yield tidy(text_of(piece.rstrip(b"\0"), source))
        elif to_the_end:
            return
        else:
            if at + 4 > len(data):
                raise damaged(source)
            at += 4 + struct.unpack_from(">I", data, at)[0]
        number += 1


def write(glossary: Glossary, entries: Iterable[Entry], stream: BinaryIO) -> None:
    """One zip with the files of the dictionary; the headwords stand in StarDict's order."""
    joined: dict[str, list[str]] = {}
    for each in entries:
        said = f"({each.part_of_speech}) {each.gloss}" if each.part_of_speech else each.gloss
        joined.setdefault(each.headword, []).append(f"{said}\n{each.note}" if each.note else said)
    index, words = bytearray(), bytearray()
    for headword in sorted(joined, key=lambda word: (word.encode().lower(), word.encode())):
        said = "\n".join(joined[headword]).encode()
        index += headword.encode() + b"\0" + struct.pack(">II", len(words), len(said))
        words += said
    name = "glossary"
    about = {
        "version": "3.0.0", "wordcount": len(joined), "idxfilesize": len(index), "bookname": _line(glossary.name),
        "website": _line(glossary.source), "description": _line(glossary.licence), "sametypesequence": "m",
    }  # fmt: skip
    lines = [_MAGIC.decode(), *(f"{key}={value}" for key, value in about.items() if value != "")]
    with ZipFile(stream, "w", ZIP_DEFLATED) as package:
        package.writestr(f"{name}.ifo", "\n".join(lines) + "\n")
        package.writestr(f"{name}.idx", bytes(index))
        package.writestr(f"{name}.dict", bytes(words))


def _line(text: str) -> str:
    return " ".join(text.split())


STARDICT = GlossaryFormat(
    id="stardict",
    name_en="StarDict",
    name_ar="ستاردكت",
    extensions=(".zip", ".ifo"),
    said=sentence("formats", "a dictionary of StarDict: choose its .ifo file; written as one zip of its files"),
    read=read,
    write=write,
    sniff=lambda head: head.startswith(_MAGIC),
)
