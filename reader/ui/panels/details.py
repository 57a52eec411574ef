"""The panel of details: the selected span in its context, its note, who made it and when."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from reader.base.sentences import sentence
from reader.model import Span
from reader.ui.desk import Desk
from reader.ui.panels.heading import heading
from reader.ui.plain import PlainLabel, tip
from reader.ui.tokens import PANEL, STEP
from reader.ui.words import isolated, number, one_line, say

_AROUND = 32
_MOST = 120


class DetailsPanel(QWidget):
    """One span. A note is kept when the editor is left, on Ctrl+Enter, and before another span is shown."""

    note_written = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._span_id = ""
        row, self._range = heading(sentence("ui", "Details"))
        self._label = PlainLabel()
        row.insertWidget(1, self._label)
        self._context = PlainLabel()
        self._context.setWordWrap(True)
        self._who = PlainLabel(role="hint")
        self._who.setWordWrap(True)
        self.note = QPlainTextEdit(tabChangesFocus=True)
        self.note.setPlaceholderText(say(sentence("ui", "Note")))
        self.note.setAccessibleName(say(sentence("ui", "Note on the span")))
        self.note.setToolTip(tip(say(sentence("ui", "A note on this span; Ctrl+Enter keeps it and goes back"))))
        self.note.setFixedHeight(2 * self.note.fontMetrics().lineSpacing() + 16)
        self.note.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*PANEL)
        layout.setSpacing(STEP)
        layout.addLayout(row)
        for part in (self._context, self.note, self._who):
            layout.addWidget(part)
        layout.addStretch(1)
        desk.session.spans_changed.connect(self._changed)
        self.show_span("")

    def take_focus(self) -> None:
        """Keys go to the note."""
        self.note.setFocus()

    def edit_note(self) -> None:
        """Go to the note of the span on show."""
        self.note.setFocus()
        self.note.selectAll()

    def keep_note(self) -> None:
        """Hand the note over to be kept, if it was changed."""
        if self._span_id and self.note.document().isModified():
            self.note.document().setModified(False)
            self.note_written.emit(self._span_id, self.note.toPlainText())

    def show_span(self, span_id: str) -> None:
        """Show a span; empty or gone: say how to select one."""
        if span_id != self._span_id:
            self.keep_note()
        span = self._desk.session.spans.get(span_id)
        changed = span_id != self._span_id
        self._span_id = span.id if span else ""
        self.note.setEnabled(span is not None and not self._desk.session.read_only)
        if span is None:
            self._range.setText("")
            self._label.hide()
            self._context.setText(say(sentence("ui", "Click a span, or press Tab to go from one to the next.")))
            self._who.setText("")
            self._set_note("")
            return
        label = self._desk.session.label_map.get(span.label)
        self._label.show()
        self._label.setText(isolated(one_line(label.name(self._desk.language) if label else span.label)))
        self._range.setText(f"\u2066{number(span.start)}–{number(span.end)}\u2069")
        self._context.setText(self._in_context(span))
        self._who.setText(self._origin(span))
        if changed or not self.note.document().isModified():
            self._set_note(span.note)

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

    def _changed(self, _changes: object) -> None:
        self.show_span(self._span_id)

    def _set_note(self, note: str) -> None:
        if self.note.toPlainText() != note:
            self.note.setPlainText(note)
        self.note.document().setModified(False)

    def _in_context(self, span: Span) -> str:
        opened = self._desk.session.opened
        text = opened.article.text if opened else ""
        before = text[max(0, span.start - _AROUND) : span.start].rpartition("\n")[2]
        after = text[span.end : span.end + _AROUND].partition("\n")[0]
        inside = one_line(self._desk.session.text_of(span), _MOST)
        cut_before, cut_after = len(before) == _AROUND, len(after) == _AROUND
        return f"{'…' * cut_before}{one_line(before)}【{inside}】{one_line(after)}{'…' * cut_after}"

    def _origin(self, span: Span) -> str:
        when = QDateTime.fromString(span.updated or span.created, Qt.DateFormat.ISODateWithMs).toLocalTime()
        shown = number(when.toString("yyyy-MM-dd HH:mm")) if when.isValid() else ""
        return say(sentence("ui", "{annotator}, {time}", annotator=span.annotator, time=shown))
