"""Takes typed values out of the objects in a ``hashiya-jsonl`` line; what remains are unknown keys, which are kept.

Knows only types and names; ``hashiya_records`` knows articles and spans.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from reader.base.names import LONGEST_NAME, hides
from reader.base.sentences import Sentence, sentence

_T = TypeVar("_T")
Object = dict[str, Any]
_TYPE_NAMES: Mapping[type, Sentence] = {
    str: sentence("formats", "a text"),
    int: sentence("formats", "a whole number"),
    list: sentence("formats", "a list"),
    dict: sentence("formats", "an object"),
}


class RecordFault(ValueError):
    """Why a record cannot be used."""

    def __init__(self, said: Sentence) -> None:
        super().__init__(said)
        self.said = said


def wrong_type(key: str, kind: type) -> RecordFault:
    """The fault for a value that is not of ``kind``."""
    return RecordFault(sentence("formats", "“{key}” must be {kind}", key=key, kind=_TYPE_NAMES[kind]))


def take(record: Object, key: str, kind: type, default: _T) -> _T:
    """Take out a value of exactly this type: true is not a number, 3.0 is not an offset. Null counts as absent."""
    value = record.pop(key, None)
    if value is None:
        return default
    if value.__class__ is not kind:
        raise wrong_type(key, kind)
    return cast(_T, value)


def take_texts(record: Object, keys: tuple[str, ...]) -> list[str]:
    """Take out several strings at once (the hot path of reading); absent ones are empty."""
    pop = record.pop
    found: list[Any] = [pop(key, "") for key in keys]
    try:
        "".join(found)  # the fastest check that all of them are strings
    except TypeError:
        return [_text(key, value) for key, value in zip(keys, found, strict=True)]
    return found


def _text(key: str, value: object) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        raise wrong_type(key, str)
    return value


def take_list(record: Object, key: str) -> list[Object]:
    """Take out a list of objects."""
    found = take(record, key, list, cast("list[Any]", []))
    if not all(item.__class__ is dict for item in found):
        raise RecordFault(sentence("formats", "“{key}” must be a list of objects", key=key))
    return cast("list[Object]", found)


def take_name(record: Object, key: str) -> str:
    """Take out an identifier. Raises :class:`RecordFault` if it is too long or contains hidden characters."""
    value = take(record, key, str, "")
    check_names(**{key: value})
    return value


def check_names(**names: str) -> None:
    """Raise :class:`RecordFault` for the first of these names that is too long or contains hidden characters."""
    for key, value in names.items():
        if len(value) > LONGEST_NAME:
            raise RecordFault(
                sentence("formats", "“{key}” is longer than {limit} characters", key=key, limit=LONGEST_NAME)
            )
        if hides(value):
            raise RecordFault(
                sentence(
                    "formats", "“{key}” holds control characters, or such as change the direction of text", key=key
                )
            )


def take_one_of(record: Object, key: str, allowed: tuple[str, ...]) -> str:
    """Take out a string that is one of ``allowed``; the first of them if absent."""
    value = take(record, key, str, allowed[0])
    if value not in allowed:
        raise RecordFault(
            sentence(
                "formats",
                "“{key}” is “{value}”; it can be {allowed}",
                key=key,
                value=value,
                allowed=", ".join(f"“{each}”" for each in allowed),
            )
        )
    return value
