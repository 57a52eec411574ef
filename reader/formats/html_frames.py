"""Keeps trafilatura from merging the lines of ``<pre>``, or the cells of layout tables, into one paragraph.

Older news sites are built of layout tables, whose cells are parts of the page rather than data.
"""

from __future__ import annotations

import re
from typing import Any

_EMPTY_LINES = re.compile(r"\n[ \t]*\r?\n\s*")
_LONG = 300
"""In code points: a longer cell contains paragraphs rather than a figure or a name."""


def keep_lines(tree: Any) -> None:  # noqa: ANN401 - lxml is optional and has no types here
    """Turn the lines of each ``<pre>`` that contains only text into paragraphs, before the article is extracted."""
    for pre in list(tree.iter("pre")):
        if len(pre) == 0 and pre.text:
            blocks = _EMPTY_LINES.split(pre.text.strip())
            pre.tag, pre.text = "div", None
            for block in blocks:
                paragraph = pre.makeelement("p")
                pre.append(paragraph)
                paragraph.text, *more = block.splitlines() or [""]
                for line in more:
                    end = pre.makeelement("br")
                    end.tail = line
                    paragraph.append(end)


def unframe(body: Any) -> None:  # noqa: ANN401
    """Replace each layout table by its cells, in an article extracted by trafilatura."""
    for table in list(body.iter("table")):
        own = [each for each in table.iter("row", "cell") if next(each.iterancestors("table")) is table]
        if _is_frame(table, own):
            for element in (table, *own):
                element.tag = "div"


def _is_frame(table: Any, own: list[Any]) -> bool:  # noqa: ANN401
    """Whether this is a layout table: it has a nested table, a cell with paragraphs, or at most one cell per row."""
    if next(table.iterdescendants("table"), None) is not None:
        return True
    filled = [cell for cell in own if cell.tag == "cell" and _words(cell)]
    rows = {id(cell.getparent()) for cell in filled}
    return len(rows) == len(filled) or any(len(_words(cell)) > _LONG for cell in filled)


def _words(cell: Any) -> str:  # noqa: ANN401
    return "".join(cell.itertext()).strip()
