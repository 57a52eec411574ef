"""Moving the ends of a span: by keys, by its handles, or to what is selected."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from reader.base.sentences import sentence
from reader.model import StepResult
from reader.ops import spans
from reader.text.edges import stripped
from reader.ui.actions.registry import ActionSpec
from reader.ui.desk import Desk

NO_SPAN = sentence("ui", "Select a span first, in a project that can be written.")
ONLY_SPACES = sentence("ui", "Only spaces are selected. Select the words that are meant.")


def can_edit_span(desk: Desk) -> bool:
    """Whether a span is selected that may be changed."""
    return not desk.session.read_only and desk.view.selected_span() in desk.session.spans


def words_in(desk: Desk, start: int, end: int) -> tuple[int, int]:
    """A range of the open article as it is meant: what is selected by words, or by hand, often ends in a space."""
    return stripped(desk.session.opened.article.text, start, end) if desk.session.opened else (start, start)


class Resizing:
    """Commands on the ends of the selected span."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def specs(self) -> list[ActionSpec]:
        """The actions of this area."""
        can = partial(can_edit_span, self.desk)
        return [
            ActionSpec(
                "span.fit",
                sentence("ui", "&Fit the span to the selection"),
                sentence("ui", "Give the selected span the range that is selected in the text"),
                self.fit,
                ("Ctrl+Return", "Ctrl+Enter"),
                "text-select",
                "article",
                self._can_fit,
                needs=sentence("ui", "Select a span, and then the words that it shall cover."),
            ),
            ActionSpec(
                "span.end.back",
                sentence("ui", "End one letter earlier"),
                sentence("ui", "Take a letter from the span's end"),
                self._by("end", -1),
                ("F7",),
                where="article",
                enabled=can,
                needs=NO_SPAN,
            ),
            ActionSpec(
                "span.end.on",
                sentence("ui", "End one letter later"),
                sentence("ui", "Add a letter at the span's end"),
                self._by("end", 1),
                ("F8",),
                where="article",
                enabled=can,
                needs=NO_SPAN,
            ),
            ActionSpec(
                "span.start.back",
                sentence("ui", "Start one letter earlier"),
                sentence("ui", "Add a letter at the span's start"),
                self._by("start", -1),
                ("Shift+F7",),
                where="article",
                enabled=can,
                needs=NO_SPAN,
            ),
            ActionSpec(
                "span.start.on",
                sentence("ui", "Start one letter later"),
                sentence("ui", "Take a letter from the span's start"),
                self._by("start", 1),
                ("Shift+F8",),
                where="article",
                enabled=can,
                needs=NO_SPAN,
            ),
        ]

    def resize(self, span_id: str, start: int, end: int) -> None:
        """Give a span other ends; a discontinuous one keeps its gaps."""
        self.desk.session.edit(
            lambda project, annotator: spans.resize_span(project, span_id, start, end, annotator=annotator)
        )

    def drop_grip(self, span_id: str, start: int, end: int) -> None:
        """A handle was let go: it stays at the nearest word, not at the space beside it."""
        start, end = words_in(self.desk, start, end)
        if start < end:
            self.resize(span_id, start, end)

    def fit(self) -> None:
        """Give the selected span the selected range, and no gaps."""
        span_id = self.desk.view.selected_span()
        start, end = words_in(self.desk, *self.desk.view.selection())
        if start == end:
            self.desk.session.say(ONLY_SPACES)
            return

        def edit(project: Any, annotator: str) -> StepResult:
            return spans.resize_span(project, span_id, start, end, annotator=annotator, fragments=())

        self.desk.session.edit(edit)

    def _can_fit(self) -> bool:
        start, end = self.desk.view.selection()
        return start < end and can_edit_span(self.desk)

    def _by(self, edge: str, by: int) -> Callable[[], None]:
        """Moves an end letter by letter, also over a space."""

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
