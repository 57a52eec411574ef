"""Help: the list of keys and the versions."""

from __future__ import annotations

from reader.base.sentences import sentence
from reader.ui.actions import ActionSpec
from reader.ui.desk import Desk


class Helping:
    """Commands that explain the program."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def specs(self) -> list[ActionSpec]:
        """The actions of this area."""
        return [
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
                ("Ctrl+F1",),
                checked=lambda: self.desk.shown("steps"),
            ),
            ActionSpec(
                "help.about",
                sentence("ui", "&About Hashiya"),
                sentence("ui", "Versions and licence"),
                self.about,
                ("Shift+F1",),
                "info",
            ),
        ]

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

    def about(self) -> None:
        """Show the versions."""
        from reader.ui.dialogs.about import AboutDialog

        AboutDialog(self.desk).open()
