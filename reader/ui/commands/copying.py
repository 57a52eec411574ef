"""Copying: the selected words or those of the span, alone, in their sentence, or with a reference to their place."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from reader.base.sentences import sentence
from reader.ui.actions.registry import ActionSpec
from reader.ui.desk import Desk
from reader.ui.language.words import say


class Copying:
    """Commands that fill the clipboard. The words are copied exactly as they are stored."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def specs(self) -> list[ActionSpec]:
        """The actions of this area."""
        return [
            ActionSpec(
                "copy",
                sentence("ui", "&Copy"),
                sentence("ui", "Copy the selected text, or the words of the span, exactly as they are stored"),
                self.words,
                ("Ctrl+C",),
                "copy",
                "article",
            ),
            ActionSpec(
                "copy.sentence",
                sentence("ui", "Copy with the se&ntence"),
                sentence("ui", "Copy the whole sentence around the selection or the span"),
                self.in_sentence,
                ("Ctrl+Shift+C",),
                "copy",
                enabled=self._has_range,
            ),
            ActionSpec(
                "copy.reference",
                sentence("ui", "Copy with the r&eference"),
                sentence("ui", "Copy the words with the title of the article and their place in it"),
                self.with_reference,
                ("Ctrl+Shift+R",),
                "copy",
                enabled=self._has_range,
            ),
        ]

    def words(self) -> None:
        """Copy the selection; without one, the words of the selected span."""
        self._put(self._words())

    def in_sentence(self) -> None:
        """Copy the sentence that holds the selection or the span."""
        from reader.text.excerpts import in_sentence  # late: not before the first paint

        place = self._range()
        if place is not None and self.desk.session.opened is not None:
            self._put(in_sentence(self.desk.session.opened.article.text, *place))

    def with_reference(self) -> None:
        """Copy the words, then in a line of its own where they stand and what they are marked as."""
        place, opened = self._range(), self.desk.session.opened
        if place is None or opened is None:
            return
        start, end = place
        title = opened.article.title
        reference = sentence("ui", "{title}, letters {start}–{end}", title=title, start=start, end=end)
        self._put(f"{self._words()}\n— {say(reference)}")

    def _words(self) -> str:
        session, view = self.desk.session, self.desk.view
        if view.selection()[0] == view.selection()[1] and view.selected_span() in session.spans:
            return session.text_of(session.spans[view.selected_span()])
        return view.selected_text()

    def _range(self) -> tuple[int, int] | None:
        """The selection, else the range of the selected span."""
        start, end = self.desk.view.selection()
        span = self.desk.session.spans.get(self.desk.view.selected_span())
        return (start, end) if start < end else (span.start, span.end) if span else None

    def _has_range(self) -> bool:
        return self._range() is not None

    def _put(self, text: str) -> None:
        if text:
            QGuiApplication.clipboard().setText(text)
            self.desk.session.say(sentence("ui", "Copied"))
