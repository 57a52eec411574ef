"""Reading aloud: sentence by sentence from the caret, each lit while it is spoken; the page scrolls along.

Holds the reading position. One sentence is found at a time, so a long article costs no more than a short one. The caret
stays where it is until reading stops, and then goes to the sentence where it stopped, unless the user has moved it.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Signal

from reader.base.sentences import Sentence
from reader.text.scripts import language_by_script
from reader.ui.article.sentences import Range, sentence_after, sentence_at, sentence_before
from reader.ui.desk import Desk

MOST = 600
"""Code points spoken at once; a longer sentence is spoken in parts."""
_HEARD_AT_ONCE = ("voice", "speech_speed")


class ReadingAloud(QObject):
    """Reading aloud in one window. ``changed`` is emitted when ``state``, or the reason ``why`` it failed, changes."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._speaker = desk.window.speaker
        self._parts: list[Range] = []
        self._part = 0
        self._caret = -1
        self._asking = False
        self.state: Literal["off", "reading", "paused"] = "off"
        self.why: Sentence | None = None
        self._speaker.ended.connect(self._go_on)
        self._speaker.failed.connect(self._fail)
        self._speaker.interrupted.connect(self._give_way)
        self._speaker.changed.connect(self.changed)
        desk.session.article_opened.connect(self._leave)
        self.destroyed.connect(desk.preferences.watch(self._heard_at_once))

    @property
    def waking(self) -> bool:
        """Whether the speech engine is still starting."""
        return self.state == "reading" and not self._speaker.voices

    def toggle(self) -> None:
        """Start reading from the caret, pause, or resume."""
        {"off": self._start, "reading": self.pause, "paused": self._say}[self.state]()

    def pause(self) -> None:
        """Pause; the sentence stays lit, and its current part is spoken again when reading resumes."""
        self._show("paused")
        self._speaker.stop()

    def stop(self) -> None:
        """Stop reading, and put the caret where it stopped unless the user has moved it."""
        if self.state == "off" and self.why is None:
            return
        view, place = self._desk.view, self._place
        self.state, self.why = "off", None
        self._speaker.stop()
        view.light(None)
        if place is not None and view.selection() == (self._caret, self._caret):
            view.set_caret(place[0])
        self._parts = []
        self._show("off")

    def go(self, by: int) -> None:
        """Go to the next or previous sentence; while reading, read it."""
        place = self._place
        pieces = self._desk.view.flow.pieces
        found = place and (sentence_after(pieces, place[1]) if by > 0 else sentence_before(pieces, place[0]))
        if not found:
            return
        self._take(found)
        if self.state == "reading":
            self._say()
        else:
            self._desk.view.light(self._parts[0])

    # ---- inside

    @property
    def _place(self) -> Range | None:
        """The current sentence (code points)."""
        return (self._parts[0][0], self._parts[-1][1]) if self._parts else None

    def _start(self) -> None:
        view = self._desk.view
        start, end = view.selection()
        found = sentence_at(view.flow.pieces, start)
        if found is None:
            return
        self._caret = start if start == end else -1
        self._take(found)
        self._say()

    def _take(self, place: Range) -> None:
        self._parts, self._part = _parts(self._desk.view.flow.pieces.text, *place), 0

    def _say(self) -> None:
        opened = self._desk.session.opened
        if opened is None:
            return
        from reader.ops.article_words import language_of  # late: it brings what words are looked up with

        start, end = self._parts[self._part]
        said = opened.article.text[start:end]
        self.why = None
        self._desk.view.light((start, end))
        self._show("reading")
        self._asking = True
        self._speaker.say(said, language_by_script(said, language_of(opened.article)))
        self._asking = False

    def _go_on(self) -> None:
        if self.state != "reading":
            return
        place = self._place
        if self._part + 1 < len(self._parts):
            self._part += 1
        elif place and (following := sentence_after(self._desk.view.flow.pieces, place[1])):
            self._take(following)
        else:
            self.stop()
            return
        self._say()

    def _fail(self, why: Sentence) -> None:
        if self.state == "reading":
            self.stop()
            self.why = why
            self.changed.emit()

    def _leave(self) -> None:
        """Another article was opened: stop, without moving its caret."""
        self._caret = -1
        self.stop()

    def _give_way(self) -> None:
        """Pause, because something else is spoken (a word) or the speaker was stopped."""
        if self.state == "reading" and not self._asking:
            self._show("paused")

    def _heard_at_once(self, name: str) -> None:
        if name in _HEARD_AT_ONCE and self.state == "reading":
            self._say()

    def _show(self, state: Literal["off", "reading", "paused"]) -> None:
        self.state = state
        self.changed.emit()


def _parts(text: str, start: int, end: int) -> list[Range]:
    """The parts in which a sentence is spoken: the whole, or cut between words if it is longer than ``MOST``."""
    made: list[Range] = []
    while end - start > MOST:
        cut = max(text.rfind(sign, start + MOST // 2, start + MOST) for sign in "،,؛; ") + 1 or start + MOST
        made.append((start, cut))
        start = cut
    return [*made, (start, end)]
