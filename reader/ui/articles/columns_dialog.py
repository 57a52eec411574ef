"""The columns of the article list: our own, and every key that the articles' metadata have."""

from __future__ import annotations

from PySide6.QtCore import Signal

from reader.base.sentences import sentence
from reader.store.filter import by_field
from reader.ui.articles.columns import ALWAYS, CHOOSABLE, column_name
from reader.ui.desk import Desk
from reader.ui.dialog import Dialog
from reader.ui.language.words import isolated, say
from reader.ui.look.tokens import DIALOG_NARROW
from reader.ui.widgets.ticks import TickList

_HAVE_COLUMNS = frozenset({"date", "source"})  # keys that are columns of our own
_MOST_KEYS = 500
_LONGEST_NAME = 80


class ColumnsDialog(Dialog):
    """Which columns there are; ``chosen`` carries all of them, in their order."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, columns: tuple[str, ...]) -> None:
        super().__init__(desk.window, sentence("ui", "Columns"), name="columns", width=DIALOG_NARROW)
        self.words(
            sentence("ui", "State and title are always shown. Below our own stand the fields that your files brought."),
            role="hint",
        )
        self._columns = columns
        self.list = TickList(sentence("ui", "Columns"), sentence("ui", "Space shows or hides the column"))
        self.list.setMinimumHeight(240)
        self.body.addWidget(self.list, 1)
        self.buttons(sentence("ui", "Show"), self._accept, sentence("ui", "Cancel"))
        for column in dict.fromkeys((*CHOOSABLE, *columns)):
            if column not in ALWAYS:
                self.list.put(column, isolated(column_name(column, _LONGEST_NAME)))
        self.list.tick(columns)
        self.list.setCurrentRow(0)
        desk.jobs.run(lambda project, progress: project.articles.fields(), owner=self, done=self._show_fields)

    def columns(self) -> tuple[str, ...]:
        """What is ticked: first what was there before, as it was, then what is new."""
        ticked = self.list.ticked()
        before = [column for column in self._columns if column in ticked]
        return (*ALWAYS, *before, *(column for column in ticked if column not in before))

    def _accept(self) -> None:
        columns = self.columns()
        self.accept()
        if columns != self._columns:
            self.chosen.emit(columns)

    def _show_fields(self, fields: dict[str, int]) -> None:
        """The fields with the number of articles that have each; those of only a few are last."""
        for key, count in list(fields.items())[:_MOST_KEYS]:
            if key not in _HAVE_COLUMNS:
                name = column_name(by_field(key), _LONGEST_NAME)
                said = sentence("ui", "{field}, in %n article(s)", "", count, field=name)
                self.list.put(by_field(key), say(said))
