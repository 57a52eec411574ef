"""The exact numbers as a table: what the charts show, for those who read numbers or do not see the charts."""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import Qt

from reader.base.sentences import Sentence, sentence
from reader.charts.shapes import Voice
from reader.model.statistics import Statistics, Tally
from reader.ui.language.words import isolated, one_line
from reader.ui.project.table_model import Index, TableModel

KINDS: dict[str, Sentence] = {
    "label": sentence("ui", "Numbers by label"),
    "day": sentence("ui", "Numbers by day"),
    "annotator": sentence("ui", "Numbers by annotator"),
}
_OF_LABEL = (sentence("ui", "Label"), sentence("ui", "Spans"), sentence("ui", "Articles"))
_OF_TALLY = (sentence("ui", "Spans"), sentence("ui", "Done"), sentence("ui", "Hours"), sentence("ui", "Per hour"))
_FIRST = {"day": sentence("ui", "Day"), "annotator": sentence("ui", "Annotator")}


class Numbers(NamedTuple):
    """Headings, and rows with the name that the charts know each by."""

    headings: tuple[Sentence, ...]
    names: list[str]
    rows: list[list[str]]


def numbers_of(statistics: Statistics, kind: str, voice: Voice) -> Numbers:
    """The table of one kind."""
    if kind == "label":
        counts = sorted(statistics.labels, key=lambda count: -count.spans)
        rows = [
            [
                isolated(one_line(count.label.name(voice.language))),
                voice.number(count.spans, 0),
                voice.number(count.articles, 0),
            ]
            for count in counts
        ]
        return Numbers(_OF_LABEL, [count.label.code for count in counts], rows)
    tallies = statistics.days if kind == "day" else statistics.annotators
    rows = [[_name(kind, name, voice), *_cells(tally, voice)] for name, tally in tallies.items()]
    return Numbers((_FIRST[kind], *_OF_TALLY), list(tallies), rows)


def _name(kind: str, name: str, voice: Voice) -> str:
    if kind == "day":
        return voice.day(date.fromisoformat(name), "day")
    return isolated(one_line(name)) or "–"


def _cells(tally: Tally, voice: Voice) -> list[str]:
    rate = tally.rate
    return [
        voice.number(tally.spans, 0),
        voice.number(tally.done, 0),
        voice.number(tally.seconds / 3600, 1),
        "–" if rate is None else voice.number(rate, 0),
    ]


class NumbersModel(TableModel):
    """One of the tables; there may be thousands of days."""

    def __init__(self) -> None:
        super().__init__()
        self.numbers = Numbers((), [], [])

    def show_numbers(self, numbers: Numbers) -> None:
        """Show another table."""
        self.beginResetModel()
        self.numbers, self.headings = numbers, numbers.headings
        self.endResetModel()

    def size(self) -> int:
        """Labels, days or annotators."""
        return len(self.numbers.rows)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the numbers count, on the side where they stand."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.numbers.rows[index.row()][index.column()]
        return _side(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None


def _side(column: int) -> Qt.AlignmentFlag:
    return (Qt.AlignmentFlag.AlignTrailing if column else Qt.AlignmentFlag.AlignLeading) | Qt.AlignmentFlag.AlignVCenter
