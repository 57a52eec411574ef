"""Maps the recognised parts of an article's structure to their roles on the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.article.styles import Role

if TYPE_CHECKING:
    from reader.text.structure import Structure

_ROLES = {
    "title": Role.TITLE,
    "byline": Role.BYLINE,
    "repeated_title": Role.FADED,
    "leftover": Role.FADED,
}


def roles_of(structure: Structure) -> list[tuple[int, int, Role]]:
    """The parts of an article other than the body, as ``(start, end, role)`` in code points."""
    return [(part.start, part.end, _ROLES[part.kind]) for part in structure.parts if part.kind in _ROLES]
