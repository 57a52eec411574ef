"""Reads JSON without silent loss: duplicate keys, numbers beyond a double or 64 bits, lone surrogates, nesting depth.

orjson is fast but silently keeps the last of two equal keys and rounds large integers. So orjson reads first, cheap
checks look for signs of trouble, and only a text that shows one is read again with the slow reader, which tells exactly
what is wrong. A number with more digits than a double can represent is rounded to the nearest double and reported.
"""

from __future__ import annotations

import json
import math
import re
from decimal import Decimal
from typing import Literal, NamedTuple, Never, cast

import orjson

from reader.base.sentences import Sentence, sentence
from reader.model import Json

DEPTH_LIMIT = 100
"""The maximum nesting depth. orjson writes at most 254 levels; real files have far fewer."""

_DEEP = frozenset((dict, list, float))
# A double below the first may be the remains of a smaller number; above the second, of an integer beyond 64 bits.
_SMALLEST, _LARGEST = 1e-300, float(2**63)
_NOT_ZERO = re.compile("[1-9]")
_MANY_DIGITS = re.compile(rb"(?:[0-9]\.?){16}")  # up to 15 digits always survive a round trip through a double
_SURELY_EXACT = 15  # characters
_SPACED = (b'" ', b'"\t', b'"\r')
_SPACED_KEY = re.compile(rb'"[ \t\r\n]+:')


class JsonFault(ValueError):
    """Why a text is not JSON that can be kept exactly. ``column`` counts characters from 1; 0 if unknown."""

    def __init__(self, said: Sentence, column: int = 0) -> None:
        super().__init__(said)
        self.said = said
        self.column = column


class Loaded(NamedTuple):
    """A value, and the spellings of the numbers in it that were rounded to the nearest double."""

    value: Json
    rounded: tuple[str, ...] = ()


def load_exact(data: bytes) -> Loaded:
    """Parse ``data``. Raises :class:`JsonFault` for anything that could not be written again unchanged.

    Numbers with a point or an exponent are doubles, as in most software; those beyond the range of doubles are refused.
    """
    try:
        value = cast(Json, orjson.loads(data))
    except orjson.JSONDecodeError as error:
        _explain(data, error)
    if _is_plain(data, value):
        return Loaded(value)
    keys, depth, number = _shape(value)
    if depth > DEPTH_LIMIT:
        raise _too_deep()
    if b"\\u0000" in data and _holds_nul(value):
        raise JsonFault(sentence("formats", "it holds a NUL character (U+0000)"))
    # A quote before a colon ends a key or is inside a string, so the count is never below the number of keys.
    spaced = any(sign in data for sign in _SPACED) and _SPACED_KEY.search(data) is not None
    odd_number = number == "odd" or (number == "double" and _MANY_DIGITS.search(data) is not None)
    if odd_number or spaced or data.count(b'":') != keys:
        return _load_slowly(data)
    return Loaded(value)


def _is_plain(data: bytes, value: Json) -> bool:
    """Whether ``value`` serialises to exactly ``data``, as in all files of this program: then nothing was lost."""
    brackets = data.count(b"{") + data.count(b"[")  # never below the number of levels
    return brackets <= DEPTH_LIMIT and b"\\u0000" not in data and orjson.dumps(value) == data.rstrip(b"\n")


def _shape(value: Json) -> tuple[int, int, Literal["", "double", "odd"]]:
    """The number of keys in all objects, the nesting depth, and whether there are doubles, or odd doubles: those near
    the limits of their range, which may differ from what was written."""
    keys, depth = 0, 0
    number: Literal["", "double", "odd"] = ""
    level: list[Json] = [value]
    while level:
        below: list[Json] = []
        for node in level:
            if isinstance(node, dict):
                keys += len(node)
                below += [child for child in node.values() if child.__class__ in _DEEP]
            elif isinstance(node, list):
                below += [child for child in node if child.__class__ in _DEEP]
            elif isinstance(node, float) and number != "odd":
                number = "double" if _SMALLEST < abs(node) < _LARGEST else "odd"
        level = below
        depth += 1
    return keys, depth, number


def _holds_nul(value: Json) -> bool:
    waiting = [value]
    while waiting:
        node = waiting.pop()
        if isinstance(node, str) and "\0" in node:
            return True
        if isinstance(node, dict):
            waiting += [*node.keys(), *node.values()]
        elif isinstance(node, list):
            waiting += node
    return False


def _load_slowly(data: bytes) -> Loaded:
    """Parse with the standard library, checking every number and every object."""
    rounded: list[str] = []

    def double(spelled: str) -> float:
        value = float(spelled)
        if not math.isfinite(value) or (value == 0 and _NOT_ZERO.search(spelled.lower().partition("e")[0])):
            raise JsonFault(_unbearable(spelled))
        if value and len(spelled) > _SURELY_EXACT and Decimal(spelled) != Decimal(repr(value)):
            rounded.append(spelled)
        return value

    value = json.loads(
        data.decode("utf-8"),
        object_pairs_hook=_object,
        parse_int=_integer,
        parse_float=double,
        parse_constant=_constant,
    )
    return Loaded(cast(Json, value), tuple(rounded))


def _object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found = dict(pairs)
    if len(found) != len(pairs):
        seen: set[str] = set()
        twice = next(key for key, _ in pairs if key in seen or seen.add(key))
        raise JsonFault(sentence("formats", "the key “{key}” stands twice in one object", key=twice))
    return found


def _integer(spelled: str) -> int:
    if len(spelled) > 20 or not -(2**63) <= int(spelled) < 2**64:
        raise JsonFault(_unbearable(spelled))
    return int(spelled)


def _constant(spelled: str) -> Never:
    raise JsonFault(sentence("formats", "{number} is not a number that JSON knows", number=spelled))


def _unbearable(spelled: str) -> Sentence:
    shown = spelled if len(spelled) <= 40 else spelled[:40] + "…"
    return sentence(
        "formats", "the number {number} is beyond what can be kept exactly; write it as a text in quotes", number=shown
    )


def _too_deep() -> JsonFault:
    return JsonFault(sentence("formats", "it is nested more than {limit} levels deep", limit=DEPTH_LIMIT))


def _explain(data: bytes, error: orjson.JSONDecodeError) -> Never:
    """Raise the fault for what orjson refused, in our own words if the standard library can tell the reason."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as bad:
        column = len(data[: bad.start].decode("utf-8", "replace")) + 1
        raise JsonFault(sentence("formats", "it is not valid UTF-8"), column) from error
    try:
        _load_slowly(data.rstrip(b"\r\n"))  # with its line end, a fault at the end would be reported on the next line
    except RecursionError:
        raise _too_deep() from error
    except json.JSONDecodeError as bad:
        raise JsonFault(sentence("formats", "it is not JSON ({reason})", reason=bad.msg), bad.pos + 1) from error
    if "depth" in error.msg:
        raise _too_deep() from error
    if "surrogate" in error.msg:
        said = sentence("formats", "it holds half a character (a lone surrogate)")
        raise JsonFault(said, min(error.pos, len(text)) + 1) from error
    raise JsonFault(sentence("formats", "it is not JSON ({reason})", reason=error.msg), error.pos + 1) from error
