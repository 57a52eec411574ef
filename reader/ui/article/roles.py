"""Which role each recognised part of an article plays on the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.article.styles import Role

if TYPE_CHECKING:
    from reader.text.structure import Structure


def roles_of(structure: Structure) -> list[tuple[int, int, Role]]:
    """The parts of an article that are not body, with their roles (code points)."""
    return []
