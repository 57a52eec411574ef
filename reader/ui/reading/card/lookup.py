"""Looking words up: which word the card is about, when it comes, follows the caret and goes, and what it notes.

One of a window, made when the first word is looked up. The card comes by a click or a key and then stands until it is
sent away, going with the caret from word to word; or it comes because the pointer rests, and goes when that goes.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

from reader.base.sentences import Sentence, sentence
from reader.model import Level, StepResult
from reader.ops import words
from reader.ops.article_words import language_of
from reader.ops.looking_up import Card, word_at
from reader.ui.desk import Desk
from reader.ui.project.words import Asked, Range
from reader.ui.reading.card.card import WordCard
from reader.ui.reading.card.content import Content, candidates_of, content_of
from reader.ui.reading.card.place import Spot, spot_of

LOOKING_MS = 120
"""How long an answer may take before the card says that it is looking."""


class LookUp(QObject):
    """``shown``: a card has come, is another one, or has gone."""

    shown = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk, self._session, self._view = desk, desk.session, desk.view
        self._service = desk.session.words
        self.card = WordCard(desk)
        self.hovered = False
        self._following = self._listens = self._hears = False
        self._word: Range | None = None
        self._language = ""
        self._found: Card | None = None
        self._chosen = 0
        self._then: Callable[[], None] | None = None
        self._places: list[Range] = []
        self._asked, self._counting, self._again = Asked(), Asked(), Asked()
        self._slow = QTimer(self, singleShot=True, interval=LOOKING_MS)
        self._slow.timeout.connect(self._show_looking)
        self._connect()

    def _connect(self) -> None:
        view, card = self._view, self.card
        view.caretMoved.connect(self._follow)
        view.scrolled.connect(self._stand_again)
        self._session.article_opened.connect(self.put_away)
        self._service.changed.connect(self._look_again)
        for watched in (view, view.viewport(), self._desk.window):
            watched.installEventFilter(self)
        for signal, run in (
            (card.step_wanted, self.step), (card.picked, self.pick), (card.level_wanted, self.set_level),
            (card.gloss_written, self.set_gloss), (card.place_wanted, self.go_to_place), (card.copy_wanted, self.copy),
            (card.hear_wanted, self.hear), (card.close_wanted, self.put_away),
        ):  # fmt: skip
            signal.connect(run)

    # ---- which word

    @property
    def is_open(self) -> bool:
        """Whether a card stands there, with a word on it."""
        return self.card.isVisible() and self._found is not None

    @property
    def content(self) -> Content | None:
        """What is on the card."""
        return self.card.content if self.is_open else None

    @property
    def word(self) -> Range | None:
        """The word that is looked up."""
        return self._word

    def toggle(self) -> None:
        """The key: a card for the word at the caret; with a card, the keys go into it and back to the text."""
        if not self.is_open:
            self._view.reveal(self._view.caret())
            self.at(self._view.caret())
        elif self.card.has_keys:
            self._view.setFocus()
        else:
            self.hovered, self._following = False, True
            self.card.levels_focus()

    def at(self, offset: int, *, hovered: bool = False) -> None:
        """Look up the word at a place of the article (code points)."""
        opened = self._session.opened
        token = word_at(opened.article.text, offset) if opened is not None else None
        if token is None:
            self.put_away()
            if not hovered:
                self._session.say(sentence("ui", "There is no word here to look up."))
            return
        self.hovered, self._following = hovered, not hovered
        self._look_up((token.start, token.end))

    def put_away(self) -> None:
        """Away with the card; the keys are in the text."""
        self._following = False
        self._hide()

    def keep(self) -> None:
        """Keep the meaning that is being written, before its word is no longer the one on the card."""
        if self.is_open:
            self.card.own.keep()

    def _hide(self) -> None:
        self.keep()
        self._asked.drop()
        self._counting.drop()
        self._slow.stop()
        if self.card.has_keys:
            self._view.setFocus()
        self.card.hide()
        self._view.show_looked_up(None)
        self._word = self._found = self._then = None
        self.shown.emit()

    def _look_up(self, word: Range) -> None:
        opened = self._session.opened
        if opened is None or word == self._word:
            return
        self.keep()
        self._asked.drop()
        self._counting.drop()
        self._word, self._found, self._then = word, None, None
        self._language = language_of(opened.article)
        self._asked = self._service.card_at(opened.article, word[0], self._answered)
        self._slow.start()

    def _answered(self, found: Card | None) -> None:
        self._slow.stop()
        if found is None:
            self._hide()
            return
        self._found, self._chosen = found, 0
        self._show()
        self.card.announce()
        self._count()
        then, self._then = self._then, None
        if then is not None:
            then()

    def _look_again(self, _changes: object) -> None:
        """What is known has changed: the same word once more, with the same candidate on show."""
        opened, found = self._session.opened, self._found
        if opened is None or found is None or not self.card.isVisible():
            return

        def take(again: Card | None) -> None:
            if again is not None and found is self._found:
                shown = candidates_of(found)[self._chosen].lemma
                lemmas = [candidate.lemma for candidate in candidates_of(again)]
                self._found, self._chosen = again, lemmas.index(shown) if shown in lemmas else 0
                self._show()
                self._tell_places()

        self._again.drop()  # what it would tell is old by now
        self._again = self._service.card_at(opened.article, found.start, take)

    # ---- showing

    def _show(self) -> None:
        opened, found = self._session.opened, self._found
        if opened is None or found is None:
            return
        content = content_of(found, opened.article.text, self._service.glossaries, self._chosen)
        spot = self._spot(content.lit)
        if spot is None:  # scrolled away meanwhile
            self._hide()
            return
        self._view.show_looked_up(content.lit)
        self.card.show_content(content, spot, can=not self._session.read_only)
        self.card.show_hearing(self._desk.window.speaker.reason_for(language_of(opened.article)))
        self.shown.emit()

    def _show_looking(self) -> None:
        opened, word = self._session.opened, self._word
        spot = self._spot(word) if word is not None else None
        if opened is not None and word is not None and spot is not None:
            self._found = None
            self._view.show_looked_up(word)
            self.card.show_looking(opened.article.text[slice(*word)], spot)

    def _spot(self, place: Range) -> Spot | None:
        """Where the words of a range are seen, in the window's coordinates."""
        port = self._view.viewport()
        corner = port.mapTo(self._desk.window, port.rect().topLeft())
        boxes = [box.toAlignedRect() for box in self._view.range_boxes(*place)]
        seen = [box.translated(corner) for box in boxes if port.rect().intersects(box)]
        return spot_of(seen, rtl=self._desk.rtl)

    def _stand_again(self) -> None:
        """The page was scrolled or the window resized. A card that came by itself goes."""
        if not self.card.isVisible() or self._word is None:
            return
        spot = self._spot(self._lit() or self._word)
        if spot is None or self.hovered:
            self._hide()
        else:
            self.card.move_to(spot)

    def _follow(self, caret: int) -> None:
        """The caret went to another word: so does the card."""
        opened = self._session.opened
        if not self._following or opened is None:
            if self.hovered:
                self.put_away()
            return
        token = word_at(opened.article.text, caret)
        if token is None:
            self._hide()
        else:
            self._look_up((token.start, token.end))

    # ---- candidates and places

    def step(self, by: int) -> None:
        """Show the next candidate, or the one before; nothing is noted."""
        content = self.content
        if content is not None:
            self.keep()
            self._chosen = (self._chosen + by) % len(content.candidates)
            self._show()
            self.card.announce()
            self._count()

    def pick(self, number: int = -1) -> None:
        """Remember a candidate: the one of that number, or the one on show."""
        found = self._found
        if found is None:
            return
        self.keep()
        candidates = candidates_of(found)
        self._chosen = self._chosen if number < 0 else number
        chosen = candidates[self._chosen]
        keys = [candidate.key for candidate in candidates]
        self._edit(
            lambda project, language, who: words.pick(
                project, language, chosen.key, chosen.lemma, annotator=who, among=keys
            )
        )

    def go_to_place(self, by: int) -> None:
        """To the next place of this word in the article, or the one before, round its end."""
        if self._word is None or len(self._places) < 2:
            return
        here = next((at for at, place in enumerate(self._places) if place[0] >= self._word[0]), 0)
        start, end = self._places[(here + by) % len(self._places)]
        self._following, self.hovered = False, False
        self._view.set_caret(start)
        self._view.reveal(end)
        self._view.reveal(start)
        self._following = True
        self._look_up((start, end))

    def _count(self) -> None:
        """Count the places of the candidate on show."""
        opened, found = self._session.opened, self._found
        self._counting.drop()
        if opened is not None and found is not None:
            key = candidates_of(found)[self._chosen].key
            self._places = []
            self._counting = self._service.places_of(opened.article, key, found.written, self._counted)

    def _counted(self, places: list[Range]) -> None:
        self._places = places
        self._tell_places()

    def _tell_places(self) -> None:
        if self._found is not None and self._places:
            here = sum(1 for place in self._places if place[0] < self._found.start)
            self.card.show_places((here, len(self._places)))

    # ---- what is noted, copied, heard

    def set_level(self, level: Level) -> None:
        """Note how well the reader knows the lemma on show."""
        content = self.content
        if content is None and self._word is not None:  # pressed before its card has come
            self._then = partial(self.set_level, level)
        elif content is not None:
            key = content.candidate.key
            self._edit(lambda project, language, who: words.set_level(project, language, [key], level, annotator=who))

    def set_gloss(self, gloss: str) -> None:
        """Keep the reader's own meaning of the lemma on show."""
        content = self.content
        if content is not None:
            key, language = content.candidate.key, self._language
            self._session.edit(  # at once: the project may be about to close, and what waits would be lost
                lambda project, who: words.set_gloss(project, language, key, gloss, annotator=who)
            )

    def edit_gloss(self) -> None:
        """Go to the field of one's own meaning."""
        if self.is_open and self.card.own.isVisible():
            self.hovered, self._following = False, True
            self.card.edit_own()

    def copy(self) -> None:
        """Put the words and their first meaning into the clipboard."""
        content = self.content
        if content is not None:
            meaning = content.first_gloss
            QGuiApplication.clipboard().setText(f"{content.spoken} — {meaning}" if meaning else content.spoken)
            self._session.say(sentence("ui", "Copied"))

    def hear(self) -> None:
        """Let the words be spoken."""
        content, opened = self.content, self._session.opened
        if content is None or opened is None:
            return
        speaker = self._desk.window.speaker
        if not self._listens:  # not before: nothing of speaking is there until it is wanted
            speaker.failed.connect(self._not_heard)
            speaker.ended.connect(self._heard)
            self._listens = True
        self._hears = True
        speaker.say(content.spoken, language_of(opened.article))
        self._hears = speaker.speaking

    def _heard(self) -> None:
        self._hears = False

    def _not_heard(self, why: Sentence) -> None:
        """It cannot be said; what somebody else wanted to have said is theirs to tell."""
        if self._hears:
            self._hears = False
            self._session.say(why)
            if self._session.opened is not None:
                language = language_of(self._session.opened.article)
                self.card.show_hearing(self._desk.window.speaker.reason_for(language))

    def _edit(self, edit: Callable[[Any, str, str], StepResult]) -> None:
        language = self._language  # of the word on the card: the article may be another one by now
        self._session.turns.take(lambda: self._session.edit(lambda project, who: edit(project, language, who)))

    # ---- keys and clicks of the text, while a card stands over it

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape and digits while the text has the keys; a press in the text; another size of the window."""
        kind = event.type()
        if kind == QEvent.Type.Resize and watched is not self._view:
            QTimer.singleShot(0, self, self._stand_again)  # when the page has its size
        elif kind == QEvent.Type.MouseButtonPress and watched is self._view.viewport():
            self.put_away()
        elif watched is self._view and isinstance(event, QKeyEvent) and self.card.isVisible():
            if kind == QEvent.Type.ShortcutOverride and self._is_own(event):
                event.accept()
                return True
            if kind == QEvent.Type.KeyPress and self._is_own(event):
                self._own_key(event)
                return True
        return super().eventFilter(watched, event)

    def _is_own(self, event: QKeyEvent) -> bool:
        """Digits are labels' where there are marks to be made."""
        return event.key() == Qt.Key.Key_Escape or (not self._view.marking and bool(self.card.level_of(event)))

    def _own_key(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        elif not event.isAutoRepeat() and (level := self.card.level_of(event)):
            self.set_level(level)

    def lit_boxes(self) -> list[QRect]:
        """Where the words of the card are, in the viewport."""
        place = self._lit()
        return [box.toAlignedRect() for box in self._view.range_boxes(*place)] if place is not None else []

    def _lit(self) -> Range | None:
        """The words of the card, or the one whose card is to come."""
        content = self.content
        return content.lit if content is not None else self._word
