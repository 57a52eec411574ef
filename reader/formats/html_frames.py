"""What trafilatura would make one paragraph of: the lines of ``<pre>``, and tables that only frame a page.

Older news sites are made of such tables: their cells are parts of the page, not rows of figures.
"""

from __future__ import annotations

import re
from typing import Any

_EMPTY_LINES = re.compile(r"\n[ \t]*\r?\n\s*")
_LONG = 300
"""Code points: a cell of so many holds paragraphs, not a figure or a name."""


def keep_lines(tree: Any) -> None:  # noqa: ANN401 - lxml is optional and has no types here
    """Make paragraphs of lines of each ``<pre>`` that is text alone, in a page that is to be read."""
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
    """Make parts of the page of the cells of each table that only frames it, in an article by trafilatura."""
    for table in list(body.iter("table")):
        own = [each for each in table.iter("row", "cell") if next(each.iterancestors("table")) is table]
        if _is_frame(table, own):
            for element in (table, *own):
                element.tag = "div"


def _is_frame(table: Any, own: list[Any]) -> bool:  # noqa: ANN401
    """Whether a table has another one inside, a cell with paragraphs, or one cell at most in each row."""
    if next(table.iterdescendants("table"), None) is not None:
        return True
    filled = [cell for cell in own if cell.tag == "cell" and _words(cell)]
    rows = {id(cell.getparent()) for cell in filled}
    return len(rows) == len(filled) or any(len(_words(cell)) > _LONG for cell in filled)


def _words(cell: Any) -> str:  # noqa: ANN401
    return "".join(cell.itertext()).strip()
