"""The conditions of the article list, and the names under which a project keeps them."""

from __future__ import annotations

import re

import shiboken6
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from reader.base.sentences import Sentence, sentence
from reader.model import ArticleState, StepResult
from reader.ops import filters
from reader.store.filter import EVERYTHING, ArticleFilter
from reader.ui.articles.filter_choice import FilterChoice
from reader.ui.desk import Desk
from reader.ui.dialog import Dialog, add_row
from reader.ui.dialogs.name import NameDialog
from reader.ui.language.names import STATE_NAMES
from reader.ui.language.words import isolated, one_line, say
from reader.ui.look.icons import swatch
from reader.ui.look.tokens import DIALOG_WIDE, GAP, STEP, TIGHT
from reader.ui.project import work
from reader.ui.project.session import Edit
from reader.ui.widgets.fields import date_field
from reader.ui.widgets.plain import PlainLabel, tip
from reader.ui.widgets.ticks import TickList

_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
_ROWS = 4


class FilterDialog(Dialog):
    """``chosen`` carries the filter to be applied."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, present: ArticleFilter) -> None:
        super().__init__(desk.window, sentence("ui", "Filter the list"), name="filter", width=DIALOG_WIDE)
        self._desk = desk
        self.choice = FilterChoice(desk)
        form = self.form()
        hint = sentence("ui", "The filters that there are; one that you pick fills in what stands below")
        add_row(form, sentence("ui", "&Filter"), hint, self.choice)
        self.title = QLineEdit()
        hint = sentence("ui", "Words that the title holds, in whatever spelling")
        add_row(form, sentence("ui", "&Title"), hint, self.title)
        self.states: dict[ArticleState, QCheckBox] = {
            state: QCheckBox(say(name)) for state, name in STATE_NAMES.items()
        }
        form.addRow(PlainLabel(say(sentence("ui", "State"))), self._states_row())
        self.since, self.until = date_field(rtl=desk.rtl), date_field(rtl=desk.rtl)
        hint = sentence("ui", "The first day, as 2020-10-26, 2020-10 or 2020; empty for all")
        add_row(form, sentence("ui", "Date f&rom"), hint, self.since)
        hint = sentence("ui", "The last day, as 2020-10-26, 2020-10 or 2020; empty for all")
        add_row(form, sentence("ui", "Date t&o"), hint, self.until)
        self.lists: dict[str, TickList] = {}
        self._add_lists()
        self.problem = self.words("", role="warning")
        self.problem.hide()
        self.buttons_by_name: dict[str, QPushButton] = {}
        self._add_keeping()
        self.buttons(sentence("ui", "Show articles"), self._accept, sentence("ui", "Cancel"))
        self.choice.chosen.connect(self.show_filter)
        self.choice.arrived.connect(self._refresh)
        self.show_filter(present)
        desk.jobs.run(lambda project, progress: work.filter_choices(project), owner=self, done=self._show_choices)

    def show_filter(self, chosen: ArticleFilter) -> None:
        """Fill in the conditions of ``chosen``."""
        self._shown = chosen
        self.title.setText(chosen.title)
        self.since.setText(chosen.since)
        self.until.setText(chosen.until)
        for state, box in self.states.items():
            box.setChecked(state in chosen.states)
        for name, wanted in (("labels", chosen.labels), ("annotators", chosen.annotators), ("sources", chosen.sources)):
            for value in wanted:
                self._offer(name, value)
            self.lists[name].tick(wanted)
        self.choice.show_present(chosen)
        self._refresh()

    def present(self) -> ArticleFilter | None:
        """The conditions that are filled in; None, with a word on what is wrong, when one cannot be."""
        since, until = self.since.text().strip(), self.until.text().strip()
        wrong = next((each for each in (since, until) if each and not _DATE.fullmatch(each)), None)
        self.problem.setVisible(wrong is not None)
        if wrong is not None:
            self.problem.setText(
                say(sentence("ui", "{given} is no date. Write 2020-10-26, 2020-10 or 2020.", given=wrong))
            )
            return None
        states: tuple[ArticleState, ...] = tuple(state for state in filters.STATES if self.states[state].isChecked())
        return ArticleFilter(
            states=states if states != filters.STATES else (),
            title=self.title.text().strip(), since=since, until=until,
            labels=self.lists["labels"].ticked(), annotators=self.lists["annotators"].ticked(),
            sources=self.lists["sources"].ticked(),
        )  # fmt: skip

    def keep(self) -> None:
        """Ask for a name and keep the conditions under it."""
        chosen = self.present()
        if chosen is not None:
            dialog = NameDialog(self, sentence("ui", "Save the filter"), self.choice.name_of(self._shown))
            dialog.named.connect(
                lambda name: self._edit(
                    lambda project, who: filters.keep_filter(project, name, chosen, annotator=who), chosen, name
                )
            )
            dialog.open()

    def rename(self) -> None:
        """Ask for another name of the kept filter."""
        before, chosen = self.choice.name_of(self._shown), self._shown
        dialog = NameDialog(self, sentence("ui", "Rename the filter"), before)
        dialog.named.connect(
            lambda name: self._edit(
                lambda project, who: filters.rename_filter(project, before, name, annotator=who), chosen, name
            )
        )
        dialog.open()

    def delete(self) -> None:
        """Forget the kept filter; undo brings it back."""
        name = self.choice.name_of(self._shown)
        self._edit(lambda project, who: filters.delete_filter(project, name, annotator=who), EVERYTHING)

    def _edit(self, edit: Edit, then: ArticleFilter, name: str = "") -> None:
        """One step; afterwards show what it left, under its name."""

        def done(_result: StepResult) -> None:
            if shiboken6.isValid(self):  # it may have been closed meanwhile
                self.choice.picked = name
                self.show_filter(then)

        self._desk.session.edit(edit, done)

    def _accept(self) -> None:
        chosen = self.present()
        if chosen is not None:
            self.accept()
            self.chosen.emit(chosen)

    def _refresh(self) -> None:
        can, kept = not self._desk.session.read_only, bool(self.choice.name_of(self._shown))
        for name, button in self.buttons_by_name.items():
            button.setEnabled(can and (kept or name == "keep"))

    # ---- building

    def _states_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for box in self.states.values():
            box.setToolTip(tip(say(sentence("ui", "Articles in this state; without any, articles in every state"))))
            row.addWidget(box)
        row.addStretch(1)
        return row

    def _add_lists(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for name, said, hint in (
            (
                "labels",
                sentence("ui", "&Has a span with"),
                sentence("ui", "Articles with a span of one of these labels"),
            ),
            (
                "annotators",
                sentence("ui", "&Marked by"),
                sentence("ui", "Articles with a span of one of these annotators"),
            ),
            ("sources", sentence("ui", "From the &source"), sentence("ui", "Articles of one of these sources")),
        ):
            row.addLayout(self._list(name, said, hint), 1)
        self.body.addLayout(row)
        language = self._desk.language
        for label in self._desk.session.labels:
            self.lists["labels"].put(label.code, isolated(one_line(label.name(language), 80)), swatch(label.color))

    def _list(self, name: str, said: Sentence, hint: Sentence) -> QVBoxLayout:
        made = self.lists[name] = TickList(said, hint)
        made.setFixedHeight(made.height_of(_ROWS))
        heading = PlainLabel(say(said))
        heading.setBuddy(made)
        column = QVBoxLayout()
        column.setSpacing(TIGHT)
        column.addWidget(heading)
        column.addWidget(made)
        return column

    def _add_keeping(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(STEP)
        for name, said, hint, run in (
            ("keep", sentence("ui", "Sa&ve as…"), sentence("ui", "Keep these conditions under a name"), self.keep),
            ("rename", sentence("ui", "Re&name…"), sentence("ui", "Give the saved filter another name"), self.rename),
            (
                "delete",
                sentence("ui", "&Delete"),
                sentence("ui", "Forget the saved filter; undo brings it back"),
                self.delete,
            ),
        ):
            made = self.buttons_by_name[name] = QPushButton(say(said))
            made.setToolTip(tip(say(hint)))
            made.setAutoDefault(False)
            made.clicked.connect(run)
            row.addWidget(made)
        row.addStretch(1)
        self.body.addLayout(row)

    def _show_choices(self, choices: tuple[list[str], list[str]]) -> None:
        for name, values in zip(("annotators", "sources"), choices, strict=True):
            for value in values:
                self._offer(name, value)

    def _offer(self, name: str, value: str) -> None:
        """Have a value in a list; what a filter asks for is there too, though the project has it no more."""
        if not self.lists[name].has(value):
            self.lists[name].put(value, isolated(one_line(value, 80)) or "–")
