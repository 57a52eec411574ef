"""The history: every step of the project with its name, and the way back to any state that stands behind one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from reader.base.sentences import Sentence, sentence
from reader.model import Change
from reader.ops import retracing
from reader.ops.retracing import ToldStep, Way
from reader.ui.desk import Desk
from reader.ui.dialog import Dialog
from reader.ui.dialogs.history_model import COLUMNS, HistoryModel
from reader.ui.language.words import moment, say
from reader.ui.look.tokens import DIALOG_WIDE, WIDE
from reader.ui.project.journey import Journey
from reader.ui.widgets.plain import tip
from reader.ui.widgets.tables import quiet_table

_SOME_TIME = "2000-10-20T20:00:00Z"


class HistoryDialog(Dialog):
    """Shows and jumps; a jump is a chain of undo or redo, so the history only ever grows."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window, sentence("ui", "History"), name="history", width=DIALOG_WIDE)
        self.open_at(960, 600)
        self._desk = desk
        self._journey: Journey | None = None
        self._wanted = 0  # the step that shall be selected when the log was read
        self.model = HistoryModel(desk, self)
        self.table = self._make_table()
        self.body.addWidget(self.table, 1)
        self.said = self.words("", role="hint")
        self.said.setMinimumHeight(self.said.fontMetrics().lineSpacing())
        self._jump = self.buttons(sentence("ui", "Back to &here"), self.jump, sentence("ui", "Close"))
        self._place = self.more_button(
            sentence("ui", "&Go to the place"),
            sentence("ui", "Open the article of this step and select its span"),
            self.go_to_place,
        )
        self._stop = self.more_button(
            sentence("ui", "&Stop"), sentence("ui", "Go no further; what was done so far stays"), self.stop
        )
        self._stop.hide()
        self.model.filled.connect(self._filled)
        self.model.dataChanged.connect(self._refresh)
        self.model.load()
        self.table.setFocus()
        self._refresh()

    def chosen(self) -> ToldStep | None:
        """The step that is selected, once it is there."""
        row = self.table.currentIndex().row()
        return self.model.step(row) if row >= 0 else None

    def way(self) -> Way:
        """The way to the chosen step."""
        told = self.chosen()
        if told is None:
            return Way()
        if self._desk.session.read_only:
            return Way(why=sentence("ui", "This project is open for reading only."))
        return retracing.way_to(self.model.standing, told.step, self._desk.session.annotator)

    def jump(self) -> None:
        """Undo, or redo, up to the chosen step."""
        told, way = self.chosen(), self.way()
        if told is None or self._journey is not None or not (way.undo or way.redo):
            return
        self._wanted = told.step.number
        back = way.undo > 0
        self._journey = Journey(self._desk.session, back=back, count=way.undo or way.redo, parent=self)
        self._journey.went.connect(self._went)
        self._journey.ended.connect(self._ended)
        self._went(0)
        self._refresh()
        self._desk.session.turns.take(self._journey.go)

    def stop(self) -> None:
        """Go no further."""
        if self._journey is not None:
            self._journey.stop()

    def go_to_place(self) -> None:
        """Close, open the article and select what the step changed."""
        told = self.chosen()
        if told is None or not told.article_id:
            return
        number = told.step.number
        self._desk.jobs.run(
            lambda project, progress: retracing.place(project, number), owner=self, done=self._show_place
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a step goes there; a double click only shows its place."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.table.hasFocus():
            self.jump()
            return
        super().keyPressEvent(event)

    def reject(self) -> None:
        """Esc ends a journey first, and closes then."""
        if self._journey is not None:
            self.stop()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """As Esc does."""
        if self._journey is not None:
            self.stop()
            event.ignore()
        else:
            super().closeEvent(event)

    def _make_table(self) -> QTableView:
        made = quiet_table(self.model)
        made.setAccessibleName(say(sentence("ui", "Steps, the newest first")))
        made.setToolTip(tip(say(sentence("ui", "What was done; what is crossed out was taken back"))))
        header = made.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(1, 248)
        wide = made.fontMetrics().horizontalAdvance  # what is in all cells would have to be fetched
        header.resizeSection(2, max(104, wide(say(COLUMNS[2])) + WIDE))
        header.resizeSection(3, wide(moment(_SOME_TIME)) + WIDE)
        made.selectionModel().currentChanged.connect(self._refresh)
        made.doubleClicked.connect(lambda _: self.go_to_place())
        return made

    def _filled(self) -> None:
        number = self._wanted or self.model.standing.here(self._desk.session.annotator) or self.model.standing.last
        index = self.model.index(self.model.row_of(number), 0)
        self.table.setCurrentIndex(index)
        self.table.scrollTo(index)
        self._refresh()
        self.table.setFocus()  # a journey has taken it

    def _refresh(self, _now: QModelIndex | None = None, *_rest: Any) -> None:
        told, way, idle = self.chosen(), self.way(), self._journey is None
        self.table.setEnabled(idle)
        self._stop.setVisible(not idle)
        self._place.setEnabled(idle and told is not None and bool(told.article_id))
        if self._jump is not None:
            self._jump.setEnabled(idle and bool(way.undo or way.redo))
        if idle:
            said = _described(way) if told is not None else None
            self.said.setText(say(said) if said else "")

    def _went(self, made: int) -> None:
        if self._journey is not None:
            said = sentence("ui", "{done} of {total} steps …", done=made, total=self._journey.count)
            self.said.setText(say(said))

    def _ended(self, made: int) -> None:
        journey, self._journey = self._journey, None
        if journey is None:
            return
        journey.deleteLater()
        self._wanted = self._wanted if made == journey.count else 0
        self.model.load()
        total = journey.count
        said = (
            sentence("ui", "Went %n step(s); you are there.", "", made)
            if made == total
            else sentence("ui", "Stopped after {done} of {total} steps.", done=made, total=total)
        )
        self._desk.session.say(said)

    def _show_place(self, change: Change | None) -> None:
        if change is None:
            self.said.setText(say(sentence("ui", "The article of this step is not in the project now.")))
            return
        self.accept()
        self._desk.session.turns.take(lambda: self._desk.window.controls.marking.go_to(change))


def _described(way: Way) -> Sentence:
    """What “Back to here” would do."""
    if way.why is not None:
        return way.why
    if way.undo:
        return sentence("ui", "Takes back the %n step(s) that you made after this one.", "", way.undo)
    if way.redo:
        return sentence("ui", "Brings back %n step(s), this one too.", "", way.redo)
    return sentence("ui", "You are here.")
