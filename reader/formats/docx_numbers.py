"""List numbers of a Word document. Paragraphs do not contain them: they are counted by the rules in a separate part."""

from __future__ import annotations

from collections.abc import Iterable

from reader.formats.blocks import BULLET
from reader.formats.safe_xml import Event, Start

PART = "word/numbering.xml"
NO_LIST = "0"
"""The list id of a paragraph that opts out of the list of its style."""


class Numbers:
    """Counts the items of every list. A list without a definition gets bullets."""

    def __init__(self, part: Iterable[Event] = ()) -> None:
        self._starts: dict[str, dict[str, int]] = {}
        """The first number of each numbered level, by definition and level."""
        self._definition: dict[str, str] = {}
        self._counts: dict[tuple[str, str], int] = {}
        definition = level = list_ = ""
        for event in part:
            if not isinstance(event, Start):
                continue
            told = event.attributes.get("val", "")
            if event.name == "abstractNum":
                definition, list_ = event.attributes.get("abstractNumId", ""), ""
            elif event.name == "num":
                list_ = event.attributes.get("numId", "")
            elif event.name == "abstractNumId":
                self._definition[list_] = told
            elif event.name == "lvl" and not list_:
                level = event.attributes.get("ilvl", "")
                self._starts.setdefault(definition, {})[level] = 1
            elif event.name == "start" and not list_ and told.isdecimal() and len(told) < 7:
                self._starts.setdefault(definition, {})[level] = int(told)
            elif event.name == "numFmt" and not list_ and told in ("bullet", "none"):
                self._starts.get(definition, {}).pop(level, None)

    def sign(self, list_: str, level: str) -> str:
        """The number or bullet before the next item of a list."""
        starts = self._starts.get(self._definition.get(list_, ""), {})
        for other in [key for key in self._counts if key[0] == list_ and key[1] > level]:
            del self._counts[other]
        if level not in starts:
            return BULLET
        number = self._counts[list_, level] = self._counts.get((list_, level), starts[level] - 1) + 1
        return f"{number}. "
