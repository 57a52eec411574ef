"""Looking words up in the text, and the reader's view. What does it is imported when it is first wanted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from reader.base.sentences import Sentence, sentence
from reader.ui.actions.registry import ActionSpec
from reader.ui.desk import Desk

if TYPE_CHECKING:
    from reader.ui.reading.card.hovering import Hovering
    from reader.ui.reading.card.lookup import LookUp


class LookingUp:
    """Commands of who reads."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._made: LookUp | None = None
        self._hovering: Hovering | None = None
        desk.view.wordClicked.connect(self._clicked)
        desk.window.reader.changed.connect(self._prepare)
        desk.session.article_opened.connect(self._prepare)
        desk.window.destroyed.connect(desk.preferences.watch(self._prepare))

    def specs(self) -> list[ActionSpec]:
        """The actions of this area."""
        reader = self.desk.window.reader
        return [
            ActionSpec(
                "word.look_up",
                sentence("ui", "&Look up the word"),
                sentence("ui", "A card for the word at the caret; again: into the card, and back to the text"),
                partial(self._do, "toggle"),
                ("Alt+Return", "Alt+Enter"),
                "search",
                enabled=self._has_article,
            ),
            *self._of_card(),
            ActionSpec(
                "reader.view",
                sentence("ui", "&Reader's view"),
                sentence(
                    "ui", "The articles and the page, without the tools for marking; a click on a word looks it up"
                ),
                reader.toggle,
                ("F12",),
                "book-open",
                checked=lambda: reader.on,
            ),
            ActionSpec(
                "reader.marks",
                sentence("ui", "&Marks in the reader's view"),
                sentence("ui", "Show what is marked in the article, or the bare page"),
                reader.toggle_marks,
                ("Shift+F12",),
                "highlighter",
                enabled=lambda: reader.on,
                checked=lambda: reader.on and reader.shows_marks,
                needs=sentence("ui", "Open the reader's view first."),
            ),
        ]

    def _of_card(self) -> list[ActionSpec]:
        """What can be done with the card that stands there."""
        return [
            ActionSpec(
                f"word.{name}", text, tip, partial(self._do, *does), (key,), icon, enabled=self._is_open,
                needs=sentence("ui", "Look up a word first."),
            )
            for name, text, tip, does, key, icon in _OF_CARD
        ]  # fmt: skip

    @property
    def look_up(self) -> LookUp:
        """What looks up, made now if it has not been."""
        if self._made is None:
            from reader.ui.reading.card.lookup import LookUp  # late: the start looks nothing up

            self._made = LookUp(self.desk)
            self._made.shown.connect(self.desk.window.controls.registry.refresh)
        return self._made

    def wants_hover(self) -> bool:
        """Whether a card comes when the pointer rests on a word."""
        wanted = self.desk.preferences.get("hover")
        return wanted == "always" or (wanted == "reading" and self.desk.window.reader.on)

    def _prepare(self, *_changed: object) -> None:
        """A reader's first card is to be there at once: what looks up, and the word lists, are got ready."""
        opened = self.desk.session.opened
        if not (self.desk.window.reader.on or self.wants_hover()) or opened is None:
            if self._made is not None and self._made.hovered:
                self._made.put_away()
            return
        if self._hovering is None:
            from reader.ui.reading.card.hovering import Hovering

            self._hovering = Hovering(self.desk, self.wants_hover, lambda: self.look_up)
        from reader.ops.article_words import language_of

        self.desk.session.words.load(language_of(opened.article))

    def prepare(self) -> None:
        """The window stands there: get ready what a reader wants at once."""
        self._prepare()

    def keep(self) -> None:
        """Keep the meaning that is being written on the card."""
        if self._made is not None:
            self._made.keep()

    def _clicked(self, offset: int) -> None:
        self.desk.session.turns.take(lambda: self.look_up.at(offset))

    def _do(self, name: str, *how: int) -> None:
        getattr(self.look_up, name)(*how)

    def _is_open(self) -> bool:
        return self._made is not None and self._made.is_open

    def _has_article(self) -> bool:
        return self.desk.session.opened is not None


_OF_CARD: tuple[tuple[str, Sentence, Sentence, tuple[Any, ...], str, str], ...] = (
    (
        "candidate.next", sentence("ui", "Next &reading of the word"),
        sentence("ui", "Show what else the word may be; nothing is noted"),
        ("step", 1), "Alt+Shift+Down", "chevron-down",
    ),
    (
        "candidate.previous", sentence("ui", "Reading of the word &before"),
        sentence("ui", "Show the reading before this one; nothing is noted"),
        ("step", -1), "Alt+Shift+Up", "chevron-up",
    ),
    (
        "pick", sentence("ui", "&Choose this reading"),
        sentence("ui", "Remember the reading on the card: it stands first from then on, in every article"),
        ("pick",), "Alt+Home", "check",
    ),
    (
        "gloss", sentence("ui", "My &own meaning…"),
        sentence("ui", "Write on the card what the word means to you; undo takes it back"),
        ("edit_gloss",), "Alt+Insert", "pencil",
    ),
    (
        "place.next", sentence("ui", "&Next place of the word"),
        sentence("ui", "Where the word stands next in this article, whatever its shape"),
        ("go_to_place", 1), "Alt+F3", "chevron-down",
    ),
    (
        "place.previous", sentence("ui", "&Previous place of the word"),
        sentence("ui", "Where the word stands before this place, whatever its shape"),
        ("go_to_place", -1), "Alt+Shift+F3", "chevron-up",
    ),
    (
        "hear", sentence("ui", "&Hear the word"), sentence("ui", "Speak the word on the card"),
        ("hear",), "Ctrl+Alt+Space", "volume-2",
    ),
    (
        "copy", sentence("ui", "Cop&y the word with its meaning"),
        sentence("ui", "Copy the word on the card with its first meaning"),
        ("copy",), "Ctrl+Alt+C", "copy",
    ),
)  # fmt: skip
"""Of each: id, name, hint, what the look-up does, key, icon."""
