"""Tells readers of the screen what happens: the caret moved, words were selected, a mark was made, changed or deleted.

Silent, and almost free, while no assistive technology listens. Sentences are in the language of the interface, without
the invisible signs that isolate foreign words on the screen.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleTextCursorEvent,
    QAccessibleTextSelectionEvent,
    QAccessibleTextUpdateEvent,
)

from reader.base.sentences import Sentence, sentence
from reader.model import Change, Span
from reader.text.offsets import OffsetMap
from reader.ui.article.displayed import shown
from reader.ui.desk import Desk
from reader.ui.language.words import say

_UNHEARD = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f"))
_MOST_CHANGES = 5
"""More marks at once than this are counted, not named one by one."""


class Voice(QObject):
    """Listens to one window's article and session; ``send`` is how Qt is told."""

    def __init__(self, desk: Desk, send: Callable[[QAccessibleEvent], None] = QAccessible.updateAccessibility) -> None:
        super().__init__(desk.window)
        self._desk, self._send = desk, send
        self._map, self._mapped = OffsetMap(""), ""
        self._told = ""
        """The text that readers know of; the one before is theirs until they are told of another."""
        self._inside: set[str] = set()
        view, session = desk.view, desk.session
        view.caretMoved.connect(self._caret_moved)
        view.selectionChanged.connect(self._selection_changed)
        view.spanSelected.connect(self._span_selected)
        session.spans_changed.connect(self._spans_changed)
        session.article_opened.connect(self._article_opened)
        session.notice.connect(self.announce)
        session.warned.connect(self.announce)
        self._name_article()

    def announce(self, said: Sentence) -> None:
        """Have a sentence read out when the reader has finished its own."""
        if QAccessible.isActive():
            self._send(QAccessibleAnnouncementEvent(self._desk.view, spoken(said)))

    # ---- what happens

    def _caret_moved(self, place: int) -> None:
        if not QAccessible.isActive():
            return
        self._send(QAccessibleTextCursorEvent(self._desk.view, self._to_u16(place)))
        here = {span.id: span for span in self._desk.view.spans_at(place)}
        entered = [span for span_id, span in here.items() if span_id not in self._inside]
        if here.keys() != self._inside:
            self._send(QAccessibleEvent(self._desk.view, QAccessible.Event.DescriptionChanged))
        self._inside = set(here)
        for span in entered[:1]:
            self.announce(sentence("ui", "In {label}", label=self._label(span)))

    def _selection_changed(self, start: int, end: int) -> None:
        if QAccessible.isActive():
            event = QAccessibleTextSelectionEvent(self._desk.view, self._to_u16(start), self._to_u16(end))
            event.setCursorPosition(self._to_u16(self._desk.view.caret()))
            self._send(event)

    def _span_selected(self, span_id: str) -> None:
        span = self._desk.session.spans.get(span_id)
        if span is None or not QAccessible.isActive():
            return
        words, label = self._desk.session.text_of(span), self._label(span)
        if span.note:
            self.announce(sentence("ui", "{label}: {words}. Note: {note}", label=label, words=words, note=span.note))
        else:
            self.announce(sentence("ui", "{label}: {words}", label=label, words=words))

    def _spans_changed(self, changes: tuple[Change, ...]) -> None:
        if not QAccessible.isActive():
            return
        self._send(QAccessibleEvent(self._desk.view, QAccessible.Event.TextAttributeChanged))
        if len(changes) > _MOST_CHANGES:
            self.announce(sentence("ui", "%n span(s) changed", "", len(changes)))
            return
        for change in changes:
            said = self._changed(change)
            if said is not None:
                self.announce(said)

    def _article_opened(self) -> None:
        before = self._told
        self._name_article()
        self._inside = set()
        if QAccessible.isActive():
            view = self._desk.view
            self._send(QAccessibleTextUpdateEvent(view, 0, shown(before), shown(self._told)))
            self._send(QAccessibleEvent(view, QAccessible.Event.NameChanged))
            self.announce(sentence("ui", "Article: {title}", title=view.accessibleName()))

    # ---- inside

    def _changed(self, change: Change) -> Sentence | None:
        """What became of one span, in words; None for what only the machine sees."""
        before, after = change.before, change.after
        if isinstance(after, Span) and not isinstance(before, Span):
            return sentence("ui", "Marked as {label}: {words}", label=self._label(after), words=self._words(after))
        if isinstance(before, Span) and not isinstance(after, Span):
            return sentence("ui", "No longer {label}: {words}", label=self._label(before), words=self._words(before))
        if not isinstance(before, Span) or not isinstance(after, Span):
            return None
        if before.label != after.label:
            return sentence("ui", "Now {label}: {words}", label=self._label(after), words=self._words(after))
        if before.pieces != after.pieces:
            return sentence("ui", "Now reaching over: {words}", words=self._words(after))
        return sentence("ui", "Note kept") if before.note != after.note else None

    def _label(self, span: Span) -> str:
        return self._desk.view.label_name(span.label)

    def _words(self, span: Span) -> str:
        return self._desk.session.text_of(span)

    def _name_article(self) -> None:
        """The view is called by what it shows, also for those who ask later."""
        opened = self._desk.session.opened
        title = opened.article.title if opened else ""
        self._desk.view.setAccessibleName(title or say(sentence("ui", "Article")))
        self._told = opened.article.text if opened else ""

    def _to_u16(self, offset: int) -> int:
        text = self._desk.view.flow.pieces.text
        if text is not self._mapped:
            self._mapped, self._map = text, OffsetMap(text)
        return self._map.to_utf16(min(offset, len(text)))


def spoken(said: Sentence) -> str:
    """A sentence to be heard."""
    return say(said).translate(_UNHEARD)
