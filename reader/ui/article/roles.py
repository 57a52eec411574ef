"""Which role each recognised part of an article plays on the page."""

from __future__ import annotations

from reader.text.structure import Structure
from reader.ui.article.styles import Role


def roles_of(structure: Structure) -> list[tuple[int, int, Role]]:
    """The parts of an article that are not body, with their roles (code points)."""
    return []
