"""dictd (the server of RFC 2229): ``.index`` (headword, offset, size in its own base 64), ``.dict`` or ``.dict.dz``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice

from reader.base.errors import UserFault
from reader.base.progress import Progress
from reader.base.sentences import sentence
from reader.formats.glossaries.packed import damaged, lines_of, text_of, unpacked
from reader.formats.glossaries.plain import tidy
from reader.formats.glossaries.spec import (
    LARGEST,
    Bounds,
    GlossaryFormat,
    GlossaryOptions,
    Opened,
    entry,
    leave_out,
    no_text,
    refuse_lines,
)
from reader.formats.source import Source
from reader.model import Entry, Glossary, Report

_DIGITS = {
    digit: value for value, digit in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
}
_MOST_DIGITS = 8
_ABOUT = ("00-database", "00database")
_MOST_ABOUT = 20
_LONGEST_LICENCE = 200


def read(source: Source, options: GlossaryOptions, report: Report, progress: Progress) -> Opened:
    """The dictionary of an ``.index`` file; the other file must be beside it."""
    other = source.beside(".dict") or source.beside(".dict.dz")
    if other is None:
        raise UserFault(
            sentence(
                "formats",
                "Beside {file} there is no .dict or .dict.dz file of the same name; a dictd glossary needs it.",
                file=source.name,
            )
        )
    words = unpacked(other)
    index = text_of(source.whole(LARGEST), source)
    refuse_lines(index, source.name)
    bounds = Bounds(source.name, progress)
    about = dict(islice(_all(index, words, source, lambda name: name.startswith(_ABOUT), bounds), _MOST_ABOUT))
    title = next((said for name, said in about.items() if name.endswith("short")), "")
    glossary = Glossary(
        id="",
        name=_last_line(title) or source.name.removesuffix(".index"),
        source=_last_line(next((said for name, said in about.items() if name.endswith("url")), "")).replace(
            "unknown", ""
        ),
        licence=_licence(about),
    )
    return Opened(glossary, _entries(index, words, source, report, bounds))


def _entries(index: str, words: bytes, source: Source, report: Report, bounds: Bounds) -> Iterator[Entry]:
    for name, said in _all(index, words, source, lambda name: not name.startswith(_ABOUT), bounds):
        first, _, rest = said.partition("\n")
        # The first line often repeats the headword with its pronunciation: "كتاب /kitaːb/".
        repeats = first.startswith(name) or first.rstrip().endswith("/")
        gloss = tidy(rest if repeats and rest.strip() else said)
        if gloss and name.strip():
            yield entry(name, gloss)
        else:
            leave_out(report, no_text(name))


def _all(
    index: str, words: bytes, source: Source, wanted: Callable[[str], bool], bounds: Bounds
) -> Iterator[tuple[str, str]]:
    """The ``wanted`` headwords with their texts; a text that is far too long comes as an empty one."""
    for line in lines_of(index):
        if not line.strip():
            continue
        fields = line.rstrip("\r\n").split("\t", 4)
        if len(fields) < 3:
            raise damaged(source)
        if wanted(fields[0]):
            start, size = _number(fields[1], source), _number(fields[2], source)
            if start + size > len(words):
                raise damaged(source)
            yield fields[0], text_of(words[start : start + size], source) if bounds.take(size) else ""


def _number(digits: str, source: Source) -> int:
    value = 0
    if not digits or len(digits) > _MOST_DIGITS:
        raise damaged(source)
    for digit in digits:
        if digit not in _DIGITS:
            raise damaged(source)
        value = value * 64 + _DIGITS[digit]
    return value


def _last_line(said: str) -> str:
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    return lines[-1] if lines else ""


def _licence(about: dict[str, str]) -> str:
    """The line of the description that names a licence, if there is one."""
    lines = [line.strip() for said in about.values() for line in said.splitlines()]
    named = [line for line in lines if "licen" in line.lower() or "GPL" in line or "Creative Commons" in line]
    return named[0][:_LONGEST_LICENCE] if named else ""


DICTD = GlossaryFormat(
    id="dictd",
    name_en="dictd",
    name_ar="dictd",
    extensions=(".index",),
    said=sentence("formats", "a dictionary of dictd: choose its .index file"),
    read=read,
)
