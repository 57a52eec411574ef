"""Marking: putting labels on text, changing and deleting spans, going from one to the next, undo and redo."""

from __future__ import annotations

from functools import partial
from typing import Any

from reader.base.sentences import sentence
from reader.model import Article, Change, Marginal, Span, StepResult
from reader.ops import history, spans
from reader.ui.actions.registry import ActionSpec
from reader.ui.commands.proposal import Proposal
from reader.ui.commands.resizing import NO_SPAN, ONLY_SPACES, can_edit_span, words_in
from reader.ui.desk import Desk
from reader.ui.language.step_names import step_name
from reader.ui.language.words import say


class Marking:
    """Commands on spans. The key of a label marks the selection, else it is for the selected span, else for the word at
    the caret. The button of a label does the same, but instead of the word at the caret it arms the label for dragging;
    while a label is armed, keys and buttons choose which one it is.
    """

    def __init__(self, desk: Desk, proposal: Proposal) -> None:
        self.desk = desk
        self.proposal = proposal

    def specs(self) -> list[ActionSpec]:
        """The actions of this area."""
        can = partial(can_edit_span, self.desk)
        return [
            ActionSpec(
                "undo",
                sentence("ui", "&Undo"),
                sentence("ui", "Take the last step back, wherever it was made"),
                self.undo,
                ("Ctrl+Z",),
                "undo-2",
                enabled=lambda: self.desk.session.history.undo is not None,
                needs=sentence("ui", "There is nothing to undo."),
            ),
            ActionSpec(
                "redo",
                sentence("ui", "Re&do"),
                sentence("ui", "Do again what was taken back"),
                self.redo,
                ("Ctrl+Shift+Z", "Ctrl+Y"),
                "redo-2",
                enabled=lambda: self.desk.session.history.redo is not None,
                needs=sentence("ui", "Nothing was undone last."),
            ),
            ActionSpec(
                "history",
                sentence("ui", "&History…"),
                sentence("ui", "Every step with its name, and back to any of them"),
                self.history,
                ("Ctrl+H",),
                "list",
            ),
            ActionSpec(
                "span.delete",
                sentence("ui", "&Delete the span"),
                sentence("ui", "Take the selected span away"),
                self.delete,
                ("Delete", "Backspace"),
                "trash-2",
                "article",
                lambda: self.proposal.open or can(),
                needs=NO_SPAN,
            ),
            ActionSpec(
                "label.repeat",
                sentence("ui", "&Mark again"),
                sentence("ui", "Mark with the label used last"),
                self.repeat,
                (".",),
                "repeat",
                "article",
                self._can_repeat,
            ),
            ActionSpec(
                "label.drag",
                sentence("ui", "Mark by d&ragging"),
                sentence("ui", "Every drag marks with the label used last; the keys of labels choose another one"),
                self.arm_last,
                ("Ctrl+Shift+M",),
                "highlighter",
                enabled=lambda: bool(self.desk.session.labels) and not self.desk.session.read_only,
                checked=lambda: bool(self.desk.armed),
            ),
            ActionSpec(
                "span.note",
                sentence("ui", "&Note on the span"),
                sentence("ui", "Write a note on the selected span"),
                self.note,
                ("F2",),
                "message-square",
                enabled=can,
                needs=NO_SPAN,
            ),
            ActionSpec(
                "span.next",
                sentence("ui", "N&ext span"),
                sentence("ui", "Select the next span"),
                lambda: self.proposal.step(1) or self.desk.view.next_span(),
                ("Tab",),
                "skip-forward",
                "article",
            ),
            ActionSpec(
                "span.previous",
                sentence("ui", "&Previous span"),
                sentence("ui", "Select the span before"),
                lambda: self.proposal.step(-1) or self.desk.view.previous_span(),
                ("Shift+Tab",),
                "skip-back",
                "article",
            ),
            ActionSpec(
                "span.cycle",
                sentence("ui", "Span &at the caret"),
                sentence("ui", "Select what lies at the caret, one after the other"),
                lambda: self.proposal.accept() or self.desk.view.cycle_at_caret(),
                ("Return", "Enter"),
                "crosshair",
                "article",
            ),
            ActionSpec(
                "escape",
                sentence("ui", "&Let go"),
                sentence("ui", "Give up the armed label and the selection"),
                self.let_go,
                ("Esc",),
                "x",
                "article",
            ),
        ]

    def label(self, code: str, *, arms: bool = False) -> None:
        """The key of a label or, with ``arms``, its button."""
        session, view = self.desk.session, self.desk.view
        if code not in session.label_map:
            return
        start, end = view.selection()
        if start < end:
            self.mark(start, end, code)
        elif self.desk.armed:
            self.arm("" if self.desk.armed == code else code)
        elif (chosen := view.selected_span()) in session.spans:
            self.relabel(chosen, code)
        elif arms:
            self.arm(code)
        elif word := view.target():
            self.mark(word[0], word[1], code)
        else:
            session.say(sentence("ui", "There is no word at the caret. Go to one, or select what the label is for."))

    def mark(self, start: int, end: int, code: str) -> None:
        """Put ``code`` on ``[start, end)``, without the spaces at its edges, and select the new span; the caret goes on
        behind it.
        """
        session = self.desk.session
        start, end = words_in(self.desk, start, end)
        if start == end:
            session.say(ONLY_SPACES)
            return
        article_id = session.article_id
        self.proposal.close()
        self.desk.last_label = code
        marked = self._same(start, end, code)
        if marked is not None:
            self.desk.view.select_span(marked.id, go_on=True)
            name = session.label_map[code].name(self.desk.language)
            session.say(sentence("ui", "This place is already marked as {label}.", label=name))
            return

        def edit(project: Any, annotator: str) -> StepResult:
            return spans.add_span(project, article_id, start, end, code, annotator=annotator)

        session.edit(edit, self._select_first)

    def repeat(self) -> None:
        """Mark with the label used last."""
        self.label(self.desk.last_label)

    def mark_armed(self, start: int, end: int) -> None:
        """A drag with an armed label has ended."""
        if self.desk.armed and start < end:
            self.mark(start, end, self.desk.armed)

    def relabel(self, span_id: str, code: str) -> None:
        """Give a span another label."""
        self.desk.last_label = code
        self.desk.session.edit(
            lambda project, annotator: spans.relabel_spans(project, [span_id], code, annotator=annotator)
        )

    def delete(self) -> None:
        """Delete the selected span; undo brings it back. A place that is only proposed is left out."""
        if self.proposal.leave_out():
            return
        span_id = self.desk.view.selected_span()
        self.desk.session.edit(lambda project, annotator: spans.delete_spans(project, [span_id], annotator=annotator))

    def set_note(self, span_id: str, note: str) -> None:
        """Keep the note of a span."""
        self.desk.session.edit(lambda project, annotator: spans.set_note(project, span_id, note, annotator=annotator))

    def set_status(self, span_id: str, status: str) -> None:
        """Settle a span, or leave it open again."""
        self.desk.session.edit(
            lambda project, annotator: spans.set_status(project, [span_id], status, annotator=annotator)
        )

    def note(self) -> None:
        """Go to the note of the selected span."""
        self.desk.window.focus.leave()
        self.desk.part("side").show()
        self.desk.part("details").edit_note()

    def arm(self, code: str) -> None:
        """The next drags mark with ``code``; empty: they select."""
        was_armed, self.desk.armed = bool(self.desk.armed), code
        self.desk.view.arm(code or None)
        self.desk.part("labels").show_armed(code)
        if code:
            name = self.desk.session.label_map[code].name(self.desk.language)
            hint = sentence("ui", "Drag over the text to mark it as {label}; Esc ends this.", label=name)
            self.desk.session.say(hint)
        elif was_armed:  # what was said before is not so any more
            self.desk.session.say(sentence("ui", "A drag selects again, and marks nothing."))

    def arm_last(self) -> None:
        """Arm the label used last, or the first one; the second time: arm none."""
        first = self.desk.last_label or self.desk.session.labels[0].code
        self.arm("" if self.desk.armed else first)

    def let_go(self) -> None:
        """Escape: the first of a proposal, the armed label, the selection, the voice, focus mode, the find bar."""
        view = self.desk.view
        if self.proposal.close():
            return
        if self.desk.armed:
            self.arm("")
        elif view.selected_span() or view.selection()[0] < view.selection()[1]:
            view.select_span("")
            view.set_caret(view.caret())
        elif self.desk.shown("aloud"):
            self.desk.part("aloud").aloud.stop()
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
                self.desk.view.select_span(change.id, go_on=True)
                return

    def _same(self, start: int, end: int, code: str) -> Span | None:
        """The span of this annotator that is there already, with the same label on the same range."""
        wanted = (start, end, code, self.desk.session.annotator)
        here = (span for span in self.desk.view.spans_at(start) if not span.fragments)
        return next((span for span in here if (span.start, span.end, span.label, span.annotator) == wanted), None)

    def history(self) -> None:
        """Show the steps of the project."""
        from reader.ui.dialogs.history import HistoryDialog

        HistoryDialog(self.desk).open()

    def go_to(self, change: Change) -> None:
        """Open the article that a change is in, at its place; where it is one of a span, select what is there now."""
        record = change.after or change.before
        if isinstance(record, Article):
            self.desk.session.open_article(record.id)
        elif isinstance(record, Span | Marginal):
            self._go_to_place(change.id, record)

    def _go_to(self, result: StepResult) -> None:
        changed = next((change for change in result.changes if change.kind in ("span", "marginal")), None)
        if changed is not None:
            self.go_to(changed)
        self.desk.session.say(step_name(result.name, self.desk.session.labels, self.desk.language))

    def _go_to_place(self, name: str, record: Span | Marginal) -> None:
        def there() -> None:
            if isinstance(record, Marginal):
                self.desk.view.set_caret(record.start)
            elif name in self.desk.session.spans:
                self.desk.view.select_span(name)
            self.desk.view.reveal(record.start)

        self.desk.session.open_article(record.article_id, there)

    def _can_repeat(self) -> bool:
        return not self.desk.session.read_only and self.desk.last_label in self.desk.session.label_map


def history_text(name: str, step: object) -> str:
    """What undo and redo are called now: with the name of the step they would act on."""
    if step is None:
        return say(sentence("ui", "&Undo") if name == "undo" else sentence("ui", "Re&do"))
    undo, redo = sentence("ui", "&Undo: {step}", step=step), sentence("ui", "&Redo: {step}", step=step)
    return say(undo if name == "undo" else redo)
