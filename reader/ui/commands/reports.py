"""Looking at the work as a whole and taking it to paper: statistics, printing, saving as PDF."""

from __future__ import annotations

from reader.base.sentences import sentence
from reader.ui.actions.registry import ActionSpec
from reader.ui.desk import Desk


class Reports:
    """Commands that only read. Dialogs, charts and printing are imported when they are asked for."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def specs(self) -> list[ActionSpec]:
        """The actions of this area."""
        return [
            ActionSpec(
                "statistics",
                sentence("ui", "&Statistics…"),
                sentence("ui", "Counts by label, progress over days, spans an hour"),
                self.statistics,
                ("Ctrl+Shift+T",),
                "chart-column",
            ),
            ActionSpec(
                "print",
                sentence("ui", "&Print…"),
                sentence("ui", "Print the article with its marks"),
                self.print,
                ("Ctrl+P",),
                "printer",
                enabled=self._has_article,
            ),
            ActionSpec(
                "print.preview",
                sentence("ui", "Print previe&w…"),
                sentence("ui", "Look at the pages before they are printed"),
                self.preview,
                ("Ctrl+Alt+Shift+P",),
                "newspaper",
                enabled=self._has_article,
            ),
            ActionSpec(
                "print.pdf",
                sentence("ui", "Save as P&DF…"),
                sentence("ui", "Write the pages that would be printed into a PDF file"),
                self.save_pdf,
                ("Ctrl+Alt+P",),
                "file-text",
                enabled=self._has_article,
            ),
        ]

    def statistics(self) -> None:
        """Open the page of statistics, or come back to it."""
        from reader.ui.dialogs.statistics import StatisticsDialog

        there = next((one for one in self.desk.window.findChildren(StatisticsDialog) if one.isVisible()), None)
        dialog = there or StatisticsDialog(self.desk)
        dialog.open()
        dialog.activateWindow()

    def print(self) -> None:
        """Ask the system's dialog for a printer, then print."""
        from reader.ui.printing.dialog import ask_printer

        ask_printer(self.desk)

    def preview(self) -> None:
        """Show the pages; they can be printed or saved from there."""
        from reader.ui.printing.dialog import matter_of
        from reader.ui.printing.preview import PrintPreview

        matter = matter_of(self.desk)
        if matter is not None:
            PrintPreview(self.desk, matter).open()

    def save_pdf(self) -> None:
        """Ask for a file, then write the pages into it."""
        from reader.ui.printing.dialog import ask_pdf

        ask_pdf(self.desk)

    def _has_article(self) -> bool:
        return self.desk.session.opened is not None
