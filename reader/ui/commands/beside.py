"""Reading two articles side by side: an original and its translation."""

from __future__ import annotations

from reader.base.sentences import sentence
from reader.ops import pairs
from reader.ui.actions.registry import ActionSpec
from reader.ui.desk import Desk
from reader.ui.reading.beside.beside import Beside

_NONE = sentence("ui", "Open a second article beside this one first.")


class ReadingBeside:
    """Commands on the second page of a window."""

    def __init__(self, desk: Desk, beside: Beside) -> None:
        self.desk = desk
        self.beside = beside

    def specs(self) -> list[ActionSpec]:
        """The actions of this area."""
        return [
            ActionSpec(
                "beside",
                sentence("ui", "Read &beside…"),
                sentence("ui", "A second article beside this one, as an original beside its translation; or it alone"),
                self.toggle,
                ("Ctrl+Shift+S",),
                "columns-2",
                enabled=lambda: self.desk.session.opened is not None,
                checked=lambda: self.beside.shown,
            ),
            ActionSpec(
                "beside.choose",
                sentence("ui", "&Choose the second article…"),
                sentence("ui", "Which article stands beside this one; the project keeps it"),
                self.choose,
                ("Ctrl+Alt+S",),
                "languages",
                enabled=lambda: self.desk.session.opened is not None,
            ),
            ActionSpec(
                "beside.other",
                sentence("ui", "To the &other page"),
                sentence("ui", "Work on the article that stands beside this one"),
                self.beside.go_over,
                ("Ctrl+Tab",),
                "arrow-left-right",
                enabled=lambda: self.beside.shown,
                needs=_NONE,
            ),
            ActionSpec(
                "beside.together",
                sentence("ui", "Scroll &together"),
                sentence("ui", "One page goes with the other, paragraph by paragraph"),
                lambda: self.beside.scroll_together(on=not self.beside.together),
                ("Ctrl+Alt+L",),
                "link-2",
                enabled=lambda: self.beside.shown,
                checked=lambda: self.beside.shown and self.beside.together,
                needs=_NONE,
            ),
        ]

    def toggle(self) -> None:
        """The second page, or the single one again; asks for the article where none belongs to this one."""
        if self.beside.shown:
            self.beside.close()
            return
        article_id = self.desk.session.article_id
        self.desk.jobs.run(
            lambda project, progress: pairs.partner(project, article_id),
            owner=self.beside,
            done=lambda found: self.beside.show(found) if found else self.choose(),
        )

    def choose(self) -> None:
        """Ask for the article."""
        from reader.ui.dialogs.beside import BesideDialog

        dialog = BesideDialog(self.desk)
        dialog.chosen.connect(self.beside.choose)
        dialog.open()
