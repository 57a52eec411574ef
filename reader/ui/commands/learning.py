"""Words that are learnt: lines under them, their levels by a key in the text, the list of an article's words."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from reader.base.sentences import sentence
from reader.model import Level, StepResult
from reader.ui.actions.registry import ActionSpec
from reader.ui.desk import Desk
from reader.ui.language.names import LEVEL_NAMES
from reader.ui.reading.learning.levels import LEVEL_OF_DIGIT

if TYPE_CHECKING:
    from reader.store import Project
    from reader.ui.reading.learning.marks import LearningMarks

SETTING = "word_lines"
_NO_WORD = sentence("ui", "There is no word at the caret. Go to one, or select some.")


class Learning:
    """Commands of who learns. What finds and paints the lines is imported when they are first wanted."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.reading = False
        self.marks: LearningMarks | None = None
        desk.window.destroyed.connect(desk.preferences.watch(self._preference_changed))
        QTimer.singleShot(0, desk.window, self._show_marks)

    def specs(self) -> list[ActionSpec]:
        """The actions of this area."""
        return [
            ActionSpec(
                "learning.lines",
                sentence("ui", "Lines &under words"),
                sentence("ui", "Show under each word how far you have learnt it: dots are new, a line grows over them"),
                self.toggle_lines,
                ("Ctrl+Shift+L",),
                checked=lambda: self.lines_shown,
            ),
            ActionSpec(
                "learning.list",
                sentence("ui", "&Words of the article…"),
                sentence("ui", "Every word once, new ones first, with its meaning: to learn, to print, to export"),
                self.list_words,
                ("Ctrl+Shift+W",),
                "list",
                enabled=self._has_article,
            ),
            *(self._level_spec(digit, level) for digit, level in LEVEL_OF_DIGIT.items()),
        ]

    # ---- lines under words

    @property
    def lines_shown(self) -> bool:
        """Whether lines are wanted: always, or in the reader's view where that is on."""
        wanted = self.desk.preferences.get(SETTING)
        return wanted == "always" or (wanted == "reading" and self.reading)

    def set_reading(self, *, on: bool) -> None:
        """The reader's view was opened or left: unless the person wants otherwise, it has the lines."""
        self.reading = on
        self._show_marks()

    def toggle_lines(self) -> None:
        """Show the lines, or show them no more; remembered for this way of working."""
        if self.lines_shown:
            self.desk.preferences.set(SETTING, "never" if self.reading else "reading")
        else:
            self.desk.preferences.set(SETTING, "reading" if self.reading else "always")

    def _preference_changed(self, name: str) -> None:
        if name == SETTING:
            self._show_marks()

    def _show_marks(self) -> None:
        if self.marks is None and self.lines_shown:
            from reader.ui.reading.learning.marks import LearningMarks  # late: annotators have no lines

            self.marks = LearningMarks(self.desk)
        if self.marks is not None:
            self.marks.show(on=self.lines_shown)

    # ---- levels

    def level_key(self, letter: str) -> bool:
        """Set the level that the digit stands for, where digits are for nothing else; whether there is one."""
        level = LEVEL_OF_DIGIT.get(letter)
        if level is not None:
            self.desk.session.turns.take(partial(self.set_level, level))
        return level is not None

    def set_level(self, level: Level) -> None:
        """Note how well the word at the caret is known, or all words of the selection."""
        session, place = self.desk.session, self.desk.view.target()
        if session.opened is None or place is None:
            session.say(_NO_WORD)
            return
        from reader.ops.article_words import language_of  # late: nothing is learnt before the first paint

        article = session.opened.article
        language = language_of(article)
        said: list[str] = []

        def edit(project: Project, annotator: str) -> StepResult:
            from reader.ops.reading_words import learn_words

            learnt = learn_words(project, session.words.forms(language), article, place, level, annotator=annotator)
            said.extend(learnt.said)
            return learnt.result

        def tell(_result: StepResult) -> None:
            name = LEVEL_NAMES[level]
            if not said:
                session.say(_NO_WORD)
            elif len(said) == 1:
                session.say(sentence("ui", "{word}: {level}", word=said[0], level=name))
            else:
                session.say(sentence("ui", "%n word(s): {level}", "", len(said), level=name))

        session.words.load(language, partial(session.edit, edit, tell))

    def _level_spec(self, digit: str, level: Level) -> ActionSpec:
        return ActionSpec(
            f"learning.level.{level}",
            sentence("ui", "Word: {level}", level=LEVEL_NAMES[level]),
            sentence("ui", "Note how well you know the word at the caret, or those selected"),
            partial(self.set_level, level),
            (f"Alt+{digit}",),
            where="article",
            enabled=self._can_learn,
            needs=sentence("ui", "Open an article of a project that can be changed."),
        )

    # ---- the list

    def list_words(self) -> None:
        """Show the words of the open article, or come back to their list."""
        from reader.ui.reading.learning.word_list import WordListDialog  # late, as all dialogs

        opened = self.desk.session.opened
        if opened is None:
            return
        lists = (one for one in self.desk.window.findChildren(WordListDialog) if one.isVisible())
        there = next((one for one in lists if one.article.id == opened.article.id), None)
        dialog = there or WordListDialog(self.desk, opened.article)
        dialog.open()
        dialog.activateWindow()

    def _has_article(self) -> bool:
        return self.desk.session.opened is not None

    def _can_learn(self) -> bool:
        return self._has_article() and not self.desk.session.read_only
