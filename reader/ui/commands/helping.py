"""Help: the list of keys and the versions."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from reader.base.sentences import sentence
from reader.ui.actions.registry import ActionSpec
from reader.ui.desk import Desk

_PARTS = ("view", "find", "labels", "spans", "details", "articles", "search")


class Helping:
    """Commands that explain the program."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._lexicon: Any = None  # made with the first palette

    def specs(self) -> list[ActionSpec]:
        """The actions of this area."""
        return [
            ActionSpec(
                "palette",
                sentence("ui", "&Commands…"),
                sentence("ui", "Everything that can be done, found by a few letters"),
                self.palette,
                ("Ctrl+K",),
                "search",
            ),
            ActionSpec(
                "help.guide",
                sentence("ui", "&Guide"),
                sentence("ui", "A short guide with pictures"),
                self.guide,
                ("Ctrl+F1",),
                "file-text",
            ),
            ActionSpec(
                "help.here",
                sentence("ui", "&Help on this place"),
                sentence("ui", "The page of the guide on the part of the window that has the keys"),
                self.here,
                ("Shift+F1",),
                "crosshair",
            ),
            ActionSpec(
                "help.keys",
                sentence("ui", "&Keys"),
                sentence("ui", "Every key, with a search"),
                self.keys,
                ("F1",),
                "keyboard",
            ),
            ActionSpec(
                "help.steps",
                sentence("ui", "&First steps"),
                sentence("ui", "Show or put away the three steps for newcomers"),
                self.steps,
                ("Ctrl+F2",),
                checked=lambda: self.desk.shown("steps"),
            ),
            ActionSpec(
                "keys.change",
                sentence("ui", "Change &keys…"),
                sentence("ui", "Give actions other keys"),
                self.change_keys,
                ("Ctrl+Alt+K",),
                "keyboard",
            ),
            ActionSpec(
                "help.about",
                sentence("ui", "&About Hashiya"),
                sentence("ui", "Versions and licence"),
                self.about,
                ("Ctrl+Shift+F1",),
                "info",
            ),
        ]

    def palette(self) -> None:
        """Open the palette over the window."""
        from reader.ui.actions.menus import groups
        from reader.ui.actions.palette import Lexicon
        from reader.ui.dialogs.palette import PaletteDialog

        registry = self.desk.window.controls.registry
        if self._lexicon is None:
            self._lexicon = Lexicon(registry, groups(registry.specs))
        PaletteDialog(self.desk, self._lexicon).open()

    def guide(self, page: str = "", parent: QWidget | None = None) -> None:
        """Open the guide, or turn the one that is open; over ``parent`` where a dialog asks for it."""
        from reader.ui.dialogs.guide import GuideDialog

        home = parent or self.desk.window
        shown = next((found for found in home.findChildren(GuideDialog) if found.isVisible()), None)
        made = shown or GuideDialog(self.desk, page, home)
        if shown is not None and page:
            made.show_page(page)
        made.open()

    def here(self) -> None:
        """Open the guide at the page on what has the keys."""
        from reader.ui.guide.pages import PAGE_OF

        focused = self.desk.window.focusWidget()
        parts = {name: self.desk.view if name == "view" else self.desk.part(name) for name in _PARTS}
        here = (name for name, part in parts.items() if part is focused or part.isAncestorOf(focused))
        self.guide(PAGE_OF[next(here, "view")])

    def keys(self) -> None:
        """Show every action with its keys."""
        from reader.ui.dialogs.keylist import KeyListDialog

        KeyListDialog(self.desk).open()

    def steps(self) -> None:
        """Show the first steps, or put them away."""
        if self.desk.shown("steps"):
            self.desk.part("steps").dismiss()
        else:
            self.desk.part("steps").show()

    def change_keys(self) -> None:
        """Open the editor of keys."""
        from reader.ui.dialogs.keyeditor import KeyEditorDialog

        KeyEditorDialog(self.desk).open()

    def about(self) -> None:
        """Show the versions."""
        from reader.ui.dialogs.about import AboutDialog

        AboutDialog(self.desk).open()
