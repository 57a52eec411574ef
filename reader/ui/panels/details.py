"""The panel of details: the selected span in its context, its label, status and note, who made it and who changed it.

What is changed here is kept at once. Shows; asks by signals.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from reader.base.sentences import Sentence, sentence
from reader.model import Span
from reader.ui.desk import Desk
from reader.ui.language.words import isolated, moment, number, one_line, say
from reader.ui.look.icons import swatch
from reader.ui.look.tokens import GAP, NONE, PANEL, STEP, TYPING
from reader.ui.panels.at_place import SpansAtPlace
from reader.ui.panels.excerpt import SpanExcerpt
from reader.ui.panels.heading import heading
from reader.ui.project import work
from reader.ui.widgets.fields import ChoiceBox
from reader.ui.widgets.plain import PlainLabel, tip
from reader.ui.widgets.plain_edit import PlainEdit

_LEAST = 144
_AFTER_TEXT = 20
"""Milliseconds until a span is shown here: the text with its marks is painted first."""
_STATUSES: tuple[tuple[str, Sentence], ...] = (
    ("", sentence("ui", "Not settled")),
    ("gold", sentence("ui", "Settled")),
)


class DetailsPanel(QWidget):
    """One span. A note is kept when the editor is left, on Ctrl+Enter, and before another span is shown."""

    note_written = Signal(str, str)
    label_chosen = Signal(str, str)
    status_chosen = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._span_id, self._is_new = "", False
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_TEXT)
        self._soon.timeout.connect(self._fill)
        self._head, self._range = heading(sentence("ui", "Details"))
        self._nothing = PlainLabel(say(sentence("ui", "Click a span, or press Tab to go from one to the next.")))
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.excerpt, self.at_place = SpanExcerpt(desk), SpansAtPlace(desk)
        self.label, self.status = self._make_boxes()
        self.note = self._make_note()
        self.who = PlainLabel(role="hint")
        self.who.setWordWrap(True)
        self._ask = QTimer(self, singleShot=True, interval=TYPING)  # who goes from span to span is not held up
        self._ask.timeout.connect(self._ask_history)
        self._lay_out()
        desk.session.spans_changed.connect(self._changed)
        desk.session.labels_changed.connect(self._fill_labels)
        self._fill_labels()
        self._fill()

    @property
    def waits(self) -> bool:
        """Whether another span is about to be shown."""
        return self._soon.isActive()

    # ---- building

    def _make_boxes(self) -> tuple[ChoiceBox, ChoiceBox]:
        label = ChoiceBox(sentence("ui", "Label of the span"), sentence("ui", "Gives the span another label at once"))
        status = ChoiceBox(
            sentence("ui", "Status of the span"), sentence("ui", "Settled spans can be exported by themselves")
        )
        label.activated.connect(lambda _at: self.label_chosen.emit(self._span_id, label.currentData()))
        status.activated.connect(lambda _at: self.status_chosen.emit(self._span_id, status.currentData()))
        return label, status

    def _make_note(self) -> PlainEdit:
        note = PlainEdit()
        note.setPlaceholderText(say(sentence("ui", "Note")))
        note.setAccessibleName(say(sentence("ui", "Note on the span")))
        note.setToolTip(tip(say(sentence("ui", "A note on this span; Ctrl+Enter keeps it and goes back"))))
        note.setFixedHeight(2 * note.fontMetrics().lineSpacing() + GAP + STEP)
        note.installEventFilter(self)
        return note

    def _lay_out(self) -> None:
        self._inside = QWidget()
        self._boxes = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._boxes.setSpacing(STEP)
        self._boxes.addWidget(self.label, 3)
        self._boxes.addWidget(self.status, 2)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(*NONE)
        column.setSpacing(STEP)
        column.addWidget(self.excerpt)
        column.addLayout(self._boxes)
        for part in (self.note, self.at_place, self.who):
            column.addWidget(part)
        column.addStretch(1)
        for first, following in pairwise((self.label, self.status, self.note, self.at_place)):
            self.setTabOrder(first, following)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._inside)
        self._area = area
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*PANEL)
        layout.setSpacing(STEP)
        layout.addLayout(self._head)
        layout.addWidget(self._nothing, 1)
        layout.addWidget(area, 1)
        self.setMinimumHeight(_LEAST)

    def wanted_height(self) -> int:
        """The height at which a span with an excerpt of two lines is seen whole, also while there is none."""
        line = self.fontMetrics().lineSpacing()
        boxes = self._boxes.sizeHint().height()
        inside = self.excerpt.height_of(2) + boxes + self.note.height() + line + 4 * STEP
        return self._head.sizeHint().height() + inside + 3 * STEP

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another order of the boxes."""
        self._place_boxes()
        super().resizeEvent(event)

    def _place_boxes(self) -> None:
        """The boxes stand side by side where both can be read, else one over the other."""
        room = self.width() - 2 * STEP - self._area.verticalScrollBar().sizeHint().width()
        fits = self.label.widest() + self.status.widest() + STEP <= room
        self._boxes.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)

    # ---- what the person does

    def take_focus(self) -> None:
        """Keys go to the first control."""
        self._fill()
        self.label.setFocus()

    def edit_note(self) -> None:
        """Go to the note of the span on show."""
        self._fill()
        self._area.ensureWidgetVisible(self.note)
        self.note.setFocus()
        self.note.selectAll()

    def keep_note(self) -> None:
        """Hand the note over to be kept, if it was changed."""
        if self._span_id and self.note.document().isModified():
            self.note.document().setModified(False)
            self.note_written.emit(self._span_id, self.note.toPlainText())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the note when its editor is left; Ctrl+Enter and Escape go back to the text."""
        if event.type() == QEvent.Type.FocusOut:
            self.keep_note()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.key() == Qt.Key.Key_Escape or (enter and control):
                self._desk.view.setFocus()
                return True
        return super().eventFilter(watched, event)

    # ---- showing

    def show_span(self, span_id: str) -> None:
        """Show a span, as soon as the text is painted; empty or gone: say how to select one."""
        if span_id != self._span_id:
            self.keep_note()
            self._span_id, self._is_new = span_id, True
        self._soon.start()

    def _fill(self) -> None:
        """Bring what is seen in line with the span on show."""
        span = self._desk.session.spans.get(self._span_id)
        self._span_id = span.id if span else ""
        self._nothing.setVisible(span is None)
        self._area.setVisible(span is not None)
        self.excerpt.show_span(span)
        self.at_place.show_place(span)
        if span is None:
            self._range.setText("")
            self._set_note("")
            return
        self._range.setText(f"\u2066{number(span.start)}–{number(span.end)}\u2069")
        self._show_choices(span)
        if self._is_new or not self.note.document().isModified():
            self._set_note(span.note)
        self._is_new = False
        self._show_who(span, ())
        self._ask.start()

    def _show_choices(self, span: Span) -> None:
        can = not self._desk.session.read_only
        for part in (self.label, self.status, self.note):
            part.setEnabled(can)
        self.label.show_choice(span.label, one_line(span.label))
        self.status.show_choice(span.status, one_line(span.status))

    def _fill_labels(self) -> None:
        with QSignalBlocker(self.label):
            self.label.clear()
            for label in self._desk.session.labels:
                name = one_line(label.name(self._desk.language), 80)
                self.label.addItem(swatch(label.color), isolated(name), label.code)
        with QSignalBlocker(self.status):
            self.status.clear()
            for status, name in _STATUSES:
                self.status.addItem(say(name), status)
        self._place_boxes()
        self.show_span(self._span_id)

    def _changed(self, _changes: object) -> None:
        self.show_span(self._span_id)

    def _set_note(self, note: str) -> None:
        if self.note.toPlainText() != note:
            self.note.setPlainText(note)
        self.note.document().setModified(False)

    # ---- who and when

    def _ask_history(self) -> None:
        span_id = self._span_id
        if span_id:
            self._desk.jobs.run(
                lambda project, progress: work.span_history(project, span_id),
                owner=self,
                done=lambda told: self._show_history(span_id, told),
            )

    def _show_history(self, span_id: str, told: Sequence[work.Told]) -> None:
        span = self._desk.session.spans.get(span_id)
        if span is not None and span_id == self._span_id:
            self._show_who(span, told)

    def _show_who(self, span: Span, told: Sequence[work.Told]) -> None:
        """Whose the span is and since when; below, who changed it, the last one first."""
        lines = [_who_and_when(span.annotator, span.created)]
        lines += [
            say(sentence("ui", "{step} – {who}", step=one.name, who=_who_and_when(one.annotator, one.at)))
            for one in told
        ]
        self.who.setText("\n".join(lines))


def _who_and_when(annotator: str, at: str) -> str:
    """The time alone where nobody's name is on it: files may bring spans without one."""
    if not annotator.strip():
        return moment(at)
    return say(sentence("ui", "{annotator}, {time}", annotator=annotator, time=moment(at)))
