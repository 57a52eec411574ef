"""The find bar over the article: words whatever their marks and hamzas, how many, the next and the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from reader.base.sentences import Sentence, sentence
from reader.ui.article.finds import Finds
from reader.ui.desk import Desk
from reader.ui.language.words import say
from reader.ui.look.tokens import BAR, STEP
from reader.ui.widgets.fields import search_field
from reader.ui.widgets.plain import PlainLabel, tip

if TYPE_CHECKING:
    from reader.model import Article
    from reader.ui.project.words import Asked


class FindBar(QWidget):
    """Looks on the lane, for a long article takes its time to fold; shows what is found in the view."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._finds: tuple[str, Finds] = ("", Finds())
        self._asked = 0
        self._question: Asked | None = None
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = search_field(
            desk.icons,
            sentence("ui", "Find in the article"),
            sentence("ui", "Find in the article"),
            sentence("ui", "Enter: the next place; Shift+Enter: the one before"),
        )
        self.field.installEventFilter(self)
        self.forms = self._button(sentence("ui", "All forms of the word"), "whole-word", self._ask)
        self.forms.setCheckable(True)
        self.forms.setToolTip(tip(say(sentence("ui", "Finds القرارات and وبقرارات for قرار: by the dictionary form"))))
        self.count = PlainLabel(role="hint")
        row = QHBoxLayout(self)
        row.setContentsMargins(*BAR)
        row.setSpacing(STEP)
        row.addWidget(self.field, 1)
        row.addWidget(self.forms)
        row.addWidget(self.count)
        row.addWidget(self._button(sentence("ui", "Find previous"), "chevron-up", lambda: self.go(-1)))
        row.addWidget(self._button(sentence("ui", "Find next"), "chevron-down", lambda: self.go(1)))
        row.addWidget(self._button(sentence("ui", "Close the find bar"), "x", self.close_bar))
        self._pause = QTimer(self, singleShot=True, interval=120)
        self._pause.timeout.connect(self._ask)
        self.field.textChanged.connect(self._pause.start)
        desk.session.article_opened.connect(self._ask)

    def take_focus(self) -> None:
        """Go to what is searched."""
        self.field.setFocus()

    def open_bar(self, words: str) -> None:
        """Show the bar with ``words`` to look for, or what was looked for last."""
        self.show()
        if words:
            self.field.setText(words)
        self.field.setFocus()
        self.field.selectAll()
        self._ask()

    def show_forms(self, word: str) -> None:
        """Show the bar with a word that is looked for in all its forms; the keys stay where they are."""
        self.show()
        self.forms.setChecked(True)
        self.field.setText(word)
        self._ask()

    def close_bar(self) -> None:
        """Hide the bar and the marks of places; the keys go back to the text."""
        self._asked += 1
        if self._question is not None:
            self._question.drop()
        self.hide()
        self._desk.view.set_finds(())
        self._desk.view.setFocus()

    def go(self, by: int) -> None:
        """To the next place or the one before."""
        if not self.isVisible():
            self.open_bar("")
            return
        view = self._desk.view
        number = view.find_next() if by > 0 else view.find_previous()
        total = len(view.finds())
        if number >= 0:
            self.count.setText(say(sentence("ui", "{place} of {total}", place=number + 1, total=total)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on, Shift+Enter back, Escape closes."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_bar()
                return True
        return super().eventFilter(watched, event)

    def _ask(self) -> None:
        opened = self._desk.session.opened
        if not self.isVisible() or opened is None:
            return
        self._pause.stop()  # asked now, not once more
        self._asked += 1
        asked = self._asked
        if self._question is not None:
            self._question.drop()
        if self.forms.isChecked():
            self._ask_forms(opened.article)
            return
        article = opened.article
        if self._finds[0] != article.id:
            self._finds = article.id, Finds(article.text)  # keeps the folded text from one query to the next
        finds, query = self._finds[1], self.field.text()

        def look(_project: object, _progress: object) -> list[tuple[int, int]]:
            finds.search(query)
            return finds.ranges

        self._desk.jobs.run(look, owner=self, done=lambda ranges: self._show(ranges) if asked == self._asked else None)

    def _ask_forms(self, article: Article) -> None:
        """Look for the places of all forms of one word."""
        from reader.ops.article_words import language_of
        from reader.ops.word_search import forms_in, one_word

        word, language = one_word(self.field.text()), language_of(article)
        if word:
            self._question = self._desk.session.words.ask(
                language,
                lambda _project, forms, progress: forms_in(
                    article.text, forms, word, language=language, progress=progress
                ),
                self._show,
                owner=self,
                title=sentence("ui", "Searching"),
            )
        else:
            self._show([])
            self.count.setText(say(sentence("ui", "one word, please")) if self.field.text().strip() else "")

    def _show(self, ranges: list[tuple[int, int]]) -> None:
        self._desk.view.set_finds(ranges)
        count = sentence("ui", "%n place(s)", "", len(ranges))
        self.count.setText(say(count) if self.field.text().strip() else "")

    def _button(self, name: Sentence, icon: str, run: object) -> QToolButton:
        made = QToolButton()
        made.setIcon(self._desk.icons(icon))
        made.setAccessibleName(say(name))
        made.setToolTip(tip(say(name)))
        made.clicked.connect(run)
        return made
