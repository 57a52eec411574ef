"""The page of statistics: what is counted can be chosen, the charts show it, the table has the exact numbers."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHeaderView,
    QLineEdit,
    QScrollArea,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reader.base.errors import UserFault
from reader.base.sentences import Sentence, sentence
from reader.charts.page import draw
from reader.charts.shapes import Palette, Picture
from reader.model.statistics import Statistics, StatisticsFilter
from reader.ui.actions.registry import key_text
from reader.ui.charts.numbers import KINDS, NumbersModel, numbers_of
from reader.ui.charts.view import ChartView
from reader.ui.charts.voice import window_palette, window_voice
from reader.ui.desk import Desk
from reader.ui.dialog import Dialog
from reader.ui.dialogs.files import ask_save
from reader.ui.language.names import STATE_NAMES
from reader.ui.language.words import isolated, one_line, say
from reader.ui.look.tokens import DIALOG_WIDE, GAP, STEP, TIGHT
from reader.ui.widgets.fields import date_field
from reader.ui.widgets.plain import PlainLabel, tip
from reader.ui.widgets.tables import quiet_table

_PAUSE_MS = 400
_SAVED_WIDTH = 800
_ALL = ""


class StatisticsDialog(Dialog):
    """Stays open beside the window, and counts anew when something was changed there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window, sentence("ui", "Statistics"), name="statistics", width=DIALOG_WIDE)
        self._desk = desk
        self._voice = window_voice(desk.language)
        self._found: Statistics | None = None
        self._counting = None
        self.setModal(False)
        self.open_at(1080, 720)
        self.annotator, self.label, self.state = QComboBox(), QComboBox(), QComboBox()
        self.since, self.until = date_field(rtl=desk.rtl), date_field(rtl=desk.rtl)
        self.body.addLayout(self._make_choices())
        self.wrong = self.words("", role="warning")
        self.wrong.hide()
        self.charts = ChartView(desk.theme.accent)
        self.area = self._make_area()
        self.model = NumbersModel()
        self.kind, self.table = self._make_kinds(), self._make_table()
        self.body.addWidget(self._side_by_side(), 1)
        self._save = self.buttons(sentence("ui", "Save the picture…"), self.save, sentence("ui", "Close"))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.count)
        for changed in (desk.session.spans_changed, desk.session.articles_changed, desk.session.labels_changed):
            changed.connect(self._pause.start)
        self._connect()
        self.charts.setFocus()
        self.count()

    def open(self) -> None:
        """Show beside the window, not over it."""
        self.show()

    def count(self) -> None:
        """Count what is chosen, on the lane; an earlier count that is still under way is of no use any more."""
        from reader.ops.statistics import annotators, collect

        if self._counting is not None:
            self._counting.cancel()
        chosen = self.chosen()
        self._counting = self._desk.jobs.run(
            lambda project, progress: (collect(project, chosen, progress), annotators(project)),
            owner=self,
            done=self._show,
            failed=self._failed,
            title=sentence("ui", "Counting"),
        )

    def chosen(self) -> StatisticsFilter:
        """What the person chose."""
        return StatisticsFilter(
            states=(self.state.currentData(),) if self.state.currentData() else (),
            labels=(self.label.currentData(),) if self.label.currentData() else (),
            annotators=(self.annotator.currentData(),) if self.annotator.currentIndex() > 0 else (),
            since=_plain_digits(self.since.text()),
            until=_plain_digits(self.until.text()),
        )

    def save(self) -> None:
        """Ask for a file and draw the charts into it, on white, as they are chosen."""
        path = self._desk.session.path
        filters = ((sentence("ui", "Drawing"), "*.svg"), (sentence("ui", "Picture"), "*.png"))
        name = say(sentence("ui", "{project} statistics.svg", project=path.stem)).translate(_NO_ISOLATES)
        target = ask_save(self._desk, sentence("ui", "Save the picture"), name, filters)
        if target is not None and self._found is not None:
            self.write(target)

    def write(self, target: Path) -> None:
        """Write the picture; by the ending of the name as PNG, else as SVG."""
        from reader.charts.svg import svg
        from reader.store.own_files import replacing_no_project
        from reader.ui.charts.files import encoded, image_of

        picture, title = self._draw(_SAVED_WIDTH, Palette()), self.windowTitle()
        image = image_of(picture) if target.suffix.lower() == ".png" else None

        def work(_project: object, _progress: object) -> None:
            data = svg(picture, title) if image is None else encoded(image)
            with replacing_no_project(target, self._desk.session.path) as stream:
                stream.write(data)

        said = sentence("ui", "Saved: {file}", file=target.name)
        self._desk.jobs.run(work, owner=self, done=lambda _: self._desk.session.say(said), failed=self._failed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The charts are drawn for the width there is."""
        if watched is self.area.viewport() and event.type() == QEvent.Type.Resize:
            self._redraw()
        return super().eventFilter(watched, event)

    # ---- showing

    def _show(self, answer: tuple[Statistics, list[str]]) -> None:
        self._found, names = answer
        self.wrong.hide()
        if self._save is not None:
            self._save.setEnabled(True)
        self._fill_annotators(names)
        self._redraw()
        self._show_numbers()

    def _failed(self, error: BaseException) -> None:
        """Days that are none are told beside the fields: a person may be in the middle of typing one."""
        from reader.base.errors import Cancelled

        if isinstance(error, UserFault):
            self.wrong.setText(say(error.said))
            self.wrong.show()
        elif not isinstance(error, Cancelled):
            self._desk.faults.show(error)

    def _draw(self, width: float, palette: Palette) -> Picture:
        assert self._found is not None  # noqa: S101 – nothing is drawn before something was counted
        title = one_line(self._desk.session.path.stem)
        return draw(self._found, title=title, about=self._about(), width=width, palette=palette, voice=self._voice)

    def _redraw(self) -> None:
        if self._found is not None:
            width = self.area.viewport().width()
            self.charts.show_picture(self._draw(width, window_palette(self._desk.theme)))

    def _about(self) -> str:
        """What is chosen, in words."""
        combos = (self.annotator, self.label, self.state)
        parts = [isolated(combo.currentText()) for combo in combos if combo.currentIndex() > 0]
        since, until = self.since.text().strip(), self.until.text().strip()
        if since:
            parts.append(say(sentence("ui", "from {day}", day=since)))
        if until:
            parts.append(say(sentence("ui", "to {day}", day=until)))
        return " · ".join(parts)

    def _show_numbers(self) -> None:
        if self._found is None:
            return
        self.model.show_numbers(numbers_of(self._found, self.kind.currentData(), self._voice))
        self.table.setAccessibleName(self.kind.currentText())
        header = self.table.horizontalHeader()
        for column in range(self.model.columnCount()):
            mode = QHeaderView.ResizeMode.ResizeToContents if column else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(column, mode)

    def _mark_row(self) -> None:
        """A row that is chosen in the table is framed in the charts."""
        row = self.table.currentIndex().row()
        if row >= 0 and self.table.hasFocus():
            self._look_at(self.charts.mark(self.kind.currentData(), self.model.numbers.names[row]))

    def _mark_chart(self, kind: str, name: str) -> None:
        """A place that is chosen in the charts is found in the table."""
        self.kind.setCurrentIndex(self.kind.findData(kind))
        names = self.model.numbers.names
        if name in names:
            self.table.selectRow(names.index(name))
        self._look_at(self.charts.place())

    def _look_at(self, box: QRect | None) -> None:
        """Scroll to a place of the charts."""
        if box is not None:
            self.area.ensureVisible(box.center().x(), box.center().y(), 0, box.height())

    # ---- building

    def _make_choices(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(TIGHT)
        self.annotator.addItem(say(sentence("ui", "All annotators")), _ALL)
        self.label.addItem(say(sentence("ui", "All labels")), _ALL)
        for label in self._desk.session.labels:
            self.label.addItem(one_line(label.name(self._desk.language)), label.code)
        self.state.addItem(say(sentence("ui", "All states")), _ALL)
        for state, name in STATE_NAMES.items():
            self.state.addItem(say(name), state)
        fields: tuple[tuple[QComboBox | QLineEdit, Sentence, Sentence], ...] = (
            (self.annotator, sentence("ui", "&Annotator"), sentence("ui", "Only the spans and work of this person")),
            (self.label, sentence("ui", "&Label"), sentence("ui", "Only spans with this label")),
            (self.state, sentence("ui", "&State"), sentence("ui", "Only articles in this state")),
            (
                self.since,
                sentence("ui", "&From"),
                sentence("ui", "The first day, as 2026-01-31; empty: all"),
            ),
            (self.until, sentence("ui", "&To"), sentence("ui", "The last day, as 2026-01-31; empty: up to now")),
        )
        for column, (field, name, hint) in enumerate(fields):
            label = PlainLabel(say(name))
            label.setBuddy(field)
            field.setAccessibleName(say(name).replace("&", ""))
            field.setToolTip(tip(say(hint)))
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, 3 if isinstance(field, QComboBox) else 2)
        return grid

    def _make_area(self) -> QScrollArea:
        area = QScrollArea(widgetResizable=True)
        area.setWidget(self.charts)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        area.setProperty("role", "page")
        area.setProperty("held", False)
        self.charts.held.connect(self._show_held)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().installEventFilter(self)
        return area

    def _show_held(self, held: bool) -> None:
        """The frame of the charts shows whether they have the keys."""
        self.area.setProperty("held", held)
        self.area.style().polish(self.area)

    def _make_kinds(self) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(say(sentence("ui", "Which numbers")))
        made.setToolTip(tip(say(sentence("ui", "What the table counts: labels, days or annotators"))))
        for kind, name in KINDS.items():
            made.addItem(say(name), kind)
        return made

    def _make_table(self) -> QTableView:
        made = quiet_table(self.model, self)
        made.setAccessibleName(say(sentence("ui", "Numbers")))
        made.setToolTip(tip(say(sentence("ui", "The exact numbers; the chosen row is framed in the charts"))))
        return made

    def _side_by_side(self) -> QSplitter:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(*((0, 0, 16, 0) if self._desk.rtl else (16, 0, 0, 0)))  # Qt turns no margins
        column.setSpacing(STEP)
        column.addWidget(self.kind)
        column.addWidget(self.table, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        self.area.setMinimumWidth(320)
        side.setMinimumWidth(240)
        split.addWidget(self.area)
        split.addWidget(side)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([640, 400])
        return split

    def _connect(self) -> None:
        for combo in (self.annotator, self.label, self.state):
            combo.currentIndexChanged.connect(lambda _: self.count())
        for field in (self.since, self.until):
            field.textChanged.connect(lambda _: self._pause.start())
        self.kind.currentIndexChanged.connect(lambda _: self._show_numbers())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._mark_row())
        self.charts.chosen.connect(self._mark_chart)
        if self._save is not None:
            self._save.setEnabled(False)
            self._save.setDefault(False)  # Enter belongs to the fields here
            self._save.setAutoDefault(False)
            self._save.setShortcut("Ctrl+S")
            self._save.setToolTip(tip(f"{self._save.text()} ({key_text('Ctrl+S')})"))

    def _fill_annotators(self, names: list[str]) -> None:
        """Whom one can choose; the choice stays."""
        combo = self.annotator
        if [combo.itemData(row) for row in range(1, combo.count())] == names:
            return
        now = combo.currentData() if combo.currentIndex() > 0 else None
        combo.blockSignals(True)
        while combo.count() > 1:
            combo.removeItem(1)
        for name in names:
            combo.addItem(one_line(name) or "–", name)
        combo.setCurrentIndex(names.index(now) + 1 if now in names else 0)
        combo.blockSignals(False)


_NO_ISOLATES: dict[int, int | None] = dict.fromkeys(range(0x2066, 0x206A))


def _plain_digits(text: str) -> str:
    """``text`` without spaces around it and with every digit as 0–9: people type the digits they have."""
    return "".join(str(unicodedata.digit(letter, letter)) for letter in text.strip())
