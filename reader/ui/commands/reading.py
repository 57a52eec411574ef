"""Reading in comfort: vowel marks shown or hidden, one sentence at a time, and the article read aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.base.sentences import sentence
from reader.ui.actions.registry import ActionSpec
from reader.ui.desk import Desk

if TYPE_CHECKING:
    from reader.ui.reading.aloud.reading import ReadingAloud

SENTENCE_FOCUS = "sentence_focus"
"""Remembered: whether the caret's sentence stands clear."""
_HIDING = "signs_hidden"
"""Remembered: which marks are hidden when they are."""
_OPEN = sentence("ui", "Open an article first.")


class Reading:
    """Commands that change how an article is read; nothing of the article itself."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def specs(self) -> list[ActionSpec]:
        """The actions of this area."""
        preferences, view = self.desk.preferences, self.desk.view
        return [
            ActionSpec(
                "signs",
                sentence("ui", "&Vowel marks"),
                sentence("ui", "Show or hide the marks above and below the letters; the text stays as it is"),
                self.toggle_signs,
                ("Ctrl+Alt+V",),
                checked=lambda: preferences.get("signs") == "all",
            ),
            ActionSpec(
                "signs.shadda",
                sentence("ui", "Always show sha&dda"),
                sentence("ui", "Leave shadda, and dagesh in Hebrew, where vowel marks are hidden"),
                self.toggle_shadda,
                ("Ctrl+Alt+Shift+V",),
                checked=lambda: self._hiding() == "vowels",
            ),
            ActionSpec(
                "sentence.focus",
                sentence("ui", "Sentence &focus"),
                sentence("ui", "The sentence at the caret stands clear, the rest is quieter"),
                self.toggle_focus,
                ("Ctrl+F11",),
                checked=view.follows_sentences,
            ),
            ActionSpec(
                "sentence.next",
                sentence("ui", "&Next sentence"),
                sentence("ui", "Go to the next sentence; the voice goes there too"),
                lambda: self.go(1),
                ("Alt+PgDown",),
                "skip-forward",
                enabled=self._is_open,
                needs=_OPEN,
            ),
            ActionSpec(
                "sentence.previous",
                sentence("ui", "&Previous sentence"),
                sentence("ui", "Go to the sentence before; the voice goes there too"),
                lambda: self.go(-1),
                ("Alt+PgUp",),
                "skip-back",
                enabled=self._is_open,
                needs=_OPEN,
            ),
            ActionSpec(
                "aloud",
                sentence("ui", "Read &aloud"),
                sentence("ui", "Read the article aloud from the caret on, sentence by sentence; pause, and go on"),
                self.toggle_aloud,
                ("Ctrl+Shift+Space",),
                "volume-2",
                enabled=self._is_open,
                needs=_OPEN,
            ),
            ActionSpec(
                "aloud.stop",
                sentence("ui", "S&top reading aloud"),
                sentence("ui", "Be silent; the caret goes to where the voice was"),
                self.stop,
                ("Shift+Esc",),
                icon="square",
                enabled=lambda: self.desk.shown("aloud"),
                needs=sentence("ui", "Nothing is being read aloud."),
            ),
        ]

    def toggle_signs(self) -> None:
        """Hide the marks, as they were hidden last, or show them again."""
        preferences = self.desk.preferences
        show = preferences.get("signs") != "all"
        preferences.set("signs", "all" if show else self._hiding())
        shown = sentence("ui", "Vowel marks are shown again.")
        said = shown if show else sentence("ui", "Vowel marks are hidden; the text itself keeps them.")
        self.desk.session.notice.emit(said)

    def toggle_shadda(self) -> None:
        """Hide shadda with the vowel marks, or leave it."""
        preferences = self.desk.preferences
        hiding = "every" if self._hiding() == "vowels" else "vowels"
        preferences.remember(**{_HIDING: hiding})
        if preferences.get("signs") != "all":
            preferences.set("signs", hiding)

    def toggle_focus(self) -> None:
        """Let the caret's sentence stand clear, or the whole page."""
        view = self.desk.view
        view.follow_sentences(not view.follows_sentences())
        self.desk.preferences.remember(**{SENTENCE_FOCUS: view.follows_sentences()})
        if view.follows_sentences():
            said = sentence(
                "ui",
                "Sentence focus is on. {next}: the next sentence; {previous}: the one before.",
                next=self.desk.key_of("sentence.next"),
                previous=self.desk.key_of("sentence.previous"),
            )
        else:
            said = sentence("ui", "Sentence focus is off.")
        self.desk.session.notice.emit(said)

    def go(self, by: int) -> None:
        """One sentence on or back: the voice, while it reads, else the caret."""
        if self.desk.shown("aloud") and self._aloud.state != "off":
            self._aloud.go(by)
            return
        from reader.ui.article.sentences import sentence_after, sentence_before

        view = self.desk.view
        pieces, caret = view.flow.pieces, view.caret()
        found = sentence_after(pieces, caret + 1) if by > 0 else sentence_before(pieces, caret)
        if found is not None:
            view.set_caret(found[0])
            view.reveal(found[0])

    def toggle_aloud(self) -> None:
        """Read from the caret on; pause; go on."""
        self._aloud.toggle()

    def stop(self) -> None:
        """Be silent."""
        self._aloud.stop()

    @property
    def _aloud(self) -> ReadingAloud:
        return self.desk.part("aloud").aloud

    def _hiding(self) -> str:
        """What is hidden when marks are: as they are now, else as the person had it last."""
        now = self.desk.preferences.get("signs")
        kept = self.desk.preferences.remembered(_HIDING)
        return now if now != "all" else kept if kept in ("vowels", "every") else "vowels"

    def _is_open(self) -> bool:
        return self.desk.session.opened is not None
