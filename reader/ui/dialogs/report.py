"""The report after an import, an export or a check: the counts, and every finding with a jump to its place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from reader.base.sentences import Sentence, sentence
from reader.model import Finding, FindingKind, Report
from reader.ui.desk import Desk
from reader.ui.dialog import Dialog
from reader.ui.language.words import isolated, number, one_line, say
from reader.ui.project.table_model import Index, TableModel
from reader.ui.widgets.plain import tip
from reader.ui.widgets.tables import quiet_table

KINDS: dict[FindingKind, Sentence] = {
    "refused": sentence("ui", "Refused"),
    "dropped": sentence("ui", "Dropped"),
    "widened": sentence("ui", "Widened"),
    "narrowed": sentence("ui", "Narrowed"),
    "flattened": sentence("ui", "Flattened"),
    "split": sentence("ui", "Split"),
    "added": sentence("ui", "Added"),
    "duplicate": sentence("ui", "Already there"),
    "noticed": sentence("ui", "Noticed"),
}


class ReportDialog(Dialog):
    """Stays open beside the window: Enter or a double click on a finding goes to its place in the text."""

    def __init__(self, desk: Desk, report: Report, title: Sentence) -> None:
        super().__init__(desk.window, title, name="report", width=720)
        self._desk = desk
        self.setModal(False)
        self.open_at(760, 480)
        self.report = report
        self.words("\n".join(summary(report)), role="heading")
        self.model = FindingsModel(report)
        self.table = self._make_table()
        if report.findings:
            jump = sentence("ui", "A double click or Enter goes to the place in the text.")
            self.words(jump, role="hint")
            self.body.addWidget(self.table, 1)
            self.whole = self.words("")
            self.table.selectionModel().currentRowChanged.connect(lambda index, _before: self._show_whole(index))
            self.table.setCurrentIndex(self.model.index(0, 0))
        else:
            self.words(sentence("ui", "Nothing was lost or changed."))
            self.open_at(480, 200)
        self.buttons(None, None, sentence("ui", "Close"))

    def open(self) -> None:
        """Show without blocking the main window."""
        self.show()

    def jump(self, index: QModelIndex) -> None:
        """Go to the finding's place, if it has one."""
        finding = self.report.findings[index.row()]
        if not finding.article_id:
            return
        session, view = self._desk.session, self._desk.view

        def there() -> None:
            if finding.span_id and finding.span_id in session.spans:
                view.select_span(finding.span_id)
            elif finding.end > finding.start:
                view.select(finding.start, finding.end)
            view.reveal(finding.start)
            self._desk.window.activateWindow()

        session.turns.take(lambda: session.open_article(finding.article_id, there))

    def _show_whole(self, index: QModelIndex) -> None:
        """Show the selected finding in full; in the table each has only one line."""
        self.whole.setText(say(self.report.findings[index.row()].said))

    def _make_table(self) -> QTableView:
        made = quiet_table(self.model, self)
        made.setAccessibleName(say(sentence("ui", "Findings")))
        made.setToolTip(tip(say(sentence("ui", "Enter goes to the place in the text"))))
        header = made.horizontalHeader()
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(0, 112)
        header.resizeSection(2, 200)
        made.activated.connect(self.jump)
        made.setVisible(bool(self.report.findings))
        return made


class FindingsModel(TableModel):
    """Findings as rows; there may be a hundred thousand."""

    headings = (sentence("ui", "What"), sentence("ui", "Finding"), sentence("ui", "Place"))

    def __init__(self, report: Report) -> None:
        super().__init__()
        self._findings, self._names = report.findings, report.names

    def size(self) -> int:
        """The number of findings."""
        return len(self._findings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) or not index.isValid():
            return None
        finding = self._findings[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(say(finding.said))
        if index.column() == 0:
            return say(KINDS[finding.kind])
        if index.column() == 1:
            return say(finding.said)
        return self._place(finding)

    def _place(self, finding: Finding) -> str:
        """The file a finding is about, else the article, and which letters of it."""
        where = isolated(one_line(finding.place or self._names.get(finding.article_id, "")))
        if finding.place or not finding.end:
            return where
        letters = say(sentence("ui", "Letters {start}–{end}", start=finding.start, end=finding.end))
        return say(sentence("ui", "{article} · {letters}", article=where, letters=letters)) if where else letters


def summary(report: Report) -> list[str]:
    """The counts of a report as lines."""
    lines: list[str] = []
    if report.read:
        lines.append(say(sentence("ui", "Read: {counts}", counts=_counted(report.read))))
    if report.written:
        lines.append(say(sentence("ui", "Written: {counts}", counts=_counted(report.written))))
    found = [f"{say(name)}: {number(count)}" for kind, name in KINDS.items() if (count := report.count(kind))]
    if found:
        lines.append(say(sentence("ui", ", ", "what stands between two items of a list")).join(found))
    return lines


def _counted(counts: Mapping[str, int]) -> str:
    comma = say(sentence("ui", ", ", "what stands between two items of a list"))
    return comma.join(_count_of(kind, count) for kind, count in counts.items() if count)


def _count_of(kind: str, count: int) -> str:
    known = {
        "article": sentence("ui", "%n article(s)", "", count),
        "span": sentence("ui", "%n span(s)", "", count),
        "relation": sentence("ui", "%n relation(s)", "", count),
        "entity": sentence("ui", "%n entity(s)", "", count),
        "label": sentence("ui", "%n label(s)", "", count),
        "marginal": sentence("ui", "%n bookmark(s), highlight(s) and note(s)", "", count),
        "entry": sentence("ui", "%n glossary entry(s)", "", count),
    }
    return say(known[kind]) if kind in known else f"{kind}: {number(count)}"
