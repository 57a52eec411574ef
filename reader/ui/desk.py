"""What commands and panels work with: handed down from the window, so that none of them looks for the others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.ui.faults.faults import Faults
from reader.ui.look.icons import Icons
from reader.ui.look.theme import Theme
from reader.ui.preferences.preferences import Preferences
from reader.ui.project.jobs import Jobs
from reader.ui.project.session import Session

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.ui.article.view import ArticleView
    from reader.ui.window.window import MainWindow


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Room:
    """What every window has, also one without a project. ``open_project(path, read_only)`` changes to another."""

    window: QWidget
    jobs: Jobs
    preferences: Preferences
    faults: Faults
    language: str
    theme: Theme
    icons: Icons
    open_project: Callable[[Path, bool], None]

    @property
    def rtl(self) -> bool:
        """Whether the interface runs right-to-left."""
        return self.language == "ar"


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Desk(Room):
    """The parts of a window on a project. ``view`` is the article view; ``part`` finds a panel by name and builds it
    when needed; ``shown`` tells whether it can be seen."""

    window: MainWindow
    view: ArticleView
    session: Session
    part: Callable[[str], Any]
    shown: Callable[[str], bool]
    close_project: Callable[[], None]
    armed: str = ""
    last_label: str = ""

    def key_of(self, action: str) -> str:
        """The key of an action as it is in force, or what the action is called where it has none."""
        from reader.ui.actions.registry import key_text  # late: no action is there before the first paint

        registry = self.window.controls.registry
        keys = registry.specs[action].keys
        return key_text(keys[0]) if keys else registry.caption(action)
