"""Looks at a screen as a demanding designer would, and names what is wrong with it.

Each module holds one kind of check: a function from a widget to :class:`Flaw` records. They judge what Qt laid out and
painted, so they hold for screens that nobody thought of when they were written.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from tests.ui.looks.faint import faint
from tests.ui.looks.parts import Flaw
from tests.ui.looks.places import misplaced
from tests.ui.looks.room import cut
from tests.ui.looks.words import untranslated

__all__ = ["Flaw", "cut", "faint", "flaws", "misplaced", "untranslated"]


def flaws(screen: QWidget, *, language: str, users: str, names: str, measured: bool = False) -> list[Flaw]:
    """All that is wrong with ``screen``. ``users`` holds every text that is the person's own, ``names`` those of which
    single words may stand in a sentence. ``measured`` looks at the pixels too, which needs a picture large enough for
    whole pixels of ink.
    """
    checks: list[Callable[[], list[Flaw]]] = [
        lambda: cut(screen, users),
        lambda: misplaced(screen),
        lambda: untranslated(screen, language, users, names),
    ]
    if measured:
        checks.append(lambda: faint(screen))
    return [flaw for check in checks for flaw in check()]
