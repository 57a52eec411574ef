"""The panel of the search over all articles: what was asked, and the places found with the text around them.

Asked for are words as they are written, or, where the person wants it, one word in all its forms.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QListWidget, QListWidgetItem, QToolButton, QVBoxLayout, QWidget

from reader.base.sentences import Sentence, sentence
from reader.text.excerpts import excerpt
from reader.ui.desk import Desk
from reader.ui.language.words import isolated, one_line, say
from reader.ui.look.tokens import LIST_PANEL, STEP
from reader.ui.panels.heading import heading
from reader.ui.widgets.fields import search_field
from reader.ui.widgets.plain import PlainLabel, tip

if TYPE_CHECKING:
    from reader.ops.word_search import FormsFound
    from reader.store import SearchHit
    from reader.ui.project.words import Asked

_MOST = 200
_TITLE = sentence("ui", "Searching")
_AROUND = 40
"""Letters on both sides of a place: fewer than the search brings, so that whole words can be kept."""


class SearchPanel(QWidget):
    """Hidden until it is asked for; Enter or a click on a result opens the place."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked = 0
        self._question: Asked | None = None
        row, self._count = heading(sentence("ui", "Search all articles"))
        self.field = search_field(
            desk.icons,
            sentence("ui", "Words, or “words as they stand”"),
            sentence("ui", "Search all articles"),
            sentence("ui", "Finds words whatever their vowel marks, hamzas and prefixes"),
        )
        self.forms = QCheckBox(say(sentence("ui", "All f&orms of the word")))
        self.forms.setToolTip(tip(say(sentence("ui", "Finds القرارات and وبقرارات for قرار: by the dictionary form"))))
        self.told = PlainLabel(role="hint")
        self.told.setWordWrap(True)
        self.told.hide()
        self.results = QListWidget()
        self.results.setAccessibleName(say(sentence("ui", "Places found")))
        self.results.setWordWrap(True)
        self.results.setUniformItemSizes(False)
        self.results.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.results.setToolTip(tip(say(sentence("ui", "Enter opens the place in its article"))))
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        close = QToolButton()
        close.setIcon(desk.icons("x"))
        close.setAccessibleName(say(sentence("ui", "Close the search")))
        close.setToolTip(tip(say(sentence("ui", "Close the search"))))
        close.clicked.connect(self.close_panel)
        line = QHBoxLayout()
        line.addWidget(self.field, 1)
        line.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*LIST_PANEL)
        layout.setSpacing(STEP)
        layout.addLayout(row)
        layout.addLayout(line)
        layout.addWidget(self.forms)
        layout.addWidget(self.told)
        layout.addWidget(self.results, 1)
        self._pause = QTimer(self, singleShot=True, interval=200)
        self._pause.timeout.connect(self._ask)
        self.field.textChanged.connect(self._pause.start)
        self.forms.toggled.connect(lambda _: self._ask())
        self.field.returnPressed.connect(self._enter)
        self.results.itemActivated.connect(self._open)
        self.results.itemClicked.connect(self._open)

    def open_panel(self) -> None:
        """Show the panel and take the keys."""
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def look_for_forms(self, word: str) -> None:
        """Look for a word in all its forms; with no word, for those of what is asked for already."""
        self.forms.setChecked(True)
        if word:
            self.field.setText(word)
            self._ask()

    def close_panel(self) -> None:
        """Hide the panel; the keys go back to the text."""
        self.hide()
        self._desk.view.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it, as it closes the find bar."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def take_focus(self) -> None:
        """Keys go to the field."""
        self.field.setFocus()

    def _ask(self) -> None:
        self._pause.stop()  # asked now, not once more
        self._asked += 1
        asked, query = self._asked, self.field.text()
        if self._question is not None:
            self._question.drop()
        self._tell(None)
        if self.forms.isChecked():
            self._ask_forms(query)
            return
        self._desk.jobs.run(
            lambda project, progress: project.search.find(query, limit=_MOST, places=1),
            owner=self,
            done=lambda hits: self._show(hits) if asked == self._asked else None,
            title=_TITLE,
        )

    def _ask_forms(self, query: str) -> None:
        """Look for all forms of a word; the next question ends it, and so may the person."""
        from reader.ops.word_search import find_forms, one_word

        self.results.clear()
        self._count.setText("")
        word, language = one_word(query), self._language()
        if word:
            self._question = self._desk.session.words.ask(
                language,
                lambda project, forms, progress: find_forms(
                    project, forms, word, language=language, limit=_MOST, progress=progress
                ),
                lambda found: self._show_forms(found, language),
                owner=self,
                title=_TITLE,
            )
        elif query.strip():
            self._tell(sentence("ui", "Write one word: this looks for its forms."))

    def _show_forms(self, found: FormsFound, language: str) -> None:
        self._show(found.hits)
        if found.has_list:
            self._tell(sentence("ui", "Forms of {word}", word=found.lemma))
        else:
            name = QLocale(language).nativeLanguageName() or language
            self._tell(sentence("ui", "For {language} there is no list of words: found as written.", language=name))

    def _tell(self, said: Sentence | None) -> None:
        self.told.setText(say(said) if said is not None else "")
        self.told.setVisible(said is not None)

    def _language(self) -> str:
        """The language of the open article: its forms are looked for, in the articles of that language."""
        from reader.ops.article_words import DEFAULT_LANGUAGE, language_of

        opened = self._desk.session.opened
        return language_of(opened.article) if opened is not None else DEFAULT_LANGUAGE

    def _show(self, hits: list[SearchHit]) -> None:
        self.results.clear()
        for hit in hits:
            item = QListWidgetItem(f"{isolated(one_line(hit.title))}\n{isolated(_around(hit))}")
            item.setToolTip(tip(one_line(hit.context)))
            item.setData(Qt.ItemDataRole.UserRole, (hit.article_id, hit.ranges[0] if hit.ranges else (0, 0)))
            self.results.addItem(item)
        more = len(hits) == _MOST
        found = sentence("ui", "%n article(s)", "", len(hits))
        self._count.setText(say(sentence("ui", "the first {count}", count=found)) if more else say(found))
        if self.field.text().strip() and not hits:
            self._count.setText(say(sentence("ui", "nothing found")))

    def _enter(self) -> None:
        if self.results.count():
            self.results.setCurrentRow(0)
            self.results.setFocus()

    def _open(self, item: QListWidgetItem) -> None:
        article_id, (start, end) = item.data(Qt.ItemDataRole.UserRole)
        forms_of = self.field.text() if self.forms.isChecked() else ""

        def there() -> None:
            if forms_of:
                self._desk.part("find").show_forms(forms_of)
            self._desk.view.select(start, end)
            self._desk.view.reveal(start)
            self._desk.view.setFocus()

        self._desk.session.turns.take(lambda: self._desk.session.open_article(article_id, there))


def _around(hit: SearchHit) -> str:
    """The place found with whole words around it."""
    if not hit.ranges:
        return one_line(hit.context)
    start, end = (place - hit.context_start for place in hit.ranges[0])
    return one_line(excerpt(hit.context, [(start, end)], around=_AROUND).text)
