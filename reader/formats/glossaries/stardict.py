"""StarDict: ``.ifo`` (description), ``.idx`` (headwords and offsets), ``.dict`` (texts), ``.syn`` (more headwords).

Follows the format's description ``StarDictFileFormat`` 3.0.0. Offsets are in bytes, stored in 32 or 64 bits,
big-endian. Written as one zip of the first three files, and also read from such a zip.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Iterator
from pathlib import PurePosixPath
from typing import BinaryIO, NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from reader.base.errors import UserFault
from reader.base.progress import Progress
from reader.base.sentences import sentence
from reader.formats.glossaries.packed import damaged, text_of, unpacked
from reader.formats.glossaries.plain import from_html, tidy
from reader.formats.glossaries.spec import (
    LARGEST,
    Bounds,
    GlossaryFormat,
    GlossaryOptions,
    Opened,
    entry,
    leave_out,
    losses,
    no_text,
)
from reader.formats.safe_zip import members
from reader.formats.source import Source
from reader.model import Entry, Glossary, Report

_MAGIC = b"StarDict's dict ifo file"
_ZIP = b"PK\x03\x04"
_LONGEST_HEADWORD = 4_096
_LONGEST_ABOUT = 1_000_000
_MARKUP = "hxgk"
_PLAIN = "mltyw"
_YEAR = (1980, 1, 1, 0, 0, 0)  # a constant time stamp: the same entries give the same file

Beside = Callable[[str], Source | None]


class _Place(NamedTuple):
    headword: str
    start: int
    size: int


class _Texts(NamedTuple):
    """The bytes of all articles, and the types of the parts of each (empty: each part declares its own type)."""

    data: bytes
    types: str
    source: Source


def read(source: Source, options: GlossaryOptions, report: Report, progress: Progress) -> Opened:
    """The dictionary of an ``.ifo`` file, with the other files beside it, or in a zip."""
    if source.head(4) == _ZIP:
        source, beside = _in_zip(source)
    else:
        beside = source.beside
    about = _about(source)
    index = _needed(source, beside, ".idx", ".idx.gz")
    words = _needed(source, beside, ".dict", ".dict.dz")
    other = _present(beside, ".syn", ".syn.dz")
    bounds = Bounds(source.name, progress)
    places = list(_places(unpacked(index), 8 if about.get("idxoffsetbits") == "64" else 4, index, bounds))
    if other is not None:
        places += _synonyms(unpacked(other), tuple(places), other, bounds)
    glossary = Glossary(
        id="",
        name=about.get("bookname", "") or source.name.removesuffix(".ifo"),
        source=about.get("website", "") or about.get("author", ""),
        licence=from_html(about.get("description", "")),  # its lines are separated by <br>
    )
    texts = _Texts(unpacked(words), about.get("sametypesequence", ""), words)
    return Opened(glossary, _entries(places, texts, report, Bounds(source.name, progress)))


def _in_zip(source: Source) -> tuple[Source, Beside]:
    """The ``.ifo`` in a zip, and a function that finds the files beside it there."""
    inside = members(source.whole(LARGEST), file=source.name, largest=LARGEST)
    names = [name for name in inside if name.lower().endswith(".ifo")]
    if len(names) != 1:
        raise damaged(source)
    stem = names[0][: -len(".ifo")]

    def beside(suffix: str) -> Source | None:
        name = stem + suffix
        return Source.of_bytes(inside[name], PurePosixPath(name).name) if name in inside else None

    return Source.of_bytes(inside[names[0]], source.name), beside


def _about(source: Source) -> dict[str, str]:
    text = text_of(source.whole(_LONGEST_ABOUT), source).removeprefix("\ufeff")
    if not text.encode().startswith(_MAGIC):
        raise damaged(source)
    pairs = (line.partition("=") for line in text.splitlines()[1:])
    return {key.strip(): value.strip() for key, sign, value in pairs if sign}


def _present(beside: Beside, *suffixes: str) -> Source | None:
    return next((found for suffix in suffixes if (found := beside(suffix)) is not None), None)


def _needed(source: Source, beside: Beside, *suffixes: str) -> Source:
    found = _present(beside, *suffixes)
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


def _places(index: bytes, width: int, source: Source, bounds: Bounds) -> Iterator[_Place]:
    layout = struct.Struct(">QI" if width == 8 else ">II")
    at = 0
    while at < len(index):
        end = index.find(b"\0", at, at + _LONGEST_HEADWORD)
        if end < 0 or end + 1 + layout.size > len(index):
            raise damaged(source)
        bounds.take()
        start, size = layout.unpack_from(index, end + 1)
        yield _Place(text_of(index[at:end], source), start, size)
        at = end + 1 + layout.size


def _synonyms(data: bytes, places: tuple[_Place, ...], source: Source, bounds: Bounds) -> Iterator[_Place]:
    at = 0
    while at < len(data):
        end = data.find(b"\0", at, at + _LONGEST_HEADWORD)
        if end < 0 or end + 5 > len(data):
            raise damaged(source)
        (number,) = struct.unpack_from(">I", data, end + 1)
        if number >= len(places):
            raise damaged(source)
        bounds.take()
        yield places[number]._replace(headword=text_of(data[at:end], source))
        at = end + 5


def _entries(places: Iterable[_Place], texts: _Texts, report: Report, bounds: Bounds) -> Iterator[Entry]:
    for headword, start, size in places:
        if start + size > len(texts.data):
            raise damaged(texts.source)
        said = ""
        if bounds.take(size):
            said = "\n".join(_parts(texts.data[start : start + size], texts.types, texts.source))
            first, _, rest = said.partition("\n")
            said = rest if rest and first == headword else said  # XDXF repeats the headword
        if said.strip() and headword.strip():
            yield entry(headword, said)
        else:
            leave_out(report, no_text(headword))


def _parts(data: bytes, types: str, source: Source) -> Iterator[str]:
    """The texts of one article; pictures and sounds are skipped."""
    at = number = 0
    while at < len(data):
        if types:
            if number == len(types):
                raise damaged(source)
            kind = types[number]
        else:
            kind, at = chr(data[at]), at + 1
        to_the_end = bool(types) and number == len(types) - 1
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


def write(glossary: Glossary, entries: Iterable[Entry], stream: BinaryIO, report: Report) -> None:
    """Write one zip with the files of the dictionary, the headwords in StarDict's sort order."""
    joined: dict[str, list[str]] = {}
    for each in losses(entries, report, labels=False, lines=True):
        said = f"({each.part_of_speech}) {each.gloss}" if each.part_of_speech else each.gloss
        joined.setdefault(each.headword, []).append(f"{said}\n{each.note}" if each.note else said)
    index, words = bytearray(), bytearray()
    for headword in sorted(joined, key=lambda word: (word.encode().lower(), word.encode())):
        said = "\n".join(joined[headword]).encode()
        index += headword.encode() + b"\0" + struct.pack(">II", len(words), len(said))
        words += said
    about = {
        "version": "3.0.0", "wordcount": len(joined), "idxfilesize": len(index), "bookname": _line(glossary.name),
        "website": _line(glossary.source), "description": _line(glossary.licence), "sametypesequence": "m",
    }  # fmt: skip
    lines = [_MAGIC.decode(), *(f"{key}={value}" for key, value in about.items() if value != "")]
    files = {".ifo": ("\n".join(lines) + "\n").encode(), ".idx": bytes(index), ".dict": bytes(words)}
    with ZipFile(stream, "w", ZIP_DEFLATED) as package:
        for suffix, data in files.items():
            package.writestr(ZipInfo(f"glossary{suffix}", _YEAR), data, ZIP_DEFLATED)


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
    sniff=lambda head: head.startswith((_MAGIC, _ZIP)),
)
