"""Parses untrusted XML into events: no custom entities, no fetching, bounded depth and size.

A document type may be named (as in TBX) but must not contain declarations: an internal subset is refused, and with it
every entity that could expand or refer to a file. HTML character names (``&nbsp;``) are resolved, others stay as
written. The parser is Expat; nothing outside the given bytes is ever opened.
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping
from typing import NamedTuple
from xml.parsers import expat

from reader.base.errors import UserFault
from reader.base.sentences import Sentence, sentence

DEEPEST = 1_000
_PIECE = 1 << 16


class Start(NamedTuple):
    """The start of an element. ``name`` and attribute names have no namespaces."""

    name: str
    attributes: Mapping[str, str]


class End(NamedTuple):
    """The end of an element."""

    name: str


Event = Start | End | str
"""Events in document order. One stretch of text may come as several strings."""


def events(data: bytes, file: str) -> Iterator[Event]:
    """The events of ``data``. Raises ``UserFault``, naming ``file``, for malformed, too deep or declaring XML."""
    found: list[Event] = []
    depth = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > DEEPEST:
            raise UserFault(
                sentence("formats", "{file} is nested deeper than {limit} elements.", file=file, limit=DEEPEST)
            )
        found.append(Start(_local(name), {_local(key): value for key, value in attributes.items()}))

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        found.append(End(_local(name)))

    def doctype(name: str, system: str | None, public: str | None, internal: int) -> None:
        if internal:
            raise UserFault(_declares(file))

    def entity(*_: object) -> None:
        raise UserFault(_declares(file))

    def skipped(name: str, is_parameter: bool) -> None:
        if not is_parameter:
            found.append(html.unescape(f"&{name};"))

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = found.append
    parser.StartDoctypeDeclHandler = doctype
    parser.EntityDeclHandler = entity
    parser.SkippedEntityHandler = skipped
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    try:
        for at in range(0, len(data), _PIECE):
            parser.Parse(data[at : at + _PIECE], False)
            yield from found
            found.clear()
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise UserFault(
            sentence(
                "formats",
                "{file} is no sound XML at line {line}, column {column}.",
                file=file,
                line=error.lineno,
                column=error.offset + 1,
            )
        ) from error
    except (LookupError, ValueError) as error:  # an unknown encoding, or an unsupported multi-byte one
        raise UserFault(
            sentence("formats", "{file} is in an encoding that is not read here: {reason}.", file=file, reason=error)
        ) from error
    yield from found


def _local(name: str) -> str:
    return name.rpartition(" ")[2]


def _declares(file: str) -> Sentence:
    return sentence(
        "formats",
        "{file} declares entities or elements of its own (a DTD inside it), which is not read for safety. "
        "Take the declarations out and try again.",
        file=file,
    )
