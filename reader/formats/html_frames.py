"""Tables that frame a page, as older news sites are made: their cells are parts of the page, not rows of figures.

Works on the article that ``html_page.py`` was given by trafilatura, whose names of elements it knows.
"""

from __future__ import annotations

from typing import Any

_LONG = 300
"""Code points: a cell of so many holds paragraphs, not a figure or a name."""


def unframe(body: Any) -> None:  # noqa: ANN401 - lxml is optional and has no types here
    """Make parts of the page of the cells of each table that only frames it."""
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
