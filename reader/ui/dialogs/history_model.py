"""The steps of the log as a table, newest first: pages of them, fetched on the lane when they are looked at."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont

from reader.base.progress import Progress
from reader.base.sentences import Sentence, sentence
from reader.ops import retracing
from reader.ops.retracing import Standing, ToldStep
from reader.ui.desk import Desk
from reader.ui.language.step_names import step_name
from reader.ui.language.words import isolated, moment, one_line, say
from reader.ui.project.lane import Work
from reader.ui.project.table_model import Index, Pages, TableModel
from reader.ui.widgets.plain import tip
from reader.ui.widgets.tables import not_yet

if TYPE_CHECKING:
    from reader.store import Project

COLUMNS: tuple[Sentence, ...] = (
    sentence("ui", "Step"),
    sentence("ui", "Article"),
    sentence("ui", "Annotator"),
    sentence("ui", "When"),
)


class HistoryModel(TableModel):
    """A row for each number of the log. ``filled``: the log was read anew."""

    headings = COLUMNS
    filled = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.standing = Standing(0, {}, {})
        self._standing_numbers: frozenset[int] = frozenset()
        self._pages: Pages[ToldStep | None] = Pages(self, desk.jobs, self._reading)

    def load(self) -> None:
        """Read what stands now, and begin the table anew."""

        def look(project: Project, _progress: Progress) -> tuple[Standing, frozenset[int]]:
            found = retracing.standing(project)
            return found, frozenset(number for numbers in found.done.values() for number in numbers)

        self._desk.jobs.run(look, owner=self, done=lambda found: self._fill(*found))

    def step(self, row: int) -> ToldStep | None:
        """The step of a row; None while its page is not there."""
        return self._pages.row(row)

    def row_of(self, number: int) -> int:
        """Where a step stands."""
        return self.standing.last - number

    def taken_back(self, told: ToldStep) -> bool:
        """Whether the step does not stand any more."""
        return told.step.kind == "edit" and told.step.number not in self._standing_numbers

    def size(self) -> int:
        """Every step of the log."""
        return self.standing.last

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell; an ellipsis until its page has come."""
        if not index.isValid():
            return None
        told = self.step(index.row())
        if told is None:
            return not_yet(role, first=index.column() == 0)
        cells: dict[int, Callable[[ToldStep, int], Any]] = {
            Qt.ItemDataRole.DisplayRole: self._shown,
            Qt.ItemDataRole.ToolTipRole: lambda told, column: tip(self._shown(told, column)),
            Qt.ItemDataRole.DecorationRole: self._icon,
            Qt.ItemDataRole.FontRole: self._font,
            Qt.ItemDataRole.ForegroundRole: self._ink,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
        }
        return cells[role](told, index.column()) if role in cells else None

    def _shown(self, told: ToldStep, column: int) -> str:
        if column == 0:
            return say(self._named(told))
        if column == 1:
            title = one_line(told.title, 120) if told.title or not told.article_id else say(sentence("ui", "Untitled"))
            return say(sentence("ui", "{article} and others", article=title)) if told.more else isolated(title)
        return isolated(one_line(told.step.annotator, 80)) if column == 2 else moment(told.step.at)

    def _named(self, told: ToldStep) -> Sentence:
        name = step_name(told.step.name, self._desk.session.labels, self._desk.language)
        return sentence("ui", "{step}: “{words}”", step=name, words=told.words) if told.words else name

    def _icon(self, told: ToldStep, column: int) -> Any:
        """Colour is not the only sign: what was taken back has an arrow, and a point marks where one is."""
        if column:
            return None
        theme = self._desk.theme
        if told.step.number == self.standing.here(self._desk.session.annotator):
            return self._desk.icons("circle-dot", theme.accent)
        return self._desk.icons("undo-2" if self.taken_back(told) else _KINDS[told.step.kind], theme.faded)

    def _font(self, told: ToldStep, column: int) -> QFont | None:
        if column or not self.taken_back(told):
            return None
        font = QFont(self._desk.window.font())
        font.setStrikeOut(True)
        return font

    def _ink(self, told: ToldStep, column: int) -> QColor | None:
        quiet = column or self.taken_back(told) or told.step.kind != "edit"
        return QColor(self._desk.theme.faded) if quiet else None

    def _spoken(self, told: ToldStep, column: int) -> str:
        """A cell as it is heard: none of them is without a name."""
        if column:
            nothing = sentence("ui", "No article") if column == 1 else sentence("ui", "Not given")
            return self._shown(told, column) or say(nothing)
        if told.step.number == self.standing.here(self._desk.session.annotator):
            return say(sentence("ui", "{step}, you are here", step=self._named(told)))
        if self.taken_back(told):
            return say(sentence("ui", "{step}, taken back", step=self._named(told)))
        return say(self._named(told))

    def _reading(self, wanted: Mapping[int, slice]) -> Work:
        last = self.standing.last
        return lambda project, _: {
            page: _steps(project, max(0, last - rows.stop) + 1, last - rows.start) for page, rows in wanted.items()
        }

    def _fill(self, standing: Standing, numbers: frozenset[int]) -> None:
        self.beginResetModel()
        self.standing, self._standing_numbers = standing, numbers
        self._pages.clear()
        self.endResetModel()
        self.filled.emit()


_KINDS = {"edit": "check", "undo": "arrow-left", "redo": "arrow-right", "start": "file-plus"}


def _steps(project: Project, low: int, high: int) -> list[ToldStep | None]:
    """The steps from ``high`` down to ``low``."""
    told = {each.step.number: each for each in retracing.page(project, low, high)}
    return [told.get(number) for number in range(high, low - 1, -1)]
