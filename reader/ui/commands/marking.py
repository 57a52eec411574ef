"""Marking: putting labels on text, changing and deleting spans, going from one to the next, undo and redo."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from reader.base.sentences import sentence
from reader.model import Change, Span, StepResult
from reader.ops import history, spans
from reader.ui.actions import ActionSpec
from reader.ui.desk import Desk
from reader.ui.words import say


class Marking:
    """Commands on spans. A label goes on the selection, else on the selected span, else it is armed for dragging."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def specs(self) -> list[ActionSpec]:
        """The actions of this area."""
        can = self._can_edit_span
        return [
            ActionSpec(
                "undo",
                sentence("ui", "&Undo"),
                sentence("ui", "Take the last step back, wherever it was made"),
                self.undo,
                ("Ctrl+Z",),
                "undo-2",
                enabled=lambda: self.desk.session.history.undo is not None,
            ),
            ActionSpec(
                "redo",
                sentence("ui", "&Redo"),
                sentence("ui", "Do again what was taken back"),
                self.redo,
                ("Ctrl+Shift+Z", "Ctrl+Y"),
                "redo-2",
                enabled=lambda: self.desk.session.history.redo is not None,
            ),
            ActionSpec(
                "span.delete",
                sentence("ui", "&Delete the span"),
                sentence("ui", "Take the selected span away"),
                self.delete,
                ("Delete", "Backspace"),
                "trash-2",
                "article",
                can,
            ),
            ActionSpec(
                "span.note",
                sentence("ui", "&Note on the span"),
                sentence("ui", "Write a note on the selected span"),
                self.note,
                ("F2",),
                "message-square",
                enabled=can,
            ),
            ActionSpec(
                "span.next",
                sentence("ui", "N&ext span"),
                sentence("ui", "Select the next span"),
                self.desk.view.next_span,
                ("Tab",),
                "skip-forward",
                "article",
            ),
            ActionSpec(
                "span.previous",
                sentence("ui", "&Previous span"),
                sentence("ui", "Select the span before"),
                self.desk.view.previous_span,
                ("Shift+Tab",),
                "skip-back",
                "article",
            ),
            ActionSpec(
                "span.cycle",
                sentence("ui", "Span &at the caret"),
                sentence("ui", "Select what lies at the caret, one after the other"),
                self.desk.view.cycle_at_caret,
                ("Return", "Enter"),
                "crosshair",
                "article",
            ),
            ActionSpec(
                "span.fit",
                sentence("ui", "&Fit the span to the selection"),
                sentence("ui", "Give the selected span the range that is selected in the text"),
                self.fit,
                ("Ctrl+Return", "Ctrl+Enter"),
                "text-select",
                "article",
                self._can_fit,
            ),
            ActionSpec(
                "span.end.back",
                sentence("ui", "End one letter earlier"),
                sentence("ui", "Take a letter from the span's end"),
                self._resize("end", -1),
                ("F7",),
                where="article",
                enabled=can,
            ),
            ActionSpec(
                "span.end.on",
                sentence("ui", "End one letter later"),
                sentence("ui", "Add a letter at the span's end"),
                self._resize("end", 1),
                ("F8",),
                where="article",
                enabled=can,
            ),
            ActionSpec(
                "span.start.back",
                sentence("ui", "Start one letter earlier"),
                sentence("ui", "Add a letter at the span's start"),
                self._resize("start", -1),
                ("Shift+F7",),
                where="article",
                enabled=can,
            ),
            ActionSpec(
                "span.start.on",
                sentence("ui", "Start one letter later"),
                sentence("ui", "Take a letter from the span's start"),
                self._resize("start", 1),
                ("Shift+F8",),
                where="article",
                enabled=can,
            ),
            ActionSpec(
                "escape",
                sentence("ui", "Let &go"),
                sentence("ui", "Give up the armed label and the selection"),
                self.let_go,
                ("Esc",),
                "x",
                "article",
            ),
        ]

    def label(self, code: str) -> None:
        """The key or the button of a label."""
        session, view = self.desk.session, self.desk.view
        if code not in session.label_map:
            return
        start, end = view.selection()
        if start < end:
            self.mark(start, end, code)
        elif (chosen := view.selected_span()) and chosen in session.spans:
            self.relabel(chosen, code)
        else:
            self.arm("" if self.desk.armed == code else code)

    def mark(self, start: int, end: int, code: str) -> None:
        """Put ``code`` on ``[start, end)`` and select the new span."""
        article_id = self.desk.session.article_id

        def edit(project: Any, annotator: str) -> StepResult:
            return spans.add_span(project, article_id, start, end, code, annotator=annotator)

        self.desk.session.edit(edit, self._select_first)

    def mark_armed(self, start: int, end: int) -> None:
        """A drag with an armed label has ended."""
        if self.desk.armed and start < end:
            self.mark(start, end, self.desk.armed)

    def relabel(self, span_id: str, code: str) -> None:
        """Give a span another label."""
        self.desk.session.edit(
            lambda project, annotator: spans.relabel_spans(project, [span_id], code, annotator=annotator)
        )

    def resize(self, span_id: str, start: int, end: int) -> None:
        """Give a span another range (from a handle or a key)."""
        self.desk.session.edit(
            lambda project, annotator: spans.resize_span(project, span_id, start, end, annotator=annotator)
        )

    def delete(self) -> None:
        """Delete the selected span; undo brings it back."""
        span_id = self.desk.view.selected_span()
        self.desk.session.edit(lambda project, annotator: spans.delete_spans(project, [span_id], annotator=annotator))

    def set_note(self, span_id: str, note: str) -> None:
        """Keep the note of a span."""
        self.desk.session.edit(lambda project, annotator: spans.set_note(project, span_id, note, annotator=annotator))

    def note(self) -> None:
        """Go to the note of the selected span."""
        self.desk.window.focus.leave()
        self.desk.part("side").show()
        self.desk.part("details").edit_note()

    def fit(self) -> None:
        """Give the selected span the selected range."""
        start, end = self.desk.view.selection()
        self.resize(self.desk.view.selected_span(), start, end)

    def arm(self, code: str) -> None:
        """The next drags mark with ``code``; empty: they select."""
        self.desk.armed = code
        self.desk.view.arm(code or None)
        self.desk.part("labels").show_armed(code)
        if code:
            name = self.desk.session.label_map[code].name(self.desk.language)
            hint = sentence("ui", "Drag over the text to mark it as {label}; Escape ends this.", label=name)
            self.desk.session.say(hint)

    def let_go(self) -> None:
        """Escape: first the armed label, then the selection, then focus mode, then the find bar."""
        view = self.desk.view
        if self.desk.armed:
            self.arm("")
        elif view.selected_span() or view.selection()[0] < view.selection()[1]:
            view.select_span("")
            view.set_caret(view.caret())
        elif self.desk.window.focus.on:
            self.desk.window.focus.leave()
        else:
            self.desk.part("find").close_bar()

    def undo(self) -> None:
        """Take the last step back and go where it was made."""
        self.desk.session.edit(history.undo, self._go_to)

    def redo(self) -> None:
        """Do the last undone step again and go where it was made."""
        self.desk.session.edit(history.redo, self._go_to)

    def _select_first(self, result: StepResult) -> None:
        for change in result.changes:
            if isinstance(change.after, Span) and change.id in self.desk.session.spans:
                self.desk.view.select_span(change.id)
                return

    def _go_to(self, result: StepResult) -> None:
        changed = next((change for change in result.changes if change.kind == "span"), None)
        if changed is not None:
            self._go_to_span(changed)
        self.desk.session.say(result.name)

    def _go_to_span(self, change: Change) -> None:
        record = change.after or change.before
        if not isinstance(record, Span):
            return

        def there() -> None:
            if change.id in self.desk.session.spans:
                self.desk.view.select_span(change.id)
            self.desk.view.reveal(record.start)

        self.desk.session.open_article(record.article_id, there)

    def _can_edit_span(self) -> bool:
        session = self.desk.session
        return not session.read_only and self.desk.view.selected_span() in session.spans

    def _can_fit(self) -> bool:
        start, end = self.desk.view.selection()
        return start < end and self._can_edit_span()

    def _resize(self, edge: str, by: int) -> Callable[[], None]:
        def resize() -> None:
            span = self.desk.session.span_at(self.desk.view.selected_span())
            opened = self.desk.session.opened
            if opened is None:
                return
            start, end = span.start, span.end
            if edge == "start":
                start = opened.step_letter(start, by)
            else:
                end = opened.step_letter(end, by)
            if start < end:
                self.resize(span.id, start, end)

        return resize


def history_text(name: str, step: object) -> str:
    """What undo and redo are called now: with the name of the step they would act on."""
    plain = say(sentence("ui", "&Undo")) if name == "undo" else say(sentence("ui", "&Redo"))
    if step is None:
        return plain
    if name == "undo":
        return say(sentence("ui", "&Undo: {step}", step=step))
    return say(sentence("ui", "&Redo: {step}", step=step))
